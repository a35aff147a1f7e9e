//! What of a feed another program does not find in what was written of it. It compares two feeds as JSON, the one that was
//! written and the one that was read again, so that it cannot be wrong about what is kept.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::super::loss::Loss;
use crate::source::join;

/// One loss for each kind of difference, in the order of their first places.
pub fn losses(written: &Value, read: &Value) -> Vec<Loss> {
    let mut lost = Lost::default();
    lost.feed(written, read);
    let mut kinds: Vec<_> = lost.kinds.into_iter().collect();
    kinds.sort_by_key(|(_, found)| found.at);
    let loss = |(field, Found { path, count, .. }): (String, Found)| Loss::Hsds { field, path, count };
    kinds.into_iter().map(loss).collect()
}

#[derive(Debug, Default)]
struct Lost {
    kinds: BTreeMap<String, Found>,
}

#[derive(Debug)]
struct Found {
    /// How many kinds were found before it.
    at: usize,
    path: String,
    count: usize,
}

impl Lost {
    fn push(&mut self, kind: &str, path: String) {
        let at = self.kinds.len();
        self.kinds.entry(kind.to_owned()).or_insert(Found { at, path, count: 0 }).count += 1;
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
            let path = format!("services[{at}]");
            match read.get(id(service)) {
                Some(other) => self.record("services", &path, service, other),
                None => self.push("services", path),
            }
        }
    }

    /// What differs between two objects. What was added counts too.
    fn record(&mut self, kind: &str, path: &str, written: &Value, read: &Value) {
        let added = entries(read).filter(|(key, _)| written.get(key).is_none());
        let keys: Vec<_> = entries(written).chain(added).map(|(key, _)| key).collect();
        for key in keys {
            let (value, other) = (written.get(key).unwrap_or(&Value::Null), read.get(key).unwrap_or(&Value::Null));
            let (kind, path) = (format!("{kind}.{key}"), join(path, key));
            match kind.as_str() {
                _ if value == other => {}
                "services.channels" => self.channels(&kind, &path, list(value), list(other)),
                _ => self.push(&kind, path),
            }
        }
    }

    fn channels(&mut self, kind: &str, path: &str, written: &[Value], read: &[Value]) {
        let mut rest: Vec<_> = read.iter().collect();
        let unequal: Vec<_> =
            written.iter().enumerate().filter(|(_, channel)| !remove(&mut rest, |other| other == *channel)).collect();
        if unequal.is_empty() && rest.is_empty() {
            return self.push("services.channels.order", path.to_owned());
        }
        for (at, channel) in unequal {
            let path = format!("{path}[{at}]");
            let alike = |keys: &[&str], other: &Value| keys.iter().all(|key| channel.get(key) == other.get(key));
            let partner = rest
                .iter()
                .position(|other| alike(&["type", "value", "address"], other))
                .or_else(|| rest.iter().position(|other| alike(&["type"], other)));
            match partner {
                Some(partner) => {
                    let other = rest.swap_remove(partner);
                    self.record(kind, &path, channel, other);
                }
                None => self.push(kind, path),
            }
        }
        rest.iter().for_each(|_| self.push(kind, path.to_owned()));
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
