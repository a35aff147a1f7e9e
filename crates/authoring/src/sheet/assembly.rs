//! From the sheets of one or more files to a feed: which record belongs to which. The parser of feeds judges the JSON that
//! is put together here, and what it finds is reported at the cell that it came from.

use std::sync::Arc;

use feed::service_feed::{self, Provenance};
use model::{
    feed::{Feed, Parsed},
    problem::Problem,
};
use serde_json::{Map, Value, json};

use super::{
    contact::{self, Contact},
    helpline,
    known::AllKnown,
    origin::{Origins, Owners, Places, Source},
    pieces::Pieces,
    record::{Record, Rows},
    resolve::resolve,
    sources::{about_file, language, no_rows, refused, sorted, source},
    telling,
};
use crate::{
    finding::{Finding, FindingKind, Location, SheetFinding, ValueFinding},
    source::join,
    workbook::{Cell, Grid, Sheet},
};

/// A feed that was put together from sheets, and what was found in them.
#[derive(Debug)]
pub struct Assembled {
    pub feed: Feed,
    pub provenance: Provenance,
    pub findings: Vec<Finding>,
    /// What the parser of feeds found, which is among the findings too.
    pub problems: Vec<Problem>,
    pub places: Places,
}

/// Puts a feed together from its sheets.
///
/// # Errors
/// What was found, where no feed came of it: there is no sheet with services.
pub fn assemble(grids: Vec<Grid>) -> Result<Assembled, Vec<Finding>> {
    super::value::begin();
    let mut findings = Vec::new();
    let file = grids.first().map(|grid| Arc::clone(&grid.file)).unwrap_or_default();
    let other = telling::other_table(&grids);
    let sources: Vec<_> = grids.into_iter().filter_map(|grid| source(grid, &mut findings)).collect();
    if let Some(kind) = refused(&sources, other) {
        if matches!(kind, SheetFinding::OtherTable(_)) {
            findings.retain(|found| !matches!(found.kind, FindingKind::Sheet(SheetFinding::UnknownSheet)));
        }
        findings.push(about_file(&file, kind));
        return Err(findings);
    }
    let language = language(&sources);
    let known = AllKnown::new(&sources);
    let mut assembly = Assembly {
        sources: &sources,
        known,
        findings,
        origins: Origins::default(),
        owners: Owners::default(),
        feed: Map::new(),
        pieces: Pieces::default(),
    };
    assembly.feed.insert("format".into(), service_feed::FORMAT.into());
    assembly.feed.extend(contact::about(&sources));
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
            let mut rows = Rows::new(at, source, language);
            for row in rows.filled() {
                if let Some(record) = rows.record(row, &mut assembly.findings) {
                    assembly.add(sheet, record);
                }
            }
            assembly.findings.extend(rows.told());
        }
    }
    assembly.feed.insert("language".into(), language.to_string().into());
    if assembly.pieces.count(Sheet::Services) == 0 {
        assembly.findings.extend(no_rows(&sources));
    }
    let (parsed, provenance, findings, origins) = assembly.finish(&file)?;
    let findings = sorted(findings, &sources);
    let places = Places { sources, origins };
    Ok(Assembled { feed: parsed.feed, provenance, findings, problems: parsed.problems, places })
}

/// The feed with what was found in it, and where each record was written.
type Finished = (Parsed, Provenance, Vec<Finding>, Origins);

struct Assembly<'a> {
    sources: &'a [Source],
    known: AllKnown,
    findings: Vec<Finding>,
    origins: Origins,
    owners: Owners,
    /// All but the lists of services and questions.
    feed: Map<String, Value>,
    pieces: Pieces,
}

impl Assembly<'_> {
    fn add(&mut self, sheet: Sheet, mut record: Record) {
        for (key, finding) in resolve(sheet, &mut record.value, &self.known) {
            self.report(&record, key, finding);
        }
        match sheet {
            Sheet::Services | Sheet::Questions => {
                if sheet == Sheet::Services && telling::has_no_place(&record.value) {
                    self.report(&record, "area.scope", SheetFinding::NoPlace);
                }
                self.complete(&mut record);
                let contacts = self.contacts(&mut record);
                self.push(sheet, record, contacts);
            }
            Sheet::Helplines => {
                self.hours(&mut record);
                self.helpline(record);
            }
            Sheet::Organizations | Sheet::Terms => self.name(sheet, record),
            Sheet::Channels => {
                self.hours(&mut record);
                self.postal_code(&mut record);
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

    /// A list on one sheet has neither identifiers nor codes: they are made of the names.
    fn complete(&mut self, record: &mut Record) {
        if self.sources.get(record.source).is_some_and(Source::is_one_sheet) {
            contact::complete(&mut record.value, &mut self.feed, &mut self.owners, self.sources);
        }
    }

    /// Takes the ways of contact out of the row of a service, each with the column in which it stands.
    fn contacts(&mut self, record: &mut Record) -> Vec<Contact> {
        let Some(Value::Object(stated)) = record.value.shift_remove("contact") else { return Vec::new() };
        let mut contacts = contact::channels(&stated);
        if contacts.is_empty() && stated.contains_key("hours") {
            self.report(record, "contact.hours", SheetFinding::HoursAlone);
        }
        let country = self.feed.get("country").and_then(Value::as_str).map(str::to_owned);
        for contact in &mut contacts {
            if let Some((found, meant)) = telling::postal_code(&mut contact.channel, country.as_deref()) {
                self.report(record, contact.postal_code(), SheetFinding::ReadAs { found, meant });
            }
        }
        contacts
    }

    /// Puts a record at the end of a list of the feed, with the ways of contact that stand in its row.
    fn push(&mut self, sheet: Sheet, record: Record, contacts: Vec<Contact>) {
        let Some(id) = record.value.get("id").and_then(Value::as_str).map(str::to_owned) else {
            return self.report(&record, "id", telling::no_identifier(sheet, &record.value));
        };
        let at = self.pieces.count(sheet);
        let place = format!("{}[{at}]", sheet.key());
        for (channel, contact) in contacts.iter().enumerate() {
            let path = format!("{place}.channels[{channel}]");
            self.origins.insert_contact(path, record.source, record.row, contact.column);
        }
        self.origins.insert(place, record.source, record.row);
        self.owners.add(sheet, id, at);
        self.pieces.push(sheet, record.value, contacts.into_iter().map(|contact| contact.channel));
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
            return self.report(&record, "id", telling::no_identifier(sheet, &record.value));
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
        let Some(at) = self.owners.find(sheet, &id) else {
            let suggestion = self.known.of(sheet).and_then(|known| known.nearest(&id)).filter(|known| *known != id);
            return self.report(&record, key, SheetFinding::NoSuchRecord { sheet, id, suggestion });
        };
        if let Some(place) = self.pieces.push_within(sheet, at, record.value) {
            let path = format!("{}[{at}].{list}[{place}]", sheet.key());
            self.origins.insert(path, record.source, record.row);
        }
    }

    /// A spreadsheet drops the zeros at the beginning of a number, also on its way to a table of text.
    fn postal_code(&mut self, record: &mut Record) {
        let country = self.feed.get("country").and_then(Value::as_str);
        let Some((found, meant)) = telling::postal_code(&mut record.value, country) else { return };
        let cell = self
            .sources
            .get(record.source)
            .and_then(|source| Some(source.grid.cell(record.row, source.column("address.postal_code")?)));
        // Of a number it is certain.
        if !matches!(cell, Some(Cell::Number(_))) {
            self.report(record, "address.postal_code", SheetFinding::ReadAs { found, meant });
        }
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
    fn finish(mut self, file: &Arc<str>) -> Result<Finished, Vec<Finding>> {
        let text = self.pieces.into_json(self.feed);
        let (parsed, provenance) = match (feed::parse(text.as_bytes()), Provenance::parse(text.as_bytes())) {
            (Ok(parsed), Ok(provenance)) => (parsed, provenance),
            _ => {
                self.findings.push(about_file(file, SheetFinding::NoServices));
                return Err(self.findings);
            }
        };
        for problem in parsed.problems.clone() {
            let found = self.origins.find(&problem.path, self.sources);
            let Some(found) = found else {
                let value = ValueFinding { problem: problem.kind, outcome: problem.outcome, suggestion: None };
                self.findings.push(Finding::new(FindingKind::Value(value), file, Location::Path(problem.path)));
                continue;
            };
            telling::problem(problem, &found, &self.known, &mut self.findings);
        }
        Ok((parsed, provenance, self.findings, self.origins))
    }
}

fn identifier(record: &mut Map<String, Value>, key: &str) -> Option<String> {
    let id = record.shift_remove(key)?;
    id.as_str().map(str::to_owned)
}
