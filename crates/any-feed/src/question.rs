//! Random questions with their options and conditions.

use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Value, json};

use crate::value::{LANGUAGES, TERMS, always, flag, maybe, one, record, some, text, with};
use model::{
    facet::{Facet, ValueType},
    service::{ChannelKind, Form},
};

/// Questions about topics, places, ages and another facet, all of which may depend on the first.
pub fn questions() -> BoxedStrategy<Value> {
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
