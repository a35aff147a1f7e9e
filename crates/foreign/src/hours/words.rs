//! Hours in the words of people, in English, Finnish or Swedish: `8:00am-5:00pm, Mon-Fri`, `24 hours a day`, `ma-pe klo
//! 8-17`, `dygnet runt`. A line with a word that is not known is not understood: the word may change the meaning.

use super::{Opening, clock::stretch, week, window};
use model::{
    date::Weekday,
    fold::fold,
    hours::{Days, Time, Window},
    locale::Language,
};

/// What a word or several say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// Weekdays by their place in the week, the first and the last.
    Days(usize, usize),
    /// From and to, in minutes.
    Times(u16, u16),
    /// At all times, also without days.
    Always,
    Closed,
    NotOnHolidays,
    /// Says nothing of its own.
    Filler,
}

/// Phrases, folded. One of several words stands before those that begin like it.
const PHRASES: &[(&str, Word)] = &[
    ("24 hours a day", Word::Always),
    ("24 hours", Word::Always),
    ("24 tuntia vuorokaudessa", Word::Always),
    ("24 h/vrk", Word::Always),
    ("24 h", Word::Always),
    ("24h", Word::Always),
    ("24/7", Word::Always),
    ("24-7", Word::Always),
    ("round the clock", Word::Always),
    ("around the clock", Word::Always),
    ("ympari vuorokauden", Word::Always),
    ("vuorokauden ympari", Word::Always),
    ("ymparivuorokautisesti", Word::Always),
    ("dygnet runt", Word::Always),
    ("7 days a week", Word::Days(0, 6)),
    ("7 days", Word::Days(0, 6)),
    ("seven days a week", Word::Days(0, 6)),
    ("every day of the week", Word::Days(0, 6)),
    ("every day", Word::Days(0, 6)),
    ("daily", Word::Days(0, 6)),
    ("joka paiva", Word::Days(0, 6)),
    ("viikon jokaisena paivana", Word::Days(0, 6)),
    ("paivittain", Word::Days(0, 6)),
    ("varje dag", Word::Days(0, 6)),
    ("alla dagar i veckan", Word::Days(0, 6)),
    ("alla dagar", Word::Days(0, 6)),
    ("dagligen", Word::Days(0, 6)),
    ("weekdays", Word::Days(0, 4)),
    ("arkisin", Word::Days(0, 4)),
    ("arkipaivisin", Word::Days(0, 4)),
    ("vardagar", Word::Days(0, 4)),
    ("weekends", Word::Days(5, 6)),
    ("viikonloppuisin", Word::Days(5, 6)),
    ("maanantaista perjantaihin", Word::Days(0, 4)),
    ("ei pyhina", Word::NotOnHolidays),
    ("ei arkipyhina", Word::NotOnHolidays),
    ("ej helgdagar", Word::NotOnHolidays),
    ("inte helgdagar", Word::NotOnHolidays),
    ("closed all day", Word::Closed),
    ("closed", Word::Closed),
    ("not open", Word::Closed),
    ("suljettu", Word::Closed),
    ("kiinni", Word::Closed),
    ("stangt", Word::Closed),
    ("helgfria", Word::NotOnHolidays),
    ("kaikkina viikonpaivina", Word::Days(0, 6)),
    ("arkipaivina", Word::Days(0, 4)),
    ("we are open", Word::Filler),
    ("lines open", Word::Filler),
    ("lines are open", Word::Filler),
    ("available", Word::Filler),
    ("opening hours", Word::Filler),
    ("open", Word::Filler),
    ("auki", Word::Filler),
    ("avoinna", Word::Filler),
    ("oppet", Word::Filler),
    ("klo", Word::Filler),
    ("kello", Word::Filler),
    ("kl", Word::Filler),
    ("from", Word::Filler),
    ("fran", Word::Filler),
    ("between", Word::Filler),
    ("and", Word::Filler),
    ("ja", Word::Filler),
    ("och", Word::Filler),
    ("&", Word::Filler),
    ("+", Word::Filler),
    ("on", Word::Filler),
    (",", Word::Filler),
];

/// Words between the first and the last day or time.
const BETWEEN: [&str; 5] = ["to", "until", "till", "til", "through"];

/// Adds the hours of a line. If it is not understood, nothing is added and the result is `None`.
pub fn add(line: &str, language: Language, opening: &mut Opening) -> Option<()> {
    let mut found = Vec::new();
    let mut closed_on_holidays = false;
    for part in prepared(line).split([';', '\n', '|']).filter(|part| !part.trim().is_empty()) {
        let words = words(part, language)?;
        closed_on_holidays |= words.contains(&Word::NotOnHolidays);
        found.extend(windows(&words)?);
    }
    if found.is_empty() {
        return None;
    }
    found.into_iter().for_each(|window| opening.add(Window { closed_on_holidays, ..window }));
    Some(())
}

/// Whether a text says nothing but that something is closed.
pub fn says_closed(text: &str) -> bool {
    let text = prepared(text);
    PHRASES.iter().any(|(phrase, word)| *word == Word::Closed && *phrase == text.trim_matches([' ', '.', '!', '-']))
}

/// One kind of dash, no space around it, and the marks of English half days beside their number.
fn prepared(line: &str) -> String {
    let mut text = fold(line).replace(['–', '—', '−'], "-").replace(',', " , ").replace("&amp;", "&");
    for (from, to) in [("a.m.", "am"), ("p.m.", "pm"), ("a.m", "am"), ("p.m", "pm"), (" am", "am"), (" pm", "pm")] {
        text = text.replace(from, to);
    }
    while text.contains(" -") || text.contains("- ") {
        text = text.replace(" -", "-").replace("- ", "-");
    }
    text
}

fn words(part: &str, language: Language) -> Option<Vec<Word>> {
    let tokens: Vec<_> = part.split_whitespace().map(|token| token.trim_end_matches([':', '.'])).collect();
    let tokens: Vec<_> = tokens.into_iter().filter(|token| !token.is_empty()).collect();
    let mut words = Vec::new();
    let mut rest = tokens.as_slice();
    while let [first, others @ ..] = rest {
        let (word, count) =
            phrase(rest).or_else(|| spelled_range(rest, language)).or_else(|| Some((token(first, language)?, 1)))?;
        words.push(word);
        rest = if count == 1 { others } else { rest.get(count..)? };
    }
    words.retain(|word| *word != Word::Filler);
    Some(words)
}

fn phrase(tokens: &[&str]) -> Option<(Word, usize)> {
    PHRASES.iter().find_map(|(phrase, word)| {
        let count = phrase.split(' ').count();
        let is_it = tokens.get(..count)?.iter().copied().eq(phrase.split(' '));
        is_it.then_some((*word, count))
    })
}

/// `Monday to Friday`, `8am until 5pm`. In Finnish, "to" is a Thursday.
fn spelled_range(tokens: &[&str], language: Language) -> Option<(Word, usize)> {
    let [first, between, last, ..] = tokens else { return None };
    let is_between = BETWEEN.contains(between) && !(*between == "to" && language.primary() == "fi");
    Some((token(&format!("{first}-{last}"), language).filter(|_| is_between)?, 3))
}

fn token(word: &str, language: Language) -> Option<Word> {
    let day = |text: &str| week::spoken_weekday(text).map(|day| day as usize);
    if let Some(day) = day(word) {
        return Some(Word::Days(day, day));
    }
    let (first, last) = word.split_once('-')?;
    match (day(first), day(last)) {
        (Some(first), Some(last)) => Some(Word::Days(first, last)),
        _ => stretch(first, last, language).map(|(opens, closes)| Word::Times(opens, closes)),
    }
}

/// Puts days and times together, whichever come first. `None` where something is missing.
fn windows(words: &[Word]) -> Option<Vec<Window>> {
    let is_time = |word: &Word| matches!(word, Word::Times(..) | Word::Always | Word::Closed);
    let has_days = words.iter().any(|word| matches!(word, Word::Days(..)));
    if !has_days && words.iter().all(|word| matches!(word, Word::Always)) {
        return Some(vec![super::always()]);
    }
    let words: Vec<_> = words.iter().filter(|word| **word != Word::NotOnHolidays).copied().collect();
    // Read from the end where the times stand before their days.
    let words: Vec<_> = if words.first().is_some_and(is_time) { words.into_iter().rev().collect() } else { words };
    let (mut windows, mut days, mut is_open_end) = (Vec::new(), Vec::new(), false);
    for word in words {
        match word {
            Word::Days(first, last) => {
                if !is_open_end {
                    days.clear();
                }
                is_open_end = true;
                let ends = Weekday::ALL.get(first).zip(Weekday::ALL.get(last))?;
                days.extend(week::days_between(*ends.0, *ends.1).iter());
            }
            _ if days.is_empty() => return None,
            Word::Times(opens, closes) => {
                is_open_end = false;
                let times = (Time::from_minutes(opens)?, Time::from_minutes(closes)?);
                windows.push(window(Days::new(days.iter().copied()), times.0, times.1));
            }
            Word::Always => {
                is_open_end = false;
                windows.push(window(Days::new(days.iter().copied()), Time::MIDNIGHT, Time::MIDNIGHT));
            }
            Word::Closed => is_open_end = false,
            Word::NotOnHolidays | Word::Filler => {}
        }
    }
    (!is_open_end).then_some(windows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::hours::Hours;

    /// Each window as its days and times; `always`, or nothing where the line is not understood.
    fn check(tag: &str, line: &str, expected: &str) {
        let mut opening = Opening::default();
        let language = Language::parse(tag).unwrap();
        let added = add(line, language, &mut opening);
        let show = |window: &Window| {
            let days: Vec<_> = window.days.iter().map(|day| Weekday::NAMES[day as usize]).collect();
            let time =
                |time: Option<Time>| time.map_or("-".into(), |time| format!("{}:{:02}", time.hour(), time.minute()));
            let holidays = if window.closed_on_holidays { " but holidays" } else { "" };
            format!("{} {}-{}{holidays}", days.join(","), time(window.opens), time(window.closes))
        };
        let found = match opening.into_parts().0 {
            Hours::Windows(windows) => windows.iter().map(show).collect::<Vec<_>>().join("; "),
            Hours::Always => "always".into(),
            Hours::Unknown | Hours::Text(_) => String::new(),
        };
        assert_eq!(found, expected, "{line}");
        assert_eq!(added.is_some(), !expected.is_empty(), "{line}");
    }

    const OFFICE: &str = "mo,tu,we,th,fr 8:00-17:00";

    #[test]
    fn hours_in_english_are_understood() {
        for line in [
            "8:00am-5:00pm, Mon-Fri",
            "Mon-Fri 8am-5pm",
            "Monday to Friday, 8 a.m. to 5 p.m.",
            "Monday - Friday: 08:00 – 17:00",
            "Open weekdays from 8am until 5pm",
            "Mon, Tues, Wed, Thurs & Fri 8.00-17.00",
            "Mondays-Fridays 0800-1700",
        ] {
            check("en", line, OFFICE);
        }
        check("en", "Mon-Fri 9-5pm; Sat 10am-noon", "mo,tu,we,th,fr 9:00-17:00; sa 10:00-12:00");
        check("en", "Mon 1-5pm", "mo 13:00-17:00");
        check(
            "en",
            "Mon-Fri 9am-12pm, 1pm-4pm; Sat and Sun closed",
            "mo,tu,we,th,fr 9:00-12:00; mo,tu,we,th,fr 13:00-16:00",
        );
        check("en", "Fri 10pm-2am", "fr 22:00-2:00");
        check("en", "Mon 9am-midnight", "mo 9:00-24:00");
    }

    #[test]
    fn hours_in_finnish_and_swedish_are_understood() {
        for line in [
            "ma-pe 8-17",
            "Ma–Pe klo 8.00–17.00",
            "arkisin klo 8-17",
            "maanantaista perjantaihin 8-17",
            "ma, ti, ke, to ja pe 8-17",
        ] {
            check("fi", line, OFFICE);
        }
        for line in [
            "mån-fre 8-17",
            "Mån–fre kl. 8–17",
            "vardagar 8-17",
            "måndag-fredag kl 08.00-17.00",
            "måndag till fredag 8 till 17",
        ] {
            check("sv", line, OFFICE);
        }
        check("fi", "ti, to 9-12; la-su suljettu", "tu,th 9:00-12:00");
        check("fi", "ma-pe 8-17, ei pyhinä", "mo,tu,we,th,fr 8:00-17:00 but holidays");
        check("fi", "pe-la 22-6", "fr,sa 22:00-6:00");
        check("sv", "helgfria vardagar kl. 9-12", "mo,tu,we,th,fr 9:00-12:00 but holidays");
    }

    #[test]
    fn around_the_clock_is_always() {
        for line in ["24 hours a day, 7 days a week", "24/7", "Open 24 hours", "24h", "Daily, round the clock"] {
            check("en", line, "always");
        }
        check("fi", "Ympäri vuorokauden", "always");
        check("fi", "joka päivä ympäri vuorokauden", "always");
        check("sv", "Dygnet runt alla dagar", "always");
        check("en", "Sat-Sun 24 hours", "sa,su 0:00-24:00");
    }

    #[test]
    fn what_may_mean_something_else_is_not_understood() {
        for line in [
            "Mon-Fri 9-5",
            "Mon 1-5",
            "Mon-Fri",
            "9am-5pm",
            "Mon-Fri by appointment 9am-5pm",
            "First Monday 9am-5pm",
            "Mon-Fri 9am-5pm except bank holidays",
            "Term time only",
            "Mon 9am-5pm Tue",
            "",
            "Closed",
            "Mon 25:00-26:00",
        ] {
            check("en", line, "");
        }
        check("fi", "Ympärivuorokautinen päivystys", "");
    }

    #[test]
    fn a_closed_day_is_told_from_a_remark() {
        for text in ["Closed", "closed.", "Suljettu", "Stängt", "CLOSED ALL DAY"] {
            assert!(says_closed(text), "{text}");
        }
        assert!(!says_closed("Closed for lunch 12-13"));
    }
}
