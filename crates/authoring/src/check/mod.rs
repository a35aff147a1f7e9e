//! What is wrong with a feed or could be better, and where in its text that stands.

mod audit;
mod imported;
mod links;
mod locate;
mod observation;
mod opening;
mod positions;
mod problems;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use finder::engine::catalogue::Catalogue;
use model::{
    date::Date,
    feed::Parsed,
    problem::{FeedError, MAX_PROBLEMS},
};

use crate::{
    finding::{Finding, FindingKind, Location},
    source::{BYTE_ORDER_MARK, JsonPath, Lines, Wanted, scan, text_of},
};
use audit::Subject;
pub use imported::{check_files, check_grids, check_imported, tell_numbers, web_links};
pub use links::WebLink;
use observation::Observation;
use positions::Positions;

/// What was found in a feed.
#[derive(Debug)]
pub struct Checked {
    /// The file, as it was named when it was handed over.
    pub file: Arc<str>,
    /// Whether the finder can use anything of it.
    pub usable: bool,
    /// In the order of the text, those without a place first.
    pub findings: Vec<Finding>,
    /// The text in which they stand.
    pub text: String,
}

/// What is done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Parsing,
    /// Each service is looked at by itself.
    Services,
    /// Readers are played through the questions.
    Questions,
    /// The findings are located in the text.
    Locations,
}

/// Finds everything that can be found in the bytes of a feed. `today` is the day on which ends and ages are counted;
/// `on_step` is told what is done next.
///
/// ```
/// use authoring::{check::check, wording::word};
/// use model::date::Date;
///
/// let feed = br#"{"format": "service-feed/1", "services": [{"id": "a", "name": "A", "ends": "31.12.2026"}]}"#;
/// let checked = check("feed.json", feed, Date::EPOCH, &mut |_| {});
/// let first = checked.findings.iter().find(|finding| finding.kind.rule().0 == "date").unwrap();
/// assert_eq!(first.location.to_string(), "services[0].ends");
/// assert_eq!(word(first).mend.as_deref(), Some("write 2026-12-31"));
/// ```
pub fn check(file: &str, bytes: &[u8], today: Date, on_step: &mut dyn FnMut(Step)) -> Checked {
    on_step(Step::Parsing);
    let file = Arc::from(file);
    let text = text_of(bytes).into_owned();
    let (usable, findings) = match feed::parse(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)) {
        Ok(parsed) => (true, findings(parsed, &file, &text, today, on_step)),
        Err(error) => (false, vec![unusable(error, &file, &text)]),
    };
    Checked { file, usable, findings, text }
}

impl Checked {
    /// A file that could not be opened, for a reason in words, so that it does not keep others from being checked.
    pub fn unreadable(file: &str, reason: String) -> Self {
        let file = Arc::from(file);
        let findings = vec![Finding::new(FindingKind::Unreadable(reason), &file, Location::File)];
        Self { file, usable: false, findings, text: String::new() }
    }

    /// Adds what was found by other means, such as trying the links.
    pub fn add(&mut self, findings: impl IntoIterator<Item = Finding>) {
        self.findings.extend(findings);
        locate::sort(&mut self.findings);
    }
}

fn findings(parsed: Parsed, file: &Arc<str>, text: &str, today: Date, on_step: &mut dyn FnMut(Step)) -> Vec<Finding> {
    let opening = opening::opening(&parsed.feed, text, today);
    let mut observations = observations(parsed, today, on_step);
    observations.extend(opening);
    on_step(Step::Locations);
    let mut wanted = Wanted::new(observations.iter().map(|observation| &observation.path));
    // It has been parsed as JSON before, so there is no error here.
    let strange = scan(text, &mut wanted).unwrap_or_default();
    let lines = Lines::new(text);
    let mut findings: Vec<_> = locate::locate(observations, file, &wanted, &lines).collect();
    findings
        .extend(strange.iter().map(|key| locate::at(problems::strange_key(key), file, Some(key.span.clone()), &lines)));
    locate::sort(&mut findings);
    findings
}

/// All that is found without looking at the text.
fn observations(parsed: Parsed, today: Date, on_step: &mut dyn FnMut(Step)) -> Vec<Observation> {
    let mut observations: Vec<_> =
        parsed.problems.iter().map(|problem| problems::problem(problem, &parsed.feed)).collect();
    if MAX_PROBLEMS <= parsed.problems.len() {
        observations.push(Observation::new(FindingKind::TooManyProblems, JsonPath::default()));
        return observations;
    }
    on_step(Step::Services);
    let positions = Positions::new(&parsed);
    let subject = Subject { parsed: &parsed, positions: &positions, today };
    observations.extend(audit::records(&subject));
    on_step(Step::Questions);
    let catalogue = Catalogue::new(vec![parsed.feed], today);
    observations.extend(audit::questionnaire(&catalogue, &positions));
    observations
}

/// Why nothing of a feed can be used, at the place where it is known.
fn unusable(error: FeedError, file: &Arc<str>, text: &str) -> Finding {
    let lines = Lines::new(text);
    let place = match error {
        FeedError::NotJson { line, column } | FeedError::CutOff { line, column } => Some((line, column)),
        FeedError::NotUtf8 | FeedError::Page | FeedError::Format(_) | FeedError::NoServices | FeedError::Index => None,
    };
    let span = place.map(|(line, column)| {
        let start = text.floor_char_boundary(lines.byte(line, column));
        start..text.ceil_char_boundary((start + 1).min(text.len()))
    });
    let observation = Observation::new(FindingKind::Unusable(error), JsonPath::default());
    locate::at(observation, file, span, &lines)
}
