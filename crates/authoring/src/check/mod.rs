//! What is wrong with a feed, and where in its text.

mod audit;
mod finding;
mod guess;
mod links;
mod located;
mod positions;
mod reader;
#[cfg(test)]
mod tests;

use finder::engine::catalogue::Catalogue;
use model::{
    date::Date,
    feed::Parsed,
    problem::{FeedError, MAX_PROBLEMS},
};
use serde::Serialize;

use crate::source::{Lines, Place, Wanted, scan};
use audit::Subject;
pub use finding::{Finding, Rule, Severity};
pub use links::{WebLink, web_links};
pub use located::Located;
use positions::Positions;

/// What was found in a feed. Its serialization is what `--json` prints, and is stable.
#[derive(Debug, Serialize)]
pub struct Checked {
    #[serde(rename = "file")]
    pub name: String,
    /// Whether the finder can use anything of it.
    pub usable: bool,
    pub findings: Vec<Located>,
    #[serde(skip)]
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

/// Everything that is found in the bytes of a feed. `name` is how the file is called, `today` the day on which ends and
/// ages are counted; `on_step` hears what is done next.
pub fn check(name: String, bytes: &[u8], today: Date, on_step: &mut dyn FnMut(Step)) -> Checked {
    on_step(Step::Parsing);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes).into_owned();
    match feed::parse(bytes) {
        Err(error) => {
            let findings = vec![unusable(&error, &text)];
            Checked { name, usable: false, findings, text }
        }
        Ok(parsed) => {
            let findings = findings(parsed, &text, today, on_step);
            Checked { name, usable: true, findings, text }
        }
    }
}

fn findings(parsed: Parsed, text: &str, today: Date, on_step: &mut dyn FnMut(Step)) -> Vec<Located> {
    let mut findings: Vec<_> = parsed.problems.iter().map(|problem| reader::problem(problem, &parsed.feed)).collect();
    if parsed.problems.len() < MAX_PROBLEMS {
        on_step(Step::Services);
        let positions = Positions::new(&parsed);
        let subject = Subject { parsed: &parsed, positions: &positions, today };
        findings.extend(audit::records(&subject));
        on_step(Step::Questions);
        let catalogue = Catalogue::new(vec![parsed.feed], today);
        findings.extend(audit::questionnaire(&catalogue, &positions));
    } else {
        findings.push(too_many());
    }
    on_step(Step::Locations);
    let mut wanted = Wanted::new(findings.iter().map(|finding| &finding.place));
    // It has been read as JSON before, so there is no error here.
    let strange = scan(text, &mut wanted).unwrap_or_default();
    let lines = Lines::new(text);
    let mut found = located::located(findings, &wanted, &lines);
    found.extend(strange.iter().map(|key| located::at(reader::strange_key(key), Some(key.span.clone()), &lines)));
    found.sort_by_key(|found| (found.line, found.column));
    found
}

impl Checked {
    /// A file that could not be read, so that it does not keep others from being checked.
    pub fn unreadable(name: String, reason: String) -> Self {
        let finding = Finding::new(
            Rule("unreadable"),
            Severity::Error,
            Place::default(),
            reason,
            "look whether the name is right and whether you may open the file",
        );
        let findings = vec![located::at(finding, None, &Lines::new(""))];
        Self { name, usable: false, findings, text: String::new() }
    }

    /// Adds what was found by other means, such as trying the links.
    pub fn add(&mut self, findings: Vec<Finding>) {
        let mut wanted = Wanted::new(findings.iter().map(|finding| &finding.place));
        // It has been read as JSON before, so there is no error here.
        let _ = scan(&self.text, &mut wanted);
        self.findings.extend(located::located(findings, &wanted, &Lines::new(&self.text)));
        self.findings.sort_by_key(|found| (found.line, found.column));
    }
}

fn too_many() -> Finding {
    Finding::new(
        Rule("too-many"),
        Severity::Error,
        Place::default(),
        format!("there are {MAX_PROBLEMS} problems or more; what else could be better is not looked for"),
        "mend these and check again",
    )
}

/// Why nothing of a feed can be used, at the place where it is known.
fn unusable(error: &FeedError, text: &str) -> Located {
    let lines = Lines::new(text);
    let (rule, place, mend) = match error {
        FeedError::NotUtf8 => ("not-utf8", None, "save it again and choose UTF-8"),
        FeedError::Page => ("page", None, "name the file or address of the feed itself"),
        FeedError::NotJson { line, column } => {
            let mend = "look there and just before for a missing or extra comma, quotation mark or bracket";
            ("not-json", Some((*line, *column)), mend)
        }
        FeedError::CutOff { line, column } => {
            ("cut-off", Some((*line, *column)), "the end is missing: copy the whole file, or close what is open")
        }
        FeedError::Format(_) => ("format", None, "write \"format\": \"service-feed/1\" at the top"),
        FeedError::NoServices => ("no-services", None, "write a list \"services\""),
        FeedError::Index => ("index", None, "check the feed from which it was built"),
    };
    let finding = Finding::new(Rule(rule), Severity::Error, Place::default(), error.to_string(), mend);
    let span = place.map(|(line, column)| {
        let start = text.floor_char_boundary(lines.byte(line, column));
        start..text.ceil_char_boundary((start + 1).min(text.len()))
    });
    located::at(finding, span, &lines)
}
