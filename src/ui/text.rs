//! Pieces of text as elements: words of the feed with their language, sentences around them, headings.
//! Knows HTML; what is said comes ready from `wording`.

use leptos::{html, prelude::*};

use crate::domain::{
    config::HeadingLevel,
    locale::Language,
    text::{Chosen, Text},
};

use super::wording::{Sentence, Words};

/// Words that were chosen for the reader, marked with their language where it is not the reader's own.
pub fn chosen(words: &Words, chosen: Chosen) -> impl IntoView + use<> {
    let mark = Mark::new(words, chosen.language);
    view! { <span lang=mark.language dir=mark.direction>{chosen.text}</span> }
}

/// A text of the feed; nothing where the feed has none.
pub fn feed_text(words: &Words, text: &Text) -> Option<impl IntoView + use<>> {
    words.choose(text).map(|text| chosen(words, text))
}

/// A text of the feed as a paragraph.
pub fn paragraph(words: &Words, class: &'static str, text: &Text) -> Option<impl IntoView + use<>> {
    feed_text(words, text).map(|text| view! { <p class=class>{text}</p> })
}

pub fn sentence(words: &Words, sentence: Sentence) -> impl IntoView + use<> {
    let value = sentence.value.map(|value| chosen(words, value));
    view! { <span>{sentence.before} {value} {sentence.after}</span> }
}

/// The heading of a view, which takes the focus when the view comes up.
pub fn view_heading(level: HeadingLevel, content: impl IntoView) -> impl IntoView {
    html::custom(tag(level)).class("heading").attr("data-focus", "heading").attr("tabindex", "-1").child(content)
}

pub fn heading(level: HeadingLevel, class: &'static str, content: impl IntoView) -> impl IntoView {
    html::custom(tag(level)).class(class).child(content)
}

/// For those who cannot see what a thing belongs to.
pub fn hidden(content: impl IntoView) -> impl IntoView {
    view! { <span class="visually-hidden">" " {content}</span> }
}

/// The attributes of words in another language.
struct Mark {
    language: Option<String>,
    direction: Option<&'static str>,
}

impl Mark {
    fn new(words: &Words, language: Language) -> Self {
        let own = words.language();
        Self {
            language: (!language.is_same_language(&own)).then(|| language.to_string()),
            direction: (language.direction() != own.direction()).then(|| language.direction().as_str()),
        }
    }
}

/// A real heading element, because assistive technology treats it best. One type for all levels keeps the widget small.
///
/// In upper case, as the browser itself names elements: Leptos compares the two, and would take the name in
/// lower case for another element and put a new one in its place whenever the language changes.
fn tag(level: HeadingLevel) -> &'static str {
    match level.number() {
        1 => "H1",
        2 => "H2",
        3 => "H3",
        4 => "H4",
        5 => "H5",
        _ => "H6",
    }
}
