//! That everything which can be said is said in every language, with all that is put into it, and nothing else is there.

mod failures;
mod samples;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::{texts::source, *};
use failures::{errors, losses, reports};
use samples::everything;

/// Every message that can be said, by its name, with the names of its arguments. Messages within messages are there too.
fn said() -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut said = BTreeMap::new();
    let mut add = |message: &Message| {
        let mut open = vec![message.clone()];
        while let Some(message) = open.pop() {
            let name =
                message.attribute.map_or(message.id.to_owned(), |attribute| format!("{}.{attribute}", message.id));
            let arguments: BTreeSet<_> = message.arguments.iter().map(|(name, _)| *name).collect();
            if let Some(before) = said.insert(name.clone(), arguments.clone()) {
                assert_eq!(before, arguments, "{name} has the same arguments everywhere");
            }
            let within = |(_, value)| if let Value::Message(message) = value { Some(message) } else { None };
            open.extend(message.arguments.into_iter().filter_map(within));
        }
    };
    for finding in everything() {
        let said = wording(&finding);
        [Some(&said.message), said.outcome.as_ref(), said.mend.as_ref()].into_iter().flatten().for_each(&mut add);
    }
    losses().iter().for_each(|loss| add(&loss::message(loss)));
    errors().iter().for_each(|error| add(&error::message(error)));
    reports().iter().for_each(&mut add);
    add(&place_of_service("a"));
    add(&place_of_line(1, 1));
    said
}

/// The messages of a file by their names, with their variables. Of texts alone, as `{ $name }` or `{ $name ->`.
fn written(language: SheetLanguage) -> BTreeMap<String, BTreeSet<String>> {
    let text = source(language);
    assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{language:?} is Fluent");
    let mut written: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut name) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" = ").filter(|_| line.starts_with(|first: char| first.is_alphabetic()))
        {
            (message, name) = (id.to_owned(), id.to_owned());
            assert!(!written.contains_key(id), "{language:?}: {id} is there twice");
        } else if let Some((attribute, _)) = line.trim_start().strip_prefix('.').and_then(|line| line.split_once(" = "))
        {
            name = format!("{message}.{attribute}");
        }
        if !name.is_empty() {
            let variables = line.split("{ $").skip(1).filter_map(|part| part.split([' ', '}']).next());
            written.entry(name.clone()).or_default().extend(variables.map(str::to_owned));
        }
    }
    written
}

#[test]
fn every_message_is_in_every_language_with_its_arguments_and_none_is_unused() {
    let said = said();
    let expected: BTreeMap<_, BTreeSet<String>> =
        said.into_iter().map(|(name, arguments)| (name, arguments.into_iter().map(str::to_owned).collect())).collect();
    for language in SheetLanguage::ALL {
        let written = written(language);
        for (name, arguments) in &expected {
            assert_eq!(written.get(name), Some(arguments), "{language:?}: {name}");
        }
        // This one is within others, for the command line to replace.
        let is_said = |name: &String| expected.contains_key(name) || name == "template-where";
        let unused: Vec<_> = written.keys().filter(|name| !is_said(name)).collect();
        assert_eq!(unused, Vec::<&String>::new(), "{language:?}: nothing says these");
    }
}

#[test]
fn no_text_shows_a_name_of_the_program() {
    for language in SheetLanguage::ALL {
        let texts = Texts::new(language, Marks::None);
        let all = everything().iter().map(|finding| texts.finding(finding)).collect::<Vec<_>>();
        let all = all.iter().flat_map(|said| [Some(&said.message), said.outcome.as_ref(), said.mend.as_ref()]);
        for text in all.flatten() {
            assert!(!text.is_empty() && !text.contains("{$") && !text.contains('\u{2068}'), "{language:?}: {text}");
        }
    }
}

#[test]
fn a_place_of_a_workbook_is_named_as_the_workbook_names_it() {
    let finding = samples::of_sheet(crate::finding::SheetFinding::NoRows(crate::workbook::Sheet::Services));
    let check = |texts: Texts, expected: &str| assert_eq!(texts.finding(&finding).message, expected);
    let english = || Texts::new(SheetLanguage::English, Marks::None);
    check(english(), "there is no row on the sheet Palvelut/Tjänster/Services");
    check(english().with_names(SheetLanguage::Swedish), "there is no row on the sheet Tjänster");
    check(Texts::new(SheetLanguage::Finnish, Marks::None), "välilehdellä Palvelut ei ole yhtään riviä");
    check(
        Texts::new(SheetLanguage::Finnish, Marks::Isolating),
        "välilehdellä \u{2068}Palvelut\u{2069} ei ole yhtään riviä",
    );
}

#[test]
fn numbers_choose_the_form_of_the_sentence() {
    let check = |count: usize, expected: [&str; 3]| {
        let finding = samples::of_sheet(crate::finding::SheetFinding::Examples(count));
        for (language, expected) in SheetLanguage::ALL.into_iter().zip(expected) {
            assert_eq!(Texts::new(language, Marks::None).finding(&finding).message, expected);
        }
    };
    check(
        1,
        [
            "tämä rivi on mallipohjan esimerkki",
            "den här raden är mallens exempel",
            "this row is the template's example",
        ],
    );
    check(
        3,
        ["3 riviä on mallipohjan esimerkkejä", "3 rader är mallens exempel", "3 rows are the template's examples"],
    );
}

#[test]
fn who_writes_a_workbook_is_told_of_columns_and_who_writes_a_feed_of_keys() {
    let kind = || FindingKind::Date(crate::finding::DateFinding::NeverChecked { services: 1 });
    let in_feed = Finding::new(kind(), &"feed.json".into(), Location::File);
    let mut in_cell = samples::of_sheet(crate::finding::SheetFinding::NoPlace);
    in_cell.kind = kind();
    let check = |finding: &Finding, language, part: &str| {
        let mend = Texts::new(language, Marks::None).finding(finding).mend.unwrap();
        assert!(mend.contains(part), "{mend}");
    };
    check(&in_feed, SheetLanguage::Finnish, "kirjoita kohtaan \"checked\" se päivä");
    check(&in_cell, SheetLanguage::Finnish, "kirjoita kohtaan Tarkistettu se päivä");
    check(&in_cell, SheetLanguage::Swedish, "skriv i Kontrollerad den dag");
    check(&in_cell, SheetLanguage::English, "write Tarkistettu/Kontrollerad/Checked with the day");
}
