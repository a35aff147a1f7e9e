//! What could not be carried over from a feed of another format. Knows the kind, how often it occurred and one place
//! where it did; not who reads it.

use std::fmt;

use model::{
    date::Date,
    locale::Language,
    problem::{Fault, FeedError, Outcome},
};

/// One kind of thing that is wrong with a feed, or that the finder has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The name of the document where it first occurred.
    pub document: Box<str>,
    /// The first place as a JSON path, such as `contents[3].schedules[0].byday`. Empty for the whole document.
    pub path: String,
    /// What occurred there.
    pub what: What,
    pub outcome: Outcome,
    /// How often the same occurred at the same kind of place.
    pub count: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Nothing of the document can be used, or it could be read only up to a place.
    Document(FeedError),
    /// It holds no record of this format.
    NoRecords,
    /// In the place of records there is the message of a server.
    Answer(String),
    /// A record of a kind that says nothing by itself, such as a list of names.
    OtherRecord,
    Fault(Fault),
    /// The finder has no place for it.
    NotCarriedOver,
    /// Something about a single person, which is never shown.
    Person,
    /// It was valid until a day that has passed.
    Expired(Date),
    /// Words that are shown as they are, because their meaning is not known.
    NotUnderstood(String),
    /// A name that is not known, of an area or a language.
    UnknownName(String),
    /// Another record that none of the documents has.
    NotThere(String),
    /// An identifier that was made from the name.
    MadeIdentifier(String),
    /// A number of records that is not the one found.
    Total {
        stated: usize,
        found: usize,
    },
    /// The texts do not say their language, and were taken for this one.
    Assumed(Language),
    /// In which time zone the hours are.
    TimeZone,
    /// More kinds of problems than are kept.
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
        write!(f, ": {} ({outcome}", self.what)?;
        if 1 < self.count {
            write!(f, ", {} times", self.count)?;
        }
        f.write_str(")")?;
        match self.what.mend() {
            Some(mend) => write!(f, "; {mend}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Document(error) => error.fmt(f),
            What::NoRecords => f.write_str("there is no service, channel or organization of this format"),
            What::Answer(message) => write!(f, "the server answered \"{message}\""),
            What::OtherRecord => f.write_str("this record says nothing of a service"),
            What::Fault(fault) => fault.fmt(f),
            What::NotCarriedOver => f.write_str("the finder has no place for this"),
            What::Person => f.write_str("what is about a single person is not shown"),
            What::Expired(date) => write!(f, "this was valid until {date}"),
            What::NotUnderstood(words) => write!(f, "\"{words}\" is not understood"),
            What::UnknownName(name) => write!(f, "\"{name}\" is not a name that is known"),
            What::NotThere(id) => write!(f, "\"{id}\" is in none of the documents"),
            What::MadeIdentifier(id) => write!(f, "there is no identifier; \"{id}\" was made from the name"),
            What::Total { stated, found } => write!(f, "{stated} records are stated and {found} were found"),
            What::Assumed(language) => {
                write!(f, "the language of the texts is not stated; it was taken for {language}")
            }
            What::TimeZone => f.write_str("the time zone of the hours is not stated"),
            What::Others => f.write_str("more kinds of problems were found"),
        }
    }
}

impl What {
    /// What another directory says in its own way is nobody's mistake; only what is lost against its meaning is.
    pub fn is_mistake(&self) -> bool {
        match self {
            What::Document(_)
            | What::NoRecords
            | What::Answer(_)
            | What::Fault(_)
            | What::NotThere(_)
            | What::Total { .. }
            | What::Others => true,
            What::OtherRecord
            | What::NotCarriedOver
            | What::Person
            | What::Expired(_)
            | What::NotUnderstood(_)
            | What::UnknownName(_)
            | What::MadeIdentifier(_)
            | What::Assumed(_)
            | What::TimeZone => false,
        }
    }

    /// What to do about it, as an instruction. `None` where there is nothing to be done in the feed.
    pub fn mend(&self) -> Option<String> {
        Some(match self {
            What::Fault(fault) => fault.mend(),
            What::NoRecords => "look at the address or the file, and at the format".into(),
            What::NotThere(_) => "add the document that has it".into(),
            What::MadeIdentifier(_) => "give each record an identifier that stays".into(),
            What::Total { .. } => "fetch all pages".into(),
            What::Assumed(_) => "say the language when you import".into(),
            What::TimeZone => "say the time zone when you import".into(),
            What::Others => "mend the others first".into(),
            What::Document(_) | What::Answer(_) | What::OtherRecord | What::NotCarriedOver => return None,
            What::Person | What::Expired(_) | What::NotUnderstood(_) | What::UnknownName(_) => return None,
        })
    }
}
