//! Reports references from services and terms to records that the feed does not contain.

use super::{
    reading::{Reading, Step},
    services::Services,
    values::quoted,
};
use model::{
    by_id::ById,
    identifier::{Code, OrganizationId},
    problem::{Outcome, Problem, ProblemKind},
    service::{Organization, Service},
    term::Terms,
};

/// The records to which services can refer.
#[derive(Debug, Clone, Copy)]
pub struct References<'a> {
    pub organizations: &'a ById<OrganizationId, Organization>,
    pub terms: &'a Terms,
}

impl References<'_> {
    /// Reports parents of terms that do not exist; `reading` is at the feed.
    pub fn check_terms(self, reading: &mut Reading) {
        reading.within(Step::Key("terms"), |reading| {
            for (code, term) in self.terms.iter() {
                let Some(parent) = term.parent.as_ref().filter(|parent| self.terms.get(parent).is_none()) else {
                    continue;
                };
                let kind = ProblemKind::UnknownTerm(quoted(parent.as_str()));
                reading.within(Step::Key(code.as_str()), |reading| reading.report_at("parent", kind, Outcome::Kept));
            }
        });
    }

    /// Reports references of services to records that do not exist, and removes organizations that do not.
    pub fn check_services(self, services: Services) -> (Vec<Service>, Vec<Problem>) {
        let Services { mut services, positions, mut reading, .. } = services;
        // A list that grew may have reserved twice the memory that it needs.
        services.shrink_to_fit();
        reading.within(Step::Key("services"), |reading| {
            for (service, position) in services.iter_mut().zip(positions) {
                reading.within(Step::Index(position), |reading| self.check_service(service, reading));
            }
        });
        (services, reading.into_problems())
    }

    fn check_service(self, service: &mut Service, reading: &mut Reading) {
        self.check_codes("topics", &service.topics, reading);
        self.check_codes("audiences", &service.audiences, reading);
        if let Some(id) = service.organization.take_if(|id| !self.organizations.contains(id)) {
            let kind = ProblemKind::UnknownOrganization(quoted(id.as_str()));
            reading.report_at("organization", kind, Outcome::ValueIgnored);
        }
    }

    /// The problem names the list and the code, because the position in the list is no longer known.
    fn check_codes(self, key: &'static str, codes: &[Code], reading: &mut Reading) {
        for code in codes.iter().filter(|code| self.terms.get(code).is_none()) {
            reading.report_at(key, ProblemKind::UnknownTerm(quoted(code.as_str())), Outcome::Kept);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::service_feed::testing::feed;

    fn check(keys: Value, problems: &[&str]) {
        let (parsed, lines) = feed(keys);
        assert_eq!(lines, problems);
        let topics: usize = parsed.feed.services.iter().map(|service| service.topics.len()).sum();
        assert_eq!(topics, 2);
    }

    #[test]
    fn an_unknown_code_is_noted_and_kept() {
        let services = json!([
            "left out",
            { "id": "s", "name": "S", "topics": ["topic:a", "topic:x"], "audiences": "role:x" },
        ]);
        let terms = json!({ "topic:a": { "parent": "topic:y" }, "topic:b": { "parent": "topic:a" } });
        let left_out = "services[0]: there is a text where an object is read (left out)";
        check(
            json!({ "services": services, "terms": terms }),
            &[
                "terms[\"topic:a\"].parent: the code \"topic:y\" is not in \"terms\" (kept)",
                left_out,
                "services[1].topics: the code \"topic:x\" is not in \"terms\" (kept)",
                "services[1].audiences: the code \"role:x\" is not in \"terms\" (kept)",
            ],
        );
        let same_as = json!({ "topic:a": { "same_as": ["topic:x", "role:x"] } });
        check(json!({ "services": services, "terms": same_as }), &[left_out]);
    }

    #[test]
    fn an_unknown_organization_is_not_stated() {
        let services = json!([
            { "id": 1, "name": "S", "organization": "o" },
            { "id": 2, "name": "S", "organization": "x" },
            { "id": 3, "name": "S", "organization": 7 },
        ]);
        let (parsed, lines) = feed(json!({ "services": services, "organizations": { "o": {}, "7": {} } }));
        let stated: Vec<_> = parsed.feed.services.iter().map(|service| service.organization.is_some()).collect();
        assert_eq!(stated, [true, false, true]);
        assert_eq!(lines, ["services[1].organization: \"x\" is not in \"organizations\" (ignored)"]);
    }
}
