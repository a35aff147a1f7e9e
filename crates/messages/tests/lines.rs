//! The lines that readers load against Fluent, which is the judge: the same texts for every message in every language,
//! whatever the values of its variables.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Expression, PatternElement, VariantKey},
    parser,
};
use messages::{Argument, Key, Messages, compile, sources::source};
use model::locale::{InterfaceLanguage, Language};

/// The sources of a language, its own first.
fn sources(language: InterfaceLanguage) -> Vec<&'static str> {
    [Some(language), language.fallback()].into_iter().flatten().map(source).collect()
}

/// The messages of a language as readers load them.
fn compiled(language: InterfaceLanguage) -> Messages {
    let (sources, tag) = (sources(language), language.tag());
    let first = compile::first(&sources, "hash").unwrap_or_else(|error| panic!("{tag}: {error}"));
    let second = compile::second(&sources).unwrap_or_else(|error| panic!("{tag}: {error}"));
    let first = Messages::read(language.language(), &first).expect("as many lines as messages");
    first.with_second(&second).expect("as many lines as messages")
}

/// The same as Fluent says them; what a language lacks comes from its fallback, in the plural forms of the reader's.
struct Judge(Vec<Messages>);

impl Judge {
    fn new(language: InterfaceLanguage) -> Self {
        let parse = |source| Messages::parse(language.language(), source).expect("a Fluent file");
        Self(sources(language).into_iter().map(parse).collect())
    }

    fn say(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> String {
        let mut texts = self.0.iter().map(|messages| messages.format(key, arguments));
        texts.find(|text| !text.is_empty()).unwrap_or_default()
    }
}

/// The names of the forms that the messages choose from, by message.
fn forms(language: InterfaceLanguage) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut names = BTreeMap::<_, Vec<_>>::new();
    for entry in sources(language).into_iter().flat_map(|source| parser::parse(source).expect("a Fluent file").body) {
        let Entry::Message(message) = entry else { continue };
        for element in message.value.into_iter().flat_map(|pattern| pattern.elements) {
            if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
                let named = variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name),
                    VariantKey::NumberLiteral { .. } => None,
                });
                names.entry(message.id.name).or_default().extend(named);
            }
        }
    }
    names
}

#[test]
fn every_message_says_what_fluent_says() {
    let mut checked = 0;
    for language in InterfaceLanguage::ALL.iter().copied() {
        let (compiled, judge, forms) = (compiled(language), Judge::new(language), forms(language));
        let mut same = |key: Key, count: usize, texts: &str| {
            let argument = |name: &&'static str| match *name {
                "count" => ("count", Argument::Count(count)),
                name => (name, Argument::Text(texts)),
            };
            let arguments: Vec<_> = key.variables().iter().map(argument).collect();
            let text = compiled.format(key, &arguments);
            assert_eq!(text, judge.say(key, &arguments), "{} {key:?} {count} {texts}", language.tag());
            assert!(!text.is_empty(), "{} {key:?}", language.tag());
            checked += 1;
        };
        for key in Key::ALL.iter().copied() {
            let is_counted = key.variables().contains(&"count");
            for count in (0..=if is_counted { 200 } else { 0 }).chain([999, 1_000, 1_001, 100_000, 1_000_003]) {
                let shown = count.to_string();
                same(key, count, if count % 2 == 0 { &shown } else { "a {b} | c=d" });
                if key.variables().is_empty() {
                    break;
                }
            }
            for form in forms.get(key.as_str()).into_iter().flatten() {
                same(key, 3, form);
            }
        }
    }
    assert!(checked > 20_000, "only {checked} texts were compared");
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
    check(r#" { "\u00e4\"\\" } and { "\U01F600" }"#);
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
    assert_eq!(error, format!("the message back {reason}"));
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
