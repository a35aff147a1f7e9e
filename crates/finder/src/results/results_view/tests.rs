//! Small feeds and answers, and which services stand in which group with which reasons.

use super::*;
use crate::{session::state::Screen, test_data::*};
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
    check(&found.full, &[]);
    check(&found.possible, &["here", "somewhere"]);
    check(&found.near, &["elsewhere"]);
    let fits: Vec<_> = found.near.hits[0].reasons.iter().map(|reason| reason.fit).collect();
    assert_eq!(fits, [Fit::Fits, Fit::Misses, Fit::Unknown]);
}

#[test]
fn a_limit_that_was_not_asked_about_is_a_condition() {
    let aged = Service { age: AgeRange { min: Some(18.0), max: None }, ..limited("a", "topic:gender", "091") };
    let conditions = |answers: &[(&str, &str)]| {
        let found = results(vec![aged.clone(), service("b")], answers);
        let all = found.full.hits.iter().chain(&found.possible.hits);
        all.map(|hit| hit.conditions.clone()).collect::<Vec<_>>()
    };
    assert_eq!(conditions(&[("topic", "topic:gender")]), [vec![Facet::Age, Facet::Area], vec![]]);
    assert_eq!(conditions(&[("area", "091")]), [vec![Facet::Age], vec![]]);
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
    check(&found.full, &["a specialist", "c specialist", "b generalist"]);
    check(&found.possible, &["everything"]);
}

#[test]
fn when_nothing_fits_the_circumstance_to_leave_out_is_named() {
    let group = |id, place| Service { forms: [Form::Group].into(), ..limited(id, "topic:gender", place) };
    let services = vec![group("a", "091"), group("b", "091"), limited("c", "topic:violence", "853")];
    let answers = [("topic", "topic:gender"), ("area", "853"), ("form", "group")];
    let found = results(services, &answers);
    assert!(found.full.is_empty() && found.possible.is_empty());
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
    check(&all.full, &["c open", "d always", "b evening", "a unknown"]);
    check(&shown(Filter::OpenNow).full, &["c open", "d always"]);
    let none = results(vec![service("a")], &[]);
    assert_eq!(none.filter, None);
}

#[test]
fn a_group_is_cut_where_it_is_long_and_keeps_its_count() {
    let services = (0..40).map(|at| service_for(&format!("s{:02}", 39 - at), "topic:gender", "")).collect();
    let catalogue = catalogue(services, questions());
    let few = Shown { full: 3, possible: 0, near: 0 };
    let session = Session { screen: Screen::Results, ..Session::default() };
    let found = super::results(&catalogue, &Config::default(), &session, noon(), few);
    assert_eq!(found.full.count, 40);
    assert_eq!(found.full.hits.iter().map(|hit| hit.id().unwrap().as_str()).collect::<Vec<_>>(), ["s00", "s01", "s02"]);
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
