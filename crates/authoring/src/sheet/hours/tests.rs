//! Hours as people type them, and back.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::workbook::SheetLanguage;

fn check(text: &str, expected: Value) {
    assert_eq!(parse(text), Ok(expected), "{text}");
}

/// Hours that are not understood, and the word that is to blame.
fn check_not(text: &str, word: &str) {
    assert_eq!(parse(text), Err(word.to_owned()), "{text}");
}

fn week(days: &[&str], opens: &str, closes: &str) -> Value {
    json!({ "days": days, "opens": opens, "closes": closes })
}

const WEEKDAYS: [&str; 5] = ["mo", "tu", "we", "th", "fr"];

#[test]
fn days_and_times() {
    let office = json!([week(&WEEKDAYS, "09:00", "15:00")]);
    for text in [
        "ma-pe 9-15",
        "Ma – Pe klo 9.00–15.00",
        "mån-fre kl 9-15",
        "Mon-Fri 9:00 - 15:00",
        "arkisin 9-15",
        "vardagar 9-15",
        "ark. 9-15",
        "arkipäivinä klo 9–15",
        "vard. 9-15",
    ] {
        check(text, office.clone());
    }
    for text in ["24/7", "24h", "Dygnet runt.", "ympäri vuorokauden", "24 hours a day"] {
        check(text, json!("24/7"));
    }
    let not_on_holidays =
        json!([{ "days": WEEKDAYS, "opens": "09:00", "closes": "15:00", "closed_on_holidays": true }]);
    for text in ["ma-pe 9-15 paitsi pyhät", "ma-pe 9-15, ei arkipyhinä", "mån-fre 9-15 utom helgdagar"] {
        check(text, not_on_holidays.clone());
    }
    check("ma-pe 9-15; ke 17-19", json!([week(&WEEKDAYS, "09:00", "15:00"), week(&["we"], "17:00", "19:00")]));
    check(
        "ma 9-12, ke 10:30-14\nla 0-24",
        json!([week(&["mo"], "09:00", "12:00"), week(&["we"], "10:30", "14:00"), week(&["sa"], "00:00", "24:00"),]),
    );
    check(
        "ti ja to 9-11, 12-15",
        json!([week(&["tu", "th"], "09:00", "11:00"), week(&["tu", "th"], "12:00", "15:00")]),
    );
    check("la-ma 22-2", json!([week(&["mo", "sa", "su"], "22:00", "02:00")]));
    check("keskiviikkoisin 17-?", json!([{ "days": ["we"], "opens": "17:00" }]));
    check("torsdagar", json!([{ "days": ["th"] }]));
    check("joka päivä 8-20", json!([week(&["mo", "tu", "we", "th", "fr", "sa", "su"], "08:00", "20:00")]));
}

#[test]
fn weeks_months_and_dates() {
    let second = json!([{ "days": ["tu"], "opens": "16:00", "closes": "18:00", "every": 2, "from": "2026-09-03" }]);
    check("joka toinen ti 16-18 alkaen 3.9.2026", second.clone());
    check("joka toinen viikko ti klo 16–18, 3.9.2026 alkaen", second.clone());
    check("varannan tis 16-18 från 3.9.2026", second.clone());
    check("every other tue 16-18 from 2026-09-03", second);
    check("joka 3. viikko to", json!([{ "days": ["th"], "every": 3 }]));
    check("joka ti 9-10", json!([week(&["tu"], "09:00", "10:00")]));
    let first = json!([{ "days": ["th"], "nth": [1, -1] }]);
    check("kuukauden 1. ja viimeinen to", first.clone());
    check("månadens 1:a och sista torsdag", first.clone());
    check("first and last thursday of the month", first);
    check(
        "ma 9-15 1.1.2027 alkaen 31.5.2027 asti ei pyhinä",
        json!([{
            "days": ["mo"], "opens": "09:00", "closes": "15:00", "from": "2027-01-01", "until": "2027-05-31",
            "closed_on_holidays": true,
        }]),
    );
}

#[test]
fn exceptions() {
    let christmas = json!([{ "from": "2026-12-24", "until": "2026-12-26", "exception": true }]);
    for text in
        ["suljettu 24.12.2026-26.12.2026", "poikkeus 24.-26.12.2026 suljettu", "stängt från 24.12.2026 till 26.12.2026"]
    {
        check(text, christmas.clone());
    }
    check("closed 6.12.2026", json!([{ "from": "2026-12-06", "until": "2026-12-06", "exception": true }]));
}

#[test]
fn what_is_not_certain_is_not_guessed() {
    check_not("soita ja kysy", "soita");
    check_not("ma-pe 9-15 paitsi heinäkuussa", "paitsi");
    check_not("9-15", "9-15");
    check_not("ma klo 9", "9");
    check_not("ma 9-25", "9-25");
    check_not("ma 9-15 alkaen", "ma 9-15 alkaen");
    check_not("1. to", "1. to");
    check_not("ma 9-15, ke 9-12 alkaen 3.9.2026", "ma 9-15 ke 9-12 alkaen 3.9.2026");
    check_not("ma suljettu 9-12 24.12.2026", "ma suljettu 9-12 24.12.2026");
    check_not("", "");
}

#[test]
fn hours_are_shown_as_they_would_be_typed() {
    let check = |hours: Value, shown: [&str; 3]| {
        for (language, shown) in SheetLanguage::ALL.into_iter().zip(shown) {
            assert_eq!(write(&hours, language).as_deref(), Some(shown));
        }
    };
    check(
        json!([week(&WEEKDAYS, "09:00", "15:30"), { "days": ["th", "su"], "every": 2, "from": "2026-09-03" }]),
        [
            "ma-pe 9-15:30; joka toinen to, su alkaen 3.9.2026",
            "mån-fre 9-15:30; varannan tors, sön från 3.9.2026",
            "mon-fri 9-15:30; every other thu, sun from 3.9.2026",
        ],
    );
    check(
        json!([{ "days": ["sa", "su"], "nth": [1, -1], "closed_on_holidays": true }, { "exception": true, "from": "2026-12-24", "until": "2026-12-26" }]),
        [
            "kuun 1. viimeinen la, su ei pyhinä; poikkeus suljettu alkaen 24.12.2026 26.12.2026 asti",
            "månadens 1. sista lör, sön inte helgdagar; undantag stängt från 24.12.2026 till 26.12.2026",
            "monthly 1. last sat, sun not on holidays; exception closed from 24.12.2026 until 26.12.2026",
        ],
    );
    assert_eq!(write(&json!([{ "days": ["mo", "?"] }]), SheetLanguage::Finnish), None);
}

proptest! {
    #[test]
    fn what_is_shown_is_read_as_the_same(hours in any_feed::hours()) {
        for language in SheetLanguage::ALL {
            if let Some(written) = write(&hours, language) {
                prop_assert_eq!(parse(&written), Ok(hours.clone()));
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(ma|to|9-15|joka|kuun|1\\.|asti|alkaen|3.9.2026|[;, ?-]|\\PC){0,12}") {
        let _ = parse(&text);
    }
}
