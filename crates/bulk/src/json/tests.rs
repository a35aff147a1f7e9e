//! The parser compared with `serde_json`, on JSON of every kind that is cut off or changed at any place.

use proptest::prelude::*;
use serde_json::Value as Other;

use super::*;

const EVERY_FIELD: &str = any_feed::EVERY_FIELD;

/// The value in the form of the other parser. If a key occurs twice, the last one counts.
fn other(value: Value) -> Other {
    let number = value.number().unwrap_or_default();
    match value.kind() {
        ValueKind::Null => Other::Null,
        ValueKind::False => false.into(),
        ValueKind::True => true.into(),
        ValueKind::Integer => number.parse::<i64>().unwrap().into(),
        ValueKind::Decimal => number.parse::<f64>().unwrap().into(),
        ValueKind::Text | ValueKind::Unescaped => value.text().unwrap().into(),
        ValueKind::List => value.elements().map(other).collect(),
        ValueKind::Object => value.entries().map(|(key, entry)| (key.to_owned(), other(entry))).collect(),
    }
}

/// Where a text was cut within a character, the other parser refuses the whole document.
#[test]
fn half_a_character_is_replaced() {
    let check =
        |text: &str, expected: &str| assert_eq!(Tape::parse(text).unwrap().root().text(), Some(expected), "{text}");
    check(r#""a\ud83d""#, "a\u{fffd}");
    check(r#""\ud83dx""#, "\u{fffd}x");
    check(r#""\ude00""#, "\u{fffd}");
    check(r#""\ud83d\u0041""#, "\u{fffd}A");
    check(r#""\ud83d\n""#, "\u{fffd}\n");
    check(r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}");
    for text in [r#""\ud83d"#, r#""\ud83d\u00"#, r#""\ud83d\u00g0""#] {
        assert!(Tape::parse(text).is_err(), "{text}");
    }
}

/// Checks that both parsers return the same value, or both fail, for the same reason in the same line.
fn check(text: &str) {
    match (Tape::parse(text), serde_json::from_str::<Other>(text)) {
        (Ok(found), Ok(expected)) => assert_eq!(other(found.root()).to_string(), expected.to_string(), "{text}"),
        // A number beyond what a computer counts with is one that no field can use, and no reason to lose a list.
        (Ok(_), Err(expected)) if expected.to_string().contains("number out of range") => {}
        (Err(found), Err(expected)) => {
            assert_eq!(found.kind == Kind::CutOff, expected.is_eof(), "{text} {found:?} {expected}");
            let line = 1 + text.as_bytes()[..found.at].iter().filter(|byte| **byte == b'\n').count();
            assert!(expected.line().abs_diff(line) <= 1, "{text} {found:?} {expected}");
        }
        (found, expected) => panic!("{text}: {found:?} and {expected:?}"),
    }
}

#[test]
fn letters_numbers_and_words_are_read_as_the_standard_has_them() {
    for text in [
        "0",
        "-0",
        "12",
        "-9223372036854775808",
        "1.50",
        "1e3",
        "1E-2",
        "1e999",
        "-",
        "01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "+1",
        "tru",
        "true",
        "trux",
        "nul",
        "null",
        "falsy",
        r#""\u00e4\n\/\"""#,
        r#""\ud83d\ude00""#,
        r#""\x""#,
        r#""\u00g0""#,
        "\"a\tb\"",
        "\"a",
        "\"a\\",
        "\"\\u12",
        "\"ääkköset ovat täällä\"",
        "\"abcdefgh\\nijk\"",
        "[]",
        "[1,]",
        "[1 2]",
        "[,1]",
        "[1",
        "{}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "{\"a\":1",
        " [ 1 , { \"a\" : null } ] ",
        "{\"a\":1,\"a\":2}",
        "",
        " ",
        "1 1",
        "[]]",
        "\u{feff}1",
        "'a'",
        "{\"a\" 1}",
    ] {
        check(text);
    }
    let kind = |text| Tape::parse(text).unwrap().root().kind();
    assert_eq!(kind("9223372036854775807"), ValueKind::Integer);
    assert_eq!(kind("9223372036854775808"), ValueKind::Decimal);
    for depth in [126, 127, 128, 129, 100_000] {
        check(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
    }
}

#[test]
fn lists_that_are_written_in_the_same_way_are_the_same() {
    let texts = [
        "[]",
        "[[]]",
        "[[],[]]",
        "[[],1]",
        "[1]",
        "[[1]]",
        "[1,[]]",
        "[[1],[]]",
        "[[1],1]",
        "[{}]",
        "{\"a\":[]}",
        "[{\"a\":[]}]",
        "[{\"a\":{}}]",
        "[{\"a\":\"b\"}]",
        "[\"a\"]",
        "[\"a\",\"b\"]",
        "{}",
        "[\"a \"]",
    ];
    for (place, text) in texts.iter().enumerate() {
        let tape = Tape::parse(text).unwrap();
        let written = tape.root().written();
        assert!(written.is_some(), "{text}");
        for other in &texts[..place] {
            assert_ne!(written, Tape::parse(other).unwrap().root().written(), "{text} {other}");
        }
        // What follows does not matter.
        let within = format!("[{text},\"a\"]");
        let tape = Tape::parse(&within).unwrap();
        assert_eq!(tape.root().elements().next().unwrap().written(), written, "{text}");
    }
    for text in ["1", "\"a\"", "null", r#"["\n"]"#] {
        assert_eq!(Tape::parse(text).unwrap().root().written(), None, "{text}");
    }
}

#[test]
fn keys_are_found_in_any_order_and_the_last_one_counts() {
    let keys = ["id", "type", "opens", "closes", "municipalities", "closed_on_holidays"];
    let text = r#"{"closed_on_holidays":1,"municipalities":2,"x":0,"closes":3,"type":" ","opens":4,"id":5,"id":6,"opens":null}"#;
    let tape = Tape::parse(text).unwrap();
    let mut found = [None; 6];
    tape.root().find(&keys, &mut found);
    let numbers = found.map(|value| value.and_then(Value::number));
    assert_eq!(numbers, [Some("6"), None, None, Some("3"), Some("2"), Some("1")]);
}

proptest! {
    #[test]
    fn whatever_is_cut_or_changed_is_read_as_by_another_parser(
        cut in 0_usize..1_000, from in 0_usize..1_000, by in "[\\[\\]{},:\"\\\\eEu0-9.truefalsn -]{0,3}"
    ) {
        let text = EVERY_FIELD;
        let start = text.char_indices().map(|(at, _)| at).nth(from % 600).unwrap_or_default();
        let piece: String = text[start..].chars().take(cut % 400).collect();
        check(&piece);
        let middle = piece.char_indices().map(|(at, _)| at).nth(cut / 3).unwrap_or_default();
        check(&format!("[{{{}{by}{}", &piece[..middle], &piece[middle..]));
        check(&format!("{}{by}{}", &text[..start], &text[start..]));
    }

    #[test]
    fn any_text_is_read_back(text in any::<String>()) {
        let written = serde_json::to_string(&text).unwrap();
        let tape = Tape::parse(&written).unwrap();
        prop_assert_eq!(tape.root().text(), Some(text.as_str()));
    }
}
