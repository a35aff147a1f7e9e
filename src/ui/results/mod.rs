//! The results: help lines where it is urgent, the answers, the services in their groups, and what the reader can do
//! next. Belongs to the second part of the program.

mod answers;
mod group;
mod narrow;
mod nothing_found;
mod start;

use leptos::prelude::*;

use finder::{
    results::{
        groups::{Fold, Section, Shown},
        results_view::ResultsView,
        waiting::files_of_hits,
    },
    session::{config::HeadingLevel, events::Event, role::Role, state::Filter, view::View},
};
use messages::Key;

use super::{
    caveat::caveat,
    descriptions,
    element::{Element, button, div, drawn, p},
    helplines::helplines,
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
    let fold = RwSignal::new(Fold::Folded);
    drawn(move || {
        let (words, results, page) = (state.words(), results.get()?, page.now());
        // A list of answers that say nothing would stand before the topics.
        let has_answers = results.start.is_none();
        let columns = div("columns")
            .child(has_answers.then(|| answers::answers(&words, page, &results.answers, fold)).flatten())
            .child(services(&words, page, &results));
        Some(div("page results").child(heading(&words, page, &results)).child(columns))
    })
}

/// Everything beside the answers, in the order in which it is needed.
fn services(words: &Words, page: Page, results: &ResultsView) -> Element {
    let state = page.state;
    let has_fitting = || !results.fitting.is_empty();
    let is_start = results.start.is_some();
    div("services")
        .child(caveat(words, state))
        .child(hint(words, page))
        .child(nothing_found::nothing_found(words, page, results))
        .child(lines(words, page, results))
        .child((!is_start).then(|| tools(words, page, results)).flatten())
        .child(results.start.as_ref().and_then(|it| start::start(words, page, it)))
        .child(group::group(words, page, Section::Fitting, &results.fitting, || true))
        .child(group::group(words, page, Section::Old, &results.old, || !has_fitting()))
        .child(group::group(words, page, Section::Near, &results.near, || !has_fitting() && results.old.is_empty()))
        .child(narrow::narrow(words, page, results))
        .child(descriptions::descriptions(words, state))
        .child((!is_start).then(|| next(words, state)))
        .child(notes(words, results))
}

/// What changes the list or leads to the list of kept services; `None` where there is neither.
fn tools(words: &Words, page: Page, results: &ResultsView) -> Option<Element> {
    let (filter, kept) = (filter(words, page.state, results), keep::open(words, page));
    (filter.is_some() || kept.is_some()).then(|| div("tools").child(filter).child(kept))
}

/// Help lines, wherever a list of services alone could leave somebody without help: the topic is urgent, nothing fits,
/// only old facts fit, nothing is open, or the reader does not know where to start.
fn lines(words: &Words, page: Page, results: &ResultsView) -> Option<Element> {
    let is_due = !results.urgent.is_empty() || results.fitting.is_empty();
    is_due.then(|| helplines(words, page.state, page.level, &results.urgent)).flatten()
}

fn hint(words: &Words, page: Page) -> Option<Element> {
    match page.role {
        Role::Person => None,
        Role::Referrer | Role::Professional => Some(p("lead intro").child(words.say(Key::ProfessionalHint))),
    }
}

fn heading(words: &Words, page: Page, results: &ResultsView) -> Element {
    let found = match page.role {
        Role::Person | Role::Referrer => Key::ResultsCount,
        Role::Professional => Key::ResultsProfessional,
    };
    let text = match (results.fitting.count + results.old.count, results.filter) {
        _ if results.start.is_some() => words.say(Key::StartHeading),
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

fn next(words: &Words, state: State) -> Element {
    let restart = button("link", move || state.dispatch(Event::Restart)).part("button").child(words.say(Key::Restart));
    let search = button("link", move || state.dispatch(Event::OpenSearch)).part("button");
    div("next").child(search.child(words.say(Key::SearchOpen))).child(restart)
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
