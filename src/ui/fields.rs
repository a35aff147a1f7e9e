//! The fields of the question that is up. What is entered changes nothing until Continue.

use leptos::prelude::*;

use super::{
    element::{Element, Tag},
    entry::{Entry, EntryError},
    live::Live,
    wording::Words,
};
use model::question::Answer;

#[derive(Clone, Copy)]
pub struct Fields {
    pub entry: Live<Entry>,
    pub error: Live<Option<EntryError>>,
    /// The input to which the summary of what is missing leads.
    pub first: NodeRef<Tag>,
    /// The first of the options that are folded at first.
    pub folded: NodeRef<Tag>,
    /// For the other inputs, so that all are described alike.
    pub rest: NodeRef<Tag>,
    pub extent: Live<Extent>,
}

/// How much of a long list is shown.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Extent {
    Nothing,
    #[default]
    First,
    All,
}

/// What a question needs that is answered by typing. It comes with the second part of the program.
#[derive(Clone, Copy)]
pub struct TypedField {
    pub draw: fn(&Words, Fields) -> Element,
    pub answer: fn(&Entry) -> Result<Answer, EntryError>,
    pub error: fn(&Words, EntryError) -> String,
}

impl Fields {
    pub fn new(entry: Entry) -> Self {
        Self {
            entry: Live::new(entry),
            error: Live::new(None),
            first: NodeRef::new(),
            folded: NodeRef::new(),
            rest: NodeRef::new(),
            extent: Live::new(Extent::First),
        }
    }
}
