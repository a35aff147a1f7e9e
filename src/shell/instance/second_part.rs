//! The second part of the program: when it is fetched for one finder, and what follows when it has come.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen_futures::spawn_local;

use super::{Instance, feed::Afterwards};
use crate::{
    browser::{dom, styles},
    shell::second_part::{self, Contents},
    ui::{later::LaterPart, state::SecondPart},
};
use finder::{
    engine::chunked::ServiceFile,
    loading::user_message::UserMessage,
    results::{groups::Shown, others::PageFiles},
};

impl Instance {
    /// Does nothing where the second part is here or being fetched.
    pub(super) fn load_second_part(self: &Rc<Self>, afterwards: Afterwards) {
        if matches!(self.state.second_part.try_get_untracked(), Some(SecondPart::Ready(_)) | None)
            || self.second_part_is_under_way.replace(true)
        {
            return;
        }
        self.state.second_part.set(SecondPart::Loading);
        let instance = Rc::downgrade(self);
        spawn_local(async move {
            let contents = second_part::load().await.ok();
            if let Some(instance) = instance.upgrade() {
                let speaks = contents.is_some() && instance.complete_messages().await;
                // What follows takes a slow phone long enough without what was before.
                dom::pause(0).await;
                instance.second_part_is_under_way.set(false);
                instance.take_second_part(contents.filter(|_| speaks), afterwards);
            }
        });
    }

    /// Fetches files of large feeds. Only the second part asks for them, so it is there.
    pub fn fetch_services(&self, files: Vec<ServiceFile>) {
        if let Some(contents) = self.second_part.get() {
            (contents.fetch_services)(self.state, files);
        }
    }

    /// Fetches the files of a page of results, likewise.
    pub fn fetch_page(&self, shown: Shown, files: Vec<ServiceFile>, known: Rc<RefCell<PageFiles>>) {
        if let Some(contents) = self.second_part.get() {
            (contents.fetch_page)(self.state, shown, files, known);
        }
    }

    /// Fetches what hears own words. Before the second part is there that comes first, and then this when it is wanted.
    pub(super) fn load_words(self: &Rc<Self>) {
        match self.second_part.get() {
            Some(contents) => (contents.load_later)(self.state, LaterPart::Search),
            None => self.load_second_part(Afterwards::LeaveFocus),
        }
    }

    /// Fetches the later parts again that could not be fetched, and says whether there were any.
    pub(super) fn mend_later_parts(&self) -> bool {
        self.second_part.get().is_some_and(|contents| (contents.mend_later)(self.state))
    }

    /// Has the colours of the page taken and judged, once the second part is there.
    pub(super) fn follow_theme(&self) {
        if let (Some(contents), Some(mount)) = (self.second_part.get(), self.mount()) {
            self.theme.set(Some((contents.follow_theme)(mount.root)));
        }
    }

    fn take_second_part(self: &Rc<Self>, contents: Option<Contents>, afterwards: Afterwards) {
        let mount = self.mount();
        // The focus of a reader who waits for this part is on the note that it is loading, which is about to go.
        let waits = mount.as_ref().is_some_and(|mount| mount.has_focus());
        self.second_part.set(contents);
        self.name_town.set(contents.map(|contents| contents.name_town).or(self.name_town.get()));
        self.read_named_place();
        let ready = contents.map(|contents| SecondPart::Ready(contents.pages));
        self.state.second_part.set(ready.unwrap_or(SecondPart::Missing));
        self.follow_link();
        let Some(mount) = mount else { return };
        match contents {
            Some(contents) => {
                styles::complete(&mount.root, contents.css);
                self.write_console(contents);
                self.follow_theme();
                self.follow_history();
                self.owner.with(|| {
                    (contents.follow_views)(self.state);
                    (contents.follow_motion)(self.state, mount.root.clone());
                });
                (contents.warm)(self.state, mount.root.clone());
            }
            None => mount.dispatch("error", Some(("code", UserMessage::ProgramIncomplete.code().into()))),
        }
        if waits || afterwards == Afterwards::MendFocus {
            self.mend_focus();
        }
    }
}
