//! Feeds that are not one file of `service-feed/1`: what reads them is a part of its own, because most pages have none.
//! Belongs to the second part of the program.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen_futures::spawn_local;

use super::{super::foreign, parts};
use crate::ui::state::State;
use finder::{
    engine::chunked::ServiceFile,
    loading::user_message::UserMessage,
    results::{groups::Shown, others::PageFiles},
};

/// Reads those that are of other formats among the feeds that were loaded.
pub fn read(reading: foreign::Reading) -> foreign::Read {
    Box::pin(async move {
        match parts::formats().await {
            Ok(formats) => (formats.read)(reading).await,
            Err(_) => reading.loaded.without_converter(UserMessage::ProgramIncomplete),
        }
    })
}

/// Fetches files of large feeds. The part that has read the feed does it, so it is there.
pub fn fetch_services(state: State, files: Vec<ServiceFile>) {
    spawn_local(async move {
        if let Ok(formats) = parts::formats().await {
            (formats.fetch_services)(state, files);
        }
    });
}

/// Fetches the files of a page of results, likewise.
pub fn fetch_page(state: State, shown: Shown, files: Vec<ServiceFile>, known: Rc<RefCell<PageFiles>>) {
    spawn_local(async move {
        if let Ok(formats) = parts::formats().await {
            (formats.fetch_page)(state, shown, files, known);
        }
    });
}
