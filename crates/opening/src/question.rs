//! Which question comes first, and its options.

use feed::service_feed::opening::OpeningOption;
use finder::{
    engine::catalogue::Catalogue,
    session::{
        config::Config,
        safety::Notice,
        state::Session,
        view::{OptionView, QuestionView, View, view},
    },
};
use model::{
    facet::Value,
    question::{Question, QuestionKind},
};

/// The question as the finder would show it, if a page can draw it.
pub fn first(catalogue: &Catalogue) -> Option<QuestionView> {
    let View::Question(asked) = view(catalogue, &Config::default(), &Session::default()) else { return None };
    let is_chosen = match catalogue.question(&asked.question)?.kind {
        QuestionKind::Single | QuestionKind::Multi => true,
        QuestionKind::Place | QuestionKind::Age => false,
    };
    // One option alone is drawn as a question of yes or no.
    (is_chosen && 1 < asked.options.len()).then_some(asked)
}

/// Whether two views differ in nothing but their numbers.
pub fn is_same(one: &QuestionView, other: &QuestionView) -> bool {
    let choices = |view: &QuestionView| view.options.iter().map(|option| option.choice).collect::<Vec<_>>();
    one.question == other.question && one.notice == other.notice && choices(one) == choices(other)
}

pub fn is_notice_due(asked: &QuestionView) -> bool {
    asked.notice == Notice::Due
}

/// The options that are offered, as the feed writes them.
pub fn options(question: &Question, asked: &QuestionView) -> Vec<OpeningOption> {
    let option = |option: &OptionView| OpeningOption {
        choice: option.choice,
        count: option.fitting,
        other: question.options.get(option.choice).is_some_and(|choice| is_other(&choice.value)),
    };
    asked.options.iter().map(option).collect()
}

fn is_other(value: &Value) -> bool {
    matches!(value, Value::Term(code) if code.is_other())
}
