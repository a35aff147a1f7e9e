//! The towns that the addresses of a feed of another country name, and which of them somebody means by a name or a postal
//! code. Nothing here is needed before a place is asked for, so it belongs to the second part of the program.

use super::{
    catalogue::Catalogue,
    known_town::{FoundTown, KnownTown, PostalCode, gathered},
};
use model::{
    area::typed::{Likeness, distance, likeness, plain, tolerance, without_generic},
    order::ordered,
    town::Town,
};

/// The towns of the catalogue; none where the feeds are of Finland, whose towns are in a table.
pub fn towns(catalogue: &Catalogue) -> &[KnownTown] {
    catalogue.towns.get_or_init(|| if catalogue.names_own_towns() { gathered(&catalogue.services) } else { Vec::new() })
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

#[cfg(test)]
mod tests;
