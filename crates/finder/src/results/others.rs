//! What other readers would be shown. Of a large feed the services of a page are fetched, and whoever sees which could tell
//! the answers from that. So the pages are fetched with it that five other readers would get: readers who were asked by the
//! same program, and answered otherwise.
//!
//! How their answers differ is decided once for a session, by one number that chance gave. An answer that the reader changes
//! is changed by the others too, and whoever compares two pages finds the same six readers in both.

use super::{groups::Shown, results_view::results};
use crate::{
    engine::{catalogue::Catalogue, chunked::ServiceFile},
    results::waiting::{all_files_of_hits, unasked},
    session::{
        config::Config,
        events::Event,
        progress::Progress,
        state::{Screen, Session},
        view::{QuestionView, View, view},
    },
};
use model::{
    area::areas,
    facet::Value,
    opening::LocalTime,
    question::{Answer, Question, QuestionKind},
};

/// How many other readers there are.
pub const OTHERS: usize = 5;

/// A number that chance gave, once for each session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed(pub u64);

/// The files of one page of results, and of those that the other readers would get. To find them takes some time, and the
/// page is drawn again with each file that comes, so they are kept as long as the page is the same.
#[derive(Debug, Default)]
pub struct PageFiles {
    session: Session,
    shown: Shown,
    files: Vec<ServiceFile>,
}

impl PageFiles {
    /// Those that nobody has asked for, `own` being the files of the page itself. They are in the order of their numbers,
    /// which says nothing of whose they are.
    pub fn wanted(
        &mut self,
        catalogue: &Catalogue,
        config: &Config,
        (session, shown, now): (&Session, Shown, LocalTime),
        own: Vec<ServiceFile>,
        seed: Seed,
    ) -> Vec<ServiceFile> {
        let is_known =
            self.session == *session && self.shown == shown && own.iter().all(|file| self.files.contains(file));
        if !is_known {
            let others = (0..OTHERS).flat_map(|number| {
                let other = other_session(catalogue, config, session, seed, number);
                all_files_of_hits(catalogue, results(catalogue, config, &other, now, shown).hits())
            });
            let is_large = catalogue.chunked.iter().any(|(_, chunks)| 1 < chunks.files());
            let others: Vec<_> = if is_large { others.collect() } else { Vec::new() };
            *self = Self { session: session.clone(), shown, files: in_order([own, others].concat()) };
        }
        unasked(catalogue, self.files.iter().copied())
    }
}

/// Files that are asked for without a page of results, each with as many others that chance chose.
pub fn beside(catalogue: &Catalogue, files: Vec<ServiceFile>, seed: Seed) -> Vec<ServiceFile> {
    let others = files.iter().flat_map(|file| {
        (0..OTHERS).filter_map(move |number| catalogue.sibling(*file, |file| seed.mixed([number as u64, file as u64])))
    });
    let all: Vec<_> = files.iter().copied().chain(others).collect();
    in_order(all)
}

fn in_order(mut files: Vec<ServiceFile>) -> Vec<ServiceFile> {
    files.sort_unstable();
    files.dedup();
    files
}

/// The session of another reader, who has answered as many questions.
pub fn other_session(catalogue: &Catalogue, config: &Config, session: &Session, seed: Seed, number: usize) -> Session {
    let mut other = Session { filter: session.filter, ..Session::default() };
    for _ in 0..Progress::new(catalogue, config, session).answers().count() {
        let View::Question(asked) = view(catalogue, config, &other) else { break };
        let Some(question) = catalogue.question(&asked.question) else { break };
        let answer = other_answer(question, &asked, session.answer(&asked.question), &seed.of(question, number));
        other = other.handle(Event::Answer(asked.question, answer), catalogue, config).0;
    }
    other.at(Screen::Results)
}

impl Seed {
    /// The numbers of one other reader for one question.
    fn of(self, question: &Question, number: usize) -> Chance {
        let id = question.id.as_str().bytes().fold(0, |sum: u64, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        Chance { seed: Self(self.mixed([id, 0])), number }
    }

    /// A number that looks like chance (the finisher of SplitMix64).
    fn mixed(self, parts: [u64; 2]) -> u64 {
        parts.into_iter().fold(self.0, |sum, part| {
            let mixed = sum.wrapping_add(part).wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^ mixed >> 31
        })
    }
}

/// What chance says for one reader and one question.
struct Chance {
    seed: Seed,
    number: usize,
}

impl Chance {
    /// By how many places the answers of this reader are beside those of the real one, among so many. Where there are
    /// enough, no two readers have the same; where there are few, any may have any, because six different ones would be
    /// told apart.
    fn steps(&self, places: usize) -> usize {
        if places <= OTHERS + 1 {
            return (self.seed.mixed([1, self.number as u64]) % places.max(1) as u64) as usize;
        }
        let mut steps: Vec<_> = (1..places).map(|step| (self.seed.mixed([2, step as u64]), step)).collect();
        steps.sort_unstable();
        steps.get(self.number).map_or(0, |(_, step)| *step)
    }

    /// Where the reader answers a question that the real one was not asked.
    fn place(&self, places: usize) -> usize {
        (self.seed.mixed([3, self.number as u64]) % places.max(1) as u64) as usize
    }
}

/// What the other reader answers: as many places further in the list of answers, "I don't know" among them.
fn other_answer(question: &Question, asked: &QuestionView, given: Option<&Answer>, chance: &Chance) -> Answer {
    let values = possible(question, given);
    let places = values.len() + 1;
    let further = |place: usize| (place + chance.steps(places)) % places;
    let place_of = |value: &Value| values.iter().position(|known| known == value).unwrap_or_default();
    let wanted: Vec<usize> = match given {
        None => vec![chance.place(places)],
        Some(answer) if answer.values().is_empty() => vec![further(values.len())],
        Some(answer) => answer.values().iter().map(|value| further(place_of(value))).collect(),
    };
    // An option that leaves nothing is not offered, so the next one is taken.
    let offers = |place: usize| question.options.is_empty() || asked.options.iter().any(|it| it.choice == place);
    let offered = |place: usize| (place..values.len()).find(|at| offers(*at)).and_then(|at| values.get(at));
    let answers: Vec<_> = wanted.into_iter().filter_map(offered).cloned().collect();
    if answers.is_empty() { Answer::Unknown } else { Answer::Values(answers) }
}

/// The values that can be answered, in an order that is always the same.
fn possible(question: &Question, given: Option<&Answer>) -> Vec<Value> {
    match question.kind {
        QuestionKind::Single | QuestionKind::Multi => question.options.iter().map(|it| it.value.clone()).collect(),
        QuestionKind::Age => (0..100).map(Value::Age).collect(),
        QuestionKind::Place if given.is_some_and(|it| matches!(it.values(), [Value::Region(_)])) => {
            areas().regions.iter().map(|(code, _)| Value::Region(*code)).collect()
        }
        QuestionKind::Place => areas().municipalities.iter().map(|place| Value::Municipality(place.code)).collect(),
    }
}

#[cfg(test)]
mod tests;
