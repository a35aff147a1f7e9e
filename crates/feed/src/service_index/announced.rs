//! What an index announces is looked at before memory is reserved for it.

use model::{
    identifier::{Code, ServiceId},
    locale::Language,
    problem::FeedError,
    service::Service,
    shared::Shared,
    text::Text,
};

use super::*;

/// An index of services that all have the same topics, of which it says that there are more.
fn index(services: usize, topics: usize, said: usize) -> String {
    let mut feed =
        service_feed::parse(br#"{"format": "service-feed/1", "language": "en", "services": []}"#).unwrap().feed;
    let codes: Shared<Code> = (0..topics).map(|at| Code::new(&format!("t:{at}"))).collect();
    let service = |at: usize| Service {
        topics: codes.share(),
        ..Service::new(ServiceId::new(&at.to_string()), Text::plain(Language::ENGLISH, "S"))
    };
    feed.services = (0..services).map(service).collect();
    let text = write(&feed, Split { build: Name::of(b"x"), size: 8 }, None, None);
    text.replace(&format!("\"services\": {services},"), &format!("\"services\": {said},"))
}

#[test]
fn more_services_than_its_bytes_can_hold_are_refused() {
    let small = index(10, 2, 10);
    assert_eq!(parse(small.as_bytes()).unwrap().feed.services.len(), 10);
    for said in [100_000, 1_000_000, usize::MAX] {
        let announced = index(10, 2, said);
        assert!(announced.len() * 32 < said, "{}", announced.len());
        assert_eq!(parse(announced.as_bytes()).map(|_| ()), Err(FeedError::Index), "{said}");
    }
}

#[test]
fn one_long_list_for_many_services_is_refused() {
    // Packed once, and of 50 items for each of 40 services.
    let text = index(40, 50, 40);
    let within = |items: usize| parse_within(text.as_bytes(), Room { services: 40, items }).map(|_| ());
    assert_eq!((within(2_000), within(1_999)), (Ok(()), Err(FeedError::Index)));
    // What 26 kB may not announce: a million services of 4,000 topics each.
    assert!(Room::of(26_000).items < 10_000_000 && Room::of(26_000).services < 1_000_000);
}
