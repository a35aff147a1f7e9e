//! What is seen: the last view of the worker, and what the reader has up. What is asked of the worker is asked here.

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsValue;
use workshop_protocol::{News, Place, Request, Settings, Stage, Take, Tongue, View, read, write};

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

    /// Goes to a step, and brings its heading to the keyboard.
    pub fn go(self, step: Step) {
        self.step.set(step);
        desk::focus("step-heading");
    }

    /// Asks the worker for what is to be seen.
    pub fn ask(self, request: Request) {
        spawn_local(async move {
            self.asked(request, JsValue::UNDEFINED, false).await;
        });
    }

    /// Asks the worker, and goes on where there was an answer.
    pub fn ask_then(self, request: Request, then: impl FnOnce() + 'static) {
        spawn_local(async move {
            if self.asked(request, JsValue::UNDEFINED, false).await {
                then();
            }
        });
    }

    /// Asks the worker, with files.
    pub async fn ask_with(self, request: Request, files: JsValue) {
        self.asked(request, files, false).await;
    }

    /// Changes the settings.
    pub fn set(self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.view.with_untracked(|view| view.settings.clone());
        change(&mut settings);
        self.ask_then(Request::Set(Box::new(settings)), move || spawn_local(self.show_if_open()));
    }

    async fn show_if_open(self) {
        if self.view.with_untracked(|view| view.feed.is_some()) {
            self.show().await;
        }
    }

    /// Opens these files, in the place of what is open.
    pub fn open(self, files: JsValue) {
        spawn_local(async move {
            if self.asked(Request::Open, files, true).await {
                self.opened();
            }
        });
    }

    /// Opens the list anew that was saved elsewhere. The reader stays where they are.
    pub fn reopen(self, files: JsValue) {
        spawn_local(async move {
            self.is_outdated.set(false);
            let step = self.step.get_untracked();
            if self.asked(Request::Open, files, true).await && (!self.is_open() || step == Step::Bring) {
                self.opened();
            }
        });
    }

    fn opened(self) {
        if self.view.with_untracked(|view| view.refused.is_some()) {
            return desk::focus("refused");
        }
        self.cell.set(None);
        match self.view.with_untracked(|view| view.stage.clone()) {
            Stage::Open => self.go(Step::Mend),
            Stage::Columns => self.go(Step::Columns),
            Stage::Empty | Stage::Refused(_) => desk::focus("refused"),
        }
    }

    /// Whether there was an answer.
    async fn asked(self, request: Request, files: JsValue, is_new: bool) -> bool {
        let is_shown = matches!(request, Request::Show(_));
        let Ok(request) = write(&request) else { return false };
        self.trouble.set(None);
        self.busy.set(Some(String::new()));
        let answer = desk::ask(&request, &files, is_new).await;
        self.busy.set(None);
        let view = match answer.map(|answer| read::<View>(&answer.as_string().unwrap_or_default())) {
            Ok(Ok(view)) => view,
            Ok(Err(error)) => {
                self.trouble.set(Some(error.to_string()));
                return false;
            }
            Err(error) => {
                self.trouble.set(Some(desk::reason(&error)));
                return false;
            }
        };
        let is_other_feed = self.view.with_untracked(|before| before.feed) != view.feed;
        desk::keep(!view.operations.is_empty());
        if !is_shown {
            self.tell(&view);
        }
        if let Some(cell) = view.focus {
            self.cell.set(Some(cell));
        }
        self.view.set(view);
        if let Some((sheet, row, column)) = self.cell.get_untracked().filter(|_| !is_new) {
            desk::focus(&cell_id(sheet, row, column));
        }
        if is_other_feed {
            self.show().await;
        }
        true
    }

    /// Says what became of a request to those who hear the page.
    fn tell(self, view: &View) {
        let tongue = self.tongue.get_untracked();
        let left = Value::Count(to_mend(view));
        let (name, count) = match view.news {
            Some(News::Opened) => ("news-opened", view.services),
            Some(News::Changed(count)) => ("news-changed", count),
            Some(News::TakenBack(count)) => ("news-taken-back", count),
            Some(News::Left(count)) => ("news-left", count),
            Some(News::Nothing) => ("news-nothing", 0),
            None => return,
        };
        self.news.set(texts::format(tongue, name, &[("count", Value::Count(count)), ("left", left)]));
    }

    /// Fills the preview with the feed as it is now.
    pub async fn show(self) {
        let (preview, settings) =
            (self.preview.get_untracked(), self.view.with_untracked(|view| view.settings.clone()));
        let tongue = self.tongue.get_untracked().tag();
        let language = if preview.language.is_empty() { tongue } else { preview.language.as_str() };
        let attributes = settings.attributes(language);
        let styles = self.view.with_untracked(|view| view.looks.css.clone());
        if let Ok(attributes) = write(&attributes)
            && let Err(error) = desk::show(&attributes, &styles, &preview.moment).await
        {
            self.trouble.set(Some(desk::reason(&error)));
        }
    }

    /// A file of the worker.
    pub async fn taken(self, what: Take, files: &JsValue) -> Option<JsValue> {
        let wanted = write(&what).ok()?;
        match desk::take(&wanted, files).await {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                self.trouble.set(Some(desk::reason(&error)));
                None
            }
        }
    }

    /// Has the browser save a file of the worker.
    pub fn download(self, what: Take) {
        spawn_local(async move {
            self.busy.set(Some(String::new()));
            let files = match what {
                Take::Everything(_) => desk::finder_files().await,
                Take::Feed
                | Take::Workbook
                | Take::ShortTemplate(_)
                | Take::FullTemplate(_)
                | Take::Poster(_)
                | Take::List(_)
                | Take::Texts(_)
                | Take::Codes(_) => Ok(JsValue::UNDEFINED),
            };
            match files {
                Ok(files) => {
                    if let Some(bytes) = self.taken(what, &files).await {
                        desk::save(&what.name(), what.mime(), &bytes);
                    }
                }
                Err(error) => self.trouble.set(Some(desk::reason(&error))),
            }
            self.busy.set(None);
        });
    }

    /// Another page of the table, or other rows.
    pub fn place(self, change: impl FnOnce(&mut Place)) {
        let mut place = self.view.with_untracked(|view| view.table.place);
        place.row = None;
        change(&mut place);
        self.cell.set(None);
        self.ask(Request::Show(place));
    }
}

/// How many problems there are that are more than advice, and are not left as they are.
pub fn to_mend(view: &View) -> usize {
    use workshop_protocol::Severity;
    let open = view.groups.iter().filter(|group| !group.is_left && group.severity != Severity::Advice);
    open.map(|group| group.count).sum()
}

/// The identifier of a cell on the page.
pub fn cell_id(sheet: usize, row: usize, column: usize) -> String {
    format!("cell-{sheet}-{row}-{column}")
}
