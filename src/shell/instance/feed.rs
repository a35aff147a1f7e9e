//! The feed of one finder: when it is fetched, what follows from what has come, and what the host page is told.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Instance;
use crate::{
    browser::{
        clock::BrowserClock,
        dom::{self, Listener},
        fetch::{Limit, Network},
    },
    shell::{
        foreign::Reading,
        second_part::{self, Contents},
    },
    ui::state::{Phase, SecondPart, State},
};
use finder::{
    engine::{
        catalogue::{Catalogue, Gathering, Progress},
        questionnaire::MakeQuestions,
    },
    loading::{
        edition::{Edition, Editions},
        load::{Loaded, load},
        user_message::UserMessage,
    },
    session::{
        config::PresetPlace,
        events::{Effect, FocusTarget},
    },
};
use messages::Key;
use model::{date::Date, feed::Feed};

thread_local! {
    /// For all finders of the page.
    static EDITIONS: RefCell<Editions> = RefCell::default();
}

/// What became of the feeds.
#[derive(Clone, Copy)]
pub enum News {
    Ready,
    Failed(UserMessage),
}

/// What happens to the focus when the feeds have come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// The page asked for them, and nobody expects the focus to move.
    LeaveFocus,
    /// The reader asked for them with a button that is gone.
    MendFocus,
}

impl Instance {
    /// Fetches again what could not be fetched.
    pub fn retry(self: &Rc<Self>) {
        if self.lacks_only_the_second_part() {
            self.load_second_part(Afterwards::MendFocus);
        } else if !self.mend_later_parts() {
            self.load_feed(Afterwards::MendFocus);
        }
    }

    /// There is a connection again: fetches what has failed, as the reader's press on the button would. A list that is
    /// incomplete or old stays, because the reader may be reading it.
    fn reconnected(self: &Rc<Self>) {
        let feed_has_failed = matches!(self.state.phase.try_get_untracked(), Some(Phase::Failed(_)));
        let has_failed = feed_has_failed || self.lacks_only_the_second_part();
        if !self.speaks.get() && !self.messages.is_under_way() {
            self.load_messages_of_page();
        }
        if has_failed {
            let stands_in_it = self.mount().is_some_and(|mount| mount.has_focus());
            self.retry();
            if let Some(host) = self.state.host().filter(|_| stands_in_it) {
                host.perform(Effect::Focus(FocusTarget::Heading));
            }
        }
        self.mend_later_parts();
    }

    fn lacks_only_the_second_part(&self) -> bool {
        matches!(self.state.phase.try_get_untracked(), Some(Phase::Ready(_)))
            && matches!(self.state.second_part.try_get_untracked(), Some(SecondPart::Missing))
    }

    /// Waits for the connection to be back, until the element leaves the page.
    pub(super) fn follow_connection(self: &Rc<Self>) {
        let instance = Rc::downgrade(self);
        self.connection.set(Listener::start("online", move || {
            if let Some(instance) = instance.upgrade() {
                instance.reconnected();
            }
        }));
    }

    pub(super) fn load_feed(self: &Rc<Self>, afterwards: Afterwards) {
        let Some(config) = self.state.config.try_get_untracked() else { return };
        self.state.phase.set(Phase::Loading(0));
        let (token, state) = (self.feed.begin(), self.state);
        let instance = Rc::downgrade(self);
        spawn_local(async move {
            let network = Network::new(token.clone(), Limit::FEED).patient(move || say_that_it_is_tried(state));
            let mut loaded = load(&network, &config.feeds).await;
            if !loaded.others.is_empty() {
                loaded = match second_part::load().await {
                    Ok(contents) => {
                        let (named, token) = (config.feeds.clone(), token.clone());
                        (contents.read_others)(Reading { loaded, named, state, token }).await
                    }
                    Err(_) => loaded.without_converter(UserMessage::ProgramIncomplete),
                };
            }
            let has_no_questions = |feeds: &Vec<Feed>| feeds.iter().all(|feed| feed.questions.is_empty());
            let makes_questions = loaded.feeds.as_ref().is_ok_and(has_no_questions);
            let mut questions = None;
            if makes_questions || config.place == Some(PresetPlace::Named) {
                // Else a question would be asked that the page has answered.
                match (second_part::load().await, instance.upgrade()) {
                    (Ok(contents), Some(instance)) => {
                        instance.name_town.set(Some(contents.name_town));
                        questions = Some(contents.questions);
                    }
                    (Err(_), _) if makes_questions => loaded.feeds = Err(UserMessage::ProgramIncomplete),
                    (Ok(_) | Err(_), _) => {}
                }
            }
            let Loaded { feeds, coverage, console, .. } = loaded;
            let came = match feeds {
                Ok(feeds) => {
                    let timezone = feeds.first().map_or("", |feed| &feed.timezone);
                    let Some(now) = instance.upgrade().map(|instance| instance.time_at(timezone)) else { return };
                    let catalogue = Rc::new(gathered(feeds, now.date, questions).await);
                    // To draw it takes a slow phone long enough without what was before.
                    dom::pause(0).await;
                    Ok(Edition { catalogue, coverage, loaded: BrowserClock.here() })
                }
                Err(message) => Err(message),
            };
            if let Some(instance) = instance.upgrade().filter(|_| !token.is_cancelled()) {
                instance.feed.stop();
                instance.console.set(console);
                instance.take_feed(&config.feeds, came, afterwards);
            }
        });
    }

    fn take_feed(self: &Rc<Self>, addresses: &[String], came: Result<Edition, UserMessage>, afterwards: Afterwards) {
        if let Some(contents) = self.second_part.get() {
            self.write_console(contents);
        }
        let chosen = EDITIONS.with(|editions| {
            editions.try_borrow_mut().map_or(came.clone(), |mut editions| editions.choose(addresses, came))
        });
        let (phase, news) = match chosen {
            Ok(edition) => {
                let now = self.time_at(&edition.catalogue.timezone);
                self.state.now.set(now);
                self.state.caveat.set(edition.caveat(BrowserClock.here()));
                (Phase::Ready(edition.catalogue), News::Ready)
            }
            Err(message) => (Phase::Failed(message), News::Failed(message)),
        };
        self.state.phase.set(phase);
        self.read_named_place();
        self.follow_link();
        self.news.set(Some(news));
        if self.has_views() {
            self.tell_page();
            if afterwards == Afterwards::MendFocus {
                self.mend_focus();
            }
        }
    }

    /// Writes the console messages about the attributes and the feeds, once. Their words come with the second part of the
    /// program.
    pub(super) fn write_console(&self, contents: Contents) {
        (contents.write_console)(self.ignored.take(), self.console.take());
    }

    /// Tells the host page what became of the feeds, once that is rendered.
    pub(super) fn tell_page(self: &Rc<Self>) {
        let Some(mount) = self.mount() else { return };
        let Some(news) = self.news.take() else { return };
        let instance = self.clone();
        spawn_local(async move {
            dom::rendered().await;
            // Not earlier: the first question must not wait for the pages after it. A reader who saves data may only look,
            // but what has failed is said by its messages.
            if !dom::saves_data() || matches!(news, News::Failed(_)) {
                instance.load_second_part(Afterwards::LeaveFocus);
            }
            match news {
                News::Ready => mount.dispatch("ready", None),
                News::Failed(message) => mount.dispatch("error", Some(("code", message.code().into()))),
            }
        });
    }
}

/// Puts feeds together, with pauses in which the page can be used where there are very many services.
async fn gathered(feeds: Vec<Feed>, today: Date, questions: Option<MakeQuestions>) -> Catalogue {
    let mut gathering = Gathering::new(feeds, today, questions);
    while gathering.step() == Progress::More {
        dom::pause(0).await;
    }
    gathering.finish()
}

/// Shows it and announces it.
fn say_that_it_is_tried(state: State) {
    state.phase.set(Phase::LoadingAgain);
    untrack(|| {
        let words = state.words();
        words.announce(&words.say(Key::LoadingAgain));
    });
}
