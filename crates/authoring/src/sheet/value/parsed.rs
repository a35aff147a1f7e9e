//! What a cell says, and what is wrong with it.

use serde_json::Value;

use crate::finding::SheetFinding;

/// What a cell says.
#[derive(Debug, Clone, PartialEq)]
pub struct ParsedCell {
    /// The value for the feed's JSON; `None` where nothing can be used.
    pub value: Option<Value>,
    /// One for each part that is wrong.
    pub findings: Vec<SheetFinding>,
}

pub fn sure(value: Value) -> ParsedCell {
    ParsedCell { value: Some(value), findings: Vec::new() }
}

pub fn failed(finding: SheetFinding) -> ParsedCell {
    ParsedCell { value: None, findings: vec![finding] }
}
