//! Finds municipalities by what a person types, whatever the case, the accents or the language.

pub mod typed;

use super::{Areas, Municipality, MunicipalityCode};
use crate::{fold::fold, order::ordered};
use typed::{Likeness, distance, likeness, plain, tolerance, without_generic};

/// Names in Sámi languages, of municipalities and of a village in one of them, with the code.
const SAMI: [(&str, &str); 7] = [
    ("Anár", "148"),
    ("Aanaar", "148"),
    ("Čeavetjávri", "148"),
    ("Ohcejohka", "890"),
    ("Eanodat", "047"),
    ("Soađegilli", "758"),
    ("Roavvenjárga", "698"),
];

/// A municipality whose name, in any of its languages, begins with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub code: MunicipalityCode,
    /// Whether the whole name was typed.
    pub exact: bool,
    /// The former or the Sámi name by which it was found, so that somebody who types "Vammala" sees why Sastamala is
    /// offered.
    pub former: Option<&'static str>,
}

/// The municipalities that fit what was typed: whole names first, then names that begin so, then names of which a later
/// word begins so, then former names, in alphabetical order within each. Where there are none, words such as "city of" are
/// left out, and then a slip is forgiven. At most `limit`; none for an empty text.
pub fn find(areas: &Areas, typed: &str, limit: usize) -> Vec<Found> {
    let typed = plain(typed);
    let found = begun(areas, &typed, limit);
    if !found.is_empty() || typed.is_empty() {
        return found;
    }
    let Some(own) = without_generic(&typed) else { return near(areas, &[&typed], tolerance(&typed), limit) };
    // Beside "city of" stands a whole name, or its genitive.
    let begun = begun(areas, &own, limit);
    if begun.iter().any(|found| found.exact) {
        return begun;
    }
    let near = near(areas, &[&own, own.strip_suffix('n').unwrap_or(&own)], GENITIVE, limit);
    if near.is_empty() { begun } else { near }
}

/// In how many letters the stem of a genitive differs from its name at most: "Lahden" and "Lahti".
const GENITIVE: usize = 2;

/// The municipalities of which a name begins so.
fn begun(areas: &Areas, typed: &str, limit: usize) -> Vec<Found> {
    if typed.is_empty() {
        return Vec::new();
    }
    let ranked = areas.municipalities.iter().filter_map(|place| {
        let (rank, former) = match rank(place, typed) {
            Some(rank) => (rank, None),
            None => former(areas, place.code, typed)?,
        };
        Some((rank, sort_name(place), place.code, former))
    });
    let found = ordered(ranked.collect(), &|left: &(Rank, String, _, _), right| left.cmp(right)).into_iter();
    let is_exact = |rank| matches!(rank, Rank::Whole | Rank::FormerWhole);
    found.take(limit).map(|(rank, _, code, former)| Found { code, exact: is_exact(rank), former }).collect()
}

/// The municipalities whose names are nearest to one of the spellings, and not farther than `most`.
fn near(areas: &Areas, spellings: &[&str], most: usize, limit: usize) -> Vec<Found> {
    let least = |name: &str| {
        let name = plain(name);
        spellings.iter().map(|typed| distance(typed, &name)).min().filter(|least| *least <= most)
    };
    let names = |place: &Municipality| place.name.in_all_languages().filter_map(least).min();
    let ranked: Vec<_> = areas.municipalities.iter().filter_map(|place| Some((names(place)?, place))).collect();
    let nearest = ranked.iter().map(|(least, _)| *least).min();
    let found = ranked.into_iter().filter(|(least, _)| Some(*least) == nearest);
    found.map(|(_, place)| Found { code: place.code, exact: false, former: None }).take(limit).collect()
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
    let likeness = |name| likeness(name, typed);
    languages.filter_map(|language| place.name.in_language(language)).filter_map(likeness).min().map(Rank::from)
}

/// The best of the former and the Sámi names of a municipality.
fn former(areas: &Areas, code: MunicipalityCode, typed: &str) -> Option<(Rank, Option<&'static str>)> {
    let mut best = None;
    let former = areas.former.iter().filter(|former| former.now == code).flat_map(|former| former.names.split('/'));
    let sami = SAMI.iter().filter(|(_, known)| MunicipalityCode::parse(known) == Some(code)).map(|(name, _)| *name);
    for name in former.chain(sami) {
        let rank = match likeness(name, typed) {
            Some(Likeness::Whole) => Rank::FormerWhole,
            Some(Likeness::Start | Likeness::LaterWord) => Rank::Former,
            None => continue,
        };
        if best.is_none_or(|(known, _)| rank < known) {
            best = Some((rank, Some(name)));
        }
    }
    best
}

impl From<Likeness> for Rank {
    fn from(likeness: Likeness) -> Self {
        match likeness {
            Likeness::Whole => Rank::Whole,
            Likeness::Start => Rank::Start,
            Likeness::LaterWord => Rank::LaterWord,
        }
    }
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
    fn places_are_found_as_people_type_them() {
        check("Helsinki.", &["Helsinki"]);
        check("Mänttä Vilppula", &["Mänttä-Vilppula"]);
        check("mantta-vilp", &["Mänttä-Vilppula"]);
        check("Ääneskoski", &["Äänekoski"]);
        check("Aaneskoski", &["Äänekoski"]);
        check("Хельсинки", &["Helsinki"]);
        check("Турку", &["Turku"]);
        check("Turun kaupunki", &["Turku"]);
        check("Lahden kaupunki", &["Lahti"]);
        check("Helsingin kaupunki", &["Helsinki"]);
        check("Åbo stad", &["Turku"]);
        check("City of Tampere", &["Tampere"]);
        check("Inarin kunta", &["Inari"]);
        check("Anár", &["Inari"]);
        check("Aanaar", &["Inari"]);
        check("čeavetjávri", &["Inari"]);
        check("Ohcejohka", &["Utsjoki"]);
        check("ohce", &["Utsjoki"]);
        check("Eanodat", &["Enontekiö"]);
        check("Soadegilli", &["Sodankylä"]);
        check("Roavvenjárga", &["Rovaniemi"]);
        for nowhere in ["London", "Paris", "kaupunki", "xyz", "12345", "..."] {
            check(nowhere, &[]);
        }
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
        let today = areas().municipalities.iter().flat_map(|place| place.name.in_all_languages().collect::<Vec<_>>());
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
