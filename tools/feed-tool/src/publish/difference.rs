//! What a feed has that the one before had not, and the other way round.

use std::collections::BTreeMap;

use model::{feed::Feed, service::Service};

/// The identifiers of services, in order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// How many services there were; `None` where nothing was published.
    pub before: Option<usize>,
    pub added: Vec<String>,
    pub removed: Vec<String>,
    pub changed: Vec<String>,
}

impl Difference {
    pub fn between(before: Option<&Feed>, after: &Feed) -> Self {
        let (old, new) = (before.map(by_id).unwrap_or_default(), by_id(after));
        let lacking = |these: &BTreeMap<&str, &Service>, those: &BTreeMap<&str, &Service>| {
            these.keys().filter(|id| !those.contains_key(*id)).map(|id| (*id).to_owned()).collect()
        };
        let changed = new.iter().filter(|(id, service)| old.get(*id).is_some_and(|before| before != *service));
        Self {
            before: before.map(|feed| feed.services.len()),
            added: lacking(&new, &old),
            removed: lacking(&old, &new),
            changed: changed.map(|(id, _)| (*id).to_owned()).collect(),
        }
    }
}

fn by_id(feed: &Feed) -> BTreeMap<&str, &Service> {
    feed.services.iter().map(|service| (service.id.as_str(), service)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed(services: &[(&str, &str)]) -> Feed {
        let services: Vec<_> =
            services.iter().map(|(id, name)| serde_json::json!({ "id": id, "name": name })).collect();
        let text =
            serde_json::json!({ "format": "service-feed/1", "language": "fi", "services": services }).to_string();
        feed::parse(text.as_bytes()).unwrap().feed
    }

    #[test]
    fn services_are_told_apart_by_their_identifiers() {
        let (before, after) =
            (feed(&[("a", "A"), ("b", "B"), ("c", "C")]), feed(&[("c", "C"), ("b", "Other"), ("d", "D")]));
        let lists = |it: Difference| (it.before, it.added.join(" "), it.removed.join(" "), it.changed.join(" "));
        let own = |text: &str| text.to_owned();
        assert_eq!(lists(Difference::between(Some(&before), &after)), (Some(3), own("d"), own("a"), own("b")));
        assert_eq!(lists(Difference::between(None, &after)), (None, own("b c d"), own(""), own("")));
        assert_eq!(lists(Difference::between(Some(&after), &after)), (Some(3), own(""), own(""), own("")));
    }
}
