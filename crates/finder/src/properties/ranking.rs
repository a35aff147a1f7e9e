//! What holds for the order of the results, whatever the feed: nothing is won by stating more.

use proptest::prelude::*;

use super::{
    random::a_catalogue,
    reader::{pick, run},
};
use crate::{
    engine::catalogue::Catalogue,
    results::{criteria::is_wish, groups::Shown, results_view::results},
    session::{
        config::Config,
        progress::Progress,
        state::{Screen, Session},
    },
    test_data::{self, noon},
};
use model::{
    facet::Facet,
    identifier::Code,
    locale::Language,
    service::{Address, AgeRange, ChannelKind, Coordinates, Cost, Form, Registration, Service},
};

/// The positions of the services that fit, best first.
fn order(catalogue: &Catalogue, session: &Session) -> Vec<usize> {
    let results = results(catalogue, &Config::default(), session, noon(), Shown::ALL);
    results.fitting.hits.iter().map(|hit| hit.position).collect()
}

/// The session at the end of the questions, with the results up.
fn session(catalogue: &Catalogue, choices: &[usize]) -> Session {
    let sessions = run(catalogue, &Config::default(), |question, at| pick(question, choices[at]));
    Session { screen: Screen::Results, ..sessions[sessions.len() - 1].clone() }
}

/// The facets about which the reader has said something.
fn answered(catalogue: &Catalogue, session: &Session) -> Vec<Facet> {
    let progress = Progress::new(catalogue, &Config::default(), session);
    progress.applied.iter().filter(|applied| !applied.values.is_empty()).map(|applied| applied.facet).collect()
}

/// The catalogue in which the service at the position states one thing more, about a facet that was not answered.
/// `None` where that facet was answered.
fn with_more(catalogue: &Catalogue, session: &Session, position: usize, what: usize) -> Option<Catalogue> {
    let mut service: Service = catalogue.services[position].clone();
    let facet = match what % 7 {
        0 => (service.cost = Some(Cost::Free), Facet::Cost).1,
        1 => (service.anonymous = Some(true), Facet::Anonymity).1,
        2 => (service.registration = Some(Registration::None), Facet::Registration).1,
        3 => (service.forms = [Form::OneToOne, Form::Group].into(), Facet::Form).1,
        4 => (service.languages = [Language::FINNISH, Language::SWEDISH].into(), Facet::Language).1,
        5 => (service.age = AgeRange { min: Some(0.0), max: Some(99.0) }, Facet::Age).1,
        _ => (service.audiences = [Code::new("group:parent")].into(), Facet::Audience).1,
    };
    if answered(catalogue, session).contains(&facet) {
        return None;
    }
    let mut services = catalogue.services.clone();
    services[position] = service;
    Some(test_data::catalogue(services, catalogue.questions.clone()))
}

/// The catalogue in which every visit states a point.
fn with_points(catalogue: &Catalogue, points: &[(f64, f64)]) -> Catalogue {
    let mut services = catalogue.services.clone();
    let channels = services.iter_mut().flat_map(|service| service.channels.iter_mut());
    let visits = channels.filter(|channel| channel.kind == ChannelKind::Visit);
    for (visit, (north, east)) in visits.zip(points.iter().cycle()) {
        let address = visit.address.take().map_or_else(Address::default, |address| *address);
        visit.address = Some(Box::new(Address { coordinates: Coordinates::new(*north, *east), ..address }));
    }
    test_data::catalogue(services, catalogue.questions.clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_fact_that_was_not_asked_for_never_lifts_a_service(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12), at in 0_usize..40, what in 0_usize..7
    ) {
        let session = session(&catalogue, &choices);
        let before = order(&catalogue, &session);
        let Some(position) = before.get(at % before.len().max(1)).copied() else { return Ok(()) };
        let Some(more) = with_more(&catalogue, &session, position, what) else { return Ok(()) };
        let after = order(&more, &session);
        let place = |order: &[usize]| order.iter().position(|known| *known == position);
        // It may have come into another group, but never before a service that it stood behind.
        let passed = before.iter().take(place(&before).unwrap_or_default());
        for other in passed {
            let stands_before = after.iter().position(|known| known == other) < place(&after);
            prop_assert!(place(&after).is_none() || stands_before, "{position} passed {other}");
        }
    }

    #[test]
    fn coordinates_never_drop_a_service_and_never_add_one(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12),
        points in proptest::collection::vec((-90.0..90.0, -180.0..180.0), 1..9)
    ) {
        let session = session(&catalogue, &choices);
        let (mut before, mut after) = (order(&catalogue, &session), order(&with_points(&catalogue, &points), &session));
        before.sort_unstable();
        after.sort_unstable();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn silence_about_age_and_area_neither_lifts_nor_lowers(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12)
    ) {
        let session = session(&catalogue, &choices);
        let silent: Vec<_> = catalogue
            .services
            .iter()
            .map(|service| Service { age: AgeRange::default(), area: Default::default(), ..service.clone() })
            .collect();
        let silent = test_data::catalogue(silent, catalogue.questions.clone());
        let (stated, unstated) = (order(&catalogue, &session), order(&silent, &session));
        // What fits although it states its limits keeps its place among the others.
        let kept: Vec<_> = unstated.into_iter().filter(|position| stated.contains(position)).collect();
        prop_assert_eq!(stated, kept);
    }

    #[test]
    fn of_two_that_differ_in_one_wish_the_one_that_meets_it_comes_first(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12), at in 0_usize..40
    ) {
        let session = session(&catalogue, &choices);
        if !answered(&catalogue, &session).contains(&Facet::Cost) || catalogue.services.is_empty() {
            return Ok(());
        }
        prop_assert!(is_wish(Facet::Cost));
        let mut services = catalogue.services.clone();
        let first = services[at % catalogue.services.len()].clone();
        services.push(Service { cost: None, ..first.clone() });
        services.push(Service { cost: Some(Cost::Free), ..first });
        let all = test_data::catalogue(services, catalogue.questions.clone());
        let found = order(&all, &session);
        let place = |back: usize| found.iter().position(|known| *known + back == all.services.len());
        prop_assert!(place(1).is_none() || place(1) < place(2));
    }
}
