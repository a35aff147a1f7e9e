//! The files of all languages against the table of messages.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Argument, Key, Messages, sources::source};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use model::{
    facet::Facet,
    locale::{InterfaceLanguage, interface::Coverage},
};

fn messages(language: InterfaceLanguage) -> Messages {
    Messages::parse(language.language(), source(language)).unwrap_or_else(|error| panic!("{}: {error}", file(language)))
}

fn file(language: InterfaceLanguage) -> String {
    format!("locales/{}/widget.ftl", language.tag())
}

/// The variables of each message, found in its source.
fn variables(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found = BTreeMap::<_, BTreeSet<_>>::new();
    let mut message = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
            message = id;
            found.entry(message).or_default();
        }
        for after in line.split('$').skip(1) {
            let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(after.len());
            found.entry(message).or_default().insert(&after[..end]);
        }
    }
    found
}

#[track_caller]
fn expect_none(findings: &[String]) {
    assert!(findings.is_empty(), "{} finding(s):\n{}\n", findings.len(), findings.join("\n"));
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let mut findings = Vec::new();
    for language in InterfaceLanguage::ALL {
        let (file, found) = (file(*language), variables(source(*language)));
        let undeclared = found.keys().filter(|identifier| Key::of(identifier).is_none());
        findings.extend(
            undeclared.map(|identifier| {
                format!("{file}: {identifier} is not in crates/messages/src/keys.rs; add or remove it")
            }),
        );
        if language.coverage() == Coverage::Complete {
            let missing = Key::ALL.iter().filter(|key| !found.contains_key(key.as_str()));
            findings.extend(missing.map(|key| format!("{file}: {} is missing; add it", key.as_str())));
        }
    }
    expect_none(&findings);
}

/// A facet without a case of its own would be worded like the last one.
#[test]
fn what_is_accepted_instead_of_an_answer_is_worded_for_each_facet() {
    let mut findings = Vec::new();
    for language in InterfaceLanguage::ALL {
        let messages = messages(*language);
        let worded = |facet: &Facet| messages.format(Key::RelaxFacet, &[("facet", Argument::Text(facet.as_str()))]);
        let all: Vec<_> = Facet::ALL.iter().map(worded).collect();
        let twice =
            Facet::ALL.iter().zip(&all).filter(|(_, text)| 1 < all.iter().filter(|other| other == text).count());
        findings.extend(twice.filter(|(_, text)| !text.is_empty()).map(|(facet, text)| {
            format!("{}: relax-facet words {} as \"{text}\", like another facet", file(*language), facet.as_str())
        }));
    }
    expect_none(&findings);
}

#[test]
fn every_language_uses_the_same_variables() {
    let mut findings = Vec::new();
    for language in InterfaceLanguage::ALL {
        for (identifier, found) in variables(source(*language)) {
            let declared = Key::of(identifier).map(|key| key.variables().iter().copied().collect::<BTreeSet<_>>());
            if declared.is_some_and(|declared| declared != found) {
                let file = file(*language);
                findings
                    .push(format!("{file}: {identifier} uses {found:?}; crates/messages/src/keys.rs says otherwise"));
            }
        }
    }
    expect_none(&findings);
}

#[test]
fn every_message_formats_for_every_count() {
    for language in InterfaceLanguage::ALL {
        let bundle = strict_bundle(*language);
        for identifier in variables(source(*language)).into_keys() {
            let names = Key::of(identifier).map(Key::variables).unwrap_or_default();
            for count in 0..=200_usize {
                let text = format_strictly(&bundle, identifier, names, count);
                let place = format!("{}: {identifier} with {count}: {text:?}", file(*language));
                assert!(!text.trim().is_empty() && !text.contains('$'), "{place}");
                if !names.contains(&"count") {
                    break;
                }
            }
        }
    }
}

fn strict_bundle(language: InterfaceLanguage) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.language().primary().parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(source(language).to_owned()).unwrap()).unwrap();
    bundle
}

/// Formats with a text for each variable but the count, and fails on anything that Fluent reports.
fn format_strictly(bundle: &FluentBundle<FluentResource>, identifier: &str, names: &[&str], count: usize) -> String {
    let value = |name: &str| if name == "count" { FluentValue::from(count) } else { FluentValue::from("x") };
    let arguments: FluentArgs = names.iter().map(|name| (*name, value(name))).collect();
    let mut errors = Vec::new();
    let pattern = bundle.get_message(identifier).unwrap().value().unwrap();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{identifier} with {count}: {errors:?}");
    text
}

#[test]
fn one_and_many_are_told_apart() {
    let check = |language: InterfaceLanguage, count: usize, expected: &str| {
        let number = count.to_string();
        let arguments = [("count", Argument::Count(count)), ("number", Argument::Text(&number))];
        assert_eq!(messages(language).format(Key::OptionCount, &arguments), expected);
    };
    check(InterfaceLanguage::Finnish, 1, "\u{2068}1\u{2069} palvelu");
    check(InterfaceLanguage::Finnish, 21, "\u{2068}21\u{2069} palvelua");
    check(InterfaceLanguage::Swedish, 1, "\u{2068}1\u{2069} tjänst");
    check(InterfaceLanguage::Swedish, 2, "\u{2068}2\u{2069} tjänster");
    check(InterfaceLanguage::English, 1, "\u{2068}1\u{2069} service");
    check(InterfaceLanguage::English, 0, "\u{2068}0\u{2069} services");
}
