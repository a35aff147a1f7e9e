//! Collects problems while documents are read, and keeps track of the present path. The same problem at the same kind
//! of place is kept once, with a count.

use std::{
    collections::HashMap,
    hash::{Hash, Hasher},
    mem::discriminant,
};

use super::problem::{Problem, ProblemKind};
use crate::json::Json;
use model::problem::{MAX_PROBLEMS, Outcome, ProblemKind as ValueProblem, excerpt};

/// Collects problems.
#[derive(Debug, Default)]
pub struct Notes {
    document: Box<str>,
    /// The steps to the present place, each with a hash of the kind of place, which is the path without positions.
    path: Vec<(Step, u64)>,
    problems: Vec<Problem>,
    /// The position of the problem of each kind.
    kinds: HashMap<u64, usize>,
}

#[derive(Debug)]
enum Step {
    Key(&'static str),
    Index(usize),
}

/// How many characters of a value a problem quotes.
const EXCERPT: usize = 80;

impl Notes {
    /// Begins a document of this name.
    pub fn open(&mut self, document: &str) {
        self.document = document.into();
        self.path.clear();
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Calls `read` at a key below.
    pub fn at<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.enter(key);
        let result = read(self);
        self.path.pop();
        result
    }

    /// Calls `read` at a position of a list.
    pub fn at_index<T>(&mut self, position: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        let kind = self.kind_of_place().step("[]").0;
        self.path.push((Step::Index(position), kind));
        let result = read(self);
        self.path.pop();
        result
    }

    pub fn enter(&mut self, key: &'static str) {
        let kind = self.kind_of_place().step(key).0;
        self.path.push((Step::Key(key), kind));
    }

    pub fn leave(&mut self) {
        self.path.pop();
    }

    /// Notes something at the present place.
    pub fn note(&mut self, kind: ProblemKind, outcome: Outcome) {
        self.note_at("", kind, outcome);
    }

    /// Notes why a value counts as not stated.
    pub fn ignore(&mut self, kind: ProblemKind) {
        self.note(kind, Outcome::ValueIgnored);
    }

    /// Notes something at `key` below the present place.
    pub fn note_at(&mut self, key: &str, kind: ProblemKind, outcome: Outcome) {
        let mut same = self.kind_of_place().step(key);
        discriminant(&kind).hash(&mut same);
        if let ProblemKind::Value(problem) = &kind {
            discriminant(problem).hash(&mut same);
        }
        (outcome as u8).hash(&mut same);
        let next = self.problems.len();
        let known = *self.kinds.entry(same.finish()).or_insert(next.min(MAX_PROBLEMS - 1));
        if let Some(problem) = self.problems.get_mut(known) {
            problem.count += 1;
            return;
        }
        let (document, path) = (self.document.clone(), self.path(key));
        let is_last = next + 1 == MAX_PROBLEMS;
        let kind = if is_last { ProblemKind::Others } else { kind };
        self.problems.push(Problem { document, path, kind, outcome, count: 1 });
    }

    /// Notes that the value at the present place is of another type than the expected one.
    pub fn wrong_type(&mut self, found: &Json, expected: &'static str) {
        self.ignore(ProblemKind::Value(ValueProblem::WrongType { found: found.type_name(), expected }));
    }

    fn kind_of_place(&self) -> Fnv {
        Fnv(self.path.last().map_or(Fnv::START, |(_, kind)| *kind))
    }

    fn path(&self, key: &str) -> String {
        let mut path = String::new();
        for (step, _) in &self.path {
            match step {
                Step::Key(name) => push_name(&mut path, name),
                Step::Index(position) => path.push_str(&format!("[{position}]")),
            }
        }
        if !key.is_empty() {
            push_name(&mut path, &excerpt(key, EXCERPT));
        }
        path
    }
}

/// The start of a text, for a problem.
pub fn quoted(text: &str) -> String {
    excerpt(text.trim(), EXCERPT)
}

fn push_name(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// The hash of Fowler, Noll and Vo (FNV-1a), which is short, and fast for short keys.
struct Fnv(u64);

impl Fnv {
    const START: u64 = 0xcbf2_9ce4_8422_2325;

    /// The hash of the place one step below.
    fn step(mut self, key: &str) -> Self {
        key.hash(&mut self);
        self
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// A hash of a text.
pub fn number(text: &str) -> u64 {
    Fnv(Fnv::START).step(text).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_at_the_same_kind_of_place_is_one_problem() {
        let mut notes = Notes::default();
        notes.open("a.json");
        for position in 0..3 {
            notes.at("contents", |notes| {
                notes.at_index(position, |notes| {
                    notes.note_at("logo", ProblemKind::NotCarriedOver, Outcome::ValueIgnored)
                });
            });
        }
        notes.at("contents", |notes| notes.note_at("logo", ProblemKind::Person, Outcome::ValueIgnored));
        let lines: Vec<_> = notes.into_problems().iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "a.json: contents[0].logo: the finder has no place for this (ignored, 3 times)",
                "a.json: contents.logo: what is about a single person is not shown (ignored)",
            ]
        );
    }

    #[test]
    fn no_more_kinds_are_kept_than_can_be_read() {
        let mut notes = Notes::default();
        for number in 0..2 * MAX_PROBLEMS {
            notes.note_at(&number.to_string(), ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
        }
        let problems = notes.into_problems();
        assert_eq!(problems.len(), MAX_PROBLEMS);
        assert_eq!(
            problems.last().map(|last| (&last.kind, last.count)),
            Some((&ProblemKind::Others, MAX_PROBLEMS + 1))
        );
    }
}
