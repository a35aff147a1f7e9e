//! One finder: what it keeps, when it is mounted, and what a changed attribute leads to.
//! Knows the order of things; how each is done is in the modules beside.

mod feed;
mod link;
mod messages;
mod part;
mod time;

use std::{
    any::Any,
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, ShadowRoot};

use super::{
    announce,
    assets::Assets,
    cancel::Work,
    dom::{self, Listener, Timer},
    host::{BrowserHost, focus_if_lost},
    language,
    memory::{Earlier, Memory, Wish},
    style,
};
use crate::ui::{
    App,
    state::{Phase, State},
};
use ::messages::Messages;
use feed::{Afterwards, News};
use finder::{
    loading::load::Complaint,
    session::{
        config::{Config, Ignored},
        state::Session,
    },
};
use model::locale::Language;

/// Where an element stands.
#[derive(Clone)]
pub struct Place {
    pub element: HtmlElement,
    pub root: ShadowRoot,
    /// In the root, beside the exit.
    pub body: HtmlElement,
}

/// One finder. The signals, and with them the session, live as long as it does;
/// the views only while the element is in the page.
pub struct Instance {
    views: Cell<Option<Box<dyn Any>>>,
    state: State,
    /// Owns the signals.
    _owner: Owner,
    assets: Assets,
    memory: Memory,
    /// The language that was shown before the core fell.
    earlier_language: Cell<Option<Language>>,
    /// Whether the reader waits for the finder to come.
    wish: Cell<Wish>,
    /// Nothing while the element is out of the page.
    place: RefCell<Option<Place>>,
    attributes: Cell<Option<Attributes>>,
    attributes_are_stale: Cell<bool>,
    messages: Work,
    /// Whether there are messages, so that the components can say something.
    speaks: Cell<bool>,
    feed: Work,
    part_is_under_way: Cell<bool>,
    /// What is wrong with the feeds and has not been written yet.
    complaints: Cell<Vec<Complaint>>,
    /// Whether the messages of the second part are needed.
    speaks_wholly: Cell<bool>,
    /// Looks at the clock again; stopped while the element is out of the page.
    timer: Cell<Option<Timer>>,
    /// Hears of a connection that is back, likewise.
    connection: Cell<Option<Listener>>,
    /// What the host page has not been told yet.
    news: Cell<Option<News>>,
}

/// What was last read from the element.
struct Attributes {
    config: Config,
    ignored: Vec<Ignored>,
}

impl Instance {
    pub fn new(assets: Assets, (memory, earlier): (Memory, Earlier)) -> Rc<Self> {
        // Not `Owner::new`, which becomes a child of whichever owner happens to be the current one.
        let owner = Owner::default();
        Rc::new_cyclic(|instance| {
            let host = Rc::new(BrowserHost::new(instance.clone()));
            let messages = Messages::none(Language::FINNISH);
            let session = earlier.session.unwrap_or_else(link::session);
            let state = owner.with(|| State::new(Config::default(), session, messages, host));
            Self {
                views: Cell::default(),
                state,
                _owner: owner,
                assets,
                memory,
                earlier_language: Cell::new(earlier.language),
                wish: Cell::new(earlier.wish),
                place: RefCell::default(),
                attributes: Cell::default(),
                attributes_are_stale: Cell::default(),
                messages: Work::default(),
                speaks: Cell::default(),
                feed: Work::default(),
                part_is_under_way: Cell::default(),
                complaints: Cell::default(),
                speaks_wholly: Cell::default(),
                timer: Cell::default(),
                connection: Cell::default(),
                news: Cell::default(),
            }
        })
    }

    /// Begins, or goes on where the finder was when its element left the page.
    /// Does nothing new where the element has only been moved.
    pub fn connect(self: &Rc<Self>, place: Place) {
        self.set_place(Some(place));
        self.read_attributes();
        if self.speaks.get() {
            self.mount();
        } else if !self.messages.is_under_way() {
            self.load_messages_of_page();
        }
        self.follow_time();
        self.follow_connection();
        let is_ready = matches!(self.state.phase.try_get_untracked(), Some(Phase::Ready(_)));
        if !is_ready && !self.feed.is_under_way() {
            self.load_feed(self.afterwards());
        }
    }

    /// Takes everything down but the signals.
    pub fn disconnect(&self) {
        self.set_place(None);
        self.messages.stop();
        self.feed.stop();
        drop(self.timer.take());
        drop(self.connection.take());
        drop(self.views.take());
    }

    /// Empties the session, and with the views what was entered and not yet answered.
    pub fn forget(self: &Rc<Self>) {
        self.state.session.try_set(Session::default());
        if self.is_mounted() {
            drop(self.views.take());
            self.mount();
        }
    }

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

    /// Nothing while the element is out of the page.
    pub fn place(&self) -> Option<Place> {
        self.place.try_borrow().ok()?.clone()
    }

    fn set_place(&self, place: Option<Place>) {
        if let Ok(mut kept) = self.place.try_borrow_mut() {
            *kept = place;
        }
    }

    fn read_attributes(self: &Rc<Self>) {
        let Some(place) = self.place() else { return };
        let (config, mut ignored) = Config::read(&|name| place.element.get_attribute(name));
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

    /// Puts the components in the place of the fallback.
    fn mount(self: &Rc<Self>) {
        let Some(Place { root, body, .. }) = self.place() else { return };
        if self.is_mounted() {
            // An element that was moved to another document has lost its styles on the way.
            return style::adopt(&root);
        }
        body.replace_children_with_node_0();
        style::adopt(&root);
        announce::prepare(&root);
        let state = self.state;
        // An owner above the views, because they would take whichever one is the current one.
        let owner = Owner::default();
        let views = owner.with(|| mount_to(body, move || view! { <App state /> }));
        owner.with(|| self.follow_session());
        self.views.set(Some(Box::new((views, owner))));
        if self.wish.replace(Wish::OfThePage) == Wish::OfTheReader {
            self.mend_focus();
        }
        self.announce();
    }

    /// Has every step remembered outside of the core, once its view stands there: what the core falls over is not
    /// what it begins again with.
    fn follow_session(&self) {
        let (state, memory) = (self.state, self.memory.clone());
        Effect::new(move |_| {
            let (Some(session), Some(messages)) = (state.session.try_get(), state.messages.try_get()) else { return };
            let memory = memory.clone();
            spawn_local(async move {
                dom::rendered().await;
                memory.keep(&session, &messages);
            });
        });
    }

    fn afterwards(&self) -> Afterwards {
        match self.wish.get() {
            Wish::OfTheReader => Afterwards::MendFocus,
            Wish::OfThePage => Afterwards::LeaveFocus,
        }
    }

    /// Puts the focus on the heading once it is there, if a rendering has taken away what had it.
    fn mend_focus(&self) {
        let Some(place) = self.place() else { return };
        spawn_local(async move {
            dom::rendered().await;
            focus_if_lost(&place);
        });
    }

    fn is_mounted(&self) -> bool {
        let views = self.views.take();
        let is_mounted = views.is_some();
        self.views.set(views);
        is_mounted
    }
}
