//! Which lines stand in which country, and which of them are shown to whom.

use super::*;
use model::{
    hours::Time,
    identifier::Code,
    locale::Language,
    opening::LocalTime,
    service::Channel,
    term::{Term, Terms},
};

fn own(json: &str) -> Vec<Helpline> {
    let feed = format!(r#"{{"format": "service-feed/1", "services": [], "helplines": {json}}}"#);
    feed::parse(feed.as_bytes()).unwrap().feed.helplines
}

fn shown<'a>(lines: impl IntoIterator<Item = &'a Helpline>) -> Vec<String> {
    let contact = |channel: &Channel| channel.contact.as_ref().map(|contact| contact.shown().to_owned());
    lines.into_iter().map(|line| line.channels.iter().find_map(contact).unwrap_or_default()).collect()
}

fn check(feed: &str, country: &str, expected: &[&str]) {
    assert_eq!(shown(&lines(&own(feed), Country::parse(country))), expected, "{country} {feed}");
}

const FINNISH: [&str; 6] = ["112", "080 005 005", "09 2525 0111", "09 2525 0112", "116 006", "116 111"];

#[test]
fn the_built_in_lines_are_those_of_the_country() {
    check("[]", "FI", &FINNISH);
    check("[]", "SE", &["112"]);
    check("[]", "GB", &["999"]);
    check("[]", "US", &["911", "988"]);
    check("[]", "JP", &[]);
    check("[]", "", &["112"]);
}

#[test]
fn the_lines_of_a_feed_stand_beside_the_built_in_ones_and_replace_the_same_number() {
    check(r#"[{"name": "A", "value": "0800 1"}]"#, "SE", &["112", "0800 1"]);
    check(
        r#"[{"name": "A", "value": "0800 1"}, {"name": "SOS", "value": "112", "urgent": true}]"#,
        "SE",
        &["112", "0800 1"],
    );
    let finnish = lines(&own(r#"[{"name": "Oma", "value": "080 005 005"}]"#), Some(Country::FINLAND));
    assert_eq!(shown(&finnish).iter().filter(|number| *number == "080 005 005").count(), 1);
}

#[test]
fn every_urgent_line_was_confirmed_and_all_are_worded_in_three_languages() {
    assert!(!built_in().is_empty());
    for line in built_in() {
        assert!(line.checked.is_some() || !line.urgent, "{line:?}");
        assert!(!line.countries.is_empty(), "{line:?}");
        assert_eq!(line.name.languages().count(), 3, "{line:?}");
        assert!(matches!(line.hint.languages().count(), 0 | 3), "{line:?}");
    }
}

/// `topics` are apart by spaces; the feed calls violence by a name of its own.
fn check_choice(topics: &str, language: &str, time: &str, first: &str, others: &[&str]) {
    let violence = Term { same_as: vec![Code::new("danger:violence")], ..Term::default() };
    let terms = Terms::new([(Code::new("topic:violence"), violence)]);
    let topics: Vec<_> = topics.split_whitespace().map(Code::new).collect();
    let now = LocalTime { date: crate::test_data::today(), time: Time::parse(time).unwrap() };
    let wanted = Wanted { topics: &topics, language: Language::parse(language).unwrap(), now };
    let all = lines(&[], Some(Country::FINLAND));
    let found = shown(choose(&all, &terms, wanted));
    assert!(found.len() <= MOST, "{found:?}");
    assert_eq!(found.first().map(String::as_str), Some(first), "{topics:?} {language} {time}: {found:?}");
    for other in others {
        assert!(found.iter().any(|number| number == other), "{topics:?} {language} {time}: {found:?}");
    }
}

#[test]
fn the_lines_for_the_danger_come_first_and_the_emergency_number_is_among_them() {
    check_choice("topic:violence", "fi", "03:00", "080 005 005", &["112"]);
    check_choice("danger:crisis", "fi", "03:00", "09 2525 0111", &["112"]);
    check_choice("", "fi", "03:00", "080 005 005", &["112"]);
    check_choice("topic:unknown", "fi", "03:00", "080 005 005", &["112"]);
}

#[test]
fn a_line_that_answers_comes_before_one_in_the_readers_language_that_is_closed() {
    // A Thursday: the Swedish line answers from 9 to 13.
    check_choice("danger:crisis", "sv", "10:00", "09 2525 0112", &["112"]);
    // The Finnish line is all that answers, and the emergency number is answered in Swedish. The Swedish line is told with
    // its next hours.
    check_choice("danger:crisis", "sv", "20:00", "112", &["09 2525 0111", "09 2525 0112"]);
    // Whoever is understood is not shown a line that is closed.
    let thursday = LocalTime { date: crate::test_data::today(), time: Time::parse("20:00").unwrap() };
    let topics = [Code::new("danger:crisis")];
    let wanted = Wanted { topics: &topics, language: Language::FINNISH, now: thursday };
    let all = lines(&[], Some(Country::FINLAND));
    assert_eq!(shown(choose(&all, &Terms::default(), wanted)), ["09 2525 0111", "112"]);
}

#[test]
fn of_lines_that_are_alike_that_for_the_surest_danger_comes_first() {
    check_choice("danger:violence danger:child", "fi", "12:00", "080 005 005", &["116 006"]);
    check_choice("danger:child danger:violence", "fi", "12:00", "080 005 005", &["116 111"]);
}

#[test]
fn whose_language_no_line_speaks_is_told_the_number_with_interpreters_first() {
    check_choice("topic:violence", "ar", "12:00", "112", &["080 005 005"]);
}
