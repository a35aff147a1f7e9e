//! Whether the question that a feed says comes first still does.

use feed::service_feed::{
    Provenance,
    opening::{KEY, Opening},
};
use model::{date::Date, feed::Feed};
use opening::{holds, origin};

use super::{observation::Observation, problems};
use crate::{
    finding::{FindingKind, OpeningFinding},
    source::JsonPath,
};

/// What is wrong with the opening of a feed, of which `text` is all.
pub fn opening(feed: &Feed, text: &str, today: Date) -> Vec<Observation> {
    // It has been parsed as JSON before, so there is no error here.
    let (opening, found) = Opening::parse(text.as_bytes()).unwrap_or_default();
    let mut observations: Vec<_> = found.iter().map(|problem| problems::problem(problem, feed)).collect();
    let fault = opening.and_then(|opening| fault(&opening, feed, text, today));
    observations
        .extend(fault.map(|fault| Observation::new(FindingKind::Opening(fault), JsonPath::parse(KEY)).at_key()));
    observations
}

fn fault(opening: &Opening, feed: &Feed, text: &str, today: Date) -> Option<OpeningFinding> {
    let provenance = Provenance::parse(text.as_bytes()).unwrap_or_default();
    if opening.of != origin(feed, &provenance) {
        return Some(OpeningFinding::Changed);
    }
    if let Some(until) = opening.end().filter(|end| *end <= today) {
        return Some(OpeningFinding::Over { until });
    }
    (!holds(opening, feed, today)).then_some(OpeningFinding::Another)
}

#[cfg(test)]
mod tests {
    use feed::service_feed::Layout;

    use super::*;
    use crate::{
        check::testing::unlocated,
        testing::{SMALL, today},
        wording::word,
    };

    /// What is said of the opening of this text on a day.
    fn check(text: &str, day: Date, expected: &[&str]) {
        let feed = feed::parse(text.as_bytes()).unwrap().feed;
        let said: Vec<_> = opening(&feed, text, day).into_iter().map(|it| word(&unlocated(it)).message).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn an_opening_holds_until_the_feed_or_the_day_is_another() {
        let text = r#"{"format": "service-feed/1", "services": [
            {"id": "a", "name": "A", "forms": ["talk"], "cost": "free"}, {"id": "b", "name": "B", "forms": ["group"]},
            {"id": "c", "name": "C", "forms": ["couple"], "ends": "2026-11-30"}]}"#;
        let feed = feed::parse(text.as_bytes()).unwrap().feed;
        let text = crate::published(&feed, &Provenance::default(), today(), Layout::Lines);
        let last = Date::parse("2026-11-30").unwrap();
        check(&text, today(), &[]);
        check(&text, last, &[]);
        let over = "the opening holds only until 2026-12-01, when a service is not offered any more, so the first \
                    question may change once the finder has come";
        check(&text, last.plus_days(1).unwrap(), &[over]);
        let changed = "the opening was computed before the feed was changed, so the first question may change once \
                       the finder has come";
        check(&text.replace("\"cost\": \"free\"", "\"cost\": \"paid\""), today(), &[changed]);
    }

    #[test]
    fn an_opening_of_another_finder_is_told() {
        let text = r#"{"format": "service-feed/1", "services": [
            {"id": "a", "name": "A", "forms": ["talk"], "cost": "free"}, {"id": "b", "name": "B", "forms": ["group"]},
            {"id": "c", "name": "C", "forms": ["couple"], "ends": "2026-11-30"}]}"#;
        let feed = feed::parse(text.as_bytes()).unwrap().feed;
        let text = crate::published(&feed, &Provenance::default(), today(), Layout::Dense);
        let another = "the opening was computed by another version of the finder, which begins otherwise, so the first \
                       question may change once the finder has come";
        check(&text, today(), &[]);
        for (ours, theirs) in [
            (r#""question":"form""#, r#""question":"cost""#),
            (r#""kind":"multi""#, r#""kind":"single""#),
            (r#""services":3,"#, r#""services":2,"#),
            (r#""services":3,"#, r#""services":3,"silent":1,"#),
            (r#""choice":0,"count":1"#, r#""choice":0,"count":2"#),
            (r#""options":[{"choice":0"#, r#""options":[{"choice":7"#),
            (r#""why":""#, r#""why":"Why? "#),
        ] {
            assert!(text.contains(ours), "{ours}: {text}");
            check(&text.replacen(ours, theirs, 1), today(), &[another]);
        }
    }

    #[test]
    fn a_feed_without_an_opening_lacks_nothing() {
        check(SMALL, today(), &[]);
        let text = SMALL.replacen('{', "{ \"opening\": 5,", 1);
        check(&text, today(), &["opening: there is a number where an object is read; it is ignored"]);
    }
}
