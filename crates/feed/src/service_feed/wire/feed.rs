//! The keys at the top of a feed.

use super::{Channel, Keys, Opening, Question, Record, Service, wire};
use crate::service_feed::{
    reading::Reading,
    values::{
        Guard, Read, Report,
        list::{List, Table},
        translation::{Fallback, Keywords},
    },
};
use bulk::Value;
use model::{
    country::Country,
    date::Date,
    hours::Hours,
    identifier::{Code, Icon},
    link::Link,
    locale::Language,
    problem::Outcome,
    text::Text,
};

/// The most terms of a feed: more than the vocabularies of whole countries have.
const TERMS: usize = 50_000;
/// The most organizations.
const ORGANIZATIONS: usize = 200_000;

wire! {
    /// A feed of services. A value that is `null` or absent is not stated. Unknown keys are ignored.
    Feed else ValueIgnored {
        /// The name of the format.
        required "format" format: Format,
        /// What the feed contains, in a few words.
        "title" title: Text,
        /// The language of plain strings; `fi` if absent.
        "language" language: Language,
        /// The day on which the feed was made.
        "updated" updated: Date,
        /// The IANA time zone of all hours. If absent, that of the country, and `Europe/Helsinki` for a feed in Finnish;
        /// where neither says it, nobody is told what is open now.
        "timezone" timezone: String,
        /// The country in which the readers are, such as `FI`. If absent, it is that of the time zone or the addresses.
        "country" country: Country,
        /// For a reader's language, the languages of texts that do not exist in it, best first.
        "fallback" fallback: Fallback,
        /// Where readers report a mistake in a service: an address of e-mail, or the address of a form, which is opened with
        /// `service=` and the identifier of the service. If absent, they are not asked.
        "report" report: Report,
        /// The organizations that offer the services, by identifiers that you choose.
        "organizations" organizations: Table<Organization, ORGANIZATIONS>,
        /// The vocabulary of topics and audiences, by code.
        "terms" terms: Table<Term, TERMS>,
        /// Help lines and emergency numbers. They stand beside the built-in ones of the country.
        "helplines" helplines: List<Helpline>,
        /// The old name of `helplines`.
        "emergency" emergency: List<Helpline>,
    }
    apart {
        /// The first question, computed by `service-feed`, so that it can be drawn before the program has come.
        "opening": Opening,
        /// The licence of the feed, as an SPDX identifier or the address of its text.
        "licence": String,
        /// Where the feed comes from, in words or as an address.
        "source": Text,
        /// The services.
        required "services": List<Service>,
        /// The questionnaire. If absent, one is made from what the services state.
        "questions": List<Question>,
    }
}

wire! {
    /// Who offers a service.
    Organization else ValueIgnored {
        /// Its name, as the reader sees it.
        "name" name: Text,
        /// Its web site.
        "url" url: Link,
    }
    apart {}
}

wire! {
    /// A topic or an audience.
    Term else ValueIgnored {
        /// Its name, as the reader sees it.
        "label" label: Text,
        /// What is meant, in a few words.
        "hint" hint: Text,
        /// The code of the broader term.
        "parent" parent: Code,
        /// Whether it is something private.
        "sensitive" sensitive: Guard,
        /// Whether somebody with this topic may be in danger, so that help lines come first.
        "urgent" urgent: Guard,
        /// How people say it in their own words.
        "words" words: Keywords,
        /// Codes of other vocabularies with the same meaning.
        "same_as" same_as: List<Code>,
        /// The name of a small picture that stands beside it on wide screens. Which there are is told in `feeds/README.md`.
        "icon" icon: Icon,
    }
    apart {}
}

wire! {
    /// A help line or an emergency number.
    Helpline else RecordLeftOut {
        /// Who answers.
        "name" name: Text,
        /// The old name of `name`.
        "label" label: Text,
        /// When to turn to it.
        "hint" hint: Text,
        /// The numbers and chats, with their hours and languages.
        "channels" channels: List<Channel>,
        /// A phone number or a link, in place of `channels`.
        "value" value: String,
        /// When `value` answers.
        "hours" hours: Hours,
        /// The languages that one can use at `value`.
        "languages" languages: List<Language>,
        /// Codes of `terms`: what it helps with. Absent if it is for anything.
        "topics" topics: List<Code>,
        /// Codes of `terms`: for whom it is, and nobody else.
        "audiences" audiences: List<Code>,
        /// Whether it is for danger and crisis.
        "urgent" urgent: bool,
        /// The code of the country in which it can be reached, or several; the country of the feed if absent.
        "country" country: List<Country>,
        /// The day on which somebody last confirmed all of this.
        "checked" checked: Date,
    }
    apart {}
}

/// The name of the format.
#[derive(Debug)]
pub struct Format;

impl Read for Format {
    type Model = String;

    fn read(value: Value, reading: &mut Reading) -> Option<String> {
        String::read(value, reading)
    }
}
