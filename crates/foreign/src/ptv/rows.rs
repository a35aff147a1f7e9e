//! Texts as version 11 writes them: lists of rows, each with a language, a type and a value.

use crate::{
    fields::Fields,
    json::Json,
    notes::{Notes, quoted},
    problem::ProblemKind,
    prose::prose,
};
use model::{locale::Language, text::Text};

/// A row of text.
#[derive(Debug, Clone)]
pub struct Row {
    pub language: Language,
    /// Empty if the rows of the list have none.
    pub kind: String,
    pub value: String,
}

/// The rows of a list, with plain texts.
pub fn rows(fields: &mut Fields, key: &'static str, default: Language, notes: &mut Notes) -> Vec<Row> {
    let mut rows = Vec::new();
    fields.each(key, notes, &mut |value, notes| match value {
        Json::Object(object) => rows.extend(row(&mut Fields(object), default, notes)),
        Json::Text(text) => rows.push(Row { language: default, kind: String::new(), value: prose(&text) }),
        other @ (Json::Null | Json::Bool(_) | Json::Integer(_) | Json::Decimal(_) | Json::List(_)) => {
            notes.wrong_type(&other, "an object");
        }
    });
    rows
}

/// A row with a value. Fields that belong to no row stay in `fields`.
pub fn row(fields: &mut Fields, default: Language, notes: &mut Notes) -> Option<Row> {
    let language = fields.words("language", notes);
    let known = language.as_ref().map_or(Some(default), |tag| Language::parse(tag));
    if let Some(tag) = language.filter(|_| known.is_none()) {
        notes.note_at("language", ProblemKind::UnknownName(quoted(&tag)), model::problem::Outcome::ValueIgnored);
    }
    let kind = fields.words("type", notes).unwrap_or_default().into_owned();
    let value = fields.prose("value", notes)?;
    Some(Row { language: known.unwrap_or(default), kind, value })
}

/// The text of the rows of these types; an empty type means all rows. Several rows of a language are joined.
pub fn text(rows: &[Row], kinds: &[&str]) -> Text {
    let mut languages: Vec<(Language, String)> = Vec::new();
    for kind in kinds {
        for row in rows.iter().filter(|row| kind.is_empty() || row.kind == *kind) {
            match languages.iter_mut().find(|(language, _)| *language == row.language) {
                Some((_, known)) if known.contains(&row.value) => {}
                Some((_, known)) => {
                    known.push_str("\n\n");
                    known.push_str(&row.value);
                }
                None => languages.push((row.language, row.value.clone())),
            }
        }
    }
    Text::new(languages)
}

/// A text whose rows have no types.
pub fn plain(fields: &mut Fields, key: &'static str, default: Language, notes: &mut Notes) -> Text {
    text(&rows(fields, key, default, notes), &[""])
}
