//! What is in workbooks beside their cells: titles, merged cells, hidden rows, links, what a program has made of what was
//! typed, and cells that stand far away from all others.

use model::date::Date;
use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet, XlsxError};
use serde_json::{Value, json};

use super::*;
use crate::{testing::told, wording::word};

/// Imports a workbook with a sheet of services and one of contacts.
fn check(
    services: impl FnOnce(&mut Worksheet) -> Result<(), XlsxError>,
    contacts: impl FnOnce(&mut Worksheet) -> Result<(), XlsxError>,
) -> (Value, Vec<String>) {
    let mut workbook = Workbook::new();
    services(workbook.add_worksheet().set_name("Palvelut").unwrap()).unwrap();
    contacts(workbook.add_worksheet().set_name("Yhteystavat").unwrap()).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let options = Options { format: None, language: None, timezone: None, today: Date::EPOCH };
    let imported = import(vec![File::new("a.xlsx", bytes)], &options).unwrap();
    let said = imported.findings.iter().map(|found| format!("{}: {}", found.location, word(found).sentence()));
    let said = said.collect();
    let (feed, provenance) = imported.feed.unwrap_or_else(|| panic!("{:?}", imported.findings.iter().map(told)));
    (serde_json::from_str(&feed::service_feed::write_with(&feed, &provenance)).unwrap(), said)
}

fn rows(sheet: &mut Worksheet, first: u32, rows: &[&str]) -> Result<(), XlsxError> {
    for (row, line) in (first..).zip(rows) {
        for (column, text) in (0..).zip(line.split('|')) {
            if !text.is_empty() {
                sheet.write_string(row, column, text)?;
            }
        }
    }
    Ok(())
}

/// The services that the tests of contacts need.
fn two(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    rows(sheet, 0, &["Tunnus|Nimi", "a|A", "b|B"])
}

fn none(_: &mut Worksheet) -> Result<(), XlsxError> {
    Ok(())
}

#[test]
fn headings_stand_below_a_title() {
    let title = |sheet: &mut Worksheet| {
        sheet.merge_range(0, 0, 0, 3, "Palveluhakemisto 2026, päivitetty toimistolla", &Format::new())?;
        rows(sheet, 2, &["Tunnus|Nimi|Kunnat", "a|A|Turku"])
    };
    let (feed, said) = check(title, none);
    assert_eq!(feed["services"][0]["area"]["municipalities"], json!(["853"]));
    assert_eq!(said, ["Palvelut: the headings are those of row 3 (what stands above them is not used)"]);
}

#[test]
fn a_merged_cell_holds_for_all_rows_that_it_covers() {
    let merged = |sheet: &mut Worksheet| {
        rows(sheet, 0, &["Tunnus|Nimi|Alue|Kunnat", "a|A", "b|B", "c|C|koko maa"])?;
        sheet.merge_range(1, 2, 2, 2, "rajattu", &Format::new())?;
        sheet.merge_range(1, 3, 2, 3, "Turku", &Format::new())?;
        Ok(())
    };
    let contacts = |sheet: &mut Worksheet| {
        rows(sheet, 0, &["Palvelun tunnus|Tapa|Numero", "|puhelin|000 0001", "|sähköposti|apu@example.org"])?;
        sheet.merge_range(1, 0, 2, 0, "b", &Format::new())?;
        Ok(())
    };
    let (feed, said) = check(merged, contacts);
    let places: Vec<_> = (0..3).map(|at| &feed["services"][at]["area"]["municipalities"][0]).collect();
    assert_eq!(places, [&json!("853"), &json!("853"), &Value::Null]);
    assert_eq!(feed["services"][1]["channels"].as_array().map(Vec::len), Some(2));
    let merged = "this cell is merged over 2 rows (it holds for each of them)";
    assert_eq!(said, ["Palvelut!C2", "Palvelut!D2", "Yhteystavat!A2"].map(|cell| format!("{cell}: {merged}")));
}

#[test]
fn days_that_a_program_made_are_never_shown() {
    let made = |sheet: &mut Worksheet| {
        rows(sheet, 0, &["Tunnus|Nimi|Määrä|Alaikäraja|Päättyy|Lyhyesti", "a|A"])?;
        let (short, whole) = (Format::new().set_num_format("d.m."), Format::new().set_num_format("yyyy-mm-dd"));
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 5, 1)?;
        sheet.write_datetime_with_format(1, 2, &day, &short)?;
        sheet.write_datetime_with_format(1, 3, &day, &Format::new().set_num_format("d-mmm"))?;
        sheet.write_datetime_with_format(1, 4, &day, &whole)?;
        sheet.write_datetime_with_format(1, 5, &day, &whole)?;
        Ok(())
    };
    let hours = |sheet: &mut Worksheet| {
        rows(
            sheet,
            0,
            &["Palvelun tunnus|Tapa|Numero|Aukiolo", "a|puhelin|000 0001", "a|puhelin|000 0002", "a|puhelin|000 0003"],
        )?;
        sheet.write_number_with_format(1, 3, 9.5 / 24.0, &Format::new().set_num_format("h:mm"))?;
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 12, 9)?;
        sheet.write_datetime_with_format(2, 3, &day, &Format::new().set_num_format("yyyy-mm-dd"))?;
        sheet.write_number(3, 3, 9.3)?;
        Ok(())
    };
    let (feed, said) = check(made, hours);
    let service = &feed["services"][0];
    assert_eq!((&service["limits"], &service["age"]), (&Value::Null, &Value::Null));
    assert_eq!((&service["ends"], &service["summary"]), (&json!("2026-05-01"), &json!("1.5.2026")));
    let hours: Vec<_> = (0..3).map(|at| &service["channels"][at]["hours"]).collect();
    assert_eq!(hours, [&json!("9:30"), &Value::Null, &json!("9.30")]);
    let has = |cell: &str, part: &str| said.iter().any(|line| line.starts_with(cell) && line.contains(part));
    assert!(
        has("Palvelut!C2", "\"1.5.\" is a day that the spreadsheet program made of what was typed, probably of 1-5"),
        "{said:?}"
    );
    assert!(has("Palvelut!D2", "\"1-May\" is a day"), "{said:?}");
    assert!(has("Yhteystavat!D2", "the hours are not understood at \"9:30\""), "{said:?}");
    assert!(has("Yhteystavat!D3", "\"9.12.2026\" is a day") && has("Yhteystavat!D3", "left out"), "{said:?}");
}

#[test]
fn what_stands_behind_a_cell_is_found() {
    let links = |sheet: &mut Worksheet| {
        rows(sheet, 0, &["Tunnus|Nimi|Verkkosivu", "a|A", "b|B", "c|C|https://example.org/c"])?;
        sheet.write_url_with_text(1, 2, "https://example.org/a", "Lue lisää")?;
        sheet.write_formula(2, 2, Formula::new("=HYPERLINK(\"https://example.org/b\",\"Lue\")").set_result(""))?;
        sheet.set_row_hidden(3)?;
        Ok(())
    };
    let (feed, said) = check(links, none);
    let pages: Vec<_> = (0..3).map(|at| feed["services"][at]["url"].as_str().unwrap_or_default()).collect();
    assert_eq!(pages, ["https://example.org/a", "https://example.org/b", "https://example.org/c"]);
    let has = |cell: &str, part: &str| said.iter().any(|line| line.starts_with(cell) && line.contains(part));
    assert!(has("Palvelut!C2", "read as https://example.org/a"), "{said:?}");
    assert!(has("Palvelut!C3", "was not computed"), "{said:?}");
    assert!(has("Palvelut!A4", "this row is hidden"), "{said:?}");
}

#[test]
fn a_cell_far_away_from_all_others_takes_no_room() {
    let stray = |sheet: &mut Worksheet| {
        two(sheet)?;
        sheet.write_string(1_048_575, 16_383, " ")?;
        sheet.write_string(1_048_575, 0, "c")?;
        Ok(())
    };
    let (feed, said) = check(stray, none);
    assert_eq!(feed["services"].as_array().map(Vec::len), Some(2));
    assert_eq!(said, ["Palvelut!B1048576: the column Nimi/Namn/Name is empty in this row (the row is left out)"]);
}

/// How many rows are looked at for so many services, each with a merged identifier over its two ways of contact, of which
/// the second has a slip.
fn work_of(services: usize) -> usize {
    let mut contacts = vec!["Palvelu|Tapa|Numero".to_owned()];
    let mut merges = Vec::new();
    for at in 0..services {
        merges.push((contacts.len(), 0, contacts.len() + 1));
        contacts.push(format!("s{at}|puhelin|000 0001"));
        contacts.push("|puhelin/sms|000 0002".to_owned());
    }
    let mut rows = vec!["Tunnus|Nimi|Kunnat|Aiheet".to_owned()];
    rows.extend((0..services).map(|at| format!("s{at}|S|Hesinki{at}|topic:x{at}")));
    let of = |name: &str, rows: &[String]| tests::grid(name, &rows.iter().map(String::as_str).collect::<Vec<_>>());
    let mut contacts = of("Yhteystavat", &contacts);
    contacts.merges = merges;
    let services = of("Palvelut", &rows);
    crate::workbook::work::done();
    assert!(crate::sheet::assemble(vec![services, contacts]).is_ok());
    crate::workbook::work::done()
}

#[test]
fn twice_the_rows_are_twice_the_work() {
    let (half, whole) = (work_of(400), work_of(800));
    assert!(800 < half && whole <= 2 * half + 100, "{half} {whole}");
}

/// What stands in a cell of a sheet of hours, of which the first row are headings.
fn read(file: &str, bytes: &[u8]) -> Vec<String> {
    let files = [File::new(file, bytes)];
    let format = if file.ends_with("csv") { crate::Format::Csv } else { crate::Format::Spreadsheet };
    let grids: Vec<_> = files.iter().flat_map(|file| grids_of(file, Some(format)).unwrap()).collect();
    grids[0].row(0).unwrap().iter().map(|(_, cell)| cell.words()).collect()
}

#[test]
fn the_same_is_read_from_every_format() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let code = |code: &str| rust_xlsxwriter::Format::new().set_num_format(code);
    sheet.write_number_with_format(0, 0, 9.5 / 24.0, &code("h:mm")).unwrap();
    // As it is computed from others: a little too small.
    sheet.write_number_with_format(0, 1, 9.5 / 24.0 - 1e-9, &code("h:mm")).unwrap();
    sheet.write_number_with_format(0, 2, 9.5, &code("h:mm")).unwrap();
    sheet.write_number_with_format(0, 3, 100.0, &code("00000")).unwrap();
    sheet.write_number_with_format(0, 4, 401_234_567.0, &code("\"0\"0")).unwrap();
    let xlsx = workbook.save_to_buffer().unwrap();
    let cell = |kind: &str, value: &str, seen: &str| {
        let name = if kind == "time" { "time-value" } else { "value" };
        format!(
            "<table:table-cell office:value-type=\"{kind}\" office:{name}=\"{value}\"><text:p>{seen}</text:p></table:table-cell>"
        )
    };
    let cells = [
        cell("time", "PT09H30M00S", "9:30"),
        cell("time", "PT09H29M59.99999S", "9:30"),
        cell("time", "PT12H00M00S", "12:00"),
        cell("float", "100", "00100"),
        cell("float", "401234567", "0401234567"),
    ];
    let ods = spreadsheet::tests::ods(&format!("<table:table-row>{}</table:table-row>", cells.concat()));
    let expected = ["9:30", "9:30", "12:00", "00100", "0401234567"];
    assert_eq!(read("a.csv", b"9:30;9:30;12:00;00100;0401234567\n"), expected);
    assert_eq!(read("a.xlsx", &xlsx), expected);
    assert_eq!(read("a.ods", &ods), expected);
}

#[test]
fn two_sheets_with_one_name_are_told() {
    let table = "<table:table table:name=\"Palvelut\"><table:table-row/></table:table>";
    let ods =
        spreadsheet::tests::ods(&format!("<table:table-row/></table:table>{table}<table:table table:name=\"x\">"));
    let told = grids("a.ods", &ods).unwrap_err().to_string();
    assert!(told.starts_with("a.ods: two sheets have the name \"Palvelut\""), "{told}");
}
