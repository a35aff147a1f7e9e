//! The chunks of large feeds: fetches the files that are asked for, a few at once, and again where that fails. Belongs to
//! the second part of the program (ARCHITECTURE.md, "Two parts").

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
    engine::{catalogue::Catalogue, chunked::ServiceFile},
    session::events::{Effect, FocusTarget},
};
use model::chunks::Presence;

/// A phone on a slow line has the first chunk sooner when it does not fetch all at the same time.
const AT_ONCE: usize = 4;

/// Before each further try, in milliseconds.
const PAUSES: [i32; 2] = [500, 2_000];

/// Fetches files that nobody has asked for before.
pub fn fetch(state: State, files: Vec<ServiceFile>) {
    let Some(catalogue) = state.catalogue_now() else { return };
    for file in &files {
        if let Some((chunks, number)) = file.find(&catalogue) {
            chunks.note(number, Presence::UnderWay);
        }
    }
    let count = files.len().min(AT_ONCE);
    let queue = Rc::new(RefCell::new(VecDeque::from(files)));
    for _ in 0..count {
        spawn_local(work(state, catalogue.clone(), queue.clone()));
    }
}

async fn work(state: State, catalogue: Rc<Catalogue>, queue: Rc<RefCell<VecDeque<ServiceFile>>>) {
    let next = || queue.try_borrow_mut().ok()?.pop_front();
    while let Some(file) = next() {
        bring(&catalogue, file).await;
        if !state.catalogue_now().is_some_and(|now| Rc::ptr_eq(&now, &catalogue)) {
            return;
        }
        tell(state, &catalogue);
    }
}

/// Fetches one file, up to three times.
async fn bring(catalogue: &Catalogue, file: ServiceFile) -> Option<()> {
    let (chunks, number) = file.find(catalogue)?;
    let address = chunks.address(number)?;
    for pause in std::iter::once(0).chain(PAUSES) {
        if pause != 0 {
            wait(pause).await;
        }
        let answer = Network::new(Token::default(), Limit::FEED).fetch(&address).await;
        if answer.is_ok_and(|bytes| chunk::take(chunks, number, &bytes).is_some()) {
            return Some(());
        }
    }
    chunks.note(number, Presence::Missing);
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
    let came = at.filter(|position| catalogue.whole(*position).is_some());
    if let (Some(position), Some(host)) = (came, state.host()) {
        host.perform(Effect::Focus(FocusTarget::Card(position)));
    }
}

/// The position of the service that has not come and whose card has the focus.
fn focused() -> Option<usize> {
    let mut focused = get(&get(&js_sys::global(), "document"), "activeElement");
    loop {
        let inner = get(&get(&focused, "shadowRoot"), "activeElement");
        if !inner.is_truthy() {
            break;
        }
        focused = inner;
    }
    let card = call(&focused, "closest", &["[data-position][aria-busy]".into()])?;
    call(&card, "getAttribute", &["data-position".into()])?.as_string()?.parse().ok()
}
