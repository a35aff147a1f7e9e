//! Headings: which column of a feed a heading means, and in which language.

use std::{cell::RefCell, collections::HashMap};

use model::locale::Language;

use super::value;
use crate::{
    finding::SheetFinding,
    workbook::{
        Column, Grid, Row, Sheet, SheetLanguage, carried, sheets,
        spelling::{self, closest},
    },
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

/// So many rows are looked through for the headings, below a title or a logo.
const TITLE_ROWS: usize = 20;

/// Fewer known headings, such as "name" alone, could be anything.
const FEWEST: usize = 2;

/// The sheet that a file's sheet is, by its name or else by its headings, and the row of the headings.
pub fn sheet_of(grid: &Grid) -> Option<(Sheet, usize)> {
    let (first, _) = grid.rows().next()?;
    if let Some(mapping) = &grid.mapping {
        return Some((Sheet::Services, carried::heading_row(mapping, grid).unwrap_or(first)));
    }
    let name = spelling::plain(&grid.name);
    let is_named = |names: &[Vec<&str>; 3], key: &str| {
        names.iter().flatten().chain([&key]).any(|known| spelling::plain(known) == name)
    };
    if let Some(known) = sheets().iter().find(|known| is_named(&known.names, known.sheet.key())) {
        let row = grid.rows().take(TITLE_ROWS).find(|(_, cells)| FEWEST <= known_headings(known.sheet, cells));
        return Some((known.sheet, row.map_or(first, |(row, _)| row)));
    }
    grid.rows().take(TITLE_ROWS).find_map(|(row, cells)| {
        let best = Sheet::ALL.into_iter().rev().max_by_key(|sheet| known_headings(*sheet, cells))?;
        (FEWEST <= known_headings(best, cells)).then_some((best, row))
    })
}

fn known_headings(sheet: Sheet, cells: &Row) -> usize {
    cells.iter().filter(|(_, cell)| column(sheet, &cell.words()).is_some()).count()
}

/// The headings of a sheet that are known, and what is wrong with the others, by position.
pub fn headings(sheet: Sheet, grid: &Grid, row: usize) -> (Vec<Heading>, Vec<(usize, SheetFinding)>) {
    let (mut headings, mut findings): (Vec<Heading>, _) = (Vec::new(), Vec::new());
    for (at, cell) in grid.row(row).into_iter().flatten() {
        let (at, text) = (*at, cell.words());
        if let Some(mapping) = &grid.mapping {
            let chosen = mapping.column(&text);
            headings.extend(chosen.map(|(column, language)| Heading { at, column, language }));
            continue;
        }
        match column(sheet, &text) {
            None => findings.push((at, SheetFinding::UnknownHeading { suggestion: suggestion(sheet, &text) })),
            Some((column, language)) => {
                let is_same = |known: &&Heading| known.column.path == column.path && known.language == language;
                match headings.iter().find(is_same) {
                    Some(_) => findings.push((at, SheetFinding::HeadingTwice)),
                    None => headings.push(Heading { at, column, language }),
                }
            }
        }
    }
    (headings, findings)
}

/// The language in which most of these headings are named. Of several that are equal the first counts.
pub fn most_named<'a>(headings: impl IntoIterator<Item = (&'a Heading, String)>) -> SheetLanguage {
    let mut counts = SheetLanguage::ALL.map(|language| (language, 0_usize));
    for (heading, words) in headings {
        let name = spelling::plain(words.split('(').next().unwrap_or(&words));
        for ((_, count), names) in counts.iter_mut().zip(&heading.column.names) {
            *count += usize::from(names.iter().any(|known| spelling::plain(known) == name));
        }
    }
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(SheetLanguage::Finnish, |(language, _)| *language)
}

/// The heading of a column as it is written: `Nimi (fi)`.
pub fn heading_text(name: &str, language: Option<Language>) -> String {
    language.map_or_else(|| name.to_owned(), |language| format!("{name} ({language})"))
}

type Known = Option<(&'static Column, Option<Language>)>;

/// So many headings are remembered; no workbook that was made by hand has more.
const MOST_KNOWN: usize = 5_000;

/// The column that a heading means. Looking one up goes through all names of columns, and the same headings are looked up
/// for whatever is done with a workbook.
pub fn column(sheet: Sheet, text: &str) -> Known {
    thread_local! {
        static KNOWN: RefCell<HashMap<(Sheet, String), Known>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|all| {
        let key = (sheet, text.to_owned());
        if let Some(known) = all.get(&key) {
            return *known;
        }
        if MOST_KNOWN <= all.len() {
            all.clear();
        }
        let known = look_up(sheet, text);
        all.insert(key, known);
        known
    })
}

fn look_up(sheet: Sheet, text: &str) -> Known {
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
    let text = spelling::plain(text);
    let is = |column: &&Column| {
        column.names.iter().flatten().chain([&column.path]).any(|name| spelling::plain(name) == text)
    };
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
    use crate::workbook::Cell;

    fn check(sheet: Sheet, text: &str, expected: &str) {
        let found = column(sheet, text);
        let shown = found.map(|(column, language)| heading_text(column.path, language)).unwrap_or_default();
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
        for hours in ["Aukioloajat", "Aukioloaika", "Puhelinajat", "Soittoaika", "Telefontider", "Opening times"] {
            check(Sheet::Services, hours, "contact.hours");
            check(Sheet::Channels, hours, "hours");
        }
        check(Sheet::Channels, "Palvelu", "service");
        check(Sheet::Services, "Tila (fi)", "");
        check(Sheet::Services, "Nimi (suomalainen)", "");
        check(Sheet::Services, "Väri", "");
    }

    #[test]
    fn a_sheet_is_known_by_its_name_or_by_its_headings() {
        let check = |name: &str, headings: &[&str], expected: Option<Sheet>| {
            let row = headings.iter().map(|text| Cell::text(text)).collect();
            let grid = Grid::new(&"a.xlsx".into(), name).with_rows([row]);
            assert_eq!(sheet_of(&grid).map(|(sheet, _)| sheet), expected, "{name} {headings:?}");
        };
        check("palvelut ", &["Tunnus"], Some(Sheet::Services));
        check("KONTAKTSÄTT", &["Namn"], Some(Sheet::Channels));
        check("Taul1", &["Tunnus", "Nimi", "Aiheet"], Some(Sheet::Services));
        check("", &["Service id", "Type", "Value"], Some(Sheet::Channels));
        // Tables of terms have a name too, and often a description.
        check("Taul1", &["id", "code", "name", "parent"], Some(Sheet::Terms));
        check("export", &["id", "code", "name", "description", "parent_id"], Some(Sheet::Terms));
        check("taxonomy_terms", &["id", "name", "description"], Some(Sheet::Terms));
        check("Sheet1", &["id", "name", "description"], Some(Sheet::Services));
        check("Ohje", &["Näin täytät"], None);
        check("Sheet2", &[], None);
    }

    #[test]
    fn headings_are_found_below_a_title() {
        let check = |name: &str, rows: &[&[&str]], expected: Option<usize>| {
            let rows = rows.iter().map(|row| row.iter().map(|text| Cell::text(text)).collect());
            let grid = Grid::new(&"a.xlsx".into(), name).with_rows(rows);
            assert_eq!(sheet_of(&grid).map(|(_, row)| row), expected, "{name}");
        };
        let headings: &[&str] = &["Tunnus", "Nimi", "Kunnat"];
        check("Palvelut", &[headings, &["nimi", "Nimi"]], Some(0));
        check("Palvelut", &[&["Palveluhakemisto 2026"], &[], headings], Some(2));
        check("Taul1", &[&["Palvelut", "päivitetty 1.9.2026"], headings], Some(1));
        check("Palvelut", &[&["Nimi"], &["Apu"]], Some(0));
        check("Taul1", &[&["Nimi"], &["Apu"]], None);
    }
}
