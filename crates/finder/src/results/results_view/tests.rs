//! Small feeds and answers, and which services stand in which group with which reasons.

use super::*;
use crate::{results::hit::Condition, session::state::Screen, test_data::*};
use model::{
    area::MunicipalityCode,
    date::{Date, Weekday},
    facet::Facet,
    hours::{Days, Hours, Time, Window},
    locale::Language,
    question::{Question, QuestionKind},
    service::{AgeRange, Area, ChannelKind, Form, Scope, Service},
};

fn questions() -> Vec<Question> {
    vec![
        question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence"),
        question("area", Facet::Area, QuestionKind::Place, ""),
        question("form", Facet::Form, QuestionKind::Multi, "group one_to_one"),
        question("language", Facet::Language, QuestionKind::Multi, "fi sv"),
    ]
}

fn limited(id: &str, topic: &str, place: &str) -> Service {
    let municipalities = MunicipalityCode::parse(place).into_iter().collect();
    Service {
        area: Area { scope: Some(Scope::Limited), municipalities, ..Area::default() },
        ..service_for(id, topic, "")
    }
}

/// The results of the answers, each a question and its value.
fn results(services: Vec<Service>, answers: &[(&str, &str)]) -> ResultsView {
    let catalogue = catalogue(services, questions());
    let answer = |(id, value): &(&str, &str)| {
        let id = QuestionId::new(id);
        let facet = catalogue.question(&id).unwrap().facet;
        (id, Answer::Values(vec![facet.parse_value(value).unwrap()]))
    };
    let session =
        Session { answers: answers.iter().map(answer).collect(), screen: Screen::Results, ..Session::default() };
    super::results(&catalogue, &Config::default(), &session, noon(), Shown::ALL)
}

fn check(group: &Group, expected: &[&str]) {
    assert_eq!(group.count, expected.len());
    assert_eq!(group.hits.iter().map(|hit| hit.id().unwrap().as_str()).collect::<Vec<_>>(), expected);
}

fn relaxes(found: &ResultsView, questions: &str, count: usize) {
    let relaxation = found.relaxation.as_ref().unwrap();
    let left_out: Vec<_> = relaxation.questions.iter().map(QuestionId::as_str).collect();
    assert_eq!((left_out.join(" "), relaxation.count), (questions.to_owned(), count));
}

#[test]
fn results_come_in_three_groups() {
    let services = vec![
        limited("elsewhere", "topic:gender", "091"),
        limited("here", "topic:gender", "853"),
        service_for("somewhere", "topic:gender", ""),
        limited("other topic", "topic:violence", "853"),
        Service { languages: [Language::FINNISH].into(), ..limited("two misses", "topic:gender", "091") },
    ];
    let found = results(services, &[("topic", "topic:gender"), ("area", "853"), ("language", "sv")]);
    check(&found.fitting, &["here", "somewhere"]);
    check(&found.near, &["elsewhere"]);
    let fits: Vec<_> = found.near.hits[0].reasons.iter().map(|reason| reason.fit).collect();
    assert_eq!(fits, [Fit::Fits, Fit::Misses, Fit::Unknown]);
}

#[test]
fn a_limit_that_was_not_asked_about_is_a_condition() {
    let aged = Service { age: AgeRange { min: Some(18.0), max: None }, ..limited("a", "topic:gender", "091") };
    let conditions = |answers: &[(&str, &str)]| {
        let found = results(vec![aged.clone(), service("b")], answers);
        found.fitting.hits.iter().map(|hit| hit.conditions.clone()).collect::<Vec<_>>()
    };
    assert_eq!(conditions(&[("topic", "topic:gender")]), [vec![Condition::Age, Condition::Area], vec![]]);
    assert_eq!(conditions(&[("area", "091")]), [vec![Condition::Age], vec![]]);
}

#[test]
fn a_group_that_the_reader_did_not_name_is_a_condition() {
    let services =
        vec![service_for("a", "topic:gender", "role:client group:women"), service_for("b", "topic:gender", "")];
    let found = results(services, &[("topic", "topic:gender")]);
    let codes = |list: &[&str]| Condition::Audience(list.iter().map(|code| Code::new(code)).collect());
    check(&found.fitting, &["b", "a"]);
    assert_eq!(found.fitting.hits[1].conditions, [codes(&["role:client"]), codes(&["group:women"])]);
}

#[test]
fn facts_that_are_old_stand_apart() {
    let from = |id: &str, date: &str| Service { facts_from: Date::parse(date), ..service_for(id, "topic:gender", "") };
    let checked = Service { checked: Date::parse("2026-01-01"), ..from("d checked", "2018-01-01") };
    let services = vec![
        from("a old", "2018-01-01"),
        from("b new", "2025-01-01"),
        service_for("c silent", "topic:gender", ""),
        checked,
    ];
    let found = results(services, &[("topic", "topic:gender")]);
    check(&found.fitting, &["b new", "c silent", "d checked"]);
    check(&found.old, &["a old"]);
}

#[test]
fn who_has_said_nothing_is_shown_where_to_start_and_no_list_of_everything() {
    let mut services: Vec<_> = (0..12).map(|at| service_for(&format!("s{at:02}"), "topic:gender", "")).collect();
    services.push(service_for("women", "topic:gender", "group:women"));
    let found = results(services.clone(), &[]);
    check(&found.fitting, &[]);
    let start = found.start.unwrap();
    assert_eq!(start.topics, QuestionId::new("topic"));
    assert_eq!((start.services.count, start.services.hits.len()), (3, 3));
    assert!(results(services.clone(), &[("topic", "topic:gender")]).start.is_none());
    services.truncate(4);
    assert!(results(services, &[]).start.is_none(), "a short list can be read");
}

#[test]
fn urgent_topics_are_named_for_the_help_lines() {
    let urgent = |answers: &[(&str, &str)]| {
        let mut feed =
            feed(vec![service_for("a", "topic:gender", ""), service_for("b", "topic:violence", "")], questions());
        let term = model::term::Term { urgent: true, ..Default::default() };
        feed.terms = model::term::Terms::new([(Code::new("topic:violence"), term)]);
        let catalogue = Catalogue::new(vec![feed], today());
        let answer = |(id, value): &(&str, &str)| {
            (QuestionId::new(id), Answer::Values(vec![Facet::Topic.parse_value(value).unwrap()]))
        };
        let session = Session { answers: answers.iter().map(answer).collect(), ..Session::default() };
        super::results(&catalogue, &Config::default(), &session, noon(), Shown::ALL).urgent
    };
    assert_eq!(urgent(&[("topic", "topic:violence")]), [Code::new("topic:violence")]);
    assert_eq!(urgent(&[("topic", "topic:gender")]), []);
}

#[test]
fn what_fits_more_and_is_more_special_comes_first() {
    let services = vec![
        service_for("b generalist", "topic:gender topic:violence", ""),
        service_for("c specialist", "topic:gender", ""),
        service_for("a specialist", "topic:gender", ""),
        service("everything"),
    ];
    let found = results(services, &[("topic", "topic:gender")]);
    check(&found.fitting, &["a specialist", "c specialist", "b generalist", "everything"]);
}

#[test]
fn when_nothing_fits_the_circumstance_to_leave_out_is_named() {
    let group = |id, place| Service { forms: [Form::Group].into(), ..limited(id, "topic:gender", place) };
    let services = vec![group("a", "091"), group("b", "091"), limited("c", "topic:violence", "853")];
    let answers = [("topic", "topic:gender"), ("area", "853"), ("form", "group")];
    let found = results(services, &answers);
    assert!(found.fitting.is_empty() && found.old.is_empty());
    check(&found.near, &["a", "b"]);
    relaxes(&found, "area", 2);
}

#[test]
fn an_essential_is_left_out_only_when_no_circumstance_helps() {
    let services = vec![limited("a", "topic:violence", "853")];
    let found = results(services, &[("topic", "topic:gender"), ("area", "853")]);
    check(&found.near, &[]);
    relaxes(&found, "topic", 1);
}

#[test]
fn the_smallest_set_that_gives_most_is_left_out() {
    let service = |id, place, form, language| Service {
        forms: [form].into(),
        languages: [language].into(),
        ..limited(id, "topic:gender", place)
    };
    let (swedish, finnish) = (Language::SWEDISH, Language::FINNISH);
    let services = vec![
        service("a", "091", Form::Group, finnish),
        service("b", "091", Form::SelfHelp, swedish),
        service("c", "091", Form::SelfHelp, swedish),
        service("d", "853", Form::SelfHelp, finnish),
    ];
    // One answer less is tried before two, and of the pairs the one that gives most.
    let found = |form: &str, language: &str| {
        results(services.clone(), &[("area", "853"), ("form", form), ("language", language)])
    };
    relaxes(&found("group", "sv"), "area form", 2);
    relaxes(&found("one_to_one", "sv"), "area form", 2);
    relaxes(&found("one_to_one", "fi"), "form", 1);
}

#[test]
fn only_what_is_open_now_is_shown_when_asked_for() {
    let with = |id: &str, hours: Hours| Service {
        channels: [Channel { hours, ..channel(ChannelKind::Phone) }].into(),
        ..service_for(id, "topic:gender", "")
    };
    let windows = |opens: &str| {
        Hours::Windows(model::shared::Shared::from([Window {
            days: Days::new(Weekday::ALL),
            opens: Time::parse(opens),
            closes: Time::parse("20:00"),
            every: 1,
            ..Window::default()
        }]))
    };
    let services = vec![
        with("a unknown", Hours::Unknown),
        with("b evening", windows("18:00")),
        with("c open", windows("09:00")),
        with("d always", Hours::Always),
    ];
    let catalogue = catalogue(services, questions());
    let shown = |filter| {
        let session = Session { filter, screen: Screen::Results, ..Session::default() };
        super::results(&catalogue, &Config::default(), &session, noon(), Shown::ALL)
    };
    let all = shown(Filter::All);
    assert_eq!(all.filter, Some(Filter::All));
    check(&all.fitting, &["c open", "d always", "b evening", "a unknown"]);
    check(&shown(Filter::OpenNow).fitting, &["c open", "d always"]);
    let none = results(vec![service("a")], &[]);
    assert_eq!(none.filter, None);
}

#[test]
fn a_group_is_cut_where_it_is_long_and_keeps_its_count() {
    let services = (0..40).map(|at| service_for(&format!("s{:02}", 39 - at), "topic:gender", "")).collect();
    let catalogue = catalogue(services, questions());
    let few = Shown { fitting: 3, old: 0, near: 0, ..Shown::default() };
    let answer = Answer::Values(vec![Facet::Topic.parse_value("topic:gender").unwrap()]);
    let session =
        Session { answers: vec![(QuestionId::new("topic"), answer)], screen: Screen::Results, ..Session::default() };
    let found = super::results(&catalogue, &Config::default(), &session, noon(), few);
    assert_eq!(found.fitting.count, 40);
    assert_eq!(
        found.fitting.hits.iter().map(|hit| hit.id().unwrap().as_str()).collect::<Vec<_>>(),
        ["s00", "s01", "s02"]
    );
}

#[test]
fn services_that_have_ended_are_counted_where_they_would_have_fitted() {
    let ended = |service| Service { ends: Date::new(2026, 9, 1), ..service };
    let services = vec![
        service_for("a", "topic:gender", ""),
        ended(service_for("b", "topic:gender", "")),
        ended(service_for("c", "topic:violence", "")),
    ];
    assert_eq!(results(services, &[("topic", "topic:gender")]).not_offered, 1);
}
