//! The second part of the program: fetched while the reader reads the first question. Knows when it is wanted;
//! how it is fetched is in `part.js`, what is in it in `ui::pages`.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Instance, feed::Afterwards};
use crate::{
    shell::{dom, style},
    ui::{
        pages::{self, Pages},
        state::Part,
    },
};
use finder::{engine::chunked::ServiceFile, loading::user_message::UserMessage};

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
                let speaks = pages.is_some() && instance.complete_messages().await;
                instance.part_is_under_way.set(false);
                instance.take_part(pages.filter(|_| speaks), afterwards);
            }
        });
    }

    /// Fetches files of large feeds. Only the second part asks for them, so it is here.
    pub fn fetch_services(&self, files: Vec<ServiceFile>) {
        if let Some(Part::Ready(pages)) = self.state.part.try_get_untracked() {
            (pages.fetch_services)(self.state, files);
        }
    }

    /// Has the colours of the page looked at, once there is a part that can.
    pub(super) fn judge_theme(&self) {
        if let (Some(Part::Ready(pages)), Some(place)) = (self.state.part.try_get_untracked(), self.place()) {
            (pages.judge_theme)(place.root);
        }
    }

    fn take_part(&self, pages: Option<Pages>, afterwards: Afterwards) {
        let place = self.place();
        // Who waits for this part stands at the word that it comes, which is about to go.
        let waits = place.as_ref().is_some_and(|place| place.root.active_element().is_some());
        self.state.part.try_set(pages.map_or(Part::Missing, Part::Ready));
        self.follow_link();
        let Some(place) = place else { return };
        if let Some(pages) = pages {
            style::complete(&place.root, pages.css);
            self.complain(pages);
            self.judge_theme();
        }
        if pages.is_none() {
            dom::dispatch(&place.element, "error", Some(("code", UserMessage::ProgramIncomplete.code().into())));
        }
        if waits || afterwards == Afterwards::MendFocus {
            self.mend_focus();
        }
    }
}
