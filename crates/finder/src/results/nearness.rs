//! How far away a visit is: from the centre of the reader's town to the coordinates of the visit, or to the centre of its
//! municipality where the feed states none. So distances are about right and never exact.

use crate::engine::matching::{is_visited, sites};
use model::{
    area::{MunicipalityCode, areas},
    facet::Value,
    service::{Address, Service},
    town::{Town, town_of},
};

/// How near a service is that can only be visited, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// In the reader's town; also where in Finland nothing has to be visited, or the reader or the feed does not say where.
    Here,
    /// Less than 50 km away.
    Close,
    /// In the reader's region; of a town elsewhere than in Finland, less than 100 km away.
    Region,
    Far,
}

/// The table that `build.rs` makes of `centres.tsv`: for each municipality in the order of its code the latitude from
/// 59 and the longitude from 19 degrees, in hundredths of a degree.
const CENTRES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/centres.bin"));
const BYTES_OF_ONE: usize = 4;

/// Where the table begins, in hundredths of a degree of latitude and longitude.
const CORNER: [i32; 2] = [5_900, 1_900];

/// A degree of latitude is as long everywhere.
const KILOMETRES_PER_HUNDREDTH: f32 = 1.113;

/// Less than this is close: about an hour by bus.
const CLOSE: f32 = 50.0;

/// Less than this is within the region, where no table tells regions: from the middle of a Finnish region to its border.
const REGIONAL: f32 = 100.0;

/// How near the service is, by what the reader answered.
pub fn nearness(service: &Service, answered: &[&Value]) -> Nearness {
    let is_place = |value: &Value| matches!(value, Value::Municipality(_) | Value::Region(_) | Value::Town(_));
    match answered.iter().find(|value| is_place(value)) {
        // Elsewhere than in Finland nothing but its address tells which towns a service is for.
        Some(home) if matches!(home, Value::Town(_)) || is_visited(service, answered) => {
            let classes = sites(service).map(|site| site.map_or(Nearness::Here, |site| class(home, site)));
            classes.min().unwrap_or(Nearness::Here)
        }
        Some(_) | None => Nearness::Here,
    }
}

/// The nearest town in which the service is visited, with the distance in kilometres. `None` where the reader did not
/// name a town, or a visit is in it.
pub fn nearest_visit(service: &Service, answered: &[&Value]) -> Option<(Value, f32)> {
    let home = home(answered)?;
    let mut nearest: Option<(Value, f32)> = None;
    for site in sites(service) {
        let site = site?;
        let town = town(home, site).filter(|_| !is_home(home, site))?;
        let distance = distance(home, site)?;
        if nearest.as_ref().is_none_or(|(_, least)| distance < *least) {
            nearest = Some((town, distance));
        }
    }
    nearest
}

/// The town that the reader named. A region is none: it has no middle from which distances could be told.
pub fn home<'a>(answered: &[&'a Value]) -> Option<&'a Value> {
    answered.iter().copied().find(|value| matches!(value, Value::Municipality(_) | Value::Town(_)))
}

/// Whether the address is in the reader's own town.
pub(super) fn is_home(home: &Value, site: &Address) -> bool {
    match home {
        Value::Municipality(code) => site.municipality == Some(*code),
        Value::Town(town) => town.holds(site) == Some(true),
        Value::Region(_)
        | Value::Term(_)
        | Value::Age(_)
        | Value::Form(_)
        | Value::Channel(_)
        | Value::Language(_)
        | Value::Free
        | Value::Anonymous
        | Value::NoRegistration
        | Value::Wheelchair => false,
    }
}

/// The town of an address, of the kind that the reader's is.
pub(super) fn town(home: &Value, site: &Address) -> Option<Value> {
    if matches!(home, Value::Town(_)) {
        town_of(site).map(|name| Value::Town(Town::new(&name, None)))
    } else {
        site.municipality.map(Value::Municipality)
    }
}

/// A distance as it is said: in steps of 5 km below 50 km, and of 10 km above.
pub fn rounded(kilometres: f32) -> usize {
    let step = if kilometres < CLOSE { 5.0 } else { 10.0 };
    // No distance within a country is larger than a `usize`.
    ((kilometres / step + 0.5) as usize).max(1) * step as usize
}

/// How far the coordinates of an address are from the centre of its own municipality in kilometres. `None` where it does
/// not state both.
pub fn off_centre(site: &Address) -> Option<f32> {
    site.coordinates?;
    distance(&Value::Municipality(site.municipality?), site)
}

fn class(home: &Value, site: &Address) -> Nearness {
    let region = |code| areas().municipality(code).map(|place| place.region);
    let town = site.municipality;
    if let Value::Town(own) = home {
        return match (own.holds(site), distance(home, site)) {
            (None | Some(true), _) => Nearness::Here,
            (Some(false), Some(distance)) if distance < CLOSE => Nearness::Close,
            (Some(false), Some(distance)) if distance < REGIONAL => Nearness::Region,
            // Another town, and nobody knows how far.
            (Some(false), Some(_) | None) => Nearness::Far,
        };
    }
    if let Value::Municipality(code) = home
        && town != Some(*code)
    {
        return match distance(home, site) {
            Some(distance) if distance < CLOSE => Nearness::Close,
            Some(_) if town.and_then(region) == region(*code) => Nearness::Region,
            Some(_) => Nearness::Far,
            None => Nearness::Here,
        };
    }
    let is_outside = matches!(home, Value::Region(code) if town.is_some_and(|town| region(town) != Some(*code)));
    if is_outside { Nearness::Far } else { Nearness::Here }
}

/// The distance in kilometres from the centre of a town to a visit. `None` where nothing is stated of either.
pub(super) fn distance(home: &Value, site: &Address) -> Option<f32> {
    let start = match home {
        Value::Municipality(code) => centre(*code)?,
        Value::Town(town) => town.at()?.hundredths(),
        Value::Region(_)
        | Value::Term(_)
        | Value::Age(_)
        | Value::Form(_)
        | Value::Channel(_)
        | Value::Language(_)
        | Value::Free
        | Value::Anonymous
        | Value::NoRegistration
        | Value::Wheelchair => return None,
    };
    let end = match site.coordinates {
        Some(there) => there.hundredths(),
        None => centre(site.municipality?)?,
    };
    let ([south, west], [north, east]) = (start, end);
    let parts = |sum: i32| sum as f32;
    let (up, aside) = (parts(north - south), parts(east - west) * narrowing(parts(south + north)));
    Some((up * up + aside * aside).sqrt() * KILOMETRES_PER_HUNDREDTH)
}

/// How much shorter a degree of longitude is than one of latitude: the cosine of the latitude between two, which are given
/// by their sum in hundredths of a degree.
fn narrowing(sum: f32) -> f32 {
    // Of Finland, between 59 and 70 degrees, it is a straight line to within one part in a hundred.
    if (11_800.0..=14_000.0).contains(&sum) {
        return 1.448_2 - 0.000_079 * sum;
    }
    // The first terms of the series, which costs the widget less code than the function.
    let square = (sum / 200.0).to_radians().powi(2);
    1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)))
}

/// Latitude and longitude in hundredths of a degree.
fn centre(code: MunicipalityCode) -> Option<[i32; 2]> {
    let position = areas().municipalities.iter().position(|place| place.code == code)?;
    let start = position * BYTES_OF_ONE;
    let [south, west] = CORNER;
    match CENTRES.get(start..start + BYTES_OF_ONE)? {
        [a, b, c, d] => {
            Some([south + i32::from(u16::from_le_bytes([*a, *b])), west + i32::from(u16::from_le_bytes([*c, *d]))])
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
