//! The pictures beside options, where there is room for them. A later part of the program, so that no phone loads them.

use leptos::{prelude::*, svg};

use model::{
    facet::Value,
    picture::{Picture, VIEW_BOX},
    question::Choice,
};

use super::super::{
    attributes::Attributes,
    element::{Child, Node},
    wording::Words,
};

/// The picture of an option. It says nothing that the label does not, so it is silent.
pub fn picture(words: &Words, choice: &Choice) -> Node {
    of(words, choice).map_or(Node::Nothing, |picture| {
        let line = svg::path().add_any_attr(Attributes::written(&[("d", picture.line)]));
        let drawing = [("class", "picture"), ("viewBox", VIEW_BOX), ("aria-hidden", "true")];
        svg::svg().add_any_attr(Attributes::written(&drawing)).child(line).into_any().into_child()
    })
}

/// None where others should not see what is chosen.
fn of(words: &Words, choice: &Choice) -> Option<Picture> {
    if choice.sensitive {
        return None;
    }
    match &choice.value {
        Value::Term(code) => Picture::of_term(&words.catalogue.as_ref()?.terms, code),
        Value::Channel(kind) => Picture::of_channel(*kind),
        Value::Age(_)
        | Value::Municipality(_)
        | Value::Region(_)
        | Value::Town(_)
        | Value::Form(_)
        | Value::Language(_)
        | Value::Free
        | Value::Anonymous
        | Value::NoRegistration
        | Value::Wheelchair => None,
    }
}
