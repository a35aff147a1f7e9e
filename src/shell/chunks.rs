//! The chunks of large feeds: fetches those whose services are shown, a few at once, and again where that fails. Knows
//! how files travel; which services are in which is known to `model::chunks`. Belongs to the second part of the
//! program (ARCHITECTURE.md, "Two parts").

use std::{cell::RefCell, collections::VecDeque, rc::Rc};

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{
    by_name::{call, get},
    cancel::Token,
    dom::Timer,
    fetch::{Limit, Network},
};
use crate::ui::state::{Phase, State};
use feed::{chunk, source::FeedSource};
use finder::{
    engine::catalogue::Catalogue,
    results::{groups::Hit, ranking},
    session::state::{Effect, FocusTarget},
};
use model::{chunks::Presence, identifier::ServiceId};

/// A phone on a slow line has the first chunk sooner when it does not fetch all at the same time.
const AT_ONCE: usize = 4;

/// Before each further try, in milliseconds.
const PAUSES: [i32; 2] = [500, 2_000];

/// A feed's place among those that come in chunks, and the number of one of its files.
type Wanted = (usize, usize);

/// Fetches the services that are shown and have not come.
pub fn want<'a>(state: State, hits: impl Iterator<Item = &'a Hit>) {
    if let Some(catalogue) = state.catalogue_now() {
        let files = hits.filter_map(|hit| file_of(&catalogue, hit.service)).collect();
        fetch(state, &catalogue, files);
    }
}

/// Fetches what services are found by. Tells where that stands.
pub fn want_names(state: State) -> Presence {
    let Some(catalogue) = state.catalogue_now() else { return Presence::UnderWay };
    let files = catalogue.chunked.iter().enumerate();
    let files = files.filter_map(|(feed, (_, chunks))| Some((feed, chunks.search_file()?))).collect();
    fetch(state, &catalogue, files);
    catalogue.presence_of_names()
}

/// Fetches services by their identifiers. Tells where that stands; what no feed holds is not waited for.
pub fn want_by_id(state: State, ids: &[ServiceId]) -> Presence {
    let Some(catalogue) = state.catalogue_now() else { return Presence::UnderWay };
    if ids.iter().all(|id| catalogue.find_service(id).is_some()) {
        return Presence::Here;
    }
    let names = want_names(state);
    if names != Presence::Here {
        return names;
    }
    let positions: Vec<_> = ids.iter().filter_map(|id| catalogue.position(id)).collect();
    fetch(state, &catalogue, positions.iter().filter_map(|at| file_of(&catalogue, *at)).collect());
    let presences = || positions.iter().map(|position| catalogue.presence(*position));
    // What can be tried again is told before what is waited for.
    let found = presences().find(|presence| *presence == Presence::Missing);
    found.or_else(|| presences().find(|presence| *presence != Presence::Here)).unwrap_or(Presence::Here)
}

/// Has everything that could not be had fetched once more where it is wanted.
pub fn try_again(state: State) {
    let Some(catalogue) = state.catalogue_now() else { return };
    for (_, chunks) in &catalogue.chunked {
        chunks.forget_failures();
    }
    state.phase.try_set(Phase::Ready(catalogue));
}

fn file_of(catalogue: &Catalogue, position: usize) -> Option<Wanted> {
    let is_in = |first: usize, count: usize| first <= position && position < first + count;
    let feed = catalogue.chunked.iter().position(|(first, chunks)| is_in(*first, chunks.places().len()))?;
    let (first, chunks) = catalogue.chunked.get(feed)?;
    Some((feed, chunks.file_of(position - first)?))
}

/// Fetches those that nobody has asked for before.
fn fetch(state: State, catalogue: &Rc<Catalogue>, files: Vec<Wanted>) {
    let mut queue = VecDeque::new();
    for (feed, file) in files {
        if let Some((_, chunks)) = catalogue.chunked.get(feed)
            && chunks.presence(file) == Presence::Elsewhere
        {
            chunks.note(file, Presence::UnderWay);
            queue.push_back((feed, file));
        }
    }
    let count = queue.len().min(AT_ONCE);
    let queue = Rc::new(RefCell::new(queue));
    for _ in 0..count {
        spawn_local(work(state, catalogue.clone(), queue.clone()));
    }
}

async fn work(state: State, catalogue: Rc<Catalogue>, queue: Rc<RefCell<VecDeque<Wanted>>>) {
    let next = || queue.try_borrow_mut().ok()?.pop_front();
    while let Some((feed, file)) = next() {
        bring(&catalogue, feed, file).await;
        if !state.catalogue_now().is_some_and(|now| Rc::ptr_eq(&now, &catalogue)) {
            return;
        }
        tell(state, &catalogue);
    }
}

/// Fetches one file, up to three times.
async fn bring(catalogue: &Catalogue, feed: usize, file: usize) -> Option<()> {
    let (_, chunks) = catalogue.chunked.get(feed)?;
    let address = chunks.address(file)?;
    for pause in std::iter::once(0).chain(PAUSES) {
        if pause != 0 {
            wait(pause).await;
        }
        let answer = Network::new(Token::default(), Limit::FEED).fetch(&address).await;
        if answer.is_ok_and(|bytes| chunk::take(chunks, file, &bytes).is_some()) {
            return Some(());
        }
    }
    chunks.note(file, Presence::Missing);
    None
}

async fn wait(milliseconds: i32) {
    let mut timer = None;
    let over = Promise::new(&mut |done, _| {
        timer = Timer::start(milliseconds, move || {
            let _ = done.call0(&JsValue::UNDEFINED);
        });
    });
    if timer.is_some() {
        let _ = JsFuture::from(over).await;
    }
}

/// Has the pages drawn again. Whoever stands at the word that a service comes is led to the service.
fn tell(state: State, catalogue: &Rc<Catalogue>) {
    let at = focused();
    state.phase.try_set(Phase::Ready(catalogue.clone()));
    let came = at.and_then(|id| catalogue.whole(ranking::position_of(&id)?));
    if let (Some(service), Some(host)) = (came, state.host()) {
        host.perform(Effect::Focus(FocusTarget::Card(service.id.clone())));
    }
}

/// The identifier of the card that has the focus.
fn focused() -> Option<ServiceId> {
    let mut focused = get(&get(&js_sys::global(), "document"), "activeElement");
    loop {
        let inner = get(&get(&focused, "shadowRoot"), "activeElement");
        if !inner.is_truthy() {
            break;
        }
        focused = inner;
    }
    let card = call(&focused, "closest", &["[data-service-id]".into()])?;
    let id = call(&card, "getAttribute", &["data-service-id".into()])?.as_string()?;
    Some(ServiceId::new(&id))
}
