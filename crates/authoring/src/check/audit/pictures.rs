//! The pictures of terms: names that no picture has, and pictures that are not shown.

use model::{
    identifier::{Code, Icon},
    picture::{NAMES, Picture},
    problem::{Outcome, ProblemKind},
};

use super::{super::observation::Observation, Subject};
use crate::{
    finding::{FindingKind, QuestionnaireFinding, ValueFinding},
    guess,
    source::JsonPath,
};

pub fn pictures(subject: &Subject) -> Vec<Observation> {
    let terms = &subject.parsed.feed.terms;
    let found = terms.iter().filter_map(|(code, term)| {
        let icon = term.icon.as_ref()?;
        let kind = unknown(icon).or_else(|| terms.is_sensitive(code).then(|| hidden(code)))?;
        Some(Observation::new(kind, JsonPath::default().key("terms").key(code.as_str()).key("icon")))
    });
    found.collect()
}

fn unknown(icon: &Icon) -> Option<FindingKind> {
    let found = icon.as_str();
    let suggestion = guess::nearest(found, NAMES.iter().copied()).map(str::to_owned);
    let problem = ProblemKind::NotOneOf { found: found.to_owned(), known: NAMES };
    let value = ValueFinding { problem, outcome: Outcome::ValueIgnored, suggestion };
    Picture::named(icon).is_none().then_some(FindingKind::Value(value))
}

fn hidden(code: &Code) -> FindingKind {
    FindingKind::Questionnaire(QuestionnaireFinding::PictureHidden { term: code.clone() })
}

#[cfg(test)]
mod tests {
    use super::{super::super::testing::lines, *};

    fn check(terms: &str, expected: &[&str]) {
        let rest = format!(r#""terms": {{{terms}}}, "services": []"#);
        assert_eq!(lines(&rest, "2026-11-21", pictures), expected, "{terms}");
    }

    #[test]
    fn a_picture_that_is_there_is_fine() {
        check(r#""a": {"icon": "sun"}, "b": {"label": "B"}"#, &[]);
    }

    #[test]
    fn a_name_that_no_picture_has_is_told_with_the_nearest_one() {
        check(
            r#""a": {"icon": "umbrela"}"#,
            &["name terms.a.icon: icon: \"umbrela\" is not a known value; it is ignored"],
        );
        let nearest = |found: &str| match unknown(&Icon::new(found)) {
            Some(FindingKind::Value(value)) => value.suggestion,
            _ => None,
        };
        assert_eq!(nearest("umbrela").as_deref(), Some("umbrella"));
        assert_eq!(nearest("Sun").as_deref(), Some("sun"));
        assert_eq!(nearest("sun"), None);
    }

    #[test]
    fn what_is_sensitive_has_no_picture() {
        let hidden = |code: &str| {
            format!(
                "picture terms.{code}.icon: the term \"{code}\" is sensitive, so its picture is not shown: others might see it"
            )
        };
        check(r#""a": {"icon": "sun", "sensitive": true}"#, &[&hidden("a")]);
        check(r#""a": {"sensitive": true}, "b": {"icon": "sun", "parent": "a"}"#, &[&hidden("b")]);
    }
}
