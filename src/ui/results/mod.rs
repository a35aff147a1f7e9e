//! The results: the answers, the services in three groups, and what the reader can do next. Belongs to the second part
//! of the program.

mod answers;
mod group;
mod nothing_found;

use leptos::prelude::*;

use finder::{
    results::{
        groups::{Match, Shown},
        results_view::{More, ResultsView},
        waiting::files_of_hits,
    },
    session::{config::HeadingLevel, events::Event, role::Role, state::Filter, view::View},
};
use messages::Key;

use super::{
    caveat::caveat,
    element::{Element, button, div, drawn, p},
    keep,
    page::Page,
    state::State,
    text,
    wording::Words,
};

pub fn results_page(state: State, view: Memo<Option<View>>, level: HeadingLevel, shown: RwSignal<Shown>) -> AnyView {
    // The page is still there for a moment when the view has changed, and keeps what it showed.
    let results = Memo::new(move |before: Option<&Option<ResultsView>>| {
        let is_up = matches!(view.get(), Some(View::Results { .. }));
        let results = if is_up { state.results(shown.get()) } else { None };
        results.or_else(|| before.cloned().flatten())
    });
    let page = Page::new(state, level, shown);
    state.fetch_services(move |catalogue| {
        results.with(|results| files_of_hits(catalogue, results.iter().flat_map(ResultsView::hits)))
    });
    drawn(move || {
        let (words, results, page) = (state.words(), results.get()?, page.now());
        let group = |kind, group| group::group(&words, page, kind, group);
        let aside = div("aside")
            .child(answers::answers(&words, page, &results.answers))
            .child(filter(&words, state, &results))
            .child(keep::open(&words, page))
            .child(next(&words, state, &results));
        let services = div("services")
            .child(group(Match::Full, &results.full))
            .child(group(Match::Possible, &results.possible))
            .child(group(Match::Near, &results.near))
            .child(notes(&words, &results));
        Some(
            div("page")
                .child(heading(&words, page, &results))
                .child(caveat(&words, state))
                .child(
                    (page.role == Role::Professional).then(|| p("lead intro").child(words.say(Key::ProfessionalHint))),
                )
                .child(nothing_found::nothing_found(&words, state, &results))
                .child(div("columns").child(aside).child(services)),
        )
    })
}

fn heading(words: &Words, page: Page, results: &ResultsView) -> Element {
    let found = match page.role {
        Role::Person => Key::ResultsCount,
        Role::Professional => Key::ResultsProfessional,
    };
    let text = match (results.full.count + results.possible.count, results.filter) {
        (0, Some(Filter::OpenNow)) => words.say(Key::ResultsNoneOpen),
        (0, Some(Filter::All) | None) => words.say(Key::ResultsNone),
        (count, Some(Filter::OpenNow | Filter::All) | None) => words.count(found, count),
    };
    text::view_heading(page.level, text)
}

/// Shows only services that are open now, or all of them again.
fn filter(words: &Words, state: State, results: &ResultsView) -> Option<Element> {
    let (pressed, other) = match results.filter? {
        Filter::All => ("false", Filter::OpenNow),
        Filter::OpenNow => ("true", Filter::All),
    };
    let toggle = button("button toggle", move || state.dispatch(Event::Show(other))).part("button");
    Some(toggle.attribute("aria-pressed", pressed).child(words.say(Key::FilterOpenNow)))
}

fn next(words: &Words, state: State, results: &ResultsView) -> Element {
    let ask = || button("button", move || state.dispatch(Event::AskMore)).part("button").child(words.say(Key::AskMore));
    let restart = button("link", move || state.dispatch(Event::Restart)).part("button").child(words.say(Key::Restart));
    let search = button("link", move || state.dispatch(Event::OpenSearch)).part("button");
    div("next")
        .child((results.more == More::Question).then(ask))
        .child(search.child(words.say(Key::SearchOpen)))
        .child(restart)
}

/// What stands below the services: how many are not shown, and how old the list is.
fn notes(words: &Words, results: &ResultsView) -> Option<Element> {
    let not_offered = Some(results.not_offered).filter(|count| *count != 0);
    let not_offered = not_offered.map(|count| words.count(Key::NotOffered, count));
    let updated = words.catalogue.as_ref().and_then(|catalogue| catalogue.updated);
    let updated = updated.map(|updated| words.say_with(Key::ListUpdated, &[("date", &words.date(updated))]));
    let notes: Vec<_> = [not_offered, updated].into_iter().flatten().map(|note| p("").child(note)).collect();
    (!notes.is_empty()).then(|| div("quiet").child(notes))
}
