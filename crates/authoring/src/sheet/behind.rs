//! What stands behind a cell: a formula that was not computed, and the place to which other words lead.

use std::borrow::Cow;

use model::link::Link;

use super::{heading::Heading, origin::Source};
use crate::{
    finding::SheetFinding,
    workbook::{Cell, Column, ColumnKind},
};

/// The cell that is to be read, and what is said of it.
pub fn cell<'a>(source: &'a Source, row: usize, heading: &Heading) -> (Cow<'a, Cell>, Option<SheetFinding>) {
    let (place, found) = ((row, heading.at), source.grid.cell(row, heading.at));
    // A program that writes a link by a formula and does not compute it writes nothing, or a zero.
    let is_open = *found == Cell::Number(0.0)
        && source.grid.formulas.get(&place).is_some_and(|formula| link_of(formula).is_some());
    if found.is_empty() || is_open {
        let Some(formula) = source.grid.formulas.get(&place) else { return (Cow::Borrowed(found), None) };
        let target = link_of(formula).map_or(Cell::Empty, |target| Cell::text(&target));
        return (Cow::Owned(target), Some(SheetFinding::NotComputed(formula.clone())));
    }
    let words = found.words();
    let linked = link_of(source.grid.formulas.get(&place).map(String::as_str).unwrap_or_default());
    let target = source.grid.targets.get(&place).cloned().or(linked);
    match target.filter(|target| holds_link(heading.column) && Link::is_one(target) && !is_contact(&words)) {
        Some(meant) => (Cow::Owned(Cell::text(&meant)), Some(SheetFinding::ReadAs { found: words, meant })),
        None => (Cow::Borrowed(found), None),
    }
}

fn holds_link(column: &Column) -> bool {
    column.kind == ColumnKind::Contact || column.path == "url"
}

/// Whether something can be done with the words themselves.
fn is_contact(words: &str) -> bool {
    let digits = words.chars().filter(char::is_ascii_digit).count();
    let is_address = words.contains('@') || words.contains('.') && !words.contains(' ');
    5 <= digits || is_address || Link::is_one(words)
}

/// `HYPERLINK("https://example.org","Lue lisää")`.
fn link_of(formula: &str) -> Option<String> {
    let rest = formula.trim_start_matches('=').trim().strip_prefix("HYPERLINK(")?;
    let (target, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
    Some(target.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_of_a_formula_is_found() {
        let check =
            |formula: &str, expected: Option<&str>| assert_eq!(link_of(formula).as_deref(), expected, "{formula}");
        check("HYPERLINK(\"https://example.org\",\"Lue\")", Some("https://example.org"));
        check("=HYPERLINK( \"mailto:a@example.org\" )", Some("mailto:a@example.org"));
        check("A1&\"x\"", None);
        check("HYPERLINK(A1)", None);
    }

    #[test]
    fn words_that_can_be_used_stay() {
        for (words, expected) in [
            ("Lue lisää", false),
            ("tästä.", true),
            ("09 000 0000", true),
            ("a@example.org", true),
            ("Lue 2 sivua. Tästä.", false),
        ] {
            assert_eq!(is_contact(words), expected, "{words}");
        }
    }
}
