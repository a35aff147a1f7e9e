//! What is parsed in pieces is what the whole is.

use proptest::prelude::*;

use super::*;
use crate::service_feed::{
    not_json, parse,
    robustness::{any_json, every_field, spoil},
    testing::EVERY_FIELD,
    write,
};
use bulk::Tape;
use model::feed::Parsed;

/// What pieces of this size give, and where it stops if it is cut off.
fn given(bytes: &[u8], size: usize) -> Result<(Parsed, Option<FeedError>), FeedError> {
    let mut reader = PieceReader::new(bytes.len());
    loop {
        bytes.chunks(size).for_each(|piece| reader.push(piece));
        match reader.finish()? {
            Given::Again(language) => reader = PieceReader::new(bytes.len()).speaking(language),
            Given::Feed(parsed, cut) => return Ok((*parsed, cut)),
        }
    }
}

fn read(bytes: &[u8], size: usize) -> Result<Parsed, FeedError> {
    let (parsed, cut) = given(bytes, size)?;
    cut.map_or(Ok(parsed), Err)
}

/// Whatever comes in pieces is parsed as in one, and what is no JSON is so where the parser of whole texts says.
fn check(text: &str, size: usize) {
    let found = read(text.as_bytes(), size);
    assert_eq!(found, parse(text.as_bytes()), "{size}: {text}");
    if let Err(error) = Tape::parse(text) {
        assert_eq!(found, Err(not_json(text, error)), "{size}: {text}");
    } else {
        assert!(!matches!(found, Err(FeedError::NotJson { .. } | FeedError::CutOff { .. })), "{size}: {text}");
    }
}

#[test]
fn a_feed_is_parsed_from_pieces_of_any_size() {
    let written = write(&parse(EVERY_FIELD.as_bytes()).unwrap().feed);
    for size in (1..40).chain([63, 64, 1_000, 1_000_000]) {
        check(EVERY_FIELD, size);
        check(&written, size);
    }
}

#[test]
fn whatever_stands_in_it_and_wherever_it_is_cut_the_pieces_say_what_the_whole_says() {
    let head = r#"{"format": "service-feed/1", "language": "sv","#;
    let deep = |depth: usize| format!("{head}\"x\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    let texts = [
        r#" "services": [ ] , "title": "ä" } "#,
        r#""services":[{"id":1,"name":"Å"} , 12 ,null,"x",{"id":1,"name":"B"}],"emergency":[]}"#,
        r#""services":[{"id":1,"name":"A"},]}"#,
        r#""services":[,]}"#,
        r#""services":[1 2]}"#,
        r#""services":[{} {}]}"#,
        r#""services":[1}"#,
        r#""services":[1],"services":[]}"#,
        r#""services":[1],"services":{}}"#,
        r#""services":[{"id":1,"name":"A"}],"language":"fi"}"#,
        r#""services":[1]} x"#,
        r#""services":[1"#,
        r#""services":{}}"#,
        r#""x\u00e4\n":[1.5e3,-0,true,false,null,"\ud83d\ude00",{"a":{},"b":[[],[1]]}],"services":[]}"#,
        r#""x":[1,],"services":[]}"#,
        r#""x":{"a":1,},"services":[]}"#,
        r#""x":{"a" 1}}"#,
        r#""x":{1:1}}"#,
        r#""x":[}"#,
        r#""x":"\u00g0"}"#,
        "\"x\":\"a\tb\"}",
        r#""x":trux}"#,
        r#""x":01}"#,
        r#""x":1e999}"#,
        r#""x":-}"#,
        r#","x":1}"#,
        r#""x":1,}"#,
        r#""x" 1}"#,
        r#"x:1}"#,
    ];
    let whole = texts.iter().map(|rest| format!("{head}{rest}"));
    let others = [
        r#"{"format": "service-index/1", "language": "fi", "services": []}"#,
        r#"{"format": "service-feed/1", "services": [{"id": "a", "name": "Stöd"}], "language": "sv"}"#,
        "\u{feff} {\"format\": \"service-feed/1\",\n\"services\": [x]}",
        "[]",
        "[[1, {}], \"a\"] 1",
        " 7",
        "7 8",
        "\"a\"",
        "tru",
        "x",
        "",
        " ",
        "{}",
        "{",
    ];
    for text in whole.chain(others.map(str::to_owned)).chain([123, 124, 125, 126, 127, 128, 129].map(deep)) {
        // A mark at the beginning is no part of the text.
        let is_marked = text.starts_with('\u{feff}');
        for size in (1..=text.len().min(40)).chain([1_000]) {
            if is_marked {
                assert_eq!(read(text.as_bytes(), size), parse(text.as_bytes()));
            } else {
                check(&text, size);
            }
        }
    }
}

#[test]
fn what_is_no_text_is_refused_where_it_stands() {
    for size in 1..20 {
        assert_eq!(read(b"<!doctype html>", size), Err(FeedError::Page));
        assert_eq!(read(b"{\"x\": \"\xe4\"}", size), Err(FeedError::NotUtf8));
        assert_eq!(read(b"\xff\xfe{\0}\0", size), Err(FeedError::NotUtf8));
        assert_eq!(
            read("{\"x\": \"ä".as_bytes().split_last().unwrap().1, size),
            Err(FeedError::CutOff { line: 1, column: 7 })
        );
    }
}

#[test]
fn of_a_feed_that_was_cut_off_the_whole_services_are_read() {
    let services = r#"{"id": "a", "name": "A"}, {"id": "b", "name": "Ä"}"#;
    let text =
        format!(r#"{{"format": "service-feed/1", "title": "T", "services": [{services}], "terms": {{"x": {{}}}}}}"#);
    let first = text.find('}').unwrap() + 1;
    let second = text.find("}]").unwrap() + 1;
    for (end, size) in (0..text.len()).flat_map(|end| [1, 7, 1_000].map(|size| (end, size))) {
        let count = match given(&text.as_bytes()[..end], size) {
            Ok((parsed, Some(FeedError::CutOff { line: 1, column }))) => {
                assert_eq!((column, parsed.problems), (valid(&text.as_bytes()[..end]).0.len(), vec![]));
                parsed.feed.services.len()
            }
            Ok(given) => panic!("{end}: {given:?}"),
            Err(error) => {
                assert!(matches!(error, FeedError::CutOff { .. }), "{end}: {error:?}");
                0
            }
        };
        assert_eq!(count, usize::from(first <= end) + usize::from(second <= end), "{end}");
    }
    for nothing in ["", "{", r#"{"services": [{"id": "a", "name": "A"}, {"#, "[1, 2"] {
        assert!(given(nothing.as_bytes(), 3).is_err(), "{nothing}");
    }
    let late = r#"{"format":"service-feed/1","services":[{"id":"a","name":"Stöd"}],"language":"sv","#;
    let parsed = given(late.as_bytes(), 9).unwrap().0;
    assert_eq!(parsed.feed.services[0].name.in_language(Language::SWEDISH), Some("Stöd"));
}

/// What a hostile or a careless feed may have much of, in some 200 kB.
fn much() -> Vec<(&'static str, String)> {
    const MUCH: usize = 200_000;
    let head = r#"{"format":"service-feed/1","language":"sv","#;
    let of = |part: &str| part.repeat(MUCH / part.len());
    let services: String = (0..MUCH / 40).map(|id| format!(r#"{{"id":{id},"name":"A service"}},"#)).collect();
    let within = |text: &str| format!(r#"{head}"services":[{{"id":"a","name":"A",{text}}}]}}"#);
    vec![
        ("brackets", of("[")),
        ("services", format!(r#"{head}"services":[{services}1]}}"#)),
        ("a language after them", format!(r#"{{"format":"service-feed/1","services":[{services}1],"language":"sv"}}"#)),
        ("services that are cut off", format!(r#"{head}"services":[{services}"#)),
        ("services that are numbers", format!(r#"{head}"services":[{}1]}}"#, of("0,"))),
        ("numbers before the services", format!(r#"{head}"x":[{}1],"services":[1]}}"#, of("0,"))),
        ("numbers behind the services", format!(r#"{head}"services":[1],"x":[{}1]}}"#, of("0,"))),
        ("numbers for terms", format!(r#"{head}"terms":[{}1],"services":[1]}}"#, of("0,"))),
        ("numbers in a service", within(&format!(r#""topics":[{}1]"#, of("0,")))),
        ("keys of a service that nobody knows", within(&format!(r#""x":{{{}"y":1}}"#, of(r#""y":[{}],"#)))),
        (
            "objects within each other",
            format!(
                r#"{head}"x":[{}1],"services":[1]}}"#,
                of(&format!("{}1{},", "[{\"a\":".repeat(50), "}]".repeat(50)))
            ),
        ),
        ("one text", format!(r#"{head}"title":"{}","services":[1]}}"#, of("ä"))),
        ("one text of a service", within(&format!(r#""summary":"{}""#, of("ä")))),
        ("one text of escapes", within(&format!(r#""summary":"{}""#, of("\\u00e4")))),
        ("one key", format!(r#"{head}"{}":1,"services":[1]}}"#, of("x"))),
        ("one key of a service", within(&format!(r#""{}":1"#, of("x")))),
        ("one number", format!(r#"{head}"x":{},"services":[1]}}"#, of("1"))),
        ("space before a key", format!(r#"{head}{}"services":[1]}}"#, of(" \n"))),
        ("space behind a key", format!(r#"{head}"services"{}:[1]}}"#, of("\t"))),
        ("space before a value", format!(r#"{head}"services":{}[1]}}"#, of("\r"))),
        ("space before services", format!(r#"{head}"services":[{}1{}]}}"#, of(" "), of(" "))),
        ("keys", format!(r#"{head}{}"services":[1]}}"#, of("\"title\":\"x\","))),
    ]
}

/// The work of a piece is counted, because a clock counts what else the machine does: what is looked at is the piece, and
/// the little of the one before that was not whole.
#[test]
fn a_piece_costs_what_its_own_bytes_cost_whatever_comes() {
    const SIZE: usize = 512;
    for (name, text) in much() {
        let mut reader = PieceReader::new(text.len());
        for piece in text.as_bytes().chunks(SIZE) {
            let before = reader.pending.len();
            assert!(before <= steps::LONGEST_KEY, "{name}: {before} bytes are looked at again");
            reader.push(piece);
        }
        let found = read(text.as_bytes(), SIZE);
        assert_eq!(found, read(text.as_bytes(), PIECE), "{name}");
    }
}

#[test]
fn of_what_is_longer_than_anybody_reads_the_beginning_is_kept() {
    let (text, entries) = ("x".repeat(2 * bulk::LONGEST_TEXT), "0,".repeat(300));
    let long = format!(r#"{{"id":"a","x":"{text}","name":"A","ext":{{"x":["{text}",1]}},"cost":"free"}}"#);
    let many = format!(r#"{{"id":"b","name":"B","x":["{text}"],"y":[{entries}1],"cost":"free"}}"#);
    let last = r#"{"id":"c","name":"C"}"#;
    let terms = format!(r#"{{"t:0":{{}},"t:1":[{entries}1]}}"#);
    let head =
        format!(r#"{{"format":"service-feed/1","title":"T","services":[{long},{many},{last}],"terms":{terms}}}"#);
    let mut reader = PieceReader { most: 200, left: 200, ..PieceReader::new(head.len()) };
    head.as_bytes().chunks(PIECE).for_each(|piece| reader.push(piece));
    assert!(reader.around.len() < 400, "no more is kept than is read");
    let Ok(Given::Feed(parsed, None)) = reader.finish() else { panic!("it is whole") };
    let known: Vec<_> =
        parsed.feed.services.iter().map(|service| (service.id.as_str(), service.cost.is_some())).collect();
    assert_eq!(known, [("a", true), ("b", false), ("c", false)]);
    assert_eq!((parsed.feed.terms.iter().count(), parsed.feed.title.languages().count()), (1, 1));
    let lines = crate::service_feed::testing::lines(&parsed.problems);
    assert_eq!(
        lines,
        [
            "terms: there are more entries than the 4194304 that are read (kept)",
            "services[1]: there are more entries than the 4194304 that are read (kept)",
        ]
    );
}

#[test]
fn wherever_there_is_no_more_room_the_rest_is_left_out_and_nothing_is_lost() {
    let text = r#"{"format":"service-feed/1","title":{"sv":"T"},"language":"sv","terms":{"a":{"label":"A"},"b":{"words":["w"]}},"updated":"2026-10-01","services":[1,{"id":"a","name":"A","topics":["a",["b"]]},{"id":"b","name":"B"}]}"#;
    for (left, size) in (1..40).flat_map(|left| [(left, 1), (left, 7), (left, 1_000)]) {
        let mut reader = PieceReader { most: left, left, ..PieceReader::new(text.len()) };
        text.as_bytes().chunks(size).for_each(|piece| reader.push(piece));
        match reader.finish() {
            Ok(Given::Feed(parsed, None)) => assert!(left < 8 || parsed.feed.services.len() == 2, "{left} {size}"),
            other => panic!("{left} {size}: {other:?}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_feed_is_parsed_from_pieces_as_it_is_whole(feed in any_feed::any_feed(), size in 1..3_000_usize) {
        let written = write(&parse(feed.to_string().as_bytes()).unwrap().feed);
        check(&written, size);
    }

    #[test]
    fn broken_feeds_too(
        spoilings in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 1..6),
        size in 1..3_000_usize,
        cut in any::<prop::sample::Index>(),
        by in "[\\[\\]{},:\"\\\\eEu0-9.truefalsn -]{0,3}",
    ) {
        let mut feed = every_field();
        for (place, value) in spoilings {
            spoil(&mut feed, "", place, value);
        }
        let text = feed.to_string();
        let at = text.floor_char_boundary(cut.index(text.len()));
        check(&text, size);
        check(&text[..at], size);
        check(&format!("{}{by}{}", &text[..at], &text[at..]), size);
    }
}
