//! The journeys through the sample feed, played by the library alone. Each file of `e2e/journeys` is a person, what
//! they answer, and the services that must come first. The browser tests play the same files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod play;

use std::{collections::BTreeMap, fs};

use model::{date::Date, hours::Time, opening::LocalTime};
use play::{play, root, sample};
use serde_json::Value as Json;

#[test]
fn every_person_finds_the_services_that_must_come_first() {
    let mut failures = BTreeMap::new();
    let mut journeys = 0;
    for entry in fs::read_dir(root().join("e2e/journeys")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        journeys += 1;
        let journey: Json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let today = Date::parse(journey["today"].as_str().unwrap()).unwrap();
        let catalogue = sample(today);
        let answers = journey["answers"].as_object().unwrap();
        for id in answers.keys() {
            assert!(catalogue.questions.iter().any(|question| question.id.as_str() == id), "{}: {id}", path.display());
        }
        let noon = LocalTime { date: today, time: Time::from_minutes(720).unwrap() };
        let (asked, results) = play(&catalogue, noon, answers);
        let found: Vec<_> =
            results.fitting.hits.iter().chain(&results.old.hits).map(|hit| hit.id().unwrap().as_str()).collect();
        let first: Vec<_> = journey["first"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        let contacts =
            first.first().and_then(|id| catalogue.services.iter().find(|service| service.id.as_str() == *id));
        let is_reached = contacts.is_some_and(|first| first.channels.iter().any(|channel| channel.contact.is_some()));
        assert!(is_reached, "{}: no way to make contact", path.display());
        if !found.starts_with(&first) {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            failures.insert(name, format!("asked {asked:?}, found {found:?}, and not first {first:?}"));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(10 <= journeys, "only {journeys} journeys");
}
