//! Loading feeds, failures and feeds of other formats together.

use std::{
    collections::BTreeMap,
    future::poll_fn,
    task::{Context, Poll, Waker},
};

use super::*;
use feed::{report::Report, service_index, source::FeedsInMemory};
use model::{chunks::Name, identifier::ServiceId};

const GOOD: &str = r#"{"format": "service-feed/1", "services": [{"id": "a", "name": "Chat"}]}"#;
const NAMELESS: &str = r#"{"format": "service-feed/1", "services": [{"id": "b"}, {"id": "c", "name": "Group"}]}"#;
const HSDS: &str = r#"{"total_items": 1, "contents": [{"id": "c", "name": "Group"}]}"#;
const PAGE: &str = "<!doctype html><title>404</title>";

/// The futures in memory are ready at once, or after they have been asked `patience` times.
fn wait<F: Future>(future: F, patience: usize) -> F::Output {
    let mut future = Box::pin(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..patience {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
    panic!("the future is not ready");
}

fn load_all(feeds: &[(&str, &str)], addresses: &[&str]) -> Loaded {
    let feeds = feeds.iter().map(|(url, feed)| ((*url).to_owned(), feed.as_bytes().to_vec()));
    let source = FeedsInMemory(feeds.collect::<BTreeMap<_, _>>());
    let addresses: Vec<_> = addresses.iter().map(|address| (*address).to_owned()).collect();
    wait(load(&source, &addresses), 1)
}

/// The identifiers of the services of each feed, or the code of the failure; and the starts of the lines.
fn check(feeds: &[(&str, &str)], addresses: &[&str], expected: Result<&[&str], &str>, lines: &[&str]) {
    // The readers of other formats know none of these.
    let mut loaded = load_all(feeds, addresses);
    loaded.keep_foreign();
    let unknown = (0..loaded.others.len()).collect();
    let loaded = loaded.with_converted(Report { unknown, ..Report::default() }, &[]);
    let is_whole = loaded.feeds.as_ref().is_ok_and(|feeds| feeds.len() == addresses.len());
    assert!(loaded.feeds.is_err() || (loaded.coverage == Coverage::Whole) == is_whole, "{addresses:?}");
    check_loaded(loaded, addresses, expected, lines);
}

fn check_loaded(loaded: Loaded, addresses: &[&str], expected: Result<&[&str], &str>, lines: &[&str]) {
    let ids = |feed: &Feed| feed.services.iter().map(|service| service.id.to_string()).collect::<Vec<_>>().join(" ");
    let got = loaded.feeds.map(|feeds| feeds.iter().map(ids).collect::<Vec<_>>()).map_err(UserMessage::code);
    assert_eq!(got, expected.map(|ids| ids.iter().map(|ids| (*ids).to_owned()).collect()), "{addresses:?}");
    let got: Vec<_> = loaded.console.iter().map(ToString::to_string).collect();
    assert_eq!(got.len(), lines.len(), "{got:?}");
    for (got, line) in got.iter().zip(lines) {
        assert!(got.starts_with(line), "{got:?} does not start with {line:?}");
    }
}

#[test]
fn one_feed_is_read_with_its_problems() {
    check(&[("a", GOOD)], &["a"], Ok(&["a"]), &[]);
    check(&[("b", NAMELESS)], &["b"], Ok(&["c"]), &["services[0]"]);
}

#[test]
fn a_list_without_a_service_is_a_failure_unless_another_has_some() {
    let empty = r#"{"format": "service-feed/1", "services": []}"#;
    let bad = r#"{"format": "service-feed/1", "services": [0, 0]}"#;
    check(&[("empty", empty)], &["empty"], Err("feed-without-services"), &[]);
    check(&[("bad", bad)], &["bad"], Err("feed-without-services"), &["services[0]", "services[1]"]);
    check(&[("empty", empty), ("a", GOOD)], &["empty", "a"], Ok(&["", "a"]), &[]);
    check(&[("empty", empty)], &["empty", "nowhere"], Err("feed-not-found"), &["feeds[1]: "]);
}

#[test]
fn without_an_address_the_feed_is_missing() {
    check(&[], &[], Err("feed-missing"), &[]);
}

#[test]
fn what_failed_is_said_to_the_reader_and_to_the_editor() {
    check(&[], &["nowhere"], Err("feed-not-found"), &["feed: the server answered with status 404"]);
    check(&[("page", PAGE)], &["page"], Err("feed-unreadable"), &["feed: the address leads to a web page"]);
}

#[test]
fn one_feed_that_fails_does_not_lose_the_others() {
    let feeds = [("a", GOOD), ("b", NAMELESS), ("page", PAGE)];
    check(
        &feeds,
        &["a", "nowhere", "b", "page"],
        Ok(&["a", "c"]),
        &["feeds[1]: the server", "feeds[2].services[0]", "feeds[3]: the address leads"],
    );
    check(&feeds, &["nowhere", "page"], Err("feed-not-found"), &["feeds[0]: ", "feeds[1]: "]);
}

#[test]
fn only_what_may_be_of_another_format_is_kept_for_its_readers() {
    let check = |text: &str, expected: bool| {
        let mut loaded = load_all(&[("a", text)], &["a"]);
        loaded.keep_foreign();
        assert_eq!(!loaded.others.is_empty(), expected, "{text}");
    };
    for text in [PAGE, HSDS, "{\"id\": 1}\n{\"id\": 2}", "[{\"id\": 1}]", "{\"contents\": [{\"id\""] {
        check(text, true);
    }
    for text in [GOOD, r#"{"format": "service-feed/1"}"#, r#"{"format": "service-feed/1", "services": ["#] {
        check(text, false);
    }
    check(r#"{"format": "other/2", "services": []}"#, false);
}

#[test]
fn feeds_of_other_formats_stand_after_the_others() {
    let read = |documents: &[(&str, &str)], report: Report, feeds: &[&str]| {
        let addresses: Vec<_> = documents.iter().map(|(address, _)| *address).collect();
        let feeds: Vec<_> = feeds.iter().map(|feed| feed.as_bytes().to_vec()).collect();
        load_all(documents, &addresses).with_converted(report, &feeds)
    };
    let said = |unknown: &[usize], line: &str| Report {
        unknown: unknown.to_vec(),
        lines: vec![line.to_owned()],
        ..Report::default()
    };
    let both = read(&[("hsds", HSDS), ("a", GOOD), ("page", PAGE)], said(&[1], "a line"), &[NAMELESS]);
    check_loaded(both, &["hsds"], Ok(&["a", "c"]), &["feeds[2]: the address leads", "a line"]);
    let alone = read(&[("hsds", HSDS)], said(&[], "a line"), &[NAMELESS]);
    assert_eq!(alone.coverage, Coverage::Whole);
    let cut = Report { coverage: Coverage::Partial, ..Report::default() };
    assert_eq!(read(&[("hsds", HSDS)], cut, &[NAMELESS]).coverage, Coverage::Partial);
    check_loaded(alone, &["hsds"], Ok(&["c"]), &["a line"]);
    let empty = read(&[("hsds", HSDS)], said(&[], "there is no service"), &[]);
    check_loaded(empty, &["hsds"], Err("feed-without-services"), &["there is no service"]);
    // Where nothing came before the end of what was cut off, nobody knows how many services there are.
    let cut = Report { coverage: Coverage::Partial, ..Report::default() };
    assert!(read(&[("hsds", HSDS)], cut, &[]).feeds.is_err_and(|error| error != UserMessage::FeedWithoutServices));
    let lost =
        load_all(&[("hsds", HSDS), ("a", GOOD)], &["hsds", "a"]).without_converter(UserMessage::ProgramIncomplete);
    check_loaded(lost, &["hsds", "a"], Ok(&["a"]), &["feeds[0]: \"format\" is missing"]);
    let lost = load_all(&[("hsds", HSDS)], &["hsds"]).without_converter(UserMessage::ProgramIncomplete);
    check_loaded(lost, &["hsds"], Err("program-incomplete"), &["feed: \"format\" is missing"]);
}

#[test]
fn indexes_are_read_apart_and_stand_after_the_feeds() {
    let mut feed = feed::parse(GOOD.as_bytes()).unwrap().feed;
    feed.services.iter_mut().for_each(|service| service.id = ServiceId::new("indexed"));
    let split = service_index::Split { build: Name::of(b"build"), size: 1 };
    let index = service_index::write(&feed, split, None, None);
    let broken = index.replacen("\"columns\": \"", "\"columns\": \"!", 1);
    let loaded = load_all(&[("https://a.example/b/i.json", &index), ("a", GOOD)], &["https://a.example/b/i.json", "a"]);
    assert_eq!(loaded.others.len(), 1);
    let loaded = loaded.with_own();
    assert_eq!((loaded.others.len(), loaded.console.len()), (0, 0));
    let feeds = loaded.feeds.unwrap();
    let [own, indexed] = feeds.as_slice() else { panic!("{}", feeds.len()) };
    assert!(own.chunks.is_none() && own.services[0].id.as_str() == "a");
    let address = indexed.chunks.as_ref().unwrap().address(0).unwrap();
    assert_eq!(address, format!("https://a.example/b/chunks/{}-0.json", Name::of(b"build")));
    let both = load_all(&[("i", &broken), ("a", GOOD)], &["i", "a"]).with_own();
    check_loaded(both, &["i"], Ok(&["a"]), &["feeds[0]: the index is not whole"]);
    let alone = load_all(&[("i", &broken)], &["i"]).with_own();
    check_loaded(alone, &["i"], Err("feed-unreadable"), &["feed: the index is not whole"]);
}

#[test]
fn what_comes_late_keeps_its_place() {
    let after = |times: usize| {
        let mut left = times;
        poll_fn(move |_| {
            left = left.saturating_sub(1);
            if left == 0 { Poll::Ready(times) } else { Poll::Pending }
        })
    };
    assert_eq!(wait(join_all(vec![after(3), after(1), after(2)]), 3), [3, 1, 2]);
    assert!(wait(join_all(Vec::<std::future::Ready<u8>>::new()), 1).is_empty());
}

#[test]
fn a_feed_that_waits_for_the_names_of_areas_is_parsed_when_they_have_come() {
    let waiting = |text: &str| OtherDocument {
        address: "a".to_owned(),
        bytes: text.as_bytes().to_vec(),
        position: None,
        error: None,
    };
    let with =
        |feeds, text| Loaded { feeds, coverage: Coverage::Whole, console: Vec::new(), others: vec![waiting(text)] };
    let missing = || Err(UserMessage::FeedMissing);
    check_loaded(with(missing(), GOOD).with_own(), &[], Ok(&["a"]), &[]);
    let cut = with(missing(), GOOD.strip_suffix("]}").unwrap()).with_own();
    assert_eq!(cut.coverage, Coverage::Partial);
    check_loaded(cut, &[], Ok(&["a"]), &["feed: the file stops in the middle"]);
    let none = r#"{"format": "service-feed/1", "services": []}"#;
    check_loaded(with(missing(), none).with_own(), &[], Err("feed-without-services"), &["feed:"]);
    let program = || UserMessage::ProgramIncomplete;
    check_loaded(with(missing(), GOOD).without_converter(program()), &[], Err("program-incomplete"), &[]);
}

#[test]
fn an_area_in_words_and_an_option_without_a_label_need_names() {
    let check = |area: &str, option: &str, expected: bool| {
        let service = format!(r#"{{"id": "a", "name": "A", "area": {{"municipalities": ["{area}"]}}}}"#);
        let question = format!(r#"{{"id": "q", "facet": "area", "kind": "single", "options": [{option}]}}"#);
        let text = format!(r#"{{"format": "service-feed/1", "services": [{service}], "questions": [{question}]}}"#);
        assert_eq!(names_areas(&feed::parse(text.as_bytes()).unwrap()), expected, "{area} {option}");
    };
    let labelled = r#"{"value": "02", "label": "Southwest"}"#;
    check("853", labelled, false);
    check("Atlantis", labelled, true);
    check("853", &format!(r#"{labelled}, {{"value": "853"}}"#), true);
}

#[test]
fn of_a_feed_that_was_cut_off_the_rest_is_said_to_be_missing() {
    let whole =
        r#"{"format": "service-feed/1", "language": "fi", "services": [{"id": "a", "name": "A"}, {"id": "b", "na"#;
    let loaded = load_all(&[("x", whole)], &["x"]);
    assert_eq!((loaded.coverage, loaded.others.len()), (Coverage::Partial, 0));
    check_loaded(loaded, &["x"], Ok(&["a"]), &["feed: the file stops in the middle, at line 1, column 101"]);
    let nothing = &[("x", &whole[..60])];
    check(nothing, &["x"], Err("feed-unreadable"), &["feed: the file stops in the middle, at line 1, column 60"]);
}
