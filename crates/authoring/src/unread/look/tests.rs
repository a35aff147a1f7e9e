//! What files of other programs are taken for, by their first bytes.

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::{AuthoringError, wording::in_english};

fn check(bytes: &[u8], expected: Option<Look>) {
    assert_eq!(look("file", bytes), expected, "{}", String::from_utf8_lossy(bytes));
}

fn zipped(names: &[&str]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for name in names {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(b"x").unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn old(stream: &str) -> Vec<u8> {
    let wide = stream.encode_utf16().flat_map(u16::to_le_bytes);
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".iter().copied().chain(wide).collect()
}

#[test]
fn what_is_not_read_is_known() {
    check(br#"{"type": "FeatureCollection", "features": []}"#, Some(Look::GeoJson));
    check(br#"{"version": 0.6, "osm3s": {}, "elements": []}"#, Some(Look::Overpass));
    check(br#"<?xml version="1.0"?><osm version="0.6"/>"#, Some(Look::Overpass));
    check(br#"<?xml version="1.0"?><rss version="2.0"/>"#, Some(Look::News));
    check(br#"<feed xmlns="http://www.w3.org/2005/Atom"/>"#, Some(Look::News));
    check(br#"{"records": [{"id": "rec0", "fields": {"Name": "A"}}]}"#, Some(Look::AirtableData));
    check(br#"[{"id": 1, "slug": "apu", "title": {"rendered": "Apu"}}]"#, Some(Look::WordPress));
    check(b"BEGIN:VCALENDAR\r\n", Some(Look::Calendar));
    check(b"%PDF-1.7", Some(Look::Pdf));
    check(b"\xff\xfe{\0", Some(Look::Wide));
    check(b"\0[\0]", Some(Look::Wide));
    check(b"{\"a\": 1}", Some(Look::OtherJson));
    check(&zipped(&["Index/Document.iwa", "preview.jpg"]), Some(Look::Numbers));
    check(&zipped(&["word/document.xml"]), Some(Look::Word));
    check(&zipped(&["xl/workbook.bin"]), Some(Look::ExcelBinary));
    check(&zipped(&["notes/readme"]), Some(Look::Archive));
    check(b"PK\x03\x04 and nothing more", Some(Look::LockedArchive));
    check(&old("EncryptedPackage"), Some(Look::Locked));
    check(&old("Workbook"), Some(Look::Excel97));
    check(&old("WordDocument"), Some(Look::Word));
    check(b"<!doctype html><title>404</title>", Some(Look::Page));
    check(br#"{"a": 1}"#, Some(Look::OtherJson));
    check(b"", Some(Look::Empty));
    check(b"Tunnus;Nimi", None);
}

#[test]
fn every_look_is_one_sentence_with_the_way_from_there() {
    for look in [Look::GeoJson, Look::News, Look::Numbers, Look::Locked, Look::Pdf, Look::Archive, Look::OtherJson] {
        let error = AuthoringError::UnknownFormat { file: String::new(), look: Some(look) };
        let sentence = in_english(|texts| texts.error(&error)).split_off(": ".len());
        assert!(sentence.starts_with("it ") && sentence.contains("; ") && !sentence.contains(". "), "{sentence}");
    }
}
