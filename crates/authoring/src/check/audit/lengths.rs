//! Labels and hints of questions that take too much room on a phone.

use std::collections::HashSet;

use model::{facet::Value, locale::Language, question::Choice, term::Terms, text::Text};

use super::{super::observation::Observation, Subject};
use crate::{
    finding::{FindingKind, QuestionPart, QuestionnaireFinding},
    source::JsonPath,
};

/// Looks at the questions that stand in the feed. Of those that the finder makes nobody can mend the words.
pub fn lengths(subject: &Subject) -> Vec<Observation> {
    let feed = &subject.parsed.feed;
    let mut observations = Vec::new();
    for question in &feed.questions {
        let path = subject.positions.question(&question.id);
        observations.extend(too_long(QuestionPart::Hint, &question.hint, &path));
        for option in &question.options {
            let path = subject.positions.option(&question.id, &option.value).parent();
            observations.extend(too_long(QuestionPart::OptionLabel, &option.label, &path));
            observations.extend(too_long(QuestionPart::OptionHint, &option.hint, &path));
            observations.extend(of_term(option, &feed.terms));
        }
    }
    // Several questions may offer the same term.
    let mut known = HashSet::new();
    observations.retain(|observation| known.insert(observation.path.clone()));
    observations
}

/// An option without a label of its own has that of its term.
fn of_term(option: &Choice, terms: &Terms) -> Vec<Observation> {
    let Value::Term(code) = &option.value else { return Vec::new() };
    let Some(term) = terms.get(code).filter(|_| option.label.is_empty()) else { return Vec::new() };
    let path = JsonPath::default().key("terms").key(code.as_str());
    too_long(QuestionPart::OptionLabel, &term.label, &path).collect()
}

/// The translations that are longer than there is room for; `path` is that of the question or the option.
fn too_long<'a>(part: QuestionPart, text: &'a Text, path: &JsonPath) -> impl Iterator<Item = Observation> + use<'a> {
    let path = path.clone().key(part.key());
    let is_translated = 1 < text.languages().count();
    let long = move |language: Language| {
        let letters = text.in_language(language)?.chars().count();
        let finding = QuestionnaireFinding::TooLong { part, language, letters };
        let path = if is_translated { path.clone().key(language.as_str()) } else { path.clone() };
        (part.most() < letters).then(|| Observation::new(FindingKind::Questionnaire(finding), path))
    };
    text.languages().filter_map(long)
}

#[cfg(test)]
mod tests {
    use super::{super::super::testing::lines, *};

    /// `question` are the keys of the question but those that it must have.
    fn check(question: &str, expected: &[&str]) {
        let rest = format!(
            r#""terms": {{"a": {{"label": "{}", "hint": "{}"}}, "b": {{"label": "B"}}}}, "services": [],
                "questions": [{{"id": "q", "facet": "topic", "kind": "single", {question}}}]"#,
            "t".repeat(41),
            "t".repeat(90)
        );
        assert_eq!(lines(&rest, "2026-11-21", lengths), expected, "{question}");
    }

    #[test]
    fn so_many_letters_have_room() {
        let [label, hint, question] = [40, 45, 55].map(|letters| "ä".repeat(letters));
        check(
            &format!(
                r#""hint": "{question}", "options": [{{"value": "b", "label": {{"fi": "{label}", "sv": "{label}"}}, "hint": "{hint}"}}]"#
            ),
            &[],
        );
    }

    #[test]
    fn what_is_longer_is_told_in_each_language() {
        let [label, hint, question] = [41, 46, 60].map(|letters| "ä".repeat(letters));
        check(
            &format!(
                r#""hint": {{"fi": "{question}", "en": "x", "fi-simple": "{question}"}}, "options": [
                    {{"value": "b", "label": {{"fi": "x", "sv": "{label}"}}, "hint": "{hint}"}}]"#
            ),
            &[
                "long-hint questions[0].hint.fi: in Finnish (fi) the hint of the question has 60 letters",
                "long-hint questions[0].hint[\"fi-simple\"]: in easy Finnish (fi-simple) the hint of the question has 60 letters",
                "long-label questions[0].options[0].label.sv: in Swedish (sv) the label of the option has 41 letters",
                "long-hint questions[0].options[0].hint: in Finnish (fi) the hint of the option has 46 letters",
            ],
        );
    }

    #[test]
    fn an_option_without_a_label_has_that_of_its_term() {
        let found = ["long-label terms.a.label: in Finnish (fi) the label of the option has 41 letters"];
        check(r#""options": [{"value": "a"}, {"value": "b"}]"#, &found);
        check(r#""options": [{"value": "a", "label": "A"}]"#, &[]);
    }

    #[test]
    fn the_sample_keeps_to_it_and_asks_in_easy_finnish() {
        let sample = include_str!("../../../../../feeds/associations.json");
        let keys = sample.trim().trim_start_matches('{').trim_end_matches('}').trim();
        let keys = keys.strip_prefix("\"format\": \"service-feed/1\",").unwrap();
        assert_eq!(lines(keys, "2026-11-21", lengths), [""; 0]);
        let easy = Language::parse("fi-simple").unwrap();
        for question in &feed::parse(sample.as_bytes()).unwrap().feed.questions {
            let of_options = question.options.iter().flat_map(|option| [&option.label, &option.hint]);
            for text in of_options.chain([&question.text, &question.hint, &question.why]) {
                assert!(text.is_empty() || text.in_language(easy).is_some(), "{}: {text:?}", question.id);
            }
        }
    }

    #[test]
    fn questions_that_the_finder_makes_are_left_alone() {
        let rest = format!(
            r#""terms": {{"a": {{"label": "{}"}}}}, "services": [{{"id": "s", "name": "S", "topics": "a"}}]"#,
            "t".repeat(99)
        );
        assert_eq!(lines(&rest, "2026-11-21", lengths), [""; 0]);
    }
}
