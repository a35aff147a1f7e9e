//! From the sheets of one or more files to a feed: which record belongs to which. The parser of feeds judges the JSON
//! that is put together here, and what it finds is reported at the cell that it came from.

use std::collections::HashMap;

use feed::service_feed::{self, Provenance};
use model::{feed::Feed, locale::Language, problem::Outcome};
use serde_json::{Map, Value, json};

use super::{
    finding::{Fault, Finding},
    grid::Grid,
    heading,
    place::{Places, Source, join},
    record::{Record, records},
    table::Sheet,
    words,
};

/// A feed that was put together, and what was said of its sheets.
#[derive(Debug)]
pub struct Imported {
    pub feed: Feed,
    pub provenance: Provenance,
    pub findings: Vec<Finding>,
}

/// The sheet that explains the others, in three languages.
pub const INSTRUCTIONS: [&str; 3] = ["Ohje", "Anvisning", "Instructions"];

/// Reads a feed from its sheets.
///
/// # Errors
/// What was found, where no feed came of it: there is no sheet with services.
pub fn read(grids: Vec<Grid>) -> Result<Imported, Vec<Finding>> {
    let mut findings = Vec::new();
    let file = grids.first().map(|grid| grid.file.clone()).unwrap_or_default();
    let sources: Vec<_> = grids.into_iter().filter_map(|grid| source(grid, &mut findings)).collect();
    if !sources.iter().any(|source| source.sheet == Sheet::Services) {
        findings.push(about_file(&file, Fault::NoServices));
        return Err(findings);
    }
    let language = language(&sources);
    let mut assembly = Assembly { sources: &sources, findings, places: Places::default(), feed: Map::new() };
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
        Sheet::Emergency,
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

fn about_file(file: &str, fault: Fault) -> Finding {
    Finding { file: file.into(), place: String::new(), text: String::new(), weight: fault.weight(), fault }
}

/// A sheet with its headings. `None` where it is not part of a feed.
fn source(grid: Grid, findings: &mut Vec<Finding>) -> Option<Source> {
    let heading_row = grid.heading_row()?;
    let Some(sheet) = heading::sheet_of(&grid) else {
        let is_known = INSTRUCTIONS.iter().any(|name| words::plain(name) == words::plain(&grid.name));
        if !is_known {
            let place = grid.name.clone();
            findings.push(Finding { place, ..about_file(&grid.file, Fault::UnknownSheet) });
        }
        return None;
    };
    let (headings, faults) = heading::headings(sheet, &grid, heading_row);
    let source = Source { sheet, grid, headings, heading_row };
    findings.extend(faults.into_iter().map(|(at, fault)| source.finding(heading_row, at, fault)));
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
    places: Places,
    feed: Map<String, Value>,
}

impl Assembly<'_> {
    fn add(&mut self, sheet: Sheet, mut record: Record) {
        match sheet {
            Sheet::Services | Sheet::Questions | Sheet::Emergency => self.push(sheet.key(), record),
            Sheet::Organizations | Sheet::Terms => self.name(sheet, record),
            Sheet::Channels => {
                self.hours(&mut record);
                self.push_within(Sheet::Services, "service", "channels", record);
            }
            Sheet::Options => self.push_within(Sheet::Questions, "question", "options", record),
            Sheet::Feed if self.places.find("", self.sources).is_some() => self.report(&record, "", Fault::OneRow),
            Sheet::Feed => {
                self.places.insert(String::new(), record.source, record.row);
                self.feed.extend(record.value);
            }
        }
    }

    /// Puts a record at the end of a list of the feed.
    fn push(&mut self, list: &'static str, record: Record) {
        let list_value = self.feed.entry(list).or_insert_with(|| json!([]));
        let Some(entries) = list_value.as_array_mut() else { return };
        self.places.insert(format!("{list}[{}]", entries.len()), record.source, record.row);
        entries.push(record.value.into());
    }

    /// Puts a record into a table of the feed.
    fn name(&mut self, sheet: Sheet, mut record: Record) {
        let Some(id) = identifier(&mut record.value, "id") else {
            return self.report(&record, "id", missing());
        };
        let table = self.feed.entry(sheet.key()).or_insert_with(|| json!({}));
        let Some(entries) = table.as_object_mut() else { return };
        if entries.contains_key(&id) {
            return self.report(&record, "id", Fault::Twice(id));
        }
        self.places.insert(join(sheet.key(), &id), record.source, record.row);
        entries.insert(id, record.value.into());
    }

    /// Puts a record into a list of the record that it names.
    fn push_within(&mut self, sheet: Sheet, key: &str, list: &str, mut record: Record) {
        let Some(id) = identifier(&mut record.value, key) else {
            return self.report(&record, key, Fault::NoRecord(sheet));
        };
        let owners = self.feed.get_mut(sheet.key()).and_then(Value::as_array_mut);
        let is_owner = |owner: &Value| owner.get("id").and_then(Value::as_str) == Some(id.as_str());
        let found = owners.and_then(|owners| {
            let at = owners.iter().position(is_owner)?;
            Some((at, owners.get_mut(at)?.as_object_mut()?))
        });
        let Some((at, owner)) = found else {
            return self.report(&record, key, Fault::NoSuchRecord(sheet, id));
        };
        let Some(entries) = owner.entry(list).or_insert_with(|| json!([])).as_array_mut() else { return };
        let path = format!("{}[{at}].{list}[{}]", sheet.key(), entries.len());
        self.places.insert(path, record.source, record.row);
        entries.push(record.value.into());
    }

    /// Hours that stand in words take the place of those that are not stated.
    fn hours(&mut self, record: &mut Record) {
        let Some(words) = record.value.remove("hours_text") else { return };
        if record.value.contains_key("hours") {
            self.report(record, "hours_text", Fault::HoursTwice);
        } else {
            record.value.insert("hours".into(), words);
        }
    }

    fn report(&mut self, record: &Record, path: &str, fault: Fault) {
        if let Some(source) = self.sources.get(record.source) {
            let first = source.headings.first().map_or(0, |heading| heading.at);
            let column = source.column(path).unwrap_or(first);
            self.findings.push(source.finding(record.row, column, fault));
        }
    }

    /// Has the feed read, and says what is wrong with it where it was written.
    fn finish(mut self, file: &str) -> Result<Imported, Vec<Finding>> {
        let text = Value::Object(self.feed).to_string();
        let (parsed, provenance) = match (feed::parse(text.as_bytes()), Provenance::read(text.as_bytes())) {
            (Ok(parsed), Ok(provenance)) => (parsed, provenance),
            _ => {
                self.findings.push(about_file(file, Fault::NoServices));
                return Err(self.findings);
            }
        };
        for problem in parsed.problems {
            let found = self.places.find(&problem.path, self.sources);
            let fault = Fault::Feed(problem.kind, problem.outcome, found.map(|found| found.source.sheet));
            self.findings.push(match found {
                Some(found) => found.source.finding(found.row, found.column, fault),
                None => Finding { place: problem.path, ..about_file(file, fault) },
            });
        }
        Ok(Imported { feed: parsed.feed, provenance, findings: sorted(self.findings, self.sources) })
    }
}

fn identifier(record: &mut Map<String, Value>, key: &str) -> Option<String> {
    let id = record.shift_remove(key)?;
    id.as_str().map(str::to_owned)
}

fn missing() -> Fault {
    Fault::Feed(model::problem::ProblemKind::Missing, Outcome::RecordLeftOut, None)
}

/// Findings sheet by sheet, in the order of the files.
fn sorted(mut findings: Vec<Finding>, sources: &[Source]) -> Vec<Finding> {
    let mut order: HashMap<(&str, &str), usize> = HashMap::new();
    for (at, source) in sources.iter().enumerate() {
        order.insert((&source.grid.file, &source.grid.name), at);
    }
    // Within a sheet they stay in the order in which they were found.
    findings.sort_by_key(|finding| {
        let sheet = finding.place.rsplit_once('!').map_or("", |(sheet, _)| sheet);
        order.get(&(finding.file.as_str(), sheet)).copied().unwrap_or(usize::MAX)
    });
    findings
}
