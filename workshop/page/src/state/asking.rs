//! What is asked of the worker, and what becomes of its answers.

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsValue;
use workshop_protocol::{Followed, Lasting, News, Place, Request, Settings, Stage, Take, View, read, write};

use super::{State, Step, cell_id, to_mend};
use crate::{
    desk,
    texts::{self, Value},
};

impl State {
    /// Asks the worker for what is to be seen.
    pub fn ask(self, request: Request) {
        spawn_local(async move {
            self.asked(request, JsValue::UNDEFINED).await;
        });
    }

    /// Asks the worker, and goes on where there was an answer.
    pub fn ask_then(self, request: Request, then: impl FnOnce() + 'static) {
        spawn_local(async move {
            if self.asked(request, JsValue::UNDEFINED).await {
                then();
            }
        });
    }

    /// Asks the worker, with files.
    pub async fn ask_with(self, request: Request, files: JsValue) {
        self.asked(request, files).await;
    }

    /// Changes the settings.
    pub fn set(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        self.keep(|unsaved| unsaved.is_settings = true);
        self.ask_then(Request::Set(Box::new(self.settings.get_untracked())), move || spawn_local(self.show_if_open()));
    }

    async fn show_if_open(self) {
        if self.view.with_untracked(|view| view.feed.is_some()) {
            self.show().await;
        }
    }

    /// Opens these files, in the place of what is open.
    pub fn open(self, files: JsValue) {
        spawn_local(async move {
            if self.asked(Request::Open, files).await {
                self.opened();
            }
        });
    }

    /// Opens the list anew that was saved elsewhere. The reader stays where they are.
    pub fn reopen(self, files: JsValue) {
        spawn_local(async move {
            self.is_outdated.set(false);
            let step = self.step.get_untracked();
            if self.asked(Request::Open, files).await && (!self.is_open() || step == Step::Bring) {
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
    async fn asked(self, request: Request, files: JsValue) -> bool {
        let is_shown = matches!(request, Request::Show(_));
        let lasting = request.lasting();
        let is_new = lasting == Lasting::Start;
        let Ok(request) = write(&request) else { return false };
        self.trouble.set(None);
        self.busy.set(Some(String::new()));
        let answer = desk::ask(&request, &files, lasting.tag()).await;
        self.busy.set(None);
        let view = match answer.map(|answer| read::<View>(&answer.as_string().unwrap_or_default())) {
            Ok(Ok(view)) => view,
            Ok(Err(error)) => {
                self.fail(&JsValue::from(error.to_string()));
                return false;
            }
            Err(error) => {
                self.fail(&error);
                return false;
            }
        };
        let is_other_feed = self.view.with_untracked(|before| before.feed) != view.feed;
        if is_new && view.refused.is_none() {
            self.keep(|unsaved| unsaved.is_list = false);
        } else if matches!(view.news, Some(News::Opened | News::Changed(_) | News::TakenBack(_))) {
            self.keep(|unsaved| unsaved.is_list = true);
        }
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

    /// The language of the finder in the preview: the one that was chosen for it, else that with which it is to begin,
    /// else that of the page.
    pub fn shown_language(self) -> String {
        let tried = Some(self.preview.with(|preview| preview.language.clone())).filter(|tag| !tag.is_empty());
        let first = || self.settings.with(|all| all.language.clone());
        tried.or_else(first).unwrap_or_else(|| self.tongue.get_untracked().tag().to_owned())
    }

    /// Fills the preview with the feed as it is now.
    pub async fn show(self) {
        let (preview, settings) = (self.preview.get_untracked(), self.settings.get_untracked());
        let attributes = settings.attributes(&untrack(|| self.shown_language()));
        let styles = self.view.with_untracked(|view| view.looks.css.clone());
        if let Ok(attributes) = write(&attributes)
            && let Err(error) = desk::show(&attributes, &styles, &preview.moment).await
        {
            self.fail(&error);
        }
    }

    /// The finder of the preview shows something else. Why it does is looked up aside: what is seen else stays, and so does
    /// the focus, which is in the finder.
    pub fn follow(self, followed: &str) {
        let Ok(followed) = read::<Followed>(followed) else { return };
        self.shown.set(followed.shown.clone());
        let request = Request::Follow(Box::new(followed));
        let lasting = request.lasting();
        let Ok(request) = write(&request) else { return };
        spawn_local(async move {
            let answer = desk::ask(&request, &JsValue::UNDEFINED, lasting.tag()).await;
            let Some(text) = answer.ok().and_then(|answer| answer.as_string()) else { return };
            if let Ok(view) = read::<View>(&text) {
                self.view.update(|seen| seen.why = view.why);
            }
        });
    }

    /// A file of the worker.
    pub async fn taken(self, what: Take, files: &JsValue) -> Option<JsValue> {
        let wanted = write(&what).ok()?;
        match desk::take(&wanted, files).await {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                self.fail(&error);
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
                        self.saved(what);
                    }
                }
                Err(error) => self.fail(&error),
            }
            self.busy.set(None);
        });
    }

    /// What is in this file is not lost any more.
    fn saved(self, what: Take) {
        let (is_list, is_settings) = match what {
            Take::Everything(_) => (true, true),
            Take::Feed | Take::Workbook => (true, false),
            Take::Codes(_) => (false, true),
            Take::ShortTemplate(_) | Take::FullTemplate(_) | Take::Poster(_) | Take::List(_) | Take::Texts(_) => {
                (false, false)
            }
        };
        self.keep(|unsaved| {
            unsaved.is_list &= !is_list;
            unsaved.is_settings &= !is_settings;
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
