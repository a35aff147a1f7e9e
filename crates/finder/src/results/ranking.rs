//! The order of the results: by the criteria, then by who answers soonest, then by name.

use super::{
    criteria::{Compared, Criterion},
    hit::{Hit, answered, hit},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue},
    session::progress::Progress,
};
use model::{availability::availability, fold::fold, opening::LocalTime, order::ordered, service::Service};

/// The first `most` of the services with their reasons, best first. The same input gives the same order.
pub fn rank(catalogue: &Catalogue, progress: &Progress, now: LocalTime, services: &BitSet, most: usize) -> Vec<Hit> {
    let answered = answered(progress);
    let compared = Compared { catalogue, progress, answered: &answered };
    let rough = services.iter().filter_map(|position| {
        let service = catalogue.services.get(position)?;
        Some((Criterion::ALL.map(|criterion| criterion.place(&compared, service)), position, service))
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

/// The places by the criteria, in their order.
type RoughKey = [usize; Criterion::ALL.len()];

/// Minutes until somebody answers, then name and identifier.
type FineKey = (u32, String, String);

fn fine_key(catalogue: &Catalogue, now: LocalTime, service: &Service) -> FineKey {
    let name = service.name.choose(&[catalogue.language]).map(|chosen| fold(&chosen.text)).unwrap_or_default();
    (availability(service, now).wait(now), name, service.id.to_string())
}
