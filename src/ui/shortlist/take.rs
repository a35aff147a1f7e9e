//! Taking the list along: copied or printed, also in a second language.

use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::print::print;
use finder::{helplines::lines, results::hit::Hit};
use messages::{Key, Messages};
use model::locale::Language;
use styles::PAPER;

use super::{
    super::{
        copying::Copying,
        element::{Element, Tag, button, div, p},
        live::Live,
        state::State,
        wording::{
            Words,
            sheet::{self, Sheet},
        },
    },
    paper,
};

/// What the buttons of the page have in common.
#[derive(Clone, Copy)]
pub struct Taking {
    pub state: State,
    pub copying: Copying,
    /// The messages of the second language, where one is wanted.
    second: Live<Option<Rc<Messages>>>,
    tools: NodeRef<Tag>,
}

impl Taking {
    pub fn new(state: State) -> Self {
        Self { state, copying: Copying::new(state), second: Live::new(None), tools: NodeRef::new() }
    }

    pub fn tools(self, words: &Words, hits: &[Hit]) -> Element {
        let hits: Rc<[Hit]> = hits.into();
        let to_print = hits.clone();
        let copy = move || self.copying.copy(sheet::text(&self.sheets(&hits)));
        let on_paper = move || {
            if let Some(beside) = self.tools.get_untracked() {
                print(&beside, paper::pieces(&self.sheets(&to_print)), PAPER);
            }
        };
        div("section")
            .reference(self.tools)
            .child(
                div("contacts")
                    .child(button("button", on_paper).part("button").child(words.say(Key::Print)))
                    .child(button("button", copy).part("button").child(words.say(Key::CopyList))),
            )
            .child(self.languages(words))
    }

    /// The list in the reader's language, and in the second one where that is wanted.
    fn sheets(self, hits: &[Hit]) -> Vec<Sheet> {
        let second = self.second.try_get_untracked().flatten();
        let state = self.state;
        let messages = state.messages.try_get_untracked().into_iter().chain(second);
        let sheet = |messages| {
            let words = state.words_in(messages);
            let catalogue = words.catalogue.clone()?;
            let helplines = lines(&catalogue.helplines, state.country());
            Some(words.sheet(&catalogue, hits, &helplines))
        };
        untrack(|| messages.filter_map(sheet).collect())
    }

    /// The choice of the second language: Finnish, or one of the others where the reader reads Finnish.
    fn languages(self, words: &Words) -> Option<Element> {
        let own = words.language();
        let chosen = self.second.try_get().flatten().map(|messages| messages.language());
        let offered = self.state.config.try_get().map(|config| config.languages).unwrap_or_default();
        let others: Vec<_> = if own.is_same_language(&Language::FINNISH) {
            offered.into_iter().filter(|language| !language.is_same_language(&own)).collect()
        } else {
            vec![Language::FINNISH]
        };
        let toggles: Vec<_> = others.into_iter().map(|language| self.language(language, chosen)).collect();
        let label = words.say(Key::AlsoIn);
        (!toggles.is_empty()).then(|| {
            div("short-cuts also-in")
                .attribute("role", "group")
                .attribute("aria-label", &label)
                .child(p("").child(label.clone()))
                .child(toggles)
        })
    }

    fn language(self, language: Language, chosen: Option<Language>) -> Element {
        let is_chosen = chosen == Some(language);
        let choose = move || match self.state.host() {
            Some(host) if !is_chosen => host.fetch_messages(
                language,
                Box::new(move |messages| {
                    self.second.set(Some(messages));
                }),
            ),
            _ => {
                self.second.set(None);
            }
        };
        button("link toggle", choose)
            .part("button")
            .attribute("aria-pressed", if is_chosen { "true" } else { "false" })
            .attribute("lang", language.as_str())
            .attribute("dir", language.direction().as_str())
            .child(language.own_name().to_owned())
    }
}
