//! Days and times that a spreadsheet program has made of what was typed: "9-12" is the ninth of December for it, "1-5" the
//! first of May, and "9.30" half past nine. Readers must never see what became of it as if somebody had meant it.

use super::parsed::{ParsedCell, failed, sure};
use crate::{
    finding::{SheetFinding, UseMade},
    workbook::{Cell, ColumnKind},
};

/// What is done with a day in a column that is not for days. `None` where the cell is read like any other.
pub fn parse(kind: ColumnKind, cell: &Cell) -> Option<ParsedCell> {
    let (shown, typed) = match cell {
        Cell::DayOfYear { shown, typed, .. } => (shown.to_string(), Some(typed.to_string())),
        // In these columns nobody means a day.
        Cell::Date(date) if matches!(kind, ColumnKind::Hours | ColumnKind::Limits | ColumnKind::Number) => {
            (cell.words(), Some(format!("{}-{}", date.day(), date.month())))
        }
        Cell::Date(_) => (cell.words(), None),
        Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Yes(_) | Cell::Time(_) | Cell::Error(_) => return None,
    };
    let finding = |use_made| SheetFinding::MadeADay { shown: shown.clone(), typed: typed.clone(), use_made };
    match (kind, &typed) {
        (ColumnKind::Date, _) => None,
        // As the same identifier is seen in every row, rows still find each other.
        (ColumnKind::Id | ColumnKind::Reference(_), _) => {
            Some(ParsedCell { value: Some(shown.clone().into()), findings: vec![finding(UseMade::AsSeen)] })
        }
        // A whole day within words is what somebody wrote.
        (ColumnKind::Text, None) => Some(sure(shown.into())),
        _ => Some(failed(finding(UseMade::LeftOut))),
    }
}

/// Hours as they were typed: of "9.30" a number may have been made, and is shown with both of its digits again.
pub fn clock(cell: &Cell, words: String) -> String {
    match cell {
        Cell::Number(number) if number.fract() != 0.0 && *number < 25.0 => format!("{number:.2}"),
        Cell::Empty
        | Cell::Text(_)
        | Cell::Number(_)
        | Cell::Yes(_)
        | Cell::Date(_)
        | Cell::Time(_)
        | Cell::DayOfYear { .. }
        | Cell::Error(_) => words,
    }
}

#[cfg(test)]
mod tests {
    use model::date::Date;

    use super::{super::parse as parse_cell, *};

    /// The value, and how many findings there are.
    fn check(kind: ColumnKind, cell: &Cell, value: Option<&str>, findings: usize) {
        let parsed = parse_cell(kind, cell);
        assert_eq!(parsed.value.as_ref().and_then(|value| value.as_str()), value, "{kind:?} {cell:?}");
        assert_eq!(parsed.findings.len(), findings, "{kind:?} {cell:?}");
    }

    #[test]
    fn a_day_that_nobody_meant_is_never_shown() {
        let date = Date::parse("2026-12-09").unwrap();
        let short = Cell::DayOfYear { date, shown: "9.12.".into(), typed: "9-12".into() };
        for cell in [&Cell::Date(date), &short] {
            check(ColumnKind::Date, cell, Some("2026-12-09"), 0);
            for kind in
                [ColumnKind::Hours, ColumnKind::Limits, ColumnKind::Number, ColumnKind::Contact, ColumnKind::Words]
            {
                check(kind, cell, None, 1);
            }
        }
        check(ColumnKind::Text, &Cell::Date(date), Some("9.12.2026"), 0);
        check(ColumnKind::Text, &short, None, 1);
        check(ColumnKind::Id, &short, Some("9.12."), 1);
    }

    #[test]
    fn times_are_shown_as_they_were_typed() {
        check(ColumnKind::Hours, &Cell::Time(570), Some("9:30"), 1);
        check(ColumnKind::Text, &Cell::Time(9 * 60 + 5), Some("9:05"), 0);
        check(ColumnKind::Hours, &Cell::Number(9.3), Some("9.30"), 1);
    }
}
