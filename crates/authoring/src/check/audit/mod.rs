//! What could be better in a feed that can be used. Each audit has a file of its own.

mod contacts;
mod dates;
mod lengths;
mod persons;
mod pictures;
mod questionnaire;
mod texts;
mod translations;

use model::{date::Date, feed::Parsed};

pub use contacts::numbers;
pub use questionnaire::questionnaire;

use super::{observation::Observation, positions::Positions};

/// A feed that is audited.
#[derive(Debug)]
pub struct Subject<'a> {
    pub parsed: &'a Parsed,
    pub positions: &'a Positions,
    pub today: Date,
}

/// What the audits find that look at one record at a time.
pub fn records(subject: &Subject) -> Vec<Observation> {
    let mut observations = dates::dates(subject);
    observations.extend(contacts::contacts(subject));
    observations.extend(translations::translations(subject));
    observations.extend(persons::persons(subject));
    observations.extend(lengths::lengths(subject));
    observations.extend(pictures::pictures(subject));
    observations.extend(questionnaire::words(&subject.parsed.feed.terms));
    observations
}
