//! What of a feed is not in what was written of it.

use model::{identifier::ServiceId, locale::Language};

/// Something that is lost or changed when a feed is written in another form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// A text that no cell of a workbook holds, and how many characters one holds.
    TooLong { cell: String, longest: usize },
    /// The workbook cannot be read again.
    NotRead,
    /// A part that is another one when the workbook is imported.
    NotExact(Part),
    /// So many texts in a language that is not the one of the file.
    OtherLanguage { language: Language, texts: usize },
    /// So many texts that stand in the file in another language, because there are none in the wanted one.
    StandIn { language: Language, wanted: Language, texts: usize },
    /// The name of the time zone of the hours.
    TimeZone(String),
    /// A field for which HSDS has no place, by its keys (`services.channels.hours`), with the first place and how often
    /// there is one.
    Hsds { field: String, path: String, count: usize },
    /// The licence and the source of the feed.
    Provenance,
    /// A part of the file that the finder does not use, as a path.
    NotUsed(String),
}

/// A part of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A key of the feed itself, such as `questions`.
    Key(String),
    Service(ServiceId),
}
