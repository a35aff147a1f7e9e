//! What happens in the finder of the preview, and why it asks what it asks.

use serde::{Deserialize, Serialize};

/// What the finder of the preview was answered since it began, and what it shows. It is made by `preview.js`, of what
/// stands on the page: the finder itself tells nobody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    /// The day for which it shows services, as `2026-11-30`; today where absent.
    pub day: Option<String>,
    /// One for each question that was answered, in their order.
    pub replies: Vec<Reply>,
    pub shown: Shown,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// "I don't know", or that it does not matter.
    Unknown,
    /// The positions of the options that were chosen.
    Options(Vec<usize>),
    /// The code of a municipality, or what was typed.
    Place(String),
    /// The code of a region.
    Region(String),
    Age(u8),
    /// What was told in own words, and what else was not seen.
    Unheard,
}

/// What the finder shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    Question(ShownQuestion),
    Results,
    /// A service, the search, the advice on safety: nothing is asked there.
    #[default]
    Other,
}

/// A question that is up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownQuestion {
    /// Its words.
    pub heading: String,
    /// Counted from 1.
    pub number: usize,
    /// How many services it says are left; absent where that is not written in digits.
    pub left: Option<usize>,
    /// The options that are seen: the position, and the words.
    pub options: Vec<(usize, String)>,
}

/// Why that is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// How many services are left, and of how many.
    pub left: usize,
    pub all: usize,
    pub reason: Reason,
    /// What each option that is seen would leave: its words, and how many services.
    pub answers: Vec<(String, usize)>,
    /// The fewest and the most services that an answer would leave. Absent where nothing is asked.
    pub range: Option<(usize, usize)>,
    /// About what could be asked as well, and would take less away; the best first.
    pub others: Vec<About>,
}

/// The reason in short; the page has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The list says that it comes first.
    First,
    /// The finder asks it first, of every list that has no questions of its own.
    Always,
    /// Too many are left, and it is expected to take the most away.
    Narrows { enough: usize },
    /// Few are left, and what is answered decides which of them somebody can use.
    Decides(About),
    /// Nothing is asked: the results were asked for, although a question would help.
    Early,
    /// Nothing is asked: few enough are left.
    FewLeft { enough: usize },
    /// Nothing is asked: no question would change anything.
    NothingHelps,
    /// Nothing is asked: so many questions are enough.
    AskedEnough { most: usize },
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    Topic,
    Audience,
    Age,
    Area,
    Form,
    Channel,
    Language,
    Cost,
    Anonymity,
    Registration,
    Accessibility,
}
