//! Random services.

use proptest::{collection::vec, prelude::*, sample::subsequence};
use serde_json::{Value, json};

use crate::{
    channel::channel,
    value::{
        Entries, LANGUAGES, ORGANIZATIONS, TERMS, always, date, flag, link, maybe, named, one, record, some, text,
        words,
    },
};
use model::service::{Cost, Form, Per, Referral, Registration, Scope, Status, Unit};

pub fn services() -> BoxedStrategy<Value> {
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
        maybe("facts_from", date()),
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
