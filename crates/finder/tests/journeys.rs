//! The journeys through the sample feed, played by the library alone. Each file of `e2e/journeys` is a person, what
//! they answer, and the services that must come first. The browser tests play the same files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, fs, path::Path};

use finder::{
    engine::catalogue::Catalogue,
    results::{
        groups::Shown,
        results_view::{ResultsView, results},
    },
    session::{
        config::Config,
        events::Event,
        state::Session,
        view::{View, view},
    },
};
use model::{
    area::{areas, find},
    date::Date,
    facet::Value,
    hours::Time,
    opening::LocalTime,
    question::{Answer, Question},
};
use serde_json::Value as Json;

const SHOWN: Shown = Shown { fitting: 100, old: 100, near: 0 };

/// What a person answers to a question: names of places, codes of options, or an age.
fn answer(question: &Question, given: Option<&Json>) -> Answer {
    let values: Vec<_> = match given {
        None => Vec::new(),
        Some(Json::String(place)) => {
            find(areas(), place, 1).into_iter().map(|found| Value::Municipality(found.code)).collect()
        }
        Some(Json::Number(age)) => vec![Value::Age(u8::try_from(age.as_u64().unwrap()).unwrap())],
        Some(codes) => {
            let codes = codes.as_array().unwrap().iter().map(|code| code.as_str().unwrap());
            codes.map(|code| question.facet.parse_value(code).unwrap()).collect()
        }
    };
    if values.is_empty() { Answer::Unknown } else { Answer::Values(values) }
}

/// Answers what is asked until nothing is, and gives the questions and the results.
fn play(catalogue: &Catalogue, now: LocalTime, answers: &serde_json::Map<String, Json>) -> (Vec<String>, ResultsView) {
    let config = Config::default();
    let (mut session, mut asked) = (Session::default(), Vec::new());
    loop {
        match view(catalogue, &config, &session) {
            View::Results { .. } => return (asked, results(catalogue, &config, &session, now, SHOWN)),
            View::Service(_) | View::Search | View::Safety | View::Shortlist => panic!("nothing else was opened"),
            View::Question(up) => {
                let question = catalogue.question(&up.question).unwrap();
                let answer = answer(question, answers.get(question.id.as_str()));
                asked.push(question.id.to_string());
                session = session.handle(Event::Answer(up.question, answer), catalogue, &config).0;
            }
        }
    }
}

#[test]
fn every_person_finds_the_services_that_must_come_first() {
    let root = &Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let feed = feed::parse(&fs::read(root.join("feeds/associations.json")).unwrap()).unwrap().feed;
    let mut failures = BTreeMap::new();
    let mut journeys = 0;
    for entry in fs::read_dir(root.join("e2e/journeys")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        journeys += 1;
        let journey: Json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        let today = Date::parse(journey["today"].as_str().unwrap()).unwrap();
        let catalogue = Catalogue::new(vec![feed.clone()], today);
        let (asked, results) = play(
            &catalogue,
            LocalTime { date: today, time: Time::from_minutes(720).unwrap() },
            journey["answers"].as_object().unwrap(),
        );
        let found: Vec<_> =
            results.fitting.hits.iter().chain(&results.old.hits).map(|hit| hit.id().unwrap().as_str()).collect();
        let first: Vec<_> = journey["first"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        if first.is_empty() || !found.starts_with(&first) {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            failures.insert(name, format!("asked {asked:?}, found {found:?}, and not first {first:?}"));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(10 <= journeys, "only {journeys} journeys");
}
