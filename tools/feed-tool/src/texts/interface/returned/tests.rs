//! What becomes of texts of a language that come back: taken, refused by name, or without a place.

use super::*;

const FINNISH: &str = "## Osa\n\nleft =\n    { $count ->\n        [0] ei yhtään\n        [one] { $number } palvelu\n       *[other] { $number } palvelua\n    }\nhello = Hei { $name }\nplain = Teksti\n    .mend = Korjaus\n";
const RUSSIAN: &str = "left =\n    { $count ->\n        [0] нет\n        [one] { $number } услуга\n        [few] { $number } услуги\n       *[other] { $number } услуг\n    }\nhello = Привет, { $name }\n";

/// What becomes of texts of a language that come back.
fn taken(tag: &str, texts: &[(&str, &str)]) -> (Returned, Vec<String>) {
    let files =
        Files::of(&[("fi", "a.ftl", FINNISH), ("ru", "a.ftl", RUSSIAN), ("se", "a.ftl", "hello = Bures { $name }\n")]);
    let words = |text: &str| Words::from([(tag.to_owned(), text.to_owned())]);
    let mut sent = texts.iter().map(|(place, text)| (format!("a.ftl {place}"), words(text))).collect();
    let returned = take(&files, "fi", &mut sent);
    (returned, sent.into_keys().collect())
}

fn check(tag: &str, texts: &[(&str, &str)], expected: &str) {
    let (returned, gone) = taken(tag, texts);
    let file = returned.files.get(&(tag.to_owned(), "a.ftl".to_owned()));
    assert_eq!((returned.refused, gone), (vec![], vec![]), "{texts:?}");
    assert_eq!(file.map(String::as_str), Some(expected), "{texts:?}");
}

fn refused(tag: &str, texts: &[(&str, &str)], place: &str, reason: Reason) {
    let (returned, _) = taken(tag, texts);
    let expected = Refused { language: tag.to_owned(), place: format!("a.ftl {place}"), reason };
    assert_eq!((returned.changed, returned.refused), (0, vec![expected]), "{texts:?}");
    assert!(returned.files.is_empty(), "{texts:?}");
}

#[test]
fn a_text_takes_the_place_of_the_one_before_and_all_else_stays() {
    check(
        "ru",
        &[("left [few]", "остались { $number }")],
        &RUSSIAN.replace("{ $number } услуги", "остались { $number }"),
    );
    check("ru", &[("hello", "{ $name }, привет")], &RUSSIAN.replace("Привет, { $name }", "{ $name }, привет"));
    check("fi", &[("plain.mend", "Muu")], &FINNISH.replace("Korjaus", "Muu"));
}

#[test]
fn a_text_that_a_language_has_not_had_stands_where_it_does_in_the_reference() {
    let forms = [("left [0]", "x"), ("left [one]", "{ $number } y"), ("left [other]", "{ $number } z")];
    check(
        "se",
        &forms,
        "hello = Bures { $name }\nleft =\n    { $count ->\n        [0] x\n        [one] { $number } y\n       *[other] { $number } z\n    }\n",
    );
}

#[test]
fn what_is_the_same_changes_nothing() {
    let (returned, gone) = taken("ru", &[("hello", "Привет, { $name }"), ("left [0]", "нет")]);
    assert_eq!((returned, gone), (Returned::default(), vec![]));
}

#[test]
fn a_missing_variable_or_form_is_named() {
    let name = || "name".to_owned();
    refused("ru", &[("hello", "Привет")], "hello", Reason::LacksVariable(name()));
    refused("ru", &[("left [few]", "услуги")], "left [few]", Reason::LacksVariable("number".to_owned()));
    refused("ru", &[("hello", "{ $name } { $nume }")], "hello", Reason::OtherVariable("nume".to_owned()));
    refused("ru", &[("left [many]", "{ $number }")], "left [many]", Reason::OtherForm("many".to_owned()));
    refused("se", &[("left [other]", "{ $number } z")], "left [0]", Reason::LacksForm("0".to_owned()));
    let (returned, _) = taken("ru", &[("hello", "{ $name")]);
    assert!(matches!(returned.refused[0].reason, Reason::NotFluent(_)), "{returned:?}");
}

#[test]
fn a_place_that_is_not_there_is_left_over() {
    let (returned, gone) = taken("ru", &[("gone [one]", "x"), ("hello", "Эй, { $name }")]);
    assert_eq!((returned.changed, gone), (1, vec!["a.ftl gone [one]".to_owned()]));
}
