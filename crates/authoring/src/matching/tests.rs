//! Lists as associations have them.

use std::sync::Arc;

use model::date::Date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    import::{File, Options, import, of_grids},
    wording::word,
    workbook::Cell,
};

fn list(rows: &[&str]) -> Grid {
    let row = |row: &&str| row.split('|').map(Cell::text).collect::<Vec<_>>();
    Grid::new(&Arc::from("lista.xlsx"), "Taul1").with_rows(rows.iter().map(row))
}

/// The headings with what they are taken for; those that are not sure have a question mark.
fn check(rows: &[&str], expected: &[(&str, &str)]) {
    let asked = ask(&list(rows));
    let found: Vec<_> = asked
        .iter()
        .map(|asked| {
            let path = asked.guesses.first().filter(|_| asked.is_sure).map_or("?", |guess| guess.column.path);
            (asked.heading.as_str(), path)
        })
        .collect();
    assert_eq!(found, expected);
}

const FINNISH: [&str; 3] = [
    "Toiminta|Lyhyt kuvaus|Yhdistys|Teema|Paikkakunta|Kieli|Puh.|S-posti|Nettisivu|Milloin|Missä|Vastuuhenkilö",
    "Sururyhmä|Ryhmä läheisensä menettäneille|Apu ry|Suru|Turku|suomi|000 0001|apu@example.org|https://example.org/a|ma 17-19|Katu 1, 00000 Turku|Maija",
    "Kahvila|Avoin kahvila kaikille|Apu ry|Yksinäisyys|Salo, Turku|suomi, ruotsi|000 0002|apu@example.org|www.example.org|ti-to 9-15|Katu 2|Matti",
];

#[test]
fn columns_are_guessed_by_headings_and_by_what_stands_in_them() {
    check(
        &FINNISH,
        &[
            ("Toiminta", "name"),
            ("Lyhyt kuvaus", "summary"),
            ("Yhdistys", "organization"),
            ("Teema", "topics"),
            ("Paikkakunta", "area.municipalities"),
            ("Kieli", "languages"),
            ("Puh.", "contact.phone"),
            ("S-posti", "contact.email"),
            ("Nettisivu", "url"),
            ("Milloin", "contact.hours"),
            ("Missä", "contact.address"),
            ("Vastuuhenkilö", "?"),
        ],
    );
    check(
        &["Grupp|Ort|Ring|Mejl|Hemsida", "Sorggrupp|Åbo|000 0001|a@example.org|https://example.org"],
        &[
            ("Grupp", "name"),
            ("Ort", "area.municipalities"),
            ("Ring", "contact.phone"),
            ("Mejl", "contact.email"),
            ("Hemsida", "url"),
        ],
    );
    check(
        &["Services 2026", "Service name|About|Town|Tel|Opening hours", "Café|For all|Turku|000 0001|mon-fri 9-15"],
        &[
            ("Service name", "name"),
            ("About", "summary"),
            ("Town", "area.municipalities"),
            ("Tel", "contact.phone"),
            ("Opening hours", "contact.hours"),
        ],
    );
}

#[test]
fn a_column_with_a_heading_that_says_nothing_is_known_by_what_stands_in_it() {
    let asked =
        ask(&list(&["Palvelu|Tieto 1|Tieto 2", "Apu|apu@example.org|000 0001", "Tuki|tuki@example.org|000 0002"]));
    let first = |at: usize| asked[at].guesses.first().map(|guess| guess.column.path);
    assert_eq!((first(1), first(2)), (Some("contact.email"), Some("contact.phone")));
    assert_eq!(asked[1].samples, ["apu@example.org", "tuki@example.org"]);
}

#[test]
fn languages_of_headings_are_heard() {
    let asked = ask(&list(&["Nimi (fi)|Nimi (sv)|Puhelin", "Apu|Hjälp|000 0001"]));
    let languages: Vec<_> =
        asked.iter().filter_map(|asked| Some(asked.guesses.first()?.language?.to_string())).collect();
    assert_eq!(languages, ["fi", "sv"]);
}

#[test]
fn a_list_that_is_known_is_not_asked_about() {
    for (rows, expected) in [
        (&["Tunnus|Nimi", "a|A"][..], false),
        (&["Nimi|Puhelin|Aukiolo", "A|000 0001|24/7"], false),
        (&FINNISH, true),
        (&["Nimi|Lyhyesti", "A|B"], true),
        // Two headings are those of the template by chance, and the others would be lost.
        (&["Palvelun nimi|Puhelinnumero|Mihin auttaa|Milloin auki", "A|000 0001|suru|ma 9-15"], true),
        // What nothing could be made of is no reason to ask.
        (&["Nimi|Puhelin|Muistiinpanot", "A|000 0001|soita uudelleen"], false),
        (&["Nimi|Puhelin|Puhelin", "A|000 0001|000 0002"], false),
    ] {
        assert_eq!(is_needed(&[list(rows)]), expected, "{rows:?}");
    }
}

fn options() -> Options {
    Options { format: None, language: None, timezone: None, today: Date::EPOCH }
}

#[test]
fn what_is_chosen_makes_a_feed_and_travels_in_the_workbook() {
    let mut grid = list(&FINNISH);
    grid.mapping = Some(mapping(&ask(&grid)));
    let imported = of_grids(vec![grid.clone()], Date::EPOCH);
    let said: Vec<_> = imported.findings.iter().map(|found| word(found).sentence().into_owned()).collect();
    let (feed, provenance) = imported.feed.unwrap_or_else(|| panic!("{said:?}"));
    let json: Value = serde_json::from_str(&feed::service_feed::write_with(&feed, &provenance)).unwrap();
    let service = &json["services"][0];
    assert_eq!((&service["id"], &service["name"]), (&json!("sururyhma"), &json!("Sururyhmä")));
    assert_eq!((&service["organization"], &service["topics"]), (&json!("apu-ry"), &json!(["topic:suru"])));
    assert_eq!(json["organizations"]["apu-ry"]["name"], "Apu ry");
    assert_eq!(json["terms"]["topic:suru"]["label"], "Suru");
    assert_eq!(json["services"][1]["area"]["municipalities"], json!(["734", "853"]));
    let kinds: Vec<_> = service["channels"].as_array().unwrap().iter().map(|channel| &channel["type"]).collect();
    assert_eq!(kinds, ["phone", "email", "visit"]);
    assert_eq!(service["channels"][0]["hours"][0]["opens"], "17:00");
    assert_eq!(service["channels"][2]["address"]["postal_code"], "00000");
    assert!(!json.to_string().contains("Maija"), "a column that is not chosen is not used");

    // It is written with the workbook, hidden, and found again without being asked.
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for grid in [&grid, &carried::sheet(std::slice::from_ref(&grid)).unwrap()] {
        let sheet = workbook.add_worksheet().set_name(&grid.name).unwrap();
        sheet.set_hidden(grid.name == carried::SHEET);
        for (row, cells) in grid.rows() {
            for (column, cell) in cells {
                sheet.write_string(row as u32, *column as u16, cell.words()).unwrap();
            }
        }
    }
    let again = import(vec![File::new("lista.xlsx", workbook.save_to_buffer().unwrap())], &options()).unwrap();
    assert_eq!(again.feed.unwrap().0, feed);
}

#[test]
fn every_alias_is_of_a_column() {
    for (path, names) in aliases() {
        assert!(Sheet::Services.column(path).is_some(), "{path}");
        assert!(names.iter().all(|name| !plain(name).is_empty()), "{path}");
    }
    assert!(choices().next().is_some_and(|column| column.path == "name"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever list is brought, it can be asked about, and no column is taken for what another one is.
    #[test]
    fn any_list_can_be_asked_about(
        rows in prop::collection::vec(prop::collection::vec("Nimi|Puh|Osoite|[a-zäö0-9@. ]{0,9}", 0..7), 0..6),
    ) {
        let rows = rows.iter().map(|row| row.iter().map(|text| Cell::text(text)).collect::<Vec<_>>());
        let mut grid = Grid::new(&Arc::from("a.xlsx"), "A").with_rows(rows);
        let chosen = mapping(&ask(&grid));
        for (at, column) in chosen.columns.iter().enumerate() {
            let is_same = |other: &MappedColumn| (other.column, other.language) == (column.column, column.language);
            prop_assert!(!chosen.columns.iter().skip(at + 1).any(is_same), "{chosen:?}");
        }
        grid.mapping = Some(chosen);
        let _ = of_grids(vec![grid], Date::EPOCH);
    }
}
