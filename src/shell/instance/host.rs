//! Does for the components of one instance what they ask for.

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};

use wasm_bindgen_futures::spawn_local;

use super::Instance;
use crate::{
    browser::{announce, dom, focus, intl::IntlFormat, mount::Mount},
    ui::host::Host,
};
use finder::{
    engine::chunked::ServiceFile,
    loading::user_message::UserMessage,
    results::{groups::Shown, others::PageFiles},
    session::events::{Effect, FocusTarget},
};
use messages::{Messages, format::Format};
use model::locale::Language;

pub struct BrowserHost {
    /// Weak, because the instance owns the signals and these hold the host.
    instance: Weak<Instance>,
    format: IntlFormat,
}

impl BrowserHost {
    pub fn new(instance: Weak<Instance>) -> Self {
        Self { instance, format: IntlFormat::default() }
    }

    /// `None` while the element is out of the page.
    fn mount(&self) -> Option<Mount> {
        self.instance.upgrade().and_then(|instance| instance.mount())
    }

    /// Does something in the page once the new view stands there, if the element still does.
    fn after_rendering(&self, action: impl FnOnce(&Mount) + 'static) {
        let instance = self.instance.clone();
        spawn_local(async move {
            dom::rendered().await;
            if let Some(mount) = instance.upgrade().and_then(|instance| instance.mount()) {
                action(&mount);
            }
        });
    }

    /// Moves the focus once its target stands there. Where more is drawn at the same time, as when the second part
    /// has just come, that takes a few turns more; what never comes gives way to the heading.
    fn focus_when_there(&self, target: FocusTarget) {
        const TURNS: usize = 8;
        let instance = self.instance.clone();
        spawn_local(async move {
            for turn in 1..=TURNS {
                dom::rendered().await;
                let Some(mount) = instance.upgrade().and_then(|instance| instance.mount()) else { return };
                if turn == TURNS || focus::wanted(&mount.root, &target).is_some() {
                    return focus::focus(&mount.root, &target);
                }
            }
        });
    }
}

impl Host for BrowserHost {
    fn perform(&self, effect: Effect) {
        match effect {
            Effect::Focus(target) => {
                // What was announced belongs to what was there before.
                self.announce("", Language::FINNISH);
                self.focus_when_there(target);
            }
            Effect::Results { count } => self.after_rendering(move |mount| {
                let count = u32::try_from(count).unwrap_or(u32::MAX);
                mount.dispatch("results", Some(("count", count.into())));
            }),
            Effect::FetchServices(files) => {
                if let Some(instance) = self.instance.upgrade() {
                    instance.fetch_services(files);
                }
            }
        }
    }

    fn announce(&self, text: &str, language: Language) {
        if let Some(mount) = self.mount() {
            announce::say(&mount.root, text, language);
        }
    }

    fn retry(&self) {
        if let Some(instance) = self.instance.upgrade() {
            instance.retry();
        }
    }

    fn load_words(&self) {
        if let Some(instance) = self.instance.upgrade() {
            instance.load_words();
        }
    }

    fn has_focus(&self) -> bool {
        self.mount().is_some_and(|mount| mount.has_focus())
    }

    fn mend_focus(&self) {
        if let Some(instance) = self.instance.upgrade() {
            instance.mend_focus();
        }
    }

    fn tell_failure(&self, message: UserMessage) {
        if let Some(mount) = self.mount() {
            mount.dispatch("error", Some(("code", message.code().into())));
        }
    }

    fn choose_language(&self, language: Language) {
        if let Some(instance) = self.instance.upgrade() {
            instance.choose_language(language);
        }
    }

    fn fetch_messages(&self, language: Language, take: Box<dyn FnOnce(Rc<Messages>)>) {
        if let Some(instance) = self.instance.upgrade() {
            instance.fetch_messages(language, take);
        }
    }

    fn fetch_page(&self, shown: Shown, files: Vec<ServiceFile>, known: Rc<RefCell<PageFiles>>) {
        if let Some(instance) = self.instance.upgrade() {
            instance.fetch_page(shown, files, known);
        }
    }

    fn format(&self) -> &dyn Format {
        &self.format
    }
}
