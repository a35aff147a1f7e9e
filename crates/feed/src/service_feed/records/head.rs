//! Everything at the top of a feed but the services and the questions.

use super::channel::number_or_link;
use crate::service_feed::{
    reading::Reading,
    values::quoted,
    wire::{self, Record},
};
use model::{
    by_id::ById,
    feed::EmergencyContact,
    identifier::{Code, OrganizationId},
    link::Scheme,
    problem::{Outcome, ProblemKind},
    service::{Contact, Organization},
    term::{Term, Terms},
};

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
            same_as: self.same_as.unwrap_or_default(),
            words: self.words.unwrap_or_default(),
            urgent: self.urgent.unwrap_or_default(),
        })
    }
}

impl Record for wire::EmergencyContact {
    type Model = EmergencyContact;

    fn into_model(self, reading: &mut Reading) -> Option<EmergencyContact> {
        let (label, value) = (self.label?, self.value?);
        let Some(contact) = number_or_link(value.trim(), Scheme::Phone) else {
            reading.report_at("value", ProblemKind::NotALink(quoted(&value)), Outcome::RecordLeftOut);
            return None;
        };
        let shown = contact.shown().into();
        let Contact::Link(link, _) = contact else { return None };
        Some(EmergencyContact { label, hint: self.hint.unwrap_or_default(), link, shown })
    }
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
    fn an_emergency_contact_has_a_label_and_a_link() {
        let check = |contact: Value, expected: Option<(&str, &str)>, problems: &[&str]| {
            let (parsed, lines) = feed(json!({ "emergency": [contact] }));
            let found = parsed.feed.emergency.first().map(|contact| (contact.link.href(), &*contact.shown));
            assert_eq!(found, expected, "{contact}");
            assert_eq!(lines, problems, "{contact}");
        };
        check(json!({ "label": "Hätä", "value": 112 }), Some(("tel:112", "112")), &[]);
        check(json!({ "label": "Hätä", "value": "tel:112" }), Some(("tel:112", "112")), &[]);
        let page = "https://example.org/";
        check(json!({ "label": { "sv": "Hjälp" }, "value": page }), Some((page, page)), &[]);
        let missing = "emergency[0].label: a required value is missing (left out)";
        check(json!({ "value": "112" }), None, &[missing]);
        let missing = "emergency[0].value: a required value is missing (left out)";
        check(json!({ "label": "Hätä" }), None, &[missing]);
        let wrong = "emergency[0].value: \"javascript:x\" is not a link that can be followed (left out)";
        check(json!({ "label": "Hätä", "value": "javascript:x" }), None, &[wrong]);
        check(json!("112"), None, &["emergency[0]: there is a text where an object is read (left out)"]);
    }

    #[test]
    fn organizations_and_terms_keep_what_is_right_in_them() {
        let (parsed, lines) = feed(json!({
            "organizations": { "a": { "name": "A", "url": "www.example.org" }, "b": "B", "c": null },
            "terms": { "topic:a": { "label": "A", "sensitive": "yes", "same_as": "x:1" }, "topic:b": [] },
        }));
        assert_eq!(parsed.feed.organizations.len(), 1);
        let terms: Vec<_> = parsed.feed.terms.iter().map(|(code, term)| (code.as_str(), term.sensitive)).collect();
        assert_eq!(terms, [("topic:a", true)]);
        assert_eq!(
            lines,
            [
                "organizations.a.url: \"www.example.org\" is not a link that can be followed (ignored)",
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
