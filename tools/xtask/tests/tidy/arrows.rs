//! Which crates of this repository each crate may name: the arrows of ARCHITECTURE.md, as cargo knows them.

use std::collections::BTreeSet;

use crate::{
    repository::expect_none,
    workspace::{Metadata, packages},
};

/// A crate and what it may name.
struct Row {
    name: &'static str,
    may_name: &'static [&'static str],
    /// What its tests, examples and benchmarks may name besides: see [`Row::tests_may_name`].
    tests_also: &'static [&'static str],
}

/// From the bottom up: a crate, and its tests too, may only name what stands above it in this list.
const ARROWS: [Row; 24] = [
    row("bulk", &[]),
    row("model", &["bulk"]),
    row("plural-rules", &["model"]),
    row("words", &["model"]),
    row("any-feed", &["model"]),
    row("feed", &["bulk", "model"]),
    row("messages", &["model", "plural-rules"]),
    row("finder", &["bulk", "model", "feed", "words"]).tests_also(&["messages"]),
    row("styles", &[]).tests_also(&["finder"]),
    row("foreign", &["bulk", "model", "feed"]).tests_also(&["finder"]),
    row("analysis", &["model", "finder"]),
    row("opening", &["model", "feed", "messages", "finder"]),
    row("authoring", &["bulk", "model", "feed", "messages", "finder", "foreign", "analysis", "opening"]),
    row("workshop-protocol", &[]),
    row("workshop", &["model", "feed", "finder", "authoring", "workshop-protocol"]),
    row("worker", &["model", "authoring", "workshop", "workshop-protocol"]),
    row("page", &["workshop-protocol"]),
    row("widget", &["model", "feed", "messages", "finder", "styles"]).tests_also(&["opening"]),
    row("readers", &["model", "feed", "foreign"]),
    row("local-server", &[]),
    row("feed-tool", &["model", "feed", "finder", "foreign", "analysis", "opening", "authoring", "local-server"]),
    row("bench", &["model", "feed", "finder", "foreign", "analysis"]),
    row("fuzz", &["any-feed", "model", "feed", "finder"]),
    row("xtask", &["model", "feed", "messages", "finder", "styles", "analysis", "opening", "local-server"]),
];

/// What the widget may not contain, by whatever way it came there: its readers would download it.
const NEVER_IN_THE_WIDGET: [&str; 6] = [
    "service-finder-foreign",
    "service-finder-analysis",
    "service-finder-opening",
    "service-finder-authoring",
    "service-finder-workshop",
    "service-finder-workshop-protocol",
];

const fn row(name: &'static str, may_name: &'static [&'static str]) -> Row {
    Row { name, may_name, tests_also: &[] }
}

impl Row {
    const fn tests_also(self, tests_also: &'static [&'static str]) -> Self {
        Self { tests_also, ..self }
    }

    /// Tests may name `any-feed`, every crate below their own, whether it names that one itself or not, and what is
    /// listed for them: those lead to crates that the code cannot name, but upwards they lead never either.
    fn tests_may_name(&self) -> BTreeSet<&'static str> {
        let mut names: BTreeSet<_> = below(self.name);
        names.insert("any-feed");
        names.extend(self.tests_also);
        names
    }
}

/// All crates that one is made of, itself left out.
fn below(name: &str) -> BTreeSet<&'static str> {
    let row = ARROWS.iter().find(|row| row.name == name);
    row.into_iter().flat_map(|row| row.may_name).flat_map(|name| below(name).into_iter().chain([*name])).collect()
}

#[test]
fn the_arrows_between_the_crates_run_one_way() {
    let mut findings = Vec::new();
    for package in packages() {
        let name = &package.name;
        let Some(row) = ARROWS.iter().find(|row| row.name == name) else {
            findings.push(format!("{name} has no row in tools/xtask/tests/tidy/arrows.rs; say there what it may name"));
            continue;
        };
        let uses = package.uses.iter().filter(|used| !row.may_name.contains(&used.as_str()));
        findings.extend(uses.map(|used| format!("{name} may not name {used} (tools/xtask/tests/tidy/arrows.rs)")));
        let allowed = row.tests_may_name();
        let uses = package.tests_use.iter().filter(|used| !allowed.contains(used.as_str()));
        findings.extend(
            uses.map(|used| format!("the tests of {name} may not name {used} (tools/xtask/tests/tidy/arrows.rs)")),
        );
    }
    let is_there = |row: &&Row| packages().iter().any(|package| package.name == row.name);
    findings.extend(
        ARROWS.iter().filter(|row| !is_there(row)).map(|row| format!("there is no crate {}; remove its row", row.name)),
    );
    expect_none(&findings);
}

#[test]
fn the_list_of_arrows_runs_from_the_bottom_up() {
    for (at, row) in ARROWS.iter().enumerate() {
        for name in row.may_name.iter().chain(row.tests_also) {
            assert!(
                ARROWS[..at].iter().any(|lower| lower.name == *name),
                "{} names {name}, which is not above it",
                row.name
            );
        }
    }
}

#[test]
fn the_widget_holds_nothing_that_its_readers_do_not_need() {
    let below = Metadata::read(&[]).below("service-finder");
    assert!(below.contains("service-finder-finder"), "this test looks in the wrong place");
    let hidden = NEVER_IN_THE_WIDGET.iter().filter(|name| below.contains(**name));
    expect_none(&hidden.map(|name| format!("the widget may not contain {name}")).collect::<Vec<_>>());
}
