//! Rules for Rust files: they say what they are for, they stay small, and the user interface makes no HTML from text and no
//! inline style.

use crate::repository::{File, expect_none, files};

const ROOMS: [&str; 3] = ["crates", "src", "tools"];

const MOST_LINES: usize = 400;

/// What a strict page forbids, as it would stand in a view.
const FORBIDDEN_IN_VIEWS: [(&str, &str); 5] = [
    ("innerHTML", "render text as a child instead"),
    ("inner_html", "render text as a child instead"),
    (" style=", "use a class of style/ instead: a strict page forbids inline styles"),
    (" style:", "use a class of style/ instead: a strict page forbids inline styles"),
    ("\"style\"", "use a class of style/ instead: a strict page forbids inline styles"),
];

fn all_sources() -> Vec<File> {
    ROOMS.iter().flat_map(|room| files(room, ".rs")).collect()
}

#[test]
fn every_file_says_what_it_is_for() {
    let findings: Vec<_> = all_sources()
        .iter()
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.finding(1, "begin with a line `//! ` that says what the file is for"))
        .collect();
    expect_none(&findings);
}

#[test]
fn no_file_is_too_long() {
    let findings: Vec<_> = all_sources()
        .iter()
        .filter(|file| file.text.lines().count() > MOST_LINES)
        .map(|file| {
            file.finding(MOST_LINES, &format!("more than {MOST_LINES} lines; split it by what its parts are for"))
        })
        .collect();
    expect_none(&findings);
}

#[test]
fn views_make_no_html_and_no_inline_style() {
    let findings: Vec<_> = files("src/ui", ".rs").iter().flat_map(forbidden_in_view).collect();
    expect_none(&findings);
}

fn forbidden_in_view(file: &File) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        for (word, mend) in FORBIDDEN_IN_VIEWS {
            if without_comment(line).contains(word) {
                findings.push(file.finding(number + 1, &format!("`{}`: {mend}", word.trim())));
            }
        }
    }
    findings
}

/// A line of Rust without the comment at its end; `//` within a text is not one.
pub fn without_comment(line: &str) -> &str {
    let mut in_text = false;
    let mut before = ' ';
    for (at, character) in line.char_indices() {
        match character {
            '"' if before != '\\' && before != '\'' => in_text = !in_text,
            '/' if before == '/' && !in_text => return &line[..at - 1],
            _ => {}
        }
        before = character;
    }
    line
}

#[test]
fn comments_are_told_from_texts() {
    for (line, code) in [
        ("let a = 1; // one", "let a = 1; "),
        ("//! about web_sys", ""),
        ("let url = \"https://a.example\"; // b", "let url = \"https://a.example\"; "),
        ("let quote = '\"'; // c", "let quote = '\"'; "),
        ("a / b", "a / b"),
    ] {
        assert_eq!(without_comment(line), code);
    }
}

/// Unsafe code is denied and not forbidden, because the cut between the two parts of the program is made of it, and
/// so are an allocator that counts and programs that are called from JavaScript by the names of their functions.
#[test]
fn only_the_cut_between_the_parts_and_what_is_called_by_name_are_unsafe() {
    let allowing: Vec<_> = all_sources()
        .into_iter()
        .filter(|file| {
            file.text.lines().any(|line| {
                line.starts_with("#![allow(unsafe_code") || line.trim_start().starts_with("#[allow(unsafe_code")
            })
        })
        .map(|file| file.path.to_string())
        .collect();
    assert_eq!(
        allowing,
        [
            "crates/readers/src/calls.rs",
            "src/shell/second_part.rs",
            "tools/bench/src/memory.rs",
            "tools/bench/src/wasm.rs"
        ]
    );
}
