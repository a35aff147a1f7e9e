//! The feed of one finder: asks for it, takes what came, and tells the host page.
//! Knows what a failure means for the views; not how a feed is fetched or read.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Instance;
use crate::{
    domain::{
        catalogue::Catalogue,
        loading::{Loaded, load},
        ports::Clock,
        user_message::UserMessage,
    },
    shell::{
        clock::BrowserClock,
        dom,
        fetch::{Limit, Network},
        foreign::Reading,
        host::focus_if_lost,
    },
    ui::{
        pages::{self, Pages},
        state::{Part, Phase},
    },
};

/// So many lines about the feeds are written to the console; an editor mends the first ones first.
const MOST_LINES: usize = 20;

/// What became of the feeds.
#[derive(Clone, Copy)]
pub enum News {
    Ready,
    Failed(UserMessage),
}

/// What happens to the focus when the feeds have come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// The page asked for them: nobody expects the focus to move.
    LeaveFocus,
    /// The reader asked for them with a button that is gone.
    MendFocus,
}

impl Instance {
    /// Fetches again what could not be fetched.
    pub fn retry(self: &Rc<Self>) {
        match self.state.phase.try_get_untracked() {
            Some(Phase::Ready(_)) => self.load_part(Afterwards::MendFocus),
            _ => self.load_feed(Afterwards::MendFocus),
        }
    }

    pub(super) fn load_feed(self: &Rc<Self>, afterwards: Afterwards) {
        let Some(config) = self.state.config.try_get_untracked() else { return };
        self.state.phase.try_set(Phase::Loading(0));
        let (token, state) = (self.feed.begin(), self.state);
        let instance = Rc::downgrade(self);
        spawn_local(async move {
            let mut loaded = load(&Network::new(token.clone(), Limit::FEED), &config.feeds).await;
            if !loaded.others.is_empty() {
                loaded = match pages::load().await {
                    Ok(pages) => {
                        let (named, token) = (config.feeds, token.clone());
                        (pages.read_others)(Reading { loaded, named, state, token }).await
                    }
                    Err(_) => Loaded { feeds: loaded.feeds.map_err(|_| UserMessage::ProgramIncomplete), ..loaded },
                };
            }
            if let Some(instance) = instance.upgrade().filter(|_| !token.is_cancelled()) {
                instance.feed.stop();
                instance.take_feed(loaded, afterwards);
            }
        });
    }

    fn take_feed(self: &Rc<Self>, loaded: Loaded, afterwards: Afterwards) {
        self.complaints.set(loaded.complaints);
        if let Some(Part::Ready(pages)) = self.state.part.try_get_untracked() {
            self.complain(pages);
        }
        let (phase, news) = match loaded.feeds {
            Ok(feeds) => {
                let timezone = feeds.first().map_or("", |feed| &feed.timezone);
                let now = BrowserClock.now(timezone);
                self.state.now.try_set(now);
                (Phase::Ready(Rc::new(Catalogue::new(feeds, now.date))), News::Ready)
            }
            Err(message) => (Phase::Failed(message), News::Failed(message)),
        };
        self.state.phase.try_set(phase);
        self.follow_link();
        self.news.set(Some(news));
        if self.is_mounted() {
            self.announce();
            if let Some(place) = self.place().filter(|_| afterwards == Afterwards::MendFocus) {
                spawn_local(async move {
                    dom::rendered().await;
                    focus_if_lost(&place);
                });
            }
        }
    }

    /// Writes about the feeds' mistakes, once. The words for them come with the second part of the program.
    pub(super) fn complain(&self, pages: Pages) {
        let complaints = self.complaints.take();
        for complaint in complaints.iter().take(MOST_LINES) {
            dom::warn(&(pages.line)(complaint));
        }
        if MOST_LINES < complaints.len() {
            dom::warn(&format!("… and {} more", complaints.len() - MOST_LINES));
        }
    }

    /// Tells the host page what it has not been told, once it can be seen.
    pub(super) fn announce(self: &Rc<Self>) {
        let Some(place) = self.place() else { return };
        let Some(news) = self.news.take() else { return };
        let instance = self.clone();
        spawn_local(async move {
            dom::rendered().await;
            // Not earlier: the first question must not wait for what comes after it.
            instance.load_part(Afterwards::LeaveFocus);
            match news {
                News::Ready => dom::dispatch(&place.element, "ready", None),
                News::Failed(message) => dom::dispatch(&place.element, "error", Some(("code", message.code().into()))),
            }
        });
    }
}
