//! The answers above the results: one line that opens the list of them, each with its question and a way to change it.
//! Beside the results, where there is room, the list is always open (style/results.css).

use finder::{
    results::{groups::Fold, results_view::Answered},
    session::events::Event,
};
use messages::Key;
use model::{question::Answer, text::Chosen};

use super::super::{
    element::{Element, button, div, element, p},
    live::Live,
    page::Page,
    text,
    wording::Words,
};
use super::progress::Progress;

/// The list is drawn a frame after the line: on a phone it is folded.
pub fn answers(
    words: &Words,
    page: Page,
    answers: &[Answered],
    (fold, progress): (Live<Fold>, Progress),
) -> Option<Element> {
    let list = || {
        let rows: Vec<_> = answers.iter().filter_map(|answered| row(words, page, answered)).collect();
        div("answers-list")
            .attribute("data-fold", if fold.get() == Fold::Open { "open" } else { "folded" })
            .child(text::heading(page.level.below(), "subheading", words.say(Key::AnswersHeading)))
            .child(element("DL", "").child(rows))
    };
    (!answers.is_empty())
        .then(|| div("answers").child(line(words, answers, fold)).child(progress.has_list().then(list)))
}

/// Whether it is more than "I don't know".
pub fn is_telling(answered: &Answered) -> bool {
    answered.answer != Answer::Unknown
}

/// Chips would be taken for filters; words are read as what was said.
fn line(words: &Words, answers: &[Answered], fold: Live<Fold>) -> Element {
    let (expanded, next) = match fold.get() {
        Fold::Open => ("true", Fold::Folded),
        Fold::Folded => ("false", Fold::Open),
    };
    let telling = answers.iter().filter(|answered| is_telling(answered));
    let said: Vec<_> = telling.filter_map(|answered| said(words, answered)).collect();
    let count = said.len();
    let line = (count != 0).then(|| words.sentence(Key::AnswersLine, "values", words.list_chosen(said), count));
    let line = line.unwrap_or_else(|| words.say(Key::AnswersHeading).into());
    let change = button("link", move || fold.set(next))
        .part("button")
        .attribute("aria-expanded", expanded)
        .child(words.say(Key::Change))
        .child(text::hidden(words.say(Key::AnswersHeading)));
    div("answers-line").child(p("").child(text::sentence(words, line))).child(change)
}

fn said(words: &Words, answered: &Answered) -> Option<Chosen> {
    let question = words.catalogue.as_ref()?.question(&answered.question)?;
    Some(words.answer(question, &answered.answer))
}

fn row(words: &Words, page: Page, answered: &Answered) -> Option<Element> {
    let catalogue = words.catalogue.clone()?;
    let question = catalogue.question(&answered.question)?;
    let id = answered.question.clone();
    let asked = || text::chosen(words, words.question(question));
    let change = button("link", move || page.state.dispatch(Event::Change(id.clone())))
        .part("button")
        .child(words.say(Key::Change))
        .child(text::hidden(asked()));
    let answer = text::chosen(words, words.answer(question, &answered.answer));
    Some(
        div("answer")
            .child(element("DT", "").child(asked()))
            .child(element("DD", "").child(answer))
            .child(element("DD", "").child(change)),
    )
}
