//! Messages for what is wrong with the sheets of a workbook or table.

mod mend;
pub(crate) mod typed;

use super::{Message, Wording};
use crate::{
    finding::{Became, Elsewhere, SheetFinding, TableLook, UseMade},
    workbook::{GuessedLetters, Sheet},
};

pub fn sheet(finding: &SheetFinding) -> Wording<Message> {
    let wording = Wording::new(message(finding), mend::mend(finding));
    match outcome(finding) {
        Some(outcome) => wording.with_outcome(outcome),
        None => wording,
    }
}

/// What is wrong.
fn message(finding: &SheetFinding) -> Message {
    let found = |id: &'static str, found: &str| Message::new(id).with("found", found);
    match finding {
        SheetFinding::Formula(text) => found("sheet-formula", text),
        SheetFinding::NotANumber(text) => found("sheet-not-a-number", text),
        SheetFinding::NotYesOrNo(text) | SheetFinding::CountsAsYes(text) => found("sheet-not-yes-or-no", text),
        SheetFinding::NotADate(text) => found("sheet-not-a-date", text),
        SheetFinding::NotOneOf { found: text, .. } => found("sheet-not-one-of", text),
        SheetFinding::NotALanguage(text) => found("sheet-not-a-language", text),
        SheetFinding::NotAMunicipality { found: text, .. } => found("sheet-not-a-municipality", text),
        SheetFinding::NotARegion(text) => found("sheet-not-a-region", text),
        SheetFinding::NotACounty(text) => found("sheet-not-a-county", text),
        SheetFinding::NotALimit(text) => found("sheet-not-a-limit", text),
        SheetFinding::NotACondition(text) => found("sheet-not-a-condition", text),
        SheetFinding::HoursAsText(word) => found("sheet-hours-as-text", word),
        SheetFinding::ZeroMayBeLost { number, meant } => {
            found(if meant.starts_with('+') { "sheet-plus-lost" } else { "sheet-zero-lost" }, number)
        }
        SheetFinding::DigitsLost(text) => found("sheet-digits-lost", text),
        SheetFinding::OtherColumn { found: text, what, .. } => {
            let id = match what {
                Elsewhere::Municipality => "sheet-is-a-municipality",
                Elsewhere::Region => "sheet-is-a-region",
                Elsewhere::County => "sheet-is-a-county",
                Elsewhere::Country(_) => "sheet-is-the-country",
                Elsewhere::Price => "sheet-is-a-price",
            };
            found(id, text)
        }
        SheetFinding::ReadAs { found: text, .. } => found("sheet-read-as", text),
        SheetFinding::OtherWay { found: text, looks_like } => found("sheet-other-way", text).with("word", *looks_like),
        SheetFinding::MadeADay { shown, typed: Some(typed), .. } => {
            found("sheet-made-a-day", shown).with("typed", typed)
        }
        SheetFinding::MadeADay { shown, typed: None, .. } => found("sheet-is-a-day", shown),
        SheetFinding::NotComputed(formula) => Message::new("sheet-not-computed").with("formula", formula),
        SheetFinding::Merged(rows) => Message::new("sheet-merged").with("count", *rows),
        SheetFinding::Hidden(rows) => Message::new("sheet-hidden").with("count", *rows),
        SheetFinding::HeadingsBelow(row) => Message::new("sheet-headings-below").with("row", row + 1),
        SheetFinding::Letters(GuessedLetters { encoding, is_mixed }) => {
            let id = if *is_mixed { "sheet-letters-mixed" } else { "sheet-letters" };
            Message::new(id).with("encoding", *encoding)
        }
        SheetFinding::NoIdentifier { column, .. } | SheetFinding::Empty(column) => {
            Message::new("sheet-empty").with("column", *column)
        }
        SheetFinding::OverNight { part, hours } => {
            Message::new("sheet-over-night").with("found", part).with("count", *hours)
        }
        SheetFinding::OtherTable(TableLook::Form) => Message::new("sheet-form"),
        SheetFinding::OtherTable(TableLook::NoIdentifiers) => match Sheet::Services.column("id") {
            Some(column) => Message::new("sheet-no-identifiers").with("column", column),
            None => Message::new("sheet-other-table"),
        },
        SheetFinding::OtherTable(TableLook::Other) => Message::new("sheet-other-table"),
        SheetFinding::NoRows(sheet) => Message::new("sheet-no-rows").with("sheet", *sheet),
        SheetFinding::IdentifierTwice(id) => Message::new("sheet-identifier-twice").with("found", id),
        SheetFinding::NoSuchRecord { sheet, id, .. } => {
            Message::new("sheet-no-such-record").with("found", id).with("sheet", *sheet)
        }
        SheetFinding::NoRecord(sheet) => Message::new("sheet-no-record").with("sheet", *sheet),
        SheetFinding::Examples(count) => Message::new("sheet-examples").with("count", *count),
        SheetFinding::NoPlace => Message::new("sheet-no-place"),
        SheetFinding::UnknownHeading { .. } => Message::new("sheet-unknown-heading"),
        SheetFinding::HeadingTwice => Message::new("sheet-heading-twice"),
        SheetFinding::NoServices => Message::new("sheet-no-services"),
        SheetFinding::SecondRow => Message::new("sheet-second-row"),
        SheetFinding::HoursTwice => Message::new("sheet-hours-twice"),
        SheetFinding::HoursAlone => Message::new("sheet-hours-alone"),
        SheetFinding::UnknownSheet => Message::new("sheet-unknown"),
    }
}

/// What became of it. `None` where the message says so.
fn outcome(finding: &SheetFinding) -> Option<Message> {
    Some(Message::new(match finding {
        SheetFinding::NotOneOf { became: Became::ReadAs(word), .. } => {
            return Some(Message::new("outcome-read-as").with("meant", *word));
        }
        SheetFinding::OtherColumn { what: Elsewhere::Country(word), .. } => {
            return Some(Message::new("outcome-read-as").with("meant", *word));
        }
        SheetFinding::ReadAs { meant, .. } => return Some(Message::new("outcome-read-as").with("meant", meant)),
        SheetFinding::NotOneOf { became: Became::RowLeftOut, .. }
        | SheetFinding::IdentifierTwice(_)
        | SheetFinding::NoSuchRecord { .. }
        | SheetFinding::NoRecord(_)
        | SheetFinding::NoIdentifier { .. }
        | SheetFinding::Empty(_) => "outcome-row-left-out",
        SheetFinding::Formula(_)
        | SheetFinding::NotANumber(_)
        | SheetFinding::NotYesOrNo(_)
        | SheetFinding::NotADate(_)
        | SheetFinding::NotOneOf { became: Became::LeftOut, .. }
        | SheetFinding::NotALanguage(_)
        | SheetFinding::NotAMunicipality { .. }
        | SheetFinding::NotARegion(_)
        | SheetFinding::NotACounty(_)
        | SheetFinding::NotALimit(_)
        | SheetFinding::NotACondition(_)
        | SheetFinding::Examples(_)
        | SheetFinding::OtherColumn { .. }
        | SheetFinding::MadeADay { use_made: UseMade::LeftOut, .. }
        | SheetFinding::HoursAlone
        | SheetFinding::SecondRow => "outcome-left-out",
        SheetFinding::OtherWay { .. }
        | SheetFinding::DigitsLost(_)
        | SheetFinding::OverNight { .. }
        | SheetFinding::ZeroMayBeLost { .. } => "outcome-kept",
        SheetFinding::MadeADay { use_made: UseMade::AsSeen, .. } => "outcome-as-seen",
        SheetFinding::NotComputed(_) => "outcome-what-can-be-read",
        SheetFinding::Merged(_) => "outcome-each-row",
        SheetFinding::Hidden(_) => "outcome-like-others",
        SheetFinding::HeadingsBelow(_) => "outcome-above-not-used",
        SheetFinding::Letters(_) => "outcome-guess",
        SheetFinding::NoPlace => "outcome-everywhere",
        SheetFinding::CountsAsYes(_) => "outcome-as-yes",
        SheetFinding::HoursAsText(_) => "outcome-as-words",
        SheetFinding::UnknownSheet => "outcome-not-used",
        SheetFinding::UnknownHeading { .. } => "outcome-column-not-used",
        SheetFinding::HeadingTwice => "outcome-this-not-used",
        SheetFinding::HoursTwice => "outcome-words-left-out",
        SheetFinding::NoServices | SheetFinding::NoRows(_) | SheetFinding::OtherTable(_) => return None,
    }))
}
