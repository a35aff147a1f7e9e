//! A service and everything a feed can state of it. Each fact may be unknown: an empty text or list and `None` mean that
//! the feed does not state it.

mod channel;
mod channel_kind;
mod channel_value;
mod coordinates;
mod named;
mod seldom;

pub use channel::{Address, Channel, Contact, Particulars};
pub use channel_kind::{ChannelAnswer, ChannelKind};
pub use channel_value::ChannelValue;
pub use coordinates::{Coordinates, LIMITS as COORDINATE_LIMITS};
pub use named::{Cost, Form, Per, Referral, Registration, Scope, Status, Unit};
pub use seldom::{Facts, Seldom};

use super::{
    area::{CountyCode, MunicipalityCode, RegionCode},
    date::Date,
    identifier::{Code, OrganizationId, ServiceId},
    link::Link,
    locale::Language,
    shared::Shared,
    text::Text,
};
use seldom::seldom;

/// One service of the feed.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    pub id: ServiceId,
    pub name: Text,
    pub summary: Text,
    pub organization: Option<OrganizationId>,
    pub status: Status,
    pub topics: Shared<Code>,
    /// For whom it is, and nobody else.
    pub audiences: Shared<Code>,
    pub age: AgeRange,
    pub forms: Shared<Form>,
    /// The languages in which the service is given.
    pub languages: Shared<Language>,
    pub interpreter: Option<bool>,
    pub area: Area,
    pub channels: Box<[Channel]>,
    pub cost: Option<Cost>,
    pub anonymous: Option<bool>,
    pub referral: Option<Referral>,
    pub registration: Option<Registration>,
    pub starts: Option<Date>,
    pub ends: Option<Date>,
    /// When somebody last checked the facts.
    pub checked: Option<Date>,
    /// The date of the source of the facts.
    pub facts_from: Option<Date>,
    /// A page about the service, which may differ by language.
    pub url: Text,
    /// The other facts. `Deref` makes them fields of the service.
    pub details: Seldom<Details>,
}

/// Facts that are never weighed, and that directories state for few services.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    pub description: Text,
    pub eligibility: Text,
    /// What happens when you make contact.
    pub next_step: Text,
    pub alert: Text,
    pub cost_note: Text,
    pub response_time: Text,
    pub limits: Box<[Limit]>,
    pub keywords: Box<[(Language, Box<str>)]>,
}

/// Who offers services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    pub name: Text,
    pub url: Option<Link>,
}

/// Ages in years, both inclusive.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct AgeRange {
    pub min: Option<f32>,
    pub max: Option<f32>,
}

/// Where people must live to use a service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Area {
    pub scope: Option<Scope>,
    pub municipalities: Box<[MunicipalityCode]>,
    pub regions: Box<[RegionCode]>,
    pub counties: Box<[CountyCode]>,
}

/// How much of a service one can get, such as 1 to 5 meetings per calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    pub min: Option<u16>,
    pub max: Option<u16>,
    pub unit: Unit,
    pub per: Option<Per>,
}

seldom!(Service.details: Details);

impl Service {
    /// A service of which only the two required facts are known.
    pub fn new(id: ServiceId, name: Text) -> Self {
        Self {
            id,
            name,
            summary: Text::default(),
            organization: None,
            status: Status::Active,
            topics: Shared::default(),
            audiences: Shared::default(),
            age: AgeRange::default(),
            forms: Shared::default(),
            languages: Shared::default(),
            interpreter: None,
            area: Area::default(),
            channels: Box::default(),
            cost: None,
            anonymous: None,
            referral: None,
            registration: None,
            starts: None,
            ends: None,
            checked: None,
            facts_from: None,
            url: Text::default(),
            details: Seldom::default(),
        }
    }

    /// The day for which the facts are known to be right: when somebody checked them, else the date of their source.
    pub fn known_on(&self) -> Option<Date> {
        self.checked.max(self.facts_from)
    }

    /// Whether the service is available on the given day: it is active and has not ended.
    pub fn is_offered(&self, today: Date) -> bool {
        self.status == Status::Active && self.ends.is_none_or(|ends| today <= ends)
    }
}

impl Area {
    /// Whether any municipality, region or county is named.
    pub fn is_named(&self) -> bool {
        !(self.municipalities.is_empty() && self.regions.is_empty() && self.counties.is_empty())
    }
}

impl AgeRange {
    /// Whether either end is stated.
    pub fn is_stated(self) -> bool {
        self.min.is_some() || self.max.is_some()
    }
}
