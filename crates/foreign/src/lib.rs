//! Reads directories in other people's formats into the model: HSDS, Open Referral UK, the Finnish Service Catalogue,
//! schema.org.
//!
//! Nothing is dropped in silence: what the finder has no place for is a [`Problem`], once for each kind, with a count
//! and the first place. The widget never links this crate. The program in `crates/readers` does, which the widget loads
//! only when a feed has another format.
//!
//! Coordinates are carried over where they are those of maps and telephones (WGS 84), because the nearest place is found
//! by them. The Finnish Service Catalogue has others.

mod building;
mod contact;
mod detection;
mod document;
mod fields;
mod gathering;
mod hours;
mod hsds;
mod json;
mod kinds;
mod languages;
mod notes;
mod own_attributes;
mod page;
mod places;
mod problem;
mod prose;
mod ptv;
mod records;
mod report;
#[cfg(test)]
mod robustness;
mod schema_org;
#[cfg(test)]
mod testing;

pub use detection::detect;
pub use document::Document;
pub use gathering::{Gap, Gathering, Limits, Wanted};
pub use kinds::divide;
pub use own_attributes::LINK_TYPE as OWN_ATTRIBUTE;
pub use problem::{Problem, ProblemKind};
pub use prose::first_sentence;

use building::Building;
use model::{date::Date, feed::Feed, locale::Language};
use notes::Notes;

/// A format of other people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Human Services Data Specification 3.0 and 3.1 (docs.openreferral.org), and Open Referral UK 3.0, a profile of it.
    Hsds,
    /// Open Referral UK 1.0, with the dialects that councils publish.
    OpenReferralUk1,
    /// The Finnish Service Catalogue (PTV), interface version 11: services, channels and organizations.
    Ptv11,
    /// The same in version 12, also with its connections between services and channels.
    Ptv12,
    /// schema.org as JSON-LD, also within a web page.
    SchemaOrg,
}

/// What the documents may not say themselves.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The language of texts that do not name theirs. `None` means the usual one of the format.
    pub language: Option<Language>,
    /// The IANA name of the time zone of the hours. `None` means that of the country in the addresses.
    pub timezone: Option<String>,
    /// Prices and schedules that ended before this day are left out. `None` keeps all.
    pub today: Option<Date>,
}

/// Parses documents of one format, which together are one feed: pages, or services and their channels. They may be in
/// any order. What cannot be read is a problem and never loses the rest.
///
/// ```
/// use foreign::{Document, Format, Options, parse};
///
/// let services = r#"[{"id": "chat", "name": "Chat", "status": "active"}, {"id": "nameless", "status": "active"}]"#;
/// let documents = [Document::new("services.json", services)];
/// let (feed, problems) = parse(Format::Hsds, &documents, &Options::default());
/// assert_eq!(feed.services.len(), 1);
/// assert!(problems.iter().any(|problem| problem.path == "[1].name" && problem.kind.is_mistake()));
/// ```
pub fn parse(format: Format, documents: &[Document], options: &Options) -> (Feed, Vec<Problem>) {
    let mut notes = Notes::default();
    let mut building = Building::new(format, options);
    match format {
        Format::Hsds | Format::OpenReferralUk1 => hsds::parse(documents, &mut building, &mut notes),
        Format::Ptv11 | Format::Ptv12 => ptv::parse(documents, &mut building, &mut notes),
        Format::SchemaOrg => schema_org::parse(documents, &mut building, &mut notes),
    }
    if let Some(first) = documents.first().filter(|_| building.is_empty()) {
        notes.open(&first.name);
        notes.note(ProblemKind::NoRecords, model::problem::Outcome::RecordLeftOut);
    }
    let feed = building.finish(options, &mut notes);
    (feed, notes.into_problems())
}

impl Format {
    pub const ALL: [Format; 5] =
        [Format::Hsds, Format::OpenReferralUk1, Format::Ptv11, Format::Ptv12, Format::SchemaOrg];

    /// The short name of the format, for a command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Hsds => "hsds",
            Format::OpenReferralUk1 => "oruk-1",
            Format::Ptv11 => "ptv-11",
            Format::Ptv12 => "ptv-12",
            Format::SchemaOrg => "schema-org",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == name)
    }

    /// The language that texts of the format usually have.
    fn usual_language(self) -> Language {
        match self {
            Format::Hsds | Format::OpenReferralUk1 => Language::ENGLISH,
            Format::Ptv11 | Format::Ptv12 | Format::SchemaOrg => Language::FINNISH,
        }
    }
}
