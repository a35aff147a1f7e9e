//! Reads directories in other people's formats into the model: HSDS, Open Referral UK, the Finnish Service Catalogue,
//! schema.org.
//!
//! Nothing is dropped in silence: what the finder has no place for is a [`Problem`], once for each kind, with a count
//! and the first place. The widget never links this crate. The program in `crates/readers` does, which the widget loads
//! only when a feed has another format.
//!
//! Coordinates are never carried over, because the finder shows addresses and no maps.

mod building;
mod contact;
mod detection;
mod document;
mod extension;
mod fields;
mod gathering;
mod hours;
mod hsds;
mod json;
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
pub use extension::settle;
pub use gathering::{Gap, Gathering, Limits, Wanted};
pub use own_attributes::LINK_TYPE as OWN_ATTRIBUTE;
pub use problem::{Problem, ProblemKind};
pub use prose::first_sentence;

use building::Building;
use model::{date::Date, feed::Feed, locale::Language};
use notes::Notes;

/// A format of other people's feeds.
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
    /// schema.org as JSON-LD, also within a page.
    SchemaOrg,
}

/// What the documents do not say themselves.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The language of texts that do not say theirs. `None`: the usual one of the format.
    pub language: Option<Language>,
    /// The time zone of the hours, as IANA names it. `None`: that of the country in the addresses.
    pub timezone: Option<String>,
    /// Prices and schedules that ended before this day are left out. `None`: none are.
    pub today: Option<Date>,
}

/// Reads documents of one format, which together are one feed: pages, or services and their channels.
/// They may stand in any order. What cannot be read is a problem and never loses the rest.
pub fn read(format: Format, documents: &[Document], options: &Options) -> (Feed, Vec<Problem>) {
    let mut notes = Notes::default();
    let mut building = Building::new(format, options);
    match format {
        Format::Hsds | Format::OpenReferralUk1 => hsds::read(documents, &mut building, &mut notes),
        Format::Ptv11 | Format::Ptv12 => ptv::read(documents, &mut building, &mut notes),
        Format::SchemaOrg => schema_org::read(documents, &mut building, &mut notes),
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

    /// A short name, for a command line.
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

    /// The language that texts of the format most likely have.
    fn usual_language(self) -> Language {
        match self {
            Format::Hsds | Format::OpenReferralUk1 => Language::ENGLISH,
            Format::Ptv11 | Format::Ptv12 | Format::SchemaOrg => Language::FINNISH,
        }
    }
}
