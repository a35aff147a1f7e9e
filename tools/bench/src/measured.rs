//! What is measured: reading and indexing a feed, an answer, and for comparison the bare pass over the sets that an answer
//! needs. The clocks are in `native` and in `node/bench.mjs`.

use std::hint::black_box;

use finder::{
    engine::catalogue::Catalogue,
    session::{
        config::Config,
        progress::Progress,
        state::Session,
        view::{View, view},
    },
};
use model::{
    area::{MunicipalityCode, RegionCode},
    date::Date,
    facet::Value,
    identifier::{Code, QuestionId},
    locale::Language,
    question::Answer,
    service::Form,
};

/// A catalogue, and the words of its sets in a row for the bare pass.
pub struct Measured {
    pub catalogue: Catalogue,
    sets: Vec<Box<[u64]>>,
}

/// Reads and indexes a feed.
pub fn read(text: &[u8]) -> Option<Catalogue> {
    let parsed = feed::parse(text).ok()?;
    Some(Catalogue::new(vec![parsed.feed], Date::parse("2026-10-01")?))
}

impl Measured {
    /// Without the sets that the bare pass needs.
    #[cfg_attr(not(target_family = "wasm"), expect(dead_code, reason = "only Node asks in two calls"))]
    pub fn bare_less(catalogue: Catalogue) -> Self {
        Self { catalogue, sets: Vec::new() }
    }

    pub fn new(catalogue: Catalogue) -> Self {
        let mut sets = Vec::new();
        for question in &catalogue.questions {
            for (_, of_value) in catalogue.index.offered(question) {
                sets.push(of_value.fits.words().into());
                sets.push(of_value.misses.words().into());
            }
        }
        Self { catalogue, sets }
    }

    /// How many values the questions offer.
    pub fn values(&self) -> usize {
        self.sets.len() / 2
    }

    /// Computes everything that a question's view needs after the answers of a step. Returns the number of services left, or
    /// 0 where the results come instead.
    pub fn answer(&self, step: usize) -> usize {
        match view(&self.catalogue, &config(), &session(step)) {
            View::Question(asked) => black_box(asked).left,
            View::Results { .. } | View::Service(_) | View::Safety | View::Search | View::Shortlist => 0,
        }
    }

    /// The services left after a step.
    pub fn left(&self, step: usize) -> Box<[u64]> {
        Progress::new(&self.catalogue, &config(), &session(step)).left.words().into()
    }

    /// The bare work: both sets of every value against the services that are left.
    pub fn bare(&self, left: &[u64]) -> u64 {
        let mut total = 0;
        for set in &self.sets {
            for (word, left) in set.iter().zip(left) {
                total += u64::from((word & left).count_ones());
            }
        }
        total
    }
}

/// All questions may be asked, so that every step leads to another one.
fn config() -> Config {
    Config { max_questions: 99, ..Config::default() }
}

/// Step 0 is the start, 1 to 4 have so many answers; 5 has a municipality and 6 an age besides a topic.
fn session(step: usize) -> Session {
    let topic = ("topic", Value::Term(Code::new("topic:3")));
    let listed = [
        Some(topic.clone()),
        Some(("language", Value::Language(Language::SWEDISH))),
        RegionCode::parse("02").map(|code| ("area", Value::Region(code))),
        Some(("form", Value::Form(Form::Group))),
    ];
    let answers = match step {
        0..=4 => listed.into_iter().flatten().take(step).collect(),
        5 => {
            let place = MunicipalityCode::parse("853").map(|code| ("area", Value::Municipality(code)));
            [Some(topic), place].into_iter().flatten().collect()
        }
        _ => vec![topic, ("age", Value::Age(33))],
    };
    let answer = |(id, value): (&str, Value)| (QuestionId::new(id), Answer::Values(vec![value]));
    Session { answers: answers.into_iter().map(answer).collect(), ..Session::default() }
}
