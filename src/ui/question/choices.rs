//! The options of a question as radios or checkboxes.

use leptos::{prelude::*, web_sys::HtmlElement};
use wasm_bindgen::JsCast;

use finder::session::view::{OptionView, QuestionView};
use messages::Key;
use model::{
    facet::Value,
    question::{Question, QuestionKind},
};

use super::super::{
    element::{Child, Element, Node, button, div, element, p, span},
    entry::{Entry, Indifference},
    fields::{Extent, Fields},
    later::DrawsPicture,
    text,
    wording::{Words, value::help_key},
};

/// More options than a phone shows on two screens are folded to this many.
pub const SHOWN: usize = 8;

/// One surface with a row for each option. "Something else" stands last, below an "or", and is never folded.
pub fn choices(
    words: &Words,
    fields: Fields,
    question: &Question,
    (shown, pictures): (&QuestionView, Option<DrawsPicture>),
) -> Element {
    let (others, options): (Vec<_>, Vec<_>) = shown.options.iter().partition(|option| is_other(question, option));
    let folded = folded(fields, &options);
    let rows = options.iter().take(options.len() - folded).enumerate();
    let rows = rows
        .filter_map(|(position, option)| option_row(words, fields, question, (shown, pictures), (position, option)));
    let rest = others.iter().filter_map(|option| {
        // Where nothing else is offered, it is what the summary of what is missing leads to.
        let position = if options.is_empty() { 0 } else { SHOWN + 1 };
        option_row(words, fields, question, (shown, pictures), (position, option))
    });
    let rest: Vec<_> = rest.chain(indifference(words, fields, shown)).collect();
    let or = (!rest.is_empty() && !options.is_empty()).then(|| p("or").child(words.say(Key::Or)));
    let silent = Some(shown.silent).filter(|silent| *silent != 0);
    div("options")
        .child(rows.collect::<Vec<_>>())
        .child((folded != 0).then(|| unfold(words, fields, folded)))
        .child(or)
        .child(rest)
        .child(silent.map(|silent| p("hint silent").child(words.count(Key::SilentCount, silent))))
}

fn is_other(question: &Question, option: &OptionView) -> bool {
    let choice = question.options.get(option.choice);
    choice.is_some_and(|choice| matches!(&choice.value, Value::Term(code) if code.is_other()))
}

/// How many options are folded: none where one of them is chosen.
fn folded(fields: Fields, options: &[&OptionView]) -> usize {
    let (_, later) = options.split_at(options.len().min(SHOWN));
    let is_chosen = fields.entry.with(|entry| later.iter().any(|option| entry.chosen.contains(&option.choice)));
    match fields.extent.get() {
        Extent::Nothing | Extent::First if !is_chosen => later.len(),
        Extent::Nothing | Extent::First | Extent::All => 0,
    }
}

/// Shows the options that are folded, and moves the focus to the first of them: the button is gone.
fn unfold(words: &Words, fields: Fields, folded: usize) -> Element {
    let show = move || {
        fields.extent.set(Extent::All);
        request_animation_frame(move || {
            let input = fields.folded.get_untracked().and_then(|input| input.dyn_into::<HtmlElement>().ok());
            // An input that is gone cannot be focused.
            let _ = input.map(|input| input.focus());
        });
    };
    let number = words.number(folded);
    button("link unfold", show).part("button").child(words.say_with(Key::OptionsMore, &[("number", &number)]))
}

/// An option that is alone is a question of yes or no, and a single radio is no choice.
fn indifference(words: &Words, fields: Fields, shown: &QuestionView) -> Option<Element> {
    (shown.options.len() == 1).then(|| {
        let is_said = fields.entry.with(|entry| entry.indifference == Indifference::Said);
        let choose = move |_| fields.entry.update(Entry::choose_neither);
        let label = span("").child(words.say(Key::DoesNotMatter));
        let input = input("radio", "answer").checked(is_said).reference(fields.rest).on("change", choose);
        row(
            input,
            Row { id: "option-neither".to_owned(), label, hint: None, aside: Node::Nothing, picture: Node::Nothing },
        )
    })
}

fn option_row(
    words: &Words,
    fields: Fields,
    question: &Question,
    (shown, pictures): (&QuestionView, Option<DrawsPicture>),
    (position, option): (usize, &OptionView),
) -> Option<Element> {
    let (index, choice) = (option.choice, question.options.get(option.choice)?);
    let is_alone = shown.options.len() == 1;
    let kind = if is_alone { QuestionKind::Single } else { question.kind };
    let reference = match position {
        0 => fields.first,
        SHOWN => fields.folded,
        _ => fields.rest,
    };
    let input = input(if kind == QuestionKind::Multi { "checkbox" } else { "radio" }, "answer")
        .checked(fields.entry.with(|entry| entry.chosen.contains(&index)))
        .reference(reference)
        .on("change", move |_| fields.entry.update(|entry| entry.choose(kind, index)));
    Some(row(
        input,
        Row {
            id: format!("option-{index}"),
            label: label(words, question, &choice.value),
            hint: text::feed_text(words, &choice.hint).or_else(|| explained(words, &choice.value)),
            aside: known_to_fit(words, option.fitting).into_child(),
            picture: pictures.map_or(Node::Nothing, |draw| draw(words, choice)),
        },
    ))
}

/// Nothing where no service says that it fits: a zero would look as if nothing was left.
fn known_to_fit(words: &Words, count: usize) -> String {
    if count == 0 { String::new() } else { words.count(Key::OptionCount, count) }
}

/// What stands beside a radio or checkbox.
pub struct Row {
    pub id: String,
    pub label: Element,
    pub hint: Option<Element>,
    /// A count or a region.
    pub aside: Node,
    /// Never without the label.
    pub picture: Node,
}

pub fn input(input_type: &'static str, name: &'static str) -> Element {
    element("INPUT", "").attribute("type", input_type).attribute("name", name)
}

/// The label covers the whole row; hint and aside describe the input, so that its name stays short.
pub fn row(input: Element, row: Row) -> Element {
    let Row { id, label, hint, aside, picture } = row;
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
        .child(picture)
}

/// The messages are in the second part; `None` until they are here.
fn explained(words: &Words, value: &Value) -> Option<Element> {
    let text = words.say(help_key(value)?);
    (!text.is_empty()).then(|| span("").child(text))
}

fn label(words: &Words, question: &Question, value: &Value) -> Element {
    text::chosen(words, words.option(question, value))
}
