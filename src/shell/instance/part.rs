//! The second part of the program: fetched while the reader reads the first question. Knows when it is wanted;
//! how it is fetched is in `part.js`, what is in it in `ui::pages`.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Instance, feed::Afterwards};
use crate::{
    domain::user_message::UserMessage,
    shell::{dom, host::focus_if_lost},
    ui::{
        pages::{self, Pages},
        state::Part,
    },
};

impl Instance {
    /// Does nothing where the second part is here or on its way.
    pub(super) fn load_part(self: &Rc<Self>, afterwards: Afterwards) {
        if matches!(self.state.part.try_get_untracked(), Some(Part::Ready(_)) | None)
            || self.part_is_under_way.replace(true)
        {
            return;
        }
        self.state.part.try_set(Part::Loading);
        let instance = Rc::downgrade(self);
        spawn_local(async move {
            let pages = pages::load().await.ok();
            if let Some(instance) = instance.upgrade() {
                instance.part_is_under_way.set(false);
                instance.take_part(pages, afterwards);
            }
        });
    }

    fn take_part(&self, pages: Option<Pages>, afterwards: Afterwards) {
        self.state.part.try_set(pages.map_or(Part::Missing, Part::Ready));
        self.follow_link();
        let Some(place) = self.place() else { return };
        if pages.is_none() {
            dom::dispatch(&place.element, "error", Some(("code", UserMessage::ProgramIncomplete.code().into())));
        }
        if afterwards == Afterwards::MendFocus {
            spawn_local(async move {
                dom::rendered().await;
                focus_if_lost(&place);
            });
        }
    }
}
