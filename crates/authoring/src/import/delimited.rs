//! Tables as text, as programs and people save them: in UTF-8, UTF-16 or cp1252, with commas, semicolons or tabs. The
//! csv crate parses quotation marks and line breaks within them, and encoding_rs the letters of cp1252.

use csv::ReaderBuilder;

use crate::{
    AuthoringError,
    sheet::{cell::Cell, grid::Grid},
};

const DELIMITERS: [u8; 3] = *b";,\t";

/// The one sheet of a file. Its name is that of the file.
///
/// # Errors
/// Why the file cannot be read, with the mend.
pub fn grid(file: &str, bytes: &[u8]) -> Result<Grid, AuthoringError> {
    // One kind of line break, also after the last line, so that empty lines can be counted.
    let text = decode(bytes).ok_or_else(|| AuthoringError::NotText { file: file.to_owned() })?;
    let text = text.replace("\r\n", "\n") + "\n";
    // Excel writes this line where it is told to, and reads it itself.
    let (stated, text) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
        Some((line, rest)) => (line.bytes().next(), rest),
        None => (None, text.as_str()),
    };
    let skipped = usize::from(stated.is_some());
    let delimiter = stated.unwrap_or_else(|| delimiter(text));
    let rows = records(text, delimiter).map_err(|error| AuthoringError::Unreadable {
        file: file.to_owned(),
        reason: format!("{error}; save it again as CSV"),
    })?;
    Ok(Grid { file: file.to_owned(), name: stem(file).to_owned(), first_row: skipped, first_column: 0, rows })
}

/// The name of a file without its folders and its ending.
fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The rows, also the empty ones, which the reader passes over: the names of places count them.
fn records(text: &str, delimiter: u8) -> Result<Vec<Vec<Cell>>, csv::Error> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let (mut rows, mut record) = (Vec::new(), csv::StringRecord::new());
    loop {
        let before = reader.position().line();
        if !reader.read_record(&mut record)? {
            return Ok(rows);
        }
        let lines = reader.position().line() - before;
        let within: usize = record.iter().map(|field| field.matches('\n').count()).sum();
        let empty = (lines as usize).saturating_sub(1 + within);
        rows.extend(std::iter::repeat_with(Vec::new).take(empty));
        rows.push(record.iter().map(Cell::text).collect());
    }
}

/// The text of a file: UTF-8, with or without its mark, UTF-16 with it, or else cp1252, as Excel saves in Finland.
///
/// `None` where it is none of them.
fn decode(bytes: &[u8]) -> Option<String> {
    if bytes.contains(&0) && !bytes.starts_with(b"\xff\xfe") && !bytes.starts_with(b"\xfe\xff") {
        return None;
    }
    let (text, _, has_errors) = encoding_rs::UTF_8.decode(bytes);
    if !has_errors {
        return Some(text.into_owned());
    }
    let (text, _, _) = encoding_rs::WINDOWS_1252.decode(bytes);
    Some(text.into_owned())
}

/// What stands between the fields: of what divides the headings, that which gives the most of them.
fn delimiter(text: &str) -> u8 {
    let count = |delimiter: &u8| {
        let mut reader = ReaderBuilder::new().has_headers(false).delimiter(*delimiter).from_reader(text.as_bytes());
        let first = reader.records().next();
        first.and_then(Result::ok).map_or(0, |record| record.len())
    };
    // Of several that are equal, the last is taken.
    DELIMITERS.into_iter().rev().max_by_key(count).unwrap_or(b';')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &[&[&str]]) {
        let grid = grid("palvelut.csv", bytes).unwrap();
        let found: Vec<Vec<_>> = grid.rows.iter().map(|row| row.iter().map(Cell::words).collect()).collect();
        assert_eq!(found, expected);
        assert_eq!(grid.name, "palvelut");
    }

    #[test]
    fn what_stands_between_fields_is_found_out() {
        let expected: &[&[&str]] = &[&["Tunnus", "Nimi"], &["a", "Ämpäri, iso"]];
        check("Tunnus;Nimi\na;Ämpäri, iso\n".as_bytes(), expected);
        check("Tunnus,Nimi\r\na,\"Ämpäri, iso\"\r\n".as_bytes(), expected);
        check("Tunnus\tNimi\na\tÄmpäri, iso".as_bytes(), expected);
        check("sep=;\nTunnus;Nimi\na;Ämpäri, iso".as_bytes(), expected);
    }

    #[test]
    fn letters_are_those_that_were_saved() {
        let expected: &[&[&str]] = &[&["Tunnus", "Kesto"], &["åäö", "5 €"]];
        let text = "Tunnus;Kesto\nåäö;5 €\n";
        check(text.as_bytes(), expected);
        check(&[b"\xef\xbb\xbf", text.as_bytes()].concat(), expected);
        check(b"Tunnus;Kesto\n\xe5\xe4\xf6;5 \x80\n", expected);
        let utf16: Vec<_> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        check(&utf16, expected);
    }

    #[test]
    fn line_breaks_within_quotation_marks_are_part_of_a_field() {
        check(b"Tunnus;Nimi\na;\"x\ny \"\"z\"\"\"\nb\n", &[&["Tunnus", "Nimi"], &["a", "x\ny \"z\""], &["b"]]);
    }

    #[test]
    fn empty_lines_are_rows() {
        check(
            b"Tunnus;Nimi\n\n\na;b\n;\n\nc;\"d\ne\"",
            &[&["Tunnus", "Nimi"], &[], &[], &["a", "b"], &["", ""], &[], &["c", "d\ne"]],
        );
    }

    #[test]
    fn what_is_not_a_text_is_refused() {
        assert!(grid("x.csv", b"\x00\x01\x02").unwrap_err().to_string().contains("save it as CSV"));
    }
}
