//! The page that explains the sample feed key by key, because JSON has no comments. Its words are those of the spreadsheet.

use std::fmt::Write as _;

use authoring::workbook::{Column, ColumnKind, Sheet, SheetLanguage, sheets, vocabulary};

/// The page in a language, in Markdown.
pub fn explain(language: SheetLanguage) -> String {
    let mut page = language
        .of([include_str!("readme/fi.md"), include_str!("readme/sv.md"), include_str!("readme/en.md")])
        .to_owned();
    for sheet in sheets() {
        let (name, list) = (sheet.sheet.name(language), list_of(sheet.sheet));
        // Writing to a string does not fail.
        let _ = writeln!(page, "\n## {name} (`{list}`)\n");
        // Ways of contact in the row of a service are columns of lists, and no keys of a feed.
        for column in sheet.columns.iter().filter(|column| !column.is_of_contact()) {
            let _ = writeln!(page, "- `{}`: {}", key(column), meaning(column, language));
        }
    }
    page
}

/// Where the records of a sheet stand in the feed.
fn list_of(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Services => "services[]",
        Sheet::Channels => "services[].channels[]",
        Sheet::Organizations => "organizations{}",
        Sheet::Terms => "terms{}",
        Sheet::Questions => "questions[]",
        Sheet::Options => "questions[].options[]",
        Sheet::Helplines => "helplines[]",
        Sheet::Feed => "{}",
    }
}

fn key(column: &Column) -> String {
    match column.path.strip_prefix("channel.") {
        _ if column.path == "hours_text" => "hours".to_owned(),
        // `value`, `hours` and `languages` of a help line may stand beside its channels.
        Some(of_channel) => format!("channels[].{of_channel}"),
        None => column.path.to_owned(),
    }
}

fn meaning(column: &Column, language: SheetLanguage) -> String {
    let mut meaning = column.name(language).to_owned();
    let note = language.of(column.notes);
    if !note.is_empty() {
        let _ = write!(meaning, ". {note}");
    }
    if let ColumnKind::One(vocabulary) | ColumnKind::Several(vocabulary) | ColumnKind::Any(vocabulary) = column.kind {
        let values =
            vocabulary::entries(vocabulary).map(|entry| format!("`{}` ({})", entry.value, entry.name(language)));
        let _ = write!(meaning, ": {}", values.collect::<Vec<_>>().join(", "));
    }
    meaning
}
