//! What somebody may have meant, from the ways in which people write dates, times, languages and links.

use model::{date::Date, hours::Time, link::Link, locale::Language};

/// The known word that is nearest to what was written, where one is near.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |text: &str| text.trim().to_lowercase().replace(['-', ' '], "_");
    let written = plain(written);
    // One letter in three may be another one, and at least one.
    let most = (written.chars().count() / 3).clamp(1, 3);
    known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(&written, &plain(word)), word))
        .filter(|(distance, word)| *distance <= most && *distance < word.chars().count())
        .min()
        .map(|(_, word)| word)
}

/// A day as it is written in Finland, Sweden or Germany: `31.12.2026`, `31/12/2026`, `2026/12/31`, `20261231`.
///
/// `None` where it could be two different days: the American month comes first.
pub fn date(written: &str) -> Option<Date> {
    let written = written.trim();
    if written.len() == 8 && written.bytes().all(|byte| byte.is_ascii_digit()) {
        return day(written.get(..4)?, written.get(4..6)?, written.get(6..)?);
    }
    let parts: Vec<_> = written.split(['.', '/', '-']).map(str::trim).collect();
    match parts.as_slice() {
        [year, month, date] if year.len() == 4 => day(year, month, date),
        [date, month, year] if year.len() == 4 => {
            let is_two = written.contains('/') && date != month && day(year, date, month).is_some();
            day(year, month, date).filter(|_| !is_two)
        }
        _ => None,
    }
}

fn day(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// A time of day with a word before or after it, or without minutes: `klo 9`, `kl. 9.30`, `9 am`, `0900`.
pub fn time(written: &str) -> Option<String> {
    let written = written.trim().to_lowercase();
    let (written, later) = match written.strip_suffix("pm").or_else(|| written.strip_suffix("p.m.")) {
        Some(rest) => (rest.to_owned(), 12),
        None => (written.trim_end_matches("am").trim_end_matches("a.m.").to_owned(), 0),
    };
    let digits = ["klo", "kl.", "kl"].iter().find_map(|word| written.strip_prefix(word)).unwrap_or(&written).trim();
    let (hour, minute) = match digits.split_once([':', '.']) {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "0"),
    };
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = if later == 12 { hour % 12 + 12 } else { hour };
    (minute < 60 && hour <= 24).then(|| Time::from_minutes(hour * 60 + minute))??;
    Some(format!("{hour:02}:{minute:02}"))
}

/// The tag of a language that was written by its name in Finnish, Swedish or English.
pub fn language(written: &str) -> Option<&'static str> {
    const NAMES: [(&str, &[&str]); 14] = [
        ("fi", &["suomi", "finska", "finnish", "fin"]),
        ("sv", &["ruotsi", "svenska", "swedish", "swe", "se-sv"]),
        ("en", &["englanti", "engelska", "english", "eng"]),
        ("fi-simple", &["selkosuomi", "selko", "lättfinska", "easy finnish"]),
        ("se", &["pohjoissaame", "nordsamiska", "northern sámi"]),
        ("smn", &["inarinsaame", "enaresamiska", "inari sámi"]),
        ("sms", &["koltansaame", "skoltsamiska", "skolt sámi"]),
        ("fse", &["viittomakieli", "suomalainen viittomakieli", "teckenspråk", "sign language"]),
        ("et", &["viro", "estniska", "estonian"]),
        ("ru", &["venäjä", "ryska", "russian"]),
        ("uk", &["ukraina", "ukrainska", "ukrainian"]),
        ("ar", &["arabia", "arabiska", "arabic"]),
        ("so", &["somali", "somaliska"]),
        ("fa", &["persia", "persiska", "persian", "farsi"]),
    ];
    let written = written.trim().to_lowercase();
    let tag = NAMES.into_iter().find(|(_, names)| names.contains(&written.as_str()))?.0;
    Language::parse(tag).map(|_| tag)
}

/// A link without its beginning: `www.example.org`, `example.org/help`, `info@example.org`. An address of e-mail also with
/// a space in it, or with a word for its sign.
pub fn link(written: &str) -> Option<String> {
    let written = written.trim();
    let link = |written: &str| Link::mail(written).or_else(|| Link::page(written)).map(|link| link.href().to_owned());
    link(written).or_else(|| address(written)).or_else(|| slips(written).iter().find_map(|written| link(written)))
}

/// The same without slips of the hand: a space beside a dot, a comma for a dot, a sign that stands twice, and a beginning
/// that is nearly right.
fn slips(written: &str) -> Vec<String> {
    let joined = [(" .", "."), (". ", "."), (" /", "/"), ("/ ", "/"), (",", "."), ("@@", "@")]
        .into_iter()
        .fold(written.to_owned(), |text, (slip, meant)| text.replace(slip, meant));
    let has_scheme = ["http", "htp", "htt"].iter().any(|start| joined.to_lowercase().starts_with(start));
    let rest = joined.split_once(['/', ':']).map(|(_, rest)| rest.trim_start_matches(['/', ':']));
    let without = rest.filter(|rest| has_scheme && !rest.is_empty()).map(|rest| format!("https://{rest}"));
    [Some(joined).filter(|joined| joined != written && !has_scheme), without].into_iter().flatten().collect()
}

/// An address of e-mail that was written so that programs do not find it, or with a slip.
fn address(written: &str) -> Option<String> {
    let is_hidden = ["(at)", "[at]", "(ät)", " at "].iter().any(|sign| written.contains(sign));
    let is_apart = written.contains('@') && written.contains(char::is_whitespace);
    if !is_hidden && !is_apart {
        return None;
    }
    let replaced =
        ["(at)", "[at]", "(ät)", " at "].iter().fold(written.to_owned(), |text, sign| text.replace(sign, "@"));
    let whole: String = replaced.split_whitespace().collect();
    (whole.matches('@').count() == 1 && Link::mail(&whole).is_some()).then(|| format!("mailto:{whole}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_found_and_a_far_one_is_not() {
        let known = ["summary", "status", "name", "cost", "by_appointment"];
        for (written, expected) in [
            ("sumary", Some("summary")),
            ("Name", Some("name")),
            ("by-appointment", Some("by_appointment")),
            ("statsu", Some("status")),
            ("price", None),
            ("x", None),
        ] {
            assert_eq!(nearest(written, known), expected, "{written}");
        }
    }

    #[test]
    fn days_are_understood_where_they_are_one_day() {
        for (written, expected) in [
            ("31.12.2026", Some("2026-12-31")),
            ("1. 2. 2026", Some("2026-02-01")),
            ("31/12/2026", Some("2026-12-31")),
            ("2026/1/5", Some("2026-01-05")),
            ("2026-1-5", Some("2026-01-05")),
            ("20261231", Some("2026-12-31")),
            ("03/04/2026", None),
            ("31.2.2026", None),
            ("joulukuu", None),
        ] {
            assert_eq!(date(written).map(|date| date.to_string()).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn times_are_understood() {
        for (written, expected) in [
            ("klo 9", Some("09:00")),
            ("kl. 9.30", Some("09:30")),
            ("0900", Some("09:00")),
            ("9 am", Some("09:00")),
            ("3:15 pm", Some("15:15")),
            ("12 pm", Some("12:00")),
            ("9-15", None),
            ("25", None),
            ("noon", None),
        ] {
            assert_eq!(time(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn languages_and_links_are_understood() {
        assert_eq!([language("Suomi"), language("svenska "), language("klingon")], [Some("fi"), Some("sv"), None]);
        for (written, expected) in [
            ("www.example.org", Some("https://www.example.org")),
            ("example.org/apua?x=1", Some("https://example.org/apua?x=1")),
            ("info@example.org", Some("mailto:info@example.org")),
            ("info @example.org", Some("mailto:info@example.org")),
            ("info(at)example.org", Some("mailto:info@example.org")),
            ("tuki@example,org", Some("mailto:tuki@example.org")),
            ("example .org", Some("https://example.org")),
            ("htp://example.org/a", Some("https://example.org/a")),
            ("https//example.org", Some("https://example.org")),
            ("see our page. Or call", None),
            ("see our page", None),
            ("javascript:alert(1)", None),
            ("3.5", None),
        ] {
            assert_eq!(link(written).as_deref(), expected, "{written}");
        }
    }
}
