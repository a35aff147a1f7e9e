//! What a file seems to be that is in none of the formats that are read, so that one sentence can say the
//! way from there: who reads it has an afternoon, and the wrong file.

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
    /// A text whose letters have two bytes each, as PowerShell writes it.
    Wide,
    Empty,
}

impl Look {
    /// Whether it is read as a text, of which some are in a format that is known.
    pub fn is_text(self) -> bool {
        use Look::{
            AirtableData, Calendar, Contacts, Empty, GeoJson, Kml, News, OtherJson, Overpass, Page, Wide, WordPress,
            Xml,
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
                | Wide
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
        () if is_wide(bytes) => Some(Look::Wide),
        () => None,
    }
}

/// Whether it is a text in UTF-16: by its mark, or a bracket of which the other byte is 0.
fn is_wide(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [b'{' | b'[' | b'<', 0, ..] | [0, b'{' | b'[' | b'<', ..])
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

#[cfg(test)]
mod tests;
