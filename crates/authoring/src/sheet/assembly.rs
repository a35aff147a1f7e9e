//! From the sheets of one or more files to a feed: which record belongs to which. The parser of feeds judges the JSON that
//! is put together here, and what it finds is reported at the cell that it came from.

use std::{collections::HashMap, sync::Arc};

use feed::service_feed::{self, Provenance};
use model::{
    feed::Feed,
    locale::Language,
    problem::{Outcome, ProblemKind},
};
use serde_json::{Map, Value, json};

use super::{
    heading, helpline,
    origin::{Origins, Source},
    record::{Record, records},
};
use crate::{
    finding::{Finding, FindingKind, Location, SheetFinding, ValueFinding},
    source::join,
    workbook::{Grid, Sheet, spelling},
};

/// A feed that was put together from sheets, and what was found in them.
#[derive(Debug)]
pub struct Assembled {
    pub feed: Feed,
    pub provenance: Provenance,
    pub findings: Vec<Finding>,
}

/// The sheet that explains the others, in three languages.
pub const INSTRUCTIONS: [&str; 3] = ["Ohje", "Anvisning", "Instructions"];

/// Puts a feed together from its sheets.
///
/// # Errors
/// What was found, where no feed came of it: there is no sheet with services.
pub fn assemble(grids: Vec<Grid>) -> Result<Assembled, Vec<Finding>> {
    let mut findings = Vec::new();
    let file = grids.first().map(|grid| Arc::clone(&grid.file)).unwrap_or_default();
    let sources: Vec<_> = grids.into_iter().filter_map(|grid| source(grid, &mut findings)).collect();
    if !sources.iter().any(|source| source.sheet == Sheet::Services) {
        findings.push(about_file(&file, SheetFinding::NoServices));
        return Err(findings);
    }
    let language = language(&sources);
    let mut assembly = Assembly { sources: &sources, findings, origins: Origins::default(), feed: Map::new() };
    assembly.feed.insert("format".into(), service_feed::FORMAT.into());
    assembly.feed.insert("services".into(), json!([]));
    for sheet in [
        Sheet::Feed,
        Sheet::Services,
        Sheet::Channels,
        Sheet::Organizations,
        Sheet::Terms,
        Sheet::Questions,
        Sheet::Options,
        Sheet::Helplines,
    ] {
        for (at, source) in sources.iter().enumerate().filter(|(_, source)| source.sheet == sheet) {
            for record in records(at, source, language, &mut assembly.findings) {
                assembly.add(sheet, record);
            }
        }
    }
    assembly.feed.insert("language".into(), language.to_string().into());
    assembly.finish(&file)
}

fn about_file(file: &Arc<str>, kind: SheetFinding) -> Finding {
    Finding::new(FindingKind::Sheet(kind), file, Location::File)
}

/// A sheet with its headings. `None` where it is not part of a feed.
fn source(grid: Grid, findings: &mut Vec<Finding>) -> Option<Source> {
    let heading_row = grid.heading_row()?;
    let Some(sheet) = heading::sheet_of(&grid) else {
        let is_known = INSTRUCTIONS.iter().any(|name| spelling::plain(name) == spelling::plain(&grid.name));
        if !is_known {
            let location = Location::Sheet(grid.name.clone());
            findings.push(Finding { location, ..about_file(&grid.file, SheetFinding::UnknownSheet) });
        }
        return None;
    };
    let (headings, found) = heading::headings(sheet, &grid, heading_row);
    let source = Source { sheet, grid, headings, heading_row };
    findings.extend(found.into_iter().map(|(at, kind)| source.finding(heading_row, at, kind)));
    Some(source)
}

/// The language that the sheet about the feed states, else Finnish.
fn language(sources: &[Source]) -> Language {
    let stated = sources.iter().filter(|source| source.sheet == Sheet::Feed).find_map(|source| {
        let cell = source.grid.cell(source.heading_row + 1, source.column("language")?);
        Language::parse(super::value::language(&cell.words())?.as_str()?)
    });
    stated.unwrap_or(Language::FINNISH)
}

struct Assembly<'a> {
    sources: &'a [Source],
    findings: Vec<Finding>,
    origins: Origins,
    feed: Map<String, Value>,
}

impl Assembly<'_> {
    fn add(&mut self, sheet: Sheet, mut record: Record) {
        match sheet {
            Sheet::Services | Sheet::Questions => self.push(sheet.key(), record),
            Sheet::Helplines => {
                self.hours(&mut record);
                self.helpline(record);
            }
            Sheet::Organizations | Sheet::Terms => self.name(sheet, record),
            Sheet::Channels => {
                self.hours(&mut record);
                self.push_within(Sheet::Services, "service", "channels", record);
            }
            Sheet::Options => self.push_within(Sheet::Questions, "question", "options", record),
            Sheet::Feed if self.origins.find("", self.sources).is_some() => {
                self.report(&record, "", SheetFinding::SecondRow)
            }
            Sheet::Feed => {
                self.origins.insert(String::new(), record.source, record.row);
                self.feed.extend(record.value);
            }
        }
    }

    /// Puts a record at the end of a list of the feed.
    fn push(&mut self, list: &'static str, record: Record) {
        let list_value = self.feed.entry(list).or_insert_with(|| json!([]));
        let Some(entries) = list_value.as_array_mut() else { return };
        self.origins.insert(format!("{list}[{}]", entries.len()), record.source, record.row);
        entries.push(record.value.into());
    }

    /// Puts a help line at the end of their list. A row that only says how to reach one belongs to the row above it.
    fn helpline(&mut self, record: Record) {
        let Record { source, row, mut value } = record;
        let lines = self.feed.entry(Sheet::Helplines.key()).or_insert_with(|| json!([]));
        let Some(lines) = lines.as_array_mut() else { return };
        let above = lines.last_mut().and_then(Value::as_object_mut).filter(|_| helpline::is_channel_alone(&value));
        let is_above = above.is_some();
        let channels = helpline::put_channel(&mut value, above);
        let line = format!("{}[{}]", Sheet::Helplines.key(), lines.len() - usize::from(is_above));
        if let Some(at) = channels.checked_sub(1) {
            self.origins.insert(format!("{line}.channels[{at}]"), source, row);
        }
        if !is_above {
            self.origins.insert(line, source, row);
            lines.push(value.into());
        }
    }

    /// Puts a record into a table of the feed.
    fn name(&mut self, sheet: Sheet, mut record: Record) {
        let Some(id) = identifier(&mut record.value, "id") else {
            return self.report(&record, "id", missing());
        };
        let table = self.feed.entry(sheet.key()).or_insert_with(|| json!({}));
        let Some(entries) = table.as_object_mut() else { return };
        if entries.contains_key(&id) {
            return self.report(&record, "id", SheetFinding::IdentifierTwice(id));
        }
        self.origins.insert(join(sheet.key(), &id), record.source, record.row);
        entries.insert(id, record.value.into());
    }

    /// Puts a record into a list of the record that it names.
    fn push_within(&mut self, sheet: Sheet, key: &str, list: &str, mut record: Record) {
        let Some(id) = identifier(&mut record.value, key) else {
            return self.report(&record, key, SheetFinding::NoRecord(sheet));
        };
        let owners = self.feed.get_mut(sheet.key()).and_then(Value::as_array_mut);
        let is_owner = |owner: &Value| owner.get("id").and_then(Value::as_str) == Some(id.as_str());
        let found = owners.and_then(|owners| {
            let at = owners.iter().position(is_owner)?;
            Some((at, owners.get_mut(at)?.as_object_mut()?))
        });
        let Some((at, owner)) = found else {
            return self.report(&record, key, SheetFinding::NoSuchRecord(sheet, id));
        };
        let Some(entries) = owner.entry(list).or_insert_with(|| json!([])).as_array_mut() else { return };
        let path = format!("{}[{at}].{list}[{}]", sheet.key(), entries.len());
        self.origins.insert(path, record.source, record.row);
        entries.push(record.value.into());
    }

    /// Hours that stand in words take the place of those that are not stated.
    fn hours(&mut self, record: &mut Record) {
        let Some(words) = record.value.remove("hours_text") else { return };
        if record.value.contains_key("hours") {
            self.report(record, "hours_text", SheetFinding::HoursTwice);
        } else {
            record.value.insert("hours".into(), words);
        }
    }

    fn report(&mut self, record: &Record, path: &str, kind: impl Into<FindingKind>) {
        if let Some(source) = self.sources.get(record.source) {
            let first = source.headings.first().map_or(0, |heading| heading.at);
            let column = source.column(path).unwrap_or(first);
            self.findings.push(source.finding(record.row, column, kind));
        }
    }

    /// Has the feed parsed, and reports what is wrong with it where it was written.
    fn finish(mut self, file: &Arc<str>) -> Result<Assembled, Vec<Finding>> {
        let text = Value::Object(self.feed).to_string();
        let (parsed, provenance) = match (feed::parse(text.as_bytes()), Provenance::parse(text.as_bytes())) {
            (Ok(parsed), Ok(provenance)) => (parsed, provenance),
            _ => {
                self.findings.push(about_file(file, SheetFinding::NoServices));
                return Err(self.findings);
            }
        };
        for problem in parsed.problems {
            let found = self.origins.find(&problem.path, self.sources);
            let value = ValueFinding { problem: problem.kind, outcome: problem.outcome, suggestion: None };
            let kind = FindingKind::Value(value);
            self.findings.push(match found {
                Some(found) => found.source.finding(found.row, found.column, kind),
                None => Finding::new(kind, file, Location::Path(problem.path)),
            });
        }
        Ok(Assembled { feed: parsed.feed, provenance, findings: sorted(self.findings, self.sources) })
    }
}

fn identifier(record: &mut Map<String, Value>, key: &str) -> Option<String> {
    let id = record.shift_remove(key)?;
    id.as_str().map(str::to_owned)
}

fn missing() -> FindingKind {
    let (problem, outcome) = (ProblemKind::Missing, Outcome::RecordLeftOut);
    FindingKind::Value(ValueFinding { problem, outcome, suggestion: None })
}

/// Findings sheet by sheet, in the order of the files.
fn sorted(mut findings: Vec<Finding>, sources: &[Source]) -> Vec<Finding> {
    let mut order: HashMap<(&str, &str), usize> = HashMap::new();
    for (at, source) in sources.iter().enumerate() {
        order.insert((&source.grid.file, &source.grid.name), at);
    }
    // Within a sheet they stay in the order in which they were found.
    findings.sort_by_key(|finding| {
        let sheet = finding.location.cell().map_or("", |cell| &cell.sheet);
        order.get(&(&*finding.file, sheet)).copied().unwrap_or(usize::MAX)
    });
    findings
}
