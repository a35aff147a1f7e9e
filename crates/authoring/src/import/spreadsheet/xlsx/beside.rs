//! What calamine does not say of a sheet: which rows are hidden, and which formulas have no value. A program that is not a
//! spreadsheet writes formulas without computing them, and a link made by one would be lost.

use std::collections::HashMap;

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::super::xml::attribute;
use crate::{unread::archive, workbook::Grid};

/// Larger files were not made by hand, and it is not worth the time to look through them once more.
const LARGEST: u64 = 32 * 1024 * 1024;

/// Adds to the grids what their sheets say. What cannot be found is not added.
pub fn add(bytes: &[u8], unpacked: u64, grids: &mut [Grid]) {
    if LARGEST < unpacked {
        return;
    }
    let is_wanted = |name: &str| name.starts_with("xl/") && (name.ends_with(".xml") || name.ends_with(".rels"));
    let files: HashMap<_, _> = archive::unpack(bytes, &is_wanted).unwrap_or_default().into_iter().collect();
    let text = |name: &str| files.get(name).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
    let mut paths = HashMap::new();
    each(text("xl/_rels/workbook.xml.rels"), &mut |element| {
        if let Some((id, target)) = attribute(element, "Id").zip(attribute(element, "Target")) {
            paths.insert(id, target.trim_start_matches("/xl/").to_owned());
        }
    });
    each(text("xl/workbook.xml"), &mut |element| {
        let Some((name, id)) = attribute(element, "name").zip(attribute(element, "r:id")) else { return };
        let grid = grids.iter_mut().find(|grid| grid.name == name);
        if let Some((grid, path)) = grid.zip(paths.get(&id)) {
            sheet(text(&format!("xl/{path}")), grid);
        }
    });
}

fn each(text: &str, take: &mut dyn FnMut(&BytesStart)) {
    let mut reader = Reader::from_str(text);
    // A mistake in it is for calamine to say.
    while let Ok(event) = reader.read_event() {
        if let Event::Start(element) | Event::Empty(element) = event {
            take(&element);
        } else if matches!(event, Event::Eof) {
            return;
        }
    }
}

fn sheet(text: &str, grid: &mut Grid) {
    if !text.contains("hidden=") && !text.contains("<f") {
        return;
    }
    let mut reader = Reader::from_str(text);
    let mut at: Option<String> = None;
    let mut formula: Option<String> = None;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "row" => hidden(&element, grid),
                "c" => (at, formula) = (attribute(&element, "r"), None),
                "f" => formula = Some(String::new()),
                _ => {}
            },
            Event::Text(words) => formula.iter_mut().for_each(|formula| formula.push_str(&words.xml10_content())),
            Event::GeneralRef(name) if &*name.xml10_content() == "quot" => {
                formula.iter_mut().for_each(|formula| formula.push('"'));
            }
            Event::End(element) if element.local_name().as_ref() == "f" => {
                if let Some((place, formula)) = at.as_deref().and_then(place).zip(formula.take()) {
                    grid.formulas.insert(place, formula);
                }
            }
            Event::Eof => return,
            Event::End(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

fn hidden(element: &BytesStart, grid: &mut Grid) {
    let is_hidden = attribute(element, "hidden").is_some_and(|state| matches!(state.as_str(), "1" | "true"));
    let row = attribute(element, "r").and_then(|row| row.parse::<usize>().ok()?.checked_sub(1));
    grid.hidden.extend(row.filter(|_| is_hidden));
}

/// `C7` as row and column from 0.
fn place(name: &str) -> Option<(usize, usize)> {
    let digits = name.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, row) = name.split_at_checked(digits)?;
    let column = letters.bytes().try_fold(0_usize, |column, letter| {
        let letter = letter.to_ascii_uppercase().checked_sub(b'A')?;
        column.checked_mul(26)?.checked_add(usize::from(letter) + 1)
    })?;
    Some((row.parse::<usize>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_cells_are_places() {
        for (name, expected) in
            [("A1", Some((0, 0))), ("C7", Some((6, 2))), ("AA10", Some((9, 26))), ("7", None), ("A", None)]
        {
            assert_eq!(place(name), expected, "{name}");
        }
    }
}
