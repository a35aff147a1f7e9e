//! Random feeds without a fault, as JSON: every field of the format, with texts that are awkward to write down.
//! Shared by the tests of whatever writes feeds; asserts nothing.

#![allow(clippy::indexing_slicing, reason = "only tests use this crate")]

use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{select, subsequence},
};
use serde_json::{Map, Value, json};

use model::{
    date::Weekday,
    facet::{Facet, ValueType},
    service::{ChannelKind, ChannelValue, Cost, Form, Per, Referral, Registration, Scope, Status, Unit},
};

const TERMS: [&str; 5] = ["topic:crisis", "topic:violence", "role:client", "group; odd", "ptv:KE14"];
const ORGANIZATIONS: [&str; 3] = ["shelter", "Yhdistys ry", "3"];
const LANGUAGES: [&str; 4] = ["fi", "sv", "en", "fi-simple"];

type Entries = BoxedStrategy<Vec<(&'static str, Value)>>;

/// A feed that is parsed without a problem.
pub fn any_feed() -> impl Strategy<Value = Value> {
    let organization = record(vec![maybe("name", text()), maybe("url", link())]);
    let organizations = vec(organization, ORGANIZATIONS.len()).prop_map(|entries| named(&ORGANIZATIONS, entries));
    let parts = vec![
        maybe("title", text()),
        maybe("language", select(LANGUAGES.to_vec()).prop_map(Value::from).boxed()),
        maybe("updated", date()),
        maybe("timezone", Just(json!("Europe/Mariehamn")).boxed()),
        maybe("licence", words()),
        maybe("source", text()),
        always("organizations", organizations.boxed()),
        always("terms", terms()),
        maybe("questions", questions()),
        maybe("emergency", vec(emergency(), 1..3).prop_map(Value::from).boxed()),
        always("services", services()),
    ];
    record(parts).prop_map(|mut feed| {
        feed["format"] = json!("service-feed/1");
        feed
    })
}

/// Words as people and programs write them into spreadsheets.
fn words() -> BoxedStrategy<Value> {
    let awkward = [
        "24/7",
        "=1+1",
        "'a",
        "12",
        "007",
        "1.5",
        "true",
        "kyllä",
        "2026-12-31",
        "a;b",
        "[x]",
        "{\"a\": 1}",
        "a\nb",
        "-",
    ];
    let plain = "[a-zA-ZåäöÅÄÖ0-9;,.:!?\"'\\[\\]{}()=&|<>#@/*+_ -]{0,14}[a-zåäöжع😀]";
    prop_oneof![
        4 => plain.prop_map(|text: String| Value::from(text.trim())),
        1 => select(awkward.to_vec()).prop_map(Value::from),
    ]
    .boxed()
}

fn text() -> BoxedStrategy<Value> {
    let translated = (subsequence(LANGUAGES.to_vec(), 1..=3), vec(words(), 3))
        .prop_map(|(languages, texts)| named(&languages, texts));
    prop_oneof![words(), translated].boxed()
}

fn link() -> BoxedStrategy<Value> {
    select(vec!["https://example.org/", "http://example.org/a?b=c;d", "tel:+358-9-1", "mailto:a@example.org"])
        .prop_map(Value::from)
        .boxed()
}

fn date() -> BoxedStrategy<Value> {
    (2020..2035, 1..=12, 1..=28).prop_map(|(year, month, day)| json!(format!("{year}-{month:02}-{day:02}"))).boxed()
}

fn flag() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::from).boxed()
}

/// One of these names.
fn one(names: &[&'static str]) -> BoxedStrategy<Value> {
    select(names.to_vec()).prop_map(Value::from).boxed()
}

/// Some of these names, each once.
fn some(names: &[&'static str]) -> BoxedStrategy<Value> {
    let most = names.len().min(3);
    subsequence(names.to_vec(), 1..=most).prop_map(Value::from).boxed()
}

fn terms() -> BoxedStrategy<Value> {
    let term = record(vec![
        maybe("label", text()),
        maybe("hint", text()),
        maybe("parent", one(&TERMS)),
        maybe("sensitive", flag()),
        maybe("same_as", vec(one(&["ptv:P1", "ptv:P2", "x;y", "topic:crisis"]), 1..3).prop_map(Value::from).boxed()),
    ]);
    vec(term, TERMS.len()).prop_map(|entries| named(&TERMS, entries)).boxed()
}

fn services() -> BoxedStrategy<Value> {
    let numbered = |(position, mut service): (usize, Value)| {
        let id = service["id"].as_str().unwrap_or_default().to_owned();
        service["id"] = Value::from(format!("{position} {id}"));
        service
    };
    vec(service(), 0..4).prop_map(move |list| list.into_iter().enumerate().map(numbered).collect()).boxed()
}

fn service() -> BoxedStrategy<Value> {
    let area = record(vec![
        maybe("scope", one(Scope::NAMES)),
        maybe("municipalities", some(&["853", "091", "790", "005"])),
        maybe("regions", some(&["02", "21"])),
        maybe("counties", some(&["06", "90"])),
    ]);
    let facts = vec![
        always("id", words()),
        always("name", text()),
        maybe("summary", text()),
        maybe("description", text()),
        maybe("eligibility", text()),
        maybe("next_step", text()),
        maybe("alert", text()),
        maybe("organization", one(&ORGANIZATIONS)),
        maybe("status", one(Status::NAMES)),
        maybe("topics", some(&TERMS)),
        maybe("audiences", some(&TERMS)),
        maybe("age", age()),
        maybe("forms", some(Form::NAMES)),
        maybe("languages", some(&["fi", "sv", "fse", "zh-Hant"])),
        maybe("interpreter", flag()),
        maybe("area", area),
        maybe("channels", vec(channel(), 1..4).prop_map(Value::from).boxed()),
    ];
    (record(facts), record(circumstances()))
        .prop_map(|(mut service, circumstances)| {
            if let (Value::Object(service), Value::Object(circumstances)) = (&mut service, circumstances) {
                service.extend(circumstances);
            }
            service
        })
        .boxed()
}

fn circumstances() -> Vec<Entries> {
    let languages = (subsequence(LANGUAGES.to_vec(), 1..=2), vec(vec(words(), 1..3).prop_map(Value::from), 2));
    vec![
        maybe("cost", one(Cost::NAMES)),
        maybe("cost_note", text()),
        maybe("anonymous", flag()),
        maybe("referral", one(Referral::NAMES)),
        maybe("registration", one(Registration::NAMES)),
        maybe("limits", vec(limit(), 1..3).prop_map(Value::from).boxed()),
        maybe("response_time", text()),
        maybe("starts", Just(json!("2019-01-31")).boxed()),
        maybe("ends", date()),
        maybe("checked", date()),
        maybe("url", link()),
        maybe("keywords", languages.prop_map(|(languages, words)| named(&languages, words)).boxed()),
    ]
}

fn age() -> BoxedStrategy<Value> {
    let years = || prop_oneof![(0..30).prop_map(Value::from), Just(json!(0.5)), Just(json!(17.9))].boxed();
    record(vec![maybe("min", years()), maybe("max", (30..120).prop_map(Value::from).boxed())])
}

fn limit() -> BoxedStrategy<Value> {
    record(vec![
        maybe("min", (0..5).prop_map(Value::from).boxed()),
        always("max", (5..99).prop_map(Value::from).boxed()),
        always("unit", one(Unit::NAMES)),
        maybe("per", one(Per::NAMES)),
    ])
}

fn channel() -> BoxedStrategy<Value> {
    let address = record(vec![
        maybe("street", text()),
        maybe("postal_code", one(&["00100", "20100"])),
        maybe("city", text()),
        maybe("municipality", one(&["853", "091"])),
    ]);
    let values = vec![
        "+358 9 000 0000",
        "tel:09-123",
        "https://example.org/",
        "HTTPS://example.org/x",
        "sms:123",
        "09 123 tai 456",
        "Katu 1",
        "0100-100",
    ];
    let contact = (select(ChannelKind::ALL), option::of(select(values))).prop_map(move |(kind, value)| {
        let form = kind.value();
        let may_be_words = form.is_number() || form == ChannelValue::Place;
        let value = value.map(|value| if form == ChannelValue::MailAddress { "apua@example.org" } else { value });
        let value =
            value.filter(|value| may_be_words || value.contains('@') || value.to_lowercase().starts_with("http"));
        (kind.as_str(), value)
    });
    let rest = record(vec![
        maybe("label", text()),
        maybe("languages", some(&["fi", "sv", "en"])),
        maybe("hours", hours()),
        maybe("cost", one(Cost::NAMES)),
        maybe("by_appointment", flag()),
        maybe("address", address),
        maybe(
            "accessibility",
            prop_oneof![some(&["wheelchair", "no_wheelchair"]), vec(words(), 1..3).prop_map(Value::from)].boxed(),
        ),
    ]);
    (contact, rest)
        .prop_map(|((kind, value), mut channel)| {
            channel["type"] = kind.into();
            if let Some(value) = value {
                channel["value"] = value.into();
            }
            channel
        })
        .boxed()
}

/// Hours in each of the three ways of writing them.
pub fn hours() -> BoxedStrategy<Value> {
    prop_oneof![
        1 => Just(json!("24/7")),
        2 => text(),
        6 => vec(window(), 1..4).prop_map(Value::from),
    ]
    .boxed()
}

fn window() -> BoxedStrategy<Value> {
    let time = || {
        (0..24, select(vec![0, 0, 0, 30, 45, 5]))
            .prop_map(|(hour, minute)| json!(format!("{hour:02}:{minute:02}")))
            .boxed()
    };
    let ordinary = record(vec![
        always("days", some(&Weekday::NAMES)),
        maybe("opens", time()),
        maybe("closes", prop_oneof![4 => time(), 1 => Just(json!("24:00"))].boxed()),
        maybe("every", (1..5).prop_map(Value::from).boxed()),
        maybe("from", date()),
        maybe("until", date()),
        maybe("nth", some_numbers()),
        maybe("closed_on_holidays", flag()),
        maybe("exception", flag()),
    ]);
    let plain = record(vec![always("days", some(&Weekday::NAMES)), always("opens", time()), always("closes", time())]);
    let closed = record(vec![
        always("from", date()),
        always("until", date()),
        always("exception", Just(json!(true)).boxed()),
        maybe("opens", time()),
        maybe("closes", time()),
    ]);
    prop_oneof![ordinary, plain, closed].boxed()
}

fn some_numbers() -> BoxedStrategy<Value> {
    subsequence(vec![1, 2, 3, -1], 1..=2).prop_map(Value::from).boxed()
}

fn emergency() -> BoxedStrategy<Value> {
    let value = one(&["112", "080 005 005", "https://example.org/", "sms:112", "mailto:apua@example.org"]);
    record(vec![always("label", text()), maybe("hint", text()), always("value", value)])
}

/// Questions about topics, places, ages and another facet, all of which may depend on the first.
fn questions() -> BoxedStrategy<Value> {
    let option = |values: &[&'static str]| {
        record(vec![
            always("value", one(values)),
            maybe("label", text()),
            maybe("hint", text()),
            maybe("sensitive", flag()),
        ])
    };
    let texts = || vec![maybe("text", text()), maybe("hint", text()), maybe("why", text()), maybe("pinned", flag())];
    let topic = with(
        texts(),
        vec![
            always("id", Just(json!("topic")).boxed()),
            always("facet", Just(json!("topic")).boxed()),
            always("kind", one(&["single", "multi"])),
            always("options", vec(option(&TERMS), 1..3).prop_map(Value::from).boxed()),
        ],
    );
    let area = with(
        texts(),
        vec![
            always("id", Just(json!("Missä asut?")).boxed()),
            always("facet", Just(json!("area")).boxed()),
            always("kind", one(&["single", "multi"])),
            always("options", vec(option(&["853", "02"]), 1..3).prop_map(Value::from).boxed()),
            maybe("when", condition()),
        ],
    );
    let age = with(
        texts(),
        vec![
            always("id", Just(json!("age")).boxed()),
            always("facet", Just(json!("age")).boxed()),
            always("kind", Just(json!("age")).boxed()),
            maybe("when", condition()),
        ],
    );
    (topic, area, age, any_question()).prop_map(|(topic, area, age, other)| json!([topic, area, age, other])).boxed()
}

/// A question about any of the facets.
fn any_question() -> BoxedStrategy<Value> {
    select(&Facet::ALL)
        .prop_flat_map(|facet| {
            record(vec![
                always("id", Just(json!("another")).boxed()),
                always("facet", Just(json!(facet.as_str())).boxed()),
                always("kind", one(&["single", "multi"])),
                always(
                    "options",
                    vec(record(vec![always("value", one(values(facet)))]), 1..3).prop_map(Value::from).boxed(),
                ),
                maybe("when", condition()),
            ])
        })
        .boxed()
}

/// Values that an answer to a question about a facet can have.
fn values(facet: Facet) -> &'static [&'static str] {
    match facet.values() {
        ValueType::Term => &TERMS,
        ValueType::Age => &["12", "17"],
        ValueType::Place => &["853", "02"],
        ValueType::Form => Form::NAMES,
        ValueType::Channel => ChannelKind::NAMES,
        ValueType::Language => &LANGUAGES,
        ValueType::Only(codes) => codes,
    }
}

/// A tree over what was answered to the question on topics and to the one on age.
pub fn condition() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        some(&TERMS).prop_map(|values| json!({ "question": "topic", "is": values })),
        Just(json!({ "question": "age", "is": ["17"] })),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 1..3).prop_map(|parts| json!({ "any": parts })),
            vec(inner.clone(), 1..3).prop_map(|parts| json!({ "all": parts })),
            inner.prop_map(|part| json!({ "not": part })),
        ]
    })
    .boxed()
}

/// A key that is there or not.
fn maybe(key: &'static str, value: BoxedStrategy<Value>) -> Entries {
    option::of(value).prop_map(move |value| value.map(|value| (key, value)).into_iter().collect()).boxed()
}

fn always(key: &'static str, value: BoxedStrategy<Value>) -> Entries {
    value.prop_map(move |value| vec![(key, value)]).boxed()
}

fn record(parts: Vec<Entries>) -> BoxedStrategy<Value> {
    let object = |parts: Vec<Vec<(&str, Value)>>| {
        Value::Object(parts.into_iter().flatten().map(|(key, value)| (key.to_owned(), value)).collect())
    };
    parts.prop_map(object).boxed()
}

fn with(mut parts: Vec<Entries>, more: Vec<Entries>) -> BoxedStrategy<Value> {
    parts.extend(more);
    record(parts)
}

fn named(names: &[&str], values: Vec<Value>) -> Value {
    Value::Object(names.iter().map(|name| (*name).to_owned()).zip(values).collect::<Map<_, _>>())
}
