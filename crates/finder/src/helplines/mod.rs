//! Whom to turn to when it is urgent: the lines that are built in, those of a feed, and which of them are shown.
//!
//! The emergency number is shown in every view, also before a feed has arrived, and ships in the first part of the
//! program; the lines ship in the second. The built-in lines and where each was confirmed stand in `helplines.json` of
//! this crate, in the format of a feed.

mod choice;
mod number;

use std::sync::OnceLock;

pub use choice::{MOST, Wanted, choose};
pub use number::{NUMBERS, emergency_number};

use model::{country::Country, helpline::Helpline};

/// The lines that are shown in a country, the emergency number first: those of a feed, and the built-in ones that it
/// does not replace by stating the same number.
///
/// Where the country is not known, the emergency number that most of Europe shares is all that is built in.
///
/// ```
/// use finder::helplines::lines;
/// use model::country::Country;
///
/// let finnish = lines(&[], Some(Country::FINLAND));
/// let number = finnish[0].channels[0].link().map(|link| link.href());
/// assert_eq!(number, Some("tel:112"));
/// ```
pub fn lines(own: &[Helpline], country: Option<Country>) -> Vec<Helpline> {
    let is_here = |line: &&Helpline| match country {
        Some(country) => line.serves(country),
        None => is_shared(line),
    };
    let is_new = |line: &&Helpline| !own.iter().any(|known| known.is_same_line(line));
    let built_in = built_in().iter().filter(is_here).filter(is_new);
    // Where a feed has its own entry for the number, it takes the place of the built-in one.
    let (mut first, others): (Vec<_>, Vec<_>) = own.iter().chain(built_in).cloned().partition(is_emergency_number);
    first.extend(others);
    first
}

/// The lines of the program, for all countries.
pub fn built_in() -> &'static [Helpline] {
    static LINES: OnceLock<Vec<Helpline>> = OnceLock::new();
    LINES.get_or_init(|| {
        let parsed = feed::parse(include_bytes!(concat!(env!("OUT_DIR"), "/helplines.json")));
        // A test makes sure that the file is right.
        parsed.map(|parsed| parsed.feed.helplines).unwrap_or_default()
    })
}

/// Whether the line is for danger of any kind, as 112 is.
fn is_emergency_number(line: &Helpline) -> bool {
    line.urgent && line.topics.is_empty()
}

/// Whether several countries have the line in common.
fn is_shared(line: &Helpline) -> bool {
    2 < line.countries.len()
}

#[cfg(test)]
mod tests;
