//! A feed of which nothing can be asked: readers see a list, and nothing narrows it down.

use finder::engine::catalogue::Catalogue;
use model::{date::Date, feed::Feed};

use crate::finding::{FindingKind, QuestionnaireFinding};

/// So few services are read through sooner than a question is.
const FEW: usize = 5;

/// Larger feeds state something to ask about, and to look would take as long as everything else.
const MANY: usize = 20_000;

/// What is said where the finder has nothing to ask. It has no question of its own either, because the services state
/// nothing in which they differ.
pub fn no_questions(feed: &Feed, today: Date) -> Option<FindingKind> {
    let services = feed.services.len();
    if !feed.questions.is_empty() || services <= FEW || MANY < services {
        return None;
    }
    let catalogue = Catalogue::new(vec![feed.clone()], today);
    is_silent(&catalogue).then_some(FindingKind::Questionnaire(QuestionnaireFinding::NoQuestions { services }))
}

/// Whether nothing is asked of readers who have more to choose from than they would read.
pub fn is_silent(catalogue: &Catalogue) -> bool {
    catalogue.questions.is_empty() && FEW < catalogue.services.len()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_feed_of_which_nothing_can_be_asked_is_told() {
        let check = |count: usize, topic: fn(usize) -> serde_json::Value, expected: bool| {
            let services: Vec<_> = (0..count).map(|at| json!({ "id": at, "name": "S", "topics": topic(at) })).collect();
            let feed = json!({ "format": "service-feed/1", "terms": { "a": { "label": "A" }, "b": { "label": "B" } }, "services": services });
            let feed = feed::parse(feed.to_string().as_bytes()).unwrap().feed;
            assert_eq!(no_questions(&feed, Date::EPOCH).is_some(), expected, "{count}");
        };
        check(9, |_| json!([]), true);
        check(3, |_| json!([]), false);
        check(9, |at| json!([if at % 2 == 0 { "a" } else { "b" }]), false);
    }
}
