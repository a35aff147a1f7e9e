//! "Narrow down": what was not asked and would still sort the services, each with what it leaves.

use finder::{
    results::{narrowing::NarrowDown, results_view::ResultsView},
    session::events::Event,
};
use messages::Key;

use super::super::{
    element::{Element, button, div, li, p, ul},
    page::Page,
    text,
    wording::Words,
};

pub fn narrow(words: &Words, page: Page, results: &ResultsView) -> Option<Element> {
    // Who has said nothing chooses a topic first.
    if results.narrow.is_empty() || results.start.is_some() {
        return None;
    }
    let items: Vec<_> = results.narrow.iter().filter_map(|narrow| item(words, page, narrow)).collect();
    Some(
        div("narrow")
            .child(text::heading(page.level.below(), "subheading", words.say(Key::NarrowHeading)))
            .child(ul("").child(items)),
    )
}

fn item(words: &Words, page: Page, narrow: &NarrowDown) -> Option<Element> {
    let catalogue = words.catalogue.clone()?;
    let question = catalogue.question(&narrow.question)?;
    let id = narrow.question.clone();
    let ask = button("link", move || page.state.dispatch(Event::Change(id.clone())))
        .part("button")
        .child(text::chosen(words, words.question(question)));
    let (least, most) = (words.number(narrow.least), words.number(narrow.most));
    let effect = words.say_with(Key::NarrowEffect, &[("least", &least), ("most", &most)]);
    Some(li("").child(ask).child(p("hint").child(effect)))
}
