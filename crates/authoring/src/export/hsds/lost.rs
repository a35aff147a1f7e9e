//! What of a feed another program does not find in what was written of it. It compares two feeds as JSON, the one that
//! was written and the one that was read again, so that it cannot be wrong about what is kept.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::sheet::place::join;

/// One sentence for each kind of difference, with the first place and how often there is one.
pub fn sentences(written: &Value, read: &Value) -> Vec<String> {
    let mut lost = Lost::default();
    lost.feed(written, read);
    let mut kinds: Vec<_> = lost.kinds.into_iter().collect();
    kinds.sort_by_key(|(_, found)| found.at);
    let sentence = |(kind, Found { place, count, .. }): (String, Found)| {
        let times = if count == 1 { String::new() } else { format!(" ({count} times)") };
        format!("{place}: {}{times}", reason(&kind))
    };
    kinds.into_iter().map(sentence).collect()
}

/// The kinds of differences, by the keys that lead to them.
#[cfg(test)]
pub fn kinds(written: &Value, read: &Value) -> Vec<String> {
    let mut lost = Lost::default();
    lost.feed(written, read);
    lost.kinds.into_keys().collect()
}

fn reason(kind: &str) -> &'static str {
    match kind {
        "questions" => "HSDS has no questions; where there are none, the finder asks some of its own",
        "emergency" => "HSDS has no numbers for emergencies",
        "title" | "updated" => "HSDS says nothing of a whole file; say this where you publish it",
        "timezone" => "HSDS has no name for a time zone; say it where you publish the file",
        "organizations" => "no service is of this organization, and a list of services has no others",
        "terms" => "no service has this term, and a list of services has no others",
        "terms.parent" => "no service has the term above this one",
        "terms.same_as" => "HSDS cannot say that two terms mean the same",
        "terms.sensitive" => "HSDS cannot say that a term is sensitive",
        "services.limits" => "HSDS cannot say how much of a service one can get",
        "services.channels.order" => "HSDS keeps ways of contact by their kind, so their order is another one",
        "services.channels.hours" => "HSDS cannot say these hours exactly; compare them after an import",
        _ => "HSDS cannot say this exactly; compare it after an import",
    }
}

#[derive(Debug, Default)]
struct Lost {
    kinds: BTreeMap<String, Found>,
}

#[derive(Debug)]
struct Found {
    /// How many kinds were found before it.
    at: usize,
    place: String,
    count: usize,
}

impl Lost {
    fn push(&mut self, kind: &str, place: String) {
        let at = self.kinds.len();
        self.kinds.entry(kind.to_owned()).or_insert(Found { at, place, count: 0 }).count += 1;
    }

    fn feed(&mut self, written: &Value, read: &Value) {
        for (key, value) in entries(written) {
            let other = read.get(key).unwrap_or(&Value::Null);
            match key.as_str() {
                "services" => self.services(value, other),
                "terms" | "organizations" => self.table(key, value, other),
                _ if value == other => {}
                _ => self.push(key, key.clone()),
            }
        }
    }

    fn table(&mut self, name: &str, written: &Value, read: &Value) {
        for (key, value) in entries(written) {
            match read.get(key) {
                Some(other) => self.record(name, &join(name, key), value, other),
                None => self.push(name, join(name, key)),
            }
        }
    }

    fn services(&mut self, written: &Value, read: &Value) {
        let read: BTreeMap<_, _> = list(read).iter().map(|service| (id(service), service)).collect();
        for (at, service) in list(written).iter().enumerate() {
            let place = format!("services[{at}]");
            match read.get(id(service)) {
                Some(other) => self.record("services", &place, service, other),
                None => self.push("services", place),
            }
        }
    }

    /// What differs between two objects. What was added counts too.
    fn record(&mut self, kind: &str, place: &str, written: &Value, read: &Value) {
        let added = entries(read).filter(|(key, _)| written.get(key).is_none());
        let keys: Vec<_> = entries(written).chain(added).map(|(key, _)| key).collect();
        for key in keys {
            let (value, other) = (written.get(key).unwrap_or(&Value::Null), read.get(key).unwrap_or(&Value::Null));
            let (kind, place) = (format!("{kind}.{key}"), join(place, key));
            match kind.as_str() {
                _ if value == other => {}
                "services.channels" => self.channels(&kind, &place, list(value), list(other)),
                _ => self.push(&kind, place),
            }
        }
    }

    fn channels(&mut self, kind: &str, place: &str, written: &[Value], read: &[Value]) {
        let mut rest: Vec<_> = read.iter().collect();
        let unequal: Vec<_> =
            written.iter().enumerate().filter(|(_, channel)| !remove(&mut rest, |other| other == *channel)).collect();
        if unequal.is_empty() && rest.is_empty() {
            return self.push("services.channels.order", place.to_owned());
        }
        for (at, channel) in unequal {
            let place = format!("{place}[{at}]");
            let alike = |keys: &[&str], other: &Value| keys.iter().all(|key| channel.get(key) == other.get(key));
            let partner = rest
                .iter()
                .position(|other| alike(&["type", "value", "address"], other))
                .or_else(|| rest.iter().position(|other| alike(&["type"], other)));
            match partner {
                Some(partner) => {
                    let other = rest.swap_remove(partner);
                    self.record(kind, &place, channel, other);
                }
                None => self.push(kind, place),
            }
        }
        rest.iter().for_each(|_| self.push(kind, place.to_owned()));
    }
}

/// Takes the first that fits out of a list. Tells whether there was one.
fn remove(list: &mut Vec<&Value>, fits: impl Fn(&Value) -> bool) -> bool {
    let found = list.iter().position(|value| fits(value));
    found.map(|at| list.remove(at)).is_some()
}

fn id(service: &Value) -> &str {
    service.get("id").and_then(Value::as_str).unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}
