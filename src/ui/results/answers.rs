//! The answers above the results, each with its question and a way to change it.

use leptos::prelude::*;

use crate::domain::{messages::Key, session::Event, view::Answered};

use super::{
    super::{text, wording::Words},
    Page,
};

pub fn answers(words: &Words, page: Page, answers: &[Answered]) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = answers.iter().filter_map(|answered| row(words, page, answered)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="answers">
                {text::heading(page.level.below(), "subheading", words.say(Key::AnswersHeading))}
                <dl>{rows}</dl>
            </div>
        }
    })
}

fn row(words: &Words, page: Page, answered: &Answered) -> Option<impl IntoView + use<>> {
    let catalogue = words.catalogue.clone()?;
    let question = catalogue.question(&answered.question)?;
    let id = answered.question.clone();
    let change = move |_| page.state.dispatch(Event::Change(id.clone()));
    let asked = || text::chosen(words, words.question(question));
    Some(view! {
        <div class="answer">
            <dt>{asked()}</dt>
            <dd>{text::chosen(words, words.answer(question, &answered.answer))}</dd>
            <dd>
                <button type="button" class="link" part="button" on:click=change>
                    {words.say(Key::Change)}
                    {text::hidden(asked())}
                </button>
            </dd>
        </div>
    })
}
