//! The services of large feeds: has the files fetched that are asked for, and the pages drawn again when one has come.
//! A later part of the program.

use std::{
    cell::{Cell, RefCell},
    ops::ControlFlow,
    rc::Rc,
};

use crate::{
    browser::{
        chunks,
        focus::{is_nowhere, waiting_service},
        random::seed,
    },
    ui::state::{Phase, State},
};
use finder::{
    engine::{catalogue::Catalogue, chunked::ServiceFile},
    results::{groups::Shown, others::PageFiles},
    session::events::{Effect, FocusTarget},
};

/// Fetches files that nobody has asked for before.
pub fn fetch(state: State, files: Vec<ServiceFile>) {
    let Some(catalogue) = state.catalogue_now() else { return };
    let awaited = Cell::new(None);
    chunks::fetch(catalogue.clone(), files, move || {
        if !state.catalogue_now().is_some_and(|now| Rc::ptr_eq(&now, &catalogue)) {
            return ControlFlow::Break(());
        }
        draw_again(state, &catalogue, &awaited);
        ControlFlow::Continue(())
    });
}

/// Fetches the files of a page of results that nobody has asked for before, among those that other readers would get.
pub fn fetch_page(state: State, shown: Shown, own: Vec<ServiceFile>, known: Rc<RefCell<PageFiles>>) {
    let files = || {
        let (config, session) = (state.config.try_get_untracked()?, state.session.try_get_untracked()?);
        let page = (&session, shown, state.now.try_get_untracked()?);
        Some(known.try_borrow_mut().ok()?.wanted(&*state.catalogue_now()?, &config, page, own, seed()))
    };
    if let Some(files) = files().filter(|files| !files.is_empty()) {
        fetch(state, files);
    }
}

/// A reader whose focus is on the note that a service is loading stays there, or is led to the service. Of two files that
/// come at once the second may find what the first has drawn before the focus is back in it, so `awaited` keeps where it was.
fn draw_again(state: State, catalogue: &Rc<Catalogue>, awaited: &Cell<Option<usize>>) {
    let at = waiting_service().or_else(|| awaited.get().filter(|_| is_nowhere()));
    awaited.set(at);
    state.phase.set(Phase::Ready(catalogue.clone()));
    if let (Some(position), Some(host)) = (at, state.host()) {
        host.perform(Effect::Focus(FocusTarget::Card(position)));
    }
}
