//! The identifiers of a sheet, by how people write them: in other letters, without what stands before the colon, or by
//! the name that the record has.

use std::{
    cell::{Cell as Counter, RefCell},
    collections::{BTreeMap, HashMap, HashSet},
};

use super::origin::Source;
use crate::workbook::{
    ColumnKind, Sheet,
    spelling::{closest, plain},
};

/// The identifiers of the records of a sheet.
#[derive(Debug, Default)]
pub struct Known {
    ids: HashSet<String>,
    /// What people may write, by its letters alone; `None` where it may mean several.
    meant: HashMap<String, Option<String>>,
    /// How many more times the nearest one is looked for: each time goes through all of them.
    looks: Counter<usize>,
    /// Those that were found: a slip is mostly made on many rows.
    nearest: RefCell<HashMap<String, Option<String>>>,
}

/// The sheets with identifiers that others refer to.
const SHEETS: [Sheet; 4] = [Sheet::Services, Sheet::Organizations, Sheet::Terms, Sheet::Questions];

/// So many slips are given their nearest identifier; who made more has another trouble.
const MOST_LOOKS: usize = 50;

/// The identifiers of every sheet.
#[derive(Debug, Default)]
pub struct AllKnown(Vec<(Sheet, Known)>);

impl AllKnown {
    pub fn new(sources: &[Source]) -> Self {
        let known = |sheet: Sheet| {
            let mut known = Known { looks: Counter::new(MOST_LOOKS), ..Known::default() };
            sources.iter().filter(|source| source.sheet == sheet).for_each(|source| known.add(source));
            (sheet, known)
        };
        Self(SHEETS.map(known).into())
    }

    pub fn of(&self, sheet: Sheet) -> Option<&Known> {
        self.0.iter().find(|(known, _)| *known == sheet).map(|(_, known)| known)
    }
}

impl Known {
    fn add(&mut self, source: &Source) {
        let is_id = |column: &&super::heading::Heading| column.column.kind == ColumnKind::Id;
        let Some(id_at) = source.headings.iter().find(is_id).map(|heading| heading.at) else { return };
        let is_name = |path: &str| matches!(path, "name" | "label");
        let names: Vec<_> =
            source.headings.iter().filter(|heading| is_name(heading.column.path)).map(|heading| heading.at).collect();
        for (row, _) in source.grid.rows().filter(|(row, _)| source.heading_row < *row) {
            let id = source.grid.cell(row, id_at).words();
            if id.is_empty() || !self.ids.insert(id.clone()) {
                continue;
            }
            let short = id.rsplit_once(':').map(|(_, short)| plain(short));
            let labels = names.iter().map(|column| plain(&source.grid.cell(row, *column).words()));
            let written: HashSet<_> = labels.chain([plain(&id)]).chain(short).filter(|text| !text.is_empty()).collect();
            for text in written {
                self.meant.entry(text).and_modify(|meant| *meant = None).or_insert_with(|| Some(id.clone()));
            }
        }
    }

    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// The one identifier that is meant by what is none.
    pub fn meant(&self, written: &str) -> Option<&str> {
        self.meant.get(&plain(written))?.as_deref().filter(|meant| *meant != written)
    }

    /// The identifier that is nearest in spelling.
    pub fn nearest(&self, written: &str) -> Option<String> {
        if let Some(known) = self.nearest.borrow().get(written) {
            return known.clone();
        }
        self.looks.set(self.looks.get().checked_sub(1)?);
        let nearest = self.look_for(written);
        self.nearest.borrow_mut().insert(written.to_owned(), nearest.clone());
        nearest
    }

    fn look_for(&self, written: &str) -> Option<String> {
        // What is before the colon is the same for many, and says nothing of how near they are.
        let (kind, rest) = written.split_once(':').unwrap_or(("", written));
        let same_kind = self.ids.iter().filter_map(|id| {
            let (other, rest) = id.split_once(':').unwrap_or(("", id));
            (plain(other) == plain(kind)).then_some((rest, id))
        });
        // Of several that are as near always the same one.
        let ids: BTreeMap<_, _> = same_kind.collect();
        ids.get(closest(rest, ids.keys().copied())?).map(|id| (*id).clone())
    }
}
