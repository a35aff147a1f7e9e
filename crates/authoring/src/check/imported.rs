//! What is wrong with a file that is no feed and can become one: a workbook, tables, or what another directory publishes.
//! It is what an import says of it, and what would be wrong with the feed that comes of it, at the cell or the record.

use std::{collections::HashSet, sync::Arc};

use model::{
    date::Date,
    feed::{Feed, Parsed},
};

use super::{
    Checked, Step, WebLink,
    audit::{self, Subject},
    links,
    observation::Observation,
    observations,
    positions::Positions,
};
use crate::{
    Format,
    finding::{Finding, FindingKind, Location},
    import::{File, Imported, Options, format_of, import, of_grids},
    source::{JsonPath, Step as PathStep},
    workbook::Grid,
};

/// Finds everything that can be found in files that belong together. A single feed is read as such, with the places in
/// its text.
///
/// ```
/// use authoring::{check::check_files, import::{File, Options}};
/// use model::date::Date;
///
/// let table = File::new("palvelut.csv", "Tunnus;Nimi;Kunnat\na;Kriisipuhelin;Hesinki\n");
/// let options = Options { format: None, language: None, timezone: None, today: Date::EPOCH };
/// let checked = check_files(vec![table], &options, &mut |_| {});
/// let found = checked.findings.iter().find(|finding| finding.kind.rule().0 == "sheet-municipality").unwrap();
/// assert_eq!(found.location.to_string(), "palvelut!C2");
/// ```
pub fn check_files(files: Vec<File>, options: &Options, on_step: &mut dyn FnMut(Step)) -> Checked {
    if let [only] = files.as_slice()
        && options.format.is_none_or(|format| format == Format::Feed)
        && is_feed(only)
    {
        return super::check(&only.name, &only.bytes, options.today, on_step);
    }
    on_step(Step::Parsing);
    let names: Vec<_> = files.iter().map(|file| file.name.clone()).collect();
    let file: Arc<str> = names.join(", ").into();
    let first: Arc<str> = names.first().map(String::as_str).unwrap_or_default().into();
    let (usable, findings) = match import(files, options) {
        Ok(imported) => (imported.feed.is_some(), findings(imported, &first, options, on_step)),
        Err(error) => (false, vec![Finding::new(FindingKind::NotImported(error), &first, Location::File)]),
    };
    Checked { file, usable, findings, text: String::new() }
}

/// Finds everything that can be found in sheets that were opened already, such as those that somebody is working on.
pub fn check_grids(grids: Vec<Grid>, today: Date, on_step: &mut dyn FnMut(Step)) -> Checked {
    on_step(Step::Parsing);
    let file = grids.first().map(|grid| Arc::clone(&grid.file)).unwrap_or_default();
    check_imported(of_grids(grids, today), &file, today, on_step)
}

/// Finds everything that can be found in what was imported. `file` is the first of its files.
pub fn check_imported(imported: Imported, file: &Arc<str>, today: Date, on_step: &mut dyn FnMut(Step)) -> Checked {
    let options = Options { format: None, language: None, timezone: None, today };
    let usable = imported.feed.is_some();
    let findings = findings(imported, file, &options, on_step);
    Checked { file: Arc::clone(file), usable, findings, text: String::new() }
}

/// Whether it is a feed, or meant to be one: JSON that names the format is, however broken.
fn is_feed(file: &File) -> bool {
    let is_named = || file.bytes.windows(FORMAT.len()).any(|part| part == FORMAT);
    match feed::parse(&file.bytes) {
        Ok(_) => true,
        Err(error) if !feed::may_be_foreign(&file.bytes, &error) => true,
        Err(_) => format_of(file) == Some(Format::Feed) && is_named(),
    }
}

const FORMAT: &[u8] = b"service-feed";

fn findings(imported: Imported, file: &Arc<str>, options: &Options, on_step: &mut dyn FnMut(Step)) -> Vec<Finding> {
    let Imported { feed, mut findings, problems, places, .. } = imported;
    let Some((feed, _)) = feed else { return findings };
    let ids = ids(&feed);
    let audited = audited(Parsed { feed, problems }, options, on_step);
    on_step(Step::Locations);
    let told = Told::new(&findings);
    for observation in audited {
        let path = observation.path.to_string();
        let at_cell = places.as_ref().and_then(|places| places.finding(&path, observation.kind.clone()));
        let finding = at_cell.unwrap_or_else(|| {
            let location = record(&observation.path, &ids);
            Finding::new(observation.kind, file, location)
        });
        if !told.has(&finding) {
            findings.push(finding);
        }
    }
    findings
}

/// The web links of a feed or of what an import gives, each once, in the order of their addresses: at its place in the
/// text, its cell or its record. There are none where nothing can be used.
pub fn web_links(files: Vec<File>, options: &Options) -> Vec<WebLink> {
    if let [only] = files.as_slice()
        && is_feed(only)
    {
        return links::of_feed(&only.bytes);
    }
    let Ok(Imported { feed: Some((feed, _)), problems, places, .. }) = import(files, options) else {
        return Vec::new();
    };
    let ids = ids(&feed);
    let paths = links::paths(&Parsed { feed, problems });
    let located = |(href, path): (String, JsonPath)| {
        let at_cell = places.as_ref().and_then(|places| places.location(&path.to_string()));
        let location = at_cell.unwrap_or_else(|| record(&path, &ids));
        WebLink { href, location }
    };
    paths.into_iter().map(located).collect()
}

fn ids(feed: &Feed) -> Vec<String> {
    feed.services.iter().map(|service| service.id.to_string()).collect()
}

/// What has been said already: that too little is asked, and in which rows a spreadsheet has spoiled a number.
#[derive(Debug, Default)]
struct Told {
    is_silent: bool,
    rows: HashSet<(String, usize)>,
}

impl Told {
    fn new(findings: &[Finding]) -> Self {
        let mut told = Self::default();
        for finding in findings {
            match (finding.kind.rule().0, finding.location.cell()) {
                ("no-questions" | "many-left", _) => told.is_silent = true,
                ("sheet-zero" | "sheet-digits" | "sheet-other-way", Some(cell)) => {
                    told.rows.insert((cell.sheet.clone(), cell.row));
                }
                _ => {}
            }
        }
        told
    }

    fn has(&self, finding: &Finding) -> bool {
        match (finding.kind.rule().0, finding.location.cell()) {
            ("no-questions" | "many-left", _) => self.is_silent,
            ("number", Some(cell)) => self.rows.contains(&(cell.sheet.clone(), cell.row)),
            _ => false,
        }
    }
}

/// Adds to an import from a workbook or a feed what is wrong with numbers that are to be dialled, at their places. Those
/// of another directory are told when it is read.
pub fn tell_numbers(imported: &mut Imported, today: Date) {
    if imported.places.is_none() && imported.own.is_none() {
        return;
    }
    let Some((feed, provenance)) = imported.feed.take() else { return };
    let told = Told::new(&imported.findings);
    let parsed = Parsed { feed, problems: std::mem::take(&mut imported.problems) };
    let subject = Subject { parsed: &parsed, positions: &Positions::new(&parsed), today };
    for found in audit::numbers(&subject) {
        let path = found.path.to_string();
        let finding = match (&imported.places, &imported.own) {
            (Some(places), _) => places.finding(&path, found.kind),
            (None, Some(file)) => Some(Finding::new(found.kind, file, Location::Path(path))),
            (None, None) => None,
        };
        imported.findings.extend(finding.filter(|finding| !told.has(finding)));
    }
    imported.problems = parsed.problems;
    imported.feed = Some((parsed.feed, provenance));
}

/// What would be wrong with the feed, without what the parser has found: an import has said that.
fn audited(parsed: Parsed, options: &Options, on_step: &mut dyn FnMut(Step)) -> Vec<Observation> {
    let problems = parsed.problems.len();
    let all = observations(parsed, options.today, on_step);
    all.into_iter().skip(problems).collect()
}

/// A record of another directory by its identifier, and the place in the feed that comes of it.
fn record(path: &JsonPath, ids: &[String]) -> Location {
    match path.steps() {
        [] => Location::File,
        [PathStep::Key(list), PathStep::Index(at), rest @ ..] if **list == *"services" => {
            let path = JsonPath::new(rest.iter().cloned()).to_string();
            ids.get(*at).map_or(Location::File, |id| Location::Service { id: id.clone(), path })
        }
        _ => Location::Path(path.to_string()),
    }
}
