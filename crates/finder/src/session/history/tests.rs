//! The history of a browser, imitated: whatever the reader does, the entry that is up has the number of the view.

use proptest::prelude::*;

use super::*;
use crate::{
    properties::{random::a_catalogue, reader::pick},
    session::{
        state::Filter,
        view::{Back, View, view},
    },
    test_data::*,
};
use model::{
    facet::{Facet, Value},
    identifier::{Code, QuestionId, ServiceId},
    question::{Answer, QuestionKind},
};

/// A tab of a browser. What is not ours has no number.
struct Tab {
    entries: Vec<Option<usize>>,
    up: usize,
    trail: Trail,
}

impl Tab {
    /// A tab in which the page of the finder is the second one.
    fn new() -> Self {
        Self { entries: vec![None, None], up: 1, trail: Trail::new(&Session::default()) }
    }

    fn push(&mut self, entry: Option<usize>) {
        self.entries.truncate(self.up + 1);
        self.entries.push(entry);
        self.up += 1;
    }

    /// What the shell does after every event, until there is nothing left to do.
    fn follow(&mut self, depth: usize) {
        for _ in 0..10 {
            match self.trail.step(self.entries[self.up], depth) {
                Step::Stay => return,
                Step::Push { mark, numbers } => {
                    if mark.is_some() {
                        self.entries[self.up] = mark;
                    }
                    numbers.for_each(|number| self.push(Some(number)));
                }
                Step::Go(steps) => self.up -= steps,
                Step::Renumber(number) => self.entries[self.up] = Some(number),
            }
        }
        panic!("the history does not come to rest");
    }

    fn numbers(&self) -> Vec<usize> {
        self.entries[..=self.up].iter().flatten().copied().collect()
    }
}

fn sample() -> Catalogue {
    let topics = ["topic:gender.own", "topic:violence", "topic:separation"];
    let audiences = ["role:client", "role:close", "role:professional"];
    let services = (0..12).map(|at| service_for(&format!("s{at:02}"), topics[at % 3], audiences[at / 4])).collect();
    let topic = question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence topic:separation");
    let role = question("role", Facet::Audience, QuestionKind::Single, "role:client role:close role:professional");
    catalogue(services, vec![topic, role])
}

fn config() -> Config {
    Config { enough: 1, ..Config::default() }
}

fn answer(question: &str, code: &str) -> Event {
    Event::Answer(QuestionId::new(question), Answer::Values(vec![Value::Term(Code::new(code))]))
}

fn open() -> Event {
    Event::OpenService(ServiceId::new("s00"))
}

fn play(events: Vec<Event>) -> (Session, Tab) {
    let (catalogue, config) = (sample(), config());
    let (mut session, mut tab) = (Session::default(), Tab::new());
    for event in events {
        session = session.handle(event, &catalogue, &config).0;
        tab.follow(depth(&catalogue, &config, &session));
    }
    (session, tab)
}

#[test]
fn every_view_that_is_opened_has_an_entry_and_every_way_back_takes_them_back() {
    let check = |events: Vec<Event>, expected: &[usize]| assert_eq!(play(events).1.numbers(), expected);
    let (topic, role) = (|| answer("topic", "topic:gender"), || answer("role", "role:client"));
    let question = QuestionId::new;
    check(vec![], &[]);
    check(vec![topic()], &[0, 1]);
    check(vec![topic(), role(), open()], &[0, 1, 2, 3]);
    check(vec![topic(), role(), open(), Event::CloseService], &[0, 1, 2]);
    check(vec![topic(), role(), Event::Back, Event::Back], &[0]);
    // Answered again, all that was answered stands before the next question.
    check(vec![topic(), role(), Event::Back, Event::Back, topic()], &[0, 1, 2]);
    check(vec![topic(), Event::ShowResults], &[0, 1, 2]);
    check(vec![topic(), Event::ShowResults, Event::AskMore], &[0, 1]);
    check(vec![topic(), role(), Event::Change(question("topic"))], &[0, 1, 2, 3]);
    check(vec![topic(), role(), Event::Change(question("topic")), topic()], &[0, 1, 2]);
    check(vec![topic(), role(), Event::Change(question("topic")), Event::Back], &[0, 1, 2, 3]);
    check(vec![topic(), Event::OpenSafety], &[0, 1, 2]);
    check(vec![topic(), Event::OpenSearch, open(), Event::OpenShortlist], &[0, 1, 2, 3]);
    check(vec![topic(), role(), open(), Event::Restart], &[0]);
    check(vec![topic(), role(), Event::Keep(ServiceId::new("s00"))], &[0, 1, 2]);
}

/// The question or the view after the reader has gone to the entry with a number.
fn goes(events: Vec<Event>, number: usize, expected: &str) {
    let (session, _) = play(events);
    let (catalogue, config) = (sample(), config());
    let (session, effects) = moved(&catalogue, &config, &session, number).unwrap_or((session, Vec::new()));
    let up = match view(&catalogue, &config, &session) {
        View::Question(question) => question.question.to_string(),
        View::Results { .. } => "results".to_owned(),
        View::Service(id) => id.to_string(),
        View::Search | View::Safety | View::Shortlist => "another view".to_owned(),
    };
    assert_eq!(up, expected, "{effects:?}");
}

#[test]
fn the_browser_leads_to_the_view_that_had_the_number() {
    let both = || vec![answer("topic", "topic:gender"), answer("role", "role:client")];
    let and = |more: Vec<Event>| [both(), more].concat();
    goes(and(vec![open()]), 2, "results");
    goes(and(vec![open()]), 1, "role");
    goes(and(vec![open()]), 0, "topic");
    goes(and(vec![open()]), 7, "s00");
    goes(and(vec![Event::Change(QuestionId::new("topic"))]), 2, "results");
    goes(vec![answer("topic", "topic:gender"), Event::ShowResults], 1, "role");
    // Forward, as far as it is known.
    goes(and(vec![Event::Back, Event::Back]), 1, "role");
    goes(and(vec![Event::Back, Event::Back]), 2, "results");
    goes(and(vec![Event::Restart]), 3, "topic");
}

#[test]
fn whoever_comes_by_a_link_with_services_came_in_there() {
    let (catalogue, config) = (sample(), config());
    let linked = Session { screen: Screen::Shortlist(Box::default()), ..Session::default() };
    let mut tab = Tab { trail: Trail::new(&linked), ..Tab::new() };
    tab.follow(depth(&catalogue, &config, &linked));
    assert_eq!(tab.entries, [None, None]);
    let (asked, _) = linked.handle(Event::CloseShortlist, &catalogue, &config);
    tab.follow(depth(&catalogue, &config, &asked));
    assert_eq!(tab.entries, [None, None]);
}

#[test]
fn entries_of_the_page_stay_its_own() {
    let mut tab = Tab::new();
    tab.follow(1);
    // The page opens something of its own, and the reader goes on in the finder.
    tab.push(None);
    tab.follow(2);
    assert_eq!(tab.entries, [None, Some(0), Some(1), Some(1), Some(2)]);
    // The finder's own way back goes as far as its entries go, and not past what the page has opened.
    tab.follow(0);
    assert_eq!((tab.up, tab.entries[tab.up]), (3, Some(0)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_entry_that_is_up_has_the_number_of_the_view(
        catalogue in a_catalogue(), acts in proptest::collection::vec((0_usize..16, 0_usize..40), 0..20)
    ) {
        let config = Config::default();
        let (mut session, mut tab) = (Session::default(), Tab::new());
        for (kind, number) in acts {
            let question = &catalogue.questions[number % catalogue.questions.len()];
            let service = ServiceId::new(&format!("s{number}"));
            let event = match kind {
                0..=4 => Some(Event::Answer(question.id.clone(), pick(question, number))),
                5 => Some(Event::Back),
                6 => Some(Event::Change(question.id.clone())),
                7 => Some(Event::ShowResults),
                8 => Some(Event::OpenService(service)),
                9 => Some(Event::OpenShortlist),
                10 => Some(Event::OpenSafety),
                11 => Some(Event::Forget(vec![question.id.clone()])),
                12 => Some(Event::Restart),
                _ => None,
            };
            match event {
                Some(event) => session = session.handle(event, &catalogue, &config).0,
                // The browser's Back, or once its Forward.
                None => {
                    let to = if kind == 13 { tab.up + 1 } else { tab.up.saturating_sub(1) };
                    let Some(Some(there)) = tab.entries.get(to).copied() else { continue };
                    tab.up = to;
                    tab.trail.arrive(there);
                    let before = depth(&catalogue, &config, &session);
                    session = moved(&catalogue, &config, &session, there).map_or(session, |(session, _)| session);
                    let after = depth(&catalogue, &config, &session);
                    prop_assert!(before < there || after == there, "Back always arrives");
                }
            }
            let depth = depth(&catalogue, &config, &session);
            tab.follow(depth);
            prop_assert_eq!(tab.entries[tab.up].unwrap_or_default(), depth);
            let numbers = tab.numbers();
            prop_assert!(numbers.iter().copied().eq(0..numbers.len()), "one entry for each step: {numbers:?}");
            let up = view(&catalogue, &config, &session);
            let has_way_back = matches!(&up, View::Question(question) if question.back == Back::Possible);
            prop_assert!(!has_way_back || 0 < depth, "where the finder leads back, so does the browser");
        }
    }
}

#[test]
fn a_session_is_higher_after_a_step_forward_and_lower_after_one_back() {
    let (catalogue, config) = (sample(), config());
    let check = |events: Vec<(Event, std::cmp::Ordering)>| {
        let mut session = Session::default();
        for (event, expected) in events {
            let before = height(&session);
            session = session.handle(event.clone(), &catalogue, &config).0;
            assert_eq!(height(&session).cmp(&before), expected, "{event:?}");
        }
    };
    use std::cmp::Ordering::{Equal, Greater, Less};
    check(vec![
        (answer("topic", "topic:gender"), Greater),
        (answer("role", "role:client"), Greater),
        (Event::Back, Less),
        (Event::Back, Less),
        (answer("topic", "topic:violence"), Greater),
    ]);
    check(vec![
        (answer("topic", "topic:gender"), Greater),
        (Event::ShowResults, Greater),
        (open(), Greater),
        (Event::OpenSafety, Greater),
        (Event::Back, Less),
        (Event::Back, Less),
        (Event::Show(Filter::OpenNow), Equal),
        (Event::Back, Less),
    ]);
}
