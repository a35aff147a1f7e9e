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
    let chunk = Written { name: Name::of(b"x"), services: said as u32 };
    let text = write(&feed, &[chunk], None, None);
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
fn one_long_list_for_very_many_services_is_refused() {
    // Packed once, and of 1,500 items for each of 4,000 services.
    let text = index(4_000, 1_500, 4_000);
    assert!(text.len() * 256 < 4_000 * 1_500, "{}", text.len());
    assert_eq!(parse(text.as_bytes()).map(|_| ()), Err(FeedError::Index));
}
