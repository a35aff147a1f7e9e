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

fn in_finland(text: &str) -> Value {
    Value::Municipality(code(text))
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
        let found = distance(&in_finland(from), &in_town(to)).unwrap();
        assert!((found - expected as f32).abs() < 0.1 * expected as f32 + 3.0, "{from} {to}: {found}");
    }
    assert_eq!(distance(&in_finland("853"), &in_town("853")), Some(0.0));
    assert_eq!(distance(&in_finland("853"), &Address::default()), None);
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
    let porvoo = Some((in_finland("638"), 45));
    assert_eq!(nearest(&["638"]), porvoo);
    assert_eq!(nearest(&["638 60.37 25.55"]), Some((in_finland("638"), 40)));
    assert_eq!(nearest(&["853", "638 60.41 25.75"]), Some((in_finland("638"), 50)));
    assert_eq!(nearest(&["638 60.37 25.55", "60.17 24.94"]), None);
    assert_eq!(nearest(&["638 60.37 25.55", "091"]), None);
}

#[test]
fn distances_are_said_in_steps() {
    for (kilometres, expected) in [(0.5, 5), (12.0, 10), (13.0, 15), (44.0, 45), (151.0, 150), (156.0, 160)] {
        assert_eq!(rounded(kilometres), expected, "{kilometres}");
    }
}

/// How near a visit in Bath is, and one in a town without a point, from a town at the point.
#[test]
fn towns_elsewhere_are_near_or_far_by_their_points() {
    let visit = |city: &str, point: Option<[f64; 2]>| {
        let city = crate::test_data::text(city);
        let coordinates = point.and_then(|[north, east]| Coordinates::new(north, east));
        let address = Address { city, coordinates, ..Address::default() };
        model::service::Channel { address: Some(Box::new(address)), ..channel(ChannelKind::Visit) }
    };
    let check = |city: &str, point: Option<[f64; 2]>, expected: Nearness, kilometres: Option<usize>| {
        let bristol = Value::Town(Town::new("Bristol", Coordinates::new(51.4545, -2.5879)));
        let service = Service { channels: [visit(city, point)].into(), ..service("s") };
        assert_eq!(nearness(&service, &[&bristol]), expected, "{city}");
        // Where somebody can call as well, it is as near: no feed says in codes which towns it is for.
        let called = Service { channels: [visit(city, point), channel(ChannelKind::Phone)].into(), ..service.clone() };
        assert_eq!(nearness(&called, &[&bristol]), expected, "{city}");
        let nearest = nearest_visit(&service, &[&bristol]);
        let found = nearest.map(|(town, kilometres)| (town, rounded(kilometres)));
        assert_eq!(found, kilometres.map(|kilometres| (Value::Town(Town::new(city, None)), kilometres)), "{city}");
    };
    check("Bath", Some([51.3811, -2.3590]), Nearness::Close, Some(20));
    check("Exeter", Some([50.7184, -3.5339]), Nearness::Far, Some(110));
    check("Cardiff", Some([51.4816, -3.1791]), Nearness::Close, Some(40));
    check("Gloucester", Some([51.8642, -2.2382]), Nearness::Region, Some(50));
    check("BRISTOL", Some([51.0, -2.0]), Nearness::Here, None);
    check("London", None, Nearness::Far, None);
    check("", None, Nearness::Here, None);
}

#[test]
fn a_degree_of_longitude_is_shorter_towards_the_poles() {
    for degrees in 0_u16..=80 {
        let exact = f32::from(degrees).to_radians().cos();
        let found = narrowing(f32::from(degrees) * 200.0);
        assert!((found - exact).abs() < 0.012, "{degrees}: {found} {exact}");
    }
}
