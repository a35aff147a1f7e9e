//! The attributes of the element are declared in `finder::session::attributes`. What cannot be made of that table is held
//! to it here.

use std::{collections::BTreeSet, fs};

use finder::session::attributes::Attribute;

use crate::repository::{expect_none, files, root};

const GUIDE: &str = "docs/embedding.md";

/// The headings of the table in the guide.
const HEADINGS: &str = "| attribute | what it does | without it |";

#[test]
fn the_guide_has_a_row_for_each_attribute() {
    let guide = fs::read_to_string(root().join(GUIDE)).unwrap();
    let (_, after) = guide.split_once(HEADINGS).unwrap_or_else(|| panic!("{GUIDE}: there is no table {HEADINGS}"));
    let rows: Vec<_> = after.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    let expected: Vec<_> = Attribute::ALL.iter().copied().map(row).collect();
    let mut findings = Vec::new();
    for row in expected.iter().filter(|row| !rows.contains(&row.as_str())) {
        findings.push(format!("{GUIDE}: the table of attributes must have the row\n{row}"));
    }
    for row in rows.iter().filter(|row| !expected.iter().any(|known| known == *row)) {
        findings.push(format!("{GUIDE}: there is no such attribute, or it says something else:\n{row}"));
    }
    expect_none(&findings);
}

fn row(attribute: Attribute) -> String {
    format!("| `{}` | {} | {} |", attribute.name(), attribute.documentation(), attribute.default_text())
}

/// The loader reads some attributes before the program is there.
#[test]
fn the_loader_reads_no_other_attributes() {
    let known: BTreeSet<_> = Attribute::ALL.iter().map(|attribute| attribute.name()).collect();
    let mut findings = Vec::new();
    for file in files("src/loader", ".js") {
        for name in file.text.split("getAttribute(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            // Of what it draws it reads what describes an input.
            if name != "data-" && name != "aria-describedby" && !known.contains(name) {
                findings.push(format!("{}: `{name}` is no attribute of the element", file.path));
            }
        }
    }
    expect_none(&findings);
}

/// Each attribute is tried in the browser, on the element or on the script tag.
#[test]
fn each_attribute_has_a_browser_test() {
    let tests: String =
        ["e2e/cases", "e2e/engines"].iter().flat_map(|folder| files(folder, ".ts")).map(|it| it.text).collect();
    let is_tried = |attribute: &&Attribute| {
        let name = attribute.name();
        let written = [format!("data-{name}="), format!(" {name}="), format!("\"{name}\""), format!("data-{name}'")];
        written.iter().any(|written| tests.contains(written))
    };
    let untried = Attribute::ALL.iter().filter(|attribute| !is_tried(attribute));
    let findings: Vec<_> =
        untried.map(|it| format!("e2e/cases: no browser test sets the attribute `{}`", it.name())).collect();
    expect_none(&findings);
}
