//! What the host page and its editor have of the finder: its part is fetched after the second one, which readers wait
//! for. Belongs to the second part of the program.

use std::{any::Any, cell::Cell, rc::Rc};

use leptos::web_sys::ShadowRoot;
use wasm_bindgen_futures::spawn_local;

use super::parts;
use finder::{loading::console_message::ConsoleMessage, session::config::IgnoredAttribute};

/// Takes colours of the page and judges them as soon as that part is there, until what is returned is dropped. Where it
/// cannot come, the finder has its own colours.
pub fn follow_theme(root: ShadowRoot) -> Box<dyn Any> {
    let following = Rc::new(Cell::new(None));
    let wanted = Rc::downgrade(&following);
    spawn_local(async move {
        if let Ok(tools) = parts::page().await
            && let Some(following) = wanted.upgrade()
        {
            following.set(Some((tools.follow_theme)(root)));
        }
    });
    Box::new(following)
}

/// Tells the page's editor what there is to tell.
pub fn write_console(attributes: Vec<IgnoredAttribute>, feeds: Vec<ConsoleMessage>) {
    if attributes.is_empty() && feeds.is_empty() {
        return;
    }
    spawn_local(async move {
        if let Ok(tools) = parts::page().await {
            (tools.write_console)(&attributes, &feeds);
        }
    });
}
