//! Tests of the report in each of its forms, on one small feed.

use finder::engine::catalogue::Catalogue;
use insta::assert_snapshot;
use model::{date::Date, locale::Language};

use super::*;
use crate::{
    wording::{Marks, Texts},
    words::Words,
    workbook::SheetLanguage,
};

const FEED: &str = r#"{"format": "service-feed/1", "title": {"fi": "Palvelut", "sv": "Tjänster"},
    "terms": {"grief": {"label": {"fi": "Suru", "sv": "Sorg"}}, "loss": {"label": "Menetys", "parent": "grief"},
              "money": {"label": "<Raha>"}},
    "questions": [{"id": "topic", "facet": "topic", "kind": "single", "options": [{"value": "grief"}, {"value": "money"}]}],
    "services": [
        {"id": "a", "name": "A", "topics": "loss", "languages": "fi", "forms": "group", "area": {"scope": "nationwide"}},
        {"id": "b", "name": "B", "topics": "grief", "area": {"scope": "limited", "regions": "19"}},
        {"id": "c", "name": "C", "status": "ended"}]}"#;

fn report() -> count::Report {
    let parsed = feed::parse(FEED.as_bytes()).unwrap();
    assert_eq!(parsed.problems, []);
    let catalogue = Catalogue::new(vec![parsed.feed], Date::parse("2026-11-21").unwrap());
    count::report(&catalogue, &Words::new(Language::FINNISH, catalogue.language))
}

fn english() -> Texts {
    Texts::new(SheetLanguage::English, Marks::None)
}

/// The numbers of a section by name.
fn check(section: usize, expected: &[(&str, usize)], unsaid: usize) {
    let report = report();
    let section = &report.sections[section];
    let rows: Vec<_> = section.rows.iter().map(|row| (row.name.as_str(), row.services)).collect();
    for row in expected {
        assert!(rows.contains(row), "{row:?} in {rows:?}");
    }
    assert_eq!(section.unsaid, unsaid, "{:?}", section.name);
}

#[test]
fn services_are_counted_for_what_they_say() {
    check(0, &[("Suru", 2), ("Menetys", 2), ("<Raha>", 0)], 0);
    check(1, &[("Lappi", 2), ("Uusimaa", 1)], 0);
    check(2, &[("Suomi", 1), ("Svenska", 0)], 1);
    check(3, &[("Ryhmässä", 1), ("Perheen kanssa", 0)], 1);
    let report = report();
    assert_eq!((report.services, report.not_offered), (2, 1));
}

#[test]
fn gaps_are_named() {
    let report = report();
    assert_eq!(report.sections[0].missing(), ["<Raha>"]);
    let gaps: Vec<_> = report.gaps.iter().map(|gap| english().say(gap)).collect();
    assert_eq!(gaps, ["<Raha>: nothing at all"]);
}

#[test]
fn the_report_as_text() {
    assert_snapshot!(text::text(&report(), &english()));
}

#[test]
fn the_report_as_a_page() {
    assert_snapshot!(html::page(&report(), &english()));
}

#[test]
fn the_report_as_a_table() {
    assert_snapshot!(String::from_utf8(table::table(&report(), &english()).unwrap()).unwrap());
}

#[test]
fn the_page_needs_nothing_else_and_escapes_what_it_shows() {
    let page = html::page(&report(), &english());
    for forbidden in ["<script", "http://", "https://", "<Raha>", "<link"] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert_eq!(page.matches("<svg").count(), 4);
    assert!(
        page.contains("&lt;Raha&gt;") && page.contains("prefers-color-scheme: dark") && page.contains("@media print")
    );
}

#[test]
fn the_table_can_be_read_back() {
    let table = table::table(&report(), &english()).unwrap();
    let mut reader = csv::Reader::from_reader(table.strip_prefix("\u{feff}".as_bytes()).unwrap());
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert!(rows.iter().any(|row| row == vec!["Topics", "money", "<Raha>", "0"]), "{rows:?}");
    assert!(rows.iter().any(|row| row == vec!["Languages", "", "not stated", "1"]), "{rows:?}");
}

#[test]
fn the_report_is_in_the_language_of_its_readers() {
    let finnish = Texts::new(SheetLanguage::Finnish, Marks::None);
    let text = text::text(&report(), &finnish);
    for part in
        ["2 palvelua 21.11.2026; tauolla tai päättyneitä 1", "\nAiheet\n", "1 palvelu ei kerro.", "<Raha>: ei mitään"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(html::page(&report(), &finnish).contains("<html lang=\"fi\">"));
}
