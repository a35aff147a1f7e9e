//! Tests of a whole check: what is said of a feed, and where.

use insta::assert_snapshot;

use super::*;
use crate::{
    finding::Severity,
    import::{File, Options},
    testing::{FLAWED, SMALL, today, told},
    wording::word,
};

const TODAY: &str = "2026-11-21";

#[derive(Debug, PartialEq)]
enum Verdict {
    Fine,
    Problems,
    Unusable,
}

impl Verdict {
    fn of(checked: &Checked) -> Self {
        match checked.findings.iter().any(|found| found.severity == Severity::Error) {
            _ if !checked.usable => Verdict::Unusable,
            true => Verdict::Problems,
            false => Verdict::Fine,
        }
    }
}

fn of(text: &str) -> Checked {
    let today = Date::parse(TODAY).unwrap();
    check("feed.json", text.as_bytes(), today, &mut |_| {})
}

/// The lines are `line:column rule: message; mend`.
fn check_lines(text: &str, verdict: Verdict, expected: &[&str]) {
    let checked = of(text);
    let lines: Vec<_> = checked
        .findings
        .iter()
        .map(|found| {
            let place = found.position().map_or(String::new(), |at| format!("{}:{} ", at.line, at.column));
            let wording = word(found);
            format!("{place}{}: {}; {}", found.kind.rule(), wording.message, wording.mend.unwrap_or_default())
        })
        .collect();
    assert_eq!(lines, expected);
    assert_eq!(Verdict::of(&checked), verdict);
}

fn service(keys: &str) -> String {
    format!(
        "{{\n  \"format\": \"service-feed/1\",\n  \"services\": [{{\n    \"id\": \"s\",\n    \"name\": \"S\",\n    \
         \"checked\": \"2026-11-01\",\n    \"url\": \"https://example.org\",\n{keys}\n  }}]\n}}\n"
    )
}

#[test]
fn a_good_feed_is_fine() {
    check_lines(&service("    \"cost\": \"free\""), Verdict::Fine, &[]);
}

#[test]
fn each_finding_has_its_line_and_column() {
    check_lines(
        &service("    \"ends\": \"31.12.2026\",\n    \"sumary\": \"ä\",  \"cots\": 5"),
        Verdict::Problems,
        &[
            "8:13 date: ends: \"31.12.2026\" is not a date; it is ignored; write 2026-12-31",
            "9:5 unknown-key: \"sumary\" is not a key that is read here, so it does nothing; did you mean \"summary\"?",
            "9:21 unknown-key: \"cots\" is not a key that is read here, so it does nothing; did you mean \"cost\"?",
        ],
    );
}

#[test]
fn warnings_leave_the_outcome_fine() {
    check_lines(
        &service("    \"ends\": \"2026-12-01\""),
        Verdict::Fine,
        &["8:13 ends-soon: the service \"s\" ends on 2026-12-01, in 10 days; after that readers do not see it; \
           if it goes on, write its new last day or take \"ends\" out"],
    );
}

#[test]
fn what_cannot_be_used_says_where() {
    check_lines(
        "{\n  \"format\": \"service-feed/1\"\n  \"services\": []\n}",
        Verdict::Unusable,
        &["3:3 not-json: the file is not JSON from line 3, column 3 on; \
           look there and just before for a missing or extra comma, quotation mark or bracket"],
    );
    check_lines(
        "{\"services\": []}",
        Verdict::Unusable,
        &["format: \"format\" is missing; write \"format\": \"service-feed/1\"; \
           write \"format\": \"service-feed/1\" at the top"],
    );
}

#[test]
fn so_many_problems_are_enough() {
    let services: Vec<_> = (0..1_001).map(|id| format!("{{\"id\":{id},\"name\":\"S\",\"cost\":\"dear\"}}")).collect();
    let checked = of(&format!("{{\"format\":\"service-feed/1\",\"services\":[{}]}}", services.join(",")));
    assert!(checked.findings.iter().any(|found| found.kind == FindingKind::TooManyProblems));
}

#[test]
fn everything_that_is_found_in_a_flawed_feed() {
    let checked = check("flawed.json", FLAWED.as_bytes(), today(), &mut |_| {});
    assert_snapshot!(checked.findings.iter().map(told).collect::<String>());
}

#[test]
fn a_good_feed_has_only_advice() {
    let checked = check("small.json", SMALL.as_bytes(), today(), &mut |_| {});
    assert_snapshot!(checked.findings.iter().map(told).collect::<String>());
}

#[test]
fn what_cannot_be_used_at_all() {
    let files: [(&str, &[u8]); 8] = [
        ("no-utf8.json", b"\xff\xfe\xff"),
        ("page.json", b"<!doctype html><title>404</title>"),
        ("comma.json", b"{\n  \"format\": \"service-feed/1\"\n  \"services\": []\n}"),
        ("cut.json", b"{\"format\": \"service-feed/1\", \"services\": ["),
        ("other.json", b"{\"format\": \"service-feed/2\", \"services\": []}"),
        ("no-format.json", b"{\"services\": []}"),
        ("no-services.json", b"{\"format\": \"service-feed/1\"}"),
        ("empty.json", b""),
    ];
    let told = files.map(|(name, bytes)| {
        let checked = check(name, bytes, today(), &mut |_| {});
        assert!(!checked.usable, "{name}");
        checked.findings.iter().map(told).collect::<String>()
    });
    let unreadable = Checked::unreadable("gone.json", "there is no such file".to_owned());
    assert_snapshot!(told.concat() + &unreadable.findings.iter().map(self::told).collect::<String>());
}

#[test]
fn links_are_found_where_they_stand_first() {
    let line = |link: &WebLink| format!("{} {}\n", link.href, link.location);
    assert_snapshot!(links_of("small.json", SMALL).iter().map(line).collect::<String>());
}

fn links_of(name: &str, contents: &str) -> Vec<WebLink> {
    let options = Options { format: None, language: None, timezone: None, today: today() };
    web_links(vec![File::new(name, contents)], &options)
}

#[test]
fn links_of_a_spreadsheet_or_another_directory_are_found_at_the_cell_or_the_record() {
    let check = |name: &str, contents: &str, expected: &str| {
        let found: Vec<_> =
            links_of(name, contents).iter().map(|link| format!("{} {}", link.href, link.location)).collect();
        assert_eq!(found.join(", "), expected, "{name}");
    };
    check("services.csv", "id;name;url\na;A;https://example.org/a\n", "https://example.org/a services!C2");
    check(
        "hsds.json",
        r#"{"total_items": 1, "contents": [{"id": "a", "name": "A", "status": "active", "url": "https://example.org/a"}]}"#,
        r#"https://example.org/a service "a", url"#,
    );
    check("notes.txt", "https://example.org", "");
}
