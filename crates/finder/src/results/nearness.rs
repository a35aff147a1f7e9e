//! How far away a visit is: from the centre of the reader's municipality to the coordinates of the visit, or to the
//! centre of its municipality where the feed states none. So distances are about right and never exact.

use crate::engine::matching::{is_visited, sites};
use model::{
    area::{MunicipalityCode, areas},
    facet::Value,
    service::{Address, Service},
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

/// Where the table begins, in hundredths of a degree of latitude and longitude.
const CORNER: [i32; 2] = [5_900, 1_900];

/// A degree of latitude is as long everywhere.
const KILOMETRES_PER_HUNDREDTH: f32 = 1.113;

/// Less than this is close: about an hour by bus.
const CLOSE: f32 = 50.0;

/// How near the service is, by what the reader answered.
pub fn nearness(service: &Service, answered: &[&Value]) -> Nearness {
    let home = answered.iter().find(|value| matches!(value, Value::Municipality(_) | Value::Region(_)));
    match home {
        Some(home) if is_visited(service, answered) => {
            let classes = sites(service).map(|site| site.map_or(Nearness::Here, |site| class(home, site)));
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
    for site in sites(service) {
        let site = site?;
        let town = site.municipality.filter(|town| *town != home)?;
        let distance = distance(home, site)?;
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

/// How far the coordinates of an address are from the centre of its own municipality in kilometres. `None` where it does
/// not state both.
pub fn off_centre(site: &Address) -> Option<f32> {
    site.coordinates?;
    distance(site.municipality?, site)
}

fn class(home: &Value, site: &Address) -> Nearness {
    let region = |code| areas().municipality(code).map(|place| place.region);
    let town = site.municipality;
    if let Value::Municipality(code) = home
        && town != Some(*code)
    {
        return match distance(*code, site) {
            Some(distance) if distance < CLOSE => Nearness::Close,
            Some(_) if town.and_then(region) == region(*code) => Nearness::Region,
            Some(_) => Nearness::Far,
            None => Nearness::Here,
        };
    }
    let is_outside = matches!(home, Value::Region(code) if town.is_some_and(|town| region(town) != Some(*code)));
    if is_outside { Nearness::Far } else { Nearness::Here }
}

/// The distance in kilometres from the centre of a municipality to a visit. `None` where nothing is stated of it.
pub(super) fn distance(home: MunicipalityCode, site: &Address) -> Option<f32> {
    let [south, west] = centre(home)?;
    let [north, east] = match site.coordinates {
        Some(there) => there.hundredths(),
        None => centre(site.municipality?)?,
    };
    let parts = |sum: i32| sum as f32;
    // The cosine of the latitude, which between 59 and 70 degrees is a straight line to within one part in a hundred.
    let narrowing = 1.448_2 - 0.000_079 * parts(south + north);
    let (up, aside) = (parts(north - south), parts(east - west) * narrowing);
    Some((up * up + aside * aside).sqrt() * KILOMETRES_PER_HUNDREDTH)
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
