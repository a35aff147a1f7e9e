//! The options of a question as radios or checkboxes.

use leptos::prelude::*;

use finder::session::view::QuestionView;
use messages::Key;
use model::{
    facet::Value,
    question::{Question, QuestionKind},
};

use super::{
    super::{
        element::{Element, div, element, p, span},
        text,
        wording::{Words, value::help_key},
    },
    Fields,
};

pub fn choices(words: &Words, fields: Fields, question: &Question, shown: &QuestionView) -> Element {
    let chosen = fields.entry.with(|entry| entry.chosen.clone());
    let kind = question.kind;
    let options = shown.options.iter().enumerate().filter_map(|(position, option)| {
        let (index, choice) = (option.choice, question.options.get(option.choice)?);
        let input = input(if kind == QuestionKind::Multi { "checkbox" } else { "radio" }, "answer")
            .checked(chosen.contains(&index))
            .reference(if position == 0 { fields.first } else { fields.rest })
            .on("change", move |_| fields.entry.update(|entry| entry.choose(kind, index)));
        Some(row(
            input,
            Row {
                id: format!("option-{index}"),
                label: label(words, question, &choice.value),
                hint: text::feed_text(words, &choice.hint).or_else(|| explained(words, &choice.value)),
                aside: known_to_fit(words, option.fitting).into_any(),
            },
        ))
    });
    let silent = Some(shown.silent).filter(|silent| *silent != 0);
    div("options")
        .child(options.collect::<Vec<_>>())
        .child(silent.map(|silent| p("hint silent").child(words.count(Key::SilentCount, silent))))
}

/// Nothing where no service says that it fits: a zero would look as if nothing was left.
fn known_to_fit(words: &Words, count: usize) -> Option<String> {
    (count != 0).then(|| words.count(Key::OptionCount, count))
}

/// What stands beside a radio or checkbox.
pub struct Row {
    pub id: String,
    pub label: Element,
    pub hint: Option<Element>,
    /// A count or a region.
    pub aside: AnyView,
}

pub fn input(input_type: &'static str, name: &'static str) -> Element {
    element("INPUT", "").attribute("type", input_type).attribute("name", name)
}

/// The label covers the whole row; hint and aside describe the input, so that its name stays short.
pub fn row(input: Element, row: Row) -> Element {
    let Row { id, label, hint, aside } = row;
    let (hint_id, aside_id) = ([&*id, "-hint"].concat(), [&*id, "-aside"].concat());
    let described = if hint.is_some() { [&*hint_id, " ", &aside_id].concat() } else { aside_id.clone() };
    let text = div("option-text")
        .child(element("LABEL", "").attribute("for", &id).child(label))
        .child(hint.map(|hint| p("hint").attribute("id", &hint_id).child(hint)));
    div("option")
        .part("option")
        .child(input.attribute("id", &id).attribute("aria-describedby", &described))
        .child(text)
        .child(p("count").attribute("id", &aside_id).child(aside))
}

/// The messages are in the second part; `None` until they are here.
fn explained(words: &Words, value: &Value) -> Option<Element> {
    let text = words.say(help_key(value)?);
    (!text.is_empty()).then(|| span("").child(text))
}

fn label(words: &Words, question: &Question, value: &Value) -> Element {
    text::chosen(words, words.option(question, value))
}
