//! Finds municipalities by what a person types, whatever the case, the accents or the language.

use super::{Areas, Municipality, MunicipalityCode};
use crate::{fold::fold, order::ordered};

/// A municipality whose name, in any of its languages, begins with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub code: MunicipalityCode,
    /// Whether the whole name was typed.
    pub exact: bool,
    /// The former name by which it was found, so that somebody who types "Vammala" sees why Sastamala is offered.
    pub former: Option<&'static str>,
}

/// The municipalities that fit what was typed: whole names first, then names that begin so, then names of which a later
/// word begins so, then former names, in alphabetical order within each. At most `limit`; none for an empty text.
pub fn find(areas: &Areas, typed: &str, limit: usize) -> Vec<Found> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let ranked = areas.municipalities.iter().filter_map(|place| {
        let (rank, former) = match rank(place, &typed) {
            Some(rank) => (rank, None),
            None => former(areas, place.code, &typed)?,
        };
        Some((rank, sort_name(place), place.code, former))
    });
    let found = ordered(ranked.collect(), &|left: &(Rank, String, _, _), right| left.cmp(right)).into_iter();
    let is_exact = |rank| matches!(rank, Rank::Whole | Rank::FormerWhole);
    found.take(limit).map(|(rank, _, code, former)| Found { code, exact: is_exact(rank), former }).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Whole,
    FormerWhole,
    Start,
    LaterWord,
    Former,
}

fn rank(place: &Municipality, typed: &str) -> Option<Rank> {
    let languages = place.name.languages();
    languages.filter_map(|language| place.name.in_language(language)).filter_map(|name| rank_name(name, typed)).min()
}

/// The best of the former names of a municipality.
fn former(areas: &Areas, code: MunicipalityCode, typed: &str) -> Option<(Rank, Option<&'static str>)> {
    let mut best = None;
    for former in areas.former.iter().filter(|former| former.now == code) {
        for name in former.names.split('/') {
            let rank = match rank_name(name, typed) {
                Some(Rank::Whole) => Rank::FormerWhole,
                Some(_) => Rank::Former,
                None => continue,
            };
            if best.is_none_or(|(known, _)| rank < known) {
                best = Some((rank, Some(name)));
            }
        }
    }
    best
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

    fn check_former(typed: &str, expected: &[(&str, &str)]) {
        let found = find(areas(), typed, 3);
        let found: Vec<_> = found
            .iter()
            .map(|found| {
                let name = &areas().municipality(found.code).unwrap().name;
                (found.former.unwrap_or_default(), name.in_language(crate::locale::Language::FINNISH).unwrap())
            })
            .collect();
        assert_eq!(found, expected, "{typed:?}");
    }

    #[test]
    fn merged_places_are_found_by_their_former_names() {
        check_former("Vammala", &[("Vammala", "Sastamala")]);
        check_former("vamm", &[("Vammala", "Sastamala")]);
        check_former("ekenas", &[("Ekenäs", "Raasepori")]);
        check_former("Tammisaari", &[("Tammisaari", "Raasepori")]);
        check_former("Eno", &[("Eno", "Joensuu"), ("", "Enonkoski"), ("", "Enontekiö")]);
        check_former("Längelmäki", &[("Längelmäki", "Jämsä"), ("Längelmäki", "Orivesi")]);
        // The present name of a municipality comes before a former name.
        check_former("jyväskylä", &[("", "Jyväskylä")]);
        check_former("vöyri", &[("", "Vöyri")]);
        check_former("Lappi", &[]);
        assert!(find(areas(), "Vammala", 1)[0].exact && !find(areas(), "Vamm", 1)[0].exact);
    }

    #[test]
    fn a_whole_name_comes_before_longer_ones() {
        assert_eq!(["Vamm", "Berlin", ""].map(|none| areas().current(none)), [None; 3]);
        let found = find(areas(), "Ii", 9);
        assert!(found.first().unwrap().exact);
        assert!(1 < found.len(), "Iisalmi and Iitti begin alike");
    }

    #[test]
    fn a_whole_name_means_what_a_search_for_it_finds_alone() {
        let former = areas().former.iter().flat_map(|former| former.names.split('/'));
        let today = areas().municipalities.iter().flat_map(|place| {
            place.name.languages().filter_map(|language| place.name.in_language(language)).collect::<Vec<_>>()
        });
        for name in today.chain(former) {
            let found = find(areas(), name, 2);
            match found.as_slice() {
                [only] | [only, Found { exact: false, .. }] if only.exact => {
                    assert_eq!(areas().current(name), Some(only.code), "{name}");
                }
                [one, other] if one.exact && other.exact => assert_eq!(areas().current(name), None, "{name}"),
                // A search offers Kemiönsaari by its own name to whoever types its former name Kemiö.
                _ => {}
            }
        }
    }
}
