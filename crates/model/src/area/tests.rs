//! Tests of the lists of areas: they are complete, and municipalities are found by former names and codes.

use super::*;

#[test]
fn the_table_holds_every_area_of_2026() {
    let areas = areas();
    assert_eq!((areas.municipalities.len(), areas.regions.len(), areas.counties.len()), (308, 19, 23));
    let lines = include_str!("names.tsv").lines().count();
    assert_eq!(lines, 308 + 19 + 23);
    assert_eq!(include_str!("codes.txt").split_whitespace().filter(|word| 3 <= word.len()).count(), 308);
    assert!(areas.municipalities.is_sorted_by_key(|municipality| municipality.code), "a code is looked up by halving");
    for municipality in &areas.municipalities {
        assert!(areas.region(municipality.region).is_some(), "{municipality:?}");
        assert!(areas.county(municipality.county).is_some(), "{municipality:?}");
        assert!(municipality.name.in_language(Language::FINNISH).is_some(), "{municipality:?}");
    }
    let others = areas.regions.iter().map(|(_, name)| name).chain(areas.counties.iter().map(|(_, name)| name));
    assert!(others.clone().all(|name| name.in_language(Language::FINNISH).is_some()));
    assert!(areas.regions.is_sorted_by_key(|(code, _)| code) && areas.counties.is_sorted_by_key(|(code, _)| code));
}

/// There were 431 in 2006. Nine of those of today, or on the way to them, were made with a new code: 020, 322, 445,
/// 508, 710, 790, 791, 945 and 946.
#[test]
fn every_municipality_that_merged_since_2007_leads_to_one_of_today() {
    let areas = areas();
    let gone: std::collections::BTreeSet<_> =
        areas.former.iter().map(|former| former.code).filter(|code| areas.municipality(*code).is_none()).collect();
    assert_eq!(gone.len(), 431 - 308 + 9);
    for former in &areas.former {
        assert!(areas.municipality(former.now).is_some(), "{former:?}");
    }
}

#[test]
fn old_codes_and_names_mean_the_municipality_of_today() {
    let check = |text: &str, expected: &str| {
        let found = areas().current(text).map(|code| code.to_string());
        assert_eq!(found.as_deref().unwrap_or_default(), expected, "{text:?}");
    };
    check("853", "853");
    check("91", "091");
    check("912", "790");
    check("573", "445");
    check("406", "684");
    check("443", "182");
    check("Turku", "853");
    check(" vammala ", "790");
    check("Ekenäs", "710");
    check("Tammisaari", "710");
    check("Länsi-Turunmaa", "445");
    check("Parainen", "445");
    check("Pertunmaa", "507");
    check("Jyväskylän maalaiskunta", "179");
    check("Ii", "139");
    // It was divided between two.
    check("Längelmäki", "");
    // It is the name of a region now.
    check("Lappi", "");
    check("Turk", "");
    check("999", "");
    check("", "");
}

#[test]
fn helsinki_and_aland_lie_outside_the_counties() {
    let areas = areas();
    let outside = |county: &str| {
        let county = CountyCode::parse(county).unwrap();
        areas.municipalities.iter().filter(|place| place.county == county).count()
    };
    assert_eq!((outside("90"), outside("91")), (1, 16));
    let of = |code: &str| areas.municipality(MunicipalityCode::parse(code).unwrap()).unwrap();
    assert_eq!((of("091").county.to_string(), of("091").region.to_string()), ("90".into(), "01".into()));
    assert_eq!((of("478").county.to_string(), of("478").region), ("91".into(), ALAND));
    for place in &areas.municipalities {
        assert_eq!(place.region == ALAND, place.county.to_string() == "91", "{place:?}");
    }
    let counties = areas.counties.iter().filter(|(code, _)| !matches!(code.to_string().as_str(), "90" | "91"));
    assert_eq!(counties.count(), 21);
}

#[test]
fn a_municipality_is_found_by_its_code_and_named_in_both_languages() {
    let turku = areas().municipality(MunicipalityCode::parse("853").unwrap()).unwrap();
    assert_eq!(turku.name.in_language(Language::SWEDISH), Some("Åbo"));
    assert_eq!(turku.region.to_string(), "02");
    assert_eq!(MunicipalityCode::parse("5").unwrap().to_string(), "005");
    assert_eq!(MunicipalityCode::parse("Turku"), None);
}

#[test]
fn without_names_codes_are_known_all_the_same() {
    let codes = Areas::parse(include_str!("codes.txt"));
    assert!(!codes.have_names() && areas().have_names());
    assert_eq!((codes.current("912"), codes.current("91")), (areas().current("Vammala"), areas().current("Helsinki")));
    assert_eq!((codes.current("Helsinki"), codes.current("999")), (None, None));
    let strip = |place: &Municipality| (place.code, place.region, place.county);
    assert!(codes.municipalities.iter().map(strip).eq(areas().municipalities.iter().map(strip)));
    let former = |areas: &Areas| areas.former.iter().map(|former| (former.code, former.now)).collect::<Vec<_>>();
    assert_eq!(former(&codes), former(areas()));
}
