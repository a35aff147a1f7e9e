//! What comes of sheets: the feed, and what is said of the cells. And that an export is imported as it was.

use feed::service_feed::{Provenance, parse, write_with};
use insta::assert_snapshot;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    export::xlsx,
    finding::Severity,
    sheet::Assembled,
    template,
    testing::{FLAWED, today, told},
    wording::{loss, word},
    workbook::{Cell, SheetLanguage},
};

/// A feed out of one file.
fn import(name: &str, bytes: &[u8]) -> Result<Assembled, Vec<Finding>> {
    assemble(grids_of(&File::new(name, bytes), None).unwrap_or_default())
}

/// A sheet out of its rows, of which the fields are apart by `|`.
pub fn grid(name: &str, rows: &[&str]) -> Grid {
    let rows = rows.iter().map(|row| row.split('|').map(|field| Cell::text(field.trim())).collect());
    Grid::new(&"a.xlsx".into(), name).with_rows(rows)
}

/// What is said of a finding: `location: what is wrong; mend`.
fn line(finding: &Finding) -> String {
    let note = if finding.severity == Severity::Advice { "note: " } else { "" };
    let (location, wording) = (finding.location.to_string(), word(finding));
    let colon = if location.is_empty() { "" } else { ": " };
    format!("{note}{location}{colon}{}; {}", wording.sentence(), wording.mend.as_deref().unwrap_or_default())
}

/// Imports sheets. What is said is `place: what is wrong; mend`.
pub fn imported(grids: Vec<Grid>) -> (Value, Vec<String>) {
    let imported = assemble(grids).unwrap();
    let lines = imported.findings.iter().map(line).collect();
    (serde_json::from_str(&write_with(&imported.feed, &imported.provenance)).unwrap(), lines)
}

/// Services with these headings and rows, beside two terms.
fn check(rows: &[&str], services: Value, said: &[&str]) {
    let terms = grid("Termit", &["Koodi|Nimi", "topic:a|A", "role:b|B"]);
    let (feed, lines) = imported(vec![grid("Palvelut", rows), terms]);
    assert_eq!(feed["services"], services);
    assert_eq!(lines, said);
}

#[test]
fn rows_are_services_in_whatever_language_the_headings_are() {
    let expected = json!([{
        "id": "a", "name": { "fi": "Puhelin", "sv": "Telefon" }, "topics": ["topic:a"], "age": { "min": 16 },
        "languages": ["fi", "sv"], "interpreter": true, "area": { "scope": "limited", "municipalities": ["853", "091"] },
        "cost": "free", "ends": "2026-12-31",
    }]);
    check(
        &[
            "Tunnus|Nimi (fi)|Nimi (sv)|Aiheet|Alaikäraja|Palvelukielet|Tulkki|Kunnat|Hinta|Päättyy",
            "a|Puhelin|Telefon|topic:a|16|suomi; ruotsi|kyllä|Turku; Helsinki|maksuton|31.12.2026",
        ],
        expected.clone(),
        &[],
    );
    check(
        &[
            "Id|Namn (sv)|Namn (fi)|Ämnen|Ålder från|Servicespråk|Tolk|Kommuner|Pris|Slutar",
            "a|Telefon|Puhelin|topic:a|16|finska, svenska|ja|Åbo, Helsingfors|gratis|2026-12-31",
        ],
        expected.clone(),
        &[],
    );
    check(
        &[
            "id|name_fi|name_sv|topics|age.min|languages|interpreter|municipalities|cost|ends",
            "a|Puhelin|Telefon|topic:a|16,0|fi;sv|x|853;91|free|31.12.2026",
        ],
        expected,
        &[],
    );
}

#[test]
fn every_mistake_is_said_with_its_cell_and_its_mend() {
    check(
        &[
            "Tunnus|Nimi|Kunnat|Päättyy|Hinta|Muodot|Alaikäraja|Tulkki|Aiheet|Verkkosivu",
            "a|Puhelin|Turku; Hesinki|31.13.2026|ilmanen|ryhmä; uinti|16 v|ehkä|topic:x|kysy meiltä",
            "|Nimetön",
            "a|Toinen",
            "b|Hyvä rivi",
        ],
        json!([
            { "id": "a", "name": "Puhelin", "topics": ["topic:x"], "forms": ["group"],
              "area": { "scope": "limited", "municipalities": ["853"] },
              "channels": [{ "type": "web", "value": "kysy meiltä" }] },
            { "id": "b", "name": "Hyvä rivi" },
        ]),
        &[
            "Palvelut!C2: \"Hesinki\" is not a municipality (left out); write Helsinki, if that is what is meant",
            "Palvelut!D2: \"31.13.2026\" is not a date (left out); write day, month and year like 31.12.2026, or 2026-12-31",
            "Palvelut!E2: \"ilmanen\" is not a known value (left out); write ilmainen, if that is what is meant",
            "Palvelut!F2: \"uinti\" is not a known value (left out); write one of: yksilötapaaminen, pari, perhe, ryhmä, \
             tapahtuma, omahoito, luento, työpari, kehittäminen",
            "Palvelut!G2: \"16 v\" is not a number (left out); write 16",
            "Palvelut!H2: \"ehkä\" is not a yes or no (left out); write kyllä or ei, ja or nej, yes or no",
            "Palvelut!A3: the column Tunnus/Id is empty in this row (the row is left out); \
             write a short name that stays the same, such as nimeton",
            "Palvelut!J2: \"kysy meiltä\" is not a link that can be followed (left out); \
             begin it with https://, mailto:, tel: or sms:",
            "Palvelut!A4: the identifier \"a\" is used twice (the row is left out); \
             give each record an identifier of its own",
            "Palvelut!I2: the code \"topic:x\" is not on the sheet Termit/Termer/Terms (kept); \
             add a row with the code \"topic:x\" to the sheet Termit/Termer/Terms, or mend the code",
        ],
    );
}

#[test]
fn headings_that_are_not_known_are_said() {
    check(
        &["Tunnus|Nimi|Nimmi (sv)|Väri|Nimi", "a|A|B|punainen|C"],
        json!([{ "id": "a", "name": "A" }]),
        &[
            "Palvelut!C1: this heading is not known (the column is not used); write Nimi (sv), if that is what is meant",
            "note: Palvelut!D1: this heading is not known (the column is not used); \
             take the headings of the template, if it belongs to the feed",
            "Palvelut!E1: another column has this heading (this one is not used); keep one of the two columns",
        ],
    );
}

/// The channels of a service `a`.
fn check_channels(rows: &[&str], channels: Value, said: &[&str]) {
    let services = grid("Palvelut", &["Tunnus|Nimi", "a|A"]);
    let (feed, lines) = imported(vec![services, grid("Yhteystavat", rows)]);
    assert_eq!(feed["services"][0]["channels"], channels);
    assert_eq!(lines, said);
}

#[test]
fn channels_belong_to_the_service_that_they_name() {
    check_channels(
        &[
            "Palvelun tunnus|Tapa|Numero|Aukiolo|Aukiolo sanoin (sv)",
            "a|puhelin|09 123|ma-pe 9-15|",
            "x|chat",
            "|sähköposti|a@example.org",
            "a|puhlein|1",
            "a|chat||aina kun ehdin",
            "a|video|||Fråga oss",
        ],
        json!([
            { "type": "phone", "value": "09 123", "hours": [{ "days": ["mo", "tu", "we", "th", "fr"], "opens": "09:00", "closes": "15:00" }] },
            { "type": "phone", "value": "1" },
            { "type": "chat", "hours": "aina kun ehdin" },
            { "type": "video", "hours": { "sv": "Fråga oss" } },
        ]),
        &[
            "Yhteystavat!A3: \"x\" is not on the sheet Palvelut/Tjänster/Services (the row is left out); \
             write an identifier from the sheet Palvelut/Tjänster/Services",
            "Yhteystavat!A4: it is not said to which row of the sheet Palvelut/Tjänster/Services this belongs \
             (the row is left out); write the identifier of a row of the sheet Palvelut/Tjänster/Services",
            "Yhteystavat!B5: \"puhlein\" is not a known value (read as puhelin); write puhelin, if that is what is meant",
            "note: Yhteystavat!D6: the hours are not understood at \"aina\" (they are shown as they stand); \
             write it like ma-pe 9-15; ke 17-19, if \"open now\" should be known",
        ],
    );
}

#[test]
fn a_row_without_a_name_is_one_more_way_to_reach_the_line_above() {
    let lines = grid(
        "Hätänumerot",
        &[
            "Nimi|Tapa|Numero|Aukiolo|Hinta|Kiireellinen",
            "Kriisilinja||0800 123|24/7||kyllä",
            "||https://example.org/|ma 9-15",
            "|chat|https://example.org/chat||ilmainen",
            "Toinen||112",
            "||||ilmainen",
            "Kolmas|faksi|113",
        ],
    );
    let (feed, said) = imported(vec![grid("Palvelut", &["Tunnus|Nimi", "a|A"]), lines]);
    let monday = json!([{ "days": ["mo"], "opens": "09:00", "closes": "15:00" }]);
    assert_eq!(
        feed["helplines"],
        json!([
            { "name": "Kriisilinja", "urgent": true, "channels": [
                { "type": "phone", "value": "0800 123", "hours": "24/7" },
                { "type": "web", "value": "https://example.org/", "hours": monday },
                { "type": "chat", "value": "https://example.org/chat", "cost": "free" },
            ] },
            { "name": "Toinen", "value": "112" },
            { "name": "Kolmas", "value": "113" },
        ])
    );
    assert_eq!(
        said,
        [
            "Hätänumerot!B7: \"faksi\" is not a known value (left out); write one of: puhelin, tekstiviesti, whatsapp, chat, \
             video, sähköposti, verkkosivu, lomake, käynti, posti, sovellus",
            "Hätänumerot!A6: the column Nimi/Namn/Name is empty in this row (the row is left out); fill it in",
        ]
    );
}

#[test]
fn access_is_a_code_where_it_is_known_and_words_otherwise() {
    check_channels(
        &[
            "Palvelun tunnus|Tapa|Esteettömyys",
            "a|käynti|Pyörätuolilla pääsee; Luiska, hissi",
            "a|käynti|not wheelchair accessible",
            "a|käynti|wheelchair",
        ],
        json!([
            { "type": "visit", "accessibility": ["wheelchair", "Luiska, hissi"] },
            { "type": "visit", "accessibility": ["no_wheelchair"] },
            { "type": "visit", "accessibility": ["wheelchair"] },
        ]),
        &[],
    );
}

#[test]
fn languages_that_stand_in_for_others_stand_in_one_cell() {
    let about = grid("Tiedosto", &["Kieli|Varakielet", "suomi|arabia: englanti, kieltä, suomi; so: en; eesti"]);
    let (feed, said) = imported(vec![grid("Palvelut", &["Tunnus|Nimi", "a|A"]), about]);
    assert_eq!(feed["fallback"], json!({ "ar": ["en", "fi"], "so": ["en"] }));
    let wrong = |part: &str| {
        format!(
            "Tiedosto!B2: \"{part}\" is not a language (left out); write its name, such as ruotsi, or its tag, such as sv"
        )
    };
    assert_eq!(said, [wrong("kieltä"), wrong("eesti")]);
}

#[test]
fn sheets_that_are_no_part_of_a_feed_are_said_and_services_are_needed() {
    let (_, lines) = imported(vec![
        grid("Palvelut", &["Tunnus|Nimi", "a|A"]),
        grid("Budjetti", &["Vuosi|Summa"]),
        grid("Tyhjä", &[]),
    ]);
    assert_eq!(
        lines,
        [
            "note: Budjetti: this sheet is not part of a feed (not used); name it Palvelut, Yhteystavat, Järjestöt, Termit, \
         Kysymykset, Vaihtoehdot, Auttavat linjat, Tiedosto, if it belongs to the feed",
        ]
    );
    let findings = assemble(vec![grid("Budjetti", &["Vuosi|Summa"])]).unwrap_err();
    assert_eq!(
        line(findings.last().unwrap()),
        "it seems to be a table of another program: its headings are not those of a feed; \
         bring what is in it under the headings of the template, one row for each service"
    );
}

#[test]
fn the_template_is_understood_and_its_examples_are_left_out() {
    for language in SheetLanguage::ALL {
        let imported = import("a.xlsx", &template::workbook(language).unwrap()).unwrap();
        let found = imported.findings.iter();
        let notes: Vec<_> = found.map(|found| (found.severity, word(found).sentence().into_owned())).collect();
        let examples = |count| (Severity::Advice, format!("{count} rows are the template's examples (left out)"));
        let one = (Severity::Advice, "this row is the template's example (left out)".to_owned());
        let empty = (Severity::Error, "there is no row on the sheet Palvelut/Tjänster/Services".to_owned());
        assert_eq!(notes, [examples(2), empty, examples(3), one.clone(), examples(4), one.clone(), examples(2), one]);
        assert_eq!((imported.feed.language, imported.feed.services.len()), (language.language(), 0));
    }
}

#[test]
fn everything_that_is_found_in_flawed_tables() {
    let file = |name: &str, bytes: &[u8]| File::new(name, bytes);
    let files = vec![
        file("palvelut.csv", include_bytes!("../../tests/files/palvelut.csv")),
        file("yhteystavat.csv", include_bytes!("../../tests/files/yhteystavat.csv")),
        file("kysymykset.csv", include_bytes!("../../tests/files/kysymykset.csv")),
        file("budjetti.csv", include_bytes!("../../tests/files/budjetti.csv")),
        file("tiedosto.csv", include_bytes!("../../tests/files/tiedosto.csv")),
    ];
    let imported = super::import(files, &options()).unwrap();
    assert_snapshot!("tables", imported.findings.iter().map(told).collect::<String>());
    let (feed, provenance) = imported.feed.unwrap();
    assert_snapshot!("tables_feed", write_with(&feed, &provenance));
}

#[test]
fn everything_that_is_found_when_a_flawed_feed_is_imported() {
    let imported = super::import(vec![File::new("flawed.json", FLAWED)], &options()).unwrap();
    assert_snapshot!(imported.findings.iter().map(told).collect::<String>());
}

fn options() -> Options {
    Options { format: None, language: None, timezone: None, today: today() }
}

#[test]
fn the_sample_feed_has_no_problems() {
    let parsed = parse(template::SAMPLE.as_bytes()).unwrap();
    assert_eq!(parsed.problems, []);
    assert_eq!(parsed.feed.services.len(), 2);
}

/// Exports and imports in each language; everything is as it was.
fn check_round_trip(feed: &str) {
    let (parsed, provenance) = (parse(feed.as_bytes()).unwrap().feed, Provenance::parse(feed.as_bytes()).unwrap());
    for language in SheetLanguage::ALL {
        let exported = xlsx::export(&parsed, &provenance, language).unwrap();
        let imported = import("a.xlsx", &exported.bytes).unwrap();
        // Columns have one order of languages, and texts may have several: as JSON they are the same.
        let json = |feed, provenance| serde_json::from_str::<Value>(&write_with(feed, provenance)).unwrap();
        assert_eq!(json(&imported.feed, &imported.provenance), json(&parsed, &provenance));
        // What a feed says may look like a slip; that it is read as it was written is what counts.
        let looks = ["sheet-over-night", "sheet-no-place", "sheet-other-way", "sheet-zero", "sheet-no-rows"];
        let found: Vec<_> = imported.findings.iter().filter(|found| !looks.contains(&found.kind.rule().0)).collect();
        assert_eq!(found, Vec::<&Finding>::new());
    }
}

#[test]
fn the_feeds_of_the_project_come_back_from_a_workbook() {
    let associations = include_str!("../../../../feeds/associations.json");
    check_round_trip(associations);
    check_round_trip(any_feed::EVERY_FIELD);
    check_round_trip(template::SAMPLE);
    // This one to the order of its translations.
    let provenance = Provenance::parse(associations.as_bytes()).unwrap();
    let feed = parse(associations.as_bytes()).unwrap().feed;
    let exported = xlsx::export(&feed, &provenance, SheetLanguage::Finnish).unwrap();
    assert_eq!(exported.losses, []);
    assert_eq!(import("a.xlsx", &exported.bytes).unwrap().feed, feed);
}

#[test]
fn a_text_that_no_cell_holds_is_said() {
    let long = "x".repeat(40_000);
    let feed = json!({ "format": "service-feed/1", "services": [{ "id": "a", "name": "A", "summary": long }] });
    let feed = parse(feed.to_string().as_bytes()).unwrap().feed;
    let exported = xlsx::export(&feed, &Provenance::default(), SheetLanguage::English).unwrap();
    let lost: Vec<_> = exported.losses.iter().map(loss).collect();
    assert_eq!(lost, ["Services!D2: the text is longer than 32767 characters, and no cell holds it"]);
}

#[test]
fn what_has_no_column_is_said() {
    let channel = json!({ "type": "chat", "value": "https://example.org/", "label": "Nuorten chat" });
    let lines = json!([{ "name": "Linja", "channels": [channel] }]);
    let feed = json!({ "format": "service-feed/1", "services": [], "helplines": lines });
    let feed = parse(feed.to_string().as_bytes()).unwrap().feed;
    let exported = xlsx::export(&feed, &Provenance::default(), SheetLanguage::English).unwrap();
    let lost: Vec<_> = exported.losses.iter().map(loss).collect();
    assert_eq!(lost, ["helplines: a workbook cannot say this exactly; compare it after an import"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_feed_comes_back_from_a_workbook(feed in any_feed::any_feed()) {
        check_round_trip(&feed.to_string());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for name in ["a.csv", "a.xlsx", "a"] {
            let _ = import(name, &bytes);
        }
        let _ = import("a.xlsx", &[b"PK\x03\x04", bytes.as_slice()].concat());
    }
}

#[test]
fn numbers_of_a_feed_that_are_probably_wrong_are_told_when_it_is_imported() {
    // The first service is left out, and the places are those of the file.
    let feed = r#"{"format": "service-feed/1", "country": "FI", "services": [{}, {"id": "a", "name": "A", "channels": [
        {"type": "phone", "value": "000 000 0000"}, {"type": "phone", "value": "358400000000"}]}]}"#;
    let options = Options { format: None, language: None, timezone: None, today: today() };
    let mut imported = super::import(vec![File::new("feed.json", feed)], &options).unwrap();
    crate::check::tell_numbers(&mut imported, today());
    let lines: Vec<_> = imported.findings.iter().map(line).collect();
    let told = lines.iter().find(|line| line.contains("358400000000")).unwrap_or_else(|| panic!("{lines:?}"));
    assert!(told.contains("services[1].channels[1].value") && told.contains("+358400000000"), "{told}");
}
