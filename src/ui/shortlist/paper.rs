//! The kept services as they stand on paper: the languages side by side, service by service (style/paper.css).

use crate::browser::print::Piece;

use super::super::wording::{
    plain,
    sheet::{Entry, Line, Sheet},
};

pub fn pieces(sheets: &[Sheet]) -> Vec<Piece> {
    let mut rows = vec![piece("header", String::new(), sheets.iter().map(title).collect())];
    rows.extend(beside(sheets, |sheet| &sheet.entries));
    if sheets.iter().any(|sheet| !sheet.lines.is_empty()) {
        rows.push(piece("header", String::new(), sheets.iter().map(lines_title).collect()));
        rows.extend(beside(sheets, |sheet| &sheet.lines));
    }
    rows
}

fn title(sheet: &Sheet) -> Piece {
    let note = sheet.note.iter().map(|note| piece("p", plain(note), Vec::new()));
    let title = piece("h1", sheet.title.clone(), Vec::new());
    column(sheet, std::iter::once(title).chain(note).collect())
}

fn lines_title(sheet: &Sheet) -> Piece {
    column(sheet, vec![piece("h1", sheet.lines_title.clone(), Vec::new())])
}

/// One row for each entry, with a column for each language.
fn beside(sheets: &[Sheet], entries: impl Fn(&Sheet) -> &Vec<Entry>) -> Vec<Piece> {
    let most = sheets.iter().map(|sheet| entries(sheet).len()).max().unwrap_or_default();
    let row = |at| {
        let columns = sheets.iter().filter_map(|sheet| Some(column(sheet, entry(entries(sheet).get(at)?))));
        piece("section", String::new(), columns.collect())
    };
    (0..most).map(row).collect()
}

fn column(sheet: &Sheet, pieces: Vec<Piece>) -> Piece {
    Piece { language: Some(sheet.language), ..piece("article", String::new(), pieces) }
}

fn entry(entry: &Entry) -> Vec<Piece> {
    let name = piece("h2", entry.name.text.clone(), Vec::new());
    std::iter::once(name).chain(entry.lines.iter().map(line)).collect()
}

fn line(line: &Line) -> Piece {
    let text = piece("span", line.text.text.clone(), Vec::new());
    let text = Piece { language: Some(line.text.language), ..text };
    piece("p", String::new(), vec![piece("b", line.lead(), Vec::new()), text])
}

fn piece(tag: &'static str, text: String, pieces: Vec<Piece>) -> Piece {
    Piece { tag, language: None, text, pieces }
}
