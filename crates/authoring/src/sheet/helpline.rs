//! The rows of help lines: each is a way to reach one.

use serde_json::{Map, Value, json};

/// What of a channel has columns beside those of the line, because a line with one number alone has them too.
pub const BESIDE: [&str; 3] = ["value", "hours", "languages"];

/// Whether the row only says how to reach the line of the row above it.
pub fn is_channel_alone(row: &Map<String, Value>) -> bool {
    row.contains_key("value") && row.keys().all(|key| key == "channel" || BESIDE.contains(&key.as_str()))
}

/// Makes a channel of what the row says about one, in the line above it, else in the row. It tells how many channels the
/// line then has: a number alone needs none.
pub fn put_channel(row: &mut Map<String, Value>, above: Option<&mut Map<String, Value>>) -> usize {
    let line = match above {
        Some(line) => {
            // The number of the row above becomes the first of several.
            let first = channel(line);
            put(line, first);
            let next = channel(row);
            put(line, next);
            line
        }
        None => {
            if row.contains_key("channel") {
                let only = channel(row);
                put(row, only);
            }
            row
        }
    };
    line.get("channels").and_then(Value::as_array).map_or(0, Vec::len)
}

fn put(line: &mut Map<String, Value>, channel: Option<Map<String, Value>>) {
    let Some(channel) = channel else { return };
    if let Some(channels) = line.entry("channels").or_insert_with(|| json!([])).as_array_mut() {
        channels.push(channel.into());
    }
}

/// Takes the channel out of a row. `None` where there is none.
fn channel(row: &mut Map<String, Value>) -> Option<Map<String, Value>> {
    let stated = row.shift_remove("channel");
    let mut channel = stated.as_ref().and_then(Value::as_object).cloned().unwrap_or_default();
    channel.extend(BESIDE.into_iter().filter_map(|key| row.shift_remove_entry(key)));
    let value = channel.get("value").and_then(Value::as_str).unwrap_or_default();
    let kind = kind_of(value);
    if channel.is_empty() {
        return None;
    }
    channel.entry("type").or_insert_with(|| kind.into());
    Some(channel)
}

/// The kind of channel that a number or link shows.
pub fn kind_of(value: &str) -> &'static str {
    let begins = |scheme: &str| value.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if begins("http") {
        "web"
    } else if begins("sms:") {
        "sms"
    } else if value.contains('@') {
        "email"
    } else {
        "phone"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_or_link_shows_its_kind() {
        let check = |value: &str, expected: &str| assert_eq!(kind_of(value), expected, "{value}");
        check("HTTPS://example.org", "web");
        check("sms:112", "sms");
        check("apua@example.org", "email");
        check("mailto:apua@example.org", "email");
        check("0800 123", "phone");
        check("åäö", "phone");
    }
}
