//! A list that was opened, with what is done to it and what is seen of it.

use std::collections::BTreeSet;

use authoring::{
    check::Step,
    finding::{Finding, Severity},
    matching::{self, Asked},
    mending,
    wording::Texts,
};
use feed::service_feed::{Layout, Writing, write_as};
use model::date::Date;
use workshop_protocol::{Loss, Place, View};

use crate::{
    list::{self, Checked, Group, Sheets, Source},
    seen,
};

/// A list that was opened.
#[derive(Debug)]
pub struct Work {
    file: String,
    pub sheets: Sheets,
    /// What could not be carried over from a file that has no sheets.
    notes: Vec<Finding>,
    pub checked: Checked,
    /// The last feed that could be used, as the preview shows it, and a number that changes with it.
    shown: Option<(u64, String)>,
    /// The number of the last feed of the list before.
    before: u64,
    pub groups: Vec<(Group, bool)>,
    /// The keys of the groups that are left as they are.
    left: BTreeSet<String>,
    pub place: Place,
    services_before: usize,
    losses: Vec<Loss>,
}

impl Work {
    /// A list in the place of another one, whose last feed had this number.
    pub fn new(file: String, source: Source, before: u64) -> Self {
        Self {
            file,
            losses: losses(&source),
            sheets: Sheets::new(source.grids),
            notes: source.notes,
            checked: Checked::default(),
            shown: None,
            before,
            groups: Vec::new(),
            left: BTreeSet::new(),
            place: Place::default(),
            services_before: 0,
        }
    }

    pub fn check(&mut self, today: Date, on_step: &mut dyn FnMut(Step)) {
        self.checked = Checked::new(self.sheets.now(), today, on_step);
        // A list of which nothing is left keeps the last one that could be shown.
        if let Some((feed, provenance)) = self.checked.feed.as_ref().filter(|(feed, _)| !feed.services.is_empty()) {
            // Without what a page draws before the finder has come: it draws the same, and takes longer to be computed.
            let text =
                write_as(feed, Writing { provenance: Some(provenance), layout: Layout::Dense, ..Writing::default() });
            let (revision, known) =
                self.shown.as_ref().map_or((self.before, ""), |(revision, text)| (*revision, text.as_str()));
            if known != text {
                self.shown = Some((revision + 1, text));
            }
        }
    }

    /// Puts the findings together anew. Sheets and columns are named in the language of the list.
    pub fn group(&mut self, texts: Texts) {
        let texts = texts.with_names(mending::language(self.sheets.now()));
        let findings: Vec<_> = self.checked.findings.iter().chain(&self.notes).cloned().collect();
        let with_left = |group: Group| {
            let is_left = self.left.contains(&group.key);
            (group, is_left)
        };
        self.groups = list::groups(&findings, self.sheets.now(), &texts).into_iter().map(with_left).collect();
    }

    /// Turns to where the work begins: the first sheet with a problem, else the first one with rows.
    pub fn begin(&mut self) {
        self.services_before = self.checked.services();
        let marked = self.groups.iter().flat_map(|(group, _)| &group.problems).find_map(|problem| problem.at);
        let filled = || self.sheets.now().iter().position(|grid| 1 < grid.rows().count());
        let sheet = marked.map(|(sheet, ..)| sheet).or_else(filled).unwrap_or_default();
        // What fits on one page is shown whole.
        let is_long = self.sheets.now().get(sheet).is_some_and(|grid| seen::ROWS < grid.rows().count());
        self.place = Place { sheet, only_marked: is_long && marked.is_some(), ..Place::default() };
    }

    /// Whether it has to be asked what the columns are.
    pub fn is_unknown(&self) -> bool {
        matching::is_needed(self.sheets.now())
    }

    /// The sheet with a list of headings of its own, and what its columns are or may be.
    pub fn asked(&self) -> Option<(usize, Vec<Asked>)> {
        let grids = self.sheets.now().iter().enumerate();
        let (sheet, grid) = grids.max_by_key(|(at, grid)| (grid.rows().count(), usize::MAX - at))?;
        let asked = matching::ask(grid);
        (!asked.is_empty()).then_some((sheet, asked))
    }

    /// The number of the feed that is shown.
    pub fn revision(&self) -> u64 {
        self.shown.as_ref().map_or(self.before, |(revision, _)| *revision)
    }

    /// The feed that is shown.
    pub fn shown(&self) -> Option<&str> {
        self.shown.as_ref().map(|(_, text)| text.as_str())
    }

    /// Leaves a group as it is. Returned is how many problems it has.
    pub fn leave(&mut self, group: usize, is_left: bool) -> Option<usize> {
        let (found, left) = self.groups.get_mut(group)?;
        *left = is_left;
        if is_left {
            self.left.insert(found.key.clone());
        } else {
            self.left.remove(&found.key);
        }
        Some(found.problems.len())
    }

    /// The next cell in which something is to be mended; after the last one the first. The table turns to it.
    pub fn next(&mut self, from: Option<(usize, usize, usize)>, is_back: bool) -> Option<(usize, usize, usize)> {
        let open = self.groups.iter().filter(|(group, is_left)| !is_left && group.severity != Severity::Advice);
        let cells: BTreeSet<_> = open.flat_map(|(group, _)| &group.problems).filter_map(|problem| problem.at).collect();
        let found = match (from, is_back) {
            (Some(from), false) => cells.iter().find(|cell| from < **cell).or(cells.first()),
            (Some(from), true) => cells.iter().rev().find(|cell| **cell < from).or(cells.last()),
            (None, false) => cells.first(),
            (None, true) => cells.last(),
        };
        let cell @ (sheet, row, _) = *found?;
        self.place = Place { sheet, row: Some(row), ..self.place };
        Some(cell)
    }

    /// What is seen of it.
    pub fn view(&self) -> View {
        View {
            file: self.file.clone(),
            sheets: seen::sheets(&self.sheets, &self.groups),
            table: seen::table(&self.sheets, &self.groups, self.place),
            groups: seen::groups(&self.groups),
            operations: seen::operations(&self.sheets),
            is_own: self.sheets.now().iter().any(|grid| grid.mapping.is_some()),
            services: self.checked.services(),
            services_before: self.services_before,
            feed: self.shown.as_ref().map(|(revision, _)| *revision),
            is_usable: self.checked.feed.is_some(),
            losses: self.losses.clone(),
            ..View::default()
        }
    }
}

/// What of the file is not in the workbook that is written.
fn losses(source: &Source) -> Vec<Loss> {
    let formulas: usize = source.grids.iter().map(|grid| grid.formulas.len()).sum();
    let merged: usize = source.grids.iter().map(|grid| grid.merges.len()).sum();
    let mut losses = Vec::new();
    if source.is_workbook {
        losses.push(Loss::Looks);
    }
    if formulas != 0 {
        losses.push(Loss::Formulas(formulas));
    }
    if merged != 0 {
        losses.push(Loss::Merged(merged));
    }
    losses
}
