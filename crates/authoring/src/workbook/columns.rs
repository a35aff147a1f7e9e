//! The sheets of a workbook and their columns, as `headings.tsv` lists them: the only place where headings and fields of
//! the feed are put together.

use std::sync::OnceLock;

use super::SheetLanguage;

/// A sheet of the workbook; each row is a record of the feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    Services,
    Channels,
    Organizations,
    Terms,
    Questions,
    Options,
    Helplines,
    Feed,
}

/// What stands in the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// The identifier of the record.
    Id,
    /// The identifier of a record of another sheet.
    Reference(Sheet),
    /// Words that have no language.
    Words,
    /// A number, an address of e-mail or a link.
    Contact,
    PostalCode,
    /// Words in a language, with a column for each language.
    Text,
    /// Words to search by, with a column for each language.
    Keywords,
    Number,
    Yes,
    /// A yes or no that protects somebody: what is not understood counts as yes.
    Guard,
    Date,
    /// One value with a name in a vocabulary.
    One(&'static str),
    /// Several of them.
    Several(&'static str),
    /// Several of them, or other words.
    Any(&'static str),
    Codes,
    Language,
    Languages,
    /// For a language those that stand in for it.
    Fallback,
    Municipality,
    Municipalities,
    Regions,
    Counties,
    Hours,
    Limits,
    Condition,
}

/// A column, and the field of the feed that stands in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// Where the value stands in the record, such as `age.min`.
    pub path: &'static str,
    pub kind: ColumnKind,
    /// In the three languages; the first of each is the one that is written.
    pub names: [Vec<&'static str>; 3],
    /// What to write there. May be empty.
    pub notes: [&'static str; 3],
}

/// A sheet with its columns.
#[derive(Debug)]
pub struct SheetColumns {
    pub sheet: Sheet,
    pub names: [Vec<&'static str>; 3],
    pub columns: Vec<Column>,
}

impl Sheet {
    pub const ALL: [Sheet; 8] = [
        Sheet::Services,
        Sheet::Channels,
        Sheet::Organizations,
        Sheet::Terms,
        Sheet::Questions,
        Sheet::Options,
        Sheet::Helplines,
        Sheet::Feed,
    ];

    /// The name in the table, which is that of the list in the feed.
    pub fn key(self) -> &'static str {
        match self {
            Sheet::Services => "services",
            Sheet::Channels => "channels",
            Sheet::Organizations => "organizations",
            Sheet::Terms => "terms",
            Sheet::Questions => "questions",
            Sheet::Options => "options",
            Sheet::Helplines => "helplines",
            Sheet::Feed => "feed",
        }
    }

    fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.key() == key)
    }

    /// The name of the sheet as it is written.
    pub fn name(self, language: SheetLanguage) -> &'static str {
        let found = sheets().iter().find(|known| known.sheet == self);
        found.and_then(|known| first(&known.names, language)).unwrap_or(self.key())
    }

    /// The column of a field.
    pub fn column(self, path: &str) -> Option<&'static Column> {
        self.columns().iter().find(|column| column.path == path)
    }

    pub fn columns(self) -> &'static [Column] {
        sheets().iter().find(|known| known.sheet == self).map_or(&[], |known| &known.columns)
    }
}

impl Column {
    /// The heading as it is written, without a language.
    pub fn name(&self, language: SheetLanguage) -> &'static str {
        first(&self.names, language).unwrap_or(self.path)
    }

    /// Whether a way of contact stands in it, in the row of its service: in a list on one sheet.
    pub fn is_of_contact(&self) -> bool {
        self.path.starts_with("contact.")
    }

    /// Whether there is a column for each language.
    pub fn is_translated(&self) -> bool {
        matches!(self.kind, ColumnKind::Text | ColumnKind::Keywords)
    }
}

/// All sheets, in the order in which they stand in a workbook.
pub fn sheets() -> &'static [SheetColumns] {
    static SHEETS: OnceLock<Vec<SheetColumns>> = OnceLock::new();
    SHEETS.get_or_init(|| parse(include_str!("headings.tsv")))
}

fn first(names: &[Vec<&'static str>; 3], language: SheetLanguage) -> Option<&'static str> {
    let [finnish, swedish, english] = names;
    language.of([finnish, swedish, english]).first().copied()
}

/// Lines that cannot be parsed are left out; a test makes sure that there are none.
fn parse(table: &'static str) -> Vec<SheetColumns> {
    let mut sheets: Vec<SheetColumns> = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let _ = parse_line(line, &mut sheets);
    }
    sheets
}

fn parse_line(line: &'static str, sheets: &mut Vec<SheetColumns>) -> Option<()> {
    let mut fields = line.split('\t');
    let (sheet, path, kind) = (Sheet::parse(fields.next()?)?, fields.next()?, fields.next()?);
    let mut names = || Some(fields.next()?.split('|').collect::<Vec<_>>());
    let names = [names()?, names()?, names()?];
    if kind == "sheet" {
        sheets.push(SheetColumns { sheet, names, columns: Vec::new() });
        return Some(());
    }
    let notes = [fields.next()?, fields.next()?, fields.next()?];
    let columns = &mut sheets.last_mut().filter(|known| known.sheet == sheet)?.columns;
    columns.push(Column { path, kind: parse_kind(kind)?, names, notes });
    Some(())
}

fn parse_kind(text: &'static str) -> Option<ColumnKind> {
    let (kind, of) = text.split_once(' ').unwrap_or((text, ""));
    Some(match kind {
        "id" => ColumnKind::Id,
        "reference" => ColumnKind::Reference(Sheet::parse(of)?),
        "words" => ColumnKind::Words,
        "contact" => ColumnKind::Contact,
        "postal" => ColumnKind::PostalCode,
        "text" => ColumnKind::Text,
        "keywords" => ColumnKind::Keywords,
        "number" => ColumnKind::Number,
        "yes" => ColumnKind::Yes,
        "guard" => ColumnKind::Guard,
        "date" => ColumnKind::Date,
        "one" => ColumnKind::One(of),
        "several" => ColumnKind::Several(of),
        "any" => ColumnKind::Any(of),
        "codes" => ColumnKind::Codes,
        "language" => ColumnKind::Language,
        "languages" => ColumnKind::Languages,
        "fallback" => ColumnKind::Fallback,
        "municipality" => ColumnKind::Municipality,
        "municipalities" => ColumnKind::Municipalities,
        "regions" => ColumnKind::Regions,
        "counties" => ColumnKind::Counties,
        "hours" => ColumnKind::Hours,
        "limits" => ColumnKind::Limits,
        "condition" => ColumnKind::Condition,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{
        super::{spelling, vocabulary},
        *,
    };

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("headings.tsv").lines().filter(|line| !line.starts_with('#')).count();
        let read: usize = sheets().iter().map(|sheet| 1 + sheet.columns.len()).sum();
        assert_eq!((sheets().len(), read), (Sheet::ALL.len(), lines));
    }

    #[test]
    fn a_heading_means_one_column_of_its_sheet_in_whatever_language() {
        for sheet in sheets() {
            let mut seen = BTreeSet::new();
            for column in &sheet.columns {
                let names: BTreeSet<_> = column.names.iter().flatten().map(|name| spelling::plain(name)).collect();
                assert!(names.iter().all(|name| !name.is_empty()), "{column:?}");
                for name in names {
                    assert!(seen.insert(name.clone()), "{name} twice in {:?}", sheet.sheet);
                }
            }
        }
    }

    #[test]
    fn every_vocabulary_of_a_column_has_words() {
        for column in sheets().iter().flat_map(|sheet| &sheet.columns) {
            if let ColumnKind::One(vocabulary) | ColumnKind::Several(vocabulary) | ColumnKind::Any(vocabulary) =
                column.kind
            {
                assert!(vocabulary::entries(vocabulary).next().is_some(), "{vocabulary}");
            }
        }
    }
}
