//! What is heard in the reader's own words: lines where it sounds like danger, topics as answers, and services. A
//! later part of the program.

use std::{cell::Cell, rc::Rc};

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use finder::{
    engine::catalogue::{Catalogue, Progress},
    results::{
        found::{Answers, FoundView},
        groups::{Group, Shown},
        others::beside,
        own_words::{OwnWords, Topic},
        waiting::{files_of_hits, files_of_names},
    },
    session::{config::HeadingLevel, events::Event},
};
use messages::Key;
use model::{chunks::Presence, facet::Value, question::Answer};

use crate::browser::{dom, random::seed};

use super::{
    card::cards,
    caveat::caveat,
    element::{Element, button, div, drawn, li, p, ul},
    helplines::helplines,
    keep,
    live::{Live, follow},
    own_words,
    page::Page,
    state::State,
    text,
    waiting::waiting,
    wording::Words,
};

/// How many services are shown of each of the two groups. With more, the reader has to type more.
const MOST: usize = 20;

pub fn search_page(state: State, level: HeadingLevel) -> AnyView {
    let page = Page::new(state, level, Live::new(Shown::default()));
    let known = known(state);
    let found = Memo::new(move |before: Option<&Option<FoundView>>| {
        let here = readable(state).map(|catalogue| address(&catalogue));
        let known = known.get().filter(|(of, _)| Some(*of) == here);
        known.and_then(|(_, known)| state.found(&known, MOST)).or_else(|| before.cloned().flatten())
    });
    state.fetch_services(files_of_names);
    state.fetch_services(move |catalogue| {
        beside(catalogue, found.with(|found| files_of_hits(catalogue, found.iter().flat_map(FoundView::hits))), seed())
    });
    drawn(move || {
        let (words, page) = (state.words(), page.now());
        let presence = words.catalogue.as_ref().map_or(Presence::UnderWay, |catalogue| catalogue.presence_of_names());
        let shown = found.get();
        let tell = move |typed| {
            state.dispatch(Event::Find(typed));
            untrack(|| say(&state.words(), found.get()));
        };
        Some(
            div("page")
                .child(text::view_heading(level, words.say(Key::SearchHeading)))
                .child(caveat(&words, state))
                .child(shown.as_ref().map(|shown| own_words::page(&words, state, &shown.typed, tell)))
                .child(keep::open(&words, page))
                .child(waiting(&words, state, presence))
                .child(shown.as_ref().and_then(|shown| lines(&words, page, shown)))
                .child(shown.as_ref().and_then(|shown| topics(&words, page, shown)))
                .child(shown.as_ref().map(|shown| p("strong").child(status(&words, shown))))
                .child(shown.as_ref().and_then(|shown| nothing(&words, state, shown)))
                .child(shown.as_ref().map(|shown| group(&words, page, Key::SearchFitting, &shown.fitting, shown)))
                .child(shown.as_ref().map(|shown| group(&words, page, Key::SearchOthers, &shown.others, shown))),
        )
    })
}

/// The words of a catalogue, which is told by its address.
type Known = (usize, Rc<OwnWords>);

/// The words of the catalogue, once the names of its services are known; made anew only for another catalogue. Of a large
/// one they come later: to learn them takes pauses in which the page can be used.
fn known(state: State) -> Live<Option<Known>> {
    let known = Live::new(None);
    let of = Cell::new(None);
    let learn = move || {
        let Some(catalogue) = readable(state) else { return };
        let address = address(&catalogue);
        if of.replace(Some(address)) == Some(address) {
            return;
        }
        let mut words = OwnWords::begin(&catalogue);
        if words.learn(&catalogue) == Progress::Done {
            return known.set(Some((address, Rc::new(words))));
        }
        spawn_local(async move {
            while words.learn(&catalogue) == Progress::More {
                dom::pause(0).await;
            }
            known.set(Some((address, Rc::new(words))));
        });
    };
    // The first time at once: the page is drawn with them.
    untrack(&learn);
    follow(learn);
    known
}

/// The catalogue, once the names of its services are known.
fn readable(state: State) -> Option<Rc<Catalogue>> {
    state.catalogue().filter(|catalogue| catalogue.presence_of_names() == Presence::Here)
}

fn address(catalogue: &Rc<Catalogue>) -> usize {
    Rc::as_ptr(catalogue) as usize
}

/// For readers who do not see what has changed.
fn say(words: &Words, found: Option<FoundView>) {
    let Some(found) = found else { return words.announce("") };
    let danger = (!found.danger.is_empty()).then(|| words.say(Key::SearchDanger));
    let said: Vec<_> = danger.into_iter().chain(status(words, &found)).collect();
    words.announce(&said.join(" "));
}

fn has_typed(found: &FoundView) -> bool {
    !found.typed.trim().is_empty()
}

fn status(words: &Words, found: &FoundView) -> Option<String> {
    let count = found.fitting.count + found.others.count;
    has_typed(found).then(|| words.count(Key::SearchStatus, count))
}

/// Where it sounds like danger, before everything else. Also where nothing was understood: it may have been danger.
fn lines(words: &Words, page: Page, found: &FoundView) -> Option<Element> {
    let is_nothing = found.fitting.count + found.others.count == 0;
    let is_due = !found.danger.is_empty() || (has_typed(found) && is_nothing);
    is_due.then(|| helplines(words, page.state, page.level, &found.danger)).flatten()
}

fn topics(words: &Words, page: Page, found: &FoundView) -> Option<Element> {
    let heading = || text::heading(page.level.below(), "subheading", words.say(Key::SearchTopics));
    let items: Vec<_> = found.topics.iter().map(|topic| li("").child(choice(words, page.state, topic))).collect();
    (!items.is_empty()).then(|| div("group").child(heading()).child(ul("topics").child(items)))
}

/// A topic that answers the question about topics when it is pressed.
fn choice(words: &Words, state: State, topic: &Topic) -> Element {
    let (question, option) = (topic.question.clone(), topic.option.clone());
    let answer = move || state.dispatch(Event::Answer(question.clone(), Answer::Values(vec![option.clone()])));
    let label = words.value(&Value::Term(topic.code.clone()));
    button("button", answer)
        .part("button")
        .attribute("data-topic", topic.code.as_str())
        .child(text::chosen(words, label))
}

fn nothing(words: &Words, state: State, found: &FoundView) -> Option<Element> {
    let questions = || button("button", move || state.dispatch(Event::CloseSearch)).part("button");
    let is_nothing = found.fitting.count + found.others.count == 0;
    (has_typed(found) && is_nothing).then(|| div("actions").child(questions().child(words.say(Key::SearchQuestions))))
}

/// While nothing is answered there is one group, and it needs no heading.
fn group(words: &Words, page: Page, title: Key, group: &Group, found: &FoundView) -> Option<Element> {
    let cards = (!group.hits.is_empty()).then(|| cards(words, page, &group.hits, usize::MAX)).flatten();
    let heading =
        (found.answers == Answers::Some).then(|| text::heading(page.level.below(), "subheading", words.say(title)));
    cards.map(|cards| div("group").child(heading).child(cards))
}
