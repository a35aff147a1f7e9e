//! Help lines: whom to turn to when it is urgent.

use crate::{country::Country, date::Date, identifier::Code, service::Channel, text::Text};

/// A line or a chat that answers people in need, or an emergency number. It is no service: nothing is asked before it is
/// shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Helpline {
    /// Who answers.
    pub name: Text,
    /// When to turn to it, and what one should know before.
    pub hint: Text,
    /// At least one, each with a contact.
    pub channels: Box<[Channel]>,
    /// What it helps with. Empty for anything.
    pub topics: Box<[Code]>,
    /// For whom it is, and nobody else. Empty for everybody.
    pub audiences: Box<[Code]>,
    /// Whether it is for danger and crisis. Such a line of the program stays beside those of a feed.
    pub urgent: bool,
    /// Where it can be reached. Empty for the country of the feed.
    pub countries: Box<[Country]>,
    /// When somebody last confirmed what is stated.
    pub checked: Option<Date>,
}

impl Helpline {
    /// Whether it can be reached from there. A line without a country is one of the feed's own country.
    pub fn serves(&self, country: Country) -> bool {
        self.countries.is_empty() || self.countries.contains(&country)
    }

    /// Whether both have a contact in common, so that one stands for the other.
    pub fn is_same_line(&self, other: &Self) -> bool {
        let contacts = |line: &'_ Self| line.channels.iter().filter_map(Channel::link).cloned().collect::<Vec<_>>();
        let others = contacts(other);
        contacts(self).iter().any(|link| others.contains(link))
    }
}
