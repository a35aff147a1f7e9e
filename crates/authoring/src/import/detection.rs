//! How the format of a file is found out.

use foreign::Document;

use super::File;
use crate::{
    AuthoringError, Format,
    unread::{archive, look},
};

/// What is in the archive of a workbook: .xlsx, also with its path from the root, and .ods.
const WORKBOOKS: [&str; 2] = ["xl/workbook.xml", "content.xml"];

/// The format of a file, by its contents and then by its name. `None` where it is none of them.
pub fn format_of(file: &File) -> Option<Format> {
    // Both kinds of spreadsheets are zip archives.
    if archive::is_archive(&file.bytes) {
        let is_workbook = archive::names(&file.bytes).iter().any(|name| WORKBOOKS.contains(&name.as_str()));
        return is_workbook.then_some(Format::Spreadsheet);
    }
    if matches!(look(&file.name, &file.bytes), Some(look) if !look.is_text()) {
        return None;
    }
    let text = Document::decode("", file.bytes.clone()).text;
    if let Some(format) = foreign::detect(&text) {
        return Some(Format::Foreign(format));
    }
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        return Some(Format::Feed);
    }
    let extension = file.name.rsplit_once('.').map(|(_, extension)| extension).unwrap_or_default();
    let is_text = ["csv", "tsv", "txt"].iter().any(|known| known.eq_ignore_ascii_case(extension));
    is_text.then_some(Format::Csv)
}

/// The one format of files that are imported together. A page of a directory that holds too little to be recognized
/// is of the format of the others, and so is a file that only looks like a feed of the finder.
///
/// # Errors
/// Where a file is in no known format, or the files are in several that do not go together.
pub fn format_of_all(files: &[File]) -> Result<Format, AuthoringError> {
    let mut known: Option<(&File, Format)> = None;
    let mut unknown = None;
    for file in files {
        match (format_of(file), known) {
            (None, _) => unknown = Some(file),
            (Some(format), Some((first, other))) => known = Some((first, join((first, other), (file, format))?)),
            (Some(format), None) => known = Some((file, format)),
        }
    }
    match (known, unknown) {
        (Some((_, format @ Format::Foreign(_))), _) => Ok(format),
        (_, Some(file)) => Err(self::unknown(file)),
        (Some((_, format)), None) => Ok(format),
        (None, None) => Err(AuthoringError::UnknownFormat { file: String::new(), look: None }),
    }
}

/// Says what a file seems to be.
pub fn unknown(file: &File) -> AuthoringError {
    AuthoringError::UnknownFormat { file: file.name.clone(), look: look(&file.name, &file.bytes) }
}

/// The format of two files that are imported together.
fn join((first, known): (&File, Format), (file, found): (&File, Format)) -> Result<Format, AuthoringError> {
    match (known, found) {
        // A workbook may have its sheets in files of both kinds.
        (Format::Spreadsheet | Format::Csv, Format::Spreadsheet | Format::Csv) => Ok(known),
        (Format::Foreign(_), Format::Feed) => Ok(known),
        (Format::Feed, Format::Foreign(_)) => Ok(found),
        (known, found) if known == found => Ok(known),
        (known, found) => Err(AuthoringError::DifferentFormats {
            file: file.name.clone(),
            format: found,
            other: first.name.clone(),
            other_format: known,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)], expected: Result<&str, &str>) {
        let files: Vec<_> = files.iter().map(|(name, text)| File::new(name, text.as_bytes())).collect();
        match (format_of_all(&files), expected) {
            (Ok(format), expected) => assert_eq!(Ok(format.as_str()), expected),
            (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
            (Err(error), Ok(_)) => panic!("{error}"),
        }
    }

    #[test]
    fn files_that_are_read_together_have_one_format() {
        let hsds = ("a.json", r#"{"total_items": 1, "contents": [{"id": 1}]}"#);
        let ptv = ("b.json", r#"{"page": 1, "totalItems": 1, "items": []}"#);
        let (empty, feed) = (("c.json", "[]"), ("d.json", r#"{"format": "service-feed/1", "services": []}"#));
        check(&[hsds], Ok("hsds"));
        check(&[empty, hsds, empty], Ok("hsds"));
        check(&[("e.json", r#"{"a": 1}"#), ptv], Ok("ptv-12"));
        check(&[feed], Ok("feed"));
        check(&[("f.csv", "Tunnus;Nimi"), ("g.tsv", "Koodi;Nimi")], Ok("csv"));
        check(&[hsds, ptv], Err("its format is ptv-12 and that of a.json is hsds"));
        check(&[hsds, ("f.csv", "Tunnus;Nimi")], Err("its format is csv"));
        check(&[empty], Err("JSON of another program"));
        check(&[("f.csv", "Tunnus;Nimi"), empty], Err("JSON of another program"));
        check(&[("h.html", "<!doctype html><title>404</title>")], Err("a web page"));
        check(&[("i.dat", "?")], Err("none of the formats"));
    }
}
