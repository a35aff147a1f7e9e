//! The fields of the question that is up. What is entered changes nothing until Continue.

use leptos::prelude::*;

use super::{
    element::{Element, Tag},
    entry::{Entry, EntryError},
    wording::Words,
};
use model::question::Answer;

#[derive(Clone, Copy)]
pub struct Fields {
    pub entry: RwSignal<Entry>,
    pub error: RwSignal<Option<EntryError>>,
    /// The input to which the summary of what is missing leads.
    pub first: NodeRef<Tag>,
    /// The first of the options that are folded at first.
    pub folded: NodeRef<Tag>,
    /// For the other inputs, so that all are described alike.
    pub rest: NodeRef<Tag>,
    pub extent: RwSignal<Extent>,
}

/// How much of a long list is shown. One type for all lists, because Leptos makes code for each type of a signal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    Nothing,
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
            entry: RwSignal::new(entry),
            error: RwSignal::new(None),
            first: NodeRef::new(),
            folded: NodeRef::new(),
            rest: NodeRef::new(),
            extent: RwSignal::new(Extent::First),
        }
    }
}
