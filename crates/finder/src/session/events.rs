//! The one way to change a session: an event goes in, and a new session and the effects of the event come out.

use super::{
    config::Config,
    progress::Progress,
    selection,
    state::{Filter, Return, Screen, Session},
    view::{View, view},
};
use crate::engine::{catalogue::Catalogue, chunked::ServiceFile};
use model::{
    identifier::{QuestionId, ServiceId},
    question::Answer,
};

/// What the reader did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Continue, or "I don't know".
    Answer(QuestionId, Answer),
    /// Continue without a choice.
    AnswerMissing,
    /// To what was up before: closes a service, the search, the list of what is kept or the advice; else to the question
    /// before.
    Back,
    Change(QuestionId),
    ShowResults,
    /// From the results on to the next question.
    AskMore,
    /// Answers with "I don't know" instead, to see more services.
    Forget(Vec<QuestionId>),
    Show(Filter),
    OpenService(ServiceId),
    CloseService,
    OpenSearch,
    /// Tells in their own words what it is about, from another view.
    Tell(String),
    /// Looks for what was typed, where the search is up.
    Find(String),
    CloseSearch,
    OpenSafety,
    CloseSafety,
    Keep(ServiceId),
    Drop(ServiceId),
    OpenShortlist,
    CloseShortlist,
    Restart,
}

/// Where `Event::Back` leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// To a question that was answered.
    Question(QuestionId),
    /// From the results to the next question: nothing was answered yet.
    Onward,
    /// To what stands behind the screen that this event closes.
    Close(Event),
}

/// What the shell has to do after an event. The new view is rendered in any case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Focus(FocusTarget),
    /// Tell the host page that the results are shown, and how many services are full or possible matches.
    Results {
        count: usize,
    },
    /// Fetch these files of large feeds. No event leads to it: which services are shown depends on more than the
    /// session, so it comes from what computes the view (`results::waiting`).
    FetchServices(Vec<ServiceFile>),
}

/// What the focus moves to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the view that is now up.
    Heading,
    /// The summary of what is missing.
    ErrorSummary,
    /// The card of the service at this position in the catalogue.
    Card(usize),
    /// The card after that of the service at this position, in the same group: the first of those that were just
    /// shown.
    CardAfter(usize),
}

impl Session {
    /// The session after an event, and what the shell has to do. The session itself does not change.
    ///
    /// ```
    /// use finder::{
    ///     engine::catalogue::Catalogue,
    ///     session::{config::Config, events::{Effect, Event, FocusTarget}, state::Session, view::{View, view}},
    /// };
    /// use model::date::Date;
    ///
    /// let bytes = br#"{"format": "service-feed/1", "services": [{"id": "chat", "name": "Chat"}]}"#;
    /// let feed = feed::parse(bytes).expect("it is a feed").feed;
    /// let catalogue = Catalogue::new(vec![feed], Date::parse("2026-10-01").expect("it is a date"));
    /// let config = Config::default();
    ///
    /// let (session, effects) = Session::default().handle(Event::ShowResults, &catalogue, &config);
    /// assert_eq!(view(&catalogue, &config, &session), View::Results { left: 1 });
    /// assert_eq!(effects, [Effect::Focus(FocusTarget::Heading), Effect::Results { count: 1 }]);
    /// ```
    pub fn handle(&self, event: Event, catalogue: &Catalogue, config: &Config) -> (Self, Vec<Effect>) {
        let mut target = FocusTarget::Heading;
        let next = match event {
            Event::AnswerMissing => return (self.clone(), vec![Effect::Focus(FocusTarget::ErrorSummary)]),
            // The view stays, and so does the focus; how many services there are is announced by the view.
            Event::Show(filter) => return (Self { filter, ..self.clone() }, Vec::new()),
            Event::Find(typed) => return (Self { typed, ..self.clone() }, Vec::new()),
            Event::OpenSafety => return self.safety_opened(),
            Event::CloseSafety => return self.safety_closed(),
            Event::Keep(id) => return (self.with_kept(id), Vec::new()),
            Event::Drop(id) => return (self.without_kept(&id), self.effects_of_drop()),
            Event::Answer(question, answer) => self.answered(question, answer, catalogue, config),
            Event::Back => match self.back(catalogue, config) {
                Some(Way::Question(question)) => self.at(Screen::Again(question, Return::Onward)),
                Some(Way::Onward) => self.at(Screen::Next),
                Some(Way::Close(event)) => return self.handle(event, catalogue, config),
                None => self.clone(),
            },
            Event::Change(question) => self.at(Screen::Again(question, Return::Results)),
            Event::ShowResults => self.at(Screen::Results),
            Event::AskMore => self.at(Screen::Next),
            Event::Forget(questions) => {
                let forgotten = |session: Self, question| session.with(question, Answer::Unknown);
                questions.into_iter().fold(self.clone(), forgotten).at(Screen::Results)
            }
            Event::OpenService(service) => self.at(Screen::Service(service, Box::new(self.behind()))),
            Event::OpenSearch => Self { typed: String::new(), ..self.at(Screen::Search(Box::new(self.behind()))) },
            Event::Tell(typed) => Self { typed, ..self.at(search_before(self.behind())) },
            Event::OpenShortlist => self.at(shortlist_before(self.behind())),
            Event::CloseService => {
                target = self.card(catalogue);
                self.closed(|screen| matches!(screen, Screen::Service(..)))
            }
            Event::CloseSearch => self.closed(|screen| matches!(screen, Screen::Search(_))),
            Event::CloseShortlist => self.closed(|screen| matches!(screen, Screen::Shortlist(_))),
            Event::Restart => Self::default(),
        };
        let mut effects = vec![Effect::Focus(target)];
        effects.extend(self.report(&next, catalogue, config));
        (next, effects)
    }

    /// Where `Event::Back` leads; `None` in the first question, where there is nothing to go back to.
    pub fn back(&self, catalogue: &Catalogue, config: &Config) -> Option<Way> {
        let close = match &self.screen {
            Screen::Service(..) => Event::CloseService,
            Screen::Search(_) => Event::CloseSearch,
            Screen::Safety(_) => Event::CloseSafety,
            Screen::Shortlist(_) => Event::CloseShortlist,
            Screen::Next | Screen::Again(..) | Screen::Results => {
                let question = Progress::new(catalogue, config, self).previous(&self.screen).map(Way::Question);
                // Whoever wanted the results before the first answer may want to answer after all.
                let onward = || matches!(self.screen, Screen::Results).then_some(Way::Onward);
                return question.or_else(onward);
            }
        };
        Some(Way::Close(close))
    }

    /// The report of the results, where the next view shows them and the reader does not come back to them.
    fn report(&self, next: &Self, catalogue: &Catalogue, config: &Config) -> Option<Effect> {
        let comes_back = matches!(self.screen, Screen::Service(..) | Screen::Search(_) | Screen::Shortlist(_));
        let up = view(catalogue, config, next);
        if let View::Results { left } = up { (!comes_back).then_some(Effect::Results { count: left }) } else { None }
    }

    /// The advice on safety needs no services, so it opens and closes without a catalogue as well.
    pub fn safety_opened(&self) -> (Self, Vec<Effect>) {
        let is_open = matches!(self.screen, Screen::Safety(_));
        let screen = if is_open { self.screen.clone() } else { Screen::Safety(Box::new(self.screen.clone())) };
        (self.at(screen), vec![Effect::Focus(FocusTarget::Heading)])
    }

    /// See `safety_opened`.
    pub fn safety_closed(&self) -> (Self, Vec<Effect>) {
        let session = self.closed(|screen| matches!(screen, Screen::Safety(_)));
        (session, vec![Effect::Focus(FocusTarget::Heading)])
    }

    fn answered(&self, question: QuestionId, answer: Answer, catalogue: &Catalogue, config: &Config) -> Self {
        if catalogue.question(&question).is_none() {
            return self.clone();
        }
        let answered = self.with(question, answer);
        let before = Progress::new(catalogue, config, self);
        let after = Progress::new(catalogue, config, &answered);
        let is_change = matches!(self.screen, Screen::Again(_, Return::Results));
        if is_change && selection::newly_open(catalogue, &before, &after).is_none() {
            answered.at(Screen::Results)
        } else {
            answered.at(Screen::Next)
        }
    }

    /// A changed answer keeps its place in the order, so that what follows from it still follows it.
    fn with(&self, question: QuestionId, answer: Answer) -> Self {
        let mut session = self.clone();
        match session.answers.iter_mut().find(|(known, _)| *known == question) {
            Some((_, known)) => *known = answer,
            None => session.answers.push((question, answer)),
        }
        session
    }

    fn with_kept(&self, id: ServiceId) -> Self {
        let mut session = self.without_kept(&id);
        session.kept.push(id);
        session
    }

    fn without_kept(&self, id: &ServiceId) -> Self {
        let mut session = self.clone();
        session.kept.retain(|kept| kept != id);
        session
    }

    /// On the other pages the button that was pressed stays; in the list it disappears together with its service.
    fn effects_of_drop(&self) -> Vec<Effect> {
        if matches!(self.screen, Screen::Shortlist(_)) { vec![Effect::Focus(FocusTarget::Heading)] } else { Vec::new() }
    }

    /// Back to what was up before, if such a screen is up.
    fn closed(&self, is_meant: fn(&Screen) -> bool) -> Self {
        match self.screen.before() {
            Some(before) if is_meant(&self.screen) => self.at(before.clone()),
            _ => self.clone(),
        }
    }

    /// The card of the service that is open.
    fn card(&self, catalogue: &Catalogue) -> FocusTarget {
        let open = if let Screen::Service(id, _) = &self.screen { catalogue.position(id) } else { None };
        open.map_or(FocusTarget::Heading, FocusTarget::Card)
    }

    /// What a screen that is opened now leads back to: never to one of its own kind.
    fn behind(&self) -> Screen {
        if let Screen::Service(_, before) = &self.screen { (**before).clone() } else { self.screen.clone() }
    }
}

/// The search, before a screen; the search itself where that is the screen.
fn search_before(screen: Screen) -> Screen {
    if matches!(screen, Screen::Search(_)) { screen } else { Screen::Search(Box::new(screen)) }
}

/// The list of what is kept, before a screen; the list itself where that is the screen.
fn shortlist_before(screen: Screen) -> Screen {
    if matches!(screen, Screen::Shortlist(_)) { screen } else { Screen::Shortlist(Box::new(screen)) }
}

#[cfg(test)]
mod tests;
