//! What is wrong with a workbook: where it stands, what became of it, and how to mend it.

use std::fmt;

use model::{area::areas, problem::Outcome};

use super::{SheetLanguage, table::Sheet, words};

/// One thing that is said of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub file: String,
    /// Such as `Palvelut!C7`; the sheet alone where it is about the whole of it; empty for the file.
    pub place: String,
    /// What stands there.
    pub text: String,
    pub fault: Fault,
    pub weight: Weight,
}

/// Whether something has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It has to be mended.
    Problem,
    /// It is worth a look.
    Note,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The reader of feeds says so.
    Feed(model::problem::ProblemKind, Outcome, Option<Sheet>),
    Formula(String),
    NotANumber(String),
    NotYesOrNo(String),
    CountsAsYes(String),
    NotADate(String),
    /// Not a word of a vocabulary. Holds the one that is close to it, and all.
    NotOneOf {
        found: String,
        close: Option<&'static str>,
        known: Vec<&'static str>,
    },
    NotALanguage(String),
    NotAMunicipality {
        found: String,
        close: Option<String>,
    },
    NotARegion(String),
    NotACounty(String),
    NotALimit(String),
    NotACondition(String),
    /// Holds the word at which hours are not understood.
    HoursAsText(String),
    NoughtMayHaveGone(String),
    /// No sheet of a feed has this name, or columns like it.
    UnknownSheet,
    /// The sheet has a heading that is not known, and one that is close to it.
    UnknownHeading(Option<String>),
    HeadingTwice,
    /// A row whose identifier another row of the sheet has.
    Twice(String),
    /// A row that belongs to a record which is not there.
    NoSuchRecord(Sheet, String),
    /// A row that belongs to another record, and does not say which.
    NoRecord(Sheet),
    /// So many rows of the sheet, from this one on, are the template's examples.
    Examples(usize),
    NoServices,
    /// More than one row on the sheet about the feed.
    OneRow,
    /// Hours stand in the notation and in words.
    HoursTwice,
}

impl Fault {
    pub fn not_one_of(found: String, vocabulary: &str) -> Self {
        let close = closest(&found, words::spellings(vocabulary));
        // One language is enough to choose from.
        let known = words::names(vocabulary, SheetLanguage::Finnish);
        Fault::NotOneOf { found, close, known }
    }

    pub fn not_a_municipality(found: String) -> Self {
        let areas = areas();
        let names = areas
            .municipalities
            .iter()
            .flat_map(|place| place.name.languages().filter_map(move |language| place.name.in_language(language)));
        let close = closest(&found, names).map(str::to_owned);
        Fault::NotAMunicipality { found, close }
    }

    pub fn weight(&self) -> Weight {
        match self {
            Fault::HoursAsText(_)
            | Fault::NoughtMayHaveGone(_)
            | Fault::UnknownSheet
            | Fault::UnknownHeading(None)
            | Fault::Examples(_) => Weight::Note,
            _ => Weight::Problem,
        }
    }

    /// What to do about it, as an instruction.
    pub fn mend(&self) -> String {
        match self {
            Fault::Feed(fault, _, sheet) => mend(fault, *sheet),
            Fault::Formula(_) => "mend the formula, or write the value itself".into(),
            Fault::NotANumber(_) => "write it in digits, such as 16".into(),
            Fault::NotYesOrNo(_) | Fault::CountsAsYes(_) => "write kyllä or ei, ja or nej, yes or no".into(),
            Fault::NotADate(_) => "write day, month and year like 31.12.2026, or 2026-12-31".into(),
            Fault::NotOneOf { close: Some(close), .. } => format!("write {close}, if that is what is meant"),
            Fault::NotOneOf { known, .. } => format!("write one of: {}", known.join(", ")),
            Fault::NotALanguage(_) => "write its name, such as ruotsi, or its tag, such as sv".into(),
            Fault::NotAMunicipality { close: Some(close), .. } => format!("write {close}, if that is what is meant"),
            Fault::NotAMunicipality { .. } => "write the name of a Finnish municipality, such as Turku".into(),
            Fault::NotARegion(_) => "write the name of a region, such as Uusimaa".into(),
            Fault::NotACounty(_) => {
                "write the name of a wellbeing services county, such as Pirkanmaan hyvinvointialue".into()
            }
            Fault::NotALimit(_) => "write it like 1-5 tapaamista / kalenterivuosi".into(),
            Fault::NotACondition(_) => "write it like role = role:client and not topic = topic:crisis".into(),
            Fault::HoursAsText(_) => "write it like ma-pe 9-15; ke 17-19, if \"open now\" should be known".into(),
            Fault::NoughtMayHaveGone(number) => {
                format!("if it begins with 0, give the cell the format Text and write 0{number} again")
            }
            Fault::UnknownSheet => format!("name it {}, if it belongs to the feed", sheet_names()),
            Fault::UnknownHeading(Some(close)) => format!("write {close}, if that is what is meant"),
            Fault::UnknownHeading(None) => "take the headings of the template, if it belongs to the feed".into(),
            Fault::HeadingTwice => "keep one of the two columns".into(),
            Fault::Twice(_) => "give each row an identifier of its own".into(),
            Fault::NoSuchRecord(sheet, _) => format!("write an identifier from the sheet {}", name(*sheet)),
            Fault::NoRecord(sheet) => format!("write the identifier of a row of the sheet {}", name(*sheet)),
            Fault::Examples(_) => "take the mark in brackets out of the identifier, if you want to keep one".into(),
            Fault::NoServices => format!("write the services on a sheet with the name {}", name(Sheet::Services)),
            Fault::OneRow => "keep one row".into(),
            Fault::HoursTwice => "keep one of the two".into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Feed(fault, outcome, sheet) => {
                match (fault, sheet) {
                    (model::problem::ProblemKind::UnknownTerm(code), Some(_)) => {
                        write!(f, "the code \"{code}\" is not on the sheet {}", name(Sheet::Terms))
                    }
                    (model::problem::ProblemKind::UnknownOrganization(id), Some(_)) => {
                        write!(f, "\"{id}\" is not on the sheet {}", name(Sheet::Organizations))
                    }
                    _ => write!(f, "{fault}"),
                }?;
                f.write_str(match outcome {
                    Outcome::RecordLeftOut => " (the row is left out)",
                    Outcome::ValueIgnored => " (left out)",
                    Outcome::Kept => " (kept)",
                })
            }
            Fault::Formula(text) => write!(f, "the formula gives {text} (left out)"),
            Fault::NotANumber(found) => write!(f, "\"{found}\" is not a number (left out)"),
            Fault::NotYesOrNo(found) => write!(f, "\"{found}\" is not a yes or no (left out)"),
            Fault::CountsAsYes(found) => write!(f, "\"{found}\" is not a yes or no (counts as yes, to be safe)"),
            Fault::NotADate(found) => write!(f, "\"{found}\" is not a date (left out)"),
            Fault::NotOneOf { found, .. } => write!(f, "\"{found}\" is not a known value (left out)"),
            Fault::NotALanguage(found) => write!(f, "\"{found}\" is not a language (left out)"),
            Fault::NotAMunicipality { found, .. } => write!(f, "\"{found}\" is not a municipality (left out)"),
            Fault::NotARegion(found) => write!(f, "\"{found}\" is not a region (left out)"),
            Fault::NotACounty(found) => write!(f, "\"{found}\" is not a wellbeing services county (left out)"),
            Fault::NotALimit(found) => write!(f, "\"{found}\" is not a number of meetings or the like (left out)"),
            Fault::NotACondition(found) => write!(f, "the condition is not understood at \"{found}\" (left out)"),
            Fault::HoursAsText(word) => {
                write!(f, "the hours are not understood at \"{word}\" (they are shown as they stand)")
            }
            Fault::NoughtMayHaveGone(number) => {
                write!(f, "{number} is a number, and a number loses a 0 at its beginning (kept)")
            }
            Fault::UnknownSheet => f.write_str("this sheet is not part of a feed (not used)"),
            Fault::UnknownHeading(_) => f.write_str("this heading is not known (the column is not used)"),
            Fault::HeadingTwice => f.write_str("another column has this heading (this one is not used)"),
            Fault::Twice(id) => write!(f, "the identifier \"{id}\" is used twice (the row is left out)"),
            Fault::NoSuchRecord(sheet, id) => {
                write!(f, "\"{id}\" is not on the sheet {} (the row is left out)", name(*sheet))
            }
            Fault::NoRecord(sheet) => {
                write!(
                    f,
                    "it is not said to which row of the sheet {} this belongs (the row is left out)",
                    name(*sheet)
                )
            }
            Fault::Examples(1) => f.write_str("this row is the template's example (left out)"),
            Fault::Examples(count) => write!(f, "{count} rows are the template's examples (left out)"),
            Fault::NoServices => f.write_str("there is no sheet with services"),
            Fault::OneRow => f.write_str("a second row about the feed (left out)"),
            Fault::HoursTwice => f.write_str("the hours are stated already (these words are left out)"),
        }
    }
}

impl fmt::Display for Finding {
    /// One line: file, place, what is wrong, and the mend.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if self.place.is_empty() { "" } else { ": " };
        write!(f, "{}: {}{colon}{}; {}", self.file, self.place, self.fault, self.fault.mend())
    }
}

/// What the reader of feeds would have mended in JSON, for a workbook.
fn mend(fault: &model::problem::ProblemKind, sheet: Option<Sheet>) -> String {
    match (fault, sheet) {
        (model::problem::ProblemKind::UnknownTerm(code), Some(_)) => {
            format!("add a row with the code \"{code}\" to the sheet {}, or mend the code", name(Sheet::Terms))
        }
        (model::problem::ProblemKind::UnknownOrganization(id), Some(_)) => {
            format!("add a row with \"{id}\" to the sheet {}, or mend it", name(Sheet::Organizations))
        }
        _ => fault.mend(),
    }
}

/// A sheet by its names in the three languages.
fn name(sheet: Sheet) -> String {
    SheetLanguage::ALL.map(|language| sheet.name(language)).join("/")
}

fn sheet_names() -> String {
    Sheet::ALL.map(|sheet| sheet.name(SheetLanguage::Finnish)).join(", ")
}

/// The word that is nearest in spelling, where one is near.
pub fn closest<'a>(found: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let found = words::plain(found);
    let near = known.map(|name| (strsim::damerau_levenshtein(&found, &words::plain(name)), name));
    let (distance, name) = near.min_by_key(|(distance, _)| *distance)?;
    // One letter in three may be wrong.
    (distance * 3 <= found.chars().count()).then_some(name)
}
