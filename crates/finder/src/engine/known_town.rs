//! A town that the addresses of a feed name, and what it is found by.

mod postal;

use std::collections::BTreeMap;

use model::{
    area::typed::plain,
    service::{Address, Coordinates, Service},
    town::{Town, town_of},
};
pub use postal::PostalCode;

/// A town of the feed, with what it is found by.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownTown {
    pub town: Town,
    pub postal_codes: Vec<PostalCode>,
    /// How many addresses are there.
    pub addresses: usize,
}

/// A town that fits what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundTown {
    pub town: Town,
    /// Whether its whole name or postal code was typed.
    pub exact: bool,
    /// The postal code by which it was found.
    pub postal_code: Option<String>,
}

/// The towns of the addresses of services.
pub fn gathered(services: &[Service]) -> Vec<KnownTown> {
    let mut stated: BTreeMap<String, Stated> = BTreeMap::new();
    let channels = services.iter().flat_map(|service| &service.channels);
    for address in channels.filter_map(|channel| channel.address.as_deref()) {
        let Some(name) = town_of(address) else { continue };
        let town = stated.entry(plain(&name)).or_default();
        *town.names.entry(name.trim().to_owned()).or_default() += 1;
        town.addresses.push(address);
    }
    stated.into_iter().filter(|(name, _)| !name.is_empty()).map(|(_, stated)| stated.known()).collect()
}

impl KnownTown {
    pub fn town(&self) -> &Town {
        &self.town
    }

    /// As something that was found.
    pub fn found(&self, exact: bool) -> FoundTown {
        FoundTown { town: self.town.clone(), exact, postal_code: None }
    }
}

/// What the addresses of one town state.
#[derive(Default)]
struct Stated<'a> {
    /// How often its name is written in which way.
    names: BTreeMap<String, usize>,
    addresses: Vec<&'a Address>,
}

impl Stated<'_> {
    fn known(self) -> KnownTown {
        let name = self.names.into_iter().max_by(|left, right| left.1.cmp(&right.1).then(right.0.cmp(&left.0)));
        let mut postal_codes: Vec<_> =
            self.addresses.iter().filter_map(|address| PostalCode::parse(&address.postal_code)).collect();
        postal_codes.sort_unstable();
        postal_codes.dedup();
        let town = Town::new(&name.map(|(name, _)| name).unwrap_or_default(), middle(&self.addresses));
        KnownTown { town, postal_codes, addresses: self.addresses.len() }
    }
}

/// The middle of the points, by which one that is far off does not count.
fn middle(addresses: &[&Address]) -> Option<Coordinates> {
    let points = || addresses.iter().filter_map(|address| address.coordinates).map(Coordinates::degrees);
    let median = |parts: &mut Vec<f64>| {
        parts.sort_unstable_by(f64::total_cmp);
        parts.get(parts.len() / 2).copied()
    };
    let north = median(&mut points().map(|[north, _]| north).collect())?;
    let east = median(&mut points().map(|[_, east]| east).collect())?;
    Coordinates::new(north, east)
}
