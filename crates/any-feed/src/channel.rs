//! Random channels with their addresses and hours.

use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{select, subsequence},
};
use serde_json::{Value, json};

use crate::value::{always, date, flag, maybe, one, record, some, text, words};
use model::{
    date::Weekday,
    service::{ChannelKind, ChannelValue, Cost},
};

pub fn channel() -> BoxedStrategy<Value> {
    let address = record(vec![
        maybe("street", text()),
        maybe("postal_code", one(&["00100", "20100"])),
        maybe("city", text()),
        maybe("municipality", one(&["853", "091"])),
        maybe("coordinates", coordinates()),
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

/// Points in and around Finland, and one that is far away.
fn coordinates() -> BoxedStrategy<Value> {
    let near = (5_900_000..7_100_000, 1_900_000..3_200_000);
    let point = prop_oneof![9 => near, 1 => Just((-3_390_000, 1_842_000))];
    let degrees = |parts: i32| f64::from(parts) / 100_000.0;
    point.prop_map(move |(north, east)| json!({ "latitude": degrees(north), "longitude": degrees(east) })).boxed()
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
