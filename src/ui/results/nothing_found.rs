//! What is offered when no service fits all answers: which answer to leave out, and that help is there all the same.

use leptos::prelude::*;

use crate::domain::{
    messages::Key,
    session::Event,
    view::{Relaxation, ResultsView},
};

use super::super::{state::State, text, wording::Words};

pub fn nothing_found(words: &Words, state: State, results: &ResultsView) -> Option<impl IntoView + use<>> {
    if !results.full.is_empty() || !results.possible.is_empty() {
        return None;
    }
    let buttons: Vec<_> =
        results.relaxations.iter().filter_map(|relaxation| button(words, state, relaxation)).collect();
    let relaxations = (!buttons.is_empty()).then(|| {
        view! {
            <p>{words.say(Key::ResultsNoneRelax)}</p>
            <ul class="relaxations" role="list">{buttons}</ul>
        }
    });
    Some(view! {
        <div class="nothing-found">
            {relaxations}
            <p>{words.say(Key::ResultsNoneHelp)}</p>
        </div>
    })
}

fn button(words: &Words, state: State, relaxation: &Relaxation) -> Option<impl IntoView + use<>> {
    let catalogue = words.catalogue.clone()?;
    let question = words.question(catalogue.question(&relaxation.question)?);
    let sentence = words.sentence(Key::Relax, "question", question, relaxation.count);
    let id = relaxation.question.clone();
    let forget = move |_| state.dispatch(Event::Forget(id.clone()));
    Some(view! {
        <li>
            <button type="button" class="button" part="button" on:click=forget>{text::sentence(words, sentence)}</button>
        </li>
    })
}
