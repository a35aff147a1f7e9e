//! What is read of .ods files, which are written here as the program writes them.

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::workbook::Cell;

/// An .ods file with one sheet of these rows.
pub fn ods(rows: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    let content =
        format!("<office:spreadsheet><table:table table:name=\"Palvelut\">{rows}</table:table></office:spreadsheet>");
    archive.write_all(content.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

fn check(rows: &str, expected: &[(usize, usize, Cell)]) {
    let grids = grids(&"a.ods".into(), &ods(rows)).unwrap();
    let cells = grids.iter().flat_map(Grid::rows).flat_map(|(row, cells)| cells.iter().map(move |cell| (row, cell)));
    let found: Vec<_> = cells.map(|(row, (column, cell))| (row, *column, cell.clone())).collect();
    assert_eq!(found, expected, "{rows}");
}

fn text(text: &str) -> Cell {
    Cell::text(text)
}

#[test]
fn cells_are_what_is_seen_in_them() {
    check(
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a &amp; <text:span>b</text:span></text:p>\
         <text:p>c<text:s/>d</text:p><office:annotation><text:p>note</text:p></office:annotation></table:table-cell>\
         <table:table-cell table:number-columns-repeated=\"3\"/>\
         <table:table-cell office:value-type=\"float\" office:value=\"9.5\"><text:p>9,5</text:p></table:table-cell>\
         </table:table-row>",
        &[(0, 0, text("a & b\nc d")), (0, 4, Cell::Number(9.5))],
    );
    let day = |shown: &str| {
        format!(
            "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2026-05-01\">\
             <text:p>{shown}</text:p></table:table-cell></table:table-row>"
        )
    };
    let date = model::date::Date::parse("2026-05-01").unwrap();
    check(&day("1.5.2026"), &[(0, 0, Cell::Date(date))]);
    check(&day("1.5."), &[(0, 0, Cell::DayOfYear { date, shown: "1.5.".into(), typed: "1-5".into() })]);
    check(
        "<table:table-row><table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\">\
         <text:p>9:30</text:p></table:table-cell></table:table-row>",
        &[(0, 0, Cell::Time(570))],
    );
}

#[test]
fn rows_and_columns_that_are_repeated_up_to_the_last_take_no_room() {
    check(
        "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/>\
         </table:table-row><table:table-row><table:table-cell table:number-columns-repeated=\"16383\"/>\
         <table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
        &[(1_048_575, 16_383, text("x"))],
    );
    let full = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\">\
         <text:p>x</text:p></table:table-cell></table:table-row>";
    assert!(matches!(grids(&"a.ods".into(), &ods(full)), Err(OpenError::Full(Full::Rows))));
}
