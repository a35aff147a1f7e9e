//! The views of one finder: the components in the page, which take the place of the fallback.

use std::{any::Any, rc::Rc};

use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen_futures::spawn_local;

use super::{Instance, feed::Afterwards};
use crate::{
    browser::{announce, dom, focus::focus_if_lost, memory::Wish, styles},
    ui::{App, follow},
};
use finder::session::state::Session;

/// The components and what owns them. They are removed from the page when this is dropped.
pub struct Views(#[expect(dead_code, reason = "held, and dropped")] Box<dyn Any>);

impl Instance {
    pub(super) fn show_views(self: &Rc<Self>) {
        let Some(mount) = self.mount() else { return };
        if self.has_views() {
            // An element that was moved to another document has lost its styles on the way.
            return styles::adopt(&mount.root);
        }
        mount.clear();
        styles::adopt(&mount.root);
        announce::prepare(&mount.root);
        let (state, body) = (self.state, mount.body);
        // An owner above the views, because they would take whichever one is the current one.
        let owner = Owner::default();
        let views = owner.with(|| mount_to(body, move || view! { <App state /> }));
        owner.with(|| self.follow_session());
        self.views.set(Some(Views(Box::new((views, owner)))));
        if self.wish.replace(Wish::OfThePage) == Wish::OfTheReader {
            self.mend_focus();
        }
        self.follow_theme();
        self.tell_page();
    }

    pub(super) fn has_views(&self) -> bool {
        let views = self.views.take();
        let has_views = views.is_some();
        self.views.set(views);
        has_views
    }

    /// Puts the focus on the heading once it is there, if a rendering has removed what had it.
    pub(super) fn mend_focus(&self) {
        let Some(mount) = self.mount() else { return };
        spawn_local(async move {
            dom::rendered().await;
            focus_if_lost(&mount);
        });
    }

    /// Has every step remembered outside of the core, once its view stands there: a step that makes the core fall is
    /// not the one that it begins with again.
    fn follow_session(self: &Rc<Self>) {
        let (state, memory, instance) = (self.state, self.memory.clone(), Rc::downgrade(self));
        follow(move || {
            let (Some(session), Some(messages)) = (state.session.try_get(), state.messages.try_get()) else { return };
            if let Some(instance) = instance.upgrade() {
                if session != Session::default() {
                    instance.load_second_part(Afterwards::LeaveFocus);
                }
                instance.follow_history();
            }
            let memory = memory.clone();
            spawn_local(async move {
                dom::rendered().await;
                memory.keep(&session, &messages);
            });
        });
    }
}
