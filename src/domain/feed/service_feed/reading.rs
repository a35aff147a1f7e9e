//! The state of a reading: at which place it stands, in which language plain strings are, what was wrong so far.
//! Knows nothing of what the values mean.

use super::{
    super::{
        MAX_PROBLEMS,
        problem::{Fault, Outcome, Problem},
    },
    json::{Json, Object},
};
use crate::domain::{locale::Language, text::TextBuilder};

/// Collects what is wrong while values are read.
#[derive(Debug)]
pub struct Reading {
    language: Language,
    /// The steps to the present place, each with the number of faults that had been noted before it.
    path: Vec<(Step, usize)>,
    problems: Vec<Problem>,
    /// How many faults have been noted, also of those that were not kept.
    noted: usize,
    /// For the text that is being read, so that there is memory for the next one.
    pub builder: TextBuilder,
}

/// One step of a JSON path.
#[derive(Debug)]
pub enum Step {
    /// A key that the format defines.
    Key(&'static str),
    /// A key that the feed's author chose: a code, an identifier, a language.
    Name(Box<str>),
    /// A language at which a translation stands.
    Language(Language),
    /// A position in a list, from 0.
    Index(usize),
}

impl Reading {
    /// `language` is that of texts that do not say theirs.
    pub fn new(language: Language) -> Self {
        let path = Vec::with_capacity(16);
        Self { language, path, problems: Vec::new(), noted: 0, builder: TextBuilder::default() }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Whether something was wrong since the present place was entered. Also where no more problems are kept.
    pub fn is_flawed(&self) -> bool {
        self.path.last().is_some_and(|(_, before)| *before < self.noted)
    }

    /// Goes one step further down.
    pub fn enter(&mut self, step: Step) {
        self.path.push((step, self.noted));
    }

    /// Goes one step back up.
    pub fn leave(&mut self) {
        self.path.pop();
    }

    /// Does what `read` does one step further down.
    pub fn within<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> T) -> T {
        self.enter(step);
        let result = read(self);
        self.leave();
        result
    }

    /// Notes a fault of the value at the present place.
    pub fn report(&mut self, fault: Fault, outcome: Outcome) {
        self.noted += 1;
        if self.problems.len() < MAX_PROBLEMS {
            let path = self.path();
            self.problems.push(Problem { path, fault, outcome });
        }
    }

    /// Notes a fault because of which the value at the present place counts as not stated.
    pub fn ignore(&mut self, fault: Fault) {
        self.report(fault, Outcome::ValueIgnored);
    }

    /// Notes a fault of the value at `key` below the present place.
    pub fn report_at(&mut self, key: &'static str, fault: Fault, outcome: Outcome) {
        self.within(Step::Key(key), |reading| reading.report(fault, outcome));
    }

    /// Notes that the value is of another kind than the one that is read.
    pub fn wrong_kind(&mut self, found: &Json, expected: &'static str) {
        self.ignore(Fault::Kind { found: found.kind(), expected });
    }

    /// The entries of an object. Anything else is a fault with this outcome.
    pub fn object<'a>(&mut self, value: Json<'a>, outcome: Outcome) -> Option<Object<'a>> {
        match value {
            Json::Object(object) => Some(object),
            other => {
                self.report(Fault::Kind { found: other.kind(), expected: "an object" }, outcome);
                None
            }
        }
    }

    /// Does what `read` does with each entry of a list, at its place. Entries that say nothing are passed over.
    ///
    /// A single value is a list of one, because that is how it is written by hand.
    pub fn each<'a>(&mut self, list: Json<'a>, read: &mut dyn FnMut(usize, Json<'a>, &mut Self)) {
        let entries = match list {
            Json::List(entries) => entries,
            single => vec![single],
        };
        for (position, entry) in entries.into_iter().enumerate() {
            if !entry.is_absent() {
                self.enter(Step::Index(position));
                read(position, entry, self);
                self.leave();
            }
        }
    }

    /// Notes that a record cannot do without the value of `key`.
    ///
    /// A value that was there but could not be read has been noted already: then only its outcome is set right.
    pub fn required(&mut self, key: &'static str, outcome: Outcome) {
        self.noted += 1;
        if MAX_PROBLEMS <= self.problems.len() {
            return;
        }
        let path = self.within(Step::Key(key), |reading| reading.path());
        let mut known = self.problems.iter_mut().filter(|problem| problem.path.starts_with(&path)).peekable();
        if known.peek().is_none() {
            self.problems.push(Problem { path, fault: Fault::Missing, outcome });
            return;
        }
        for problem in known {
            problem.outcome = outcome;
        }
    }

    /// The present place as a JSON path: `services[3].name`, `terms["topic:x"].label`.
    fn path(&self) -> String {
        let mut path = String::new();
        for (step, _) in &self.path {
            match step {
                Step::Key(name) => push_name(&mut path, name),
                Step::Name(name) => push_name(&mut path, name),
                Step::Language(language) => push_name(&mut path, language.as_str()),
                Step::Index(position) => {
                    path.push('[');
                    path.push_str(&position.to_string());
                    path.push(']');
                }
            }
        }
        path
    }
}

fn push_name(path: &mut String, name: &str) {
    let is_plain = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if !is_plain {
        path.push_str("[\"");
        path.push_str(&name.replace('\\', "\\\\").replace('"', "\\\""));
        path.push_str("\"]");
        return;
    }
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(steps: Vec<Step>, expected: &str) {
        let path = steps.into_iter().map(|step| (step, 0)).collect();
        let reading = Reading { path, ..Reading::new(Language::FINNISH) };
        assert_eq!(reading.path(), expected);
    }

    #[test]
    fn a_place_is_written_as_a_json_path() {
        let name = |name: &str| Step::Name(name.into());
        check(vec![Step::Key("services"), Step::Index(3), Step::Key("name")], "services[3].name");
        check(vec![Step::Key("terms"), name("topic:x"), Step::Key("label")], r#"terms["topic:x"].label"#);
        check(vec![Step::Key("organizations"), name("org1"), Step::Key("url")], "organizations.org1.url");
        check(vec![Step::Key("terms"), name(r#"a"b\"#)], r#"terms["a\"b\\"]"#);
    }

    #[test]
    fn no_more_problems_are_kept_than_can_be_read() {
        let mut reading = Reading::new(Language::FINNISH);
        for _ in 0..MAX_PROBLEMS + 5 {
            reading.ignore(Fault::Missing);
            reading.required("id", Outcome::RecordLeftOut);
        }
        assert_eq!(reading.into_problems().len(), MAX_PROBLEMS);
    }

    #[test]
    fn a_required_value_that_could_not_be_read_is_noted_once() {
        let mut reading = Reading::new(Language::FINNISH);
        reading.within(Step::Key("id"), |reading| reading.wrong_kind(&Json::Bool(true), "a text"));
        reading.required("id", Outcome::RecordLeftOut);
        reading.required("name", Outcome::RecordLeftOut);
        let problems = reading.into_problems();
        let outline: Vec<_> = problems.iter().map(|problem| (problem.path.as_str(), problem.outcome)).collect();
        assert_eq!(outline, [("id", Outcome::RecordLeftOut), ("name", Outcome::RecordLeftOut)]);
        assert_eq!(problems[1].fault, Fault::Missing);
    }
}
