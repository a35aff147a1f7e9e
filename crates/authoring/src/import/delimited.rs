//! Tables as text, as programs and people save them, with commas, semicolons or tabs. The csv crate parses quotation marks
//! and line breaks within them.

mod letters;

use csv::ReaderBuilder;

use crate::{
    AuthoringError,
    unread::{Full, Room},
    workbook::{Cell, Grid},
};

use letters::Letters;

const DELIMITERS: [u8; 3] = *b";,\t";

/// The headings stand within so many bytes.
const LONGEST_HEADINGS: usize = 100_000;

/// The one sheet of a file. Its name is that of the file.
///
/// # Errors
/// Why the file cannot be read, with the mend.
pub fn grid(file: &str, bytes: &[u8]) -> Result<Grid, AuthoringError> {
    let Letters { text, guess } =
        letters::decode(bytes).ok_or_else(|| AuthoringError::NotText { file: file.to_owned() })?;
    // One kind of line break, also after the last line, so that empty lines can be counted.
    let text = text.replace("\r\n", "\n") + "\n";
    // Excel writes this line where it is told to, and reads it itself.
    let (stated, text) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
        Some((line, rest)) => (line.bytes().next(), rest),
        None => (None, text.as_str()),
    };
    let skipped = usize::from(stated.is_some());
    let delimiter = stated.unwrap_or_else(|| delimiter(text));
    let mut grid = Grid::new(&file.into(), stem(file));
    grid.letters = guess;
    records(text, delimiter, skipped, &mut grid).map_err(|error| match error {
        TableError::Csv(error) => AuthoringError::BrokenTable { file: file.to_owned(), reason: error.to_string() },
        TableError::Full(full) => AuthoringError::TooLarge { file: file.to_owned(), full },
    })?;
    Ok(grid)
}

/// Why a table is not read.
enum TableError {
    Csv(csv::Error),
    Full(Full),
}

impl From<csv::Error> for TableError {
    fn from(error: csv::Error) -> Self {
        TableError::Csv(error)
    }
}

impl From<Full> for TableError {
    fn from(full: Full) -> Self {
        TableError::Full(full)
    }
}

/// The name of a file without its folders and its ending.
fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Puts the rows into the grid, from that line of the file on. Empty ones, which the reader passes over, are counted: the
/// names of places count them.
fn records(text: &str, delimiter: u8, skipped: usize, grid: &mut Grid) -> Result<(), TableError> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let (mut row, mut room, mut record) = (skipped, Room::default(), csv::StringRecord::new());
    loop {
        let before = reader.position().line();
        if !reader.read_record(&mut record)? {
            return Ok(());
        }
        let lines = reader.position().line() - before;
        let within: usize = record.iter().map(|field| field.matches('\n').count()).sum();
        row += (lines as usize).saturating_sub(1 + within);
        room.row()?;
        for (column, field) in record.iter().enumerate() {
            room.cell(column, field.len())?;
            grid.put(row, column, Cell::text(field));
        }
        row += 1;
    }
}

/// What stands between the fields: of what divides the headings, that which gives the most of them.
fn delimiter(text: &str) -> u8 {
    let count = |delimiter: &u8| {
        let start = text.get(..text.floor_char_boundary(LONGEST_HEADINGS)).unwrap_or(text);
        let mut reader = ReaderBuilder::new().has_headers(false).delimiter(*delimiter).from_reader(start.as_bytes());
        let first = reader.records().next();
        first.and_then(Result::ok).map_or(0, |record| record.len())
    };
    // Of several that are equal, the last is taken.
    DELIMITERS.into_iter().rev().max_by_key(count).unwrap_or(b';')
}

#[cfg(test)]
mod tests;
