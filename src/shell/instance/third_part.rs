//! The third part of the program: when it is fetched for one finder, and what follows when it has come.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Instance;
use crate::{shell::third_part, ui::state::ThirdPart};
use finder::{loading::user_message::UserMessage, session::state::Screen};

impl Instance {
    /// Does nothing where the third part is here or being fetched.
    pub(super) fn load_third_part(self: &Rc<Self>) {
        match self.state.third_part.try_get_untracked() {
            Some(ThirdPart::Unasked | ThirdPart::Missing) => {}
            Some(ThirdPart::Loading | ThirdPart::Ready(_)) | None => return,
        }
        self.state.third_part.try_set(ThirdPart::Loading);
        let instance = Rc::downgrade(self);
        spawn_local(async move {
            let page = third_part::load().await.ok();
            let Some(instance) = instance.upgrade() else { return };
            let mount = instance.mount();
            // The focus of a reader who waits for this part is on the note that it is loading, which is about to go.
            let waits = mount.as_ref().is_some_and(|mount| mount.has_focus());
            instance.state.third_part.try_set(page.map_or(ThirdPart::Missing, ThirdPart::Ready));
            // A reader who has only entered the field does not see it yet.
            let is_wanted = instance.state.session.try_with_untracked(|it| matches!(it.screen, Screen::Search(_)));
            if let (None, Some(mount), Some(true)) = (page, mount, is_wanted) {
                mount.dispatch("error", Some(("code", UserMessage::ProgramIncomplete.code().into())));
            }
            if waits {
                instance.mend_focus();
            }
        });
    }
}
