//! Finding a municipality by what a person types. Knows spelling, not what the place is used for.

use super::{Areas, Municipality, MunicipalityCode};
use crate::domain::{fold::fold, order::ordered};

/// A municipality whose name, in any of its languages, begins with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub code: MunicipalityCode,
    /// Whether the whole name was typed.
    pub exact: bool,
}

/// The municipalities that fit what was typed: whole names first, then beginnings, then beginnings
/// of a later word; by name within each. Empty for an empty text. At most `limit`.
pub fn find(areas: &Areas, typed: &str, limit: usize) -> Vec<Found> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let ranked =
        areas.municipalities.iter().filter_map(|place| Some((rank(place, &typed)?, sort_name(place), place.code)));
    let found = ordered(ranked.collect(), &|left: &(Rank, String, _), right| left.cmp(right)).into_iter();
    found.take(limit).map(|(rank, _, code)| Found { code, exact: rank == Rank::Whole }).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Whole,
    Start,
    LaterWord,
}

fn rank(place: &Municipality, typed: &str) -> Option<Rank> {
    let languages = place.name.languages();
    languages.filter_map(|language| place.name.in_language(language)).filter_map(|name| rank_name(name, typed)).min()
}

fn rank_name(name: &str, typed: &str) -> Option<Rank> {
    let name = fold(name);
    if name == typed {
        return Some(Rank::Whole);
    }
    if name.starts_with(typed) {
        return Some(Rank::Start);
    }
    name.split([' ', '-']).any(|word| word.starts_with(typed)).then_some(Rank::LaterWord)
}

fn sort_name(place: &Municipality) -> String {
    place.name.choose(&[]).map(|chosen| fold(&chosen.text)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{super::areas, *};

    fn check(typed: &str, expected: &[&str]) {
        let names: Vec<_> = find(areas(), typed, 3)
            .into_iter()
            .map(|found| areas().municipality(found.code).unwrap().name.choose(&[]).unwrap().text)
            .collect();
        assert_eq!(names, expected, "{typed:?}");
    }

    #[test]
    fn places_are_found_in_finnish_and_swedish_and_without_dots() {
        check("oulu", &["Oulu"]);
        check(" ÅBO ", &["Turku"]);
        check("abo", &["Turku"]);
        check("utsjoki", &["Utsjoki"]);
        check("nykarleby", &["Uusikaarlepyy"]);
        check("ina", &["Inari"]);
        check("", &[]);
        check("berlin", &[]);
    }

    #[test]
    fn a_whole_name_comes_before_longer_ones() {
        let found = find(areas(), "Ii", 9);
        assert!(found.first().unwrap().exact);
        assert!(1 < found.len(), "Iisalmi and Iitti begin alike");
    }
}
