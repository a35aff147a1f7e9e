//! What is offered when no service fits all answers: what to leave out, and that help is there all the same.

use finder::{
    results::{relaxation::Relaxation, results_view::ResultsView},
    session::{events::Event, state::Filter},
};
use messages::Key;

use super::super::{
    element::{Element, button, div, p},
    page::Page,
    state::State,
    wording::{Words, capitalized},
};

pub fn nothing_found(words: &Words, page: Page, results: &ResultsView) -> Option<Element> {
    if results.start.is_some() || !results.fitting.is_empty() || !results.old.is_empty() {
        return None;
    }
    let way_out = match results.filter {
        Some(Filter::OpenNow) => Some(show_all(words, page.state)),
        Some(Filter::All) | None => results.relaxation.as_ref().map(|relaxation| relax(words, page.state, relaxation)),
    };
    Some(div("nothing-found").child(way_out).child(p("").child(words.say(Key::ResultsNoneHelp))))
}

/// Services that are closed now may be open in the morning.
fn show_all(words: &Words, state: State) -> Element {
    let show = button("button primary", move || state.dispatch(Event::Show(Filter::All))).part("button button-primary");
    show.child(words.say(Key::FilterAll))
}

/// One button that leaves out all answers that exclude the services.
fn relax(words: &Words, state: State, relaxation: &Relaxation) -> Element {
    let ways: Vec<_> = relaxation.facets.iter().map(|facet| words.other(*facet)).collect();
    let text = words.count_with(Key::Relax, relaxation.count, &[("ways", &capitalized(&words.list(&ways)))]);
    let questions = relaxation.questions.clone();
    let forget = button("button primary", move || state.dispatch(Event::Forget(questions.clone())));
    div("relaxation")
        .child(p("").child(words.say(Key::ResultsNoneRelax)))
        .child(forget.part("button button-primary").child(text))
}
