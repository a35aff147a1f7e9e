//! A web editor's way from the template to a feed that has nothing to mend, as the program is run.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{
    fs,
    io::Cursor,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;

/// The rows of each sheet, in the order of the workbook.
type Sheets = Vec<(String, Vec<Vec<Data>>)>;

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output: Output =
        Command::new(env!("CARGO_BIN_EXE_service-feed")).env("LC_ALL", "C").args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap() + std::str::from_utf8(&output.stderr).unwrap())
}

/// An empty folder of this test run.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// What an import into `feed.json` of the folder says, with the folder's name taken out.
fn import(folder: &Path, files: &[&str]) -> (Option<i32>, Vec<String>) {
    let files: Vec<_> = files.iter().map(|name| folder.join(name).display().to_string()).collect();
    let feed = folder.join("feed.json").display().to_string();
    let mut arguments = vec!["import"];
    arguments.extend(files.iter().map(String::as_str));
    arguments.extend(["-o", &feed]);
    let (code, said) = run(&arguments);
    let prefix = format!("{}/", folder.display());
    (code, said.replace(&prefix, "").lines().map(str::to_owned).collect())
}

fn services(folder: &Path) -> Vec<Value> {
    let feed: Value = serde_json::from_slice(&fs::read(folder.join("feed.json")).unwrap()).unwrap();
    feed["services"].as_array().unwrap().clone()
}

fn open(path: &Path) -> Sheets {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(fs::read(path).unwrap())).unwrap();
    workbook
        .worksheets()
        .into_iter()
        .map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect()))
        .collect()
}

/// Saves the sheets, with dates as dates.
fn save(path: &Path, sheets: &Sheets) {
    let mut workbook = Workbook::new();
    let date = Format::new().set_num_format("d.m.yyyy");
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let (row, column) = (row as u32, column as u16);
                match cell {
                    Data::Float(number) => sheet.write(row, column, *number).map(|_| ()),
                    Data::DateTime(day) => {
                        let day = ExcelDateTime::from_serial_datetime(day.as_f64()).unwrap();
                        sheet.write_with_format(row, column, &day, &date).map(|_| ())
                    }
                    Data::Empty => Ok(()),
                    Data::Int(_)
                    | Data::String(_)
                    | Data::Bool(_)
                    | Data::DateTimeIso(_)
                    | Data::DurationIso(_)
                    | Data::Error(_) => sheet.write(row, column, cell.to_string()).map(|_| ()),
                }
                .unwrap();
            }
        }
    }
    workbook.save(path).unwrap();
}

fn sheet<'a>(sheets: &'a mut Sheets, name: &str) -> &'a mut Vec<Vec<Data>> {
    &mut sheets.iter_mut().find(|(known, _)| known == name).unwrap().1
}

/// Adds a row in which these headings have these values.
fn add(sheets: &mut Sheets, name: &str, cells: &[(&str, &str)]) {
    let rows = sheet(sheets, name);
    let mut row = vec![Data::Empty; rows[0].len()];
    for (heading, value) in cells {
        let at = rows[0].iter().position(|cell| *cell == **heading).unwrap();
        row[at] = Data::String((*value).to_owned());
    }
    rows.push(row);
}

/// Replaces the only cell with this text.
fn mend(sheets: &mut Sheets, name: &str, wrong: &str, right: &str) {
    let cells = sheet(sheets, name).iter_mut().flatten();
    let wrong: Vec<_> = cells.filter(|cell| **cell == *wrong).collect();
    assert_eq!(wrong.len(), 1);
    wrong.into_iter().for_each(|cell| *cell = Data::String(right.to_owned()));
}

/// Ten services with a channel each, and two mistakes.
fn fill_in(sheets: &mut Sheets) {
    for (code, label) in [("topic:kriisi", "Kriisi"), ("topic:arki", "Arki")] {
        add(sheets, "Termit", &[("Koodi", code), ("Nimi (fi)", label), ("Nimi (sv)", label), ("Nimi (en)", label)]);
    }
    add(
        sheets,
        "Järjestöt",
        &[("Tunnus", "yhdistys"), ("Nimi (fi)", "Yhdistys"), ("Nimi (sv)", "Förening"), ("Nimi (en)", "Association")],
    );
    for number in 0..10 {
        let (id, name) = (format!("palvelu-{number}"), format!("Palvelu {number}"));
        let ends = if number == 3 { "31.13.2027" } else { "31.12.2037" };
        let topic = if number % 2 == 0 { "topic:kriisi" } else { "topic:arki" };
        let town = ["Turku", "Oulu", "Vaasa"][number % 3];
        add(
            sheets,
            "Palvelut",
            &[
                ("Tunnus", &id),
                ("Nimi (fi)", &name),
                ("Nimi (sv)", &name),
                ("Nimi (en)", &name),
                ("Järjestö", "yhdistys"),
                ("Aiheet", topic),
                ("Kunnat", town),
                ("Palvelukielet", "suomi; ruotsi"),
                ("Hinta", "maksuton"),
                ("Päättyy", ends),
                ("Tarkistettu", "1.11.2037"),
                ("Verkkosivu (fi)", "https://example.org/"),
            ],
        );
        let kind = if number == 7 { "puhlein" } else { "puhelin" };
        add(
            sheets,
            "Yhteystavat",
            &[
                ("Palvelun tunnus", &id),
                ("Tapa", kind),
                ("Numero tai osoite", "09 123 4567"),
                ("Aukiolo", "ma-pe 9-15; ke 17-19"),
            ],
        );
    }
}

#[test]
fn from_the_template_to_a_feed_with_nothing_to_mend() {
    let folder = folder("journey");
    let begun = folder.join("begun");
    let (code, said) = run(&["init", "--language", "fi", begun.to_str().unwrap()]);
    assert_eq!((code, said.lines().count()), (Some(0), 3), "{said}");
    let mut sheets = open(&begun.join("palvelut.xlsx"));
    fill_in(&mut sheets);
    save(&folder.join("palvelut.xlsx"), &sheets);

    let (code, said) = import(&folder, &["palvelut.xlsx"]);
    let said: Vec<_> = said.iter().filter(|line| !line.starts_with("note: ")).map(String::as_str).collect();
    assert_eq!(
        said,
        [
            "palvelut.xlsx: Palvelut!AS7: \"31.13.2027\" is not a date (left out); write day, month and year like 31.12.2026, or 2026-12-31",
            "palvelut.xlsx: Yhteystavat!B12: \"puhlein\" is not a known value (read as puhelin); write puhelin, if that is what is meant",
            "feed.json: 10 services, 2 to mend, 7 notes",
        ]
    );
    assert_eq!((code, services(&folder).len()), (Some(1), 10), "the good rows are used");

    mend(&mut sheets, "Palvelut", "31.13.2027", "31.12.2037");
    mend(&mut sheets, "Yhteystavat", "puhlein", "puhelin");
    for name in ["Palvelut", "Yhteystavat", "Järjestöt", "Termit", "Kysymykset", "Vaihtoehdot", "Auttavat linjat"] {
        sheet(&mut sheets, name).retain(|row| !row[0].to_string().ends_with("(esimerkki)"));
    }
    save(&folder.join("palvelut.xlsx"), &sheets);
    assert_eq!(
        import(&folder, &["palvelut.xlsx"]),
        (Some(0), vec!["feed.json: 10 services, 0 to mend, 0 notes".into()])
    );
    let feed = folder.join("feed.json");
    let (code, said) = run(&["check", "--today", "2037-11-21", feed.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    let first = &services(&folder)[0];
    assert_eq!(first["area"]["municipalities"], serde_json::json!(["853"]));
    assert_eq!(first["channels"][0]["hours"].as_array().unwrap().len(), 2);

    // A second import gives the same.
    let before = fs::read(&feed).unwrap();
    import(&folder, &["palvelut.xlsx"]);
    assert_eq!(fs::read(&feed).unwrap(), before);
}

#[test]
fn nothing_that_is_there_is_written_over_by_the_template() {
    let folder = folder("twice");
    let arguments = ["init", "--language", "sv", folder.to_str().unwrap()];
    assert_eq!(run(&arguments).0, Some(0));
    let before = fs::read(folder.join("tjanster.xlsx")).unwrap();
    let (code, said) = run(&arguments);
    assert_eq!(code, Some(2));
    assert!(said.contains("it is there already"), "{said}");
    assert_eq!(fs::read(folder.join("tjanster.xlsx")).unwrap(), before);
    let page = fs::read_to_string(folder.join("README.md")).unwrap();
    assert!(page.contains("- `next_step`: Vad händer när du tar kontakt"), "{page}");
    assert_eq!(run(&["check", folder.join("feed.json").to_str().unwrap()]).0, Some(0));
}

#[test]
fn an_ods_is_read_like_an_xlsx() {
    let folder = folder("ods");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/palvelut.ods"), folder.join("palvelut.ods"))
        .unwrap();
    let (code, said) = import(&folder, &["palvelut.ods"]);
    assert_eq!(
        said,
        [
            "palvelut.ods: Palvelut!F2: \"Hesinki\" is not a municipality (left out); write Helsinki, if that is what is meant",
            "feed.json: 2 services, 1 to mend, 0 notes",
        ]
    );
    assert_eq!(code, Some(1));
    let first = &services(&folder)[0];
    assert_eq!(
        (&first["age"]["min"], &first["ends"], &first["interpreter"]),
        (&16.into(), &"2027-05-31".into(), &true.into())
    );
    assert_eq!(first["channels"][0]["value"], "09 123 4567");
}

#[test]
fn csv_files_are_the_sheets_of_a_workbook() {
    let folder = folder("csv");
    // As Excel saves it in Finland.
    fs::write(
        folder.join("palvelut.csv"),
        b"Tunnus;Nimi (fi);Kunnat\r\na;Hyv\xe4 palvelu;J\xe4rvenp\xe4\xe4\r\n\r\nb;Toinen;Turkku\r\n",
    )
    .unwrap();
    fs::write(
        folder.join("kanavat.csv"),
        "\u{feff}Service id,Type,Value,Hours\na,phone,09 000 0000,\"mon-fri 9-15\nsat 10-12\"\n",
    )
    .unwrap();
    let (code, said) = import(&folder, &["palvelut.csv", "kanavat.csv"]);
    assert_eq!(
        said,
        [
            "note: palvelut.csv: palvelut: the letters are not saved as UTF-8, and were read as windows-1252 (which is a \
             guess); look whether all letters are right, and save the file as \"CSV UTF-8\" or as .xlsx",
            "palvelut.csv: palvelut!C4: \"Turkku\" is not a municipality (left out); write Turku, if that is what is meant",
            "feed.json: 2 services, 1 to mend, 1 notes",
        ]
    );
    assert_eq!(code, Some(1));
    let first = &services(&folder)[0];
    assert_eq!((&first["name"], &first["area"]["municipalities"][0]), (&"Hyvä palvelu".into(), &"186".into()));
    assert_eq!(first["channels"][0]["hours"].as_array().unwrap().len(), 2);
}

#[test]
fn programs_are_told_the_same_as_people() {
    let folder = folder("json");
    fs::write(folder.join("palvelut.csv"), "Tunnus,Nimi,Päättyy\na,A,huomenna\n").unwrap();
    let (path, feed) = (folder.join("palvelut.csv"), folder.join("feed.json"));
    let (code, said) = run(&["import", "--json", path.to_str().unwrap(), "-o", feed.to_str().unwrap()]);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(code, Some(1));
    assert_eq!(
        said["findings"],
        serde_json::json!([{
            "file": path, "place": "palvelut!C2", "text": "huomenna", "problem": true,
            "message": "\"huomenna\" is not a date (left out)",
            "mend": "write day, month and year like 31.12.2026, or 2026-12-31",
            "id": "sheet-not-a-date", "args": { "found": "huomenna" },
            "count": 1,
        }])
    );
    assert_eq!(said["written"], serde_json::json!({ "file": feed, "services": 1 }));
    fs::write(folder.join("notes.pdf"), "%PDF").unwrap();
    assert_eq!(run(&["import", folder.join("notes.pdf").to_str().unwrap()]).0, Some(2));
}

#[test]
fn an_export_says_what_is_not_in_it() {
    let folder = folder("export");
    let (feed, workbook) = (folder.join("in.json"), folder.join("feed.xlsx"));
    fs::write(
        &feed,
        r#"{"format": "service-feed/1", "services": [{"id": "a", "name": "A", "ext": {"x": 1}, "kolor": 2}]}"#,
    )
    .unwrap();
    let (code, said) = run(&["export", "--to", "xlsx", feed.to_str().unwrap(), "-o", workbook.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    let said = said.replace(&format!("{}/", folder.display()), "");
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        [
            "in.json: services[0].ext: the finder does not use this; it is not in the file",
            "in.json: services[0].kolor: the finder does not use this; it is not in the file",
        ]
    );
    assert_eq!(import(&folder, &["feed.xlsx"]), (Some(0), vec!["feed.json: 1 services, 0 to mend, 0 notes".into()]));
}
