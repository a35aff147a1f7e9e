//! What is other than in the list that is published.

use std::collections::BTreeSet;

use authoring::{finding::Finding, words::Words};
use model::{feed::Feed, identifier::ServiceId, service::Service};
use workshop_protocol as protocol;

use super::coverage;

/// A feed with what is wrong with it.
pub struct Side<'a> {
    pub feed: &'a Feed,
    pub findings: &'a [Finding],
}

/// What has changed from one to the other.
pub fn difference(file: &str, before: &Side, now: &Side, words: &Words) -> protocol::Difference {
    let name =
        |service: &Service| words.choose(&service.name).map_or_else(|| service.id.to_string(), |chosen| chosen.text);
    let of = |feed: &'_ Feed, id: &ServiceId| feed.services.iter().position(|service| service.id == *id);
    let names = |feed: &Feed, wanted: &dyn Fn(&Service) -> bool| -> Vec<String> {
        feed.services.iter().filter(|service| wanted(service)).map(name).collect()
    };
    let (known, lost) = (unreached(before.findings), unreached(now.findings));
    protocol::Difference {
        file: file.to_owned(),
        refused: None,
        before: before.feed.services.len(),
        added: names(now.feed, &|service| of(before.feed, &service.id).is_none()),
        gone: names(before.feed, &|service| of(now.feed, &service.id).is_none()),
        changed: names(now.feed, &|service| {
            let other = of(before.feed, &service.id).and_then(|at| before.feed.services.get(at));
            other.is_some_and(|other| other != service)
        }),
        lost: names(now.feed, &|service| lost.contains(&service.id) && !known.contains(&service.id)),
    }
}

fn unreached(findings: &[Finding]) -> BTreeSet<ServiceId> {
    findings.iter().filter_map(|finding| coverage::unreached(&finding.kind)).cloned().collect()
}
