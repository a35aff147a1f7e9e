//! Words for what is wrong with the sheets of a workbook or table.

use super::Wording;
use crate::{
    finding::SheetFinding,
    workbook::{Sheet, SheetLanguage, vocabulary},
};

pub fn sheet(finding: &SheetFinding) -> Wording {
    let wording = Wording::new(message(finding), mend(finding));
    match outcome(finding) {
        Some(outcome) => wording.with_outcome(outcome),
        None => wording,
    }
}

/// A sheet by its names in the three languages.
pub fn sheet_name(sheet: Sheet) -> String {
    SheetLanguage::ALL.map(|language| sheet.name(language)).join("/")
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
        SheetFinding::ZeroMayBeLost(number) => {
            format!("{number} is a number, and a number loses a 0 at its beginning")
        }
        SheetFinding::UnknownSheet => "this sheet is not part of a feed".into(),
        SheetFinding::UnknownHeading { .. } => "this heading is not known".into(),
        SheetFinding::HeadingTwice => "another column has this heading".into(),
        SheetFinding::IdentifierTwice(id) => format!("the identifier \"{id}\" is used twice"),
        SheetFinding::NoSuchRecord(sheet, id) => format!("\"{id}\" is not on the sheet {}", sheet_name(*sheet)),
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

fn outcome(finding: &SheetFinding) -> Option<&'static str> {
    Some(match finding {
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
        | SheetFinding::SecondRow => "left out",
        SheetFinding::CountsAsYes(_) => "counts as yes, to be safe",
        SheetFinding::HoursAsText(_) => "they are shown as they stand",
        SheetFinding::ZeroMayBeLost(_) => "kept",
        SheetFinding::UnknownSheet => "not used",
        SheetFinding::UnknownHeading { .. } => "the column is not used",
        SheetFinding::HeadingTwice => "this one is not used",
        SheetFinding::IdentifierTwice(_) | SheetFinding::NoSuchRecord(..) | SheetFinding::NoRecord(_) => {
            "the row is left out"
        }
        SheetFinding::HoursTwice => "these words are left out",
        SheetFinding::NoServices => return None,
    })
}

fn mend(finding: &SheetFinding) -> String {
    match finding {
        SheetFinding::Formula(_) => "mend the formula, or write the value itself".into(),
        SheetFinding::NotANumber(_) => "write it in digits, such as 16".into(),
        SheetFinding::NotYesOrNo(_) | SheetFinding::CountsAsYes(_) => "write kyllä or ei, ja or nej, yes or no".into(),
        SheetFinding::NotADate(_) => "write day, month and year like 31.12.2026, or 2026-12-31".into(),
        SheetFinding::NotOneOf { suggestion, vocabulary, .. } => match suggestion {
            Some(word) => suggested(word),
            // One language is enough to choose from.
            None => format!("write one of: {}", vocabulary::names(vocabulary, SheetLanguage::Finnish).join(", ")),
        },
        SheetFinding::NotALanguage(_) => "write its name, such as ruotsi, or its tag, such as sv".into(),
        SheetFinding::NotAMunicipality { suggestion: Some(name), .. } => suggested(name),
        SheetFinding::NotAMunicipality { .. } => "write the name of a Finnish municipality, such as Turku".into(),
        SheetFinding::NotARegion(_) => "write the name of a region, such as Uusimaa".into(),
        SheetFinding::NotACounty(_) => {
            "write the name of a wellbeing services county, such as Pirkanmaan hyvinvointialue".into()
        }
        SheetFinding::NotALimit(_) => "write it like 1-5 tapaamista / kalenterivuosi".into(),
        SheetFinding::NotACondition(_) => "write it like role = role:client and not topic = topic:crisis".into(),
        SheetFinding::HoursAsText(_) => "write it like ma-pe 9-15; ke 17-19, if \"open now\" should be known".into(),
        SheetFinding::ZeroMayBeLost(number) => {
            format!("if it begins with 0, give the cell the format Text and write 0{number} again")
        }
        SheetFinding::UnknownSheet => {
            let names = Sheet::ALL.map(|sheet| sheet.name(SheetLanguage::Finnish)).join(", ");
            format!("name it {names}, if it belongs to the feed")
        }
        SheetFinding::UnknownHeading { suggestion: Some(heading) } => suggested(heading),
        SheetFinding::UnknownHeading { suggestion: None } => {
            "take the headings of the template, if it belongs to the feed".into()
        }
        SheetFinding::HeadingTwice => "keep one of the two columns".into(),
        SheetFinding::IdentifierTwice(_) => "give each row an identifier of its own".into(),
        SheetFinding::NoSuchRecord(sheet, _) => format!("write an identifier from the sheet {}", sheet_name(*sheet)),
        SheetFinding::NoRecord(sheet) => format!("write the identifier of a row of the sheet {}", sheet_name(*sheet)),
        SheetFinding::Examples(_) => "take the mark in brackets out, if you want to keep one".into(),
        SheetFinding::NoServices => {
            format!("write the services on a sheet with the name {}", sheet_name(Sheet::Services))
        }
        SheetFinding::SecondRow => "keep one row".into(),
        SheetFinding::HoursTwice => "keep one of the two".into(),
    }
}

fn suggested(word: &str) -> String {
    format!("write {word}, if that is what is meant")
}
