//! Parses values of answers, which appear in options and in conditions.

use crate::service_feed::{reading::Reading, values::quoted};
use model::{
    area::areas,
    facet::{Facet, Value, ValueType},
    problem::{Outcome, ProblemKind},
    service::{ChannelKind, Form},
    term::Terms,
};

/// A value of a facet; `reading` is at it. A term that the feed does not define is reported and used.
pub fn value(facet: Facet, text: &str, terms: &Terms, reading: &mut Reading) -> Option<Value> {
    let value = match facet.parse_value(text.trim()) {
        Some(Value::Region(code)) => areas().region(code).map(|_| Value::Region(code)),
        // A town of another country is no option: which there are is told by the addresses.
        Some(Value::Municipality(_) | Value::Town(_)) | None if facet.values() == ValueType::Place => {
            areas().current(text).map(Value::Municipality)
        }
        value => value,
    };
    match &value {
        None => reading.ignore(not_a_value(facet, quoted(text))),
        Some(Value::Term(code)) if terms.get(code).is_none() => {
            reading.report(ProblemKind::UnknownTerm(quoted(code.as_str())), Outcome::Kept);
        }
        Some(_) => {}
    }
    value
}

/// What is wrong with a text that is not a value of this facet.
fn not_a_value(facet: Facet, found: String) -> ProblemKind {
    match facet.values() {
        ValueType::Term => ProblemKind::UnknownTerm(found),
        ValueType::Age => ProblemKind::WrongType { found: "another text", expected: "an age in whole years" },
        ValueType::Place => ProblemKind::NotAnArea(found),
        ValueType::Language => ProblemKind::NotALanguage(found),
        ValueType::Form => ProblemKind::NotOneOf { found, known: Form::NAMES },
        ValueType::Channel => ProblemKind::NotOneOf { found, known: ChannelKind::NAMES },
        ValueType::Only(known) => ProblemKind::NotOneOf { found, known },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{identifier::Code, locale::Language, term::Term};

    fn check(facet: Facet, text: &str, is_value: bool, kind: Option<ProblemKind>) {
        let terms = Term { same_as: vec![Code::new("x:1")], ..Term::default() };
        let terms = Terms::new([(Code::new("topic:a"), terms)]);
        let mut reading = Reading::new(Language::FINNISH);
        assert_eq!(value(facet, text, &terms, &mut reading).is_some(), is_value, "{facet:?} {text}");
        let problems = reading.into_problems();
        assert_eq!(problems.into_iter().next().map(|problem| problem.kind), kind, "{facet:?} {text}");
    }

    #[test]
    fn each_facet_has_values_of_its_own() {
        for (facet, text) in [
            (Facet::Topic, "topic:a"),
            (Facet::Audience, "x:1"),
            (Facet::Age, "18"),
            (Facet::Area, "853"),
            (Facet::Area, " 02 "),
            (Facet::Form, "group"),
            (Facet::Channel, "chat"),
            (Facet::Language, "sv"),
            (Facet::Cost, "free"),
            (Facet::Anonymity, "yes"),
            (Facet::Registration, "none"),
        ] {
            check(facet, text, true, None);
        }
    }

    #[test]
    fn a_municipality_may_be_named_and_is_the_one_of_today() {
        let read = |text: &str| value(Facet::Area, text, &Terms::default(), &mut Reading::new(Language::FINNISH));
        for text in ["790", "912", "Vammala", " sastamala "] {
            assert_eq!(read(text), Facet::Area.parse_value("790"), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_value_is_noted() {
        let one_of = |known| Some(ProblemKind::NotOneOf { found: "x y".into(), known });
        let age = ProblemKind::WrongType { found: "another text", expected: "an age in whole years" };
        check(Facet::Topic, "topic:x", true, Some(ProblemKind::UnknownTerm("topic:x".into())));
        check(Facet::Age, "adult", false, Some(age));
        check(Facet::Area, "999", false, Some(ProblemKind::NotAnArea("999".into())));
        check(Facet::Area, "99", false, Some(ProblemKind::NotAnArea("99".into())));
        check(Facet::Form, "x y", false, one_of(Form::NAMES));
        check(Facet::Channel, "x y", false, one_of(ChannelKind::NAMES));
        check(Facet::Language, "x y", false, Some(ProblemKind::NotALanguage("x y".into())));
        check(Facet::Cost, "x y", false, one_of(&["free"]));
        check(Facet::Anonymity, "x y", false, one_of(&["yes"]));
        check(Facet::Registration, "x y", false, one_of(&["none"]));
    }
}
