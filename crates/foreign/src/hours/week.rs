//! Names, abbreviations and addresses of weekdays in several languages.

use model::{date::Weekday, fold::fold, hours::Days};

/// The names of each day, folded. The first two letters in English are the abbreviation.
const NAMES: [&str; 7] = [
    "monday maanantai mandag ma mon",
    "tuesday tiistai tisdag ti tue tues",
    "wednesday keskiviikko onsdag ke wed",
    "thursday torstai torsdag to thu thur thurs",
    "friday perjantai fredag pe fri",
    "saturday lauantai lordag la sat",
    "sunday sunnuntai sondag su sun",
];

/// Abbreviations in Swedish, folded. Not among the names, because other formats have other words there.
const SWEDISH: [&str; 7] = ["man", "tis", "ons", "tors", "fre", "lor", "son"];

/// Parses the name of a weekday, its abbreviation or its address at schema.org.
pub fn weekday(text: &str) -> Option<Weekday> {
    let name = text.trim().rsplit(['/', '#', ':']).next()?;
    let name = fold(name);
    let is_known = |names: &str| names.split(' ').any(|known| known == name);
    Weekday::parse(&name).or_else(|| Weekday::ALL.get(NAMES.iter().position(|names| is_known(names))?).copied())
}

/// Parses a weekday as it stands in a sentence: `Mon`, `Mondays`, `maanantaisin`, `mån`, `måndagar`.
pub fn spoken_weekday(text: &str) -> Option<Weekday> {
    let text = fold(text.trim_end_matches('.'));
    let ends = ["", "s", "sin", "na", "ar"];
    let day = |text: &str| {
        weekday(text).or_else(|| Weekday::ALL.get(SWEDISH.iter().position(|name| *name == text)?).copied())
    };
    ends.into_iter().find_map(|end| day(text.strip_suffix(end)?))
}

/// The days from one to another, also across the end of the week.
pub fn days_between(first: Weekday, last: Weekday) -> Days {
    let count = (last as usize + 7 - first as usize) % 7 + 1;
    Days::new(Weekday::ALL.into_iter().cycle().skip(first as usize).take(count))
}

/// The day after.
pub fn next_day(day: Weekday) -> Weekday {
    Weekday::ALL.get((day as usize + 1) % 7).copied().unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_known_by_their_names() {
        for name in ["Monday", "MO", "mon", "maanantai", "Måndag", "https://schema.org/Monday", "schema:Monday"] {
            assert_eq!(weekday(name), Some(Weekday::Monday), "{name}");
        }
        for name in ["", "PublicHolidays", "day"] {
            assert_eq!(weekday(name), None, "{name}");
        }
    }

    #[test]
    fn a_range_may_go_around_the_end_of_the_week() {
        let days = |first, last| days_between(first, last).iter().collect::<Vec<_>>();
        assert_eq!(days(Weekday::Saturday, Weekday::Monday), [Weekday::Monday, Weekday::Saturday, Weekday::Sunday]);
        assert_eq!(days(Weekday::Friday, Weekday::Friday), [Weekday::Friday]);
        assert_eq!(next_day(Weekday::Sunday), Weekday::Monday);
    }
}
