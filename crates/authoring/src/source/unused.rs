//! What a feed says that is not in what was written of it: unknown keys, `ext`, hidden addresses, and values that could
//! not be used. It compares JSON and knows nothing of the format, so that it cannot be wrong about what is kept.

use feed::service_feed::opening;
use serde_json::{Map, Value};

use super::{join, text_of};

/// The paths of the keys that are in the feed and not in what was written.
pub fn unused(feed: &[u8], written: &str) -> Vec<String> {
    let (Ok(feed), Ok(written)) = (serde_json::from_str(&text_of(feed)), serde_json::from_str(written)) else {
        return Vec::new();
    };
    let (mut feed, mut written): (Value, Value) = (feed, written);
    // It is computed anew whenever a feed is written.
    let _ = feed.as_object_mut().and_then(|entries| entries.shift_remove(opening::KEY));
    let mut paths = Vec::new();
    help_lines(&mut feed, &mut written, &mut paths);
    compare("", &feed, &written, &mut paths);
    paths
}

/// Help lines have an old name, and a number alone may stand in place of their channels: they are taken out and compared
/// in one form.
fn help_lines(feed: &mut Value, written: &mut Value, paths: &mut Vec<String>) {
    let take = |feed: &mut Value, key: &str| {
        let lines = feed.as_object_mut().and_then(|entries| entries.shift_remove(key));
        let lines = lines.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
        lines.into_iter().map(HelpLine::of).collect::<Vec<_>>()
    };
    let written = take(written, "helplines");
    let lists = ["helplines", "emergency"].map(|key| (key, take(feed, key)));
    let count: usize = lists.iter().map(|(_, lines)| lines.len()).sum();
    let lines = lists.iter().flat_map(|(key, lines)| lines.iter().enumerate().map(move |(at, line)| (key, at, line)));
    for (before, (key, at, line)) in lines.enumerate() {
        let path = format!("{key}[{at}]");
        let is_alike = |other: &&HelpLine| other.value.get("name") == line.value.get("name");
        let kept = if count == written.len() { written.get(before) } else { written.iter().find(is_alike) };
        let Some(kept) = kept else {
            paths.push(path);
            continue;
        };
        let mut found = Vec::new();
        compare(&path, &line.value, &kept.value, &mut found);
        // What stands in the file beside a number is found there.
        let alone = line.alone.map(|at| format!("{path}.channels[{at}]"));
        let as_written = |place: String| match alone.as_ref().and_then(|alone| place.strip_prefix(alone)) {
            Some(rest) => format!("{path}{rest}"),
            None => place,
        };
        paths.extend(found.into_iter().map(as_written));
    }
}

/// A help line of which all numbers and links are channels without a kind.
struct HelpLine {
    value: Value,
    /// The position of the channel that stood as a number alone.
    alone: Option<usize>,
}

impl HelpLine {
    fn of(mut value: Value) -> Self {
        let alone = value.as_object_mut().and_then(Self::rewrite);
        Self { value, alone }
    }

    fn rewrite(line: &mut Map<String, Value>) -> Option<usize> {
        if let Some(label) = line.shift_remove("label") {
            line.entry("name").or_insert(label);
        }
        let facts = ["value", "hours", "languages"].into_iter().filter_map(|key| line.shift_remove_entry(key));
        let alone: Map<_, _> = facts.collect();
        let channels = line.entry("channels").or_insert_with(|| Value::Array(Vec::new())).as_array_mut()?;
        // A number alone shows its kind.
        channels.iter_mut().filter_map(Value::as_object_mut).for_each(|channel| _ = channel.shift_remove("type"));
        if alone.is_empty() {
            return None;
        }
        channels.push(alone.into());
        channels.len().checked_sub(1)
    }
}

fn compare(path: &str, feed: &Value, written: &Value, paths: &mut Vec<String>) {
    match (feed, written) {
        (Value::Object(entries), Value::Object(kept)) => {
            for (key, value) in entries.iter().filter(|(key, value)| !is_silent(key, value)) {
                let path = join(path, key);
                match kept.get(key) {
                    Some(kept) => compare(&path, value, kept, paths),
                    None => paths.push(path),
                }
            }
        }
        (Value::Array(entries), Value::Array(kept)) => {
            for (at, entry) in entries.iter().enumerate() {
                let path = format!("{path}[{at}]");
                match counterpart(at, entry, entries.len(), kept) {
                    Some(kept) => compare(&path, entry, kept, paths),
                    None => paths.push(path),
                }
            }
        }
        // A text in one language is written without it.
        (Value::Object(entries), Value::String(kept)) => {
            let is_kept = |value: &Value| value.as_str().is_some_and(|text| text.trim() == kept);
            let lost = entries.iter().filter(|(key, value)| !is_silent(key, value) && !is_kept(value));
            paths.extend(lost.map(|(key, _)| join(path, key)));
        }
        // A value may be written in another way, which is not a loss.
        _ => {}
    }
}

/// The entry that was written for another one: by its identifier, else by its place, where none has been left out.
fn counterpart<'a>(at: usize, entry: &Value, length: usize, written: &'a [Value]) -> Option<&'a Value> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), |text| text.trim().to_owned());
    match entry.get("id").map(text) {
        // The search begins at the same place, where it nearly always is.
        Some(id) => {
            written.iter().skip(at).chain(written).find(|other| other.get("id").map(text).as_ref() == Some(&id))
        }
        None if written.len() == length => written.get(at),
        // Some were left out: those that are there are known by what they are.
        None => written.iter().find(|other| *other == entry || is_alike(entry, other)),
    }
}

/// Whether two channels or options have the same type and value.
fn is_alike(entry: &Value, other: &Value) -> bool {
    let keys = [entry.get("type"), entry.get("value")];
    keys != [None, None] && keys == [other.get("type"), other.get("value")]
}

/// Whether a key says nothing, or nothing but what holds where it is absent.
fn is_silent(key: &str, value: &Value) -> bool {
    let is_empty = match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(entries) => entries.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        Value::Bool(true) | Value::Number(_) => false,
    };
    // A condition is written in one of several ways that mean the same.
    is_empty || key == "when" || (key == "status" && value == "active") || (key == "every" && value == 1)
}

#[cfg(test)]
mod tests {
    use feed::service_feed::{Provenance, parse, write_with};

    use super::*;

    fn check(feed: &str, expected: &[&str]) {
        let provenance = Provenance::parse(feed.as_bytes()).unwrap();
        let written = write_with(&parse(feed.as_bytes()).unwrap().feed, &provenance);
        assert_eq!(unused(feed.as_bytes(), &written), expected, "{written}");
    }

    #[test]
    fn nothing_of_a_feed_is_lost_but_what_the_finder_does_not_use() {
        check(include_str!("../../../../feeds/associations.json"), &[]);
        check(any_feed::EVERY_FIELD, &["services[0].ext"]);
        check(
            r#"{ "format": "service-feed/1", "source": "x", "more": 1, "services": [
                { "id": 1, "name": "A", "status": "active", "colour": "red", "summary": "" },
                { "name": "without identifier" },
                { "id": 2, "name": { "fi": "B", "??": "b" }, "channels": [
                    { "type": "visit", "hidden_address": true, "address": { "street": "Katu 1" } },
                    { "type": "pigeon" } ] } ] }"#,
            &[
                "more",
                "services[0].colour",
                "services[1]",
                "services[2].name[\"??\"]",
                "services[2].channels[0].hidden_address",
                "services[2].channels[0].address",
                "services[2].channels[1]",
            ],
        );
    }

    #[test]
    fn help_lines_are_the_same_in_whatever_form_they_are_written() {
        check(
            r#"{ "format": "service-feed/1", "services": [], "emergency": [
                { "label": "A", "value": "112", "colour": "red", "hours": [{ "days": ["mo"], "noon": 1 }] },
                { "label": "without a number" } ],
              "helplines": [
                { "name": "B", "channels": [{ "type": "phone", "value": "113", "languages": ["fi"] }] },
                { "name": "C", "channels": [{ "type": "chat", "value": "https://example.org/", "size": 1 }] } ] }"#,
            &["helplines[1].channels[0].size", "emergency[0].colour", "emergency[0].hours[0].noon", "emergency[1]"],
        );
    }
}
