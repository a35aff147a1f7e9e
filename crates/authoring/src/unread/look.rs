//! What a file seems to be that is in none of the formats that are read, and the way from there. One sentence has to do:
//! who reads it has an afternoon, and the wrong file.

use std::fmt;

use super::archive;

/// What a file seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    GeoJson,
    Overpass,
    Kml,
    News,
    AirtableData,
    WordPress,
    Calendar,
    Contacts,
    Numbers,
    Excel97,
    ExcelBinary,
    Locked,
    Pdf,
    Word,
    Slides,
    Picture,
    Compressed,
    Archive,
    LockedArchive,
    Page,
    Xml,
    OtherJson,
    Empty,
}

impl Look {
    /// Whether it is read as a text, of which some are in a format that is known.
    pub fn is_text(self) -> bool {
        use Look::{
            AirtableData, Calendar, Contacts, Empty, GeoJson, Kml, News, OtherJson, Overpass, Page, WordPress, Xml,
        };
        matches!(
            self,
            AirtableData
                | Calendar
                | Contacts
                | Empty
                | GeoJson
                | Kml
                | News
                | OtherJson
                | Overpass
                | Page
                | WordPress
                | Xml
        )
    }
}

/// What the file seems to be. `None` where it could be anything.
pub fn look(name: &str, bytes: &[u8]) -> Option<Look> {
    by_bytes(bytes)
        .or_else(|| by_text(&String::from_utf8_lossy(bytes.get(..bytes.len().min(START)).unwrap_or_default())))
        .or_else(|| {
            let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())?;
            (ending == "numbers").then_some(Look::Numbers)
        })
}

/// So much of a text shows what it is.
const START: usize = 20_000;

fn by_bytes(bytes: &[u8]) -> Option<Look> {
    let begins = |start: &[u8]| bytes.starts_with(start);
    match () {
        () if bytes.is_empty() => Some(Look::Empty),
        () if begins(b"PK\x03\x04") => Some(by_names(&archive::names(bytes))),
        // The old containers of Microsoft, in which locked workbooks still are.
        () if begins(b"\xd0\xcf\x11\xe0") && has_wide(bytes, "EncryptedPackage") => Some(Look::Locked),
        () if begins(b"\xd0\xcf\x11\xe0") && has_wide(bytes, "WordDocument") => Some(Look::Word),
        () if begins(b"\xd0\xcf\x11\xe0") && has_wide(bytes, "PowerPoint Document") => Some(Look::Slides),
        () if begins(b"\xd0\xcf\x11\xe0") => Some(Look::Excel97),
        () if begins(b"%PDF") => Some(Look::Pdf),
        () if begins(b"\x89PNG") || begins(b"\xff\xd8\xff") || begins(b"GIF8") => Some(Look::Picture),
        () if begins(b"\x1f\x8b") || begins(b"7z\xbc\xaf") || begins(b"Rar!") || begins(b"BZh") => {
            Some(Look::Compressed)
        }
        () => None,
    }
}

/// Whether a name of the old containers stands in it, whose letters have two bytes each.
fn has_wide(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wide.len()).any(|part| part == wide)
}

fn by_names(names: &[String]) -> Look {
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    match () {
        () if has("xl/workbook.bin") => Look::ExcelBinary,
        () if has("word/") => Look::Word,
        () if has("ppt/") => Look::Slides,
        () if names.iter().any(|name| name.ends_with(".iwa") || name == "Index.zip") => Look::Numbers,
        () if names.is_empty() => Look::LockedArchive,
        () => Look::Archive,
    }
}

fn by_text(text: &str) -> Option<Look> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let has = |part: &str| text.contains(part);
    if text.starts_with('<') {
        return Some(match () {
            () if has("<rss") || has("<feed") || has("<rdf:RDF") => Look::News,
            () if has("<osm") => Look::Overpass,
            () if has("<kml") => Look::Kml,
            () if has("<html") || has("<!doctype") || has("<!DOCTYPE html") || has("<body") => Look::Page,
            () => Look::Xml,
        });
    }
    if text.starts_with(['{', '[']) {
        return Some(match () {
            () if has("\"FeatureCollection\"") || has("\"geometry\"") => Look::GeoJson,
            () if has("\"osm3s\"") || has("\"elements\"") && has("\"tags\"") => Look::Overpass,
            () if has("\"records\"") && has("\"fields\"") => Look::AirtableData,
            () if has("\"rendered\"") && has("\"slug\"") => Look::WordPress,
            () if has("\"https://jsonfeed.org/") => Look::News,
            () => Look::OtherJson,
        });
    }
    match () {
        () if text.starts_with("BEGIN:VCALENDAR") => Some(Look::Calendar),
        () if text.starts_with("BEGIN:VCARD") => Some(Look::Contacts),
        () => None,
    }
}

/// The way from a table of another program.
const TABLE: &str = "bring what is in it under the headings of the template (service-feed init) in a spreadsheet";

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let export = |what: &str| format!("it seems to be {what}; export it as CSV and {TABLE}");
        let save = |what: &str| format!("it seems to be {what}; save it as .xlsx and import that");
        let sentence = match self {
            Look::GeoJson => export("places of a map (GeoJSON), which say where something is and little of what it offers"),
            Look::Overpass => export("places of OpenStreetMap (Overpass)"),
            Look::Kml => export("places of a map (KML)"),
            Look::News => format!("it seems to be a feed of news (RSS or Atom), which has no contacts or areas; {TABLE}"),
            Look::AirtableData => export("data of Airtable"),
            Look::WordPress => format!(
                "it seems to be pages of WordPress as its interface gives them; {TABLE}, or give the address of a page \
                 with data of schema.org"
            ),
            Look::Calendar => format!("it seems to be a calendar; {TABLE}"),
            Look::Contacts => format!("it seems to be an address book (vCard); {TABLE}"),
            Look::Numbers => {
                "it seems to be a table of Apple Numbers; in Numbers choose File, Export To, Excel and import the .xlsx file"
                    .to_owned()
            }
            Look::Excel97 => save("a workbook of an old Excel (.xls)"),
            Look::ExcelBinary => save("a binary workbook (.xlsb)"),
            Look::Locked => {
                "it seems to be a workbook that is locked with a password; open it, take the password out (File, Info, \
                 Protect Workbook) and save it again"
                    .to_owned()
            }
            Look::Pdf => format!("it seems to be a PDF, from which no rows can be read; {TABLE}"),
            Look::Word => format!("it seems to be a text document of Word; {TABLE}, its tables can be copied there"),
            Look::Slides => format!("it seems to be a presentation; {TABLE}"),
            Look::Picture => format!("it seems to be a picture; {TABLE}"),
            Look::Compressed => "it seems to be compressed; unpack it and import what is in it".to_owned(),
            Look::Archive => {
                "it seems to be a zip archive without tables or data of a directory; unpack it and import the file that \
                 has the services"
                    .to_owned()
            }
            Look::LockedArchive => {
                "it seems to be a zip archive that is broken or locked; unpack it and import what is in it".to_owned()
            }
            Look::Page => {
                "it seems to be a web page without data of schema.org; look whether the site offers its directory as a \
                 file, and import that"
                    .to_owned()
            }
            Look::Xml => export("XML of another program"),
            Look::OtherJson => format!(
                "it seems to be JSON of another program; if it is a feed, write \"format\": \"service-feed/1\" at its top, \
                 else {TABLE}"
            ),
            Look::Empty => "it is empty; look whether it was saved or downloaded whole".to_owned(),
        };
        f.write_str(&sentence)
    }
}

#[cfg(test)]
mod tests;
