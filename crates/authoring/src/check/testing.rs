//! How checks are tried: a feed, what looks at it, and the lines that come of it.

use std::sync::Arc;

use model::date::Date;

use super::{audit::Subject, observation::Observation, positions::Positions};
use crate::{
    finding::{Finding, Location, TextLocation},
    wording::word,
};

/// A finding at the path of an observation, without a text.
pub fn unlocated(observation: Observation) -> Finding {
    let location = TextLocation { path: observation.path, spot: None };
    Finding::new(observation.kind, &Arc::from("feed.json"), Location::Text(location))
}

/// `rest` are the keys of the feed but its format; the lines are `rule path: message`.
pub fn lines(rest: &str, today: &str, audit: fn(&Subject) -> Vec<Observation>) -> Vec<String> {
    let text = format!(r#"{{"format": "service-feed/1", {rest}}}"#);
    let parsed = feed::parse(text.as_bytes()).unwrap();
    assert_eq!(parsed.problems, []);
    let positions = Positions::new(&parsed);
    let subject = Subject { parsed: &parsed, positions: &positions, today: Date::parse(today).unwrap() };
    let findings = audit(&subject).into_iter().map(unlocated);
    findings.map(|found| format!("{} {}: {}", found.kind.rule(), found.location, word(&found).message)).collect()
}
