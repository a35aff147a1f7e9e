//! What the page asks of the worker.

use serde::{Deserialize, Serialize};

use crate::{Followed, Tongue};

/// What is to be done. Everything but [`Take`] is answered with a whole [`View`](crate::View).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Begins with the files whose bytes were handed over before.
    Open,
    /// What is published now, of whose bytes one file was handed over before: the list is compared with it.
    Compare,
    /// Another page of a sheet, or other rows of it.
    Show(Place),
    /// The next cell in which something is to be mended, or the one before, seen from this one.
    Next {
        from: Option<(usize, usize, usize)>,
        is_back: bool,
    },
    Speak(Tongue),
    /// A cell was typed in.
    Type {
        sheet: usize,
        row: usize,
        column: usize,
        text: String,
    },
    /// Mends all problems of a group, or this one of them.
    Mend {
        group: usize,
        only: Option<usize>,
    },
    /// Leaves the problems of a group as they are, or shows them again.
    Leave {
        group: usize,
        is_left: bool,
    },
    /// Takes an operation back, whatever was done after it, or does it again.
    Undo {
        operation: usize,
        is_undone: bool,
    },
    /// What the columns of a list with headings of its own are: one meaning for each.
    Columns {
        meanings: Vec<String>,
    },
    /// Whether it is looked at how good the list is.
    Cover(bool),
    /// Asks once more which column is what.
    AskColumns,
    /// Whether it is looked up what can be chosen for the finder.
    Offer(bool),
    /// Adds a help line to the list.
    AddLine {
        name: String,
        reach: String,
        hours: String,
    },
    /// What the finder of the preview shows, to hear why. It changes nothing.
    Follow(Box<Followed>),
    Set(Box<Settings>),
}

/// What a request means to a worker that takes the place of the one that was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// Everything begins with it.
    Start,
    /// It holds for the next list too.
    Setting,
    /// It led to what is seen.
    Step,
    Nothing,
}

impl Request {
    pub fn lasting(&self) -> Lasting {
        match self {
            Request::Open => Lasting::Start,
            Request::Set(_) => Lasting::Setting,
            Request::Follow(_) => Lasting::Nothing,
            Request::Compare
            | Request::Show(_)
            | Request::Next { .. }
            | Request::Speak(_)
            | Request::Type { .. }
            | Request::Mend { .. }
            | Request::Leave { .. }
            | Request::Undo { .. }
            | Request::Columns { .. }
            | Request::Cover(_)
            | Request::AskColumns
            | Request::Offer(_)
            | Request::AddLine { .. } => Lasting::Step,
        }
    }
}

impl Lasting {
    /// As `desk.js` knows it.
    pub fn tag(self) -> &'static str {
        match self {
            Lasting::Start => "start",
            Lasting::Setting => "setting",
            Lasting::Step => "step",
            Lasting::Nothing => "nothing",
        }
    }
}

/// The rows of a sheet that are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub sheet: usize,
    /// From 0.
    pub page: usize,
    /// Only rows in which something is to be looked at.
    pub only_marked: bool,
    /// The row that has to be on the page, whatever page that is.
    pub row: Option<usize>,
}

/// How the finder is to be on the page of the association.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Where the finder's files will be, such as `https://example.org/finder/`.
    pub base: String,
    /// The address of the page on which the finder will be, for the poster.
    pub page: String,
    /// The language to begin with; that of the page where absent.
    pub language: Option<Language>,
    /// The languages that are offered; all where empty.
    pub languages: Vec<Language>,
    /// What the page answers for its readers, as codes of the list; empty for what they are asked.
    pub topic: String,
    pub audience: String,
    /// The code of a municipality or region, or the name of a town of the list.
    pub place: String,
    pub country: String,
    pub exit: bool,
    pub exit_url: String,
    pub heading_level: u8,
    pub theme: String,
    /// The brand's colour as `#rrggbb`; the finder's own colours where empty.
    pub color: String,
    pub font: String,
    /// The corners, in pixels; the finder's own where absent.
    pub radius: Option<u8>,
    /// The version of the finder, and the hash of its script in that version.
    pub version: String,
    pub integrity: String,
    /// The name and address of whoever answers for the page, in the texts to paste.
    pub association: String,
    pub email: String,
}

impl Settings {
    /// The attributes of the element, of those that are not as they would be anyway.
    pub fn attributes(&self, language: &str) -> std::collections::BTreeMap<&'static str, String> {
        let exit = if self.exit { "" } else { "off" };
        let level = self.heading_level.to_string();
        let all = [
            ("lang", language.to_owned(), ""),
            ("languages", self.languages.join(" "), ""),
            ("topic", self.topic.clone(), ""),
            ("audience", self.audience.clone(), ""),
            ("place", self.place.clone(), ""),
            ("country", self.country.clone(), ""),
            ("exit", exit.to_owned(), ""),
            ("exit-url", self.exit_url.clone(), ""),
            ("heading-level", level, "2"),
            ("theme", self.theme.clone(), "auto"),
        ];
        let set = all.into_iter().filter(|(_, value, usual)| !value.is_empty() && value != usual);
        set.map(|(name, value, _)| (name, value)).collect()
    }
}

/// The tag of a language of the finder.
pub type Language = String;

impl Default for Settings {
    fn default() -> Self {
        Self {
            base: String::new(),
            page: String::new(),
            language: None,
            languages: Vec::new(),
            topic: String::new(),
            audience: String::new(),
            place: String::new(),
            country: String::new(),
            exit: true,
            exit_url: String::new(),
            heading_level: 2,
            theme: "auto".to_owned(),
            color: String::new(),
            font: String::new(),
            radius: None,
            version: String::new(),
            integrity: String::new(),
            association: String::new(),
            email: String::new(),
        }
    }
}

/// What can be taken along. The answer is a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Take {
    Feed,
    Workbook,
    /// The template with few columns, or the one with all.
    ShortTemplate(Tongue),
    FullTemplate(Tongue),
    Poster(Tongue),
    List(Tongue),
    /// The texts to paste, in a language.
    Texts(Tongue),
    /// The codes for the page, with what they are for.
    Codes(Tongue),
    /// Everything above. The files of the finder were handed over before.
    Everything(Tongue),
}

impl Take {
    /// What the file is called.
    pub fn name(self) -> String {
        match self {
            Take::Feed => "feed.json".to_owned(),
            Take::Workbook => "services.xlsx".to_owned(),
            Take::ShortTemplate(tongue) => format!("template-short-{}.xlsx", tongue.tag()),
            Take::FullTemplate(tongue) => format!("template-{}.xlsx", tongue.tag()),
            Take::Poster(tongue) => format!("poster-{}.html", tongue.tag()),
            Take::List(tongue) => format!("list-{}.html", tongue.tag()),
            Take::Texts(tongue) => format!("texts-{}.html", tongue.tag()),
            Take::Codes(tongue) => format!("codes-{}.txt", tongue.tag()),
            Take::Everything(_) => "service-finder.zip".to_owned(),
        }
    }

    /// What kind of file it is, for the browser.
    pub fn mime(self) -> &'static str {
        match self {
            Take::Feed => "application/json",
            Take::Workbook | Take::ShortTemplate(_) | Take::FullTemplate(_) => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            Take::Poster(_) | Take::List(_) | Take::Texts(_) => "text/html",
            Take::Codes(_) => "text/plain",
            Take::Everything(_) => "application/zip",
        }
    }
}
