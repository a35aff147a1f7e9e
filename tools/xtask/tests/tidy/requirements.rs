//! Every requirement has a guard that is really there: docs/requirements.md names it, and a browser test says the
//! number at the beginning of its title. Whether a test tests what it says is for people to judge.

use std::fs;

use crate::repository::{expect_none, root};

const TABLE: &str = "docs/requirements.md";
const LAST: usize = 42;

/// What a row says guards its requirement.
#[derive(Debug, PartialEq, Eq)]
pub enum Guard<'a> {
    /// A browser test's file, below `e2e/cases/`.
    Browser(&'a str),
    /// Another file of the repository, from its root.
    File(&'a str),
    /// A function of the file that comes after it.
    Function(&'a str),
}

#[test]
fn every_requirement_has_a_guard() {
    let table = fs::read_to_string(root().join(TABLE)).unwrap();
    let rows: Vec<_> = table.lines().filter_map(row).collect();
    let numbers: Vec<_> = rows.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=LAST).collect::<Vec<_>>(), "{TABLE}: one row for each number, in order");
    let mut findings = Vec::new();
    for (number, cell) in &rows {
        let guards = guards(cell);
        if guards.is_empty() {
            findings.push(format!("{TABLE}: {number} has no guard; name a test in `…`"));
        }
        findings.extend(faults(Some(*number), &guards).into_iter().map(|fault| format!("{TABLE}: {number}: {fault}")));
    }
    expect_none(&findings);
}

/// The number and the last cell of a row.
fn row(line: &str) -> Option<(usize, &str)> {
    let cells: Vec<_> = line.strip_prefix('|')?.split('|').map(str::trim).collect();
    Some((cells.first()?.parse().ok()?, cells.get(2)?))
}

/// The guards that a cell names.
pub fn guards(cell: &str) -> Vec<Guard<'_>> {
    let names = cell.split('`').skip(1).step_by(2);
    names
        .map(|name| match name {
            name if name.ends_with(".spec.ts") => Guard::Browser(name),
            name if name.contains('/') => Guard::File(name),
            name => Guard::Function(name),
        })
        .collect()
}

/// What is wrong with the guards of a requirement; one without a number need not stand in the title of a test.
pub fn faults(number: Option<usize>, guards: &[Guard]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut functions: Vec<&str> = Vec::new();
    for guard in guards {
        match guard {
            Guard::Function(name) => functions.push(name),
            Guard::Browser(name) => faults.extend(browser_fault(number, name)),
            Guard::File(path) => match fs::read_to_string(root().join(path)) {
                Ok(text) => faults.extend(
                    functions
                        .drain(..)
                        .filter(|name| !text.contains(&format!("fn {name}(")))
                        .map(|name| format!("{path} has no {name}")),
                ),
                Err(_) => faults.push(format!("{path} is not there")),
            },
        }
    }
    faults
}

fn browser_fault(number: Option<usize>, name: &str) -> Option<String> {
    let path = format!("e2e/cases/{name}");
    let Ok(text) = fs::read_to_string(root().join(&path)) else { return Some(format!("{path} is not there")) };
    let says = |number| text.lines().filter_map(title).any(|title| numbers(title).contains(&number));
    number.is_some_and(|number| !says(number)).then(|| format!("{path} has no test whose title begins with the number"))
}

/// What stands between the quotation marks of `test("…` or ``test(`…``.
fn title(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("test(")?.strip_prefix(['"', '`'])
}

/// The numbers before the first colon: "requirements 3 and 5: …" or "19 and 21: …".
fn numbers(title: &str) -> Vec<usize> {
    let Some((before, _)) = title.split_once(':') else { return Vec::new() };
    before.split([' ', ',']).filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn rows_and_titles_are_read() {
    assert_eq!(row("| 7 | Back | `a/b.spec.ts` |"), Some((7, "`a/b.spec.ts`")));
    assert_eq!(row("| | requirement | guarded by |"), None);
    let expected = [Guard::Browser("a/b.spec.ts"), Guard::Function("f"), Guard::File("src/f.rs")];
    assert_eq!(guards("`a/b.spec.ts`; unit: `f` in `src/f.rs`"), expected);
    assert_eq!(title("  test(`requirement 20: at ${width}`, async"), Some("requirement 20: at ${width}`, async"));
    assert_eq!(numbers("requirements 1, 10 and 16: all"), [1, 10, 16]);
    assert_eq!(numbers("19 and 21: at 320 px"), [19, 21]);
    assert!(numbers("at 320 px").is_empty());
}
