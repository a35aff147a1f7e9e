//! What mends a finding of a sheet.

use model::{area::areas, text::Text};

use super::{Change, Spot, hours, language, part};
use crate::{
    finding::{Became, SheetFinding},
    wording::typed,
    workbook::{
        Cell,
        cell::parse_date,
        spelling::{closest, plain},
        vocabulary::{self, Word},
    },
};

/// What mends it. Empty where that is not known.
pub fn changes(finding: &SheetFinding, at: &Spot) -> Vec<Change> {
    match finding {
        SheetFinding::NotADate(found) => {
            let date = typed::date(found).and_then(|date| parse_date(&date));
            date.map(|date| at.becomes(Cell::Date(date))).unwrap_or_default()
        }
        SheetFinding::NotANumber(found) => number(found, at),
        SheetFinding::NotYesOrNo(found) => yes(found).map(|value| word(value, at)).unwrap_or_default(),
        SheetFinding::NotOneOf { found, became: Became::ReadAs(_), .. } if typed::is_several(found) => Vec::new(),
        SheetFinding::NotOneOf { found, became: Became::ReadAs(meant), .. } => way(found, *meant, at),
        SheetFinding::NotOneOf { found, suggestion: Some(meant), .. } => at.part_becomes(found, meant),
        SheetFinding::NotALanguage(found) => {
            let meant = closest(found, vocabulary::spellings("language"));
            meant.map(|meant| at.part_becomes(found, meant)).unwrap_or_default()
        }
        SheetFinding::NotAMunicipality { found, suggestion: Some(meant) } => at.part_becomes(found, meant),
        SheetFinding::NotARegion(found) => nearest(found, &areas().regions, at),
        SheetFinding::NotACounty(found) => nearest(found, &areas().counties, at),
        SheetFinding::OtherColumn { found, column, instead, .. } => elsewhere(found, column.path, *instead, at),
        SheetFinding::ReadAs { found, meant } => at.part_becomes(found, meant),
        SheetFinding::OtherWay { looks_like, .. } => {
            let column = at.column_of("type");
            column.map(|column| vec![at.change(column, written(*looks_like, at))]).unwrap_or_default()
        }
        SheetFinding::MadeADay { typed: Some(typed), .. } => at.becomes(Cell::text(typed)),
        SheetFinding::NoIdentifier { suggestion: Some(id), .. } => {
            let column = at.column_of("id").filter(|column| at.grid.cell(at.row, *column).is_empty());
            column.map(|column| vec![at.change(column, Cell::text(id))]).unwrap_or_default()
        }
        SheetFinding::OverNight { part, .. } => {
            hours::turned(part).map(|text| at.becomes(Cell::text(&text))).unwrap_or_default()
        }
        SheetFinding::HoursAsText(_) => {
            hours::meant(&at.words()).map(|text| at.becomes(Cell::text(&text))).unwrap_or_default()
        }
        SheetFinding::ZeroMayBeLost { number, meant } => at.part_becomes(number, meant),
        SheetFinding::UnknownHeading { suggestion: Some(heading) } => at.becomes(Cell::text(heading)),
        SheetFinding::NoSuchRecord { id, suggestion: Some(meant), .. } => at.part_becomes(id, meant),
        SheetFinding::Formula(_)
        | SheetFinding::CountsAsYes(_)
        | SheetFinding::NotOneOf { suggestion: None, .. }
        | SheetFinding::NotAMunicipality { suggestion: None, .. }
        | SheetFinding::NotALimit(_)
        | SheetFinding::NotACondition(_)
        | SheetFinding::MadeADay { typed: None, .. }
        | SheetFinding::NotComputed(_)
        | SheetFinding::Merged(_)
        | SheetFinding::Hidden(_)
        | SheetFinding::HeadingsBelow(_)
        | SheetFinding::Letters(_)
        | SheetFinding::NoIdentifier { suggestion: None, .. }
        | SheetFinding::Empty(_)
        | SheetFinding::NoPlace
        | SheetFinding::NoRows(_)
        | SheetFinding::OtherTable(_)
        | SheetFinding::DigitsLost(_)
        | SheetFinding::UnknownSheet
        | SheetFinding::UnknownHeading { suggestion: None }
        | SheetFinding::HeadingTwice
        | SheetFinding::IdentifierTwice(_)
        | SheetFinding::NoSuchRecord { suggestion: None, .. }
        | SheetFinding::NoRecord(_)
        | SheetFinding::Examples(_)
        | SheetFinding::NoServices
        | SheetFinding::SecondRow
        | SheetFinding::HoursTwice
        | SheetFinding::HoursAlone => Vec::new(),
    }
}

/// A word of a vocabulary as it is written in this workbook.
fn written(word: Word, at: &Spot) -> Cell {
    Cell::text(word.name(language(at.grids)))
}

fn word(value: &'static str, at: &Spot) -> Vec<Change> {
    at.becomes(written(Word { vocabulary: "yes", value }, at))
}

/// The number among words. Two are ages, where they stand in a column of one.
fn number(found: &str, at: &Spot) -> Vec<Change> {
    let cell = |number: u32| Cell::Number(f64::from(number));
    match typed::numbers(found).as_slice() {
        [only] => at.becomes(cell(*only)),
        [first, second] if first < second && matches!(at.path(), Some("age.min" | "age.max")) => {
            let columns = at.column_of("age.min").zip(at.column_of("age.max"));
            let is_free = |column: usize| column == at.column || at.grid.cell(at.row, column).is_empty();
            let columns = columns.filter(|(least, most)| is_free(*least) && is_free(*most));
            columns
                .map(|(least, most)| vec![at.change(least, cell(*first)), at.change(most, cell(*second))])
                .unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// A yes or no in other words; nothing where both are there.
fn yes(found: &str) -> Option<&'static str> {
    const YES: [&str; 9] = ["joo", "juu", "on", "jep", "voi", "jo", "javisst", "yep", "ok"];
    let words = found.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let value = |word: &str| {
        let is_yes = YES.contains(&plain(word).as_str());
        vocabulary::value("yes", word).or(is_yes.then_some("true"))
    };
    let mut values: Vec<_> = words.filter_map(value).collect();
    values.dedup();
    match values.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// The word for a way of contact, in its column.
fn way(found: &str, meant: Word, at: &Spot) -> Vec<Change> {
    let column = at.column_of("type").filter(|column| at.grid.cell(at.row, *column).words() == found);
    column.map(|column| vec![at.change(column, written(meant, at))]).unwrap_or_default()
}

fn nearest<Code>(found: &str, known: &'static [(Code, Text)], at: &Spot) -> Vec<Change> {
    let names = known.iter().flat_map(|(_, name)| name.in_all_languages());
    closest(found, names).map(|meant| at.part_becomes(found, meant)).unwrap_or_default()
}

/// What belongs into another column goes there, behind what stands in it.
fn elsewhere(found: &str, path: &str, instead: Option<Word>, at: &Spot) -> Vec<Change> {
    let Some(there) = at.column_of(path) else { return Vec::new() };
    let left = match instead {
        Some(word) => Some(written(word, at)),
        None => part::without(&at.words(), found).map(|text| Cell::text(&text)),
    };
    let before = at.grid.cell(at.row, there).words();
    let moved = if before.is_empty() { found.to_owned() } else { format!("{before}; {found}") };
    left.map(|left| vec![at.change(at.column, left), at.change(there, Cell::text(&moved))]).unwrap_or_default()
}
