//! Fetches files of large feeds, a few at a time, and again where that fails. Which services are in which file is
//! decided by `model::chunks`. A later part of the program.

use std::{cell::RefCell, collections::VecDeque, ops::ControlFlow, rc::Rc};

use wasm_bindgen_futures::spawn_local;

use super::{
    cancel::Token,
    dom,
    fetch::{Limit, Network},
};
use feed::{
    chunk,
    source::{FeedSource, FetchedDocument},
};
use finder::engine::{catalogue::Catalogue, chunked::ServiceFile};
use model::chunks::Presence;

/// A phone on a slow line has the first chunk sooner when it does not fetch all at the same time. Those of a page are among
/// five times as many others, in no order.
const AT_ONCE: usize = 16;

/// Before each further try, in milliseconds.
const PAUSES: [u32; 2] = [500, 2_000];

/// Fetches files that nobody has asked for before, and calls `arrived` after each, whether it could be had or not.
/// After a `Break` nothing more is fetched.
pub fn fetch(catalogue: Rc<Catalogue>, files: Vec<ServiceFile>, arrived: impl Fn() -> ControlFlow<()> + 'static) {
    for file in &files {
        if let Some((chunks, number)) = file.find(&catalogue) {
            chunks.note(number, Presence::UnderWay);
        }
    }
    let count = files.len().min(AT_ONCE);
    let queue = Rc::new(RefCell::new(VecDeque::from(files)));
    let arrived: Rc<dyn Fn() -> ControlFlow<()>> = Rc::new(arrived);
    for _ in 0..count {
        spawn_local(work(catalogue.clone(), queue.clone(), arrived.clone()));
    }
}

async fn work(
    catalogue: Rc<Catalogue>,
    queue: Rc<RefCell<VecDeque<ServiceFile>>>,
    arrived: Rc<dyn Fn() -> ControlFlow<()>>,
) {
    let next = || queue.try_borrow_mut().ok()?.pop_front();
    while let Some(file) = next() {
        fetch_file(&catalogue, file).await;
        if arrived().is_break() {
            return;
        }
    }
}

/// Fetches one file, up to three times.
async fn fetch_file(catalogue: &Catalogue, file: ServiceFile) -> Option<()> {
    let (chunks, number) = file.find(catalogue)?;
    let address = chunks.address(number)?;
    for pause in std::iter::once(0).chain(PAUSES) {
        if pause != 0 {
            dom::pause(pause).await;
        }
        let answer = Network::new(Token::default(), Limit::FEED).fetch(&address).await;
        if answer.is_ok_and(|file| chunk::take(chunks, number, &file.whole()).is_some()) {
            return Some(());
        }
    }
    chunks.note(number, Presence::Missing);
    None
}
