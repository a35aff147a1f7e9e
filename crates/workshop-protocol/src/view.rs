//! What the worker answers: all that is drawn. Sentences about the list are in the language that was asked for.

use serde::{Deserialize, Serialize};

use crate::{Meaning, Offered, Place, Why};

/// The whole state, as far as it is seen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct View {
    pub stage: Stage,
    /// Why the file that was brought last is not read, where the list before it is still there.
    pub refused: Option<String>,
    /// What was opened.
    pub file: String,
    pub sheets: Vec<Sheet>,
    pub table: Table,
    /// What is wrong, the worst first.
    pub groups: Vec<Group>,
    pub operations: Vec<Operation>,
    /// Whether the list has headings of its own, so that it can be said which column is what.
    pub is_own: bool,
    /// Which column is what, where that is to be said.
    pub columns: Option<Columns>,
    /// How many services the finder has.
    pub services: usize,
    /// How many the list had when it was opened.
    pub services_before: usize,
    /// Another number for another feed: the preview is renewed. `None` where there is none.
    pub feed: Option<u64>,
    /// Whether a feed comes of the list as it is; else the last one that did is shown.
    pub is_usable: bool,
    /// What became of the last request, for those who hear the page.
    pub news: Option<News>,
    /// The cell to look at next.
    pub focus: Option<(usize, usize, usize)>,
    pub coverage: Coverage,
    pub difference: Option<Difference>,
    /// Why the finder of the preview shows what it shows. Absent where that is not known.
    pub why: Option<Why>,
    pub offered: Offered,
    pub looks: Looks,
    /// What of the opened file is not in the one that is written.
    pub losses: Vec<Loss>,
    /// The languages in which the list has texts, the first being its own.
    pub languages: Vec<String>,
    /// The code for a page, to be looked at.
    pub codes: Vec<Code>,
}

/// How far it has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Nothing was opened yet.
    #[default]
    Empty,
    /// It cannot be read, for this reason in words.
    Refused(String),
    /// It has to be said which column is what.
    Columns,
    Open,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum News {
    Opened,
    /// So many cells have changed.
    Changed(usize),
    /// So many cells are again as they were.
    TakenBack(usize),
    /// So many problems are left as they are.
    Left(usize),
    /// Nothing was changed.
    Nothing,
}

/// How bad something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Severity {
    Error,
    Warning,
    Advice,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    pub name: String,
    /// Rows in which something stands, without the headings.
    pub rows: usize,
    /// How many of its cells have a problem, leaving those out that are only advice.
    pub problems: usize,
}

/// A page of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub place: Place,
    pub pages: usize,
    /// How many rows there are on all pages.
    pub rows_in_all: usize,
    pub headings: Vec<Heading>,
    /// From 0, as it stands in the file.
    pub heading_row: usize,
    pub rows: Vec<Row>,
}

/// The head of a column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// As it is called in a spreadsheet: A, B, …
    pub letters: String,
    pub column: usize,
    pub cell: Cell,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// From 0, as it stands in the file.
    pub row: usize,
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    pub text: String,
    /// The problems that stand here: the group, and the problem within it.
    pub marks: Vec<(usize, usize)>,
    /// Whether it is another one than in the file.
    pub is_changed: bool,
}

/// Problems that are the same: the same fault with the same value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Stays the same while the list is worked on.
    pub key: String,
    pub severity: Severity,
    pub message: String,
    pub outcome: Option<String>,
    /// What to do about it.
    pub mend: Option<String>,
    /// How many problems can be mended by a button.
    pub mendable: usize,
    pub is_left: bool,
    pub count: usize,
    /// The first of them.
    pub problems: Vec<Problem>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Where it stands, in words: `Palvelut!C7`.
    pub location: String,
    /// The cell: sheet, row and column.
    pub at: Option<(usize, usize, usize)>,
    /// What stands there.
    pub content: String,
    /// What a mend makes of that cell.
    pub mended: Option<String>,
}

/// Something that was done to the cells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operation {
    pub name: OperationName,
    pub cells: usize,
    /// The first of the changes: where, what stood there, and what stands there now.
    pub changes: Vec<(String, String, String)>,
    pub is_undone: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OperationName {
    /// A cell was typed in.
    Typed,
    /// A problem was mended, which is called so.
    Mended(String),
    /// The columns were named.
    Named,
    /// A help line was added.
    Line,
}

/// The columns of a list with headings of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    pub sheet: String,
    pub columns: Vec<Column>,
    pub meanings: Vec<Meaning>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub heading: String,
    /// What stands in its first cells.
    pub samples: Vec<String>,
    /// What it is taken for.
    pub meaning: String,
    /// Whether that is certain: the heading is one that is known.
    pub is_sure: bool,
}

/// How good the list is as a finder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    pub sections: Vec<Section>,
    /// What can be asked for together and has no service.
    pub gaps: Vec<String>,
    /// Services that no answer leads to, those that end soon, and those whose facts are old.
    pub unreached: Vec<String>,
    pub ending: Vec<String>,
    pub old: Vec<String>,
    /// In how many places a text is missing, by language.
    pub untranslated: Vec<(String, usize)>,
}

/// One respect in which services differ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    pub subject: Subject,
    pub bars: Vec<Bar>,
    /// The `viewBox` of the shapes, where there are some.
    pub view_box: Option<String>,
    /// How many services do not say.
    pub unsaid: usize,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    #[default]
    Topics,
    Regions,
    Languages,
    Forms,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    pub name: String,
    pub level: usize,
    pub services: usize,
    /// A region on the map.
    pub shape: Option<Shape>,
}

/// How a region is drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// The path of an SVG.
    pub outline: String,
    /// A point well within it.
    pub x: i8,
    pub y: i8,
}

/// What is other than in the file that is published.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    pub file: String,
    /// Why it cannot be compared, in words.
    pub refused: Option<String>,
    pub before: usize,
    pub added: Vec<String>,
    pub gone: Vec<String>,
    pub changed: Vec<String>,
    /// Services that could be found by answers before, and cannot any more.
    pub lost: Vec<String>,
}

/// The colours that are made of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looks {
    pub light: Vec<Shade>,
    pub dark: Vec<Shade>,
    /// The style sheet that sets them. Empty where the finder keeps its own.
    pub css: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shade {
    /// The name of the property, without what they all begin with.
    pub name: String,
    pub color: String,
    /// The least contrast that it has, in hundredths, and the least that it needs.
    pub ratio: u32,
    pub needed: u32,
    /// Whether it is the colour that was chosen.
    pub is_own: bool,
}

/// What of the opened file is not in the one that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Loss {
    /// Colours, widths, comments and the like.
    Looks,
    /// So many formulas, of which the values stay.
    Formulas(usize),
    /// So many merged cells.
    Merged(usize),
}

/// A code for a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    pub form: CodeForm,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CodeForm {
    Script,
    Element,
    Pinned,
    Shortcode,
    Npm,
    Frame,
}
