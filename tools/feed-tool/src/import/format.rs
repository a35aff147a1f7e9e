//! The formats that are read, and how one is found out. Knows how files begin and what they are called.

use std::path::Path;

use clap::{ValueEnum, builder::PossibleValue};
use foreign::{self, Document};

use crate::outcome::Failure;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// .xlsx or .ods
    Spreadsheet,
    /// .csv, whatever stands between its fields
    Csv,
    /// The finder's own.
    Feed,
    /// One of the formats in which other directories are published.
    Foreign(foreign::Format),
}

impl Format {
    /// The format of a file, by what is in it and then by its name. `None` where it is none of them.
    pub fn find(path: &Path, bytes: &[u8]) -> Option<Self> {
        // Both kinds of spreadsheets are zip archives.
        if bytes.starts_with(b"PK\x03\x04") {
            return Some(Format::Spreadsheet);
        }
        let text = Document::decode("", bytes.to_vec()).text;
        if let Some(format) = foreign::detect(&text) {
            return Some(Format::Foreign(format));
        }
        if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
            return Some(Format::Feed);
        }
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let is_text = ["csv", "tsv", "txt"].iter().any(|known| known.eq_ignore_ascii_case(extension));
        is_text.then_some(Format::Csv)
    }

    /// The one format of several files. A page that holds too little to be known by itself is of the format of the
    /// others, and so is what only looks like a feed of the finder.
    ///
    /// # Errors
    /// Where none is known, or they are of several.
    pub fn of_all<'a>(files: impl Iterator<Item = (&'a Path, &'a [u8])>) -> Result<Self, Failure> {
        let mut known: Option<(&Path, Format)> = None;
        let mut unknown = None;
        for (path, bytes) in files {
            match (Format::find(path, bytes), known) {
                (None, _) => unknown = Some(path),
                (Some(format), Some((first, other))) => known = Some((first, one_of(other, format, first, path)?)),
                (Some(format), None) => known = Some((path, format)),
            }
        }
        match (known, unknown) {
            (Some((_, format @ Format::Foreign(_))), _) => Ok(format),
            (_, Some(path)) => Err(unknown_format(path)),
            (Some((_, format)), None) => Ok(format),
            (None, None) => Err(unknown_format(Path::new(""))),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Format::Spreadsheet => "spreadsheet",
            Format::Csv => "csv",
            Format::Feed => "feed",
            Format::Foreign(format) => format.as_str(),
        }
    }

    fn help(self) -> &'static str {
        match self {
            Format::Spreadsheet => ".xlsx or .ods with the headings of the template",
            Format::Csv => ".csv with the headings of the template, whatever stands between its fields",
            Format::Feed => "A feed of the finder",
            Format::Foreign(foreign::Format::Hsds) => "Open Referral HSDS 3.0 and 3.1, and Open Referral UK 3.0",
            Format::Foreign(foreign::Format::OpenReferralUk1) => "Open Referral UK 1.0",
            Format::Foreign(foreign::Format::Ptv11) => "The Finnish Service Catalogue (PTV), version 11",
            Format::Foreign(foreign::Format::Ptv12) => "The Finnish Service Catalogue (PTV), version 12",
            Format::Foreign(foreign::Format::SchemaOrg) => "schema.org as JSON-LD, also within a web page",
        }
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[
            Format::Spreadsheet,
            Format::Csv,
            Format::Feed,
            Format::Foreign(foreign::Format::Hsds),
            Format::Foreign(foreign::Format::OpenReferralUk1),
            Format::Foreign(foreign::Format::Ptv11),
            Format::Foreign(foreign::Format::Ptv12),
            Format::Foreign(foreign::Format::SchemaOrg),
        ]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()).help(self.help()))
    }
}

/// The format of two files that are read together.
fn one_of(known: Format, found: Format, first: &Path, path: &Path) -> Result<Format, Failure> {
    match (known, found) {
        // Sheets may stand in files of both kinds.
        (Format::Spreadsheet | Format::Csv, Format::Spreadsheet | Format::Csv) => Ok(known),
        (Format::Foreign(_), Format::Feed) => Ok(known),
        (Format::Feed, Format::Foreign(_)) => Ok(found),
        _ if known == found => Ok(known),
        _ => Err(Failure::Unusable {
            path: path.to_owned(),
            reason: format!(
                "its format is {} and that of {} is {}; import them one at a time, or say the format of all with --from",
                found.name(),
                first.display(),
                known.name()
            ),
        }),
    }
}

/// That a file is of no format that is read.
pub fn unknown_format(path: &Path) -> Failure {
    let reason = "it is none of the formats that are read; give a .xlsx, .ods or .csv file or the data of a directory, \
                  and say its format with --from, if you know it";
    Failure::Unusable { path: path.to_owned(), reason: reason.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)], expected: Result<&str, &str>) {
        let files = files.iter().map(|(name, text)| (Path::new(*name), text.as_bytes()));
        match (Format::of_all(files), expected) {
            (Ok(format), expected) => assert_eq!(Ok(format.name()), expected),
            (Err(failure), Err(part)) => assert!(failure.to_string().contains(part), "{failure}"),
            (Err(failure), Ok(_)) => panic!("{failure}"),
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
        check(&[("f.csv", "Tunnus;Nimi"), ("g.ods", "PK\x03\x04")], Ok("csv"));
        check(&[hsds, ptv], Err("its format is ptv-12 and that of a.json is hsds"));
        check(&[hsds, ("f.csv", "Tunnus;Nimi")], Err("its format is csv"));
        check(&[empty], Err("none of the formats"));
        check(&[("f.csv", "Tunnus;Nimi"), empty], Err("none of the formats"));
        check(&[("h.html", "<!doctype html><title>404</title>")], Err("none of the formats"));
    }

    #[test]
    fn every_format_of_directories_can_be_said() {
        for format in foreign::Format::ALL {
            assert_eq!(Format::from_str(format.as_str(), false), Ok(Format::Foreign(format)));
        }
    }
}
