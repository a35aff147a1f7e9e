//! The messages of one finder: when a language is fetched, and what follows from what has come.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::Instance;
use crate::{
    browser::{cancel::Token, dom},
    shell::language,
};
use messages::Messages;
use model::locale::Language;

impl Instance {
    /// Fetches the messages of a language and then shows them; the answers stay.
    pub fn choose_language(self: &Rc<Self>, wanted: Language) {
        self.load_messages(&[wanted]);
    }

    /// Fetches the messages of a language for one use. `take` is not called where they cannot be fetched.
    pub fn fetch_messages(self: &Rc<Self>, language: Language, take: Box<dyn FnOnce(Rc<Messages>)>) {
        let taken = move |messages: Option<Messages>| {
            if let Some(messages) = messages {
                take(Rc::new(messages));
            }
        };
        self.fetch(&[language], Token::default(), Box::new(taken));
    }

    /// Those of the language that the page asks for, or of one that stands in for it.
    pub(super) fn load_messages_of_page(self: &Rc<Self>) {
        let (Some(mount), Some(config)) = (self.mount(), self.state.config.try_get_untracked()) else { return };
        let wanted = self.earlier_language.take().unwrap_or_else(|| language::of_page(&config, &mount.element));
        self.load_messages(&language::candidates(wanted, &config));
    }

    /// The language that is shown.
    pub(super) fn language(&self) -> Language {
        self.state.messages.try_get_untracked().map_or(Language::FINNISH, |messages| messages.language())
    }

    fn load_messages(self: &Rc<Self>, candidates: &[Language]) {
        let token = self.messages.begin();
        let (instance, wanted) = (Rc::downgrade(self), token.clone());
        let taken = move |messages| {
            if let Some(instance) = instance.upgrade().filter(|_| !wanted.is_cancelled()) {
                instance.messages.stop();
                instance.take_messages(messages);
            }
        };
        self.fetch(candidates, token, Box::new(taken));
    }

    /// The only place that fetches messages: code for a second one would be loaded by every reader.
    fn fetch(self: &Rc<Self>, candidates: &[Language], token: Token, take: Box<dyn FnOnce(Option<Messages>)>) {
        let files = candidates.iter().filter_map(|language| self.assets.locale(*language).cloned()).collect();
        let instance = Rc::downgrade(self);
        spawn_local(async move {
            let messages = language::load(files, token.clone()).await;
            let Some(instance) = instance.upgrade() else { return };
            take(match messages {
                // The page that is shown may need all messages, so they are replaced together or not at all.
                Some(first) if instance.needs_second_messages.get() => {
                    language::complete(&first, instance.assets.second_locale(first.language()), token).await
                }
                messages => messages,
            });
        });
    }

    /// Fetches the messages of the second part of the program in the language that is shown.
    ///
    /// Gives whether the messages are complete then. A language that is chosen meanwhile is fetched completely.
    pub(super) async fn complete_messages(&self) -> bool {
        self.needs_second_messages.set(true);
        let now = || self.state.messages.try_get_untracked();
        let Some(messages) = now().filter(|messages| !messages.is_whole()) else { return true };
        let address = self.assets.second_locale(messages.language());
        let completed = language::complete(&messages, address, Token::default()).await;
        let is_same = now().is_some_and(|now| now.language() == messages.language() && !now.is_whole());
        match completed {
            // What is up was drawn without these; what needs them follows the second part.
            Some(completed) if is_same => {
                self.state.messages.set_quietly(Rc::new(completed));
                true
            }
            _ => !is_same,
        }
    }

    fn take_messages(self: &Rc<Self>, messages: Option<Messages>) {
        match messages {
            Some(messages) => {
                self.speaks.set(true);
                self.state.messages.set(Rc::new(messages));
                self.show_views();
                let instance = self.clone();
                spawn_local(async move {
                    dom::rendered().await;
                    instance.assets.tell_worded();
                });
            }
            None if self.speaks.get() => dom::warn("the texts of this language could not be loaded"),
            None => self.stay_silent(),
        }
    }

    /// Without the messages of any language there is nothing to show but the fallback.
    fn stay_silent(&self) {
        self.feed.stop();
        if let Some(mount) = self.mount() {
            self.assets.show_fallback(&mount.element, "locale-missing");
        }
    }
}
