//! Whole outputs of each form, on one small feed.

use feed::service_feed::Provenance;
use insta::assert_snapshot;
use model::locale::Language;

use super::*;
use crate::{
    import::grids,
    testing::{SMALL, catalogue},
    wording::loss,
    workbook::{Grid, Row, SheetLanguage},
};

fn losses(losses: &[Loss]) -> String {
    losses.iter().map(|lost| loss(lost) + "\n").collect()
}

#[test]
fn the_list_in_html() {
    let (feed, words) = catalogue(SMALL, "sv");
    assert_snapshot!(html::list(&feed, &words));
}

#[test]
fn the_data_for_search_engines() {
    let (feed, _) = catalogue(SMALL, "fi");
    assert_snapshot!(json_ld::graph(&feed));
}

#[test]
fn the_data_for_other_directories() {
    let feed = feed::parse(SMALL.as_bytes()).unwrap().feed;
    let exported = hsds::export(&feed, Language::FINNISH, hsds::Shape::Lines);
    let services: Vec<serde_json::Value> =
        exported.text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_snapshot!("hsds", serde_json::to_string_pretty(&services).unwrap());
    assert_snapshot!("hsds_losses", losses(&exported.losses));
}

/// The cells of a workbook, one row a line, without the sheet of instructions.
fn cells(bytes: &[u8]) -> String {
    let sheet = |grid: &Grid| {
        let last = |cells: &Row| cells.last().map_or(0, |(column, _)| column + 1);
        let width = grid.rows().map(|(_, cells)| last(cells)).max().unwrap_or_default();
        let row = |row: usize| (0..width).map(|column| grid.cell(row, column).words()).collect::<Vec<_>>().join(" | ");
        format!("# {}\n{}\n", grid.name, grid.rows().map(|(at, _)| row(at)).collect::<Vec<_>>().join("\n"))
    };
    grids("feed.xlsx", bytes).unwrap().iter().skip(1).map(sheet).collect()
}

#[test]
fn the_cells_of_a_workbook() {
    let (feed, provenance) =
        (feed::parse(SMALL.as_bytes()).unwrap().feed, Provenance::parse(SMALL.as_bytes()).unwrap());
    let exported = xlsx::export(&feed, &provenance, SheetLanguage::Swedish).unwrap();
    assert_eq!(exported.losses, []);
    assert_snapshot!(cells(&exported.bytes));
}

#[test]
fn the_cells_of_the_template() {
    assert_snapshot!(cells(&crate::template::workbook(SheetLanguage::English).unwrap()));
}
