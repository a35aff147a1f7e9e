//! Finding a service by its name, for readers who know it. Belongs to the second part of the program.

use std::rc::Rc;

use leptos::{prelude::*, web_sys};
use wasm_bindgen::JsCast;

use finder::{
    engine::search::WordIndex,
    results::{
        found::{Answers, FoundView},
        groups::{Group, Shown},
        waiting::{files_of_hits, files_of_names},
    },
    session::{config::HeadingLevel, events::Event},
};
use messages::Key;
use model::chunks::Presence;

use super::{
    card::card,
    caveat::caveat,
    element::{Element, Tag, button, div, drawn, element, p, ul},
    keep,
    page::Page,
    state::State,
    text,
    waiting::waiting,
    wording::Words,
};

/// How many services are shown of each of the two groups. With more, the reader has to type more.
const MOST: usize = 20;

pub fn search_page(state: State, level: HeadingLevel) -> AnyView {
    let page = Page::new(state, level, RwSignal::new(Shown::default()));
    let field = NodeRef::new();
    let words_of_services =
        Memo::new_owning(move |before: Option<Option<(usize, WordIndex)>>| index(state, before.flatten()));
    let found = Memo::new(move |before: Option<&Option<FoundView>>| {
        let found = words_of_services.with(|index| index.as_ref().and_then(|(_, index)| state.found(index, MOST)));
        found.or_else(|| before.cloned().flatten())
    });
    state.fetch_services(files_of_names);
    state.fetch_services(move |catalogue| {
        found.with(|found| files_of_hits(catalogue, found.iter().flat_map(FoundView::hits)))
    });
    drawn(move || {
        let (words, page) = (state.words(), page.now());
        let presence = words.catalogue.as_ref().map_or(Presence::UnderWay, |catalogue| catalogue.presence_of_names());
        let shown = found.get();
        let close = button("link back", move || state.dispatch(Event::CloseSearch)).part("button");
        Some(
            div("page")
                .child(close.child(words.say(Key::Back)))
                .child(text::view_heading(level, words.say(Key::SearchHeading)))
                .child(caveat(&words, state))
                .child(shown.as_ref().map(|shown| form(&words, state, field, found, shown)))
                .child(keep::open(&words, page))
                .child(waiting(&words, state, presence))
                .child(shown.as_ref().map(|shown| p("strong").child(status(&words, shown))))
                .child(shown.as_ref().map(|shown| group(&words, page, Key::SearchFitting, &shown.fitting, shown)))
                .child(shown.as_ref().map(|shown| group(&words, page, Key::SearchOthers, &shown.others, shown))),
        )
    })
}

/// The words of the catalogue's services, once they are known; made anew only for another catalogue.
fn index(state: State, before: Option<(usize, WordIndex)>) -> (Option<(usize, WordIndex)>, bool) {
    let catalogue = state.catalogue().filter(|catalogue| catalogue.presence_of_names() == Presence::Here);
    let address = catalogue.as_ref().map(|catalogue| Rc::as_ptr(catalogue) as usize);
    match before {
        Some((known, index)) if Some(known) == address => (Some((known, index)), false),
        _ => (address.zip(catalogue.map(|catalogue| WordIndex::new(&catalogue))), true),
    }
}

fn form(
    words: &Words,
    state: State,
    field: NodeRef<Tag>,
    found: Memo<Option<FoundView>>,
    shown: &FoundView,
) -> Element {
    let find = move |event: web_sys::Event| {
        event.prevent_default();
        let input = field.get_untracked().and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        state.dispatch(Event::Find(input.map(|input| input.value()).unwrap_or_default()));
        untrack(|| {
            let words = state.words();
            let said = found.get().and_then(|found| status(&words, &found));
            words.announce(&said.unwrap_or_default());
        });
    };
    let input = element("INPUT", "text")
        .attribute("type", "search")
        .attribute("id", "search")
        .attribute("autocomplete", "off")
        .attribute("autocapitalize", "none")
        .attribute("spellcheck", "false")
        .attribute("enterkeyhint", "search")
        .value(shown.typed.clone())
        .reference(field);
    element("FORM", "search")
        .attribute("role", "search")
        .child(element("LABEL", "").attribute("for", "search").child(words.say(Key::SearchLabel)))
        .child(div("search-field").child(input).child(submit(words, find)))
}

/// Enter in the field presses it as well. The `submit` event is not used: a sandboxed frame has none (see `question`).
fn submit(words: &Words, find: impl FnMut(web_sys::Event) + 'static) -> Element {
    element("BUTTON", "button primary")
        .attribute("type", "submit")
        .part("button button-primary")
        .on("click", find)
        .child(words.say(Key::SearchSubmit))
}

fn status(words: &Words, found: &FoundView) -> Option<String> {
    let count = found.fitting.count + found.others.count;
    (!found.typed.trim().is_empty()).then(|| words.count(Key::SearchStatus, count))
}

/// While nothing is answered there is one group, and it needs no heading.
fn group(words: &Words, page: Page, title: Key, group: &Group, found: &FoundView) -> Option<Element> {
    let cards: Vec<_> = group.hits.iter().filter_map(|hit| card(words, page, hit)).collect();
    let heading =
        (found.answers == Answers::Some).then(|| text::heading(page.level.below(), "subheading", words.say(title)));
    (!cards.is_empty()).then(|| div("group").child(heading).child(ul("cards").child(cards)))
}
