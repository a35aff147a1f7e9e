//! For whom a sub-command prints.

/// For whom the output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Words for people.
    Words,
    /// JSON for programs.
    Json,
}
