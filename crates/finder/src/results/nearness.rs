//! How far away a visit is. Distances are between the centres of municipalities, so they are about right and never exact.

use crate::engine::matching::{is_visited, visits};
use model::{
    area::{MunicipalityCode, areas},
    facet::Value,
    service::Service,
};

/// How near a service is that can only be visited, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// In the reader's municipality; also where nothing has to be visited, or the reader or the feed does not say where.
    Here,
    /// Less than 50 km away.
    Close,
    /// In the reader's region.
    Region,
    Far,
}

/// The table that `build.rs` makes of `centres.tsv`: for each municipality in the order of its code the latitude from
/// 59 and the longitude from 19 degrees, in hundredths of a degree.
const CENTRES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/centres.bin"));
const BYTES_OF_ONE: usize = 4;

/// A degree of latitude is as long everywhere.
const KILOMETRES_PER_HUNDREDTH: f32 = 1.113;

/// Less than this is close: about an hour by bus.
const CLOSE: f32 = 50.0;

/// How near the service is, by what the reader answered.
pub fn nearness(service: &Service, answered: &[&Value]) -> Nearness {
    let home = answered.iter().find(|value| matches!(value, Value::Municipality(_) | Value::Region(_)));
    match home {
        Some(home) if is_visited(service, answered) => {
            let classes = visits(service).map(|town| town.map_or(Nearness::Here, |town| class(home, town)));
            classes.min().unwrap_or(Nearness::Here)
        }
        Some(_) | None => Nearness::Here,
    }
}

/// The nearest town in which the service is visited, with the distance in kilometres. `None` where the reader did not
/// name a municipality, or a visit is in it.
pub fn nearest_visit(service: &Service, answered: &[&Value]) -> Option<(MunicipalityCode, f32)> {
    let town = |value: &&Value| if let Value::Municipality(code) = value { Some(*code) } else { None };
    let home = answered.iter().find_map(town)?;
    let mut nearest: Option<(MunicipalityCode, f32)> = None;
    for town in visits(service) {
        let town = town.filter(|town| *town != home)?;
        let distance = distance(home, town)?;
        if nearest.is_none_or(|(_, least)| distance < least) {
            nearest = Some((town, distance));
        }
    }
    nearest
}

/// A distance as it is said: in steps of 5 km below 50 km, and of 10 km above.
pub fn rounded(kilometres: f32) -> usize {
    let step = if kilometres < CLOSE { 5.0 } else { 10.0 };
    // No distance within a country is larger than a `usize`.
    ((kilometres / step + 0.5) as usize).max(1) * step as usize
}

fn class(home: &Value, town: MunicipalityCode) -> Nearness {
    let region = |code| areas().municipality(code).map(|place| place.region);
    if let Value::Municipality(code) = home {
        let is_close = || distance(*code, town).is_some_and(|distance| distance < CLOSE);
        return match () {
            () if *code == town => Nearness::Here,
            () if is_close() => Nearness::Close,
            () if region(*code) == region(town) => Nearness::Region,
            () => Nearness::Far,
        };
    }
    let is_home = matches!(home, Value::Region(code) if region(town) == Some(*code));
    if is_home { Nearness::Here } else { Nearness::Far }
}

/// The distance between two centres in kilometres.
pub fn distance(from: MunicipalityCode, to: MunicipalityCode) -> Option<f32> {
    let (south, west) = centre(from)?;
    let (north, east) = centre(to)?;
    let middle = (south + north) / 2.0 / 100.0;
    // The cosine of the latitude, which between 59 and 70 degrees is a straight line to within one part in a hundred.
    let narrowing = 0.516 - 0.0158 * middle;
    let (up, aside) = (north - south, (east - west) * narrowing);
    Some((up * up + aside * aside).sqrt() * KILOMETRES_PER_HUNDREDTH)
}

/// Hundredths of a degree of latitude above the southernmost and of longitude from the westernmost point of the table.
fn centre(code: MunicipalityCode) -> Option<(f32, f32)> {
    let position = areas().municipalities.iter().position(|place| place.code == code)?;
    let start = position * BYTES_OF_ONE;
    match CENTRES.get(start..start + BYTES_OF_ONE)? {
        [a, b, c, d] => Some((f32::from(u16::from_le_bytes([*a, *b])), f32::from(u16::from_le_bytes([*c, *d])))),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
