//! The short spreadsheet to fill in: one sheet with a service in each row, its ways of contact beside it.

use feed::service_feed::{Provenance, write_with};
use model::problem::FeedError;
use serde_json::{Map, Value};

use super::SAMPLE;
use crate::{
    AuthoringError,
    export::xlsx,
    sheet::{EXAMPLE, Table, write_cell},
    workbook::{Cell, Column, Sheet, SheetLanguage},
};

/// Its columns by their paths, in their order.
const COLUMNS: [&str; 13] = [
    "name",
    "summary",
    "organization",
    "topics",
    "area.scope",
    "area.municipalities",
    "languages",
    "cost",
    "contact.phone",
    "contact.email",
    "url",
    "contact.hours",
    "contact.address",
];

/// What to write where the full workbook has other sheets.
const NOTES: [(&str, [&str; 3]); 4] = [
    ("organization", ["Järjestön nimi", "Organisationens namn", "The name of the organization"]),
    (
        "topics",
        [
            "Mihin palvelu auttaa, parilla sanalla. Useita: erota puolipisteellä. Kirjoita sama aihe aina samoin.",
            "Vad tjänsten hjälper med, med ett par ord. Flera: skilj åt med semikolon. Skriv samma ämne alltid lika.",
            "What the service helps with, in a word or two. Several: put semicolons between. Write a topic always alike.",
        ],
    ),
    (
        "area.scope",
        [
            "koko maa, tai rajattu ja kunnat seuraavaan sarakkeeseen",
            "hela landet, eller begränsat och kommunerna i nästa kolumn",
            "nationwide, or limited and the municipalities in the next column",
        ],
    ),
    (
        "area.municipalities",
        ["Useita: erota puolipisteellä.", "Flera: skilj åt med semikolon.", "Several: put semicolons between."],
    ),
];

/// The workbook with its headings, lists, notes and two examples in a language.
///
/// # Errors
/// Where the library that writes workbooks refuses it.
pub fn short_workbook(language: SheetLanguage) -> Result<Vec<u8>, AuthoringError> {
    let feed_error = |error| AuthoringError::Feed { file: "sample.json".to_owned(), error };
    let rows = examples(language).map_err(feed_error)?;
    let columns = columns().map(|column| (column, None)).collect();
    xlsx::one_sheet(&Table { sheet: Sheet::Services, columns, rows }, &NOTES, language)
}

fn columns() -> impl Iterator<Item = &'static Column> {
    COLUMNS.iter().filter_map(|path| Sheet::Services.column(path))
}

/// The services of the sample as rows, marked as examples.
fn examples(language: SheetLanguage) -> Result<Vec<Vec<Cell>>, FeedError> {
    let parsed = feed::service_feed::parse(SAMPLE.as_bytes())?;
    let feed: Value = serde_json::from_str(&write_with(&parsed.feed, &Provenance::default())).unwrap_or_default();
    let services = feed.get("services").and_then(Value::as_array).into_iter().flatten();
    Ok(services.map(|service| columns().map(|column| cell(column, service, &feed, language)).collect()).collect())
}

fn cell(column: &'static Column, service: &Value, feed: &Value, language: SheetLanguage) -> Cell {
    let at = |path: &str| path.split('.').try_fold(service, |value, key| value.get(key));
    let label = |table: &str, id: &Value, key: &str| text(feed.get(table)?.get(id.as_str()?)?.get(key)?, language);
    match column.path {
        "name" => Cell::Text(format!(
            "{} {}",
            at("name").and_then(|name| text(name, language)).unwrap_or_default(),
            language.of(EXAMPLE)
        )),
        "organization" => words(at("organization").and_then(|id| label("organizations", id, "name"))),
        "topics" => {
            let codes = at("topics").and_then(Value::as_array).into_iter().flatten();
            let labels: Vec<_> = codes.filter_map(|code| label("terms", code, "label")).collect();
            words(Some(labels.join("; ")))
        }
        "contact.phone" => words(channel(service, "phone").and_then(|channel| text(channel.get("value")?, language))),
        "contact.email" => words(channel(service, "email").and_then(|channel| text(channel.get("value")?, language))),
        "contact.hours" => {
            let hours = ["phone", "visit"].iter().find_map(|kind| channel(service, kind)?.get("hours"));
            hours.map(|hours| write_cell(column.kind, hours, language)).unwrap_or_default()
        }
        "contact.address" => words(channel(service, "visit").and_then(|visit| address(visit, language))),
        path => match at(path) {
            Some(value) if column.is_translated() => words(text(value, language)),
            Some(value) => write_cell(column.kind, value, language),
            None => Cell::Empty,
        },
    }
}

fn words(text: Option<String>) -> Cell {
    Cell::text(&text.unwrap_or_default())
}

/// A text in the language, else in the first that it is in.
fn text(value: &Value, language: SheetLanguage) -> Option<String> {
    let of =
        |texts: &Map<String, Value>| texts.get(language.language().as_str()).or_else(|| texts.values().next()).cloned();
    let chosen = match value {
        Value::Object(texts) => of(texts)?,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => value.clone(),
    };
    chosen.as_str().map(str::to_owned)
}

/// The first channel of a kind.
fn channel<'a>(service: &'a Value, kind: &str) -> Option<&'a Value> {
    let mut channels = service.get("channels")?.as_array()?.iter();
    channels.find(|channel| channel.get("type").is_some_and(|found| found == kind))
}

fn address(visit: &Value, language: SheetLanguage) -> Option<String> {
    let address = visit.get("address")?;
    let part = |key: &str| text(address.get(key)?, language);
    let place = [part("postal_code"), part("city")].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let parts = [part("street"), Some(place).filter(|place| !place.is_empty())];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader as _, Xlsx};
    use model::date::Date;

    use super::*;
    use crate::{
        import::{grids, of_grids},
        wording::word,
        workbook::Grid,
    };

    /// The template as somebody has filled it in: the mark is taken out of the examples.
    fn filled_in(language: SheetLanguage) -> Vec<Grid> {
        let mut grids = grids("a.xlsx", &short_workbook(language).unwrap()).unwrap();
        for row in 1..3 {
            let name = grids[0].cell(row, 0).words();
            let name = name.strip_suffix(language.of(EXAMPLE)).unwrap().trim().to_owned();
            grids[0].put(row, 0, Cell::text(&name));
        }
        grids
    }

    #[test]
    fn the_short_template_is_one_sheet_that_is_read_like_the_full_one() {
        for language in SheetLanguage::ALL {
            let bytes = short_workbook(language).unwrap();
            let workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
            assert_eq!(workbook.sheet_names(), [Sheet::Services.name(language)]);
            let imported = of_grids(filled_in(language), Date::EPOCH);
            let said: Vec<_> = imported.findings.iter().map(|found| word(found).sentence().into_owned()).collect();
            let (feed, _) = imported.feed.unwrap_or_else(|| panic!("{said:?}"));
            assert_eq!(said, Vec::<String>::new(), "{language:?}");
            assert_eq!((feed.language, feed.services.len()), (language.language(), 2));
            let first = &feed.services[0];
            let name = first.name.in_language(language.language()).unwrap();
            assert_eq!(name, language.of(["Kriisipuhelin", "Kristelefonen", "Crisis line"]));
            assert!(first.topics.iter().all(|topic| feed.terms.get(topic).is_some()), "{language:?}");
            assert!(feed.services.iter().all(|service| !service.channels.is_empty()), "{language:?}");
            assert_eq!(feed.organizations.len(), 1);
        }
    }

    /// What is said of the whole feed has no room on the one sheet: it stands on a second one, as the handbook tells.
    #[test]
    fn a_sheet_of_the_feed_beside_the_short_one_says_who_hears_of_mistakes() {
        for language in SheetLanguage::ALL {
            let heading = Sheet::Feed.column("report").unwrap().name(language);
            let rows = [heading, "mistakes@example.org"].map(|word| vec![Cell::text(word)]);
            let about = Grid::new(&"a.xlsx".into(), Sheet::Feed.name(language)).with_rows(rows);
            let imported = of_grids(filled_in(language).into_iter().chain([about]).collect(), Date::EPOCH);
            let (feed, provenance) = imported.feed.unwrap();
            let reported = |feed: &model::feed::Feed| feed.report.as_ref().map(|link| link.href().to_owned());
            assert_eq!(reported(&feed).as_deref(), Some("mailto:mistakes@example.org"), "{language:?}");
            let written = xlsx::export(&feed, &provenance, language).unwrap();
            let again = of_grids(grids("b.xlsx", &written.bytes).unwrap(), Date::EPOCH);
            assert_eq!(reported(&again.feed.unwrap().0), reported(&feed), "{language:?}");
        }
    }

    #[test]
    fn the_examples_are_left_out() {
        for language in SheetLanguage::ALL {
            let grids = grids("a.xlsx", &short_workbook(language).unwrap()).unwrap();
            let imported = of_grids(grids, Date::EPOCH);
            let rules: Vec<_> = imported.findings.iter().map(|found| found.kind.rule().0).collect();
            assert_eq!(rules, ["sheet-examples", "sheet-no-rows"]);
        }
    }

    #[test]
    fn every_column_is_there_in_its_order() {
        let found: Vec<_> = columns().map(|column| column.path).collect();
        assert_eq!(found, COLUMNS);
    }
}
