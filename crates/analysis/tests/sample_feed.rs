//! The feed of the associations' real services: it is read without a problem and holds what it should.

use std::{fs, path::Path};

use analysis::{Certainty, Coverage, End, Order, Readers, coverage, means, walks};
use finder::engine::catalogue::Catalogue;
use model::{date::Date, service::Status};

#[test]
fn the_feed_of_the_associations_has_no_problems() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../feeds/associations.json");
    let Ok(bytes) = fs::read(path) else {
        eprintln!("skipped: there is no feeds/associations.json");
        return;
    };
    let parsed = feed::parse(&bytes).unwrap();
    let problems: Vec<_> = parsed.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, [""; 0]);
    let current = parsed.feed.services.iter().filter(|service| service.status != Status::Ended).count();
    assert!(35 <= current, "{current} services");
}

#[test]
fn every_question_helps_and_few_are_needed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../feeds/associations.json");
    let feed = feed::parse(&fs::read(path).unwrap()).unwrap().feed;
    let catalogue = Catalogue::new(vec![feed], Date::parse("2026-11-01").unwrap());
    let walks = [Certainty::Sure, Certainty::Unsure].map(|certainty| {
        let readers = Readers { certainty, end: End::Results, each: 6 };
        walks(&catalogue, Order::Adaptive, readers)
    });
    let gaps = coverage(&catalogue, &walks).gaps;
    assert_eq!(coverage(&catalogue, &walks), Coverage { gaps, ..Coverage::default() });
    let means = means(&catalogue).unwrap();
    assert!(means.adaptive <= 0.8 * means.editorial && means.adaptive <= 1.15 * means.optimum, "{means:?}");
}
