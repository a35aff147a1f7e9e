//! Every success criterion of WCAG 2.2, levels A and AA, has a row in docs/requirements.md that names what holds it, and
//! one in docs/accessibility.md that says whether it is supported.

use std::fs;

use crate::{
    repository::{expect_none, root},
    requirements::{faults, guards},
};

/// The criteria of each guideline, in the order of the standard. 4.1.1 was taken out of it.
const CRITERIA: [(&str, &[u32]); 13] = [
    ("1.1", &[1]),
    ("1.2", &[1, 2, 3, 4, 5]),
    ("1.3", &[1, 2, 3, 4, 5]),
    ("1.4", &[1, 2, 3, 4, 5, 10, 11, 12, 13]),
    ("2.1", &[1, 2, 4]),
    ("2.2", &[1, 2]),
    ("2.3", &[1]),
    ("2.4", &[1, 2, 3, 4, 5, 6, 7, 11]),
    ("2.5", &[1, 2, 3, 4, 7, 8]),
    ("3.1", &[1, 2]),
    ("3.2", &[1, 2, 3, 4, 6]),
    ("3.3", &[1, 2, 3, 4, 7, 8]),
    ("4.1", &[2, 3]),
];

/// How a cell begins for a criterion about what the finder does not have.
const ABSENT: &str = "does not apply: ";

/// What the second table may say first of a criterion.
const VERDICTS: [&str; 4] = ["supports", "supports, not heard", "partly", "does not apply"];

#[test]
fn every_criterion_is_held_by_something() {
    let mut findings = Vec::new();
    for (criterion, cells) in rows("docs/requirements.md") {
        let cell = cells.last().map_or("", String::as_str);
        let guards = guards(cell);
        if guards.is_empty() && !cell.starts_with(ABSENT) {
            findings.push(format!("docs/requirements.md: {criterion} has no guard; name a test or say \"{ABSENT}…\""));
        }
        let faults = faults(None, &guards).into_iter();
        findings.extend(faults.map(|fault| format!("docs/requirements.md: {criterion}: {fault}")));
    }
    expect_none(&findings);
}

#[test]
fn every_criterion_has_a_verdict_that_agrees() {
    let held = rows("docs/requirements.md");
    let mut findings = Vec::new();
    for ((criterion, cells), (_, held)) in rows("docs/accessibility.md").iter().zip(&held) {
        let verdict = cells.get(1).map_or("", String::as_str);
        if !VERDICTS.contains(&verdict) {
            findings.push(format!("docs/accessibility.md: {criterion}: \"{verdict}\" is not one of {VERDICTS:?}"));
        }
        let is_absent = held.last().is_some_and(|cell| cell.starts_with(ABSENT));
        if is_absent != (verdict == "does not apply") {
            findings.push(format!("{criterion}: docs/requirements.md and docs/accessibility.md disagree"));
        }
    }
    expect_none(&findings);
}

/// The rows of the criteria of a document, each with its number and its cells. Fails unless there is one for each, in
/// order.
fn rows(document: &str) -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join(document)).unwrap();
    let rows: Vec<_> = text.lines().filter_map(row).collect();
    let found: Vec<_> = rows.iter().map(|(criterion, _)| criterion.clone()).collect();
    let expected: Vec<_> = CRITERIA
        .iter()
        .flat_map(|(guideline, numbers)| numbers.iter().map(move |number| format!("{guideline}.{number}")))
        .collect();
    assert_eq!(found, expected, "{document}: one row for each criterion, in order");
    rows
}

/// The number with which the first cell begins, and all cells.
fn row(line: &str) -> Option<(String, Vec<String>)> {
    let cells: Vec<_> =
        line.strip_prefix('|')?.trim_end_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    let criterion = cells.first()?.trim_start_matches("9.").split(' ').next()?.to_owned();
    let is_number = criterion.split('.').count() == 3 && criterion.split('.').all(|part| part.parse::<u32>().is_ok());
    is_number.then_some((criterion, cells))
}

#[test]
fn rows_are_read() {
    let cells = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    assert_eq!(row("| 1.1.1 Name (A) | x |"), Some(("1.1.1".to_owned(), cells(["1.1.1 Name (A)", "x"]))));
    assert_eq!(row("| 9.2.4.11 Name | x |"), Some(("2.4.11".to_owned(), cells(["9.2.4.11 Name", "x"]))));
    assert_eq!(row("| 7 | Back |"), None);
    assert_eq!(row("| criterion | held by |"), None);
}
