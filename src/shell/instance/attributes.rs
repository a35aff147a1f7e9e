//! The attributes of the element: read when it comes into the page, and again when they change.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::{Instance, feed::Afterwards};
use crate::{browser::location, ui::state::Phase};
use finder::session::{
    attributes::{Attribute, Change},
    config::{Config, Expected, IgnoredAttribute, PresetPlace},
    state::Session,
};
use model::area::areas;

/// What was last read from the element.
pub struct Attributes {
    /// The values of `Attribute::ALL`.
    values: Vec<Option<String>>,
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
        let value = |attribute: Attribute| mount.attribute(attribute.name());
        let values: Vec<_> = Attribute::ALL.iter().map(|attribute| value(*attribute)).collect();
        let (mut config, mut ignored) = Config::parse(&value);
        let attribute = Attribute::ExitUrl;
        let here = value(attribute).filter(|address| location::is_here(address));
        ignored.extend(here.map(|value| IgnoredAttribute { attribute, value, expected: Expected::Another }));
        ignored.extend(self.name_town(&mut config, value(Attribute::Place)));
        let before = self.attributes.take();
        // What was ignored before was written before.
        let is_new = |line: &&IgnoredAttribute| !before.as_ref().is_some_and(|before| before.ignored.contains(line));
        let mut unwritten = self.ignored.take();
        unwritten.extend(ignored.iter().filter(is_new).cloned());
        self.ignored.set(unwritten);
        if let Some(contents) = self.second_part.get() {
            self.write_console(contents);
        }
        self.state.config.set(config);
        if let Some(before) = before {
            for (attribute, (before, now)) in Attribute::ALL.iter().zip(before.values.iter().zip(&values)) {
                if before != now {
                    self.follow(attribute.change());
                }
            }
            self.follow_theme();
            self.follow_history_anew();
        }
        self.attributes.set(Some(Attributes { values, ignored }));
    }

    /// Reads them once more where the page has preset a place by its name, which may be understood now.
    pub(super) fn read_named_place(self: &Rc<Self>) {
        let is_named = |config: &Config| config.place == Some(PresetPlace::Named);
        if self.state.config.try_with_untracked(is_named) == Some(true) && areas().have_names() {
            self.read_attributes();
        }
    }

    /// Puts the town of the feed in the place of a preset name, once both have come. Returns the attribute where there is
    /// none.
    fn name_town(&self, config: &mut Config, value: Option<String>) -> Option<IgnoredAttribute> {
        let Some(Phase::Ready(catalogue)) = self.state.phase.try_get_untracked() else { return None };
        self.name_town.get()?(&catalogue, config, value)
    }

    fn follow(self: &Rc<Self>, change: Change) {
        match change {
            // The components follow the signal of the configuration.
            Change::Drawing => {}
            Change::Clock => self.follow_time(),
            Change::Feeds => {
                self.state.session.set(Session::default());
                self.load_feed(Afterwards::LeaveFocus);
            }
            Change::Questions => {
                self.state.session.set(Session::default());
            }
            Change::Language => self.load_messages_of_page(),
            Change::OfferedLanguages => {
                let shown = self.language();
                let offered = self.state.config.try_with_untracked(|config| config.languages.contains(&shown));
                if offered == Some(false) {
                    self.load_messages_of_page();
                }
            }
            // The loader follows it, and the advice on safety follows the signal.
            Change::Loader => {}
        }
    }
}
