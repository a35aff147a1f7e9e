//! A list with headings of its own: which column is what is asked, with a guess for each column from its heading and from
//! what stands in it. The answer is a [`Mapping`].

mod content;
#[cfg(test)]
mod tests;

use std::{cmp::Ordering, sync::OnceLock};

use model::locale::Language;

use crate::{
    finding::SheetFinding,
    sheet::{column_of, sheet_of},
    workbook::{Column, Grid, MappedColumn, Mapping, Sheet, carried, spelling::plain},
};

/// A column of a list, of which it is asked what it is.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its position in the sheet, from 0.
    pub at: usize,
    /// As it stands in the sheet.
    pub heading: String,
    /// Its first values.
    pub samples: Vec<String>,
    /// What it may be, the likeliest first.
    pub guesses: Vec<Guess>,
    /// Whether the first guess is likely enough to be taken until somebody says otherwise.
    pub is_sure: bool,
}

/// What a column may be.
#[derive(Debug, Clone, PartialEq)]
pub struct Guess {
    pub column: &'static Column,
    /// That of its texts, where the heading says one.
    pub language: Option<Language>,
    /// From 0 to 1.
    pub likeness: f64,
}

/// So many values are shown, and looked at.
const SAMPLES: usize = 3;
const LOOKED_AT: usize = 50;

/// So many guesses are offered first.
const GUESSES: usize = 4;

/// What is less alike is no guess, and what is more alike is taken.
const LEAST: f64 = 0.55;
const SURE: f64 = 0.75;

/// Whether nothing of the sheets is a list as the finder knows it, so that it has to be asked what the columns are.
pub fn is_needed(grids: &[Grid]) -> bool {
    let is_list =
        |grid: &Grid| sheet_of(grid).is_some_and(|(sheet, row)| sheet == Sheet::Services && is_known(grid, row));
    !grids.iter().any(is_list)
}

/// Whether a sheet of services has identifiers, or ways of contact in its rows and no column that would be lost.
fn is_known(grid: &Grid, row: usize) -> bool {
    let (headings, unknown) = crate::sheet::headings(Sheet::Services, grid, row);
    let has = |is: fn(&Column) -> bool| headings.iter().any(|heading| is(heading.column));
    // A name and a telephone are called so in most lists, also where nothing else is.
    let is_lost = |(at, finding): &(usize, SheetFinding)| {
        let guesses = || of_column(grid, row, *at, grid.cell(row, *at).words()).guesses;
        let is_free = |guess: &Guess| headings.iter().all(|known| known.column.path != guess.column.path);
        matches!(finding, SheetFinding::UnknownHeading { .. }) && guesses().iter().any(is_free)
    };
    has(|column| column.path == "name")
        && (has(|column| column.path == "id") || has(Column::is_of_contact) && !unknown.iter().any(is_lost))
}

/// What a column can be, in the order in which it is offered.
pub fn choices() -> impl Iterator<Item = &'static Column> {
    let columns = Sheet::Services.columns().iter().filter(|column| column.path != "id");
    let (first, others): (Vec<_>, Vec<_>) =
        columns.partition(|column| aliases().iter().any(|(path, _)| *path == column.path));
    first.into_iter().chain(others)
}

/// The columns of a sheet in their order. Empty where nothing stands in it.
pub fn ask(grid: &Grid) -> Vec<Asked> {
    let Some(row) = heading_row(grid) else { return Vec::new() };
    let headings = grid.row(row).into_iter().flatten();
    let mut asked: Vec<_> = headings.map(|(at, cell)| of_column(grid, row, *at, cell.words())).collect();
    settle(&mut asked);
    asked
}

/// What is taken of the guesses until somebody says otherwise.
pub fn mapping(asked: &[Asked]) -> Mapping {
    let sure = asked.iter().filter(|asked| asked.is_sure);
    let columns = sure.filter_map(|asked| {
        let guess = asked.guesses.first()?;
        Some(MappedColumn { heading: asked.heading.clone(), column: guess.column, language: guess.language })
    });
    Mapping { columns: columns.collect() }
}

/// The first row with several texts: titles above it stand alone.
fn heading_row(grid: &Grid) -> Option<usize> {
    if let Some(mapping) = &grid.mapping {
        return carried::heading_row(mapping, grid);
    }
    let widest = grid.rows().take(20).map(|(_, cells)| cells.len()).max()?;
    grid.rows().take(20).find(|(_, cells)| widest < 2 * cells.len()).map(|(row, _)| row)
}

fn of_column(grid: &Grid, row: usize, at: usize, heading: String) -> Asked {
    let below = grid.rows().filter(|(below, _)| row < *below).take(LOOKED_AT);
    let values: Vec<_> =
        below.map(|(below, _)| grid.cell(below, at).words()).filter(|words| !words.is_empty()).collect();
    let mut guesses: Vec<_> = choices().map(|column| guess(column, &heading, &values)).collect();
    guesses.retain(|guess| LEAST <= guess.likeness);
    guesses.sort_by(|left, right| right.likeness.partial_cmp(&left.likeness).unwrap_or(Ordering::Equal));
    guesses.truncate(GUESSES);
    if let Some(chosen) = grid.mapping.as_ref().and_then(|mapping| mapping.column(&heading)) {
        let (column, language) = chosen;
        guesses.retain(|guess| guess.column != column);
        guesses.insert(0, Guess { column, language, likeness: 1.0 });
    }
    Asked { at, heading, samples: values.into_iter().take(SAMPLES).collect(), guesses, is_sure: false }
}

fn guess(column: &'static Column, heading: &str, values: &[String]) -> Guess {
    if let Some((_, language)) = column_of(Sheet::Services, heading).filter(|(known, _)| *known == column) {
        return Guess { column, language, likeness: 1.0_f64.min(0.9 + content::likeness(column, values)) };
    }
    let own = column.names.iter().flatten().copied();
    let others = aliases().iter().filter(|(path, _)| *path == column.path).flat_map(|(_, names)| names.iter().copied());
    let by_heading = own.chain(others).map(|name| likeness(heading, name)).fold(0.0, f64::max);
    let likeness = (by_heading + content::likeness(column, values)).clamp(0.0, 0.99);
    Guess { column, language: None, likeness }
}

/// How alike a heading is to a name, from 0 to 0.85. A name that is one of several words of the heading counts too.
fn likeness(heading: &str, name: &str) -> f64 {
    let (whole, name) = (plain(heading), plain(name));
    if whole.is_empty() {
        return 0.0;
    }
    let near = strsim::normalized_damerau_levenshtein(&whole, &name);
    let near = if near < 0.6 { 0.0 } else { near };
    let words = heading.split(|letter: char| !letter.is_alphanumeric()).map(plain);
    let is_word = 3 < name.len() && words.into_iter().any(|word| word == name);
    let is_beginning = 3 < name.len() && whole.starts_with(&name);
    0.85 * near.max(if is_word { 0.8 } else { 0.0 }).max(if is_beginning { 0.75 } else { 0.0 })
}

/// No two columns are the same: who is most alike has it, and the others keep it as a later guess.
fn settle(asked: &mut [Asked]) {
    let mut taken: Vec<(&'static Column, Option<Language>)> = Vec::new();
    let mut order: Vec<usize> = (0..asked.len()).collect();
    let best = |asked: &Asked| asked.guesses.first().map_or(0.0, |guess| guess.likeness);
    order.sort_by(|left, right| {
        let [left, right] = [left, right].map(|at| asked.get(*at).map_or(0.0, best));
        right.partial_cmp(&left).unwrap_or(Ordering::Equal)
    });
    for at in order {
        let Some(asked) = asked.get_mut(at) else { continue };
        let is_free = |guess: &Guess| !taken.contains(&(guess.column, guess.language));
        if let Some(free) = asked.guesses.iter().position(is_free) {
            let first = asked.guesses.remove(free);
            asked.is_sure = SURE <= first.likeness;
            if asked.is_sure {
                taken.push((first.column, first.language));
            }
            asked.guesses.insert(0, first);
        }
    }
}

/// Other names of columns, by their paths.
fn aliases() -> &'static [(&'static str, Vec<&'static str>)] {
    static ALIASES: OnceLock<Vec<(&'static str, Vec<&'static str>)>> = OnceLock::new();
    ALIASES.get_or_init(|| {
        let lines = include_str!("aliases.tsv").lines().filter(|line| !line.starts_with('#'));
        let line = |line: &'static str| {
            let (path, names) = line.split_once('\t')?;
            Some((path, names.split(['\t', '|']).collect()))
        };
        lines.filter_map(line).collect()
    })
}
