//! What a feed comes to in HSDS, that it is valid there, and that it comes back but for what was listed.

mod sound;

use std::{env, fs, path::PathBuf};

use feed::{parse, service_feed::write};
use foreign::{self, Document, Options};
use model::{feed::Feed, locale::Language};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{super::Loss, Shape, differences, document, export, language::OneLanguage};
use crate::wording;
use any_feed::any_feed;
use sound::sound;

const SAMPLE: &str = include_str!("../../../../../feeds/associations.json");

fn feed(text: &str) -> Feed {
    parse(text.as_bytes()).unwrap().feed
}

fn read(text: &str, language: Language) -> Feed {
    let options = Options { language: Some(language), ..Options::default() };
    foreign::parse(foreign::Format::Hsds, &[Document::new("services.json", text)], &options).0
}

fn value(feed: &Feed) -> Value {
    serde_json::from_str(&write(feed)).unwrap()
}

/// What a service with these keys comes to, of which the given ones are compared. Identifiers are left out.
fn check(service: Value, expected: Value) {
    let mut whole = json!({ "format": "service-feed/1", "terms": { "topic:grief": { "label": "Suru" } }, "services": [{ "id": "s", "name": "Apu" }] });
    whole["services"][0].as_object_mut().unwrap().extend(service.as_object().unwrap().clone());
    let exported = export(&feed(&whole.to_string()), Language::FINNISH, Shape::Lines);
    let mut written: Value = serde_json::from_str(&exported.text).unwrap();
    without_ids(&mut written);
    for (key, expected) in expected.as_object().unwrap() {
        assert_eq!(written.get(key), Some(expected), "{key} of {service}");
    }
    let of_services = exported.losses.iter().filter(|loss| wording::loss(loss).contains("services["));
    assert_eq!(of_services.count(), 0, "{:?}", exported.losses);
}

fn without_ids(value: &mut Value) {
    if let Value::Object(entries) = value {
        entries.retain(|key, _| key != "id" && !key.ends_with("_id") && key != "link_entity" && key != "link_type");
    }
    match value {
        Value::Object(entries) => entries.values_mut().for_each(without_ids),
        Value::Array(entries) => entries.iter_mut().for_each(without_ids),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn facts_have_their_fields() {
    check(
        json!({ "status": "paused", "age": { "min": 13, "max": 17.9 }, "checked": "2026-10-01" }),
        json!({
            "status": "temporarily closed", "minimum_age": 13, "maximum_age": 17.9, "assured_date": "2026-10-01",
        }),
    );
    check(
        json!({ "topics": ["topic:grief"], "forms": ["group"], "anonymous": true }),
        json!({
            "attributes": [
                { "label": "id", "value": "s" },
                { "label": "forms", "value": "group" },
                { "label": "anonymous", "value": "true" },
                { "label": "topic", "taxonomy_term":
                    { "code": "grief", "taxonomy": "topic", "name": "Suru", "description": "Suru", "language": "fi" } },
            ],
        }),
    );
    check(
        json!({ "cost": "free", "cost_note": "Kahvi maksaa." }),
        json!({
            "fees_description": "Kahvi maksaa.",
            "cost_options": [{ "option": "Maksuton", "currency": "EUR", "amount": 0,
                "attributes": [{ "label": "cost", "value": "free" }] }],
        }),
    );
    check(
        json!({ "area": { "scope": "limited", "municipalities": ["853"], "regions": ["19"] } }),
        json!({
            "service_areas": [{ "name": "Turku" }, { "name": "Lappi" }],
        }),
    );
}

#[test]
fn ways_of_contact_have_their_places() {
    let phone = json!({ "type": "phone", "value": "09 123 456", "languages": ["sv"], "hours": "24/7" });
    let always =
        json!([{ "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "00:00", "closes_at": "23:59" }]);
    let number = json!({ "number": "09 123 456", "type": "voice", "languages": [{ "name": "Svenska", "code": "sv" }] });
    check(
        json!({ "channels": [phone, { "type": "email", "value": "apu@example.org" }] }),
        json!({
            "email": "apu@example.org", "phones": [number], "schedules": always,
        }),
    );
    // Where hours differ, each channel has a place of its own.
    let visit = json!({ "type": "visit", "accessibility": ["Luiska"],
        "address": { "street": "Katu 1", "postal_code": "20100", "city": "Turku", "municipality": "853" } });
    check(
        json!({ "channels": [phone, visit] }),
        json!({ "service_at_locations": [
        { "location": { "location_type": "virtual", "phones": [{ "number": "09 123 456", "type": "voice" }],
            "languages": [{ "name": "Svenska", "code": "sv" }], "schedules": always,
            "attributes": [{ "label": "type", "value": "phone" }, { "label": "value", "value": "09 123 456" }] } },
        { "location": { "location_type": "physical", "accessibility": [{ "description": "Luiska" }],
            "addresses": [{ "address_1": "Katu 1", "city": "Turku", "state_province": "Varsinais-Suomi",
                "postal_code": "20100", "country": "FI", "address_type": "physical" }],
            "attributes": [{ "label": "type", "value": "visit" }] } },
    ] }),
    );
}

#[test]
fn hours_are_rules_of_icalendar() {
    let check = |window: Value, schedule: Value| {
        let channel = json!({ "type": "chat", "value": "https://example.org/", "hours": [window] });
        check(json!({ "channels": [channel] }), json!({ "schedules": [schedule] }));
    };
    let said = |label: &str| json!([{ "label": label, "value": "true" }]);
    check(
        json!({ "days": ["mo", "fr"], "opens": "9:00", "closes": "24:00", "from": "2026-01-01", "until": "2026-05-31" }),
        json!({ "freq": "WEEKLY", "byday": "MO,FR", "opens_at": "09:00", "closes_at": "23:59",
            "valid_from": "2026-01-01", "valid_to": "2026-05-31" }),
    );
    check(
        json!({ "days": ["sa"], "opens": "9:00", "closes": "12:00", "nth": [-1] }),
        json!({ "freq": "MONTHLY", "byday": "-1SA", "opens_at": "09:00", "closes_at": "12:00" }),
    );
    check(
        json!({ "days": ["mo"], "opens": "9:00", "closes": "12:00", "every": 2, "from": "2026-01-05" }),
        json!({ "freq": "WEEKLY", "byday": "MO", "interval": 2, "dtstart": "2026-01-05", "valid_from": "2026-01-05",
            "opens_at": "09:00", "closes_at": "12:00" }),
    );
    check(
        json!({ "from": "2026-12-24", "until": "2026-12-26", "exception": true }),
        json!({ "valid_from": "2026-12-24", "valid_to": "2026-12-26", "description": "Suljettu",
            "attributes": said("exception") }),
    );
    check(
        json!({ "days": ["mo"], "opens": "9:00", "closes": "12:00", "closed_on_holidays": true }),
        json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00",
            "description": "Ei pyhäpäivinä", "attributes": said("closed_on_holidays") }),
    );
}

#[test]
fn what_the_sample_loses_is_listed() {
    let sample = feed(SAMPLE);
    let exported = export(&sample, Language::FINNISH, Shape::Page);
    let lost: Vec<_> = exported.losses.iter().map(wording::loss).collect();
    let kinds: Vec<_> = lost.iter().map(|line| line.split_once(": ").map_or("", |(place, _)| place)).collect();
    assert_eq!(
        kinds,
        [
            "779 texts in en",
            "106 texts in fi-simple",
            "1 text in se",
            "749 texts in sv",
            "1 text in th",
            "",
            "title",
            "updated",
            "terms[\"group:child\"]",
            "terms[\"role:client\"].icon",
            "terms[\"topic:bereavement\"].words",
            "terms[\"topic:coping\"].parent",
            "terms[\"topic:crisis\"].urgent",
            "terms[\"topic:crisis\"].same_as",
            "terms[\"topic:sex-work\"].sensitive",
            "questions",
            "services[0].channels",
            "services[0].limits",
            "services[4].channels[0].hours",
            "services[23].facts_from",
        ],
        "{lost:#?}"
    );
    let again = read(&exported.text, Language::FINNISH);
    assert_eq!(again.services.len(), sample.services.len());
}

/// The standard's own compiled schema of a service, where there is a folder with real feeds. It is not part of this
/// project because of its licence (CC BY-SA); docs.openreferral.org has it.
fn schema() -> Option<Value> {
    let Some(folder) = env::var_os("SERVICE_FINDER_REAL_FEEDS") else {
        println!("SERVICE_FINDER_REAL_FEEDS names no folder: nothing is held against the schema of HSDS");
        return None;
    };
    let text = fs::read_to_string(PathBuf::from(folder).join("hsds/3.1-dev/service.schema.json")).unwrap();
    Some(serde_json::from_str(&text).unwrap())
}

/// What is wrong with the services of a document by the standard's own schema.
fn faults(schema: &Value, text: &str) -> Vec<String> {
    let validator = jsonschema::options().should_validate_formats(true).build(schema).unwrap();
    let services = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    services
        .flat_map(|service| {
            validator
                .iter_errors(&service)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_sample_is_valid() {
    let Some(schema) = schema() else { return };
    for language in [Language::FINNISH, Language::SWEDISH, Language::ENGLISH] {
        let found = faults(&schema, &export(&feed(SAMPLE), language, Shape::Lines).text);
        assert!(found.is_empty(), "{found:#?}");
    }
}

/// All texts with nothing but letters in them, as nearly all texts of feeds are: other marks are taken for markup.
fn plain(value: &mut Value, key: &str) {
    const KEYS: [&str; 21] = [
        "format",
        "language",
        "timezone",
        "updated",
        "url",
        "parent",
        "same_as",
        "organization",
        "status",
        "topics",
        "audiences",
        "forms",
        "scope",
        "municipalities",
        "regions",
        "counties",
        "type",
        "value",
        "days",
        "id",
        "languages",
    ];
    match value {
        Value::Object(entries) if key != "questions" => entries.iter_mut().for_each(|(key, value)| {
            let is_tag = matches!(key.as_str(), "fi" | "sv" | "en" | "fi-simple");
            plain(value, if is_tag { "text" } else { key });
        }),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| plain(entry, key)),
        Value::String(text) if !KEYS.contains(&key) && !is_time(text) && text != "24/7" => {
            let letters: String = text.chars().filter(|letter| letter.is_alphabetic()).collect();
            *text = format!("Sana {letters}");
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {}
    }
}

/// `2026-12-31` or `09:00`.
fn is_time(text: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | ':');
    matches!(text.len(), 5 | 10) && text.chars().all(is_part)
}

/// One language, so that what it loses is not among what is looked at.
fn one_language(feed: &Feed) -> Feed {
    OneLanguage::new(feed.language, feed.language).of(feed)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_feed_is_valid(any in any_feed()) {
        let Some(schema) = schema() else { return Ok(()) };
        let feed = feed(&any.to_string());
        prop_assert_eq!(faults(&schema, &document(&one_language(&feed), Shape::Lines)), Vec::<String>::new());
    }

    /// What is not listed as lost is the same, whatever the texts.
    #[test]
    fn a_feed_comes_back_but_for_what_is_listed(any in any_feed()) {
        let feed = one_language(&feed(&any.to_string()));
        let again = read(&document(&feed, Shape::Page), feed.language);
        let listed = differences::losses(&value(&feed), &value(&again));
        for before in &feed.services {
            let after = again.services.iter().find(|after| after.id == before.id);
            prop_assert!(after == Some(before) || listed.iter().any(is_of_services), "{listed:?}");
        }
        prop_assert!(!listed.is_empty() || feed.organizations == again.organizations && feed.terms == again.terms);
    }

    /// Of plain texts nothing is lost but what HSDS has no place for.
    #[test]
    fn plain_facts_are_kept(any in any_feed()) {
        let mut any = any;
        plain(&mut any, "");
        sound(&mut any);
        let feed = one_language(&feed(&any.to_string()));
        let again = read(&document(&feed, Shape::Page), feed.language);
        let losses = differences::losses(&value(&feed), &value(&again));
        let kept: Vec<_> = losses.iter().filter(|loss| !is_known(loss)).collect();
        prop_assert!(kept.is_empty(), "{kept:?}\n{:#}\n{:#}", value(&feed), value(&again));
    }

    /// What has been through HSDS once is the same afterwards.
    #[test]
    fn the_second_time_is_like_the_first(any in any_feed()) {
        let feed = one_language(&feed(&any.to_string()));
        let once = read(&document(&feed, Shape::Page), feed.language);
        let twice = read(&document(&once, Shape::Page), feed.language);
        let third = read(&document(&twice, Shape::Page), feed.language);
        prop_assert_eq!(write(&twice), write(&third));
    }
}

fn is_of_services(loss: &Loss) -> bool {
    matches!(loss, Loss::Hsds { path, .. } if path.starts_with("services["))
}

fn is_known(loss: &Loss) -> bool {
    matches!(loss, Loss::Hsds { field, .. } if LOST.contains(&field.as_str()))
}

/// What HSDS has no place for, and what its rules or our reader of other people's feeds take otherwise.
const LOST: &[&str] = &[
    "title",
    "updated",
    "timezone",
    "questions",
    "country",
    "fallback",
    "helplines",
    "organizations",
    "terms",
    "terms.icon",
    "terms.parent",
    "terms.same_as",
    "terms.sensitive",
    "terms.urgent",
    "terms.words",
    "services.limits",
    "services.facts_from",
    "services.channels.on_phone_bill",
    "services.channels.order",
];
