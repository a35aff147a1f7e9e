//! Plays a person through the sample feed: answers what is asked until nothing is.

use std::{fs, path::Path};

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
    opening::LocalTime,
    question::{Answer, Question},
};
use serde_json::Value as Json;

const SHOWN: Shown = Shown { fitting: 100, old: 100, near: 100, old_fold: None, near_fold: None, may_return: false };

pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The sample feed as it is on a day.
pub fn sample(today: Date) -> Catalogue {
    let feed = feed::parse(&fs::read(root().join("feeds/associations.json")).unwrap()).unwrap().feed;
    Catalogue::new(vec![feed], today)
}

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
pub fn play(
    catalogue: &Catalogue,
    now: LocalTime,
    answers: &serde_json::Map<String, Json>,
) -> (Vec<String>, ResultsView) {
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
