//! The keys at the top of a feed.

use super::{Keys, Question, Record, Service, wire};
use crate::service_feed::{
    reading::Reading,
    values::{
        Guard, Read,
        list::{List, Table},
        translation::Keywords,
    },
};
use bulk::Value;
use model::{date::Date, identifier::Code, link::Link, locale::Language, problem::Outcome, text::Text};

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
        /// The IANA time zone of all hours; `Europe/Helsinki` if absent.
        "timezone" timezone: String,
        /// The organizations that offer the services, by identifiers that you choose.
        "organizations" organizations: Table<Organization>,
        /// The vocabulary of topics and audiences, by code.
        "terms" terms: Table<Term>,
        /// Whom to turn to in an emergency. Replaces the built-in Finnish contacts.
        "emergency" emergency: List<EmergencyContact>,
    }
    apart {
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
        /// Codes of other vocabularies with the same meaning.
        "same_as" same_as: List<Code>,
        /// How people say it, for whoever tells in their own words.
        "words" words: Keywords,
        /// Whether whoever looks for it may be in danger, so that help lines come first.
        "urgent" urgent: Guard,
    }
    apart {}
}

wire! {
    /// Whom to turn to in an emergency.
    EmergencyContact else RecordLeftOut {
        /// Who answers.
        required "label" label: Text,
        /// When to turn to them.
        "hint" hint: Text,
        /// A phone number or a link.
        required "value" value: String,
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
