//! What could be better in a feed that can be used. Each audit has a file of its own.

mod contacts;
mod dates;
mod persons;
mod questionnaire;
mod texts;
mod translations;

use model::{date::Date, feed::Parsed};

pub use questionnaire::questionnaire;

use super::{finding::Finding, positions::Positions};

/// A feed that is audited.
#[derive(Debug)]
pub struct Subject<'a> {
    pub parsed: &'a Parsed,
    pub positions: &'a Positions,
    pub today: Date,
}

/// What the audits find that look at one record at a time.
pub fn records(subject: &Subject) -> Vec<Finding> {
    let mut findings = dates::dates(subject);
    findings.extend(contacts::contacts(subject));
    findings.extend(translations::translations(subject));
    findings.extend(persons::persons(subject));
    findings
}

#[cfg(test)]
mod testing {
    //! How the audits are tried: a feed, one audit, and the lines that it gives.

    use model::date::Date;

    use super::{
        super::{finding::Finding, positions::Positions},
        Subject,
    };

    /// `rest` are the keys of the feed but its format; the lines are `rule place: message`.
    pub fn lines(rest: &str, today: &str, audit: fn(&Subject) -> Vec<Finding>) -> Vec<String> {
        let text = format!(r#"{{"format": "service-feed/1", {rest}}}"#);
        let parsed = feed::parse(text.as_bytes()).unwrap();
        assert_eq!(parsed.problems, []);
        let positions = Positions::new(&parsed);
        let subject = Subject { parsed: &parsed, positions: &positions, today: Date::parse(today).unwrap() };
        audit(&subject).iter().map(|found| format!("{} {}: {}", found.rule, found.place, found.message)).collect()
    }
}
