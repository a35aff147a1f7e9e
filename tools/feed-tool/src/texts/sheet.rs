//! The texts as a spreadsheet: a row for each, with its place, and two columns for each language: the words, and a mark by
//! which somebody says that they have read them.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Cursor,
};

use authoring::wording::Message;
use calamine::{Data, Reader, Xlsx};
use model::locale::{Direction, Language};
use rust_xlsxwriter::{Format, FormatAlign, Workbook, XlsxError};

use super::places::Words;

const PLACE: &str = "place";
/// What follows the tag of a language at the head of the column of marks.
const READ: &str = " read";
/// The columns beside the place in which something is said of a text. What stands there is not taken back.
pub const SEEN: &str = "where it is seen";
pub const VARIABLES: &str = "variables";
pub const FORM: &str = "form";

/// A text in all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    pub place: String,
    /// What is said of it, one for each column of notes.
    pub notes: Vec<String>,
    pub words: Words,
}

/// What of the words was read, by the tag of the language: the words as they were.
pub type Marks = BTreeMap<String, Words>;

/// What somebody has sent back, by the place.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sent {
    pub words: BTreeMap<String, Words>,
    /// The words that were read, of each language by their places.
    pub read: Marks,
    /// The languages that have a column.
    pub languages: BTreeSet<String>,
}

impl Sent {
    /// How many texts are marked as read.
    pub fn marked(&self) -> usize {
        self.read.values().map(Words::len).sum()
    }
}

/// Writes the spreadsheet, with a column for each of these notes and two for each of these languages.
///
/// # Errors
/// Where a text is too long for a cell.
pub fn write(rows: &[Row], notes: &[&str], languages: &[String], read: &Marks) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let head = Format::new().set_bold();
    let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let sheet = workbook.add_worksheet().set_name("texts")?;
    sheet.set_freeze_panes(1, 1)?.set_column_width(0, 34)?.write_string_with_format(0, 0, PLACE, &head)?;
    for (Row { place, notes, .. }, row) in rows.iter().zip(1_u32..) {
        sheet.write_string_with_format(row, 0, place, &cell)?;
        for (note, at) in notes.iter().zip(1_u16..) {
            sheet.write_string_with_format(row, at, note, &cell)?;
        }
    }
    for (note, at) in notes.iter().zip(1_u16..) {
        sheet.write_string_with_format(0, at, *note, &head)?.set_column_width(at, 24)?;
    }
    let first = notes.iter().zip(1_u16..).last().map_or(0, |(_, at)| at) + 1;
    for (language, at) in languages.iter().zip((first..).step_by(2)) {
        sheet.write_string_with_format(0, at, language, &head)?.set_column_width(at, 50)?;
        sheet.write_string_with_format(0, at + 1, format!("{language}{READ}"), &head)?.set_column_width(at + 1, 8)?;
        let cell =
            if is_from_right(language) { cell.clone().set_reading_direction(RIGHT_TO_LEFT) } else { cell.clone() };
        for (Row { place, words, .. }, row) in rows.iter().zip(1_u32..) {
            let said = words.get(language).map_or("", String::as_str);
            sheet.write_string_with_format(row, at, said, &cell)?;
            // A mark holds as long as the words are those that were read.
            let is_read = read.get(language).and_then(|read| read.get(place)).is_some_and(|was| was == said);
            if is_read && !said.is_empty() {
                sheet.write_string(row, at + 1, "x")?;
            }
        }
    }
    workbook.save_to_buffer()
}

/// As the format of spreadsheets numbers it.
const RIGHT_TO_LEFT: u8 = 2;

fn is_from_right(tag: &str) -> bool {
    Language::parse(tag).is_some_and(|language| language.direction() == Direction::RightToLeft)
}

/// Reads it again. A cell without words takes nothing away.
///
/// # Errors
/// Where it is no such spreadsheet, with the reason.
pub fn read(bytes: &[u8]) -> Result<Sent, Message> {
    let unreadable = |error: calamine::XlsxError| Message::new("texts-unreadable").with("reason", error.to_string());
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let range = workbook.worksheet_range_at(0).ok_or(Message::new("texts-no-places"))?.map_err(unreadable)?;
    let mut rows = range.rows();
    let head: Vec<String> = rows.next().map(|row| row.iter().map(said).collect()).unwrap_or_default();
    if head.first().map(String::as_str) != Some(PLACE) {
        return Err(Message::new("texts-no-places"));
    }
    let is_language =
        |name: &&String| !name.is_empty() && !name.ends_with(READ) && ![SEEN, VARIABLES, FORM].contains(&name.as_str());
    let languages: BTreeSet<String> = head.iter().skip(1).filter(is_language).cloned().collect();
    let mut sent = Sent { languages, ..Sent::default() };
    for row in rows {
        let cells: BTreeMap<&str, String> = head.iter().map(String::as_str).zip(row.iter().map(said)).collect();
        let Some(place) = cells.get(PLACE).filter(|place| !place.is_empty()) else { continue };
        for language in &sent.languages {
            let Some(words) = cells.get(language.as_str()).filter(|words| !words.is_empty()) else { continue };
            sent.words.entry(place.clone()).or_default().insert(language.clone(), words.clone());
            if cells.get(format!("{language}{READ}").as_str()).is_some_and(|mark| !mark.is_empty()) {
                sent.read.entry(language.clone()).or_default().insert(place.clone(), words.clone());
            }
        }
    }
    Ok(sent)
}

fn said(cell: &Data) -> String {
    cell.to_string().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_a_mark_holds_for_the_words_that_were_read() {
        let words =
            |fi: &str, sv: &str| Words::from([("fi".to_owned(), fi.to_owned()), ("sv".to_owned(), sv.to_owned())]);
        let row = |place: &str, words: Words| Row { place: place.to_owned(), notes: vec!["note".to_owned()], words };
        let texts = [row("services[a].name", words("=1+1", "Två\nrader")), row("title", words("T", ""))];
        let languages = ["fi", "sv", "en"].map(str::to_owned);
        let of = |place: &str, said: &str| Words::from([(place.to_owned(), said.to_owned())]);
        let marks = Marks::from([
            ("sv".to_owned(), of("services[a].name", "Två\nrader")),
            ("fi".to_owned(), of("title", "other words")),
        ]);
        let sent = read(&write(&texts, &[SEEN], &languages, &marks).unwrap()).unwrap();
        assert_eq!(sent.words["services[a].name"], words("=1+1", "Två\nrader"));
        assert_eq!(sent.words["title"], Words::from([("fi".to_owned(), "T".to_owned())]));
        assert_eq!(sent.languages, languages.into());
        assert_eq!(sent.read, Marks::from([("sv".to_owned(), of("services[a].name", "Två\nrader"))]));
    }

    #[test]
    fn what_is_no_such_spreadsheet_is_refused() {
        assert!(read(b"no spreadsheet").is_err());
        let mut other = Workbook::new();
        other.add_worksheet().write_string(0, 0, "name").unwrap();
        assert!(read(&other.save_to_buffer().unwrap()).is_err());
    }
}
