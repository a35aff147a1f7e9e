//! Tests of following pages, with a server in memory.

use super::*;

/// What a server answers.
type Answer = Result<String, FetchError>;

const START: &str = "https://a.example/services";

const SMALL: Limits = Limits { pages: 4, bytes: 1_000, milliseconds: 30_000 };

/// A page of a server that says how many there are.
fn page(number: usize, all: usize) -> Answer {
    Ok(format!(r#"{{"page_number": {number}, "total_pages": {all}, "contents": [{{"id": {number}}}]}}"#))
}

/// The page that an address asks for.
fn number_in(address: &str) -> usize {
    address.rsplit_once("page=").and_then(|(_, number)| number.parse().ok()).unwrap_or(1)
}

/// What was asked for after the first document, each request taking five seconds; and the lines about what is missing.
fn check(named: &[&str], server: &mut dyn FnMut(&str) -> Answer, asked: &[&str], gaps: &[&str]) -> Gathering {
    let mut gathering = Gathering::new(SMALL, named.iter().copied());
    for address in named {
        if let Ok(text) = server(address) {
            gathering.begin(address, text.into_bytes());
        }
    }
    let (mut requests, mut elapsed) = (Vec::new(), 0);
    while let Some(wanted) = gathering.next(elapsed) {
        assert!(requests.len() < 20, "this has no end: {requests:?}");
        match server(&wanted.address) {
            Ok(text) if text.len() <= wanted.bytes => gathering.took(text.into_bytes()),
            Ok(_) => gathering.failed(FetchError::TooLarge),
            Err(error) => gathering.failed(error),
        }
        requests.push(wanted.address);
        elapsed += 5_000;
    }
    assert_eq!(requests, asked);
    let found: Vec<_> = gathering.gaps.iter().map(|(address, gap)| format!("{address}: {gap}")).collect();
    assert_eq!(found, gaps);
    gathering
}

#[test]
fn pages_are_followed_to_the_last() {
    let pages = check(
        &[START],
        &mut |address| page(number_in(address), 3),
        &["https://a.example/services?page=2", "https://a.example/services?page=3"],
        &[],
    );
    assert_eq!(pages.records(), 3);
    assert_eq!(pages.into_parts().0[0].len(), 3);
    check(&[START], &mut |_| Ok(r#"{"id": 1}"#.into()), &[], &[]);
}

#[test]
fn the_pages_of_several_feeds_stay_apart() {
    let other = "https://b.example/services";
    let pages = check(
        &[START, other],
        &mut |address| page(number_in(address), 2),
        &["https://a.example/services?page=2", "https://b.example/services?page=2"],
        &[],
    );
    let names: Vec<Vec<_>> =
        pages.into_parts().0.into_iter().map(|pages| pages.into_iter().map(|page| page.name).collect()).collect();
    assert_eq!(names, [[START, "https://a.example/services?page=2"], [other, "https://b.example/services?page=2"]]);
}

#[test]
fn a_server_that_gives_the_same_page_for_ever_is_asked_once_more() {
    check(&[START], &mut |_| page(1, 9), &["https://a.example/services?page=2"], &[]);
}

#[test]
fn the_limits_end_it() {
    check(
        &[START],
        &mut |address| page(number_in(address), 9),
        &[2, 3, 4].map(|number| format!("https://a.example/services?page={number}")).each_ref().map(String::as_str),
        &["https://a.example/services?page=5: only the first 4 pages are read"],
    );
    let large = |address: &str| page(number_in(address), 9).map(|page| page.replace("\"id\"", &" ".repeat(450)));
    check(
        &[START],
        &mut |address| large(address).map(|page| page.replace(": 1}", "\"id\": 1}")),
        &["https://a.example/services?page=2"],
        &["https://a.example/services?page=2: no more than 0 MB are read"],
    );
    let mut pages = Gathering::new(SMALL, [START]);
    pages.begin(START, page(1, 9).unwrap().into_bytes());
    let wanted = pages.next(29_000).unwrap();
    assert_eq!((wanted.milliseconds, wanted.pause), (1_000, 0));
    pages.took(page(2, 9).unwrap().into_bytes());
    assert_eq!(pages.next(30_000), None);
    assert_eq!(pages.gaps[0].1.to_string(), "only what comes within 30 seconds is read");
}

#[test]
fn what_fails_for_a_moment_is_asked_for_again() {
    let mut failures = [FetchError::Status(504), FetchError::Unreachable].into_iter();
    let second = "https://a.example/services?page=2";
    let mut once = |address: &str| match (number_in(address), failures.next()) {
        (1, _) | (_, None) => page(number_in(address), 2),
        (_, Some(error)) => Err(error),
    };
    check(&[START], &mut once, &[second, second], &[]);
    let mut never = |address: &str| if address == START { page(1, 2) } else { Err(FetchError::Status(500)) };
    check(
        &[START],
        &mut never,
        &[second, second],
        &["https://a.example/services?page=2: this page is missing: the server answered with status 500"],
    );
    let mut gone = |address: &str| if address == START { page(1, 2) } else { Err(FetchError::Status(404)) };
    check(
        &[START],
        &mut gone,
        &[second],
        &["https://a.example/services?page=2: this page is missing: the server answered with status 404"],
    );
    let mut late = |address: &str| if address == START { page(1, 2) } else { Err(FetchError::TimedOut) };
    check(
        &[START],
        &mut late,
        &[second],
        &["https://a.example/services?page=2: only what comes within 30 seconds is read"],
    );
}

#[test]
fn another_server_is_asked_only_where_the_page_names_it() {
    let leads_to = |next: &'static str| {
        move |address: &str| {
            Ok(match address == START {
                true => format!(r#"{{"next": "{next}", "contents": [{{"id": 1}}]}}"#),
                false => r#"{"contents": [{"id": 2}]}"#.to_owned(),
            })
        }
    };
    const ELSEWHERE: &str = "https://b.example/more";
    let refused = "https://b.example/more: this next page is on another server, which is not asked; to allow it, name an address of that server in \"feed\"";
    check(&[START], &mut leads_to(ELSEWHERE), &[], &[refused]);
    check(&[START, "https://b.example/services"], &mut leads_to(ELSEWHERE), &[ELSEWHERE], &[]);
    check(&[START], &mut leads_to("/more"), &["https://a.example/more"], &[]);
    // The same server, which does not know that it is reached safely; and others that only begin like it.
    check(&[START], &mut leads_to("http://a.example/more"), &["https://a.example/more"], &[]);
    for other in ["http://a.example:8080/more", "https://a.example.org/more", "https://a.example@b.example/more"] {
        let pages = Gathering::new(SMALL, [START]);
        let mut pages = pages;
        pages.begin(START, leads_to(other)(START).unwrap().into_bytes());
        assert_eq!(pages.next(0), None, "{other}");
        assert_eq!(pages.gaps[0].1, Gap::Elsewhere, "{other}");
    }
}
