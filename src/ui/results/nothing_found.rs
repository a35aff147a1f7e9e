//! What is offered when no service fits all answers: which answer to leave out, and that help is there all the same.

use crate::domain::{
    messages::Key,
    results::{Relaxation, ResultsView},
    session::Event,
};

use super::super::{
    element::{Element, button, div, li, p, ul},
    state::State,
    text,
    wording::Words,
};

pub fn nothing_found(words: &Words, state: State, results: &ResultsView) -> Option<Element> {
    if !results.full.is_empty() || !results.possible.is_empty() {
        return None;
    }
    let buttons: Vec<_> = results.relaxations.iter().filter_map(|relaxation| item(words, state, relaxation)).collect();
    let relax = (!buttons.is_empty()).then(|| p("").child(words.say(Key::ResultsNoneRelax)));
    Some(
        div("nothing-found")
            .child(relax)
            .child((!buttons.is_empty()).then(|| ul("relaxations").child(buttons)))
            .child(p("").child(words.say(Key::ResultsNoneHelp))),
    )
}

fn item(words: &Words, state: State, relaxation: &Relaxation) -> Option<Element> {
    let catalogue = words.catalogue.clone()?;
    let question = words.question(catalogue.question(&relaxation.question)?);
    let sentence = words.sentence(Key::Relax, "question", question, relaxation.count);
    let id = relaxation.question.clone();
    let forget = button("button", move || state.dispatch(Event::Forget(id.clone()))).part("button");
    Some(li("").child(forget.child(text::sentence(words, sentence))))
}
