//! The lines of the first program part against Fluent, which is the judge: the same texts for every message in every
//! language, whatever the values of its variables.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use messages::{Argument, Key, Messages, ProgramPart, compile, sources::source};
use model::locale::{InterfaceLanguage, Language};

/// The messages of a language as readers load them.
fn compiled(language: InterfaceLanguage) -> Messages {
    let sources: Vec<_> = [Some(language), language.fallback()].into_iter().flatten().map(source).collect();
    let file = compile::first(&sources, "hash").unwrap_or_else(|error| panic!("{}: {error}", language.tag()));
    Messages::read(language.language(), &file).expect("as many lines as messages")
}

/// The same as Fluent says them; what a language lacks comes from its fallback, in the plural forms of the reader's.
fn judged(language: InterfaceLanguage, key: Key, arguments: &[(&str, Argument<'_>)]) -> String {
    let languages = [Some(language), language.fallback()].into_iter().flatten();
    let mut texts = languages
        .map(|from| Messages::parse(language.language(), source(from)).expect("a Fluent file").format(key, arguments));
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

#[test]
fn every_message_says_what_fluent_says() {
    let mut checked = 0;
    for language in InterfaceLanguage::ALL {
        let compiled = compiled(*language);
        for key in Key::ALL.iter().filter(|key| key.program_part() == ProgramPart::First) {
            let is_counted = key.variables().contains(&"count");
            let counts = (0..=if is_counted { 200 } else { 0 }).chain([999, 1_000, 1_001, 100_000, 1_000_003]);
            for count in counts {
                let shown = count.to_string();
                let texts = if count % 2 == 0 { shown.as_str() } else { "a {b} | c=d" };
                let argument = |name: &&'static str| match *name {
                    "count" => ("count", Argument::Count(count)),
                    name => (name, Argument::Text(texts)),
                };
                let arguments: Vec<_> = key.variables().iter().map(argument).collect();
                let text = compiled.format(*key, &arguments);
                assert_eq!(text, judged(*language, *key, &arguments), "{} {key:?} {count}", language.tag());
                assert!(!text.is_empty(), "{} {key:?}", language.tag());
                checked += 1;
                if key.variables().is_empty() {
                    break;
                }
            }
        }
    }
    assert!(checked > 5_000, "only {checked} texts were compared");
}

/// A message that stands in for one of the table is said as Fluent says it.
fn check(definition: &str) {
    let definition = format!("services-left ={definition}\n");
    let file = compile::first(&[&definition], "").unwrap_or_else(|error| panic!("{definition}: {error}"));
    for tag in ["fi", "ru", "ar", "se", "fa"] {
        let language = Language::parse(tag).unwrap();
        let (lines, fluent) =
            (Messages::read(language, &file).unwrap(), Messages::parse(language, &definition).unwrap());
        for count in 0..=120 {
            let arguments = [("count", Argument::Count(count)), ("number", Argument::Text("n"))];
            let say = |messages: &Messages| messages.format(Key::ServicesLeft, &arguments);
            assert_eq!(say(&lines), say(&fluent), "{tag} {count} {definition}");
        }
    }
}

#[test]
fn what_the_files_may_contain_is_said_as_fluent_says_it() {
    check(" { $number }");
    check(" { $count } and { $number }.");
    check(" Braces { \"{\" } and { \"}\" }, a bar | and = too");
    check("\n    One\n    two { $number }\n\n      three");
    check("\n    { $count ->\n        [0] none\n       *[other] { $number }\n    }");
    check(
        "\n    { $count ->\n        [1] just one\n        [one] { $number } = one\n        [few] a|b\n       *[many] many\n    }",
    );
    check(" Left: { $count ->\n        [two] both\n       *[other] { $number } of { $count }\n    }, { $number }");
}

#[track_caller]
fn refused(definition: &str, reason: &str) {
    let error = compile::first(&[&format!("back = {definition}\n")], "").unwrap_err().to_string();
    assert_eq!(error, format!("the message back is shown before the first question and {reason}"));
}

#[test]
fn what_the_lines_cannot_say_is_refused_by_name() {
    let braces = "has more than texts and variables in braces";
    refused("{ retry }", braces);
    refused("{ -name }", braces);
    refused("{ 3 }", braces);
    refused("{ NUMBER($count) }", braces);
    refused("x\n    .title = y", "has attributes");
    refused("{ $bar }", "has a variable whose name stands for a character");
    refused(r#"{ "\u00e4" }"#, "has a text in quotation marks with a backslash");
    refused(
        "{ $a ->\n    *[x] 1\n    } { $b ->\n    *[x] 1\n    }",
        "chooses twice; write the whole sentence into each form",
    );
    refused("{ $a ->\n    *[x] { $b ->\n    *[y] 1\n    }\n    }", "has a choice within a choice");
    refused("{ $a ->\n    *[x] 1\n     [y] 2\n    }", "has a default form that is not the last one");
    refused("{ NUMBER($a) ->\n    *[x] 1\n    }", "chooses by more than a variable");
    refused("{ $a ->\n     [1.0] 1\n    *[x] 1\n    }", "chooses by a number that is not a plain whole one");
    let syntax = compile::first(&["back = { $"], "").unwrap_err().to_string();
    assert!(syntax.starts_with("not a Fluent file"), "{syntax}");
}
