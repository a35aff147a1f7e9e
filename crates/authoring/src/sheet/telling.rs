//! What is told of the records of a workbook beyond their cells: what is missing, and what a slip was probably meant to be.

use model::problem::{Outcome, Problem, ProblemKind};
use serde_json::{Map, Value};

use super::{helpline::kind_of, known::AllKnown, origin::Origin};
use crate::{
    finding::{Became, Finding, FindingKind, SheetFinding, TableLook, ValueFinding},
    guess,
    workbook::{
        Grid, Sheet, spelling,
        vocabulary::{self, Word},
    },
};

/// What a single table seems to be that is not one of a feed. Of a workbook with several sheets nothing is guessed.
pub fn other_table(grids: &[Grid]) -> Option<TableLook> {
    let [only] = grids else { return None };
    let (_, first) = only.rows().next()?;
    let headings: Vec<_> = first.iter().map(|(_, cell)| spelling::plain(&cell.words())).collect();
    // As the services name the column that tells when somebody has answered.
    const WHEN: [&str; 7] =
        ["timestamp", "aikaleima", "tidsstampel", "completiontime", "valmistumisaika", "submittedat", "vastausaika"];
    let is_form = headings.first().is_some_and(|first| WHEN.contains(&first.as_str()))
        || ["completiontime", "submittedat"].iter().any(|when| headings.iter().any(|heading| heading == when));
    if is_form {
        return Some(TableLook::Form);
    }
    (super::heading::sheet_of(only).is_none() && 1 < headings.len()).then_some(TableLook::Other)
}

/// A row without an identifier, with one that could be used: its name in small letters.
pub fn no_identifier(sheet: Sheet, record: &Map<String, Value>) -> FindingKind {
    let suggestion = slug(name_of(record));
    match sheet.column("id") {
        Some(column) => {
            let suggestion = Some(suggestion).filter(|id| !id.is_empty());
            SheetFinding::NoIdentifier { column, suggestion }.into()
        }
        None => missing(),
    }
}

/// The name of a record, in the first of its languages.
pub fn name_of(record: &Map<String, Value>) -> &str {
    let name = record.get("name").or_else(|| record.get("label")).and_then(|text| match text.as_object() {
        Some(texts) => texts.values().next()?.as_str(),
        None => text.as_str(),
    });
    name.unwrap_or_default()
}

/// The first words of a name in small letters, as an identifier.
pub fn slug(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_alphanumeric()).map(spelling::plain);
    words.filter(|word| !word.is_empty()).take(4).collect::<Vec<_>>().join("-")
}

/// Whether a service is for some places and names none.
pub fn has_no_place(service: &Map<String, Value>) -> bool {
    let Some(area) = service.get("area").and_then(Value::as_object) else { return false };
    let is_limited = area.get("scope").and_then(Value::as_str) == Some("limited");
    is_limited && !["municipalities", "regions", "counties"].iter().any(|key| area.contains_key(*key))
}

/// Puts in the way of contact that is meant where the word for it is not known, and tells what does not fit.
pub fn way(channel: &mut Map<String, Value>, written: &str) -> Option<SheetFinding> {
    let value = channel.get("value").and_then(Value::as_str).unwrap_or_default().to_owned();
    let word = |value: &'static str| Word { vocabulary: "channel", value };
    if let Some(kind) = channel.get("type").and_then(Value::as_str) {
        let is_mail = value.contains('@') && matches!(kind, "phone" | "sms" | "whatsapp");
        let looks_like = word("email");
        return is_mail.then_some(SheetFinding::OtherWay { found: value, looks_like });
    }
    let kind = match written {
        "" => Some(kind_of(&value)).filter(|_| !value.is_empty()),
        _ => kind_within(written),
    };
    let suggestion = spelling::closest(written, vocabulary::spellings("channel"));
    let became = match kind {
        Some(kind) => {
            channel.insert("type".to_owned(), kind.into());
            Became::ReadAs(word(kind))
        }
        None => Became::RowLeftOut,
    };
    Some(SheetFinding::NotOneOf { found: written.to_owned(), vocabulary: "channel", suggestion, became })
}

/// The first way of contact of several in one cell, or the one that is nearest in spelling. A word that is no way of
/// contact is none: a fax is not called.
fn kind_within(written: &str) -> Option<&'static str> {
    let parts = written.split(['/', ',', ';', '+', '&', ' ']).map(str::trim).filter(|part| !part.is_empty());
    let known = parts.filter_map(|part| vocabulary::value("channel", part)).next();
    known.or_else(|| vocabulary::value("channel", spelling::closest(written, vocabulary::spellings("channel"))?))
}

/// Finnish codes have five digits. Puts in the zeros that are missing, and returns what was found and is meant.
pub fn postal_code(channel: &mut Map<String, Value>, country: Option<&str>) -> Option<(String, String)> {
    let code = channel.get_mut("address")?.get_mut("postal_code")?;
    let found = code.as_str()?.to_owned();
    let is_short = found.len() < 5 && !found.starts_with('0') && found.bytes().all(|byte| byte.is_ascii_digit());
    if !is_short || !country.is_none_or(|country| country.eq_ignore_ascii_case("FI")) {
        return None;
    }
    let meant = format!("{found:0>5}");
    *code = meant.clone().into();
    Some((found, meant))
}

fn missing() -> FindingKind {
    let (problem, outcome) = (ProblemKind::Missing, Outcome::RecordLeftOut);
    FindingKind::Value(ValueFinding { problem, outcome, suggestion: None })
}

/// Tells what the parser of feeds found, at the cell in which it was written.
pub fn problem(problem: Problem, at: &Origin, known: &AllKnown, findings: &mut Vec<Finding>) {
    let Origin { source, row, column } = *at;
    let is_filled = !source.grid.cell(row, column).is_empty();
    let is_told = |finding: &Finding| {
        let cell = finding.location.cell();
        let is_here =
            cell.is_some_and(|cell| cell.sheet == source.grid.name && (cell.row, cell.column) == (row, column));
        is_here && finding.file == source.grid.file
    };
    let key = problem.path.rsplit('.').next().unwrap_or_default();
    let kind = if problem.kind == ProblemKind::Missing {
        // What stands there was not understood, and that has been said.
        if is_filled && findings.iter().any(is_told) {
            return;
        }
        source.sheet.column(key).map_or_else(missing, |column| SheetFinding::Empty(column).into())
    } else {
        let suggestion = suggestion(&problem.kind, known);
        FindingKind::Value(ValueFinding { problem: problem.kind, outcome: problem.outcome, suggestion })
    };
    findings.push(source.finding(row, column, kind));
}

fn suggestion(problem: &ProblemKind, known: &AllKnown) -> Option<String> {
    if let ProblemKind::UnknownTerm(code) = problem {
        known.of(Sheet::Terms)?.nearest(code)
    } else if let ProblemKind::UnknownOrganization(id) = problem {
        known.of(Sheet::Organizations)?.nearest(id)
    } else if let ProblemKind::NotALink(found) = problem {
        guess::link(found)
    } else if let ProblemKind::NotADate(found) = problem {
        guess::date(found).map(|date| date.to_string())
    } else {
        None
    }
}
