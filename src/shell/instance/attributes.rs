//! The attributes of the element: read when it comes into the page, and again when they change.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Instance, feed::Afterwards};
use crate::{browser::dom, shell::language};
use finder::session::{
    config::{Config, IgnoredAttribute},
    state::Session,
};

/// What was last read from the element.
pub struct Attributes {
    config: Config,
    ignored: Vec<IgnoredAttribute>,
}

impl Instance {
    /// Reads the attributes after the present task, in which more of them may be changed.
    pub fn attributes_changed(self: &Rc<Self>) {
        if self.attributes_are_stale.replace(true) {
            return;
        }
        let instance = Rc::downgrade(self);
        spawn_local(async move {
            if let Some(instance) = instance.upgrade() {
                instance.attributes_are_stale.set(false);
                instance.read_attributes();
            }
        });
    }

    pub(super) fn read_attributes(self: &Rc<Self>) {
        let Some(mount) = self.mount() else { return };
        let (config, mut ignored) = Config::parse(&|name| mount.attribute(name));
        ignored.extend(language::not_offered(&config));
        let before = self.attributes.take();
        for line in &ignored {
            // A line that was there before was written before.
            if !before.as_ref().is_some_and(|before| before.ignored.contains(line)) {
                dom::warn(&line.to_string());
            }
        }
        self.state.config.try_set(config.clone());
        if let Some(before) = before {
            self.follow(&before.config, &config);
            self.judge_theme();
        }
        self.attributes.set(Some(Attributes { config, ignored }));
    }

    /// What a change of the attributes leads to, other than a new rendering.
    fn follow(self: &Rc<Self>, before: &Config, now: &Config) {
        let presets = |config: &Config| (config.topics.clone(), config.audiences.clone(), config.place);
        if before.feeds != now.feeds || presets(before) != presets(now) {
            // The answers belong to other questions.
            self.state.session.try_set(Session::default());
        }
        if before.feeds != now.feeds {
            self.load_feed(Afterwards::LeaveFocus);
        }
        if before.language != now.language || !now.languages.contains(&self.language()) {
            self.load_messages_of_page();
        }
    }
}
