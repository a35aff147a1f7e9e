//! The feed of the associations' real services: it is read without a problem and holds what it should.

use std::{fs, path::Path};

use service_finder::domain::{feed, service::Status};

#[test]
fn the_feed_of_the_associations_has_no_problems() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("feeds/associations.json");
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
