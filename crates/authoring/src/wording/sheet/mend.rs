//! What to do about what is wrong with a sheet, with the very words to write where they can be guessed.

use super::{column_name, sheet_name, typed};
use crate::{
    finding::{Became, SheetFinding},
    workbook::{Sheet, SheetLanguage, vocabulary},
};

/// What to do about it.
pub fn mend(finding: &SheetFinding) -> String {
    match finding {
        SheetFinding::Formula(_) => "mend the formula, or write the value itself".into(),
        SheetFinding::NotANumber(found) => match typed::numbers(found).as_slice() {
            [only] => format!("write {only}"),
            [first, second] => {
                let column = |path| Sheet::Services.column(path).map(column_name).unwrap_or_default();
                format!(
                    "write one number: for ages {first} in the column {} and {second} in the column {}",
                    column("age.min"),
                    column("age.max")
                )
            }
            _ => "write it in digits, such as 16".into(),
        },
        SheetFinding::NotYesOrNo(_) | SheetFinding::CountsAsYes(_) => "write kyllä or ei, ja or nej, yes or no".into(),
        SheetFinding::NotADate(found) => match typed::date(found) {
            Some(date) => format!("write {date}, if that is what is meant"),
            None => "write day, month and year like 31.12.2026, or 2026-12-31".into(),
        },
        SheetFinding::NotOneOf { became: Became::ReadAs(word), vocabulary: "channel", found, .. }
            if found.is_empty() || typed::is_several(found) =>
        {
            format!("write {word}, and another way of contact in a row of its own")
        }
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
        SheetFinding::NotALimit(found) => match typed::numbers(found).as_slice() {
            [most] => format!("write it like {most} tapaamista / kalenterivuosi"),
            [least, most] => format!("write it like {least}-{most} tapaamista / kalenterivuosi"),
            _ => "write it like 1-5 tapaamista / kalenterivuosi".into(),
        },
        SheetFinding::NotACondition(_) => "write it like role = role:client and not topic = topic:crisis".into(),
        SheetFinding::HoursAsText(_) => "write it like ma-pe 9-15; ke 17-19, if \"open now\" should be known".into(),
        SheetFinding::ZeroMayBeLost { meant, .. } => {
            format!("if {meant} is meant, give the cell the format Text and write {meant}")
        }
        SheetFinding::DigitsLost(_) => "give the column the format Text and write the whole number again".into(),
        SheetFinding::OtherColumn { found, column, instead, .. } => match instead {
            Some(word) => format!("write {word} here and {found} in the column {}", column_name(column)),
            None => format!("write {found} in the column {}", column_name(column)),
        },
        SheetFinding::ReadAs { meant, .. } => format!("write {meant}, or something else if that is not meant"),
        SheetFinding::OtherWay { looks_like, .. } => {
            format!("write {looks_like} as the way of contact, so that it can be pressed, or mend the value")
        }
        SheetFinding::MadeADay { .. } => {
            "give the column the format Text and write it again; that a day is meant is only clear with its year".into()
        }
        SheetFinding::NotComputed(_) => {
            "write the value itself, or open and save the file in the spreadsheet program".into()
        }
        SheetFinding::Merged(_) => "take the merging out and fill each cell in, if the rows are to differ".into(),
        SheetFinding::Hidden(_) => "delete what is not to be imported".into(),
        SheetFinding::HeadingsBelow(_) => "look whether all headings are found".into(),
        SheetFinding::Letters(_) => {
            "look whether all letters are right, and save the file as \"CSV UTF-8\" or as .xlsx".into()
        }
        SheetFinding::NoIdentifier { suggestion: Some(id), .. } => {
            format!("write a short name that stays the same, such as {id}")
        }
        SheetFinding::NoIdentifier { .. } => "write a short name that stays the same, such as kriisipuhelin".into(),
        SheetFinding::Empty(_) => "fill it in".into(),
        SheetFinding::NoPlace => "name municipalities, regions or counties, or write koko maa".into(),
        SheetFinding::OverNight { .. } => "write the earlier time first, if they are the wrong way round".into(),
        SheetFinding::OtherTable(_) => {
            "bring what is in it under the headings of the template (service-feed init), one row for each service"
                .into()
        }
        SheetFinding::NoRows(sheet) => format!("write at least one row on the sheet {}", sheet_name(*sheet)),
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
        SheetFinding::NoSuchRecord { suggestion: Some(id), .. } => suggested(id),
        SheetFinding::NoSuchRecord { sheet, .. } => {
            format!("write an identifier from the sheet {}", sheet_name(*sheet))
        }
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
