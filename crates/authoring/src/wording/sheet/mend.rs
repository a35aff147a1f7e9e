//! What to do about what is wrong with a sheet, with the very words to write where they can be guessed.

use model::{area::areas, text::Text};

use super::{message, typed};
use crate::{
    finding::{Became, SheetFinding},
    wording::{Message, Value},
    workbook::{Sheet, spelling::closest, vocabulary},
};

/// What to do about it.
pub fn mend(finding: &SheetFinding) -> Message {
    let own = Message::mend(message(finding).id);
    match finding {
        SheetFinding::NotANumber(found) => number(found),
        SheetFinding::NotADate(found) => match typed::date(found) {
            Some(date) => if_meant(date),
            None => own,
        },
        SheetFinding::NotOneOf { became: Became::ReadAs(word), vocabulary: "channel", found, .. }
            if found.is_empty() || typed::is_several(found) =>
        {
            Message::new("mend-way-and-another").with("word", *word)
        }
        SheetFinding::NotOneOf { suggestion: Some(word), .. } => if_meant(*word),
        SheetFinding::NotOneOf { suggestion: None, vocabulary, .. } => own.with("known", Value::Words(vocabulary)),
        SheetFinding::NotAMunicipality { suggestion: Some(name), .. } => if_meant(name),
        SheetFinding::NotALanguage(found) => nearest(found, vocabulary::spellings("language")).unwrap_or(own),
        SheetFinding::NotARegion(found) => nearest(found, names(&areas().regions)).unwrap_or(own),
        SheetFinding::NotACounty(found) => nearest(found, names(&areas().counties)).unwrap_or(own),
        SheetFinding::NotALimit(found) => match typed::numbers(found).as_slice() {
            [most] => Message::new("mend-limit").with("amount", most.to_string()),
            [least, most] => Message::new("mend-limit").with("amount", format!("{least}-{most}")),
            _ => Message::new("mend-limit").with("amount", "1-5"),
        },
        SheetFinding::ZeroMayBeLost { meant, .. } => own.with("meant", meant),
        SheetFinding::OtherColumn { found, column, instead: Some(word), .. } => {
            Message::new("mend-other-column-instead").with("word", *word).with("found", found).with("column", *column)
        }
        SheetFinding::OtherColumn { found, column, instead: None, .. } => {
            Message::new("mend-other-column").with("found", found).with("column", *column)
        }
        SheetFinding::ReadAs { meant, .. } => own.with("meant", meant),
        SheetFinding::OtherWay { looks_like, .. } => own.with("word", *looks_like),
        SheetFinding::NoIdentifier { suggestion, .. } => {
            let id = suggestion.as_deref().unwrap_or("kriisipuhelin");
            Message::new("mend-identifier").with("id", id)
        }
        SheetFinding::NoRows(sheet) => own.with("sheet", *sheet),
        SheetFinding::UnknownSheet => own.with("sheets", Value::Sheets),
        SheetFinding::UnknownHeading { suggestion: Some(heading) } => if_meant(heading),
        SheetFinding::NoSuchRecord { suggestion: Some(id), .. } => if_meant(id),
        SheetFinding::NoSuchRecord { suggestion: None, sheet, .. } => own.with("sheet", *sheet),
        SheetFinding::NoRecord(sheet) => own.with("sheet", *sheet),
        SheetFinding::NoServices => own.with("sheet", Sheet::Services),
        SheetFinding::OtherTable(_) => Message::new("mend-other-table"),
        SheetFinding::Formula(_)
        | SheetFinding::NotYesOrNo(_)
        | SheetFinding::CountsAsYes(_)
        | SheetFinding::NotAMunicipality { suggestion: None, .. }
        | SheetFinding::NotACondition(_)
        | SheetFinding::HoursAsText(_)
        | SheetFinding::DigitsLost(_)
        | SheetFinding::MadeADay { .. }
        | SheetFinding::NotComputed(_)
        | SheetFinding::Merged(_)
        | SheetFinding::Hidden(_)
        | SheetFinding::HeadingsBelow(_)
        | SheetFinding::Letters(_)
        | SheetFinding::Empty(_)
        | SheetFinding::NoPlace
        | SheetFinding::OverNight { .. }
        | SheetFinding::UnknownHeading { suggestion: None }
        | SheetFinding::HeadingTwice
        | SheetFinding::IdentifierTwice(_)
        | SheetFinding::Examples(_)
        | SheetFinding::SecondRow
        | SheetFinding::HoursTwice
        | SheetFinding::HoursAlone => own,
    }
}

fn if_meant(word: impl Into<Value>) -> Message {
    Message::new("mend-write-if-meant").with("meant", word)
}

/// The name that is nearest in spelling.
fn nearest<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> Option<Message> {
    closest(found, names).map(if_meant)
}

/// The names of regions or counties in all languages.
fn names<Code>(known: &'static [(Code, Text)]) -> impl Iterator<Item = &'static str> {
    known.iter().flat_map(|(_, name)| name.in_all_languages())
}

/// The number that stands among words; two are mostly the ages of a column that has one.
fn number(found: &str) -> Message {
    let column = |path| Sheet::Services.column(path);
    match (typed::numbers(found).as_slice(), column("age.min"), column("age.max")) {
        ([only], ..) => Message::new("mend-write").with("meant", only.to_string()),
        ([first, second], Some(least), Some(most)) => Message::new("mend-ages")
            .with("first", first.to_string())
            .with("leastColumn", least)
            .with("second", second.to_string())
            .with("mostColumn", most),
        _ => Message::new("mend-in-digits"),
    }
}
