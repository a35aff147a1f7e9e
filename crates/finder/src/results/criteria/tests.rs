//! One table for each criterion: two services that differ in it alone, and which of them comes first.

use super::*;
use crate::{
    results::{groups::Shown, results_view::results},
    session::{
        config::Config,
        state::{Screen, Session},
    },
    test_data::*,
};
use model::{
    area::MunicipalityCode,
    date::Date,
    identifier::QuestionId,
    question::{Answer, QuestionKind},
    service::{Address, ChannelKind, Cost},
};

/// `answers` are questions with their values, apart by spaces; the services are in the order in which they must come.
fn check(answers: &[(&str, &str)], expected: &[Service]) {
    let questions = vec![
        question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence"),
        question("gender", Facet::Topic, QuestionKind::Single, "topic:gender.own topic:gender.child"),
        question("role", Facet::Audience, QuestionKind::Single, "role:client role:close role:professional"),
        question("group", Facet::Audience, QuestionKind::Single, "group:parent group:women"),
        question("area", Facet::Area, QuestionKind::Place, ""),
        question("cost", Facet::Cost, QuestionKind::Single, "free"),
    ];
    let facets = questions.iter().map(|question| (question.id.clone(), question.facet)).collect::<Vec<_>>();
    // From the last to the first, so that no order holds by chance.
    let catalogue = catalogue(expected.iter().rev().cloned().collect(), questions);
    let answer = |(id, value): &(&str, &str)| {
        let id = QuestionId::new(id);
        let (_, facet) = facets.iter().find(|(known, _)| *known == id).unwrap();
        (id, Answer::Values(vec![facet.parse_value(value).unwrap()]))
    };
    let session =
        Session { answers: answers.iter().map(answer).collect(), screen: Screen::Results, ..Session::default() };
    let found = results(&catalogue, &Config::default(), &session, noon(), Shown::ALL);
    let found: Vec<_> = found.fitting.hits.iter().map(|hit| hit.id().unwrap().to_string()).collect();
    let expected: Vec<_> = expected.iter().map(|service| service.id.to_string()).collect();
    assert_eq!(found, expected, "{answers:?}");
}

#[test]
fn the_very_topic_comes_before_a_broader_one() {
    let own = [("topic", "topic:gender"), ("gender", "topic:gender.own")];
    check(
        &own,
        &[
            service_for("z exact", "topic:gender.own", ""),
            service_for("b broader", "topic:gender", ""),
            service("a silent"),
        ],
    );
    check(&own[..1], &[service_for("a narrower", "topic:gender.own", ""), service_for("z exact", "topic:gender", "")]);
    let alone = service_for("z alone", "topic:gender", "");
    check(&own[..1], &[alone, service_for("a among others", "topic:gender topic:violence topic:separation", "")]);
}

#[test]
fn a_group_that_was_named_comes_before_everyone_and_one_that_was_not_comes_last() {
    let (topic, group) = (("topic", "topic:gender"), ("group", "group:women"));
    let women = || service_for("women", "topic:gender", "group:women");
    let everyone = || service_for("everyone", "topic:gender", "");
    check(&[topic, group], &[women(), everyone()]);
    check(&[topic], &[everyone(), women()]);
    let clients = service_for("z clients", "topic:gender", "role:client");
    let women_clients = service_for("a women", "topic:gender", "role:client group:women");
    check(&[topic, ("role", "role:client")], &[clients, women_clients]);
    let roles = service_for("a roles", "topic:gender", "role:client role:close");
    let parents = service_for("z parents", "topic:gender", "group:parent");
    check(&[topic, ("role", "role:close"), ("group", "group:parent")], &[parents, roles]);
    let broad = service_for("z everyone", "topic:gender topic:violence topic:separation", "");
    check(&[topic], &[broad, women()]);
}

#[test]
fn a_wish_that_is_met_comes_before_one_that_is_not_known_to_be() {
    let with = |id: &str, cost| Service { cost, ..service_for(id, "topic:gender", "") };
    let topic = ("topic", "topic:gender");
    check(
        &[topic, ("cost", "free")],
        &[with("z free", Some(Cost::Free)), with("m varies", Some(Cost::Varies)), with("a silent", None)],
    );
    // Without the wish the price does not matter.
    check(&[topic], &[with("a silent", None), with("z free", Some(Cost::Free))]);
}

#[test]
fn what_has_to_be_visited_comes_by_how_near_it_is() {
    let at = |id: &str, town: &str| {
        let municipality = MunicipalityCode::parse(town);
        let address = municipality.map(|town| Box::new(Address { municipality: Some(town), ..Address::default() }));
        let visit = Channel { address, ..channel(ChannelKind::Visit) };
        Service { channels: [visit].into(), ..service_for(id, "topic:gender", "") }
    };
    let near = [at("d here", "091"), at("c close", "092"), at("a far", "564")];
    check(&[("topic", "topic:gender"), ("area", "091")], &near);
}

#[test]
fn facts_of_today_come_before_those_of_long_ago() {
    // The old ones are a group of their own, so only the fresh one is among those that fit.
    let old = Service { facts_from: Date::parse("2018-01-01"), ..service_for("a", "topic:gender", "") };
    let catalogue = catalogue(vec![old], vec![]);
    let session = Session { screen: Screen::Results, ..Session::default() };
    let found = results(&catalogue, &Config::default(), &session, noon(), Shown::ALL);
    assert_eq!((found.fitting.count, found.old.count), (0, 1));
}
