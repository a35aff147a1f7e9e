//! Services. Facts that contradict each other are reported and dropped here; references to other records are checked
//! later (`reference`).

use crate::service_feed::{
    reading::Reading,
    wire::{self, Record},
};
use model::{
    date::Date,
    identifier::{OrganizationId, ServiceId},
    link::Link,
    problem::{Outcome, ProblemKind},
    service::{AgeRange, Channel, ChannelKind, Contact, Details, Limit, Seldom, Service, Status},
    text::Text,
};

impl Record for wire::Service {
    type Model = Service;

    fn into_model(self, reading: &mut Reading) -> Option<Service> {
        let (Some(id), Some(name)) = (self.id, self.name) else { return None };
        let mut channels = self.channels.unwrap_or_default();
        let most = reading.most_channels();
        if most < channels.len() {
            channels.truncate(most);
            reading.report_at("channels", ProblemKind::TooMany(most), Outcome::Kept);
        }
        let url = page(self.url.unwrap_or_default(), &mut channels);
        Some(Service {
            id: ServiceId::from(id),
            name,
            summary: self.summary.unwrap_or_default(),
            organization: self.organization.map(OrganizationId::from),
            status: self.status.unwrap_or(Status::Active),
            topics: self.topics.unwrap_or_default(),
            audiences: self.audiences.unwrap_or_default(),
            age: self.age.unwrap_or_default(),
            forms: self.forms.unwrap_or_default(),
            languages: self.languages.unwrap_or_default(),
            interpreter: self.interpreter,
            area: self.area.unwrap_or_default(),
            channels: channels.into(),
            cost: self.cost,
            anonymous: self.anonymous,
            referral: self.referral,
            registration: self.registration,
            starts: starts(self.starts, self.ends, reading),
            ends: self.ends,
            checked: self.checked,
            facts_from: self.facts_from,
            url,
            details: Seldom::new(Details {
                description: self.description.unwrap_or_default(),
                eligibility: self.eligibility.unwrap_or_default(),
                next_step: self.next_step.unwrap_or_default(),
                alert: self.alert.unwrap_or_default(),
                cost_note: self.cost_note.unwrap_or_default(),
                response_time: self.response_time.unwrap_or_default(),
                limits: self.limits.unwrap_or_default().into(),
                keywords: self.keywords.unwrap_or_default().into(),
            }),
        })
    }
}

/// The page as links in the languages that have one. Words in its place are the contact of a service that has no other:
/// they are added to the channels.
fn page(url: Text, channels: &mut Vec<Channel>) -> Text {
    let links: Vec<_> =
        url.languages().filter_map(|language| Some((language, Link::page(url.in_language(language)?)?))).collect();
    if let Some(words) = url.choose(&[]).filter(|_| links.is_empty() && channels.is_empty()) {
        let contact = Some(Contact::Text(words.text.into()));
        channels.push(Channel { contact, ..Channel::new(ChannelKind::Web) });
    }
    let is_whole = url.languages().all(|language| url.in_language(language).is_some_and(Link::is_one));
    if is_whole { url } else { Text::new(links.into_iter().map(|(language, link)| (language, link.href().to_owned()))) }
}

impl Record for wire::Age {
    type Model = AgeRange;

    fn into_model(self, reading: &mut Reading) -> Option<AgeRange> {
        if is_wrong_way_round(self.min, self.max) {
            reading.ignore(ProblemKind::WrongWayRound);
            return None;
        }
        Some(AgeRange { min: self.min, max: self.max })
    }
}

impl Record for wire::Limit {
    type Model = Limit;

    fn into_model(self, reading: &mut Reading) -> Option<Limit> {
        let unit = self.unit?;
        if is_wrong_way_round(self.min, self.max) {
            reading.ignore(ProblemKind::WrongWayRound);
            return None;
        }
        // Without a number, it limits nothing.
        if self.min.or(self.max).is_none() {
            reading.required("max", Outcome::ValueIgnored);
            return None;
        }
        Some(Limit { min: self.min, max: self.max, unit, per: self.per })
    }
}

fn starts(starts: Option<Date>, ends: Option<Date>, reading: &mut Reading) -> Option<Date> {
    if is_wrong_way_round(starts, ends) {
        reading.report_at("starts", ProblemKind::WrongWayRound, Outcome::ValueIgnored);
        return None;
    }
    starts
}

fn is_wrong_way_round<T: PartialOrd>(first: Option<T>, second: Option<T>) -> bool {
    first.zip(second).is_some_and(|(first, second)| second < first)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::service_feed::testing::{feed, service};
    use model::service::Unit;

    fn check<T: PartialEq + std::fmt::Debug>(keys: Value, fact: fn(&Service) -> T, expected: T, problems: &[&str]) {
        let (service, lines) = service(keys.clone());
        assert_eq!(fact(&service), expected, "{keys}");
        assert_eq!(lines, problems, "{keys}");
    }

    #[test]
    fn a_service_needs_an_identifier_and_a_name() {
        let services = json!([
            { "name": "no id" },
            { "id": "no name", "name": { "fi": "" } },
            { "id": true, "name": { "f": "x" } },
            {},
            "text",
            null,
            { "id": "s", "name": "right" },
        ]);
        let (parsed, lines) = feed(json!({ "services": services }));
        assert_eq!(parsed.feed.services.len(), 1);
        let expected = [
            "services[0].id: a required value is missing (left out)",
            "services[1].name: a required value is missing (left out)",
            "services[2].id: there is true or false where a text is read (left out)",
            "services[2].name.f: \"f\" is not a language tag (left out)",
            "services[3].id: a required value is missing (left out)",
            "services[3].name: a required value is missing (left out)",
            "services[4]: there is a text where an object is read (left out)",
            "services[5]: there is null where an object is read (left out)",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn words_in_the_place_of_the_only_contact_are_kept() {
        let contact = |service: &Service| {
            service
                .channels
                .iter()
                .map(|channel| channel.contact.as_ref().unwrap().shown().to_owned())
                .collect::<Vec<_>>()
        };
        let problem = "services[0].url: \"@ourgroup\" is not a link that can be followed (ignored)";
        check(json!({ "url": "@ourgroup" }), contact, vec!["@ourgroup".to_owned()], &[problem]);
        let phone = json!([{ "type": "phone", "value": "112" }]);
        check(json!({ "url": "@ourgroup", "channels": phone }), contact, vec!["112".to_owned()], &[problem]);
        check(json!({ "url": "example.org" }), contact, vec![], &[]);
    }

    #[test]
    fn the_first_service_with_an_identifier_wins() {
        let services = json!([{ "id": 1, "name": "A" }, { "id": "1 ", "name": "B" }, { "id": "2", "name": "C" }]);
        let (parsed, lines) = feed(json!({ "services": services }));
        let names = parsed.feed.services.iter().map(|service| service.name.choose(&[]).unwrap().text);
        assert_eq!(names.collect::<Vec<_>>(), ["A", "C"]);
        assert_eq!(lines, ["services[1].id: the identifier \"1\" is used twice (left out)"]);
    }

    #[test]
    fn what_is_not_stated_is_not_known() {
        let (service, lines) = service(json!({
            "summary": null, "status": "", "topics": null, "age": {}, "area": null, "channels": [], "anonymous": null,
            "keywords": [], "limits": null, "starts": "", "url": {}, "unknown key": [1],
        }));
        assert_eq!(service, Service::new(service.id.clone(), service.name.clone()));
        assert_eq!(lines, [""; 0]);
    }

    #[test]
    fn ages_are_numbers_in_the_right_order() {
        let age = |service: &Service| (service.age.min, service.age.max);
        check(json!({ "age": { "min": 13, "max": "25" } }), age, (Some(13.0), Some(25.0)), &[]);
        check(json!({ "age": { "min": "7,5" } }), age, (Some(7.5), None), &[]);
        check(json!({ "age": { "max": 0 } }), age, (None, Some(0.0)), &[]);
        let negative = "services[0].age.min: the number is negative (ignored)";
        check(json!({ "age": { "min": -1, "max": 25 } }), age, (None, Some(25.0)), &[negative]);
        let wrong = "services[0].age: the first value is greater than the second (ignored)";
        check(json!({ "age": { "min": 25, "max": 13 } }), age, (None, None), &[wrong]);
        let kind = "services[0].age.max: there is a text where a number is read (ignored)";
        check(json!({ "age": { "min": 13, "max": "adult" } }), age, (Some(13.0), None), &[kind]);
    }

    #[test]
    fn an_end_before_the_start_takes_the_start_away() {
        let days = |service: &Service| (service.starts.is_some(), service.ends.is_some());
        check(json!({ "starts": "2026-01-01", "ends": "2026-01-01" }), days, (true, true), &[]);
        let wrong = "services[0].starts: the first value is greater than the second (ignored)";
        check(json!({ "starts": "2026-01-02", "ends": "2026-01-01" }), days, (false, true), &[wrong]);
        let not_a_date = "services[0].ends: \"31.12.2026\" is not a date (ignored)";
        check(json!({ "starts": "2026-01-02", "ends": "31.12.2026" }), days, (true, false), &[not_a_date]);
    }

    #[test]
    fn a_limit_limits_something() {
        let limits = |service: &Service| service.limits.clone();
        let limit = |min, max| Box::from([Limit { min, max, unit: Unit::Meeting, per: None }]);
        check(json!({ "limits": [{ "min": 1, "max": 5, "unit": "meeting" }] }), limits, limit(Some(1), Some(5)), &[]);
        check(json!({ "limits": { "max": "5.0", "unit": "meeting" } }), limits, limit(None, Some(5)), &[]);
        check(
            json!({ "limits": [
                { "max": 5 },
                { "max": 5, "unit": "year" },
                { "min": 5, "max": 1, "unit": "meeting" },
                { "unit": "meeting" },
                { "max": -1, "unit": "meeting" },
                { "min": 1, "max": 1.5, "unit": "meeting" },
            ] }),
            limits,
            limit(Some(1), None),
            &[
                "services[0].limits[0].unit: a required value is missing (ignored)",
                "services[0].limits[1].unit: \"year\" is not a known value (ignored)",
                "services[0].limits[2]: the first value is greater than the second (ignored)",
                "services[0].limits[3].max: a required value is missing (ignored)",
                "services[0].limits[4].max: the number is negative (ignored)",
                "services[0].limits[5].max: there is a decimal number where a whole number is read (ignored)",
            ],
        );
    }

    #[test]
    fn a_name_that_is_not_known_is_ignored() {
        let status = |service: &Service| service.status;
        check(json!({ "status": " ended" }), status, Status::Ended, &[]);
        let line = "services[0].status: \"closed\" is not a known value (ignored)";
        check(json!({ "status": "closed" }), status, Status::Active, &[line]);
        for key in ["cost", "referral", "registration"] {
            let line = format!("services[0].{key}: \"ask\" is not a known value (ignored)");
            check(json!({ key: "ask" }), |service| service.cost, None, &[&line]);
        }
        let line = "services[0].forms[1]: \"dance\" is not a known value (ignored)";
        check(json!({ "forms": ["group", "dance", "talk"] }), |service| service.forms.len(), 2, &[line]);
    }
}
