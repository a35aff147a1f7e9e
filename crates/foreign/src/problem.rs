//! What could not be carried over from a document of another format: the kind, the first place, and how often it
//! occurred.

use std::fmt;

use model::{
    date::Date,
    link::doubt::Doubt,
    locale::Language,
    problem::{FeedError, Outcome, ProblemKind as ValueProblem},
};

/// One kind of thing that is wrong in a document, or that the finder has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The name of the document where it first occurred.
    pub document: Box<str>,
    /// The first place as a JSON path, such as `contents[3].schedules[0].byday`. Empty for the whole document.
    pub path: String,
    /// What occurred there.
    pub kind: ProblemKind,
    pub outcome: Outcome,
    /// How often the same occurred at the same kind of place.
    pub count: usize,
}

/// What is wrong, or was not carried over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The document cannot be used, or only up to a place.
    Document(FeedError),
    /// It contains no record of this format.
    NoRecords,
    /// It names organizations or topics, and no service.
    NoServices,
    /// There is the message of a server instead of records.
    Answer(String),
    /// A record of a kind that says nothing by itself, such as a list of names.
    OtherRecord,
    /// A value that would be wrong in the native format too.
    Value(ValueProblem),
    /// The finder has no place for it.
    NotCarriedOver,
    /// Something about a single person, which is never shown.
    Person,
    /// It was valid until this day, which has passed.
    Expired(Date),
    /// Words that are not understood; they are shown as they are.
    NotUnderstood(String),
    /// A number that is probably not what was meant.
    DoubtfulNumber(String, Doubt),
    /// An unknown name of an area or a language.
    UnknownName(String),
    /// Another record that none of the documents has.
    NotThere(String),
    /// An identifier that was made from the name.
    MadeIdentifier(String),
    /// The stated number of records is not the number found.
    Total { stated: usize, found: usize },
    /// The texts do not name their language; this one was assumed.
    Assumed(Language),
    /// The time zone of the hours is not stated.
    TimeZone,
    /// So many topics had more services than anybody reads through, and were divided.
    Divided(usize),
    /// There are more kinds of problems than are kept.
    Others,
}

impl fmt::Display for Problem {
    /// The place, what is wrong, what became of it and how often, and the mend.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.document)?;
        if !self.path.is_empty() {
            write!(f, ": {}", self.path)?;
        }
        let outcome = match self.outcome {
            Outcome::RecordLeftOut => "left out",
            Outcome::ValueIgnored => "ignored",
            Outcome::Kept => "kept",
        };
        write!(f, ": {} ({outcome}", self.kind)?;
        if 1 < self.count {
            write!(f, ", {} times", self.count)?;
        }
        f.write_str(")")?;
        match self.kind.mend() {
            Some(mend) => write!(f, "; {mend}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProblemKind::Document(error) => error.fmt(f),
            ProblemKind::NoRecords => f.write_str("there is no service, channel or organization of this format"),
            ProblemKind::NoServices => {
                f.write_str("there are organizations or topics here, and no service that can be used")
            }
            ProblemKind::Answer(message) => write!(f, "the server answered \"{message}\""),
            ProblemKind::OtherRecord => f.write_str("this record says nothing of a service"),
            ProblemKind::Value(problem) => problem.fmt(f),
            ProblemKind::NotCarriedOver => f.write_str("the finder has no place for this"),
            ProblemKind::Person => f.write_str("what is about a single person is not shown"),
            ProblemKind::Expired(date) => write!(f, "this was valid until {date}"),
            ProblemKind::NotUnderstood(words) => write!(f, "\"{words}\" is not understood"),
            ProblemKind::DoubtfulNumber(number, doubt) => write!(f, "the number \"{number}\" {doubt}"),
            ProblemKind::UnknownName(name) => write!(f, "\"{name}\" is not a name that is known"),
            ProblemKind::NotThere(id) => write!(f, "\"{id}\" is in none of the documents"),
            ProblemKind::MadeIdentifier(id) => write!(f, "there is no identifier; \"{id}\" was made from the name"),
            ProblemKind::Total { stated, found } => write!(f, "{stated} records are stated and {found} were found"),
            ProblemKind::Assumed(language) => {
                write!(f, "the language of the texts is not stated; it was taken for {language}")
            }
            ProblemKind::TimeZone => {
                f.write_str("the time zone of the hours is not stated, so nobody is told what is open now")
            }
            ProblemKind::Divided(topics) => write!(
                f,
                "topics with more services than anybody reads through ({topics}) were divided by the names of the services \
                 and by organization, so that it is asked which is meant"
            ),
            ProblemKind::Others => f.write_str("more kinds of problems were found"),
        }
    }
}

impl ProblemKind {
    /// Whether it is a mistake in the document. What the finder has no place for is none.
    pub fn is_mistake(&self) -> bool {
        match self {
            ProblemKind::Document(_)
            | ProblemKind::NoRecords
            | ProblemKind::NoServices
            | ProblemKind::Answer(_)
            | ProblemKind::Value(_)
            | ProblemKind::DoubtfulNumber(..)
            | ProblemKind::NotThere(_)
            | ProblemKind::Total { .. }
            | ProblemKind::Others => true,
            ProblemKind::OtherRecord
            | ProblemKind::NotCarriedOver
            | ProblemKind::Person
            | ProblemKind::Expired(_)
            | ProblemKind::NotUnderstood(_)
            | ProblemKind::UnknownName(_)
            | ProblemKind::MadeIdentifier(_)
            | ProblemKind::Assumed(_)
            | ProblemKind::Divided(_)
            | ProblemKind::TimeZone => false,
        }
    }

    /// How to mend it, as an instruction. `None` if there is nothing to do in the document.
    pub fn mend(&self) -> Option<String> {
        Some(match self {
            ProblemKind::Value(problem) => problem.mend(),
            ProblemKind::NoRecords => "look at the address or the file, and at the format".into(),
            ProblemKind::NoServices => "give the file of the services too".into(),
            ProblemKind::DoubtfulNumber(..) => "correct it in the directory".into(),
            ProblemKind::NotThere(_) => "add the document that has it".into(),
            ProblemKind::MadeIdentifier(_) => "give each record an identifier that stays".into(),
            ProblemKind::Total { .. } => "fetch all pages".into(),
            ProblemKind::Assumed(_) => "say the language when you import".into(),
            ProblemKind::TimeZone => {
                "say the time zone: --timezone when you import, or the attribute timezone on your page".into()
            }
            ProblemKind::Others => "mend the others first".into(),
            ProblemKind::Document(_)
            | ProblemKind::Answer(_)
            | ProblemKind::OtherRecord
            | ProblemKind::NotCarriedOver => return None,
            ProblemKind::Person
            | ProblemKind::Expired(_)
            | ProblemKind::NotUnderstood(_)
            | ProblemKind::Divided(_)
            | ProblemKind::UnknownName(_) => return None,
        })
    }
}
