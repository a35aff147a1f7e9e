//! A place that a page presets by the name of a town that only the feed knows. Belongs to the second part of the program.

use super::{
    attributes::Attribute,
    config::{Config, Expected, IgnoredAttribute, PresetPlace},
};
use crate::engine::{catalogue::Catalogue, towns::named};
use model::area::areas;

/// What [`name_town`] does.
pub type NameTown = fn(&Catalogue, &mut Config, Option<String>) -> Option<IgnoredAttribute>;

/// Puts the town in the place of its name, which is the value of the attribute. Where the feed has none such, nothing is
/// preset, and the attribute is returned. Does nothing before the names of Finland have come, which are looked up first.
pub fn name_town(catalogue: &Catalogue, config: &mut Config, value: Option<String>) -> Option<IgnoredAttribute> {
    config.place.as_ref().filter(|place| **place == PresetPlace::Named && areas().have_names())?;
    let value = value?;
    config.place = named(catalogue, &value).map(PresetPlace::Town);
    let is_unknown = config.place.is_none();
    is_unknown.then_some(IgnoredAttribute { attribute: Attribute::Place, value, expected: Expected::Another })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::{Service, channel, feed, service, text, today};
    use model::{
        country::Country,
        feed::Feed,
        service::{Address, Channel, ChannelKind},
        town::Town,
    };

    fn check(place: &str, expected: Option<&str>) {
        let address = Address { city: text("Bristol"), postal_code: "BS1 4ST".into(), ..Address::default() };
        let visit = Channel { address: Some(Box::new(address)), ..channel(ChannelKind::Visit) };
        let feed = feed(vec![Service { channels: [visit].into(), ..service("a") }], Vec::new());
        let catalogue = Catalogue::new(vec![Feed { country: Country::parse("GB"), ..feed }], today());
        let mut config = Config { place: Some(PresetPlace::Named), ..Config::default() };
        let ignored = name_town(&catalogue, &mut config, Some(place.to_owned()));
        assert_eq!(config.place, expected.map(|town| PresetPlace::Town(Town::new(town, None))), "{place}");
        assert_eq!(ignored.map(|ignored| ignored.value), expected.is_none().then(|| place.to_owned()));
    }

    #[test]
    fn a_place_is_a_town_of_the_feed_or_reported() {
        check("bristol", Some("Bristol"));
        check("BS1", Some("Bristol"));
        check("Bristow", None);
        check("Berlin", None);
    }
}
