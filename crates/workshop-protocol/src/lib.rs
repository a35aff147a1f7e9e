//! What the page of the workshop and its worker say to each other: requests, and the view that is drawn. Both are plain
//! values that travel as bytes, so that the page is small and knows nothing of spreadsheets. The page and the worker are always
//! of the same build, so nothing in them has a name.

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

/// A value as bytes, for the way between page and worker.
///
/// # Errors
/// None in practice: every value of this crate can be written.
pub fn write<T: serde::Serialize>(value: &T) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(value)
}

/// The value of some bytes.
///
/// # Errors
/// Where the page and the worker are not of the same build.
pub fn read<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, postcard::Error> {
    postcard::from_bytes(bytes)
}
