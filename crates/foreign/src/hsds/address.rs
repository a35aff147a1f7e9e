//! The addresses of a location in HSDS, and what is stated about access there.

use super::TECHNICAL;
use crate::{building::Building, fields::Fields, notes::Notes};
use model::service::{Address, ChannelKind};

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
    let city = fields.prose("city", notes).unwrap_or_default();
    let kind = fields.words("address_type", notes).or_else(|| fields.words("type", notes)).unwrap_or_default();
    let country = fields.words("country", notes);
    building.countries.extend(country.map(std::borrow::Cow::into_owned));
    let address = Address {
        street: building.text(&lines.join(", ")),
        postal_code: fields.words("postal_code", notes).unwrap_or_default().as_ref().into(),
        city: building.text(&city),
        municipality: building.gazetteer.municipality(&city),
    };
    fields.skip(&TECHNICAL);
    // Finnish addresses have neither, and others are understood without them.
    fields.skip(&["region", "state_province"]);
    let kind = if kind.eq_ignore_ascii_case("postal") { ChannelKind::Post } else { ChannelKind::Visit };
    (kind, Some(address).filter(|address| *address != Address::default()))
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
