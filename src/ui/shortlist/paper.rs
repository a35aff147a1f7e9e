//! The kept services as they stand on paper: the languages side by side, service by service (style/paper.css).

use crate::browser::print::Piece;

use super::super::wording::sheet::{Entry, Line, Sheet};

pub fn pieces(sheets: &[Sheet]) -> Vec<Piece> {
    let title = |sheet: &Sheet| column(sheet, vec![piece("h1", sheet.title.clone(), Vec::new())]);
    let mut rows = vec![piece("header", String::new(), sheets.iter().map(title).collect())];
    let most = sheets.iter().map(|sheet| sheet.entries.len()).max().unwrap_or_default();
    for at in 0..most {
        let column = |sheet: &Sheet| sheet.entries.get(at).map(|it| column(sheet, entry(it)));
        rows.push(piece("section", String::new(), sheets.iter().filter_map(column).collect()));
    }
    rows
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
