//! Advice for readers who may be watched. `safety_link` leads here. Belongs to the second part of the program.

use leptos::prelude::AnyView;

use finder::session::config::{Exit, HeadingLevel};
use messages::Key;

use super::{
    element::{Element, div, drawn, p},
    safety_link::exit,
    state::State,
    text,
    wording::Words,
};

pub fn safety_page(state: State, level: HeadingLevel) -> AnyView {
    drawn(move || {
        let words = state.words();
        let section = |heading, texts: &[Key]| section(&words, level.below(), heading, texts);
        // A phone has no such key, and is not told of it.
        let by_key = || p("keyboard-only").child(words.say(Key::SafetyShift));
        let leaving = || section(Key::SafetyExitHeading, &[Key::SafetyExit]).child(by_key());
        div("page")
            .child(text::view_heading(level, words.say(Key::SafetyLink)))
            .child(p("lead").child(words.say(Key::SafetyLead)))
            .child((exit(state) == Exit::On).then(leaving))
            .child(section(Key::SafetyOthersHeading, &[Key::SafetyOthers]))
            .child(section(Key::SafetyHistoryHeading, &[Key::SafetyHistory, Key::SafetyPrivate]))
            .child(section(Key::SafetyCallsHeading, &[Key::SafetyCalls]))
            .child(section(Key::SafetyFinderHeading, &[Key::SafetyFinder]))
    })
}

fn section(words: &Words, level: HeadingLevel, heading: Key, texts: &[Key]) -> Element {
    let paragraphs: Vec<_> = texts.iter().map(|key| p("").child(words.say(*key))).collect();
    div("section advice").child(text::heading(level, "subheading", words.say(heading))).child(paragraphs)
}
