//! Everything at the top of a feed but the services and the questions.

use super::channel::number_or_link;
use crate::service_feed::{
    reading::Reading,
    values::quoted,
    wire::{self, Record},
};
use model::{
    by_id::ById,
    helpline::Helpline,
    identifier::{Code, OrganizationId},
    link::Scheme,
    problem::{Outcome, ProblemKind},
    service::{Channel, ChannelKind, Contact, Organization},
    term::{Term, Terms},
};

/// The most help lines of a feed.
pub const HELPLINES: usize = 200;

/// The parent module makes the feed, because it has the services.
impl Record for wire::Feed {
    type Model = Self;

    fn into_model(self, _: &mut Reading) -> Option<Self> {
        Some(self)
    }
}

impl Record for wire::Organization {
    type Model = Organization;

    fn into_model(self, _: &mut Reading) -> Option<Organization> {
        Some(Organization { name: self.name.unwrap_or_default(), url: self.url })
    }
}

impl Record for wire::Term {
    type Model = Term;

    fn into_model(self, _: &mut Reading) -> Option<Term> {
        Some(Term {
            label: self.label.unwrap_or_default(),
            hint: self.hint.unwrap_or_default(),
            parent: self.parent,
            sensitive: self.sensitive.unwrap_or_default(),
            urgent: self.urgent.unwrap_or_default(),
            words: self.words.unwrap_or_default().into(),
            same_as: self.same_as.unwrap_or_default(),
            icon: self.icon,
        })
    }
}

impl Record for wire::Helpline {
    type Model = Helpline;

    fn into_model(self, reading: &mut Reading) -> Option<Helpline> {
        let Some(name) = self.name.or(self.label) else {
            reading.required("name", Outcome::RecordLeftOut);
            return None;
        };
        let mut channels = self.channels.unwrap_or_default();
        if let Some(value) = self.value {
            let Some(mut channel) = of_value(value.trim()) else {
                reading.report_at("value", ProblemKind::NotALink(quoted(&value)), Outcome::RecordLeftOut);
                return None;
            };
            channel.hours = self.hours.unwrap_or_default();
            channels.push(channel.spoken(self.languages.unwrap_or_default()));
        }
        // A line that cannot be reached helps nobody.
        channels.retain(|channel| channel.link().is_some());
        if channels.is_empty() {
            reading.required("channels", Outcome::RecordLeftOut);
            return None;
        }
        Some(Helpline {
            name,
            hint: self.hint.unwrap_or_default(),
            channels: channels.into(),
            topics: self.topics.unwrap_or_default().into(),
            audiences: self.audiences.unwrap_or_default().into(),
            urgent: self.urgent.unwrap_or_default(),
            countries: self.country.unwrap_or_default().into(),
            checked: self.checked,
        })
    }
}

/// The channel of a number or a link alone.
pub fn of_value(value: &str) -> Option<Channel> {
    let contact = number_or_link(value, Scheme::Phone)?;
    let Contact::Link(link, _) = &contact else { return None };
    let kind = match link.scheme() {
        Scheme::Phone => ChannelKind::Phone,
        Scheme::Sms => ChannelKind::Sms,
        Scheme::Mail => ChannelKind::Email,
        Scheme::Web => ChannelKind::Web,
    };
    Some(Channel { contact: Some(contact), ..Channel::new(kind) })
}

pub fn organizations(table: Vec<(Box<str>, Organization)>) -> ById<OrganizationId, Organization> {
    table.into_iter().map(|(id, organization)| (OrganizationId::new(&id), organization)).collect()
}

pub fn terms(table: Vec<(Box<str>, Term)>) -> Terms {
    Terms::new(table.into_iter().map(|(code, term)| (Code::new(&code), term)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::service_feed::testing::feed;

    #[test]
    fn a_help_line_has_a_name_and_a_way_to_reach_it() {
        let check = |line: Value, expected: Option<(&str, &str)>, problems: &[&str]| {
            let (parsed, lines) = feed(json!({ "helplines": [line] }));
            let channel = parsed.feed.helplines.first().map(|line| line.channels[0].clone());
            let found = channel.as_ref().and_then(|channel| Some((channel.kind.as_str(), channel.link()?.href())));
            assert_eq!(found, expected, "{line}");
            assert_eq!(lines, problems, "{line}");
        };
        let phone = json!([{ "type": "phone", "value": "0800 123" }]);
        check(json!({ "name": "A", "channels": phone }), Some(("phone", "tel:0800123")), &[]);
        check(json!({ "label": "A", "value": 112 }), Some(("phone", "tel:112")), &[]);
        let page = "https://example.org/";
        check(json!({ "name": { "sv": "Hjälp" }, "value": page }), Some(("web", page)), &[]);
        check(json!({ "value": "112" }), None, &["helplines[0].name: a required value is missing (left out)"]);
        check(json!({ "name": "A" }), None, &["helplines[0].channels: a required value is missing (left out)"]);
        let words = json!([{ "type": "phone", "value": "ask" }]);
        let missing = "helplines[0].channels: a required value is missing (left out)";
        check(json!({ "name": "A", "channels": words }), None, &[missing]);
        let wrong = "helplines[0].value: \"javascript:x\" is not a link that can be followed (left out)";
        check(json!({ "name": "A", "value": "javascript:x" }), None, &[wrong]);
        check(json!("112"), None, &["helplines[0]: there is a text where an object is read (left out)"]);
        let country = json!({ "name": "A", "value": "112", "country": ["Suomi", "se"] });
        let wrong = "helplines[0].country[0]: \"Suomi\" is not the code of a country (ignored)";
        check(country, Some(("phone", "tel:112")), &[wrong]);
    }

    #[test]
    fn the_old_name_of_help_lines_is_read_too() {
        let old = json!({ "label": "A", "value": "112" });
        let (parsed, lines) = feed(json!({ "emergency": [old], "helplines": [{ "name": "B", "value": "113" }] }));
        assert_eq!((parsed.feed.helplines.len(), lines.len()), (2, 0));
    }

    #[test]
    fn the_country_is_stated_or_that_of_the_time_zone_or_of_the_addresses() {
        let check = |feed_of: Value, expected: Option<&str>| {
            let country = feed(feed_of.clone()).0.feed.country;
            assert_eq!(country.map(|country| country.to_string()).as_deref(), expected, "{feed_of}");
        };
        check(json!({ "country": "se", "timezone": "Europe/Helsinki" }), Some("SE"));
        check(json!({ "timezone": "Europe/London" }), Some("GB"));
        let service = json!({ "id": "a", "name": "A", "area": { "municipalities": ["853"] } });
        check(json!({ "services": [service] }), Some("FI"));
        check(json!({}), None);
    }

    #[test]
    fn the_time_zone_is_stated_or_that_of_the_country_or_not_known() {
        let check = |feed_of: Value, expected: &str| {
            assert_eq!(&*feed(feed_of.clone()).0.feed.timezone, expected, "{feed_of}");
        };
        check(json!({}), "Europe/Helsinki");
        check(json!({ "language": "en" }), "");
        check(json!({ "language": "sv" }), "");
        check(json!({ "language": "en", "timezone": "Europe/Dublin" }), "Europe/Dublin");
        check(json!({ "language": "en", "country": "gb" }), "Europe/London");
        check(json!({ "language": "fi", "country": "us" }), "");
        let service = json!({ "id": "a", "name": "A", "area": { "municipalities": ["853"] } });
        check(json!({ "language": "sv", "services": [service] }), "Europe/Helsinki");
    }

    #[test]
    fn organizations_and_terms_keep_what_is_right_in_them() {
        let (parsed, lines) = feed(json!({
            "organizations": { "a": { "name": "A", "url": "ask us" }, "b": "B", "c": null },
            "terms": { "topic:a": { "label": "A", "sensitive": "yes", "same_as": "x:1" }, "topic:b": [] },
        }));
        assert_eq!(parsed.feed.organizations.len(), 1);
        let terms: Vec<_> = parsed.feed.terms.iter().map(|(code, term)| (code.as_str(), term.sensitive)).collect();
        assert_eq!(terms, [("topic:a", true)]);
        assert_eq!(
            lines,
            [
                "organizations.a.url: \"ask us\" is not a link that can be followed (ignored)",
                "organizations.b: there is a text where an object is read (ignored)",
                "terms[\"topic:a\"].sensitive: there is a text where true or false is read (kept)",
                "terms[\"topic:b\"]: there is a list where an object is read (ignored)",
            ]
        );
    }

    #[test]
    fn tables_are_objects() {
        let (parsed, lines) = feed(json!({ "terms": [], "organizations": "none", "timezone": 5, "updated": "today" }));
        assert_eq!((parsed.feed.updated, parsed.feed.organizations.len()), (None, 0));
        assert_eq!(lines.len(), 3);
        assert_eq!(&*feed(json!({})).0.feed.timezone, "Europe/Helsinki");
    }
}
