//! Texts as elements: words of the feed marked with their language, sentences around them, headings.

use finder::session::config::HeadingLevel;
use model::text::{Chosen, Text};

use super::{
    element::{Child, Element, element, p, span},
    wording::{Sentence, Words},
};

/// Words that were chosen for the reader, marked with their language where it is not the reader's own.
pub fn chosen(words: &Words, chosen: Chosen) -> Element {
    let (language, own) = (chosen.language, words.language());
    let other_direction = language.direction() != own.direction();
    span("")
        .attribute_if("lang", (!language.is_same_language(&own)).then(|| language.to_string()))
        .attribute_if("dir", other_direction.then(|| language.direction().as_str().to_owned()))
        .child(chosen.text)
}

/// A text of the feed; `None` where the feed has none.
pub fn feed_text(words: &Words, text: &Text) -> Option<Element> {
    words.choose(text).map(|text| chosen(words, text))
}

/// A text of the feed as a paragraph.
pub fn paragraph(words: &Words, class: &'static str, text: &Text) -> Option<Element> {
    feed_text(words, text).map(|text| p(class).child(text))
}

pub fn sentence(words: &Words, sentence: Sentence) -> Element {
    let value = sentence.value.map(|value| chosen(words, value));
    span("").child(sentence.before).child(value).child(sentence.after)
}

/// The heading of a view, which takes the focus when the view comes up.
pub fn view_heading(level: HeadingLevel, content: impl Child) -> Element {
    heading(level, "heading", content).attribute("data-focus", "heading").attribute("tabindex", "-1")
}

/// A real heading element, because assistive technology treats it best.
pub fn heading(level: HeadingLevel, class: &'static str, content: impl Child) -> Element {
    let tag = match level.number() {
        1 => "H1",
        2 => "H2",
        3 => "H3",
        4 => "H4",
        5 => "H5",
        _ => "H6",
    };
    element(tag, class).child(content)
}

/// For readers who cannot see what something belongs to.
pub fn hidden(content: impl Child) -> Element {
    span("visually-hidden").child(" ".to_owned()).child(content)
}
