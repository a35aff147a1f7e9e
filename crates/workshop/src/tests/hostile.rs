//! Files that are no list, are broken or are meant to do harm: each is refused with a sentence in every language, or is
//! read, and the desk goes on.

use std::io::{Cursor, Write};

use authoring::export::xlsx;
use workshop_protocol::{Stage, Tongue, View};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

/// An archive of these files; one is as often in it as it says.
fn archive(files: &[(&str, &[u8], usize)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content, times) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        for _ in 0..*times {
            archive.write_all(content).unwrap();
        }
    }
    archive.finish().unwrap().into_inner()
}

/// An .ods file with this in its content.
fn ods(begin: &str, tables: &str) -> Vec<u8> {
    let content = format!("{begin}<office:spreadsheet>{tables}</office:spreadsheet>");
    archive(&[("content.xml", content.as_bytes(), 1)])
}

fn cell(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

fn table(name: &str, rows: &[&[&str]]) -> String {
    let row = |row: &&[&str]| {
        let cells: String = row.iter().map(|text| cell(text)).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    format!("<table:table table:name=\"{name}\">{}</table:table>", rows.iter().map(row).collect::<String>())
}

/// The old container of Microsoft in which a workbook with a password lies.
fn locked() -> Vec<u8> {
    let wide = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes);
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".iter().copied().chain(wide).collect()
}

/// What is said of a file, in the order of [`Tongue::ALL`].
fn said(name: &str, bytes: &[u8]) -> Vec<String> {
    let (mut desk, _) = opened(&[(name, bytes)]);
    let sentences = Tongue::ALL.map(|tongue| match ask(&mut desk, Request::Speak(tongue)).stage {
        Stage::Refused(sentence) => plain(&sentence),
        Stage::Empty | Stage::Columns | Stage::Open => panic!("{name} is not refused"),
    });
    // The next file is read as if nothing had been.
    desk.hand_over("palvelut.csv", b"Tunnus;Nimi\na;A\n".to_vec());
    assert_eq!(ask(&mut desk, Request::Open).services, 1, "{name}");
    sentences.to_vec()
}

/// The sentence has these words in Finnish, Swedish and English.
fn check(name: &str, bytes: &[u8], words: [&str; 3]) {
    for (sentence, part) in said(name, bytes).iter().zip(words) {
        assert!(sentence.contains(part), "{name}: {sentence}");
    }
}

#[test]
fn what_is_no_list_is_refused_with_the_way_from_there() {
    check("a.xlsx", &locked(), ["salasana", "lösenord", "password"]);
    check("a.numbers", &archive(&[("Index/Document.iwa", b"x", 1)]), ["Numbers"; 3]);
    check("a.docx", &archive(&[("word/document.xml", b"<w/>", 1)]), ["Word"; 3]);
    check("a.pdf", b"%PDF-1.7", ["PDF"; 3]);
    check("a.csv", b"", ["tyhjä", "tom", "empty"]);
    check("a.xlsx", b"PK\x03\x04", ["zip"; 3]);
    let alike = [table("Palvelut", &[&["Tunnus", "Nimi"]]), table("Palvelut", &[&["Tunnus", "Nimi"]])].concat();
    check("a.ods", &ods("", &alike), ["Palvelut"; 3]);
}

#[test]
fn what_fills_the_memory_is_refused_before_it_does() {
    let most = "256";
    let megabyte = vec![b' '; 1 << 20];
    let bomb = archive(&[("xl/workbook.xml", b"<workbook/>", 1), ("xl/worksheets/sheet1.xml", &megabyte, 257)]);
    assert!(bomb.len() < 1 << 20);
    check("bomb.xlsx", &bomb, [most; 3]);
    let rows = "a;A\n".repeat(1_000_000);
    let limits = ["200\u{a0}000", "200\u{a0}000", "200,000"];
    let any = |sentence: &str| limits.iter().any(|limit| sentence.contains(limit)) || sentence.contains("200000");
    for sentence in said("rows.csv", rows.as_bytes()) {
        assert!(any(&sentence), "{sentence}");
    }
    let full = format!(
        "<table:table table:name=\"P\"><table:table-row table:number-rows-repeated=\"1000000\">{}</table:table-row></table:table>",
        cell("x")
    );
    for sentence in said("rows.ods", &ods("", &full)) {
        assert!(any(&sentence), "{sentence}");
    }
}

/// What is read, with as many services.
fn read(name: &str, bytes: &[u8], services: usize) -> View {
    let (_, view) = opened(&[(name, bytes)]);
    assert_eq!((view.stage.clone(), view.services), (Stage::Open, services), "{name}: {:?}", view.stage);
    view
}

#[test]
fn entities_that_grow_are_not_followed() {
    let laughs: String =
        (1..10).map(|at| format!("<!ENTITY l{at} \"{}\">", format!("&l{};", at - 1).repeat(10))).collect();
    let begin = format!("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\">{laughs}]>");
    let rows: [&[&str]; 2] = [&["Tunnus", "Nimi"], &["a", "A &l9;"]];
    let view = read("laughs.ods", &ods(&begin, &table("Palvelut", &rows)), 1);
    assert_eq!(super::cell(&view, 1, 1), "A");
}

#[test]
fn a_cell_far_away_from_all_others_takes_no_room() {
    let mut grid = authoring::workbook::Grid::new(&"0".into(), "Palvelut");
    for (row, column, text) in [(0, 0, "Tunnus"), (0, 1, "Nimi"), (1, 0, "a"), (1, 1, "A"), (1_048_575, 16_383, "x")] {
        grid.put(row, column, authoring::workbook::Cell::text(text));
    }
    let view = read("stray.xlsx", &xlsx::of_grids(&[grid]).unwrap(), 1);
    assert!(view.table.rows.len() < 5 && view.table.headings.len() < 5, "{:?}", view.table.rows_in_all);
}

#[test]
fn a_list_of_which_little_or_nothing_is_left_is_told() {
    let list = |services: std::ops::Range<usize>| -> String { services.map(|at| format!("s{at};S{at}\n")).collect() };
    let (mut desk, _) = opened(&[("palvelut.csv", format!("Tunnus;Nimi\n{}", list(0..10)).as_bytes())]);
    // Nine of ten rows lose their names.
    for row in 2..11 {
        ask(&mut desk, Request::Type { sheet: 0, row, column: 1, text: String::new() });
    }
    let view = ask(&mut desk, Request::Show(Place::default()));
    assert_eq!((view.services, view.services_before), (1, 10));
    let empty = read("empty.csv", b"Tunnus;Nimi\n", 0);
    assert_eq!(empty.feed, None);
    let (mut desk, _) = opened(&[("empty.csv", b"Tunnus;Nimi\n")]);
    assert!(desk.take(Take::Feed, make).unwrap_err().to_lowercase().contains("service"));
}
