//! What belongs into another column than that in which it stands.

use model::area::areas;

use super::area;
use crate::{
    finding::{Became, Elsewhere, SheetFinding},
    workbook::{
        Sheet,
        spelling::closest,
        vocabulary::{self, Word},
    },
};

/// What stands in the place of a place.
const LIMITED: Word = Word { vocabulary: "scope", value: "limited" };

/// A value that is not in the vocabulary of its column.
pub fn one(found: String, vocabulary: &'static str) -> SheetFinding {
    let other = match vocabulary {
        "scope" => place(&found).map(|(what, path)| (what, path, Some(LIMITED))),
        "cost" => price(&found).map(|instead| (Elsewhere::Price, "cost_note", Some(instead))),
        _ => None,
    };
    let column = other.and_then(|(what, path, instead)| Some((what, Sheet::Services.column(path)?, instead)));
    match column {
        Some((what, column, instead)) => SheetFinding::OtherColumn { found, what, column, instead },
        None => not_one_of(found, vocabulary),
    }
}

/// What is no municipality may be a place of another kind.
pub fn municipality(found: String) -> SheetFinding {
    of_other_kind(found, not_a_municipality)
}

pub fn region(found: String) -> SheetFinding {
    of_other_kind(found, SheetFinding::NotARegion)
}

pub fn county(found: String) -> SheetFinding {
    of_other_kind(found, SheetFinding::NotACounty)
}

/// A place that belongs into the column of another kind of places, or into none, which is `other`.
fn of_other_kind(found: String, other: fn(String) -> SheetFinding) -> SheetFinding {
    let place = country(&found).or_else(|| place(&found));
    match place.and_then(|(what, path)| Some((what, Sheet::Services.column(path)?))) {
        Some((what, column)) => SheetFinding::OtherColumn { found, what, column, instead: None },
        None => other(found),
    }
}

/// The scope that is meant by what stands in a column of places.
pub fn scope(finding: &SheetFinding) -> Option<&'static str> {
    if let SheetFinding::OtherColumn { what: Elsewhere::Country(word), .. } = finding { Some(word.value) } else { None }
}

/// The whole country, which stands in a column of its own.
fn country(name: &str) -> Option<(Elsewhere, &'static str)> {
    let value = vocabulary::value("scope", name).filter(|value| *value != LIMITED.value)?;
    Some((Elsewhere::Country(Word { vocabulary: "scope", value }), "area.scope"))
}

pub fn not_one_of(found: String, vocabulary: &'static str) -> SheetFinding {
    let suggestion = closest(&found, vocabulary::spellings(vocabulary));
    SheetFinding::NotOneOf { found, vocabulary, suggestion, became: Became::LeftOut }
}

pub fn not_a_municipality(found: String) -> SheetFinding {
    let suggestion = area::nearest_municipality(&found).map(str::to_owned);
    SheetFinding::NotAMunicipality { found, suggestion }
}

/// The kind of a place, and the column for it.
fn place(name: &str) -> Option<(Elsewhere, &'static str)> {
    if area::municipality(name).is_some() {
        Some((Elsewhere::Municipality, "area.municipalities"))
    } else if area::code(&areas().regions, name).is_some() {
        Some((Elsewhere::Region, "area.regions"))
    } else if area::code(&areas().counties, name).is_some() {
        Some((Elsewhere::County, "area.counties"))
    } else {
        None
    }
}

/// What to write for a sum of money.
fn price(text: &str) -> Option<Word> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let text = text.to_lowercase();
    let is_unit = |word: &str| {
        ["€", "eur", "euroa", "e", "kr"]
            .contains(&word.trim_start_matches(|sign: char| !sign.is_alphabetic() && sign != '€'))
    };
    let has_unit = text.contains('€') || text.split([' ', '/', '.']).any(is_unit);
    let is_sum = !digits.is_empty() && has_unit;
    let is_free = digits.bytes().all(|byte| byte == b'0');
    is_sum.then_some(Word { vocabulary: "cost", value: if is_free { "free" } else { "paid" } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_prices() {
        for (text, expected) in [
            ("20 €/kerta", Some("paid")),
            ("0 €", Some("free")),
            ("0,00 eur", Some("free")),
            ("halpa", None),
            ("maksullinen 150e", Some("paid")),
            ("5e/kerta", Some("paid")),
            ("100 kr", Some("paid")),
            ("20", None),
            ("1 kerta", None),
        ] {
            assert_eq!(price(text).map(|word| word.value), expected, "{text}");
        }
    }

    #[test]
    fn the_country_is_no_place_in_it() {
        for (name, expected) in [
            ("Koko Suomi", Some("nationwide")),
            ("hela landet", Some("nationwide")),
            ("whole country", Some("nationwide")),
            ("koko maa paitsi Ahvenanmaa", Some("nationwide_except_aland")),
            ("rajattu", None),
            ("Kökari", None),
        ] {
            for finding in [municipality(name.into()), region(name.into()), county(name.into())] {
                assert_eq!(scope(&finding), expected, "{name}");
            }
        }
    }

    #[test]
    fn places_are_known_by_their_kind() {
        for (name, expected) in [
            ("Pirkanmaa", Some("area.regions")),
            ("Tampere", Some("area.municipalities")),
            ("Pirkanmaan hyvinvointialue", Some("area.counties")),
            ("Mordor", None),
        ] {
            assert_eq!(place(name).map(|(_, path)| path), expected, "{name}");
        }
    }
}
