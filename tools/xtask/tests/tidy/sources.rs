//! Rules for Rust files: they say what they are for, they stay small, and the user interface makes no HTML from text and no
//! inline style.

use syn::{Attribute, Meta, visit::Visit};

use crate::repository::{File, expect_none, files};

const ROOMS: [&str; 4] = ["crates", "src", "tools", "workshop"];

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

/// Files that allow unsafe code. The cuts between the parts of the program are made of it, and so are an allocator that
/// counts and programs that JavaScript calls by the names of their functions.
const UNSAFE: [&str; 6] = [
    "crates/readers/src/calls.rs",
    "src/shell/second_part/parts.rs",
    "src/shell/second_part.rs",
    "tools/bench/src/memory.rs",
    "tools/bench/src/wasm.rs",
    "workshop/worker/src/files.rs",
];

#[test]
fn only_the_listed_files_allow_unsafe_code() {
    let sources = all_sources();
    let allowing: Vec<_> =
        sources.iter().filter(|file| allows_unsafe_code(&file.text)).map(|file| &file.path).collect();
    assert_eq!(allowing, UNSAFE, "a file that allows unsafe code must be in the list of this test, with its reason");
}

/// Whether an attribute that is not a prohibition names the lint, alone or among others.
fn allows_unsafe_code(text: &str) -> bool {
    struct Attributes(bool);
    impl<'ast> Visit<'ast> for Attributes {
        fn visit_attribute(&mut self, attribute: &'ast Attribute) {
            if let Meta::List(list) = &attribute.meta {
                let forbids = ["deny", "forbid"].iter().any(|name| list.path.is_ident(name));
                self.0 |= !forbids && list.tokens.to_string().contains("unsafe_code");
            }
        }
    }
    let mut attributes = Attributes(false);
    attributes.visit_file(&syn::parse_file(text).unwrap());
    attributes.0
}

#[test]
fn every_way_to_allow_unsafe_code_is_found() {
    for (text, expected) in [
        ("#![allow(unsafe_code)]", true),
        ("#[expect(\n    clippy::panic,\n    unsafe_code,\n)]\nfn f() {}", true),
        ("fn f() { #[warn(unsafe_code)] let a = 1; }", true),
        ("#[cfg_attr(test, allow(unsafe_code))] mod a {}", true),
        ("#![deny(unsafe_code)]", false),
        ("// unsafe_code is denied\n#[allow(dead_code)] const A: &str = \"#[allow(unsafe_code)]\";", false),
    ] {
        assert_eq!(allows_unsafe_code(text), expected, "{text}");
    }
}
