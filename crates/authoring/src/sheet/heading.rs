//! Headings: which column of a feed a heading means, and in which language.

use model::locale::Language;

use super::{
    cell::Cell,
    finding::{Fault, closest},
    grid::Grid,
    table::{Column, Sheet, sheets},
    value, words,
};

/// A column of a file that is known.
#[derive(Debug, Clone, Copy)]
pub struct Heading {
    /// The position in the file's rows.
    pub at: usize,
    pub column: &'static Column,
    /// For a column of texts; absent where the heading does not say one.
    pub language: Option<Language>,
}

/// The sheet that a file's sheet is: by its name, else by the headings that it has.
pub fn sheet_of(grid: &Grid) -> Option<Sheet> {
    let name = words::plain(&grid.name);
    let is_named = |names: &[Vec<&str>; 3], key: &str| {
        names.iter().flatten().chain([&key]).any(|known| words::plain(known) == name)
    };
    if let Some(known) = sheets().iter().find(|known| is_named(&known.names, known.sheet.key())) {
        return Some(known.sheet);
    }
    let row = grid.heading_row()?;
    let texts: Vec<_> = grid.rows.get(row)?.iter().map(Cell::words).collect();
    let known = |sheet: Sheet| texts.iter().filter(|text| column(sheet, text).is_some()).count();
    // A single heading, such as "name", could be any sheet's.
    let best = Sheet::ALL.into_iter().rev().max_by_key(|sheet| known(*sheet))?;
    (2 <= known(best)).then_some(best)
}

/// The headings of a sheet that are known, and what is wrong with the others, by position.
pub fn headings(sheet: Sheet, grid: &Grid, row: usize) -> (Vec<Heading>, Vec<(usize, Fault)>) {
    let (mut headings, mut faults): (Vec<Heading>, _) = (Vec::new(), Vec::new());
    for (at, cell) in grid.rows.get(row).into_iter().flatten().enumerate() {
        let text = cell.words();
        if text.is_empty() {
            continue;
        }
        match column(sheet, &text) {
            None => faults.push((at, Fault::UnknownHeading(suggestion(sheet, &text)))),
            Some((column, language)) => {
                let is_same = |known: &&Heading| known.column.path == column.path && known.language == language;
                match headings.iter().find(is_same) {
                    Some(_) => faults.push((at, Fault::HeadingTwice)),
                    None => headings.push(Heading { at, column, language }),
                }
            }
        }
    }
    (headings, faults)
}

/// The heading of a column as it is written: `Nimi (fi)`.
pub fn shown(name: &str, language: Option<Language>) -> String {
    language.map_or_else(|| name.to_owned(), |language| format!("{name} ({language})"))
}

/// The column that a heading means.
fn column(sheet: Sheet, text: &str) -> Option<(&'static Column, Option<Language>)> {
    if let Some(column) = named(sheet, text) {
        return Some((column, None));
    }
    let (name, language) = match text.trim_end().strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        Some(parts) => parts,
        None => text.rsplit_once([' ', '_', ':'])?,
    };
    let language = Language::parse(value::language(language.trim())?.as_str()?)?;
    let column = named(sheet, name).filter(|column| column.is_translated())?;
    Some((column, Some(language)))
}

fn named(sheet: Sheet, text: &str) -> Option<&'static Column> {
    let text = words::plain(text);
    let is =
        |column: &&Column| column.names.iter().flatten().chain([&column.path]).any(|name| words::plain(name) == text);
    sheet.columns().iter().find(is)
}

fn suggestion(sheet: Sheet, text: &str) -> Option<String> {
    let (name, end) = match text.split_once('(') {
        Some((name, language)) => (name.trim(), format!(" ({language}")),
        None => (text, String::new()),
    };
    let names = sheet.columns().iter().flat_map(|column| column.names.iter().flatten().copied());
    let name = closest(name, names)?;
    let is_translated = named(sheet, name).is_some_and(Column::is_translated);
    Some(if is_translated { format!("{name}{end}") } else { name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sheet: Sheet, text: &str, expected: &str) {
        let found = column(sheet, text);
        let shown = found.map(|(column, language)| shown(column.path, language)).unwrap_or_default();
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn a_heading_is_known_in_three_languages_however_it_is_spelled() {
        check(Sheet::Services, "Nimi (fi)", "name (fi)");
        check(Sheet::Services, " NAMN(sv) ", "name (sv)");
        check(Sheet::Services, "Palvelun nimi ruotsiksi", "name (sv)");
        check(Sheet::Services, "name_en", "name (en)");
        check(Sheet::Services, "nimi (selkosuomi)", "name (fi-simple)");
        check(Sheet::Services, "Nimi", "name");
        check(Sheet::Services, "ikä  vähintään", "age.min");
        check(Sheet::Services, "Hakusanat (fi)", "keywords (fi)");
        check(Sheet::Channels, "Palvelu", "service");
        check(Sheet::Services, "Tila (fi)", "");
        check(Sheet::Services, "Nimi (suomalainen)", "");
        check(Sheet::Services, "Väri", "");
    }

    #[test]
    fn a_sheet_is_known_by_its_name_or_by_its_headings() {
        let check = |name: &str, headings: &[&str], expected: Option<Sheet>| {
            let rows = vec![headings.iter().map(|text| Cell::text(text)).collect()];
            let grid = Grid { name: name.into(), rows, ..Grid::default() };
            assert_eq!(sheet_of(&grid), expected, "{name} {headings:?}");
        };
        check("palvelut ", &[], Some(Sheet::Services));
        check("KONTAKTSÄTT", &["Namn"], Some(Sheet::Channels));
        check("Taul1", &["Tunnus", "Nimi", "Aiheet"], Some(Sheet::Services));
        check("", &["Service id", "Type", "Value"], Some(Sheet::Channels));
        check("Ohje", &["Näin täytät"], None);
        check("Sheet2", &[], None);
    }
}
