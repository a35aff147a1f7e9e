//! The results: the answers, the services in three groups, and what to do next. Knows what stands where;
//! which service is in which group was decided in the domain.

mod answers;
mod card;
mod group;
mod marks;
mod nothing_found;

use leptos::prelude::*;

use crate::domain::{
    config::HeadingLevel,
    messages::Key,
    session::Event,
    view::{Match, More, ResultsView, View},
};

use super::{state::State, text, wording::Words};

pub use card::{contacts, reasons};
pub use group::Shown;
pub use marks::marks;

/// What the parts of the results have in common.
#[derive(Clone, Copy)]
struct Page {
    state: State,
    /// The level of the view's heading.
    level: HeadingLevel,
    shown: RwSignal<Shown>,
}

#[component]
pub fn ResultsPage(
    state: State,
    view: Memo<Option<View>>,
    level: HeadingLevel,
    shown: RwSignal<Shown>,
) -> impl IntoView {
    // While the view moves on, this page stands a moment longer and keeps what it showed.
    let results = Memo::new(move |before: Option<&Option<ResultsView>>| match view.get() {
        Some(View::Results(results)) => Some(results),
        _ => before.cloned().flatten(),
    });
    let page = Page { state, level, shown };
    move || {
        let (words, results) = (Words::now(state), results.get()?);
        let groups = [(Match::Full, &results.full), (Match::Possible, &results.possible), (Match::Near, &results.near)];
        let groups: Vec<_> = groups.into_iter().map(|(kind, hits)| group::group(&words, page, kind, hits)).collect();
        Some(view! {
            <div class="page">
                {heading(&words, level, &results)}
                {nothing_found::nothing_found(&words, state, &results)}
                <div class="columns">
                    <div class="aside">
                        {answers::answers(&words, page, &results.answers)}
                        {next(&words, state, &results)}
                    </div>
                    <div class="services">
                        {groups}
                        {notes(&words, &results)}
                    </div>
                </div>
            </div>
        })
    }
}

fn heading(words: &Words, level: HeadingLevel, results: &ResultsView) -> impl IntoView + use<> {
    let text = match results.full.len() + results.possible.len() {
        0 => words.say(Key::ResultsNone),
        count => words.count(Key::ResultsCount, count),
    };
    text::view_heading(level, text)
}

fn next(words: &Words, state: State, results: &ResultsView) -> impl IntoView + use<> {
    let more = (results.more == More::Question).then(|| {
        let ask = move |_| state.dispatch(Event::AskMore);
        view! { <button type="button" class="button" part="button" on:click=ask>{words.say(Key::AskMore)}</button> }
    });
    let restart = move |_| state.dispatch(Event::Restart);
    view! {
        <div class="next">
            {more}
            <button type="button" class="link" part="button" on:click=restart>{words.say(Key::Restart)}</button>
        </div>
    }
}

/// What stands below the services: how many are not shown, and how old the list is.
fn notes(words: &Words, results: &ResultsView) -> impl IntoView + use<> {
    let not_offered = Some(results.not_offered).filter(|count| *count != 0);
    let not_offered = not_offered.map(|count| words.count(Key::NotOffered, count));
    let updated = words.catalogue.as_ref().and_then(|catalogue| catalogue.updated);
    let updated = updated.map(|updated| words.say_with(Key::ListUpdated, &[("date", &words.date(updated))]));
    let notes: Vec<_> = [not_offered, updated].into_iter().flatten().map(|note| view! { <p>{note}</p> }).collect();
    (!notes.is_empty()).then(|| view! { <div class="quiet">{notes}</div> })
}
