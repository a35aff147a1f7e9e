//! Towns that have no code of Finland: those of other countries, known by what the addresses of a feed state.

use crate::{
    country::{Country, usual_country},
    fold::fold,
    locale::Language,
    service::{Address, Coordinates},
};

/// A town as a feed writes its name, and about where it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Town {
    name: Box<str>,
    at: Option<Coordinates>,
}

/// Stands before the name and never before a code.
const MARK: char = '@';
/// Stands between the parts; no name has one.
const APART: char = '\t';
/// The pole in the south and the date line in the west, in hundredths of a degree. Points are written from there, because
/// numbers without a sign are parsed already where this is read.
const LEAST: [i32; 2] = [-9_000, -18_000];

impl Town {
    /// A town at a point, which is made coarse: a town is no street.
    pub fn new(name: &str, at: Option<Coordinates>) -> Self {
        Self { name: name.trim().into(), at: at.map(Coordinates::coarse) }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn at(&self) -> Option<Coordinates> {
        self.at
    }

    /// Whether the address is in it. `None` where the address does not say.
    pub fn holds(&self, address: &Address) -> Option<bool> {
        town_of(address).map(|town| fold(&town) == fold(&self.name))
    }

    /// The town as one text, such as `@Bristol`; a point is two numbers after it.
    /// [`Town::parse`] is the inverse.
    pub fn written(&self) -> String {
        let mut text = [MARK.encode_utf8(&mut [0; 4]), &*self.name].concat();
        for (part, least) in self.at.iter().flat_map(|at| at.hundredths()).zip(LEAST) {
            text.push(APART);
            text.push_str(&part.abs_diff(least).to_string());
        }
        text
    }

    /// The town that was written.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(MARK)?.split(APART);
        let name = parts.next().filter(|name| !name.trim().is_empty())?;
        let mut from_least = || parts.next()?.parse::<u16>().ok().map(i32::from);
        let ([south, west], point) = (LEAST, (from_least(), from_least()));
        let at = Option::zip(point.0, point.1).map(|(north, east)| [south + north, west + east]);
        Some(Self::new(name, at.and_then(Coordinates::of_hundredths)))
    }
}

/// Whether a feed is for people elsewhere than in Finland, so that its own addresses say which towns there are.
pub fn names_own_towns(country: Option<Country>, language: Language) -> bool {
    usual_country(country, language) != Some(Country::FINLAND)
}

/// The name of the town of an address: its city, else the district of its postal code.
pub fn town_of(address: &Address) -> Option<String> {
    let city = address.city.choose(&[]).map(|city| city.text);
    city.or_else(|| Some(district(&address.postal_code).to_owned())).filter(|town| !town.trim().is_empty())
}

/// What comes before the space of a postal code ("BS1" of "BS1 4ST"), or all of it.
fn district(postal_code: &str) -> &str {
    let code = postal_code.trim();
    code.split_once(' ').map_or(code, |(district, _)| district)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    fn address(city: &str, postal_code: &str) -> Address {
        let city = Text::plain(Language::ENGLISH, city);
        Address { city, postal_code: postal_code.into(), ..Address::default() }
    }

    #[test]
    fn a_town_is_read_as_it_was_written() {
        let at = |north, east| Coordinates::new(north, east).map(Coordinates::coarse);
        for (town, written) in [
            (Town::new("Bristol", at(51.4545, -2.5879)), "@Bristol\t14145\t17741"),
            (Town::new(" Weston-super-Mare ", None), "@Weston-super-Mare"),
        ] {
            assert_eq!(town.written(), written);
            assert_eq!(Town::parse(written), Some(town));
        }
        for none in ["Bristol", "@", "@ ", "", "853"] {
            assert_eq!(Town::parse(none), None, "{none:?}");
        }
        assert_eq!(Town::parse("@Bristol\tx\t1"), Some(Town::new("Bristol", None)));
    }

    #[test]
    fn the_town_of_an_address_is_its_city_or_its_postal_district() {
        let check = |city: &str, code: &str, expected: Option<&str>| {
            assert_eq!(town_of(&address(city, code)).as_deref(), expected, "{city:?} {code:?}");
        };
        check("Bristol", "BS1 4ST", Some("Bristol"));
        check("", "BS1 4ST", Some("BS1"));
        check("", "94103", Some("94103"));
        check("", " ", None);
    }

    #[test]
    fn a_town_holds_what_is_written_in_any_case() {
        let bristol = Town::new("Bristol", None);
        assert_eq!(bristol.holds(&address("BRISTOL", "")), Some(true));
        assert_eq!(bristol.holds(&address("Bath", "")), Some(false));
        assert_eq!(bristol.holds(&Address::default()), None);
    }

    #[test]
    fn a_feed_of_finland_names_no_towns_of_its_own() {
        let check = |country: &str, language, expected| {
            assert_eq!(names_own_towns(Country::parse(country), language), expected, "{country} {language}");
        };
        check("FI", Language::ENGLISH, false);
        check("", Language::FINNISH, false);
        check("", Language::ENGLISH, true);
        check("GB", Language::FINNISH, true);
    }
}
