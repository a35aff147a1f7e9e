//! Parses single values such as texts, dates, yes and no. The parser accepts what is close enough in a feed that was
//! made by hand, such as a number where a text is expected.

pub mod list;
pub mod name;
pub mod number;
pub mod often;
pub mod translation;

use super::reading::{Reading, Step, kind};
use bulk::{Value, ValueKind};
use model::{
    area::{CountyCode, MunicipalityCode, RegionCode, areas},
    country::Country,
    date::Date,
    hours::Time,
    identifier::{Code, Icon},
    link::{Link, Scheme},
    locale::Language,
    problem::{Outcome, ProblemKind, excerpt},
    text::trimmed,
};

/// A type that can be parsed from a JSON value.
pub trait Read {
    /// The type of the result.
    type Model;

    /// `None` if nothing could be parsed; `reading` then contains a problem.
    fn read(value: Value, reading: &mut Reading) -> Option<Self::Model>;
}

/// A yes or no that protects somebody: if it is stated but not understood, it counts as yes.
#[derive(Debug)]
pub struct Guard;

/// Where mistakes are reported: an address of e-mail, or of a form.
#[derive(Debug, PartialEq)]
pub struct Report(pub Link);

impl Report {
    fn parse(text: &str) -> Option<Self> {
        let link = Link::parse(text).or_else(|| Link::mail(text)).or_else(|| Link::page(text))?;
        matches!(link.scheme(), Scheme::Web | Scheme::Mail).then_some(Self(link))
    }
}

/// How many characters of a value a problem quotes.
const EXCERPT: usize = 80;

impl Reading {
    /// Parses the value of a key, if there is one. An absent value is `None` without a problem.
    // Not inlined, because there are a hundred calls.
    #[inline(never)]
    pub fn take<T: Read>(&mut self, value: Option<Value>, key: &'static str) -> Option<T::Model> {
        let value = value?;
        let before = self.enter();
        let read = T::read(value, self);
        self.leave(Step::Key(key), before);
        read
    }
}

/// A text. A whole number counts as its digits, because spreadsheets turn identifiers and codes into numbers.
pub fn words<'t>(value: Value<'t>, reading: &mut Reading) -> Option<&'t str> {
    let digits = || value.number().filter(|_| value.kind() == ValueKind::Integer);
    let words = value.text().or_else(digits);
    if words.is_none() {
        reading.wrong_type(value, "a text");
    }
    words.map(|words| reading.fitting(words))
}

impl Read for String {
    type Model = String;

    fn read(value: Value, reading: &mut Reading) -> Option<String> {
        words(value, reading).map(str::to_owned)
    }
}

impl Read for Box<str> {
    type Model = Box<str>;

    fn read(value: Value, reading: &mut Reading) -> Option<Box<str>> {
        words(value, reading).map(|text| trimmed(text).into())
    }
}

impl Read for Code {
    type Model = Code;

    fn read(value: Value, reading: &mut Reading) -> Option<Code> {
        words(value, reading).map(Code::new)
    }
}

/// Any name: a picture that nobody knows is just not there, and the author is told by those who check the feed.
impl Read for Icon {
    type Model = Icon;

    fn read(value: Value, reading: &mut Reading) -> Option<Icon> {
        words(value, reading).map(Icon::new)
    }
}

impl Read for bool {
    type Model = bool;

    fn read(value: Value, reading: &mut Reading) -> Option<bool> {
        let state = flag(value);
        if state.is_none() {
            reading.wrong_type(value, "true or false");
        }
        state
    }
}

impl Read for Guard {
    type Model = bool;

    fn read(value: Value, reading: &mut Reading) -> Option<bool> {
        if let Some(state) = flag(value) {
            return Some(state);
        }
        reading.report(ProblemKind::WrongType { found: kind(value), expected: "true or false" }, Outcome::Kept);
        Some(true)
    }
}

/// Declares how a type is parsed from a text, and the problem if it cannot be.
macro_rules! parsed {
    ($($type:ty: $parse:expr, $problem:expr;)*) => {
        $(impl Read for $type {
            type Model = Self;

            fn read(value: Value, reading: &mut Reading) -> Option<Self> {
                let text = words(value, reading)?;
                let parse: fn(&str) -> Option<Self> = $parse;
                let parsed = parse(text);
                if parsed.is_none() {
                    reading.ignore($problem(quoted(text)));
                }
                parsed
            }
        })*
    };
}

parsed! {
    Country: Country::parse, ProblemKind::NotACountry;
    Date: Date::parse, ProblemKind::NotADate;
    Time: Time::parse, ProblemKind::NotATime;
    Language: Language::parse, ProblemKind::NotALanguage;
    Link: Link::page, ProblemKind::NotALink;
    Report: Report::parse, ProblemKind::NotALink;
    MunicipalityCode: |text| areas().current(text), ProblemKind::NotAnArea;
    RegionCode: |code| Self::parse(code).filter(|code| areas().region(*code).is_some()), ProblemKind::NotAnArea;
    CountyCode: |code| Self::parse(code).filter(|code| areas().county(*code).is_some()), ProblemKind::NotAnArea;
}

fn flag(value: Value) -> Option<bool> {
    let kind = value.kind();
    matches!(kind, ValueKind::True | ValueKind::False).then_some(kind == ValueKind::True)
}

/// The start of a text of the feed, for a problem.
pub fn quoted(text: &str) -> String {
    excerpt(text, EXCERPT)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::service_feed::testing::{check_read as check, kind};

    #[test]
    fn null_and_empty_texts_are_absent() {
        for absent in [json!(null), json!(""), json!(" \n")] {
            check::<String>(absent.clone(), None, None);
            check::<bool>(absent.clone(), None, None);
            check::<Guard>(absent.clone(), None, None);
            check::<Date>(absent, None, None);
        }
    }

    #[test]
    fn a_text_may_be_written_as_a_whole_number() {
        check::<String>(json!("a"), Some("a".to_owned()), None);
        check::<String>(json!(112), Some("112".to_owned()), None);
        check::<String>(json!(-1), Some("-1".to_owned()), None);
        check::<String>(json!(1.5), None, kind("a decimal number", "a text"));
        check::<String>(json!(false), None, kind("true or false", "a text"));
        check::<String>(json!({}), None, kind("an object", "a text"));
    }

    #[test]
    fn yes_and_no_are_true_and_false() {
        check::<bool>(json!(true), Some(true), None);
        check::<bool>(json!("true"), None, kind("a text", "true or false"));
        check::<bool>(json!(1), None, kind("a number", "true or false"));
        check::<Guard>(json!(false), Some(false), None);
        check::<Guard>(json!("no"), Some(true), kind("a text", "true or false"));
    }

    #[test]
    fn the_forms_of_texts_are_checked() {
        check::<Date>(json!("2026-02-28T10:00:00"), Date::new(2026, 2, 28), None);
        check::<Date>(json!("2026-02-30"), None, Some(ProblemKind::NotADate("2026-02-30".into())));
        check::<Time>(json!("99.99"), None, Some(ProblemKind::NotATime("99.99".into())));
        check::<Language>(json!("suomen kieli"), None, Some(ProblemKind::NotALanguage("suomen kieli".into())));
        check::<Link>(json!("javascript:x"), None, Some(ProblemKind::NotALink("javascript:x".into())));
        let report = |href: &str| Link::parse(href).map(Report);
        check::<Report>(json!("palaute@example.org"), report("mailto:palaute@example.org"), None);
        check::<Report>(json!("mailto:palaute@example.org"), report("mailto:palaute@example.org"), None);
        check::<Report>(json!("https://example.org/form?a=1"), report("https://example.org/form?a=1"), None);
        check::<Report>(json!("www.example.org/form"), report("https://www.example.org/form"), None);
        for wrong in ["tel:0800123", "0800 123", "javascript:x", "ask us"] {
            check::<Report>(json!(wrong), None, Some(ProblemKind::NotALink(wrong.into())));
        }
    }

    #[test]
    fn a_problem_repeats_no_more_than_the_start_of_a_text() {
        assert_eq!(quoted(&"ä".repeat(500)), "ä".repeat(EXCERPT));
    }
}
