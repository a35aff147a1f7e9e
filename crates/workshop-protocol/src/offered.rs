//! What can be chosen for the finder, as far as it comes of the list.

use serde::{Deserialize, Serialize};

/// What the page may answer for its readers, and whom they can call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    pub topics: Vec<Meaning>,
    pub audiences: Vec<Meaning>,
    /// Regions, then municipalities; the towns of the list where it is for another country.
    pub places: Vec<Meaning>,
    /// The codes of the countries of which an emergency number is known.
    pub countries: Vec<String>,
    /// The help lines that readers can be shown.
    pub lines: Vec<Line>,
}

/// Something that can be chosen: what a column is, a topic, a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meaning {
    /// Stays the same in every language.
    pub key: String,
    pub name: String,
}

/// A help line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub name: String,
    /// The first number or address.
    pub reach: String,
    /// Whether it is one of the list, and not one that the finder knows by itself.
    pub is_own: bool,
}
