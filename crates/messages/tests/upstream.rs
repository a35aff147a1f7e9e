//! The copy of fluent-bundle in `vendor/` against the published one: the same texts and the same errors for every message
//! in every language, and the same numbers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::{fs, path::Path};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue, types::FluentNumber};
use fluent_bundle_upstream as upstream;
use proptest::prelude::*;

/// A message file in both crates.
struct Both {
    ours: FluentBundle<FluentResource>,
    theirs: upstream::FluentBundle<upstream::FluentResource>,
    messages: Vec<String>,
    variables: Vec<String>,
}

impl Both {
    fn parse(language: &str, source: &str) -> Self {
        let tag = || vec![language.parse().unwrap()];
        let (mut ours, mut theirs) = (FluentBundle::new(tag()), upstream::FluentBundle::new(tag()));
        ours.add_builtins().unwrap();
        theirs.add_builtins().unwrap();
        ours.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
        theirs.add_resource(upstream::FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
        let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        let names = |text: &str| text.split(|letter| !is_of_name(letter)).next().unwrap_or_default().to_owned();
        let mut variables: Vec<_> = source.split('$').skip(1).map(names).collect();
        variables.sort();
        variables.dedup();
        let messages = source.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
        Self { ours, theirs, messages: messages.map(names).collect(), variables }
    }

    /// Formats every message with this count, and a text for every other variable.
    fn check(&self, count: usize) {
        let (mut ours, mut theirs) = (FluentArgs::new(), upstream::FluentArgs::new());
        for name in &self.variables {
            if name == "count" {
                ours.set("count", count);
                theirs.set("count", count);
            } else {
                ours.set(name, "x");
                theirs.set(name, "x");
            }
        }
        for name in &self.messages {
            let our_pattern = self.ours.get_message(name).unwrap().value().unwrap();
            let their_pattern = self.theirs.get_message(name).unwrap().value().unwrap();
            let (mut our_errors, mut their_errors) = (Vec::new(), Vec::new());
            let our_text = self.ours.format_pattern(our_pattern, Some(&ours), &mut our_errors);
            let their_text = self.theirs.format_pattern(their_pattern, Some(&theirs), &mut their_errors);
            assert_eq!(our_text, their_text, "{name} with {count}");
            assert_eq!(format!("{our_errors:?}"), format!("{their_errors:?}"), "{name} with {count}");
        }
    }
}

#[test]
fn every_message_of_every_language_says_the_same() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut checked = 0;
    for folder in locales.read_dir().unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        let source = fs::read_to_string(folder.join("widget.ftl")).unwrap();
        let tag = folder.file_name().unwrap().to_str().unwrap();
        // "fi-simple" has the plural forms of "fi".
        let both = Both::parse(tag.split('-').next().unwrap(), &source);
        for count in (0..=200).chain([999, 1000, 1001, 100_000, 1_000_000_007]) {
            both.check(count);
        }
        checked += both.messages.len();
    }
    assert!(checked > 1000, "only {checked} messages were found");
}

#[test]
fn numbers_that_a_message_states_are_the_same() {
    let source = "\
        whole = { 3 } { -12 } { 007 } { 1000000 }\n\
        decimal = { 3.50 } { -0.25 } { 0.0 } { 10.05 }\n\
        exact = { $count ->\n  [0] none\n  [1.0] one with a decimal\n  [5] five\n  [one] one\n *[other] { $count }\n }\n\
        default = { 7 ->\n  [8] eight\n *[other] other\n }\n\
        options = { NUMBER($count, minimumFractionDigits: 2) } { NUMBER(1.5, minimumFractionDigits: 3) }\n\
        argument = { NUMBER($count, minimumFractionDigits: 1) ->\n  [one] one\n *[other] other\n }\n\
        missing = { $nothing } { NOTHING(1) } { $nothing ->\n  [one] a\n *[other] b\n }\n";
    for language in ["fi", "en", "ru", "ar", "se"] {
        let mut both = Both::parse(language, source);
        both.variables.retain(|name| name == "count");
        (0..=120).for_each(|count| both.check(count));
    }
}

/// As a number is shown, with the number of its decimals kept where it was read.
fn check_number(text: &str) {
    let ours: Option<FluentNumber> = text.parse().ok();
    let theirs: Option<upstream::types::FluentNumber> = text.parse().ok();
    let shown = |number: Option<String>, value: Option<f64>| (number, value.map(f64::to_bits));
    assert_eq!(
        shown(ours.as_ref().map(|number| number.as_string().into_owned()), ours.map(|number| number.value)),
        shown(theirs.as_ref().map(|number| number.as_string().into_owned()), theirs.map(|number| number.value)),
        "{text}"
    );
}

#[test]
fn what_is_no_number_is_a_text() {
    for text in ["", "-", "-.", "one", "1.2.3", "1,5", " 1", "1 ", "--1"] {
        check_number(text);
        assert_eq!(FluentValue::try_number(text), FluentValue::from(text));
    }
}

proptest! {
    #[test]
    fn literals_are_the_same_numbers(text in "-?[0-9]{1,9}(\\.[0-9]{1,6})?") {
        check_number(&text);
    }

    #[test]
    fn numbers_of_fifteen_digits_are_written_in_the_same_way(digits in 0..1_000_000_000_000_000_u64, power in 0..=12_i32) {
        let value = digits as f64 / 10_f64.powi(power);
        let ours = FluentNumber::new(value, Default::default());
        let theirs = upstream::types::FluentNumber::new(value, Default::default());
        prop_assert_eq!(ours.as_string(), theirs.as_string());
    }

    #[test]
    fn counts_are_written_in_the_same_way(count in 0..=1_usize << 53) {
        let (ours, theirs) = (FluentNumber::from(count), upstream::types::FluentNumber::from(count));
        prop_assert_eq!(ours.as_string(), theirs.as_string());
    }
}
