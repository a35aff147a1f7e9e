//! Which column is what: the columns with their first values, and what each of them can be.

use authoring::{
    matching::{Asked, choices},
    sheet::heading_text,
    workbook::{Column, Grid, MappedColumn, Sheet, SheetLanguage},
};
use model::locale::Language;
use workshop_protocol as protocol;

/// The columns as they are asked about.
pub fn columns(grid: Option<&Grid>, asked: &[Asked], language: SheetLanguage) -> protocol::Columns {
    let column = |asked: &Asked| {
        let guess = asked.guesses.first().filter(|_| asked.is_sure);
        protocol::Column {
            heading: asked.heading.clone(),
            samples: asked.samples.clone(),
            meaning: guess.map(|guess| key(guess.column, guess.language)).unwrap_or_default(),
            is_sure: guess.is_some_and(|guess| CERTAIN <= guess.likeness),
        }
    };
    protocol::Columns {
        sheet: grid.map(|grid| grid.name.clone()).unwrap_or_default(),
        columns: asked.iter().map(column).collect(),
        meanings: meanings(language),
    }
}

/// A heading that is this like the name of a column is that name.
const CERTAIN: f64 = 0.9;

/// All that a column can be. A text can be in each of the three languages.
fn meanings(language: SheetLanguage) -> Vec<protocol::Meaning> {
    let each = |column: &'static Column| {
        let languages = SheetLanguage::ALL.into_iter().map(|language| Some(language.language()));
        let tags: Vec<_> = [None].into_iter().chain(languages.filter(|_| column.is_translated())).collect();
        tags.into_iter()
            .map(move |tag| protocol::Meaning { key: key(column, tag), name: heading_text(column.name(language), tag) })
    };
    choices().flat_map(each).collect()
}

/// A name of a meaning that stays the same.
fn key(column: &Column, language: Option<Language>) -> String {
    match language {
        Some(language) => format!("{}:{language}", column.path),
        None => column.path.to_owned(),
    }
}

/// What a column is by such a name. `None` where it is not used.
pub fn mapped(heading: &str, key: &str) -> Option<MappedColumn> {
    let (path, tag) = key.split_once(':').unwrap_or((key, ""));
    let column = Sheet::Services.column(path)?;
    Some(MappedColumn { heading: heading.to_owned(), column, language: Language::parse(tag) })
}
