//! A feed after it was parsed, whatever its format, with the problems that were found.

use crate::{
    by_id::ById,
    chunks::Chunks,
    country::{Country, usual_country},
    date::Date,
    helpline::Helpline,
    identifier::OrganizationId,
    link::Link,
    locale::Language,
    problem::Problem,
    question::Question,
    service::{Channel, Organization, Service},
    term::Terms,
    text::Text,
};

/// Everything that a feed states.
#[derive(Debug, Clone, PartialEq)]
pub struct Feed {
    pub title: Text,
    /// The language of texts that do not name theirs.
    pub language: Language,
    pub updated: Option<Date>,
    /// The IANA name of the time zone of all hours. Empty where it is not known: see [`usual_timezone`].
    pub timezone: Box<str>,
    /// For people in which country the feed is: stated, or that of the stated time zone or of the addresses.
    pub country: Option<Country>,
    /// For a reader's language, the languages of texts that do not exist in it, best first. For other languages the
    /// program's own order holds.
    pub fallback: Vec<(Language, Vec<Language>)>,
    /// Where a mistake in a service is reported: an address of e-mail or a page.
    pub report: Option<Link>,
    pub organizations: ById<OrganizationId, Organization>,
    pub terms: Terms,
    pub questions: Vec<Question>,
    /// The feed's own help lines, which stand beside those of the program.
    pub helplines: Vec<Helpline>,
    pub services: Vec<Service>,
    /// The chunks that contain the services, if this feed is an index and `services` are outlines.
    pub chunks: Option<Box<Chunks>>,
}

/// The country of the areas and addresses of services: all codes of municipalities, regions and counties are Finnish.
pub fn country_of_addresses(services: &[Service]) -> Option<Country> {
    let has_town = |channel: &Channel| channel.address.as_ref().is_some_and(|address| address.municipality.is_some());
    let is_finnish = |service: &Service| service.area.is_named() || service.channels.iter().any(has_town);
    services.iter().any(is_finnish).then_some(Country::FINLAND)
}

/// The time zone of a feed that states none: that of its country, or of Finland for a feed in a language that is spoken
/// there alone. Empty where neither says it, because hours of another time zone would be wrong.
pub fn usual_timezone(country: Option<Country>, language: Language) -> &'static str {
    usual_country(country, language).map_or("", Country::timezone)
}

/// A feed that was parsed, with what is wrong in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    pub feed: Feed,
    pub problems: Vec<Problem>,
}
