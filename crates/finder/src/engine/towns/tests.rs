//! Which towns a feed of another country knows, and which of them is meant.

use super::*;
use crate::test_data::{Service, channel, feed, service, today};
use model::service::{Address, Coordinates};
use model::{country::Country, locale::Language, service::ChannelKind, text::Text};

/// A feed of Britain with a visit at each address: city, postal code, and perhaps a point.
fn catalogue(addresses: &[(&str, &str, Option<[f64; 2]>)]) -> Catalogue {
    let visit = |(city, code, point): &(&str, &str, Option<[f64; 2]>)| {
        let address = Address {
            city: Text::plain(Language::ENGLISH, city),
            postal_code: (*code).into(),
            coordinates: point.and_then(|[north, east]| Coordinates::new(north, east)),
            ..Address::default()
        };
        model::service::Channel { address: Some(Box::new(address)), ..channel(ChannelKind::Visit) }
    };
    let services = addresses
        .iter()
        .enumerate()
        .map(|(number, address)| Service { channels: [visit(address)].into(), ..service(&number.to_string()) });
    let feed = feed(services.collect(), Vec::new());
    Catalogue::new(vec![model::feed::Feed { country: Country::parse("GB"), ..feed }], today())
}

fn britain() -> Catalogue {
    catalogue(&[
        ("Bristol", "BS1 4ST", Some([51.4545, -2.5879])),
        ("BRISTOL", "BS5 0AX", Some([51.4700, -2.5600])),
        ("Bristol", "BS3 1AA", Some([0.0, 0.0])),
        ("Bath", "BA1 1AA", Some([51.3811, -2.3590])),
        ("Weston-super-Mare", "BS23 1AA", None),
        ("", "EH1 1AA", None),
    ])
}

fn check(typed: &str, expected: &[&str]) {
    let found = find(&britain(), typed, 3);
    assert_eq!(found.iter().map(|found| found.town.name()).collect::<Vec<_>>(), expected, "{typed:?}");
}

#[test]
fn towns_are_found_as_people_type_them() {
    check("Bristol", &["Bristol"]);
    check("bri", &["Bristol"]);
    check("b", &["Bristol", "Bath"]);
    check("Bristol, England", &["Bristol"]);
    check("City of Bristol", &["Bristol"]);
    check("Bristal", &["Bristol"]);
    check("weston super mare", &["Weston-super-Mare"]);
    check("mare", &["Weston-super-Mare"]);
    check("Turku", &[]);
    check("", &[]);
}

#[test]
fn postal_codes_find_the_town_of_the_nearest_addresses() {
    check("BS1 4ST", &["Bristol"]);
    check("bs14st", &["Bristol"]);
    check("BS1", &["Bristol"]);
    check("BS2 0AA", &["Weston-super-Mare"]);
    check("bs3 9zz", &["Bristol"]);
    check("ba2 4aa", &["Bath"]);
    check("Bristol BS1 4ST", &["Bristol"]);
    check("EH1 1AA", &["EH1"]);
    check("ZZ1 1AA", &[]);
}

#[test]
fn a_town_is_written_as_most_addresses_write_it_and_lies_in_the_middle_of_them() {
    let catalogue = britain();
    let bristol = named(&catalogue, "bristol").unwrap();
    assert_eq!((bristol.name(), bristol.at()), ("Bristol", Coordinates::new(51.45, -2.56)));
    assert_eq!(named(&catalogue, "bs14st"), Some(bristol));
    assert_eq!(named(&catalogue, "Bri"), None);
}

#[test]
fn a_feed_of_finland_names_no_towns_itself() {
    let finnish = crate::test_data::catalogue(vec![service("a")], Vec::new());
    assert!(towns(&finnish).is_empty() && find(&finnish, "Turku", 9).is_empty());
}
