//! What is seen: the last view of the worker, and what the reader has up.

mod asking;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use workshop_protocol::{Settings, Severity, Shown, Stage, Tongue, View};

use crate::{
    desk,
    texts::{self, Value},
};

/// The steps of the page, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    Bring,
    Columns,
    Mend,
    Try,
    Cover,
    Looks,
    Take,
}

/// The preview as it was set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    /// As wide as a phone, or as wide as there is room.
    pub is_wide: bool,
    pub language: String,
    /// The day and the hour, as a browser writes them in a field; empty for now.
    pub moment: String,
}

/// Everything that is drawn.
#[derive(Clone, Copy)]
pub struct State {
    pub view: RwSignal<View>,
    pub tongue: RwSignal<Tongue>,
    pub step: RwSignal<Step>,
    /// What the worker is doing, where it does something.
    pub busy: RwSignal<Option<String>>,
    /// What was not done, and why.
    pub trouble: RwSignal<Option<String>>,
    /// What those hear who hear the page.
    pub news: RwSignal<String>,
    /// The cell that is looked at, and whether it is being typed in: sheet, row, column.
    pub cell: RwSignal<Option<(usize, usize, usize)>>,
    pub is_typing: RwSignal<bool>,
    /// Whether the file was saved anew elsewhere while it was worked on here.
    pub is_outdated: RwSignal<bool>,
    pub preview: RwSignal<Preview>,
    /// What the finder of the preview shows.
    pub shown: RwSignal<Shown>,
    /// As they were chosen last.
    pub settings: RwSignal<Settings>,
    /// What would be lost with the page.
    pub unsaved: RwSignal<Unsaved>,
}

/// What was done and is in no file yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Unsaved {
    pub is_list: bool,
    pub is_settings: bool,
}

impl State {
    pub fn new(tongue: Tongue) -> Self {
        Self {
            view: RwSignal::default(),
            tongue: RwSignal::new(tongue),
            step: RwSignal::new(Step::Bring),
            busy: RwSignal::new(None),
            trouble: RwSignal::new(None),
            news: RwSignal::default(),
            cell: RwSignal::new(None),
            is_typing: RwSignal::new(false),
            is_outdated: RwSignal::new(false),
            preview: RwSignal::default(),
            shown: RwSignal::default(),
            settings: RwSignal::default(),
            unsaved: RwSignal::default(),
        }
    }

    /// A message of the page. The page is drawn anew for another language.
    pub fn text(self, name: &str) -> String {
        texts::format(self.tongue.get_untracked(), name, &[])
    }

    /// A message with values.
    pub fn with(self, name: &str, values: &[(&str, Value)]) -> String {
        texts::format(self.tongue.get_untracked(), name, values)
    }

    pub fn is_open(self) -> bool {
        self.view.with(|view| view.stage == Stage::Open)
    }

    /// Whether work on the list would be lost.
    pub fn is_unsaved(self) -> bool {
        self.is_open() && self.unsaved.get().is_list
    }

    /// Remembers what is in no file yet; the page then warns whoever leaves it.
    pub fn keep(self, change: impl FnOnce(&mut Unsaved)) {
        self.unsaved.update(change);
        let Unsaved { is_list, is_settings } = self.unsaved.get_untracked();
        desk::keep(is_list || is_settings);
    }

    /// Something was not done: says why, and leads there.
    pub fn fail(self, error: &JsValue) {
        self.trouble.set(Some(desk::reason(error)));
        desk::focus("refused");
    }

    /// Goes to a step, and brings its heading to the keyboard.
    pub fn go(self, step: Step) {
        self.step.set(step);
        desk::focus("step-heading");
    }
}

/// How many problems there are that are more than advice, and are not left as they are.
pub fn to_mend(view: &View) -> usize {
    let open = view.groups.iter().filter(|group| !group.is_left && group.severity != Severity::Advice);
    open.map(|group| group.count).sum()
}

/// The identifier of a cell on the page.
pub fn cell_id(sheet: usize, row: usize, column: usize) -> String {
    format!("cell-{sheet}-{row}-{column}")
}
