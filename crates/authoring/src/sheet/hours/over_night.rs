//! Hours whose times were probably written the wrong way round: `ma-pe 15-9` is open for eighteen hours.

use model::hours::Time;
use serde_json::Value;

/// A service that answers through the night rests by day; nobody answers as long as this at a stretch.
const LONGEST_NIGHT: u16 = 16 * 60;

/// How many hours the longest window has that lasts until the next day, where that is longer than a night.
pub fn over_night(hours: &Value) -> Option<u16> {
    let windows = hours.as_array()?.iter();
    let minutes = windows.filter(|window| window.get("exception").is_none()).filter_map(|window| {
        let time = |key: &str| Some(Time::parse(window.get(key)?.as_str()?)?.minutes());
        let (opens, closes) = (time("opens")?, time("closes")?);
        (closes < opens).then(|| 24 * 60 - opens + closes)
    });
    minutes.max().filter(|longest| LONGEST_NIGHT <= *longest).map(|longest| longest / 60)
}

#[cfg(test)]
mod tests {
    use super::{super::parse, *};

    #[test]
    fn a_night_is_not_the_whole_day() {
        for (text, expected) in [
            ("ma-pe 15-9", Some(18)),
            ("ma-pe 9-15", None),
            ("pe-la 21-3", None),
            ("joka päivä 18-8", None),
            ("ma-pe 0-24", None),
            ("24/7", None),
        ] {
            assert_eq!(over_night(&parse(text).unwrap()), expected, "{text}");
        }
    }
}
