//! Distances between towns, and how near a visit is.

use super::*;
use crate::test_data::{channel, service};
use model::{
    facet::Facet,
    service::{Address, ChannelKind},
};

fn code(text: &str) -> MunicipalityCode {
    MunicipalityCode::parse(text).unwrap()
}

fn visit(town: &str) -> model::service::Channel {
    let municipality = MunicipalityCode::parse(town);
    let address = municipality.map(|code| Box::new(Address { municipality: Some(code), ..Address::default() }));
    model::service::Channel { address, ..channel(ChannelKind::Visit) }
}

#[test]
fn distances_are_right_to_a_few_kilometres() {
    // As the crow flies, from the coordinates in the table by the formula of the great circle.
    for (from, to, expected) in
        [("853", "091", 150.0), ("091", "092", 15.0), ("564", "698", 170.0), ("049", "091", 16.0)]
    {
        let found = distance(code(from), code(to)).unwrap();
        assert!((found - expected as f32).abs() < 0.1 * expected as f32 + 3.0, "{from} {to}: {found}");
    }
    assert_eq!(distance(code("853"), code("853")), Some(0.0));
}

#[test]
fn every_municipality_has_a_centre() {
    for place in &areas().municipalities {
        assert!(centre(place.code).is_some_and(|(south, west)| south < 1100.0 && west < 1300.0), "{:?}", place.code);
    }
    assert_eq!(CENTRES.len(), areas().municipalities.len() * BYTES_OF_ONE);
}

fn check(home: &str, towns: &[&str], expected: Nearness) {
    let service = Service { channels: towns.iter().map(|town| visit(town)).collect(), ..service("s") };
    let home = Facet::Area.parse_value(home);
    let answered: Vec<_> = home.iter().collect();
    assert_eq!(nearness(&service, &answered), expected, "{home:?} {towns:?}");
}

#[test]
fn visits_are_near_or_far() {
    check("853", &["853"], Nearness::Here);
    check("853", &["091", "853"], Nearness::Here);
    check("091", &["092"], Nearness::Close);
    check("564", &["305"], Nearness::Region);
    check("853", &["091"], Nearness::Far);
    check("02", &["853"], Nearness::Here);
    check("02", &["091"], Nearness::Far);
    check("853", &[""], Nearness::Here);
    check("", &["091"], Nearness::Here);
}

#[test]
fn distances_are_said_in_steps() {
    for (kilometres, expected) in [(0.5, 5), (12.0, 10), (13.0, 15), (44.0, 45), (151.0, 150), (156.0, 160)] {
        assert_eq!(rounded(kilometres), expected, "{kilometres}");
    }
}
