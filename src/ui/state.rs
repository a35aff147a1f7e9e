//! The state that the components render, and the one way to change it. What an event leads to is decided by the crate
//! `finder`; effects are performed by the host.

pub mod later;

use std::rc::Rc;

use leptos::prelude::*;

use finder::{
    engine::{catalogue::Catalogue, chunked::ServiceFile},
    loading::{edition::Caveat, user_message::UserMessage},
    results::{
        found::{FoundView, found},
        groups::Shown,
        hit::Hit,
        own_words::OwnWords,
        results_view::{ResultsView, results},
        service_view::{ServiceView, service_view},
        shortlist,
    },
    session::{
        config::{Config, HeadingLevel},
        events::{Effect, Event},
        role::{Role, role},
        state::{Screen, Session},
        view::{View, view},
    },
};
use messages::Messages;
use model::{country::Country, date::Date, hours::Time, identifier::ServiceId, locale::Language, opening::LocalTime};

use later::LaterParts;

use super::{
    element::Element,
    host::Host,
    live::{Live, Memo, follow},
    menu::Menu,
    up::Up,
    wording::Words,
};

#[derive(Clone)]
pub enum Phase {
    /// With how many services there are so far; 0 where that is not known.
    Loading(usize),
    /// The feed did not come at the first try.
    LoadingAgain,
    Ready(Rc<Catalogue>),
    Failed(UserMessage),
}

/// Where the second part of the program stands.
#[derive(Clone, Copy)]
pub enum SecondPart {
    Loading,
    Ready(Pages),
    Missing,
}

/// What draws a page.
pub type DrawsPage = fn(State, HeadingLevel) -> AnyView;

/// Draws what is up.
pub type DrawsUp = fn(State, Memo<Option<View>>, HeadingLevel, Live<Shown>, Up) -> Option<AnyView>;

/// What draws each page of the second part of the program. They are called through this, because a call by name would
/// bring a page into the first part.
#[derive(Clone, Copy)]
pub struct Pages {
    /// What is up where the session has a view of the second part or of a later one.
    pub up: fn(State, View) -> Up,
    /// Draws that.
    pub draw: DrawsUp,
    /// What opens under "Help now".
    pub help_lines: fn(&Words, State) -> Option<Element>,
    /// The languages that most readers do not look for, with what share of the services can be read in each.
    pub languages: fn(State, &Words, Menu, Vec<Language>) -> Vec<Element>,
}

/// The signals of one instance. Kept in this thread only, as everything in the browser is.
#[derive(Clone, Copy)]
pub struct State {
    pub phase: Live<Phase>,
    pub config: Live<Config>,
    pub session: Live<Session>,
    pub messages: Live<Rc<Messages>>,
    pub second_part: Live<SecondPart>,
    pub later_parts: Live<LaterParts>,
    /// What the reader should know of the list.
    pub caveat: Live<Option<Caveat>>,
    /// The language in which the reader wants descriptions that do not exist in their own.
    pub descriptions: Live<Option<Language>>,
    /// In the feed's time zone, to the minute.
    pub now: Live<LocalTime>,
    host: StoredValue<Rc<dyn Host>, LocalStorage>,
}

impl State {
    pub fn new(config: Config, session: Session, messages: Messages, host: Rc<dyn Host>) -> Self {
        Self {
            phase: Live::new(Phase::Loading(0)),
            config: Live::new(config),
            session: Live::new(session),
            messages: Live::new(Rc::new(messages)),
            second_part: Live::new(SecondPart::Loading),
            later_parts: Live::new(LaterParts::unasked()),
            caveat: Live::new(None),
            descriptions: Live::new(None),
            now: Live::new(LocalTime { date: Date::EPOCH, time: Time::MIDNIGHT }),
            host: StoredValue::new_local(host),
        }
    }

    /// The host; `None` once the instance is gone.
    pub fn host(&self) -> Option<Rc<dyn Host>> {
        self.host.try_get_value()
    }

    /// The words of the language that is shown. Follows the signals that wording depends on.
    pub fn words(&self) -> Words {
        let none = || Rc::new(Messages::none(Language::FINNISH));
        self.words_in(self.messages.try_get().unwrap_or_else(none))
    }

    /// The same facts in another language.
    pub fn words_in(&self, messages: Rc<Messages>) -> Words {
        Words::new(messages, self.catalogue(), self.host()).preferring(self.descriptions.try_get().flatten())
    }

    /// Whose help lines are shown: the country of the page, else that of the feed.
    pub fn country(&self) -> Option<Country> {
        let of_page = self.config.try_get().and_then(|config| config.country);
        of_page.or_else(|| self.catalogue().and_then(|catalogue| catalogue.country))
    }

    pub fn catalogue(&self) -> Option<Rc<Catalogue>> {
        match self.phase.try_get()? {
            Phase::Ready(catalogue) => Some(catalogue),
            Phase::Loading(_) | Phase::LoadingAgain | Phase::Failed(_) => None,
        }
    }

    /// What is to be seen; `None` while there is no catalogue. Follows the signals.
    pub fn view(&self) -> Option<View> {
        let catalogue = self.catalogue()?;
        Some(view(&catalogue, &self.config.try_get()?, &self.session.try_get()?))
    }

    /// Whether there is something before what is up. Follows the signals.
    pub fn can_go_back(&self) -> bool {
        let Some((session, config)) = self.session.try_get().zip(self.config.try_get()) else { return false };
        match self.catalogue() {
            Some(catalogue) => session.back(&catalogue, &config).is_some(),
            // Without services the advice alone can be up.
            None => matches!(session.screen, Screen::Safety(_)),
        }
    }

    /// What stands in the results, for when they are up. For the second part alone.
    pub fn results(&self, shown: Shown) -> Option<ResultsView> {
        let (catalogue, config, session) = (self.catalogue()?, self.config.try_get()?, self.session.try_get()?);
        Some(results(&catalogue, &config, &session, self.now.try_get()?, shown))
    }

    /// What is heard in the reader's own words; `None` while another view is up. For the later part of the search alone.
    pub fn found(&self, words: &OwnWords, most: usize) -> Option<FoundView> {
        let (catalogue, config, session) = (self.catalogue()?, self.config.try_get()?, self.session.try_get()?);
        if !matches!(session.screen, Screen::Search(_)) {
            return None;
        }
        // Besides the language of the interface a reader may type one that most here know.
        let own = self.messages.try_get()?.language();
        let languages = [own, Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
        Some(found(&catalogue, &config, &session, self.now.try_get()?, (words, &languages), most))
    }

    /// What stands in the view of a service; `None` while another view is up. For the second part alone.
    pub fn service(&self, id: &ServiceId) -> Option<ServiceView> {
        let session = self.session.try_get()?;
        if !matches!(&session.screen, Screen::Service(up, _) if up == id) {
            return None;
        }
        service_view(&*self.catalogue()?, &self.config.try_get()?, &session, self.now.try_get()?, id)
    }

    /// Whom the words of the second part address. For that part alone.
    pub fn role(&self) -> Role {
        let known = || Some(role(&*self.catalogue()?, &self.config.try_get()?, &self.session.try_get()?));
        known().unwrap_or(Role::Person)
    }

    /// The services that are kept; `None` while another view is up. For the later part of the shortlist alone.
    pub fn shortlist(&self) -> Option<Vec<Hit>> {
        let (catalogue, config, session) = (self.catalogue()?, self.config.try_get()?, self.session.try_get()?);
        if !matches!(session.screen, Screen::Shortlist(_)) {
            return None;
        }
        Some(shortlist::kept(&catalogue, &config, &session, self.now.try_get()?))
    }

    /// Has the files fetched that `wanted` names, now and whenever that changes, until the page is taken down. For the
    /// second part alone.
    pub fn fetch_services(self, wanted: impl Fn(&Catalogue) -> Vec<ServiceFile> + 'static) {
        self.follow_files(move |catalogue, host| {
            let files = wanted(catalogue);
            if !files.is_empty() {
                host.perform(Effect::FetchServices(files));
            }
        });
    }

    /// Calls back now and whenever what it reads changes, where some of the feed is fetched later: of most feeds nothing is,
    /// and to find out what would be takes time on the way to the results. For the second part alone.
    pub fn follow_files(self, ask: impl Fn(&Catalogue, &dyn Host) + 'static) {
        follow(move || {
            let chunked = self.catalogue().filter(|catalogue| !catalogue.chunked.is_empty());
            if let Some((catalogue, host)) = chunked.zip(self.host()) {
                ask(&catalogue, &*host);
            }
        });
    }

    /// Has the files that could not be fetched fetched again where they are still wanted. For the second part alone.
    pub fn fetch_missing_again(&self) {
        if let Some(catalogue) = self.catalogue_now() {
            catalogue.forget_failures();
            self.phase.set(Phase::Ready(catalogue));
        }
    }

    /// Makes the event happen: a new session, then its effects.
    pub fn dispatch(&self, event: Event) {
        let (Some(config), Some(session)) = (self.config.try_get_untracked(), self.session.try_get_untracked()) else {
            return;
        };
        let (session, effects) = match (event, self.catalogue_now()) {
            (Event::OpenSafety, None) => session.safety_opened(),
            (Event::Back | Event::CloseSafety, None) => session.safety_closed(),
            (event, Some(catalogue)) => session.handle(event, &catalogue, &config),
            (_, None) => return,
        };
        self.session.set(session);
        let Some(host) = self.host() else { return };
        for effect in effects {
            host.perform(effect);
        }
    }

    /// The catalogue as it is at this moment, for those that do not follow it.
    pub fn catalogue_now(&self) -> Option<Rc<Catalogue>> {
        match self.phase.try_get_untracked()? {
            Phase::Ready(catalogue) => Some(catalogue),
            Phase::Loading(_) | Phase::LoadingAgain | Phase::Failed(_) => None,
        }
    }
}
