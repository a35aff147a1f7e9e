//! The options of a question as radios or checkboxes. Knows how an option is shown; what is chosen is in `entry`.

use leptos::prelude::*;

use crate::domain::{
    messages::Key,
    question::{Choice, Question, QuestionKind},
    view::{OptionView, QuestionView},
};

use super::{
    super::{text, wording::Words},
    Fields,
};

pub fn choices(words: &Words, fields: Fields, question: &Question, shown: &QuestionView) -> impl IntoView + use<> {
    let chosen = fields.entry.with(|entry| entry.chosen.clone());
    let options = shown.options.iter().enumerate().filter_map(|(position, option)| {
        let choice = question.options.get(option.choice)?;
        let is_chosen = chosen.contains(&option.choice);
        Some(row(words, fields, question, choice, Row { position, option, is_chosen }))
    });
    view! { <div class="options">{options.collect_view()}</div> }
}

struct Row<'a> {
    /// Among the options that are offered.
    position: usize,
    option: &'a OptionView,
    is_chosen: bool,
}

/// The label covers the whole row; hint and count describe the input, so that its name stays short.
fn row(
    words: &Words,
    fields: Fields,
    question: &Question,
    choice: &Choice,
    Row { position, option, is_chosen }: Row<'_>,
) -> impl IntoView + use<> {
    let kind = question.kind;
    let input_type = if kind == QuestionKind::Multi { "checkbox" } else { "radio" };
    let node = if position == 0 { fields.first } else { fields.rest };
    let index = option.choice;
    let choose = move |_| fields.entry.update(|entry| entry.choose(kind, index));
    let id = format!("option-{index}");
    let (hint_id, count_id) = (format!("{id}-hint"), format!("{id}-count"));
    let hint = text::feed_text(words, &choice.hint);
    let described = if hint.is_some() { format!("{hint_id} {count_id}") } else { count_id.clone() };
    view! {
        <div class="option" part="option">
            <input
                type=input_type
                name="answer"
                id=id.clone()
                aria-describedby=described
                prop:checked=is_chosen
                node_ref=node
                on:change=choose
            />
            <div class="option-text">
                <label for=id>{text::chosen(words, words.option(question, &choice.value))}</label>
                {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            </div>
            <p class="count" id=count_id>{words.count(Key::OptionCount, option.count)}</p>
        </div>
    }
}
