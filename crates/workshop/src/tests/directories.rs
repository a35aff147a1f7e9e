//! What other directories publish, dropped into the workshop: it becomes sheets that can be mended, and a workbook.

use workshop_protocol::Stage;

use super::*;

/// One service in the words of schema.org, as a file of its own.
const SCHEMA_ORG: &str = r#"{"@context": "https://schema.org", "@type": "Service", "@id": "https://example.org/a",
  "name": "Crisis line", "areaServed": "Turku", "availableChannel": {"@type": "ServiceChannel",
  "servicePhone": {"@type": "ContactPoint", "telephone": "000 000 0001"}}}"#;

/// These files become so many services in sheets, and are the same as a workbook.
fn check(files: &[(&str, &str)], services: usize) {
    let name = files[0].0;
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let (mut desk, view) = opened(&files);
    assert_eq!((view.stage, view.services), (Stage::Open, services), "{name}");
    assert!(!view.table.rows.is_empty() && view.sheets.len() > 1, "{name}: {:?}", view.sheets);
    let feed = desk.take(Take::Feed, make).unwrap();
    assert_eq!(feed::parse(&feed).unwrap().feed.services.len(), services, "{name}");
    let workbook = desk.take(Take::Workbook, make).unwrap();
    let (_, again) = opened(&[("services.xlsx", &workbook)]);
    assert_eq!((again.stage, again.services), (Stage::Open, services), "{name}");
    // What was typed reaches the feed.
    desk = opened(&files).0;
    let sheet = view.sheets.iter().position(|sheet| sheet.name == "Services").unwrap();
    let view = ask(&mut desk, Request::Show(Place { sheet, ..Place::default() }));
    let heading = view.table.headings.iter().find(|heading| heading.cell.text.starts_with("Name")).unwrap();
    let row = view.table.rows[0].row;
    let typed = Request::Type { sheet, row, column: heading.column, text: "Typed".into() };
    ask(&mut desk, typed);
    assert!(desk.shown().unwrap().contains("Typed"), "{name}");
}

#[test]
fn files_of_other_directories_are_lists_that_can_be_mended() {
    let hsds = include_str!("../../../foreign/src/fixtures/places.json");
    let oruk = include_str!("../../../foreign/src/fixtures/oruk-1.json");
    let (services, channels) = (
        include_str!("../../../foreign/src/fixtures/ptv-services.json"),
        include_str!("../../../foreign/src/fixtures/ptv-channels.json"),
    );
    let ptv = include_str!("../../../foreign/src/fixtures/ptv-12.json");
    check(&[("hsds.json", hsds)], 4);
    check(&[("oruk.json", oruk)], 1);
    check(&[("services.json", services), ("channels.json", channels)], 1);
    check(&[("ptv.json", ptv)], 1);
    check(&[("page.html", include_str!("../../../foreign/src/fixtures/schema-org.html"))], 2);
    check(&[("data.jsonld", SCHEMA_ORG)], 1);
}
