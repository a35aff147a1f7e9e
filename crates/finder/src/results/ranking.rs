//! The order of the results: by the criteria, then by who answers soonest, then by name.

use std::{cell::OnceCell, cmp::Ordering};

use super::{
    criteria::{Compared, Criterion},
    hit::{Hit, answered, hit},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue},
    session::progress::Progress,
};
use model::{availability::availability, fold::fold, opening::LocalTime, order::first, service::Service};

/// The first `most` of the services with their reasons, best first. The same input gives the same order.
pub fn rank(catalogue: &Catalogue, progress: &Progress, now: LocalTime, services: &BitSet, most: usize) -> Vec<Hit> {
    let answered = answered(progress);
    let compared = Compared { catalogue, progress, answered: &answered };
    let mut ranked = services.iter().filter_map(|position| {
        let service = catalogue.services.get(position)?;
        let places = Criterion::ALL.map(|criterion| criterion.place(&compared, service));
        Some(Ranked { position, service, places, wait: OnceCell::new(), name: OnceCell::new() })
    });
    let order = |left: &Ranked, right: &Ranked| left.order(right, catalogue, now);
    let best = first(most, &mut ranked, &order).into_iter();
    best.map(|Ranked { position, service, .. }| hit(catalogue, progress, now, position, service)).collect()
}

/// A service with what it is ordered by.
struct Ranked<'a> {
    position: usize,
    service: &'a Service,
    /// Its places by the criteria, in their order.
    places: [usize; Criterion::ALL.len()],
    /// Minutes until somebody answers, and the name. Most services are told apart without them, and some directories have
    /// very many.
    wait: OnceCell<u32>,
    name: OnceCell<String>,
}

impl Ranked<'_> {
    fn order(&self, other: &Self, catalogue: &Catalogue, now: LocalTime) -> Ordering {
        let by_places = self.places.cmp(&other.places);
        let by_wait = || self.wait(now).cmp(&other.wait(now));
        let by_name = || self.name(catalogue).cmp(other.name(catalogue));
        let by_id = || self.service.id.as_str().cmp(other.service.id.as_str());
        by_places.then_with(by_wait).then_with(by_name).then_with(by_id)
    }

    fn wait(&self, now: LocalTime) -> u32 {
        *self.wait.get_or_init(|| availability(self.service, now).wait(now))
    }

    fn name(&self, catalogue: &Catalogue) -> &str {
        self.name.get_or_init(|| {
            let name = self.service.name.choose(&[catalogue.language]);
            name.map(|name| fold(&name.text)).unwrap_or_default()
        })
    }
}
