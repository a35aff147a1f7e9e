//! One finder: what it keeps, and what happens when its element comes into the page and leaves it.

mod attributes;
mod feed;
mod history;
mod host;
mod link;
mod messages;
mod second_part;
mod time;
mod views;

use std::{
    any::Any,
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::prelude::*;

use super::{history::Following, second_part::Contents};
use crate::{
    browser::{
        assets::Assets,
        cancel::Work,
        dom::{Listener, Timer},
        memory::{Earlier, Memory, Wish},
        mount::Mount,
    },
    ui::state::{Phase, State},
};
use ::messages::Messages;
use attributes::Attributes;
use feed::{Afterwards, News};
use finder::{
    loading::console_message::ConsoleMessage,
    session::{
        config::{Config, IgnoredAttribute},
        preset_town::NameTown,
        state::Session,
    },
};
use host::BrowserHost;
use model::locale::Language;
use views::Views;

/// One finder. The signals, and with them the session, live as long as it does;
/// the views only while the element is in the page.
pub struct Instance {
    views: Cell<Option<Views>>,
    state: State,
    /// Owns the signals.
    owner: Owner,
    assets: Assets,
    memory: Memory,
    /// The language that was shown before the core fell.
    earlier_language: Cell<Option<Language>>,
    /// Whether the reader waits for the finder to come.
    wish: Cell<Wish>,
    /// Nothing while the element is out of the page.
    mount: RefCell<Option<Mount>>,
    attributes: Cell<Option<Attributes>>,
    attributes_are_stale: Cell<bool>,
    /// Values of attributes that cannot be used, of which the console has not been told yet.
    ignored: Cell<Vec<IgnoredAttribute>>,
    messages: Work,
    /// Whether there are messages, so that the components can say something.
    speaks: Cell<bool>,
    feed: Work,
    second_part: Cell<Option<Contents>>,
    /// It comes with the second part, and is needed before that has been taken.
    name_town: Cell<Option<NameTown>>,
    second_part_is_under_way: Cell<bool>,
    /// Console messages about the feeds that have not been written yet.
    console: Cell<Vec<ConsoleMessage>>,
    /// Whether the messages of the second part are needed, in whichever language.
    needs_second_messages: Cell<bool>,
    /// Looks at the clock again; stopped while the element is out of the page.
    timer: Cell<Option<Timer>>,
    /// Listens for a connection that is back, likewise.
    connection: Cell<Option<Listener>>,
    /// Follows the browser's history, likewise; nothing where the page does not want that.
    history: Cell<Option<Following>>,
    /// Follows the colours of the page, likewise.
    theme: Cell<Option<Box<dyn Any>>>,
    /// What the host page has not been told yet.
    news: Cell<Option<News>>,
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
                owner,
                assets,
                memory,
                earlier_language: Cell::new(earlier.language),
                wish: Cell::new(earlier.wish),
                mount: RefCell::default(),
                attributes: Cell::default(),
                attributes_are_stale: Cell::default(),
                ignored: Cell::default(),
                messages: Work::default(),
                speaks: Cell::default(),
                feed: Work::default(),
                second_part: Cell::default(),
                name_town: Cell::default(),
                second_part_is_under_way: Cell::default(),
                console: Cell::default(),
                needs_second_messages: Cell::default(),
                timer: Cell::default(),
                connection: Cell::default(),
                history: Cell::default(),
                theme: Cell::default(),
                news: Cell::default(),
            }
        })
    }

    /// Begins, or goes on where the finder was when its element left the page.
    /// Does nothing new where the element has only been moved.
    pub fn connect(self: &Rc<Self>, mount: Mount) {
        self.set_mount(Some(mount));
        self.read_attributes();
        if self.speaks.get() {
            self.show_views();
        } else if !self.messages.is_under_way() {
            self.load_messages_of_page();
        }
        self.follow_time();
        self.follow_connection();
        self.follow_history();
        let is_ready = matches!(self.state.phase.try_get_untracked(), Some(Phase::Ready(_)));
        if !is_ready && !self.feed.is_under_way() {
            self.load_feed(self.afterwards());
        }
    }

    /// Stops and removes everything but the signals.
    pub fn disconnect(&self) {
        self.set_mount(None);
        self.messages.stop();
        self.feed.stop();
        drop(self.timer.take());
        drop(self.connection.take());
        drop(self.history.take());
        drop(self.theme.take());
        drop(self.views.take());
    }

    /// Empties the session, and with the views what was entered but not yet answered.
    pub fn forget(self: &Rc<Self>) {
        self.state.session.set(Session::default());
        if self.has_views() {
            drop(self.views.take());
            self.show_views();
        }
    }

    /// `None` while the element is out of the page.
    fn mount(&self) -> Option<Mount> {
        self.mount.try_borrow().ok()?.clone()
    }

    fn set_mount(&self, mount: Option<Mount>) {
        if let Ok(mut kept) = self.mount.try_borrow_mut() {
            *kept = mount;
        }
    }

    fn afterwards(&self) -> Afterwards {
        match self.wish.get() {
            Wish::OfTheReader => Afterwards::MendFocus,
            Wish::OfThePage => Afterwards::LeaveFocus,
        }
    }
}
