//! The desk: the whole state of the workshop. A request changes it, and the view is all that is seen of it.

use authoring::{
    AuthoringError,
    check::Step,
    import::File,
    matching::Asked,
    mending::{self, Change},
    wording::{Marks, Texts},
    words::Words,
    workbook::Mapping,
};
use model::{area::named_areas, date::Date};
use workshop_protocol::{
    Coverage, Difference, Looks, News, Offered, Request, Settings, Stage, Take, Tongue, View, Why,
};

use crate::{
    list::{self, Checked, Name},
    seen::{self, Side},
    taken::{self, Make, language},
    work::Work,
};

/// The state.
#[derive(Debug)]
pub struct Desk {
    today: Date,
    tongue: Tongue,
    /// Files for the next request.
    handed: Vec<File>,
    work: Option<Work>,
    refused: Option<AuthoringError>,
    /// The list of which it is asked which column is what.
    asked: Option<(usize, Vec<Asked>)>,
    settings: Settings,
    looks: Looks,
    difference: Option<Difference>,
    /// Whether it is looked at how good the list is, which takes time.
    is_covered: bool,
    /// Whether it is looked up what can be chosen for the finder.
    is_offered: bool,
    /// Why the finder of the preview shows what it shows.
    why: Option<Why>,
    news: Option<News>,
    focus: Option<(usize, usize, usize)>,
}

impl Desk {
    /// An empty desk. `today` is the day for which the list is looked at.
    pub fn new(today: Date, tongue: Tongue) -> Self {
        // Their names come with the program here, and would else not be known.
        named_areas();
        Self {
            today,
            tongue,
            handed: Vec::new(),
            work: None,
            refused: None,
            asked: None,
            settings: Settings::default(),
            looks: Looks::default(),
            difference: None,
            is_covered: false,
            is_offered: false,
            why: None,
            news: None,
            focus: None,
        }
    }

    /// Hands over a file for the next request.
    pub fn hand_over(&mut self, name: &str, bytes: Vec<u8>) {
        self.handed.push(File::new(name, bytes));
    }

    /// Does what is asked, and shows what is then to be seen. `on_step` is told what is done next.
    pub fn ask(&mut self, request: Request, on_step: &mut dyn FnMut(Step)) -> View {
        (self.news, self.focus) = (None, None);
        // Whoever goes on with the list has read why the other file was not opened.
        if !matches!(request, Request::Speak(_) | Request::Set(_) | Request::Show(_)) && self.work.is_some() {
            self.refused = None;
        }
        match request {
            Request::Open => self.open(on_step),
            Request::Speak(tongue) => {
                self.tongue = tongue;
                self.group();
            }
            Request::Set(settings) => {
                self.looks = seen::looks(&settings);
                self.settings = *settings;
            }
            Request::Show(place) => {
                if let Some(work) = &mut self.work {
                    work.place = place;
                }
            }
            Request::Next { from, is_back } => {
                self.focus = self.work.as_mut().and_then(|work| work.next(from, is_back))
            }
            Request::Type { sheet, row, column, text } => {
                self.change(Name::Typed, vec![list::typed((sheet, row, column), text.trim())], on_step);
            }
            Request::Mend { group, only } => self.mend(group, only, on_step),
            Request::Leave { group, is_left } => {
                self.news = self.work.as_mut().and_then(|work| work.leave(group, is_left)).map(News::Left);
            }
            Request::Undo { operation, is_undone } => self.undo(operation, is_undone, on_step),
            Request::Cover(is_covered) => self.is_covered = is_covered,
            Request::Offer(is_offered) => self.is_offered = is_offered,
            Request::AddLine { name, reach, hours } => {
                self.add_line(&[("name", name.trim()), ("value", reach.trim()), ("hours", hours.trim())], on_step);
            }
            Request::Follow(followed) => {
                let feed = self.work.as_ref().and_then(|work| work.checked.feed.as_ref());
                self.why = feed.and_then(|(feed, _)| seen::why(feed, &self.settings, &followed, self.today));
            }
            Request::AskColumns => self.asked = self.work.as_ref().and_then(Work::asked),
            Request::Columns { meanings } => self.name_columns(&meanings, on_step),
            Request::Compare => self.difference = self.compared(),
        }
        self.view()
    }

    fn open(&mut self, on_step: &mut dyn FnMut(Step)) {
        let files = std::mem::take(&mut self.handed);
        let names: Vec<_> = files.iter().map(|file| file.name.clone()).collect();
        match list::open(files, language(self.tongue), self.today) {
            // The list before stays where it is.
            Err(error) => self.refused = Some(error),
            Ok(source) => {
                (self.refused, self.difference) = (None, None);
                let before = self.work.as_ref().map(Work::revision).unwrap_or_default();
                let mut work = Work::new(names.join(", "), source, before);
                work.check(self.today, on_step);
                work.group(texts(self.tongue));
                work.begin();
                // To guess what columns are takes as long as everything else.
                self.asked = if work.is_unknown() { work.asked() } else { None };
                self.work = Some(work);
                self.news = Some(News::Opened);
            }
        }
    }

    fn check(&mut self, on_step: &mut dyn FnMut(Step)) {
        if let Some(work) = &mut self.work {
            work.check(self.today, on_step);
        }
        self.group();
    }

    /// Puts the findings together anew, in the words of the language.
    fn group(&mut self) {
        if let Some(work) = &mut self.work {
            work.group(texts(self.tongue));
        }
    }

    fn change(&mut self, name: Name, changes: Vec<Change>, on_step: &mut dyn FnMut(Step)) {
        let Some(work) = &mut self.work else { return };
        let count = work.sheets.apply(name, changes);
        self.news = Some(if count == 0 { News::Nothing } else { News::Changed(count) });
        if count != 0 {
            self.check(on_step);
        }
    }

    fn mend(&mut self, group: usize, only: Option<usize>, on_step: &mut dyn FnMut(Step)) {
        let Some((found, _)) = self.work.as_ref().and_then(|work| work.groups.get(group)) else { return };
        let (name, changes) = (found.message.clone(), found.changes(only));
        self.change(Name::Mended(name), changes, on_step);
    }

    fn add_line(&mut self, fields: &list::helpline::Fields, on_step: &mut dyn FnMut(Step)) {
        let Some(work) = &mut self.work else { return };
        let language = mending::language(work.sheets.now());
        if list::helpline::place(work.sheets.now()).is_none() {
            let file = work.sheets.now().len().to_string();
            work.sheets.add(list::helpline::empty(&file, language, fields));
        }
        let Some(place) = list::helpline::place(work.sheets.now()) else { return };
        let changes = list::helpline::row(work.sheets.now(), place, language, fields);
        self.change(Name::Line, changes, on_step);
    }

    fn undo(&mut self, operation: usize, is_undone: bool, on_step: &mut dyn FnMut(Step)) {
        let Some(work) = &mut self.work else { return };
        let count = work.sheets.set_undone(operation, is_undone);
        self.news = Some(if is_undone { News::TakenBack(count) } else { News::Changed(count) });
        self.check(on_step);
    }

    /// The columns are what was said. It travels with the list from now on.
    fn name_columns(&mut self, meanings: &[String], on_step: &mut dyn FnMut(Step)) {
        let (Some(work), Some((sheet, asked))) = (&mut self.work, self.asked.take()) else { return };
        let columns = asked.iter().zip(meanings).filter_map(|(asked, key)| seen::mapped(&asked.heading, key));
        work.sheets.set_mapping(sheet, &Mapping { columns: columns.collect() });
        self.check(on_step);
        if let Some(work) = &mut self.work {
            work.begin();
        }
        self.news = Some(News::Opened);
    }

    /// What is other than in the file that was handed over, which is published.
    fn compared(&mut self) -> Option<Difference> {
        let files = std::mem::take(&mut self.handed);
        let name = files.first()?.name.clone();
        let now = self.work.as_ref()?;
        let words = texts(self.tongue);
        let before = match list::open(files, language(self.tongue), self.today) {
            Ok(source) => Checked::new(&source.grids, self.today, &mut |_| {}),
            Err(error) => {
                return Some(Difference { file: name, refused: Some(words.error(&error)), ..Difference::default() });
            }
        };
        let (published, _) = before.feed.as_ref()?;
        let (feed, _) = now.checked.feed.as_ref()?;
        let names = Words::new(language(self.tongue).language(), feed.language);
        let published = Side { feed: published, findings: &before.findings };
        Some(seen::difference(&name, &published, &Side { feed, findings: &now.checked.findings }, &names))
    }

    /// How good the list is, for whoever looks at that.
    fn coverage(&self, work: &Work) -> Coverage {
        let feed = work.checked.feed.as_ref().filter(|_| self.is_covered);
        feed.map_or_else(Coverage::default, |(feed, _)| {
            seen::coverage(feed, &work.checked.findings, self.today, &texts(self.tongue))
        })
    }

    /// What can be chosen for the finder, for whoever looks at that.
    fn offered(&self, work: &Work) -> Offered {
        let feed = work.checked.feed.as_ref().filter(|_| self.is_offered);
        feed.map_or_else(Offered::default, |(feed, _)| {
            let words = Words::new(language(self.tongue).language(), feed.language);
            seen::offered(feed, &self.settings, self.today, &words)
        })
    }

    fn view(&self) -> View {
        let refused = self.refused.as_ref().map(|error| texts(self.tongue).error(error));
        let Some(work) = &self.work else {
            let stage = refused.map_or(Stage::Empty, Stage::Refused);
            return View { stage, looks: self.looks.clone(), ..View::default() };
        };
        let columns = self
            .asked
            .as_ref()
            .map(|(sheet, asked)| seen::columns(work.sheets.now().get(*sheet), asked, language(self.tongue)));
        View {
            stage: if columns.is_some() { Stage::Columns } else { Stage::Open },
            columns,
            refused,
            news: self.news,
            focus: self.focus,
            codes: taken::codes(&self.settings),
            looks: self.looks.clone(),
            difference: self.difference.clone(),
            coverage: self.coverage(work),
            offered: self.offered(work),
            why: self.why.clone(),
            ..work.view()
        }
    }

    /// A file to take along.
    ///
    /// # Errors
    /// Why there is none, in words.
    pub fn take(&mut self, what: Take, make: Make) -> Result<Vec<u8>, String> {
        let files = std::mem::take(&mut self.handed);
        let files: Vec<_> = files.into_iter().map(|file| (file.name, file.bytes)).collect();
        let wanted = taken::Wanted {
            settings: &self.settings,
            css: &self.looks.css,
            sheets: self.work.as_ref().map(|work| work.sheets.now()).unwrap_or_default(),
            feed: self.work.as_ref().and_then(|work| work.checked.feed.as_ref()),
            files: &files,
            today: self.today,
            tongue: self.tongue,
        };
        make(&wanted, what)
    }

    /// The feed that is shown beside the list, which may be an earlier one.
    pub fn shown(&self) -> Option<&str> {
        self.work.as_ref().and_then(Work::shown)
    }
}

/// What is said of the list.
fn texts(tongue: Tongue) -> Texts {
    Texts::new(language(tongue), Marks::Isolating)
}
