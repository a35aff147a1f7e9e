//! Countries. A directory is for people in one of them, and help lines are a country's own.

use std::fmt;

use crate::locale::Language;

/// A country by its code of two letters (ISO 3166-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    pub const FINLAND: Self = Self(*b"FI");

    /// Two letters in either case; `None` for anything else. Whether such a country exists is not checked.
    ///
    /// ```
    /// use model::country::Country;
    ///
    /// assert_eq!(Country::parse(" fi "), Some(Country::FINLAND));
    /// assert_eq!(Country::parse("Finland"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim().as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Some(Self([first.to_ascii_uppercase(), second.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The country in which a time zone lies, by its IANA name. Only zones are known of countries for which the program
    /// has an emergency number of its own or that Finnish directories are likely to name.
    pub fn of_timezone(name: &str) -> Option<Self> {
        let code = match name.trim() {
            "Europe/Helsinki" | "Europe/Mariehamn" => "FI",
            "Europe/Stockholm" => "SE",
            "Europe/Oslo" => "NO",
            "Europe/Copenhagen" => "DK",
            "Europe/Tallinn" => "EE",
            "Europe/London" => "GB",
            "America/New_York"
            | "America/Chicago"
            | "America/Denver"
            | "America/Los_Angeles"
            | "America/Anchorage"
            | "Pacific/Honolulu" => "US",
            _ => return None,
        };
        Self::parse(code)
    }

    /// The IANA name of the time zone of a country that has only one, as far as `of_timezone` knows it. Otherwise empty.
    pub fn timezone(self) -> &'static str {
        match self.as_str() {
            "FI" => "Europe/Helsinki",
            "SE" => "Europe/Stockholm",
            "NO" => "Europe/Oslo",
            "DK" => "Europe/Copenhagen",
            "EE" => "Europe/Tallinn",
            "GB" => "Europe/London",
            _ => "",
        }
    }

    /// The two letters, as capitals.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The country of a feed; of one that states none, Finland where its language is spoken there alone.
pub fn usual_country(country: Option<Country>, language: Language) -> Option<Country> {
    let is_of_finland = matches!(language.primary(), "fi" | "smn" | "sms");
    country.or(is_of_finland.then_some(Country::FINLAND))
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Country::parse(text).map(|country| country.to_string()).as_deref(), expected, "{text:?}");
    }

    #[test]
    fn a_country_is_two_letters() {
        check("FI", Some("FI"));
        check("se", Some("SE"));
        check("FIN", None);
        check("F1", None);
        check("Å", None);
        check("", None);
    }

    #[test]
    fn a_time_zone_says_the_country_where_it_is_known() {
        assert_eq!(Country::of_timezone("Europe/Mariehamn"), Some(Country::FINLAND));
        assert_eq!(Country::of_timezone("Europe/Atlantis"), None);
        for code in ["FI", "SE", "NO", "DK", "EE", "GB"] {
            let country = Country::parse(code);
            assert_eq!(Country::of_timezone(country.unwrap().timezone()), country);
        }
        assert_eq!(Country::parse("US").unwrap().timezone(), "");
    }
}
