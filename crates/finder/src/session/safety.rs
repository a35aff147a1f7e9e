//! When the reader is told how to leave the page quickly: with the first sensitive question.

use super::progress::Progress;
use crate::engine::catalogue::Catalogue;
use model::{facet::Value, question::Question};

/// Whether the notice about leaving the page is shown with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    Due,
    NotDue,
}

/// The notice is due with the first question of a session that has sensitive options, and with no other question. A
/// reader who goes back to that question sees it again.
pub fn notice(catalogue: &Catalogue, progress: &Progress, question: &Question) -> Notice {
    if !is_sensitive(catalogue, question) {
        return Notice::NotDue;
    }
    for (answered, _) in progress.answers() {
        if *answered == question.id {
            break;
        }
        if catalogue.question(answered).is_some_and(|earlier| is_sensitive(catalogue, earlier)) {
            return Notice::NotDue;
        }
    }
    Notice::Due
}

/// Whether the question or a term says that an option is sensitive.
fn is_sensitive(catalogue: &Catalogue, question: &Question) -> bool {
    let is_term = |code| catalogue.terms.get(code).is_some_and(|term| term.sensitive);
    question
        .options
        .iter()
        .any(|option| option.sensitive || matches!(&option.value, Value::Term(code) if is_term(code)))
}

#[cfg(test)]
mod tests {
    use super::{super::config::Config, *};
    use crate::{session::state::Session, test_data::*};
    use model::{
        facet::Facet,
        question::{Answer, QuestionKind},
    };

    /// Questions `a`, `b` and `c`, of which those named are sensitive, after the first ones were answered.
    fn check(sensitive: &str, answered: &str, question: &str, expected: Notice) {
        let questions = ["a", "b", "c"].map(|id| {
            let mut question =
                crate::test_data::question(id, Facet::Topic, QuestionKind::Single, "topic:violence topic:separation");
            for option in &mut question.options {
                option.sensitive = sensitive.contains(id);
            }
            question
        });
        let catalogue = catalogue(vec![service_for("s", "topic:violence", "")], questions.to_vec());
        let answers = questions.iter().filter(|question| answered.contains(question.id.as_str()));
        let answers = answers.map(|question| (question.id.clone(), Answer::Unknown)).collect();
        let progress = Progress::new(&catalogue, &Config::default(), &Session { answers, ..Session::default() });
        let question = questions.iter().find(|known| known.id.as_str() == question).unwrap();
        assert_eq!(notice(&catalogue, &progress, question), expected, "{sensitive:?} {answered:?} {question:?}");
    }

    #[test]
    fn the_first_sensitive_question_has_the_notice_and_no_other() {
        check("", "", "a", Notice::NotDue);
        check("bc", "", "a", Notice::NotDue);
        check("bc", "a", "b", Notice::Due);
        check("bc", "ab", "c", Notice::NotDue);
        check("bc", "ab", "b", Notice::Due);
        check("ab", "abc", "a", Notice::Due);
    }

    #[test]
    fn a_sensitive_term_makes_its_question_sensitive() {
        let question = question("a", Facet::Topic, QuestionKind::Single, "topic:violence");
        let mut feed = feed(vec![service("s")], vec![question.clone()]);
        let sensitive = model::term::Term { sensitive: true, ..Default::default() };
        let code = model::identifier::Code::new("topic:violence");
        feed.terms = model::term::Terms::new([(code, sensitive)]);
        let catalogue = Catalogue::new(vec![feed], today());
        let progress = Progress::new(&catalogue, &Config::default(), &Session::default());
        assert_eq!(notice(&catalogue, &progress, &question), Notice::Due);
    }
}
