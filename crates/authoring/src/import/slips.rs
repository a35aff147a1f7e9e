//! The slips of people who fill in a table for the first time: each is told at its cell with the mend, or is understood.

use serde_json::{Value, json};

use super::tests::{grid, imported};
use crate::workbook::Cell;

/// What a service says whose row has this in a column, and what is told of it.
fn service(heading: &str, written: &str) -> (Value, Vec<String>) {
    let services = grid("Palvelut", &[&format!("Tunnus|Nimi|{heading}"), &format!("a|Apu|{written}")]);
    let terms = grid("Termit", &["Koodi|Nimi", "topic:kriisi|Kriisi", "suru|Läheisen kuolema", "topic:ero|Ero"]);
    let (feed, said) = imported(vec![services, terms]);
    (feed["services"][0].clone(), said)
}

/// The only way of contact of a service, and what is told of its row.
fn contact(headings: &str, written: &str) -> (Value, Vec<String>) {
    let services = grid("Palvelut", &["Tunnus|Nimi", "kriisipuhelin|Apua aina", "toinen|Toinen"]);
    let channels = grid("Yhteystavat", &[&format!("Palvelu|{headings}"), written]);
    let (feed, said) = imported(vec![services, channels]);
    (feed["services"][0]["channels"].clone(), said)
}

/// What is told of a cell of a service is told in these words, and the value at the key is this one.
fn check(heading: &str, written: &str, key: &str, value: Value, told: &[&str]) {
    let (service, said) = service(heading, written);
    assert_eq!(service.pointer(key).cloned().unwrap_or_default(), value, "{heading}: {written}");
    assert_eq!(said.len(), told.len(), "{heading}: {written}: {said:?}");
    for (line, part) in said.iter().zip(told) {
        assert!(line.starts_with("Palvelut!C2: ") && line.contains(part), "{heading}: {written}: {line}");
    }
}

fn check_contact(headings: &str, written: &str, value: Value, told: &[&str]) {
    let (channels, said) = contact(headings, written);
    assert_eq!(channels, value, "{written}");
    assert_eq!(said.len(), told.len(), "{written}: {said:?}");
    for (line, part) in said.iter().zip(told) {
        assert!(line.contains("Yhteystavat!") && line.contains(part), "{written}: {line}");
    }
}

#[test]
fn commas_and_words_between_values_are_understood() {
    check("Aiheet", "topic:kriisi, topic:ero", "/topics", json!(["topic:kriisi", "topic:ero"]), &[]);
    check("Palvelukielet", "suomi, ruotsi ja englanti", "/languages", json!(["fi", "sv", "en"]), &[]);
    check("Palvelukielet", "finska och svenska", "/languages", json!(["fi", "sv"]), &[]);
    check("Palvelukielet", "suomi/ruotsi", "/languages", json!(["fi", "sv"]), &[]);
    check("Kunnat", "Nokia, Lempäälä ja Pirkkala", "/area/municipalities", json!(["536", "418", "604"]), &[]);
    check("Hakusanat", "apu, tuki, kriisi", "/keywords", json!(["apu", "tuki", "kriisi"]), &[]);
}

#[test]
fn what_is_called_otherwise_is_read_as_what_is_meant() {
    check("Aiheet", "kriisi", "/topics", json!(["topic:kriisi"]), &["(read as topic:kriisi); write topic:kriisi"]);
    check("Aiheet", "Läheisen kuolema", "/topics", json!(["suru"]), &["(read as suru); write suru"]);
    check("Aiheet", "Topic:Ero", "/topics", json!(["topic:ero"]), &["(read as topic:ero); write topic:ero"]);
    check(
        "Aiheet",
        "topic:krisi",
        "/topics",
        json!(["topic:krisi"]),
        &["write topic:kriisi, if that is what is meant"],
    );
    check("Aiheet", "topic:raha", "/topics", json!(["topic:raha"]), &["add a row with the code \"topic:raha\""]);
    let phone = json!([{ "type": "phone", "value": "000 0001" }]);
    check_contact("Tapa|Numero", "Kriisipuhelin|puhelin|000 0001", phone.clone(), &["read as kriisipuhelin"]);
    check_contact("Tapa|Numero", "Apua aina|puhelin|000 0001", phone, &["read as kriisipuhelin"]);
    check_contact("Tapa|Numero", "kriisipuhelim|puhelin|000 0001", Value::Null, &["write kriisipuhelin, if that"]);
}

#[test]
fn what_stands_in_another_column_is_told_with_that_column() {
    let left_out = Value::Null;
    check(
        "Alue",
        "Pirkanmaa",
        "/area",
        left_out.clone(),
        &["write rajattu here and Pirkanmaa in the column Maakunnat"],
    );
    check("Alue", "Turku", "/area", left_out.clone(), &["write rajattu here and Turku in the column Kunnat"]);
    check(
        "Kunnat",
        "Pirkanmaa",
        "/area",
        left_out.clone(),
        &["is a region (left out); write Pirkanmaa in the column Maakunnat"],
    );
    check(
        "Hinta",
        "20 €/kerta",
        "/cost",
        left_out.clone(),
        &["write maksullinen here and 20 €/kerta in the column Hinta sanoin"],
    );
    check("Hinta", "0 €", "/cost", left_out.clone(), &["write maksuton here"]);
    check("Hinta", "maksullinen 150e", "/cost", left_out.clone(), &["write maksullinen here"]);
    check("Hinta", "pvm/mpm", "/cost", left_out, &["write one of: maksuton"]);
}

#[test]
fn numbers_and_days_are_told_with_the_words_to_write() {
    let left_out = Value::Null;
    check("Alaikäraja", "13-17", "/age", left_out.clone(), &["13 in the column Alaikäraja"]);
    check("Alaikäraja", "yli 18", "/age", left_out.clone(), &["write 18"]);
    check("Alaikäraja", "18+", "/age", left_out.clone(), &["write 18"]);
    check("Määrä", "5", "/limits", left_out.clone(), &["write it like 5 tapaamista"]);
    check("Päättyy", "12/31/2026", "/ends", left_out.clone(), &["write 31.12.2026"]);
    check("Päättyy", "31.12.26", "/ends", left_out.clone(), &["write 31.12.2026"]);
    check("Päättyy", "31.5.", "/ends", left_out.clone(), &["write day, month and year"]);
    check("Päättyy", "syksy 2026", "/ends", left_out, &["write day, month and year"]);
}

#[test]
fn places_with_endings_are_told_with_their_names() {
    let left_out = Value::Null;
    check("Maakunnat", "Pirkanma", "/area", left_out.clone(), &["write Pirkanmaa,"]);
    check("Palvelukielet", "somalia", "/languages", left_out.clone(), &["write somali,"]);
    check("Kunnat", "Tamperee", "/area", left_out.clone(), &["write Tampere,"]);
    check("Kunnat", "tampereella", "/area", left_out.clone(), &["write Tampere,"]);
    check("Kunnat", "Turussa", "/area", left_out, &["write Turku,"]);
    for written in ["koko maa", "Hela landet", "whole country", "Valtakunnallinen"] {
        for column in ["Kunnat", "Maakunnat", "Hyvinvointialueet"] {
            let told = ["is the country and not a place in it (read as koko maa)"];
            check(column, written, "/area", json!({ "scope": "nationwide" }), &told);
        }
    }
    check("Alue", "rajattu", "/area/scope", json!("limited"), &["no place is named (shown to readers everywhere)"]);
}

#[test]
fn the_only_way_to_reach_somebody_is_not_lost_by_a_slip() {
    let phone = json!([{ "type": "phone", "value": "000 0001" }]);
    check_contact("Tapa|Numero", "kriisipuhelin|puhelin/tekstiviesti|000 0001", phone.clone(), &["row of its own"]);
    check_contact("Tapa|Numero", "kriisipuhelin|Puh.|000 0001", phone.clone(), &[]);
    check_contact("Tapa|Numero", "kriisipuhelin||000 0001", phone, &["read as puhelin"]);
    check_contact("Tapa|Numero", "kriisipuhelin|faksi|000 0001", Value::Null, &["the row is left out"]);
    check_contact("Tapa|Numero", "|puhelin|000 0001", Value::Null, &["it is not said to which row"]);
    let (channels, said) = contact("Tapa|Numero", "kriisipuhelin|puhelin|apu@example.org");
    assert_eq!(channels[0]["type"], "phone");
    assert!(said.iter().any(|line| line.contains("looks like sähköposti")), "{said:?}");
}

#[test]
fn numbers_that_a_program_has_eaten_are_told() {
    let (_, said) = contact("Tapa|Numero", "kriisipuhelin|puhelin|358400000000");
    assert!(said.iter().any(|line| line.contains("if +358400000000 is meant")), "{said:?}");
    let (_, said) = contact("Tapa|Numero", "kriisipuhelin|puhelin|400000000");
    assert!(said.iter().any(|line| line.contains("if 0400000000 is meant")), "{said:?}");
    for number in ["3,584E+11", "3.584E+11"] {
        let (_, said) = contact("Tapa|Numero", &format!("kriisipuhelin|puhelin|{number}"));
        assert!(said.iter().any(|line| line.contains("its last digits are lost")), "{said:?}");
    }
    let (channels, said) = contact("Tapa|Katuosoite|Postinumero", "kriisipuhelin|käynti|Katu 1|100");
    assert_eq!(channels[0]["address"]["postal_code"], "00100");
    assert!(said.iter().any(|line| line.contains("Yhteystavat!D2") && line.contains("read as 00100")), "{said:?}");
}

#[test]
fn addresses_of_mail_are_told_with_the_space_or_the_sign_that_is_wrong() {
    for (written, meant) in
        [("www.example.org", "https://www.example.org"), ("example.org/chat", "https://example.org/chat")]
    {
        let (service, said) = service("Verkkosivu", written);
        let is_understood = service["url"] == written || service["url"] == meant;
        assert!(is_understood || said.iter().any(|line| line.contains(meant)), "{written}: {service} {said:?}");
    }
    for (written, meant) in [("suru @example.org", "suru@example.org"), ("ryhmat(at)example.org", "ryhmat@example.org")]
    {
        let (channels, said) = contact("Tapa|Numero", &format!("kriisipuhelin|sähköposti|{written}"));
        let is_understood = model::link::Link::mail(written).is_some();
        assert!(is_understood || said.iter().any(|line| line.contains(meant)), "{written}: {channels} {said:?}");
    }
}

#[test]
fn hours_the_wrong_way_round_are_told() {
    let (_, said) = contact("Tapa|Numero|Aukiolo", "kriisipuhelin|puhelin|000 0001|ma-pe 15-9");
    assert!(
        said.iter().any(|line| line.contains("Yhteystavat!D2") && line.contains("18 hours at a stretch")),
        "{said:?}"
    );
}

#[test]
fn what_a_spreadsheet_does_to_numbers_is_known() {
    let mut channels =
        grid("Yhteystavat", &["Palvelun tunnus|Tapa|Yhteystieto|Postinumero|Osoite salainen", "7|puhelin|x|x|kai"]);
    channels.put(1, 0, Cell::Number(7.0));
    channels.put(1, 2, Cell::Number(401_234_567.0));
    channels.put(1, 3, Cell::Number(100.0));
    let mut services = grid("Palvelut", &["Tunnus|Nimi|Alkaa", "7|A|x"]);
    services.put(1, 0, Cell::Number(7.0));
    services.put(1, 2, Cell::Error("#REF!".into()));
    let (feed, lines) = imported(vec![services, channels]);
    assert_eq!(
        feed["services"],
        json!([{ "id": "7", "name": "A", "channels": [{ "type": "phone", "value": "401234567" }] }])
    );
    assert_eq!(
        lines,
        [
            "Palvelut!C2: the formula gives #REF! (left out); mend the formula, or write the value itself",
            "note: Yhteystavat!C2: 401234567 is a number, and a number loses a 0 at its beginning (kept); \
         if 0401234567 is meant, give the cell the format Text and write 0401234567",
            "Yhteystavat!E2: \"kai\" is not a yes or no (counts as yes, to be safe); \
         write kyllä or ei, ja or nej, yes or no",
        ]
    );
}
