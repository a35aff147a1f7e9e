//! The state of a parse: the language of plain strings, and the problems so far with their paths.

pub mod memo;
mod path;
mod room;

use bulk::{Value, ValueKind};
use memo::Memos;
use model::{
    locale::Language,
    problem::{MAX_PROBLEMS, Outcome, Problem, ProblemKind},
    text::TextBuilder,
};
pub use path::Step;
use path::{joined, shown};
pub use room::Room;

/// Collects problems while values are parsed.
///
/// Most values have none, so no path is kept while they are parsed. A problem gets its path step by step on the way
/// back from where it was found.
#[derive(Debug)]
pub struct Reading {
    language: Language,
    problems: Vec<Problem>,
    /// How many problems were reported, also those that were not kept.
    noted: u32,
    /// The state when the present place was entered.
    before: Before,
    /// Lists that were parsed already.
    pub memos: Memos,
    /// The builder of all texts, so that its memory is used again.
    pub builder: TextBuilder,
    /// What the present record may still contain.
    room: Room,
}

/// The state before a place was entered. It is one number, so that it costs nothing to pass on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Before(u64);

impl Reading {
    /// `language` is that of texts that do not name theirs.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            problems: Vec::new(),
            noted: 0,
            before: Before::default(),
            memos: Memos::default(),
            builder: TextBuilder::default(),
            room: Room::OF_RECORD,
        }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// Calls `read` while plain strings are in another language.
    pub fn speaking<T>(&mut self, language: Language, read: impl FnOnce(&mut Self) -> T) -> T {
        let usual = std::mem::replace(&mut self.language, language);
        let result = read(self);
        self.language = usual;
        result
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Whether something was reported since the present place was entered, also if it was not kept.
    pub fn is_flawed(&self) -> bool {
        self.before != self.now()
    }

    /// Enters a place below the present one. The result is needed to leave it.
    pub fn enter(&mut self) -> Before {
        let now = self.now();
        std::mem::replace(&mut self.before, now)
    }

    /// Leaves a place by the step that leads to it.
    pub fn leave(&mut self, step: Step, before: Before) {
        if self.is_flawed() {
            self.place(step);
        }
        self.before = before;
    }

    /// The number of problems that were reported, and in the lower half that of those that were kept.
    #[inline(always)]
    fn now(&self) -> Before {
        Before(u64::from(self.noted) << 32 | self.problems.len() as u64)
    }

    /// The number of problems when the present place was entered.
    fn known_before(&self) -> usize {
        self.before.0 as u32 as usize
    }

    /// Calls `read` at the place below.
    pub fn within<T>(&mut self, step: Step, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.enter();
        let result = read(self);
        self.leave(step, before);
        result
    }

    /// Puts a step before the paths of all problems from here.
    #[cold]
    fn place(&mut self, step: Step) {
        let step = shown(step);
        let before = self.known_before();
        for problem in self.problems.iter_mut().skip(before) {
            problem.path = joined(&step, &problem.path);
        }
    }

    /// Reports what is wrong with the value at the present place.
    pub fn report(&mut self, kind: ProblemKind, outcome: Outcome) {
        self.noted = self.noted.wrapping_add(1);
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Problem { path: String::new(), kind, outcome });
        }
    }

    /// Reports why the value at the present place counts as not stated.
    pub fn ignore(&mut self, kind: ProblemKind) {
        self.report(kind, Outcome::ValueIgnored);
    }

    /// Reports what is wrong with the value at `key` below the present place.
    pub fn report_at(&mut self, key: &'static str, kind: ProblemKind, outcome: Outcome) {
        self.within(Step::Key(key), |reading| reading.report(kind, outcome));
    }

    /// Reports that the value is of another type than the expected one.
    pub fn wrong_type(&mut self, found: Value, expected: &'static str) {
        self.ignore(ProblemKind::WrongType { found: kind(found), expected });
    }

    /// Whether a value is an object. Another value is reported, with this outcome.
    pub fn is_object(&mut self, value: Value, outcome: Outcome) -> bool {
        let is_object = value.kind() == ValueKind::Object;
        if !is_object {
            self.report(ProblemKind::WrongType { found: kind(value), expected: "an object" }, outcome);
        }
        is_object
    }

    /// Calls `read` with each entry of a list, at its place. Entries that say nothing are skipped.
    ///
    /// A single value counts as a list of one, because people write it that way.
    pub fn each<'t>(&mut self, list: Value<'t>, read: &mut dyn FnMut(usize, Value<'t>, &mut Self)) {
        if list.kind() != ValueKind::List {
            return self.each_one(0, list, read);
        }
        for (position, entry) in list.elements().enumerate() {
            if !self.has_room(1) {
                return;
            }
            self.each_one(position, entry, read);
        }
    }

    fn each_one<'t>(&mut self, position: usize, entry: Value<'t>, read: &mut dyn FnMut(usize, Value<'t>, &mut Self)) {
        if !entry.is_absent() {
            let before = self.enter();
            read(position, entry, self);
            self.leave(Step::Index(position), before);
        }
    }

    /// Reports that the record at the present place needs a value for `key`.
    ///
    /// A value that is there but could not be parsed was reported already: then only the outcome of that problem is
    /// corrected.
    pub fn required(&mut self, key: &'static str, outcome: Outcome) {
        self.noted = self.noted.wrapping_add(1);
        if MAX_PROBLEMS <= self.problems.len() {
            return;
        }
        let path = shown(Step::Key(key));
        let before = self.known_before();
        let since = self.problems.iter_mut().skip(before);
        let mut known = since.filter(|problem| problem.path.starts_with(&path)).peekable();
        if known.peek().is_none() {
            self.problems.push(Problem { path, kind: ProblemKind::Missing, outcome });
            return;
        }
        for problem in known {
            problem.outcome = outcome;
        }
    }
}

/// The type of a value in plain words.
pub fn kind(value: Value) -> &'static str {
    match value.kind() {
        ValueKind::Null => "null",
        ValueKind::False | ValueKind::True => "true or false",
        ValueKind::Integer => "a number",
        ValueKind::Decimal => "a decimal number",
        ValueKind::Text | ValueKind::Unescaped => "a text",
        ValueKind::List => "a list",
        ValueKind::Object => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bulk::Tape;

    fn check(steps: &[Step], expected: &str) {
        let mut reading = Reading::new(Language::FINNISH);
        let entered: Vec<_> = steps.iter().map(|step| (*step, reading.enter())).collect();
        reading.ignore(ProblemKind::Missing);
        entered.into_iter().rev().for_each(|(step, before)| reading.leave(step, before));
        assert_eq!(reading.into_problems()[0].path, expected);
    }

    #[test]
    fn a_place_is_written_as_a_json_path() {
        check(&[Step::Key("services"), Step::Index(3), Step::Key("name")], "services[3].name");
        check(&[Step::Key("terms"), Step::Key("topic:x"), Step::Key("label")], r#"terms["topic:x"].label"#);
        check(&[Step::Key("organizations"), Step::Key("org1"), Step::Key("url")], "organizations.org1.url");
        check(&[Step::Key("terms"), Step::Key(r#"a"b\"#)], r#"terms["a\"b\\"]"#);
    }

    #[test]
    fn no_more_problems_are_kept_than_can_be_read() {
        let mut reading = Reading::new(Language::FINNISH);
        for _ in 0..MAX_PROBLEMS + 5 {
            reading.ignore(ProblemKind::Missing);
            reading.required("id", Outcome::RecordLeftOut);
        }
        assert_eq!(reading.into_problems().len(), MAX_PROBLEMS);
    }

    #[test]
    fn a_required_value_that_could_not_be_read_is_noted_once() {
        let mut reading = Reading::new(Language::FINNISH);
        reading.within(Step::Key("id"), |reading| reading.wrong_type(Tape::parse("true").unwrap().root(), "a text"));
        reading.required("id", Outcome::RecordLeftOut);
        reading.required("name", Outcome::RecordLeftOut);
        let problems = reading.into_problems();
        let outline: Vec<_> = problems.iter().map(|problem| (problem.path.as_str(), problem.outcome)).collect();
        assert_eq!(outline, [("id", Outcome::RecordLeftOut), ("name", Outcome::RecordLeftOut)]);
        assert_eq!(problems[1].kind, ProblemKind::Missing);
    }
}
