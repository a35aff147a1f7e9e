//! A feed of which nothing can be asked, or too little: readers see a long list, and nothing narrows it down.

use analysis::{Certainty, End, Order, Readers, walks_to};
use finder::engine::catalogue::Catalogue;
use model::{date::Date, feed::Feed};

use crate::finding::{FindingKind, QuestionnaireFinding};

/// So few services are read through sooner than a question is.
const FEW: usize = 5;

/// To look at larger feeds would take as long as everything else.
const MANY: usize = 20_000;

/// Nobody reads through more services than this.
const UNREAD: usize = 100;

/// So many readers find out how many services the questions leave, in a moment also where there are thousands.
const READERS: usize = 100;

/// What is said where the finder has nothing to ask, because the services state nothing in which they differ, or where
/// what it asks leaves more than anybody reads.
pub fn too_little_to_ask(feed: &Feed, today: Date) -> Option<FindingKind> {
    let services = feed.services.len();
    if !feed.questions.is_empty() || MANY < services {
        return None;
    }
    too_little_asked(&Catalogue::new(vec![feed.clone()], today)).map(FindingKind::Questionnaire)
}

/// The same of a feed that has been put together.
pub fn too_little_asked(catalogue: &Catalogue) -> Option<QuestionnaireFinding> {
    let services = catalogue.services.len();
    if catalogue.questions.is_empty() && FEW < services {
        return Some(QuestionnaireFinding::NoQuestions { services });
    }
    if !(UNREAD..=MANY).contains(&services) {
        return None;
    }
    let readers = Readers { certainty: Certainty::Sure, end: End::Results, each: 1 };
    let positions = (0..services).step_by((services / READERS).max(1));
    let left = walks_to(catalogue, Order::Adaptive, readers, positions).most_left;
    (UNREAD < left).then_some(QuestionnaireFinding::ManyLeft { left })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_feed_of_which_too_little_can_be_asked_is_told() {
        let check = |count: usize, topic: fn(usize) -> serde_json::Value, expected: &str| {
            let services: Vec<_> = (0..count).map(|at| json!({ "id": at, "name": "S", "topics": topic(at) })).collect();
            let feed = json!({ "format": "service-feed/1", "terms": { "a": { "label": "A" }, "b": { "label": "B" } }, "services": services });
            let feed = feed::parse(feed.to_string().as_bytes()).unwrap().feed;
            let found = too_little_to_ask(&feed, Date::EPOCH);
            assert_eq!(found.map(|found| found.rule().0).unwrap_or_default(), expected, "{count}");
        };
        check(9, |_| json!([]), "no-questions");
        check(3, |_| json!([]), "");
        check(9, |at| json!([if at % 2 == 0 { "a" } else { "b" }]), "");
        check(400, |at| json!([if at % 2 == 0 { "a" } else { "b" }]), "many-left");
        check(150, |at| json!([if at % 2 == 0 { "a" } else { "b" }]), "");
    }
}
