//! Slips as people make them: each is found at its cell, is gone when it is mended, and stands there again when that is
//! taken back.

use std::sync::Arc;

use model::date::Date;
use proptest::prelude::*;

use super::*;
use crate::{check::check_grids, finding::Severity};

/// Headings of a sheet and the rows below them, with `|` between the cells.
fn grid(name: &str, rows: &[&str]) -> Grid {
    let row = |row: &&str| row.split('|').map(Cell::text).collect::<Vec<_>>();
    Grid::new(&Arc::from("a.xlsx"), name).with_rows(rows.iter().map(row))
}

/// A list without slips.
fn list() -> Vec<Grid> {
    vec![
        grid(
            "Palvelut",
            &[
                "Tunnus|Nimi|Aiheet|Järjestö|Alue|Kunnat|Maakunnat|Palvelukielet|Hinta|Hinta sanoin|Alaikäraja|Yläikäraja|\
                 Päättyy|Tulkki|Verkkosivu|Muodot",
                "kriisipuhelin|Kriisipuhelin|topic:kriisi|yhdistys|rajattu|Turku||suomi|maksuton||||||https://example.org/|ryhmä",
                "vertaistuki|Vertaistuki|topic:suru|yhdistys|rajattu|Turku||suomi|maksuton||||||https://example.org/b|ryhmä",
            ],
        ),
        grid(
            "Yhteystavat",
            &[
                "Palvelun tunnus|Tapa|Numero tai osoite|Aukiolo|Katuosoite|Postinumero|Nimi",
                "kriisipuhelin|puhelin|000 0001|ma-pe 9-15|||",
                "vertaistuki|sähköposti|tuki@example.org||||",
            ],
        ),
        grid("Järjestöt", &["Tunnus|Nimi", "yhdistys|Yhdistys"]),
        grid("Termit", &["Koodi|Nimi", "topic:kriisi|Kriisi", "topic:suru|Läheisen kuolema"]),
        grid("Tiedosto", &["Kieli|Maa|Aikavyöhyke", "suomi|FI|Europe/Helsinki"]),
    ]
}

fn findings(grids: &[Grid]) -> Vec<Finding> {
    check_grids(grids.to_vec(), Date::parse("2026-11-21").unwrap(), &mut |_| {}).findings
}

/// A cell of the list by its name, such as `Palvelut!F2`, as the sheet, the row and the column.
fn cell(grids: &[Grid], name: &str) -> (usize, usize, usize) {
    let (sheet, cell) = name.split_once('!').unwrap();
    let column = usize::from(cell.as_bytes()[0] - b'A');
    let row = cell[1..].parse::<usize>().unwrap() - 1;
    (grids.iter().position(|grid| grid.name == sheet).unwrap(), row, column)
}

/// The cell gets the slip. It is found there under this rule, and mended so that these cells are as follows.
#[track_caller]
fn check(name: &str, slip: Cell, rule: &str, mended: &[(&str, Cell)]) {
    let mut grids = list();
    let (sheet, row, column) = cell(&grids, name);
    grids[sheet].put(row, column, slip.clone());
    let is_it =
        |finding: &&Finding| finding.kind.rule().0 == rule && place(finding, &grids) == Some((sheet, row, column));
    let before = findings(&grids);
    let found = before.iter().find(is_it).unwrap_or_else(|| panic!("{slip:?}: {:?}", said(&before)));
    let changes = changes(found, &grids);
    let opened = grids.clone();
    let back = apply(&mut grids, &changes);
    for (name, expected) in mended {
        let (sheet, row, column) = cell(&grids, name);
        assert_eq!(grids[sheet].cell(row, column), expected, "{name} of {slip:?}");
    }
    let after = findings(&grids);
    let left = after.iter().filter(|finding| place(finding, &grids) == Some((sheet, row, column)));
    let left: Vec<_> = left.filter(|finding| finding.kind.rule().0 == rule).collect();
    assert!(left.is_empty(), "{slip:?} is still found: {left:?}");
    assert!(problems(&after) < problems(&before) || problems(&before) == 0, "{slip:?}: {:?}", said(&after));
    apply(&mut grids, &back);
    for (then, now) in opened.iter().zip(&grids) {
        assert_eq!(then.rows().collect::<Vec<_>>(), now.rows().collect::<Vec<_>>(), "{slip:?} is taken back");
    }
}

fn problems(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.severity != Severity::Advice).count()
}

fn said(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{} {}", finding.kind.rule(), finding.location)).collect()
}

#[track_caller]
fn check_text(name: &str, slip: &str, rule: &str, mended: &str) {
    check(name, Cell::text(slip), rule, &[(name, Cell::text(mended))]);
}

fn text(text: &str) -> Cell {
    Cell::text(text)
}

#[test]
fn the_list_has_nothing_to_mend() {
    let found = findings(&list());
    assert_eq!(problems(&found), 0, "{:?}", said(&found));
}

#[test]
fn places_and_words() {
    check_text("Palvelut!F2", "Turkku", "sheet-municipality", "Turku");
    check_text("Palvelut!F2", "Oulu, Turkku ja Vaasa", "sheet-municipality", "Oulu, Turku ja Vaasa");
    check_text("Palvelut!F2", "tampereella", "sheet-municipality", "Tampere");
    check_text("Palvelut!G2", "Uusima", "sheet-region", "Uusimaa");
    check_text("Palvelut!H2", "suomi; ruotsli", "sheet-language", "suomi; ruotsi");
    check_text("Palvelut!I2", "maksuto", "sheet-name", "maksuton");
    check_text("Palvelut!P2", "ryhmä; pariii", "sheet-name", "ryhmä; pari");
    check_text("Palvelut!N2", "Joo, pyydettäessä", "sheet-yes-or-no", "kyllä");
}

#[test]
fn codes_and_identifiers() {
    check_text("Palvelut!C2", "Läheisen kuolema", "sheet-read-as", "topic:suru");
    check_text("Palvelut!C2", "Topic:Kriisi", "sheet-read-as", "topic:kriisi");
    check_text("Palvelut!C2", "topic:suru; topic:krisi", "term", "topic:suru; topic:kriisi");
    check_text("Palvelut!D2", "Yhdistyss", "organization", "yhdistys");
    check_text("Yhteystavat!A2", "Kriisipuhelin", "sheet-read-as", "kriisipuhelin");
    check_text("Yhteystavat!A2", "kriisipuhelim", "sheet-record", "kriisipuhelin");
    check_text("Palvelut!P1", "Mudot", "sheet-heading", "Muodot");
    check_text("Palvelut!A2", "", "sheet-no-identifier", "kriisipuhelin");
}

#[test]
fn numbers_addresses_and_links() {
    check_text("Yhteystavat!C2", "400000000", "sheet-zero", "0400000000");
    check(
        "Yhteystavat!C2",
        Cell::Number(358_400_000_000.0),
        "sheet-zero",
        &[("Yhteystavat!C2", text("+358400000000"))],
    );
    check_text("Yhteystavat!C2", "O40 000 0000", "number", "040 000 0000");
    check_text("Yhteystavat!F2", "100", "sheet-read-as", "00100");
    check_text("Yhteystavat!C3", "tuki at example.org", "link", "mailto:tuki@example.org");
    check_text("Yhteystavat!C3", "tuki@example,org", "link", "mailto:tuki@example.org");
    check_text("Palvelut!O2", "apu @example.org", "link", "mailto:apu@example.org");
    check_text("Palvelut!O2", "htp://example.org/a", "link", "https://example.org/a");
    check_text("Palvelut!O2", "http://example.org/a", "insecure", "https://example.org/a");
    check_text("Palvelut!O2", "example .org", "link", "https://example.org");
    check_text("Yhteystavat!B2", "Puhlein", "sheet-name", "puhelin");
    check_text("Yhteystavat!B2", "", "sheet-name", "puhelin");
    other_way();
}

/// What stands in one cell is mended in another one.
fn other_way() {
    let mut grids = list();
    let (sheet, row, column) = cell(&grids, "Yhteystavat!C2");
    grids[sheet].put(row, column, text("apu@example.org"));
    let all = findings(&grids);
    let found = all.iter().find(|finding| finding.kind.rule().0 == "sheet-other-way").unwrap();
    let mend = changes(found, &grids);
    apply(&mut grids, &mend);
    assert_eq!(grids[sheet].cell(row, column - 1), &text("sähköposti"));
    assert_eq!(problems(&findings(&grids)), 0);
}

#[test]
fn dates_times_and_amounts() {
    let date = |text: &str| Cell::Date(Date::parse(text).unwrap());
    check("Palvelut!M2", text("12/31/2027"), "sheet-date", &[("Palvelut!M2", date("2027-12-31"))]);
    check("Palvelut!M2", text("31.12.27"), "sheet-date", &[("Palvelut!M2", date("2027-12-31"))]);
    let made =
        Cell::DayOfYear { date: Date::parse("2026-12-09").unwrap(), shown: "9.12.".into(), typed: "9-12".into() };
    check("Yhteystavat!D2", made, "sheet-made-a-day", &[("Yhteystavat!D2", text("9-12"))]);
    check_text("Yhteystavat!D2", "ma-pe 9,30-15", "sheet-hours", "ma-pe 9:30-15");
    check_text("Yhteystavat!D2", "ma-pe 15-9", "sheet-over-night", "ma-pe 9-15");
    check("Palvelut!K2", text("yli 18"), "sheet-number", &[("Palvelut!K2", Cell::Number(18.0))]);
    let ages = [("Palvelut!K2", Cell::Number(13.0)), ("Palvelut!L2", Cell::Number(17.0))];
    check("Palvelut!K2", text("13-17"), "sheet-number", &ages);
}

#[test]
fn what_stands_in_the_wrong_column() {
    let price = [("Palvelut!I2", text("maksullinen")), ("Palvelut!J2", text("20 €/kerta"))];
    check("Palvelut!I2", text("20 €/kerta"), "sheet-other-column", &price);
    let region = [("Palvelut!F2", text("Turku")), ("Palvelut!G2", text("Pirkanmaa"))];
    check("Palvelut!F2", text("Turku; Pirkanmaa"), "sheet-other-column", &region);
}

#[test]
fn what_is_not_known_is_not_mended() {
    let check = |name: &str, slip: &str, rule: &str| {
        let mut grids = list();
        let at @ (sheet, row, column) = cell(&grids, name);
        grids[sheet].put(row, column, text(slip));
        let all = findings(&grids);
        let found = all.iter().find(|found| found.kind.rule().0 == rule && place(found, &grids) == Some(at));
        let found = found.unwrap_or_else(|| panic!("{slip}: {:?}", said(&all)));
        assert_eq!(changes(found, &grids), [], "{slip}");
    };
    check("Palvelut!F2", "Mordor", "sheet-municipality");
    check("Palvelut!N2", "kyllä/ei", "sheet-yes-or-no");
    check("Palvelut!M2", "syksy 2026", "sheet-date");
    check("Yhteystavat!C2", "3,584E+11", "sheet-digits");
    check("Yhteystavat!B2", "puhelin/tekstiviesti", "sheet-name");
    check("Yhteystavat!D2", "pe sopimuksen mukaan", "sheet-hours");
}

#[test]
fn words_are_those_of_the_workbook() {
    let check = |headings: &str, expected: SheetLanguage| {
        assert_eq!(language(&[grid("Sheet1", &[headings, "a|A|x|y"])]), expected, "{headings}");
    };
    check("Tunnus|Nimi|Kunnat", SheetLanguage::Finnish);
    check("Id|Namn (sv)|Kommuner", SheetLanguage::Swedish);
    check("Id|Name|Municipalities", SheetLanguage::English);
    assert_eq!(language(&[]), SheetLanguage::Finnish);
}

#[test]
fn slips_of_a_list_on_one_sheet_are_found_at_their_cells() {
    let check = |column: usize, slip: &str, rule: &str, mended: &str| {
        let headings = "Nimi|Kunnat|Puhelin|Sähköposti|Verkkosivu|Aukiolo|Osoite";
        let good = "Apu|Turku|000 0001|apu@example.org|https://example.org/|ma-pe 9-15|Katu 1, 00000 Paikka";
        let mut grids = vec![grid("Lista", &[headings, good])];
        assert_eq!(problems(&findings(&grids)), 0, "{:?}", said(&findings(&grids)));
        grids[0].put(1, column, text(slip));
        let all = findings(&grids);
        let is_it =
            |finding: &&Finding| finding.kind.rule().0 == rule && place(finding, &grids) == Some((0, 1, column));
        let found = all.iter().find(is_it).unwrap_or_else(|| panic!("{slip}: {:?}", said(&all)));
        let mend = changes(found, &grids);
        apply(&mut grids, &mend);
        assert_eq!(grids[0].cell(1, column).words(), mended, "{slip}");
        assert_eq!(problems(&findings(&grids)), 0, "{slip}: {:?}", said(&findings(&grids)));
    };
    check(1, "Turkku", "sheet-municipality", "Turku");
    check(2, "O40 000 0000", "number", "040 000 0000");
    check(3, "apu@example,org", "link", "mailto:apu@example.org");
    check(4, "http:/ /example.org", "link", "https://example.org");
    check(5, "ma-pe 9,30-15", "sheet-hours", "ma-pe 9:30-15");
    check(5, "ma-pe 15-9", "sheet-over-night", "ma-pe 9-15");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is typed into cells, no mend leaves the sheets, and each can be taken back.
    #[test]
    fn any_mend_can_be_taken_back(
        slips in prop::collection::vec(
            (0..5_usize, 0..3_usize, 0..16_usize, "[a-zäö0-9@.,;:/ -]{0,12}|Turkku|topic:krisi|12/31/2026|15-9"),
            1..6,
        ),
    ) {
        let mut grids = list();
        for (sheet, row, column, slip) in slips {
            grids[sheet].put(row, column, text(&slip));
        }
        let opened: Vec<Vec<_>> = grids.iter().map(|grid| grid.rows().map(|(row, cells)| (row, cells.clone())).collect()).collect();
        let backs: Vec<_> = findings(&grids)
            .iter()
            .map(|finding| {
                let mend = changes(finding, &grids);
                prop_assert!(mend.iter().all(|change| change.sheet < grids.len()));
                Ok(apply(&mut grids, &mend))
            })
            .collect::<Result<_, _>>()?;
        for back in backs.iter().rev() {
            apply(&mut grids, back);
        }
        for (then, now) in opened.iter().zip(&grids) {
            let now: Vec<_> = now.rows().map(|(row, cells)| (row, cells.clone())).collect();
            prop_assert_eq!(then, &now);
        }
    }
}

#[test]
fn the_same_slip_is_mended_however_often_it_was_made() {
    let mut rows = vec!["Tunnus|Nimi|Kunnat|Aiheet".to_owned()];
    rows.extend((0..300).map(|at| format!("s{at}|S {at}|Turkku|topic:krisi")));
    let rows: Vec<_> = rows.iter().map(String::as_str).collect();
    let mut grids = list();
    grids[0] = grid("Palvelut", &rows);
    let all = findings(&grids);
    for rule in ["sheet-municipality", "term"] {
        let found = all.iter().filter(|finding| finding.kind.rule().0 == rule);
        let mended = found.filter(|finding| !changes(finding, &grids).is_empty());
        assert_eq!(mended.count(), 300, "{rule}");
    }
}
