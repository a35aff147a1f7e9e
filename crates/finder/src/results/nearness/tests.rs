//! Distances between towns, and how near a visit is.

use super::*;
use crate::test_data::{channel, service};
use model::{
    facet::Facet,
    service::{Address, ChannelKind, Coordinates},
};

fn code(text: &str) -> MunicipalityCode {
    MunicipalityCode::parse(text).unwrap()
}

fn in_town(town: &str) -> Address {
    Address { municipality: MunicipalityCode::parse(town), ..Address::default() }
}

/// A visit in a town, or at a point as in `60.45 22.27`, or both as in `853 60.45 22.27`.
fn visit(place: &str) -> model::service::Channel {
    let (points, towns): (Vec<_>, Vec<_>) = place.split(' ').partition(|part| part.contains('.'));
    let degrees: Vec<f64> = points.iter().map(|part| part.parse().unwrap()).collect();
    let coordinates = if let [north, east] = *degrees { Coordinates::new(north, east) } else { None };
    let address = Address { coordinates, ..in_town(towns.first().unwrap_or(&"")) };
    let address = (address != Address::default()).then(|| Box::new(address));
    model::service::Channel { address, ..channel(ChannelKind::Visit) }
}

#[test]
fn distances_are_right_to_a_few_kilometres() {
    // As the crow flies, from the coordinates in the table by the formula of the great circle.
    for (from, to, expected) in
        [("853", "091", 150.0), ("091", "092", 15.0), ("564", "698", 170.0), ("049", "091", 16.0)]
    {
        let found = distance(code(from), &in_town(to)).unwrap();
        assert!((found - expected as f32).abs() < 0.1 * expected as f32 + 3.0, "{from} {to}: {found}");
    }
    assert_eq!(distance(code("853"), &in_town("853")), Some(0.0));
    assert_eq!(distance(code("853"), &Address::default()), None);
}

#[test]
fn every_municipality_has_a_centre() {
    for place in &areas().municipalities {
        assert!(centre(place.code).is_some_and(|[north, east]| north < 7_000 && east < 3_200), "{:?}", place.code);
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
fn coordinates_are_measured_against_their_own_town() {
    let off = |place: &str| off_centre(visit(place).address.as_deref()?).map(rounded);
    assert_eq!(off("853 60.45 22.27"), Some(5));
    assert!(off("853 22.27 60.45").is_some_and(|kilometres| 3_000 < kilometres));
    assert_eq!([off("853"), off("60.45 22.27"), off("")], [None; 3]);
}

#[test]
fn coordinates_say_more_than_the_town() {
    // Inari is as large as a small country: Nellim is 40 km from the village of Inari, Raja-Jooseppi is 80 km away.
    check("148", &["148 68.46 28.30"], Nearness::Here);
    check("890", &["148"], Nearness::Region);
    check("890", &["148 69.76 27.03"], Nearness::Close);
    check("091", &["638"], Nearness::Close);
    check("091", &["638 60.39 25.66"], Nearness::Close);
    check("853", &["091 60.17 24.94"], Nearness::Far);
    // A town that is not stated may be the reader's own only where the point is not far.
    check("853", &["60.45 22.27"], Nearness::Close);
    check("853", &["60.17 24.94"], Nearness::Far);
    check("853", &["-33.90 18.42"], Nearness::Far);
    check("02", &["60.17 24.94"], Nearness::Here);
    check("02", &["091 60.45 22.27"], Nearness::Far);
}

#[test]
fn the_nearest_visit_is_measured_to_its_coordinates() {
    let service = |places: &[&str]| Service { channels: places.iter().map(|at| visit(at)).collect(), ..service("s") };
    let nearest = |places: &[&str]| {
        let home = Value::Municipality(code("091"));
        let (town, distance) = nearest_visit(&service(places), &[&home])?;
        Some((town, rounded(distance)))
    };
    let porvoo = Some((code("638"), 45));
    assert_eq!(nearest(&["638"]), porvoo);
    assert_eq!(nearest(&["638 60.37 25.55"]), Some((code("638"), 40)));
    assert_eq!(nearest(&["853", "638 60.41 25.75"]), Some((code("638"), 50)));
    assert_eq!(nearest(&["638 60.37 25.55", "60.17 24.94"]), None);
    assert_eq!(nearest(&["638 60.37 25.55", "091"]), None);
}

#[test]
fn distances_are_said_in_steps() {
    for (kilometres, expected) in [(0.5, 5), (12.0, 10), (13.0, 15), (44.0, 45), (151.0, 150), (156.0, 160)] {
        assert_eq!(rounded(kilometres), expected, "{kilometres}");
    }
}
