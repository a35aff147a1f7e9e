//! Words for what is wrong with the sheets of a workbook or table.

mod mend;
mod typed;

use super::Wording;
use crate::{
    finding::{Became, SheetFinding, TableLook, UseMade},
    workbook::{Column, GuessedLetters, Sheet, SheetLanguage},
};

pub fn sheet(finding: &SheetFinding) -> Wording {
    let wording = Wording::new(message(finding), mend::mend(finding));
    match outcome(finding) {
        Some(outcome) => wording.with_outcome(outcome),
        None => wording,
    }
}

/// A sheet by its names in the three languages.
pub fn sheet_name(sheet: Sheet) -> String {
    SheetLanguage::ALL.map(|language| sheet.name(language)).join("/")
}

/// A column by its headings in the three languages.
pub fn column_name(column: &Column) -> String {
    let mut names = SheetLanguage::ALL.map(|language| column.name(language)).to_vec();
    names.dedup();
    names.join("/")
}

fn message(finding: &SheetFinding) -> String {
    match finding {
        SheetFinding::Formula(text) => format!("the formula gives {text}"),
        SheetFinding::NotANumber(found) => format!("\"{found}\" is not a number"),
        SheetFinding::NotYesOrNo(found) | SheetFinding::CountsAsYes(found) => {
            format!("\"{found}\" is not a yes or no")
        }
        SheetFinding::NotADate(found) => format!("\"{found}\" is not a date"),
        SheetFinding::NotOneOf { found, .. } => format!("\"{found}\" is not a known value"),
        SheetFinding::NotALanguage(found) => format!("\"{found}\" is not a language"),
        SheetFinding::NotAMunicipality { found, .. } => format!("\"{found}\" is not a municipality"),
        SheetFinding::NotARegion(found) => format!("\"{found}\" is not a region"),
        SheetFinding::NotACounty(found) => format!("\"{found}\" is not a wellbeing services county"),
        SheetFinding::NotALimit(found) => format!("\"{found}\" is not a number of meetings or the like"),
        SheetFinding::NotACondition(found) => format!("the condition is not understood at \"{found}\""),
        SheetFinding::HoursAsText(word) => format!("the hours are not understood at \"{word}\""),
        SheetFinding::ZeroMayBeLost { number, meant } => match meant.starts_with('+') {
            true => format!("{number} is a number, and a number loses a + at its beginning"),
            false => format!("{number} is a number, and a number loses a 0 at its beginning"),
        },
        SheetFinding::DigitsLost(found) => {
            format!("\"{found}\" is a number as a spreadsheet program shortens it, and its last digits are lost")
        }
        SheetFinding::OtherColumn { found, what, .. } => format!("\"{found}\" is {what}"),
        SheetFinding::ReadAs { found, .. } => format!("\"{found}\" is not written as it is called"),
        SheetFinding::OtherWay { found, looks_like } => format!("\"{found}\" looks like {looks_like}"),
        SheetFinding::MadeADay { shown, typed: Some(typed), .. } => {
            format!("\"{shown}\" is a day that the spreadsheet program made of what was typed, probably of {typed}")
        }
        SheetFinding::MadeADay { shown, typed: None, .. } => {
            format!("\"{shown}\" is a day, and perhaps the spreadsheet program made it of what was typed")
        }
        SheetFinding::NotComputed(formula) => {
            format!("the formula ={formula} was not computed when the file was saved")
        }
        SheetFinding::Merged(rows) => format!("this cell is merged over {rows} rows"),
        SheetFinding::Hidden(1) => "this row is hidden".into(),
        SheetFinding::Hidden(rows) => format!("{rows} rows, of which this is the first, are hidden"),
        SheetFinding::HeadingsBelow(row) => format!("the headings are those of row {}", row + 1),
        SheetFinding::Letters(GuessedLetters { encoding, is_mixed: false }) => {
            format!("the letters are not saved as UTF-8, and were read as {encoding}")
        }
        SheetFinding::Letters(GuessedLetters { encoding, is_mixed: true }) => {
            format!("the letters of some lines are saved as UTF-8, and those of others were read as {encoding}")
        }
        SheetFinding::NoIdentifier { column, .. } | SheetFinding::Empty(column) => {
            format!("the column {} is empty in this row", column_name(column))
        }
        SheetFinding::NoPlace => "the area is limited, and no place is named".into(),
        SheetFinding::OverNight { part, hours } => {
            format!("\"{part}\" is {hours} hours at a stretch, until the next day")
        }
        SheetFinding::OtherTable(look) => match look {
            TableLook::Form => "it seems to be the answers to a form".into(),
            TableLook::NoIdentifiers => {
                let column = Sheet::Services.column("id").map(column_name).unwrap_or_default();
                format!("it seems to be a table of another program: it has no column {column}")
            }
            TableLook::Other => {
                "it seems to be a table of another program: its headings are not those of a feed".into()
            }
        },
        SheetFinding::NoRows(sheet) => format!("there is no row on the sheet {}", sheet_name(*sheet)),
        SheetFinding::UnknownSheet => "this sheet is not part of a feed".into(),
        SheetFinding::UnknownHeading { .. } => "this heading is not known".into(),
        SheetFinding::HeadingTwice => "another column has this heading".into(),
        SheetFinding::IdentifierTwice(id) => format!("the identifier \"{id}\" is used twice"),
        SheetFinding::NoSuchRecord { sheet, id, .. } => format!("\"{id}\" is not on the sheet {}", sheet_name(*sheet)),
        SheetFinding::NoRecord(sheet) => {
            format!("it is not said to which row of the sheet {} this belongs", sheet_name(*sheet))
        }
        SheetFinding::Examples(1) => "this row is the template's example".into(),
        SheetFinding::Examples(count) => format!("{count} rows are the template's examples"),
        SheetFinding::NoServices => "there is no sheet with services".into(),
        SheetFinding::SecondRow => "a second row about the feed".into(),
        SheetFinding::HoursTwice => "the hours are stated already".into(),
    }
}

fn outcome(finding: &SheetFinding) -> Option<String> {
    let outcome = match finding {
        SheetFinding::NotOneOf { became: Became::ReadAs(word), .. } => return Some(format!("read as {word}")),
        SheetFinding::ReadAs { meant, .. } => return Some(format!("read as {meant}")),
        SheetFinding::NotOneOf { became: Became::RowLeftOut, .. } => "the row is left out",
        SheetFinding::Formula(_)
        | SheetFinding::NotANumber(_)
        | SheetFinding::NotYesOrNo(_)
        | SheetFinding::NotADate(_)
        | SheetFinding::NotOneOf { .. }
        | SheetFinding::NotALanguage(_)
        | SheetFinding::NotAMunicipality { .. }
        | SheetFinding::NotARegion(_)
        | SheetFinding::NotACounty(_)
        | SheetFinding::NotALimit(_)
        | SheetFinding::NotACondition(_)
        | SheetFinding::Examples(_)
        | SheetFinding::OtherColumn { .. }
        | SheetFinding::MadeADay { use_made: UseMade::LeftOut, .. }
        | SheetFinding::SecondRow => "left out",
        SheetFinding::OtherWay { .. } | SheetFinding::DigitsLost(_) => "kept",
        SheetFinding::MadeADay { use_made: UseMade::AsSeen, .. } => "used as it is seen",
        SheetFinding::NotComputed(_) => "what can be read of it is used",
        SheetFinding::Merged(_) => "it holds for each of them",
        SheetFinding::Hidden(_) => "imported like the others",
        SheetFinding::HeadingsBelow(_) => "what stands above them is not used",
        SheetFinding::Letters(_) => "which is a guess",
        SheetFinding::NoPlace => "shown to readers everywhere",
        SheetFinding::OverNight { .. } => "kept",
        SheetFinding::CountsAsYes(_) => "counts as yes, to be safe",
        SheetFinding::HoursAsText(_) => "they are shown as they stand",
        SheetFinding::ZeroMayBeLost { .. } => "kept",
        SheetFinding::UnknownSheet => "not used",
        SheetFinding::UnknownHeading { .. } => "the column is not used",
        SheetFinding::HeadingTwice => "this one is not used",
        SheetFinding::IdentifierTwice(_)
        | SheetFinding::NoSuchRecord { .. }
        | SheetFinding::NoRecord(_)
        | SheetFinding::NoIdentifier { .. }
        | SheetFinding::Empty(_) => "the row is left out",
        SheetFinding::HoursTwice => "these words are left out",
        SheetFinding::NoServices | SheetFinding::NoRows(_) | SheetFinding::OtherTable(_) => return None,
    };
    Some(outcome.to_owned())
}
