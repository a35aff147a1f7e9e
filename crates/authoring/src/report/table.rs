//! The report as a table for a spreadsheet program, one row for each number.

use super::count::Report;
use crate::{
    AuthoringError,
    wording::{Message, Texts},
};

/// UTF-8 with a byte order mark, without which a common spreadsheet program spoils every letter that is not English.
///
/// # Errors
/// Where the library that writes the table refuses it.
pub fn table(report: &Report, texts: &Texts) -> Result<Vec<u8>, AuthoringError> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let not_written = |reason: String| AuthoringError::NotWritten { reason };
    rows(report, texts).try_for_each(|row| writer.write_record(row)).map_err(|error| not_written(error.to_string()))?;
    writer.into_inner().map_err(|error| not_written(error.to_string()))
}

fn rows(report: &Report, texts: &Texts) -> impl Iterator<Item = [String; 4]> {
    let say = |id| texts.say(&Message::new(id));
    let heading = ["table-section", "table-value", "table-name", "table-services"].map(say);
    let not_stated = say("table-not-stated");
    let rows = report.sections.iter().flat_map(move |section| {
        let name = texts.say(&section.name.message());
        let unsaid = [name.as_str(), "", &not_stated, &section.unsaid.to_string()].map(plain);
        let rows = section.rows.iter();
        rows.map(move |row| [name.as_str(), &row.value, &row.name, &row.services.to_string()].map(plain))
            .chain([unsaid])
    });
    std::iter::once(heading).chain(rows)
}

/// A text that no spreadsheet takes for a formula.
fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t']) { format!("'{text}") } else { text.to_owned() }
}
