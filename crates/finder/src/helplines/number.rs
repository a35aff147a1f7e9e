//! The emergency number of a country, for every view.

use model::country::Country;

/// A line for each number: the number, and the countries that have it. Made of `helplines.json` by `build.rs`.
pub const NUMBERS: &str = include_str!(concat!(env!("OUT_DIR"), "/numbers.txt"));

/// The number for danger of any kind. `None` for a country of which no number is known; where the country is not known,
/// the number that most of Europe shares, which is the first of the table.
///
/// ```
/// use finder::helplines::emergency_number;
/// use model::country::Country;
///
/// assert_eq!(emergency_number(Some(Country::FINLAND)), Some("112"));
/// assert_eq!(emergency_number(Country::parse("US")), Some("911"));
/// assert_eq!(emergency_number(Country::parse("JP")), None);
/// assert_eq!(emergency_number(None), Some("112"));
/// ```
pub fn emergency_number(country: Option<Country>) -> Option<&'static str> {
    let mut numbers = NUMBERS.lines().filter_map(|line| line.split_once(' '));
    let is_there =
        |countries: &str| country.is_none_or(|country| countries.split(' ').any(|known| known == country.as_str()));
    numbers.find(|(_, countries)| is_there(countries)).map(|(number, _)| number)
}
