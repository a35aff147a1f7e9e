//! The results: help lines where it is urgent, the answers, the services in their groups, and what the reader can do
//! next. Belongs to the second part of the program.

mod answers;
mod group;
mod narrow;
mod nothing_found;
mod progress;
mod start;
mod warm;

use std::rc::Rc;

use leptos::prelude::*;

use finder::{
    results::{
        groups::{Fold, Section, Shown},
        results_view::ResultsView,
        waiting::all_files_of_hits,
    },
    session::{config::HeadingLevel, events::Event, role::Role, state::Filter, view::View},
};
use messages::Key;
use progress::Progress;
pub use warm::warm;

use super::{
    caveat::caveat,
    descriptions,
    element::{Child, Element, button, div, drawn, p},
    helplines::helplines,
    keep,
    live::{Live, Memo},
    page::Page,
    state::State,
    text,
    wording::Words,
};

pub fn results_page(state: State, view: Memo<Option<View>>, level: HeadingLevel, shown: Live<Shown>) -> AnyView {
    // The page is still there for a moment when the view has changed, and keeps what it showed.
    let results = Memo::new(move |before: Option<&Option<ResultsView>>| {
        let is_up = matches!(view.get(), Some(View::Results { .. }));
        let results = if is_up { state.results(shown.get()) } else { None };
        results.or_else(|| before.cloned().flatten())
    });
    let page = Page::new(state, level, shown);
    let known = Rc::default();
    state.follow_files(move |catalogue, host| {
        let files = |results: &Option<ResultsView>| Some(all_files_of_hits(catalogue, results.as_ref()?.hits()));
        if let Some(files) = results.with(files) {
            host.fetch_page(shown.get(), files, Rc::clone(&known));
        }
    });
    let role = Memo::new(move |_| state.role());
    let drawn = Drawn { page, role, results, progress: Progress::begin(shown) };
    let fold = Live::new(Fold::Folded);
    let answers = drawn.part(move |words, page, results| {
        // A list of answers that say nothing would stand before the topics.
        let has_answers = results.start.is_none() || results.answers.iter().any(answers::is_telling);
        has_answers.then(|| answers::answers(words, page, &results.answers, (fold, drawn.progress))).flatten()
    });
    let columns = div("columns").child(answers).child(services(drawn));
    div("page results")
        .child(drawn.part(|words, page, it| Some(heading(words, page, it))))
        .child(columns)
        .into_child()
        .into_view()
}

/// What the parts of the page are drawn of. Each is drawn as a whole, and again when something has changed that it shows.
#[derive(Clone, Copy)]
struct Drawn {
    page: Page,
    role: Memo<Role>,
    results: Memo<Option<ResultsView>>,
    progress: Progress,
}

impl Drawn {
    /// A part that is drawn with the first frame.
    fn part(self, draw: impl Fn(&Words, Page, &ResultsView) -> Option<Element> + Send + 'static) -> AnyView {
        let Drawn { page, role, results, .. } = self;
        drawn(move || {
            let (words, page) = (page.state.words(), Page { role: role.get(), ..page });
            results.with(|results| draw(&words, page, results.as_ref()?))
        })
    }

    /// A part that nobody misses in the first frames.
    fn last(self, draw: impl Fn(&Words, Page, &ResultsView) -> Option<Element> + Send + 'static) -> AnyView {
        let Drawn { progress, .. } = self;
        self.part(move |words, page, results| if progress.is_at_end() { draw(words, page, results) } else { None })
    }

    /// A group, without what nobody sees in the first frames.
    fn group(self, section: Section) -> AnyView {
        let Drawn { progress, .. } = self;
        self.part(move |words, page, results| group::group(words, page, results, section, progress))
    }
}

/// Everything beside the answers, in the order in which it is needed.
fn services(drawn: Drawn) -> Element {
    let is_start = |results: &ResultsView| results.start.is_some();
    let tools = move |words: &Words, page, results: &ResultsView| {
        (!is_start(results)).then(|| tools(words, page, results)).flatten()
    };
    let start = |words: &Words, page, results: &ResultsView| start::start(words, page, results.start.as_ref()?);
    let next =
        move |words: &Words, page: Page, results: &ResultsView| (!is_start(results)).then(|| next(words, page.state));
    div("services")
        .child(drawn.part(|words, page, _| caveat(words, page.state)))
        .child(drawn.part(|words, page, _| hint(words, page)))
        .child(drawn.part(nothing_found::nothing_found))
        .child(drawn.part(lines))
        .child(drawn.part(tools))
        .child(drawn.part(start))
        .child(drawn.group(Section::Fitting))
        .child(drawn.group(Section::Old))
        .child(drawn.group(Section::Near))
        .child(drawn.last(narrow::narrow))
        .child(drawn.last(|words, page, _| descriptions::descriptions(words, page.state)))
        .child(drawn.last(next))
        .child(drawn.last(|words, _, results| notes(words, results)))
        .child(drawn.progress.sign())
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
