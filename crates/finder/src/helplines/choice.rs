//! Which help lines are shown to a reader, and in which order.

use super::is_emergency_number;
use model::{
    availability::{Availability, availability_of},
    helpline::Helpline,
    identifier::Code,
    locale::Language,
    opening::LocalTime,
    order::ordered,
    term::Terms,
};

/// No more lines than this are shown at once: in danger, a long list is as bad as none.
pub const MOST: usize = 3;

/// What the lines are chosen by.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// What was answered or typed, the surest first. Empty where that is not known.
    pub topics: &'a [Code],
    /// The reader's language.
    pub language: Language,
    /// The time in the time zone of the feed.
    pub now: LocalTime,
}

/// At most [`MOST`] lines, best first: those for the topics, and among them those that answer now, then those that speak
/// the reader's language, then those for what `topics` names first. A line that is closed is left out while another one
/// answers, unless it speaks the reader's language and none that answers does: then it is told when it opens.
///
/// An emergency number is always among them. It comes last, but first for a reader whose language no line speaks: there
/// an interpreter can be had.
pub fn choose<'a>(lines: &'a [Helpline], terms: &Terms, wanted: Wanted) -> Vec<&'a Helpline> {
    let (numbers, others): (Vec<_>, Vec<_>) = lines.iter().partition(|line| is_emergency_number(line));
    let suits = |line: &&Helpline| line.topics.is_empty() || concerns(line, terms, wanted.topics);
    let mut suitable: Vec<_> = others.iter().copied().filter(suits).collect();
    if suitable.is_empty() {
        // Better a line for another danger than none.
        suitable = others.into_iter().filter(|line| line.urgent).collect();
    }
    let answers = |line: &&Helpline| matches!(reach(line, wanted.now), Reach::Open | Reach::Unknown);
    let speaks_too = |line: &&Helpline| speaks(line, wanted.language);
    let does_any_answer = suitable.iter().any(answers);
    let is_understood = suitable.iter().any(|line| speaks_too(line) && (answers(line) || !does_any_answer));
    if does_any_answer {
        let opens = |line: &&Helpline| reach(line, wanted.now) == Reach::Later && speaks_too(line);
        suitable.retain(|line| answers(line) || (!is_understood && opens(line)));
    }
    let key = |line: &Helpline| {
        let is_general = !concerns(line, terms, wanted.topics);
        let first = wanted.topics.iter().position(|topic| names(line, terms, topic)).unwrap_or(wanted.topics.len());
        (is_general, reach(line, wanted.now), !speaks(line, wanted.language), first)
    };
    let mut chosen = ordered(suitable, &|left: &&Helpline, right| key(left).cmp(&key(right)));
    chosen.truncate(MOST.saturating_sub(numbers.len().min(1)));
    let place = if is_understood { chosen.len() } else { 0 };
    if let Some(number) = numbers.first() {
        chosen.insert(place, number);
    }
    chosen
}

/// When somebody answers, the soonest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    Open,
    Unknown,
    /// Closed, and it is known when it opens.
    Later,
    Closed,
}

fn reach(line: &Helpline, now: LocalTime) -> Reach {
    match availability_of(&line.channels, now) {
        Availability::Open { .. } => Reach::Open,
        Availability::Unknown => Reach::Unknown,
        Availability::Opens { .. } => Reach::Later,
        Availability::Closed => Reach::Closed,
    }
}

/// Whether the line names one of the topics, or one above or below it.
fn concerns(line: &Helpline, terms: &Terms, topics: &[Code]) -> bool {
    let is_about =
        |stated: &Code| topics.iter().any(|topic| terms.is_within(stated, topic) || terms.is_within(topic, stated));
    line.topics.iter().any(is_about)
}

/// Whether the line names the very topic.
fn names(line: &Helpline, terms: &Terms, topic: &Code) -> bool {
    line.topics.iter().any(|stated| terms.resolve(stated) == terms.resolve(topic))
}

/// A line that states no language may speak the reader's.
fn speaks(line: &Helpline, language: Language) -> bool {
    let mut stated = line.channels.iter().flat_map(|channel| &channel.languages).peekable();
    stated.peek().is_none() || stated.any(|known| known.is_same_language(&language))
}
