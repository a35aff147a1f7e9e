//! A session: the answers in order and which screen is up. Knows which event leads to which session;
//! what is seen is computed from it in `view`, so Back, Change and a restored session are the same code.

use super::{
    catalogue::Catalogue,
    config::Config,
    facet::Value,
    identifier::{QuestionId, ServiceId},
    progress::Progress,
    question::Answer,
    selection,
    view::{View, view},
};

/// The whole state of one reader's visit. A value: events make a new one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// In the order they were first given. An answer to a question whose condition
    /// no longer holds stays here and is not applied.
    pub answers: Vec<(QuestionId, Answer)>,
    pub screen: Screen,
    /// Which of the results are shown.
    pub filter: Filter,
    /// What is looked for by name.
    pub typed: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Screen {
    /// The next question, or the results when there is none.
    #[default]
    Next,
    /// A question that was answered before, with its answer.
    Again(QuestionId, Return),
    /// The results, although more could be asked.
    Results,
    /// One service, and what was up before.
    Service(ServiceId, Box<Screen>),
    /// Finding a service by its name, and what was up before.
    Search(Box<Screen>),
    /// The advice on safety, and what was up before.
    Safety(Box<Screen>),
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filter {
    #[default]
    All,
    /// Only services that answer at this moment.
    OpenNow,
}

/// Where a question that is asked again leads when it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Return {
    /// On to the next question: the reader went Back.
    Onward,
    /// To the results, unless the answer makes a new question necessary: the reader chose Change.
    Results,
}

/// What the reader did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Continue, or "I don't know".
    Answer(QuestionId, Answer),
    /// Continue without a choice.
    AnswerMissing,
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
    /// Looks for a service by what was typed.
    Find(String),
    CloseSearch,
    OpenSafety,
    CloseSafety,
    Restart,
}

/// What the shell has to do after an event. The new view is rendered in any case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Focus(FocusTarget),
    /// Tell the host that the results are shown, and how many services are full or possible matches.
    Results {
        count: usize,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the view that is now up.
    Heading,
    /// The summary of what is missing.
    ErrorSummary,
    /// The card of the service that was open.
    Card(ServiceId),
    /// The card that stands after that of a service in its group: the first of those that were just shown.
    CardAfter(ServiceId),
}

impl Session {
    /// The session after an event, and what the shell has to do.
    pub fn handle(&self, event: Event, catalogue: &Catalogue, config: &Config) -> (Self, Vec<Effect>) {
        match event {
            Event::AnswerMissing => return (self.clone(), vec![Effect::Focus(FocusTarget::ErrorSummary)]),
            // The view stays, and so does the focus; how many there are is told by its status.
            Event::Show(filter) => return (Self { filter, ..self.clone() }, Vec::new()),
            Event::Find(typed) => return (Self { typed, ..self.clone() }, Vec::new()),
            Event::OpenSafety => return self.safety_opened(),
            Event::CloseSafety => return self.safety_closed(),
            _ => {}
        }
        let closed = match (&event, &self.screen) {
            (Event::CloseService, Screen::Service(id, _)) => Some(id.clone()),
            _ => None,
        };
        let next = self.after(event, catalogue, config);
        let mut effects = vec![Effect::Focus(closed.map_or(FocusTarget::Heading, FocusTarget::Card))];
        if let View::Results { left } = view(catalogue, config, &next)
            && !matches!(self.screen, Screen::Service(..) | Screen::Search(_))
        {
            effects.push(Effect::Results { count: left });
        }
        (next, effects)
    }

    /// The advice on safety needs no services, so it opens and closes without a catalogue as well.
    pub fn safety_opened(&self) -> (Self, Vec<Effect>) {
        let session = match &self.screen {
            Screen::Safety(_) => self.clone(),
            before => self.at(Screen::Safety(Box::new(before.clone()))),
        };
        (session, vec![Effect::Focus(FocusTarget::Heading)])
    }

    pub fn safety_closed(&self) -> (Self, Vec<Effect>) {
        let session = match &self.screen {
            Screen::Safety(before) => self.at((**before).clone()),
            _ => self.clone(),
        };
        (session, vec![Effect::Focus(FocusTarget::Heading)])
    }

    pub fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.answers.iter().find(|(known, _)| known == question).map(|(_, answer)| answer)
    }

    /// The values answered to a question; none where it was not answered or answered with "I don't know".
    pub fn values(&self, question: &QuestionId) -> &[Value] {
        self.answer(question).map_or(&[], Answer::values)
    }

    /// The question that Back leads to: the one before the question that is up, or the last one.
    pub fn previous(&self, progress: &Progress) -> Option<QuestionId> {
        let answered: Vec<_> = progress.answers().map(|(id, _)| id).collect();
        let before = match &self.screen {
            Screen::Again(up, _) => answered.iter().position(|id| *id == up)?,
            Screen::Next | Screen::Results | Screen::Service(..) | Screen::Search(_) | Screen::Safety(_) => {
                answered.len()
            }
        };
        answered.get(before.checked_sub(1)?).map(|id| (*id).clone())
    }

    fn after(&self, event: Event, catalogue: &Catalogue, config: &Config) -> Self {
        let progress = || Progress::new(catalogue, config, self);
        match event {
            Event::Answer(question, answer) => self.answered(question, answer, catalogue, config),
            Event::AnswerMissing | Event::Show(_) | Event::Find(_) | Event::OpenSafety | Event::CloseSafety => {
                self.clone()
            }
            Event::Back => match self.previous(&progress()) {
                Some(question) => self.at(Screen::Again(question, Return::Onward)),
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
            Event::CloseService => match &self.screen {
                Screen::Service(_, before) => self.at((**before).clone()),
                _ => self.clone(),
            },
            Event::CloseSearch => match &self.screen {
                Screen::Search(before) => self.at((**before).clone()),
                _ => self.clone(),
            },
            Event::Restart => Self::default(),
        }
    }

    fn answered(&self, question: QuestionId, answer: Answer, catalogue: &Catalogue, config: &Config) -> Self {
        if catalogue.question(&question).is_none() {
            return self.clone();
        }
        let answered = self.with(question, answer);
        let before = Progress::new(catalogue, config, self);
        let after = Progress::new(catalogue, config, &answered);
        match self.screen {
            Screen::Again(_, Return::Results) if selection::newly_open(catalogue, &before, &after).is_none() => {
                answered.at(Screen::Results)
            }
            _ => answered.at(Screen::Next),
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

    fn at(&self, screen: Screen) -> Self {
        Self { screen, ..self.clone() }
    }

    /// What a screen that is opened now leads back to: never to one of its own kind.
    fn behind(&self) -> Screen {
        match &self.screen {
            Screen::Service(_, before) => (**before).clone(),
            other => other.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            facet::Facet,
            identifier::Code,
            question::{Question, QuestionKind},
            test_data::*,
        },
        *,
    };

    /// Twelve services: six on gender (half of them for children), six on violence.
    fn sample() -> Catalogue {
        let topics = ["topic:gender.own", "topic:gender.child", "topic:violence", "topic:violence"];
        let audiences = ["role:client", "role:close", "role:professional"];
        let services = (0..12).map(|at| service_for(&format!("s{at:02}"), topics[at % 4], audiences[at % 3])).collect();
        let topic = question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence");
        let gender = question("gender", Facet::Topic, QuestionKind::Single, "topic:gender.own topic:gender.child");
        let role = question("role", Facet::Audience, QuestionKind::Single, "role:client role:close role:professional");
        let questions = vec![
            Question { pinned: true, ..topic },
            Question { pinned: true, when: when("topic", Facet::Topic, "topic:gender"), ..gender },
            role,
        ];
        catalogue(services, questions)
    }

    fn config() -> Config {
        Config { enough: 1, ..Config::default() }
    }

    fn answer(question: &str, code: &str) -> Event {
        let answer = if code.is_empty() { Answer::Unknown } else { Answer::Values(vec![Value::Term(Code::new(code))]) };
        Event::Answer(QuestionId::new(question), answer)
    }

    /// Plays the events and names what is up after each: the question, `results` or the service.
    fn check(config: &Config, events: Vec<Event>, expected: &[&str]) {
        let catalogue = sample();
        let mut session = Session::default();
        let name = |session: &Session| match view(&catalogue, config, session) {
            View::Question(question) => question.question.to_string(),
            View::Results { .. } => "results".to_owned(),
            View::Service(id) => id.to_string(),
            View::Search => "search".to_owned(),
            View::Safety => "safety".to_owned(),
        };
        let mut names = vec![name(&session)];
        for event in events {
            session = session.handle(event, &catalogue, config).0;
            names.push(name(&session));
        }
        assert_eq!(names, expected);
    }

    #[test]
    fn questions_follow_from_answers_and_end_in_results() {
        let events = vec![answer("topic", "topic:gender"), answer("gender", "topic:gender.own"), answer("role", "")];
        check(&config(), events, &["topic", "gender", "role", "results"]);
        let events = vec![answer("topic", "topic:violence"), answer("role", "role:client")];
        check(&config(), events, &["topic", "role", "results"]);
    }

    #[test]
    fn asking_stops_when_enough_is_reached_or_enough_was_asked() {
        let few = Config { enough: 6, ..Config::default() };
        // A pinned question is asked all the same, and so is whom the services are for.
        let events = vec![answer("topic", "topic:gender"), answer("gender", ""), answer("role", "")];
        check(&few, events, &["topic", "gender", "role", "results"]);
        let events = vec![answer("topic", "topic:violence"), answer("role", "role:client")];
        check(&few, events, &["topic", "role", "results"]);
        let short = Config { max_questions: 1, ..config() };
        check(&short, vec![answer("topic", "")], &["topic", "results"]);
    }

    #[test]
    fn back_goes_through_the_answers_and_changes_nothing() {
        let events = vec![answer("topic", "topic:violence"), answer("role", ""), Event::Back, Event::Back, Event::Back];
        check(&config(), events, &["topic", "role", "results", "role", "topic", "topic"]);
    }

    #[test]
    fn a_change_asks_only_what_it_makes_necessary() {
        let answered = || vec![answer("topic", "topic:violence"), answer("role", "role:client")];
        let change = |code| vec![Event::Change(QuestionId::new("topic")), answer("topic", code)];
        let same = answered().into_iter().chain(change("")).collect();
        check(&config(), same, &["topic", "role", "results", "topic", "results"]);
        let other = answered().into_iter().chain(change("topic:gender")).collect();
        check(&config(), other, &["topic", "role", "results", "topic", "gender"]);
    }

    #[test]
    fn results_can_be_seen_and_left_at_any_time() {
        let open = |id| Event::OpenService(ServiceId::new(id));
        let events = vec![Event::ShowResults, open("s03"), Event::CloseService, open("gone"), Event::AskMore];
        check(&config(), events, &["topic", "results", "s03", "results", "results", "topic"]);
    }

    #[test]
    fn the_search_leads_to_services_and_back_to_where_it_was_opened() {
        let open = |id| Event::OpenService(ServiceId::new(id));
        let find = || Event::Find("s03".to_owned());
        let from_question = vec![Event::OpenSearch, find(), open("s03"), Event::CloseService, Event::CloseSearch];
        check(&config(), from_question, &["topic", "search", "search", "s03", "search", "topic"]);
        let from_results =
            vec![Event::ShowResults, Event::OpenSearch, open("s03"), Event::CloseService, Event::CloseSearch];
        check(&config(), from_results, &["topic", "results", "search", "s03", "search", "results"]);
        // Closing what is not open changes nothing.
        check(&config(), vec![Event::CloseSearch, Event::CloseService], &["topic", "topic", "topic"]);
    }

    #[test]
    fn the_filter_and_what_was_typed_are_forgotten_with_the_rest() {
        let catalogue = sample();
        let after = |session: Session, event| session.handle(event, &catalogue, &config());
        let (session, effects) = after(Session::default(), Event::Show(Filter::OpenNow));
        assert_eq!((session.filter, effects), (Filter::OpenNow, vec![]));
        let (session, effects) = after(session, Event::Find("ryhmä".to_owned()));
        assert_eq!((session.typed.as_str(), effects), ("ryhmä", vec![]));
        let (session, _) = after(session, Event::OpenSearch);
        assert_eq!(session.typed, "");
        let (session, _) = after(session, Event::Restart);
        assert_eq!(session, Session::default());
    }

    #[test]
    fn a_preset_makes_its_question_moot_and_counts_for_conditions() {
        let preset = Config { topics: vec![Code::new("topic:gender")], ..config() };
        check(&preset, vec![answer("gender", "")], &["gender", "role"]);
        let unknown = Config { topics: vec![Code::new("topic:nothing")], ..config() };
        check(&unknown, vec![], &["topic"]);
    }

    #[test]
    fn the_advice_on_safety_leads_back_to_where_the_reader_was() {
        use Event::{CloseSafety, OpenSafety};
        let topic = answer("topic", "topic:violence");
        let events =
            vec![OpenSafety, OpenSafety, CloseSafety, CloseSafety, topic, Event::Back, OpenSafety, CloseSafety];
        check(&config(), events, &["topic", "safety", "safety", "topic", "topic", "role", "topic", "safety", "topic"]);
        let open = Event::OpenService(ServiceId::new("s03"));
        let events = vec![Event::ShowResults, OpenSafety, CloseSafety, open, OpenSafety, CloseSafety];
        check(&config(), events, &["topic", "results", "safety", "results", "s03", "safety", "s03"]);
        let (_, effects) = Session { screen: Screen::Results, ..Session::default() }.safety_opened();
        assert_eq!(effects, [Effect::Focus(FocusTarget::Heading)], "the results are not reported again");
    }

    #[test]
    fn restart_forgets_everything() {
        check(&config(), vec![answer("topic", "topic:violence"), Event::Restart], &["topic", "role", "topic"]);
    }

    #[test]
    fn effects_move_the_focus_and_report_results() {
        let catalogue = sample();
        let after = |session: &Session, event| session.handle(event, &catalogue, &config());
        let (session, effects) = after(&Session::default(), answer("topic", "topic:violence"));
        assert_eq!(effects, [Effect::Focus(FocusTarget::Heading)]);
        let (same, effects) = after(&session, Event::AnswerMissing);
        assert_eq!((same, effects), (session.clone(), vec![Effect::Focus(FocusTarget::ErrorSummary)]));
        let (session, effects) = after(&session, Event::ShowResults);
        assert_eq!(effects, [Effect::Focus(FocusTarget::Heading), Effect::Results { count: 6 }]);
        let (session, _) = after(&session, Event::OpenService(ServiceId::new("s02")));
        let (_, effects) = after(&session, Event::CloseService);
        assert_eq!(effects, [Effect::Focus(FocusTarget::Card(ServiceId::new("s02")))]);
    }
}
