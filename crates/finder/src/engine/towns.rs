//! The towns that the addresses of a feed of another country name, and which of them somebody means by a name or a postal
//! code. Nothing here is needed before a place is asked for, so it belongs to the second part of the program.

mod postal;

use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use model::{
    area::typed::{Likeness, distance, likeness, plain, tolerance, without_generic},
    order::ordered,
    service::{Address, Coordinates},
    town::{Town, town_of},
};
use postal::PostalCode;

/// A town of the feed, with what it is found by.
#[derive(Debug, Clone, PartialEq)]
pub struct KnownTown {
    town: Town,
    postal_codes: Vec<PostalCode>,
    /// How many addresses are there.
    addresses: usize,
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

/// The towns of the catalogue; none where the feeds are of Finland, whose towns are in a table.
pub fn towns(catalogue: &Catalogue) -> &[KnownTown] {
    catalogue.towns.get_or_init(|| if catalogue.names_own_towns() { gathered(catalogue) } else { Vec::new() })
}

/// The town that a whole name or a postal code means. `None` where the feed knows none or several.
pub fn named(catalogue: &Catalogue, name: &str) -> Option<Town> {
    let mut found = find(catalogue, name, usize::MAX).into_iter().filter(|found| found.exact);
    found.next().filter(|_| found.next().is_none()).map(|found| found.town)
}

/// The towns that fit what was typed, at most `limit`: whole names first, then names that begin so, each with the most
/// addresses first. A postal code finds the town of its addresses, or of those nearest to it. Where nothing is found,
/// the words after the name are left out ("Bristol, England"), then words such as "city of", and then a slip is forgiven.
pub fn find(catalogue: &Catalogue, typed: &str, limit: usize) -> Vec<FoundTown> {
    let (towns, typed) = (towns(catalogue), plain(typed));
    if typed.is_empty() {
        return Vec::new();
    }
    let words: Vec<_> = typed.split(' ').collect();
    let starts = (1..=words.len()).rev().filter_map(|count| words.get(..count)).map(|words| words.join(" "));
    // A code stands alone or after the name of the town.
    let ends = (0..words.len()).filter_map(|from| words.get(from..)).map(|words| words.join(" "));
    let found = begun(towns, &typed);
    let is_some = |found: &Vec<FoundTown>| !found.is_empty();
    let found = Some(found).filter(is_some);
    let found = found
        .or_else(|| ends.filter_map(|code| PostalCode::parse(&code)).map(|code| by_code(towns, &code)).find(is_some))
        .or_else(|| starts.map(|name| whole(towns, &name)).find(is_some))
        .or_else(|| without_generic(&typed).map(|name| whole(towns, &name)).filter(is_some));
    let mut found = found.unwrap_or_else(|| near(towns, &typed));
    found.truncate(limit);
    found
}

fn begun(towns: &[KnownTown], typed: &str) -> Vec<FoundTown> {
    let ranked = towns.iter().filter_map(|known| Some((likeness(known.town.name(), typed)?, known)));
    let ranked = ordered(ranked.collect(), &|(left, a): &(Likeness, &KnownTown), (right, b)| {
        (left, b.addresses, a.town.name()).cmp(&(right, a.addresses, b.town.name()))
    });
    ranked.into_iter().map(|(likeness, known)| known.found(likeness == Likeness::Whole)).collect()
}

fn whole(towns: &[KnownTown], name: &str) -> Vec<FoundTown> {
    begun(towns, name).into_iter().filter(|found| found.exact).collect()
}

/// The towns whose names are nearest to what was typed, within what may be a slip.
fn near(towns: &[KnownTown], typed: &str) -> Vec<FoundTown> {
    let distances = towns.iter().map(|known| (distance(typed, &plain(known.town.name())), known));
    let close: Vec<_> = distances.filter(|(distance, _)| *distance <= tolerance(typed)).collect();
    let nearest = close.iter().map(|(distance, _)| *distance).min();
    close.into_iter().filter(|(distance, _)| Some(*distance) == nearest).map(|(_, known)| known.found(false)).collect()
}

/// The towns of the addresses whose postal codes have the most in common with the one that was typed.
fn by_code(towns: &[KnownTown], code: &PostalCode) -> Vec<FoundTown> {
    let closeness = |known: &KnownTown| known.postal_codes.iter().filter_map(|other| code.closeness(other)).max();
    let ranked: Vec<_> = towns.iter().filter_map(|known| Some((closeness(known)?, known))).collect();
    let closest = ranked.iter().map(|(closeness, _)| *closeness).max();
    let ranked = ranked.into_iter().filter(|(closeness, _)| Some(*closeness) == closest).map(|(_, known)| known);
    let ranked = ordered(ranked.collect(), &|left: &&KnownTown, right| right.addresses.cmp(&left.addresses));
    let found = |known: &KnownTown| FoundTown { postal_code: Some(code.shown()), ..known.found(true) };
    ranked.into_iter().map(found).collect()
}

impl KnownTown {
    pub fn town(&self) -> &Town {
        &self.town
    }

    fn found(&self, exact: bool) -> FoundTown {
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

fn gathered(catalogue: &Catalogue) -> Vec<KnownTown> {
    let mut stated: BTreeMap<String, Stated> = BTreeMap::new();
    let channels = catalogue.services.iter().flat_map(|service| &service.channels);
    for address in channels.filter_map(|channel| channel.address.as_deref()) {
        let Some(name) = town_of(address) else { continue };
        let town = stated.entry(plain(&name)).or_default();
        *town.names.entry(name.trim().to_owned()).or_default() += 1;
        town.addresses.push(address);
    }
    stated.into_iter().filter(|(name, _)| !name.is_empty()).map(|(_, stated)| stated.known()).collect()
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

#[cfg(test)]
mod tests;
