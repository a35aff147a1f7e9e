//! What the page of the workshop and its worker say to each other: requests, and the view that is drawn. Both are plain
//! values that travel as JSON, so that the page is small and knows nothing of spreadsheets.

mod follow;
mod offered;
mod request;
mod tongue;
mod view;

pub use follow::{About, Followed, Reason, Reply, Shown, ShownQuestion, Why};
pub use offered::{Line, Meaning, Offered};
pub use request::{Language, Lasting, Place, Request, Settings, Take};
pub use tongue::Tongue;
pub use view::{
    Bar, Cell, Code, CodeForm, Column, Columns, Coverage, Difference, Group, Heading, Looks, Loss, News, Operation,
    OperationName, Problem, Row, Section, Severity, Shade, Shape, Sheet, Stage, Subject, Table, View,
};

/// A value as text, for the way between page and worker.
///
/// # Errors
/// None in practice: no value of this crate has a part that JSON cannot hold.
pub fn write<T: serde::Serialize>(value: &T) -> Result<String, serde_json::Error> {
    serde_json::to_string(value)
}

/// The value of a text.
///
/// # Errors
/// Where the page and the worker are not of the same build.
pub fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(text)
}
