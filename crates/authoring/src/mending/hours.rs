//! Hours that are not understood and differ from what is by a slip, and times that are the wrong way round.

use crate::sheet::is_hours;

/// The hours in the notation, where another way to write the same is understood.
pub fn meant(written: &str) -> Option<String> {
    let plain = written.trim().trim_end_matches('.').to_lowercase();
    // A comma between digits stands for a colon, and what stands between days and times does not count.
    let letters: Vec<char> = plain.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let colons = letters.iter().enumerate().map(|(at, letter)| {
        if *letter == ',' && is_digit(at.checked_sub(1)) && is_digit(at.checked_add(1)) { ':' } else { *letter }
    });
    let colons: String = colons.collect();
    let marks =
        |text: &str| text.replace(['(', ')'], " ").replace(": ", " ").replace(" välillä", "").replace("h ", " ");
    let candidates = [colons.clone(), marks(&colons), marks(&colons).replace(" to ", "-").replace("...", "-")];
    candidates.into_iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).find(|text| is_hours(text))
}

/// The hours with the times the other way round, where there is one pair of which the first is later.
pub fn turned(written: &str) -> Option<String> {
    // Of several windows it is not known which is meant.
    if written.contains([';', ',', '\n']) {
        return None;
    }
    let parts: Vec<_> = written.split(' ').collect();
    let minutes = |text: &str| -> Option<u32> {
        let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
        Some(hour.parse::<u32>().ok()? * 60 + minute.parse::<u32>().ok()?)
    };
    let turn = |part: &&str| {
        let (first, last) = part.split_once(['-', '–'])?;
        (minutes(last)? < minutes(first)?).then(|| format!("{last}-{first}"))
    };
    let mut pairs = parts.iter().enumerate().filter_map(|(at, part)| Some((at, turn(part)?)));
    let (at, turned) = pairs.next().filter(|_| pairs.next().is_none())?;
    let text: Vec<_> =
        parts.iter().enumerate().map(|(place, part)| if place == at { turned.as_str() } else { part }).collect();
    Some(text.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_with_a_slip_are_understood() {
        for (written, expected) in [
            ("ma-pe 9,30-15", Some("ma-pe 9:30-15")),
            ("ma-pe (9-15)", Some("ma-pe 9-15")),
            ("pe sopimuksen mukaan", None),
            ("9-15", None),
        ] {
            assert_eq!(meant(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn times_are_turned_where_it_is_clear_which() {
        for (written, expected) in [
            ("ma-pe 15-9", Some("ma-pe 9-15")),
            ("ma 15.30-9", Some("ma 9-15.30")),
            ("ma 9-15", None),
            ("ma 15-9; ti 15-9", None),
        ] {
            assert_eq!(turned(written).as_deref(), expected, "{written}");
        }
    }
}
