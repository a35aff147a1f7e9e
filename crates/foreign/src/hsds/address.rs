//! The addresses of a location in HSDS, and what is stated about access there.

use super::TECHNICAL;
use crate::{
    building::Building,
    fields::{Fields, number},
    json::Json,
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use model::{
    problem::Outcome,
    service::{Address, ChannelKind, Coordinates},
};

/// The addresses of a place, or the place itself if it is one.
pub fn addresses(
    fields: &mut Fields,
    building: &mut Building,
    notes: &mut Notes,
) -> Vec<(ChannelKind, Option<Address>)> {
    let mut found = Vec::new();
    for key in ["addresses", "physical_addresses", "addresss"] {
        fields.records(key, notes, &mut |fields, notes| found.push(address(fields, building, notes)));
    }
    if fields.names_any(&["address_1"]) {
        found.push(address(fields, building, notes));
    }
    found
}

fn address(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> (ChannelKind, Option<Address>) {
    fields.skip_person(&["attention"], notes);
    let lines: Vec<_> = ["address_1", "address_2"].into_iter().filter_map(|key| fields.prose(key, notes)).collect();
    let city = fields.prose("city", notes).filter(|city| !is_nowhere(city)).unwrap_or_default();
    let kind = fields.words("address_type", notes).or_else(|| fields.words("type", notes)).unwrap_or_default();
    let country = fields.words("country", notes).map(std::borrow::Cow::into_owned);
    let municipality = building.municipality(&city, country.as_deref());
    building.countries.extend(country);
    let address = Address {
        street: building.text(&lines.join(", ")),
        postal_code: fields.words("postal_code", notes).unwrap_or_default().as_ref().into(),
        city: building.text(&city),
        municipality,
        coordinates: None,
    };
    fields.skip(&TECHNICAL);
    // Finnish addresses have neither, and others are understood without them.
    fields.skip(&["region", "state_province"]);
    let kind = if kind.eq_ignore_ascii_case("postal") { ChannelKind::Post } else { ChannelKind::Visit };
    (kind, Some(address).filter(|address| *address != Address::default()))
}

/// Words in the place of a place, for what is not visited.
pub fn is_nowhere(words: &str) -> bool {
    let words = model::fold::fold(words);
    [
        "online",
        "on-line",
        "nationwide",
        "national",
        "virtual",
        "remote",
        "phone",
        "telephone",
        "verkossa",
        "verkko",
        "etana",
        "pa natet",
    ]
    .contains(&words.as_str())
}

/// The point of a location, by HSDS in two values and by Open Referral UK 1.0 as a geometry. `None` also for what is not
/// on earth, which is noted.
pub fn coordinates(fields: &mut Fields, notes: &mut Notes) -> Option<Coordinates> {
    let degrees = fields.number("latitude", notes).zip(fields.number("longitude", notes));
    let (key, (north, east)) = match degrees {
        Some(degrees) => ("latitude", degrees),
        None => ("geometry", point(fields, notes)?),
    };
    if north == 0.0 && east == 0.0 {
        // A point in the sea, which forms fill in.
        return None;
    }
    let found = Coordinates::new(north, east);
    if found.is_none() {
        notes.note_at(key, ProblemKind::NotUnderstood(quoted(&format!("{north} {east}"))), Outcome::ValueIgnored);
    }
    found
}

/// The latitude and longitude of a point in GeoJSON, which states them the other way round.
fn point(fields: &mut Fields, notes: &mut Notes) -> Option<(f64, f64)> {
    let Some(Json::Object(object)) = fields.take_object("geometry") else { return None };
    let mut degrees = Vec::new();
    let mut geometry = Fields(object);
    let kind = notes.at("geometry", |notes| geometry.words("type", notes));
    if kind.is_some_and(|kind| kind == "Point") {
        geometry.each("coordinates", notes, &mut |value, notes| degrees.extend(number(&value, notes)));
    }
    if let [east, north, ..] = *degrees {
        return Some((north, east));
    }
    notes.note_at("geometry", ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
    None
}

/// What is said about access, as words.
pub fn accessibility(fields: &mut Fields, notes: &mut Notes) -> Vec<Box<str>> {
    let mut found: Vec<Box<str>> = Vec::new();
    for key in ["accessibility", "accessibilities", "accessibilitys", "accessibility_for_disabilities"] {
        fields.records(key, notes, &mut |fields, notes| {
            for key in ["description", "accessibility", "name", "details"] {
                if let Some(words) =
                    fields.prose(key, notes).filter(|words| !found.iter().any(|known| **known == **words))
                {
                    found.push(words.into());
                }
            }
            fields.skip(&TECHNICAL);
            fields.skip(&["slug"]);
        });
    }
    found
}
