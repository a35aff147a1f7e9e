//! Feeds without what HSDS cannot say in the same way.

use serde_json::{Value, json};

/// Without what the reader of other people's feeds takes for nothing or otherwise: an organization without a name, an area
/// that is limited and nationwide at once, a language with its script, ages from nought on, hours that say half of what
/// they mean, and links that are written in a way of their own.
pub fn sound(feed: &mut Value) {
    for organization in feed["organizations"].as_object_mut().into_iter().flat_map(|entries| entries.values_mut()) {
        organization["name"] = json!("Yhdistys");
    }
    for term in feed["terms"].as_object_mut().into_iter().flat_map(|entries| entries.values_mut()) {
        // What says the same as the label is no hint.
        term["hint"] = json!("Kuvaus");
    }
    for service in feed["services"].as_array_mut().into_iter().flatten() {
        let area = &service["area"];
        if ["municipalities", "regions", "counties"].iter().any(|key| area.get(key).is_some()) {
            service["area"]["scope"] = json!("limited");
        }
        for language in service["languages"].as_array_mut().into_iter().flatten().filter(|tag| **tag == "zh-Hant") {
            *language = json!("ar");
        }
        if service["age"]["min"] == 0 && service["age"].get("max").is_none() {
            service["age"] = Value::Null;
        }
        // These are no limits, as forms fill them in.
        let (min, max) = (&service["age"]["min"], service["age"]["max"].as_f64());
        if max.is_some_and(|max| max == 0.0 || 99.0 <= max && (min.is_null() || *min == 0)) {
            service["age"] = Value::Null;
        }
        service["channels"].as_array_mut().into_iter().flatten().for_each(sound_channel);
    }
}

fn sound_channel(channel: &mut Value) {
    if let Some(value) = channel["value"].as_str() {
        channel["value"] = json!(value.replace("tel:", "").replace("sms:", "").replace("HTTPS", "https"));
    }
    if channel.get("accessibility").is_some() {
        // Each is said once.
        channel["accessibility"] = json!(["Luiska", "Hissi"]);
    }
    if matches!(channel["type"].as_str(), Some("email" | "post" | "web" | "app")) {
        channel["hours"] = Value::Null;
    }
    if channel["hours"].as_object().is_some_and(|words| words.values().any(|words| words == "24/7")) {
        // In words it is understood too.
        channel["hours"] = json!("24/7");
    }
    for window in channel["hours"].as_array_mut().into_iter().flatten() {
        if window.get("opens").is_some() != window.get("closes").is_some() {
            (window["opens"], window["closes"]) = (json!("09:00"), json!("15:00"));
        }
        if window["opens"] == "00:00" && window["closes"] == "00:00" {
            window["closes"] = json!("24:00");
        }
        if window.get("every").is_some() {
            (window["from"], window["nth"]) = (json!("2026-01-05"), Value::Null);
        }
    }
}
