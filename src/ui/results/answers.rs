//! The answers above the results, each with its question and a way to change it.

use finder::{results::results_view::Answered, session::events::Event};
use messages::Key;

use super::super::{
    element::{Element, button, div, element},
    page::Page,
    text,
    wording::Words,
};

pub fn answers(words: &Words, page: Page, answers: &[Answered]) -> Option<Element> {
    let rows: Vec<_> = answers.iter().filter_map(|answered| row(words, page, answered)).collect();
    (!rows.is_empty()).then(|| {
        div("answers")
            .child(text::heading(page.level.below(), "subheading", words.say(Key::AnswersHeading)))
            .child(element("DL", "").child(rows))
    })
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
