//! The session's tests: events are played, and what is up after each is named.

use super::*;
use crate::test_data::*;
use model::{
    facet::{Facet, Value},
    identifier::Code,
    question::{Question, QuestionKind},
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
        View::Shortlist => "shortlist".to_owned(),
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
    let tell = || Event::Tell("s03".to_owned());
    check(&config(), vec![tell(), tell(), Event::CloseSearch], &["topic", "search", "search", "topic"]);
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
fn the_shortlist_leads_to_services_and_back_to_where_it_was_opened() {
    let open = |id| Event::OpenService(ServiceId::new(id));
    let events = vec![Event::OpenShortlist, open("s03"), Event::CloseService, Event::CloseShortlist];
    check(&config(), events, &["topic", "shortlist", "s03", "shortlist", "topic"]);
    // From a service that was opened there it is the same list again, and not a second one.
    let events = vec![
        Event::ShowResults,
        Event::OpenShortlist,
        open("s03"),
        Event::OpenShortlist,
        Event::CloseShortlist,
        Event::CloseShortlist,
    ];
    check(&config(), events, &["topic", "results", "shortlist", "s03", "shortlist", "results", "results"]);
}

#[test]
fn services_are_kept_once_in_their_order_until_they_are_dropped() {
    let catalogue = sample();
    let ids = |names: &str| names.split_whitespace().map(ServiceId::new).collect::<Vec<_>>();
    let after = |session: &Session, event| session.handle(event, &catalogue, &config());
    let keep = |id| Event::Keep(ServiceId::new(id));
    let drop = |id| Event::Drop(ServiceId::new(id));
    let mut session = Session::default();
    for id in ["s01", "s05", "s03", "s05"] {
        let (kept, effects) = after(&session, keep(id));
        (session, _) = (kept, assert_eq!(effects, []));
    }
    assert_eq!(session.kept, ids("s01 s03 s05"));
    let (session, effects) = after(&session, drop("s03"));
    assert_eq!((&session.kept, effects), (&ids("s01 s05"), vec![]));
    let (session, _) = after(&session, Event::OpenShortlist);
    let (session, effects) = after(&session, drop("s01"));
    assert_eq!((&session.kept, effects), (&ids("s05"), vec![Effect::Focus(FocusTarget::Heading)]));
    assert_eq!(after(&session, Event::Restart).0, Session::default());
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
    let events = vec![OpenSafety, OpenSafety, CloseSafety, CloseSafety, topic, Event::Back, OpenSafety, CloseSafety];
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
    assert_eq!(effects, [Effect::Focus(FocusTarget::Card(2))]);
}
