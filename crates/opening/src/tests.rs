//! The opening is what the finder shows, on every day for which it holds.

use finder::session::{
    config::Config,
    state::Session,
    view::{View, view},
};
use model::{
    facet::Facet,
    locale::{InterfaceLanguage, Language},
    question::QuestionKind,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn parse(feed: &Value) -> Feed {
    feed::parse(feed.to_string().as_bytes()).unwrap().feed
}

/// The opening that stands in what is written on this day.
fn opening_of(feed: &Value, today: &str) -> Option<Opening> {
    let written = published(&parse(feed), &Provenance::default(), day(today), Layout::Dense);
    let (opening, problems) = Opening::parse(written.as_bytes()).unwrap();
    assert_eq!(problems, []);
    opening
}

fn service(id: &str, keys: Value) -> Value {
    let mut service = json!({ "id": id, "name": id, "topics": [format!("topic:{id}")] });
    service.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
    service
}

fn feed_of(services: Vec<Value>, questions: Value) -> Value {
    let terms = json!({
        "topic:a": { "label": { "fi": "Aa", "sv": "Å" } },
        "topic:b": { "label": { "fi": "Bee" }, "sensitive": true },
        "topic:other": { "label": { "en": "Something else" } },
    });
    json!({ "format": "service-feed/1", "terms": terms, "questions": questions, "services": services })
}

fn topics(keys: Value) -> Value {
    let options = json!([{ "value": "topic:a", "hint": "Vihje" }, { "value": "topic:b" }, { "value": "topic:other" }]);
    let mut question = json!({ "id": "topic", "facet": "topic", "kind": "single", "pinned": true, "options": options });
    question.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
    json!([question])
}

#[test]
fn an_opening_says_what_is_shown_first_and_until_when() {
    let services = vec![
        service("a", json!({ "ends": "2026-10-31" })),
        service("b", json!({ "ends": "2026-12-31" })),
        service("other", json!({ "starts": "2026-11-15" })),
        service("gone", json!({ "ends": "2026-09-30" })),
        service("rests", json!({ "status": "paused", "ends": "2026-10-05" })),
        json!({ "id": "silent", "name": "silent" }),
    ];
    let feed = feed_of(services, topics(json!({})));
    let opening = opening_of(&feed, "2026-10-01").unwrap();
    assert_eq!((opening.services, opening.silent, opening.notice), (4, 1, true));
    assert_eq!((opening.facet, opening.kind), (Facet::Topic, QuestionKind::Single));
    assert_eq!(opening.until, Date::parse("2026-11-01"));
    let options: Vec<_> = opening.options.iter().map(|it| (it.choice, it.count, it.other)).collect();
    assert_eq!(options, [(0, 1, false), (1, 1, false), (2, 1, true)]);
    assert_eq!(opening_of(&feed, "2026-11-01").unwrap().until, Date::parse("2027-01-01"));
}

/// What a page takes from an opening on a day before its end.
fn as_on(mut opening: Opening, day: Date) -> Opening {
    for period in std::mem::take(&mut opening.later) {
        if opening.until.is_none_or(|until| day < until) {
            break;
        }
        let OpeningPeriod { until, services, silent, counts } = period;
        opening.options.iter_mut().zip(counts).for_each(|(option, count)| option.count = count);
        opening = Opening { until, services, silent, ..opening };
    }
    opening
}

#[test]
fn later_days_are_told_as_long_as_only_the_numbers_differ() {
    let service = |id: &str, topic: &str, ends: &str| json!({ "id": id, "name": id, "topics": [topic], "ends": Some(ends).filter(|day| !day.is_empty()) });
    let services = vec![
        service("1", "topic:a", "2026-10-31"),
        service("2", "topic:a", "2026-11-30"),
        service("3", "topic:b", "2026-12-31"),
        service("4", "topic:a", ""),
        service("5", "topic:other", ""),
    ];
    let opening = opening_of(&feed_of(services, topics(json!({}))), "2026-10-01").unwrap();
    let told: Vec<_> = opening.later.iter().map(|it| (it.until, it.services, it.counts.clone())).collect();
    let expected = [(Date::parse("2026-12-01"), 4, vec![2, 1, 1]), (Date::parse("2027-01-01"), 3, vec![1, 1, 1])];
    assert_eq!(told, expected, "from 2027 on an option is not offered");
    assert_eq!(opening.end(), Date::parse("2027-01-01"));
    assert_eq!(as_on(opening, day("2026-12-05")).services, 3);
}

#[test]
fn texts_are_those_of_the_feed_then_the_messages_then_other_languages() {
    let question = json!({ "text": { "fi": "Mistä on kyse?" }, "hint": { "sv": "Välj en." }, "why": "Siksi." });
    let feed =
        feed_of(vec![service("a", json!({})), service("b", json!({})), service("other", json!({}))], topics(question));
    let texts = opening_of(&feed, "2026-10-01").unwrap().texts;
    let said = |tag: &str| {
        let (_, texts) = texts.iter().find(|(language, _)| language.as_str() == tag).unwrap();
        let tagged = |chosen: &model::text::Chosen| format!("{}={}", chosen.language, chosen.text);
        let labels: Vec<_> = texts.options.iter().map(|(label, _)| tagged(label)).collect();
        (tagged(&texts.text), texts.hint.as_ref().map(tagged), labels.join(" "))
    };
    let hint = || Some("sv=Välj en.".to_owned());
    assert_eq!(texts.len(), InterfaceLanguage::ALL.len());
    assert_eq!(said("fi"), ("fi=Mistä on kyse?".into(), hint(), "fi=Aa fi=Bee en=Something else".into()));
    assert_eq!(said("fi-simple").0, "fi-simple=Mistä on kyse?");
    let (text, _, labels) = said("sv");
    assert!(text.starts_with("sv=") && !text.contains("kyse"), "{text}");
    assert_eq!(labels, "sv=Å fi=Bee en=Something else");
    assert_eq!(said("ar").2, "fi=Aa fi=Bee en=Something else");
    let (_, first) = &texts[0];
    assert_eq!(first.options[0].1.as_ref().map(|hint| &*hint.text), Some("Vihje"));
    assert_eq!(first.options[1].1, None);
}

#[test]
fn several_answers_are_said_to_be_possible_where_the_feed_has_no_hint() {
    let feed = feed_of(vec![service("a", json!({})), service("b", json!({}))], topics(json!({ "kind": "multi" })));
    let texts = opening_of(&feed, "2026-10-01").unwrap().texts;
    let hint = texts[0].1.hint.clone().unwrap();
    assert_eq!((hint.text.as_str(), hint.language), ("Voit valita useita.", Language::FINNISH));
}

#[test]
fn what_a_page_cannot_draw_alone_has_no_opening() {
    let check = |feed: Value| assert_eq!(opening_of(&feed, "2026-10-01"), None, "{feed}");
    let two = || vec![service("a", json!({ "languages": ["fi"] })), service("b", json!({ "languages": ["sv"] }))];
    // Nothing is asked.
    check(json!({ "format": "service-feed/1", "services": [] }));
    // It is answered by typing.
    check(feed_of(two(), json!([{ "id": "age", "facet": "age", "kind": "age", "pinned": true }])));
    // One option alone.
    let one = json!([{ "id": "x", "facet": "topic", "kind": "single", "options": [{ "value": "topic:a" }] }]);
    check(feed_of(two(), one));
    // The browser knows the names of languages.
    let options = json!([{ "value": "fi" }, { "value": "sv" }]);
    let languages = |options: Value| json!([{ "id": "x", "facet": "language", "kind": "multi", "options": options }]);
    check(feed_of(two(), languages(options)));
    let options = json!([{ "value": "fi", "label": "suomi" }, { "value": "sv", "label": "ruotsi" }]);
    check(feed_of(two(), languages(options)));
    let all = |label: &str| -> Value {
        InterfaceLanguage::ALL
            .iter()
            .map(|it| (it.language().to_string(), json!(label)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let options = json!([{ "value": "fi", "label": all("suomi") }, { "value": "sv", "label": all("ruotsi") }]);
    assert!(opening_of(&feed_of(two(), languages(options)), "2026-10-01").is_some());
}

#[test]
fn the_origin_changes_with_what_is_stated_and_not_with_how_it_is_written() {
    let feed = feed_of(vec![service("a", json!({})), service("b", json!({}))], topics(json!({})));
    let of = |feed: &Value| opening_of(feed, "2026-10-01").unwrap().of;
    let spaced: Value = serde_json::from_str(&format!("{feed:#}")).unwrap();
    assert_eq!(of(&feed), of(&spaced));
    let lines = published(&parse(&feed), &Provenance::default(), day("2026-10-01"), Layout::Lines);
    let again: Value = serde_json::from_str(&lines).unwrap();
    assert_eq!(of(&feed), of(&again), "an opening does not count itself");
    let mut other = feed.clone();
    other["services"][0]["name"] = json!("B");
    assert_ne!(of(&feed), of(&other));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_first_view_is_the_opening_on_every_day_until_it_ends(
        json in any_feed::any_feed(),
        ends in prop::collection::vec(prop::option::of(0..40_i32), 12),
        later in 0..60_i32,
    ) {
        let mut json = json;
        let start = day("2026-10-01");
        let on = |days: i32| Date::from_days_since_epoch(start.days_since_epoch() + days).unwrap();
        for (service, end) in json["services"].as_array_mut().unwrap().iter_mut().zip(ends) {
            if let Some(end) = end {
                service["ends"] = json!(on(end).to_string());
            }
        }
        let written = published(&parse(&json), &Provenance::default(), start, Layout::Dense);
        let feed = feed::parse(written.as_bytes()).unwrap().feed;
        prop_assert_eq!(&feed, &parse(&json));
        let Some(opening) = Opening::parse(written.as_bytes()).unwrap().0 else { return Ok(()) };
        prop_assert_eq!(&opening.of, &origin(&feed, &Provenance::default()));
        prop_assert!(opening.until.is_none_or(|until| start < until));
        let last = opening.end().map(|end| end.plus_days(-1).unwrap());
        let today = last.map_or(on(later), |last| on(later).min(last));
        let opening = as_on(opening, today);
        let catalogue = Catalogue::new(vec![feed], today);
        let View::Question(shown) = view(&catalogue, &Config::default(), &Session::default()) else {
            return Err(TestCaseError::fail("nothing is asked"));
        };
        let question = catalogue.question(&shown.question).unwrap();
        prop_assert_eq!((&opening.question, opening.kind), (&shown.question, question.kind));
        prop_assert_eq!((opening.services, opening.silent), (shown.left, shown.silent));
        let options: Vec<_> = opening.options.iter().map(|option| (option.choice, option.count)).collect();
        prop_assert_eq!(options, shown.options.iter().map(|option| (option.choice, option.fitting)).collect::<Vec<_>>());
    }
}
