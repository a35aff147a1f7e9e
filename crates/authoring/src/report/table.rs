//! The report as a table for a spreadsheet program, one row for each number.

use super::count::Report;
use crate::AuthoringError;

/// UTF-8 with a byte order mark, without which a common spreadsheet program spoils every letter that is not English.
///
/// # Errors
/// Where the library that writes the table refuses it.
pub fn table(report: &Report) -> Result<Vec<u8>, AuthoringError> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let not_written = |reason: String| AuthoringError::NotWritten { reason };
    rows(report).try_for_each(|row| writer.write_record(row)).map_err(|error| not_written(error.to_string()))?;
    writer.into_inner().map_err(|error| not_written(error.to_string()))
}

fn rows(report: &Report) -> impl Iterator<Item = [String; 4]> {
    let heading = ["section", "value", "name", "services"].map(str::to_owned);
    let rows = report.sections.iter().flat_map(|section| {
        let unsaid = [section.name, "", "not stated", &section.unsaid.to_string()].map(plain);
        let rows = section.rows.iter();
        rows.map(|row| [section.name, &row.value, &row.name, &row.services.to_string()].map(plain)).chain([unsaid])
    });
    std::iter::once(heading).chain(rows)
}

/// A text that no spreadsheet takes for a formula.
fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t']) { format!("'{text}") } else { text.to_owned() }
}
