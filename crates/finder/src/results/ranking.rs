//! The order of the results.

use std::cmp::Reverse;

use super::hit::{Hit, answered, hit, telling};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue, matching::judge_among},
    session::progress::Progress,
};
use model::{
    availability::availability,
    facet::{Fit, Value},
    fold::fold,
    identifier::Code,
    opening::LocalTime,
    order::ordered,
    service::Service,
};

/// The first `most` of the services with their reasons, best first.
///
/// The order: how many answers a service fits, where a partial fit counts half; then specialists (few topics, then few
/// audiences) before generalists; then those that are open now or soonest; then name and identifier. The same input
/// gives the same order.
pub fn rank(catalogue: &Catalogue, progress: &Progress, now: LocalTime, services: &BitSet, most: usize) -> Vec<Hit> {
    let answered = answered(progress);
    let rough = services.iter().filter_map(|position| {
        let service = catalogue.services.get(position)?;
        Some((rough_key(catalogue, progress, &answered, service), position, service))
    });
    let rough = ordered(rough.collect(), &|(left, ..): &(RoughKey, _, _), (right, ..)| left.cmp(right));
    // Names and hours are compared only where they decide: among services up to the last one that is shown.
    let last = most.checked_sub(1).and_then(|last| rough.get(last)).or(rough.last()).map(|(key, ..)| *key);
    let close = rough.into_iter().take_while(|(key, ..)| most != 0 && last.is_some_and(|last| *key <= last));
    let close = close.map(|(key, position, service)| ((key, fine_key(catalogue, now, service)), position, service));
    let close = ordered(close.collect(), &|(left, ..): &((RoughKey, FineKey), _, _), (right, ..)| left.cmp(right));
    close
        .into_iter()
        .take(most)
        .map(|(_, position, service)| hit(catalogue, progress, now, position, service))
        .collect()
}

/// How many answers are fitted, then the numbers of topics and of audiences.
type RoughKey = (Reverse<usize>, usize, usize);

/// Minutes until somebody answers, then name and identifier.
type FineKey = (u32, String, String);

fn rough_key(catalogue: &Catalogue, progress: &Progress, answered: &[&Value], service: &Service) -> RoughKey {
    let mut fitted = 0;
    for applied in telling(progress) {
        fitted += match judge_among(service, applied.facet, &applied.values, answered, &catalogue.terms) {
            Fit::Fits => 2,
            Fit::Partly(_) => 1,
            Fit::Unknown | Fit::Misses => 0,
        };
    }
    // A service that names no topic is for everything, and one that names no audience is for everybody.
    let breadth = |codes: &[Code]| if codes.is_empty() { usize::MAX } else { codes.len() };
    (Reverse(fitted), breadth(&service.topics), breadth(&service.audiences))
}

fn fine_key(catalogue: &Catalogue, now: LocalTime, service: &Service) -> FineKey {
    let name = service.name.choose(&[catalogue.language]).map(|chosen| fold(&chosen.text)).unwrap_or_default();
    (availability(service, now).wait(now), name, service.id.to_string())
}
