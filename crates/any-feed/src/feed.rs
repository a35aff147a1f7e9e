//! Random feeds.

use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Value, json};

use crate::{
    question::questions,
    service::services,
    value::{LANGUAGES, ORGANIZATIONS, TERMS, always, date, flag, link, maybe, named, one, record, text, words},
};

/// A feed that is parsed without a problem.
pub fn any_feed() -> impl Strategy<Value = Value> {
    let organization = record(vec![maybe("name", text()), maybe("url", link())]);
    let organizations = vec(organization, ORGANIZATIONS.len()).prop_map(|entries| named(&ORGANIZATIONS, entries));
    let parts = vec![
        maybe("title", text()),
        maybe("language", select(LANGUAGES.to_vec()).prop_map(Value::from).boxed()),
        maybe("updated", date()),
        maybe("timezone", Just(json!("Europe/Mariehamn")).boxed()),
        maybe("report", one(&["mailto:palaute@example.org", "https://example.org/palaute?a=b"])),
        maybe("licence", words()),
        maybe("source", text()),
        always("organizations", organizations.boxed()),
        always("terms", terms()),
        maybe("questions", questions()),
        maybe("helplines", vec(helpline(), 1..3).prop_map(Value::from).boxed()),
        always("services", services()),
    ];
    record(parts).prop_map(|mut feed| {
        feed["format"] = json!("service-feed/1");
        feed
    })
}

fn terms() -> BoxedStrategy<Value> {
    let term = record(vec![
        maybe("label", text()),
        maybe("hint", text()),
        maybe("parent", one(&TERMS)),
        maybe("sensitive", flag()),
        maybe("urgent", flag()),
        maybe("icon", one(&["sun", "umbrella", "no-such-picture"])),
        maybe("same_as", vec(one(&["ptv:P1", "ptv:P2", "x;y", "topic:crisis"]), 1..3).prop_map(Value::from).boxed()),
    ]);
    vec(term, TERMS.len()).prop_map(|entries| named(&TERMS, entries)).boxed()
}

fn helpline() -> BoxedStrategy<Value> {
    let value = one(&["112", "080 005 005", "https://example.org/", "sms:112", "mailto:apua@example.org"]);
    record(vec![always("name", text()), maybe("hint", text()), always("value", value), maybe("urgent", flag())])
}
