//! The handbook names what there is: every attribute, and every code of a failure, in each of its languages.

use std::fs;

use finder::{loading::user_message::UserMessage, session::attributes::Attribute};

use crate::repository::{expect_none, root};

/// The pages are written in these.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

#[test]
fn attributes_are_named_for_developers() {
    check("developers", Attribute::ALL.iter().map(|attribute| attribute.name()));
}

#[test]
fn each_failure_has_a_row() {
    check("troubles", UserMessage::ALL.iter().map(|message| message.code()));
}

fn check<'a>(page: &str, names: impl Iterator<Item = &'a str>) {
    let names: Vec<_> = names.collect();
    let missing = LANGUAGES.iter().flat_map(|language| {
        let path = format!("docs/guide/{language}/{page}.md");
        let text = fs::read_to_string(root().join(&path)).unwrap();
        let missing: Vec<_> = names.iter().filter(|name| !text.contains(&format!("`{name}`"))).copied().collect();
        missing.into_iter().map(move |name| format!("{path}: write about `{name}`"))
    });
    expect_none(&missing.collect::<Vec<_>>());
}
