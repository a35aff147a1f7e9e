//! What is found by looking at a feed that can be used: dates, ways of contact, translations, persons, questions, links.

use model::{
    date::Date,
    identifier::{Code, QuestionId, ServiceId},
    link::doubt::Doubt,
    locale::Language,
    service::ChannelKind,
};

use super::Severity;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateFinding {
    /// The service has ended.
    Over { service: ServiceId, ends: Date },
    /// It ends in so many days, 0 being today.
    EndsSoon { service: ServiceId, ends: Date, days: i32 },
    /// Its facts are said to be checked on a day to come.
    CheckedLater { service: ServiceId, checked: Date },
    /// Its facts were checked a long time ago.
    NotChecked { service: ServiceId, checked: Date },
    /// Nobody checked its facts, and their source is more than two years old.
    OldFacts { service: ServiceId, from: Date },
    /// So many services do not say when their facts were checked, nor from when they are.
    NeverChecked { services: usize },
    /// There are hours, and nothing says in which time zone.
    NoTimeZone,
    /// A help line was not confirmed for a year. It may be one that the finder shows by itself.
    LineNotConfirmed { line: String, checked: Option<Date>, origin: LineOrigin },
}

/// Who states a help line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineOrigin {
    Feed,
    /// It is built into the finder.
    Finder,
}

/// Why the question that is drawn ahead may not be the one that is asked first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpeningFinding {
    /// The feed was changed afterwards.
    Changed,
    /// A service has ended since: it holds until the day before this one.
    Over { until: Date },
    /// The finder of today begins otherwise: another one has computed it.
    Another,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContactFinding {
    /// The service has no way to make contact.
    None { service: ServiceId },
    /// A channel has nothing to press.
    NoValue(ChannelKind),
    /// A number is no single number, so that it cannot be pressed.
    NotOneNumber { channel: ChannelKind, text: String },
    /// Of several numbers only the first is dialled.
    SeveralNumbers { channel: ChannelKind, text: String },
    /// A number is probably not what was meant.
    DoubtfulNumber { channel: ChannelKind, text: String, doubt: Doubt },
    /// A link leads to a host that is no site on the internet.
    NoSite { host: String },
    /// A link is not encrypted.
    Unencrypted { host: String },
    /// The coordinates of an address are not near its municipality, which may mean that they are in the wrong order.
    FarFromTown { town: String, kilometres: usize },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslationFinding {
    /// The name of a language stands in the place of its tag.
    LanguageName { found: Language, tag: &'static str },
    /// A record lacks these texts in one of the feed's languages.
    Missing { language: Language, keys: Vec<&'static str> },
}

/// What may be about a single person. It is a guess.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonFinding {
    Address(String),
    Name(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionnaireFinding {
    /// No service fits an option. The value is as a feed writes it.
    DeadEnd { question: QuestionId, value: String },
    /// Every option of the question excludes the service.
    Unreached { service: ServiceId, question: QuestionId },
    /// The condition of the question never holds.
    NeverOpen(QuestionId),
    /// Nobody who was played was asked the question.
    NeverHelps(QuestionId),
    /// A term has so many words of its own that each of them says little.
    ManyWords { term: Code, words: usize },
    /// A term has a picture, which is not shown because the term is sensitive.
    PictureHidden { term: Code },
    /// So many services state nothing that could be asked about, and there is no question.
    NoQuestions { services: usize },
    /// A reader who answers every question is left with so many services.
    ManyLeft { left: usize },
    /// A text takes more room than a phone has for it.
    TooLong { part: QuestionPart, language: Language, letters: usize },
}

/// A text of a question that stands above or within its options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionPart {
    Hint,
    OptionLabel,
    OptionHint,
}

/// A link that was tried in vain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkFinding {
    /// The site answers that there is nothing.
    Gone { href: String, status: u16 },
    /// The site answers with an error of its own.
    Failing { href: String, status: u16 },
    /// There is no answer, for this reason in words.
    Silent { href: String, reason: String },
}

impl DateFinding {
    pub(super) fn severity(&self) -> Severity {
        match self {
            DateFinding::Over { .. }
            | DateFinding::EndsSoon { .. }
            | DateFinding::CheckedLater { .. }
            | DateFinding::NoTimeZone
            | DateFinding::NotChecked { .. } => Severity::Warning,
            DateFinding::OldFacts { .. } | DateFinding::NeverChecked { .. } | DateFinding::LineNotConfirmed { .. } => {
                Severity::Advice
            }
        }
    }

    pub(super) fn rule(&self) -> &'static str {
        match self {
            DateFinding::Over { .. } => "over",
            DateFinding::EndsSoon { .. } => "ends-soon",
            DateFinding::CheckedLater { .. } => "checked-later",
            DateFinding::NotChecked { .. } => "not-checked",
            DateFinding::OldFacts { .. } => "old-facts",
            DateFinding::NeverChecked { .. } => "never-checked",
            DateFinding::NoTimeZone => "time-zone",
            DateFinding::LineNotConfirmed { .. } => "line-not-confirmed",
        }
    }
}

impl ContactFinding {
    pub(super) fn severity(&self) -> Severity {
        match self {
            ContactFinding::None { .. }
            | ContactFinding::NoValue(_)
            | ContactFinding::NoSite { .. }
            | ContactFinding::DoubtfulNumber { .. }
            | ContactFinding::FarFromTown { .. } => Severity::Warning,
            ContactFinding::NotOneNumber { .. }
            | ContactFinding::SeveralNumbers { .. }
            | ContactFinding::Unencrypted { .. } => Severity::Advice,
        }
    }

    pub(super) fn rule(&self) -> &'static str {
        match self {
            ContactFinding::None { .. } => "no-contact",
            ContactFinding::NoValue(_) => "no-value",
            ContactFinding::NotOneNumber { .. }
            | ContactFinding::SeveralNumbers { .. }
            | ContactFinding::DoubtfulNumber { .. } => "number",
            ContactFinding::NoSite { .. } => "host",
            ContactFinding::Unencrypted { .. } => "insecure",
            ContactFinding::FarFromTown { .. } => "coordinates",
        }
    }
}

impl QuestionnaireFinding {
    pub(super) fn severity(&self) -> Severity {
        match self {
            QuestionnaireFinding::DeadEnd { .. }
            | QuestionnaireFinding::Unreached { .. }
            | QuestionnaireFinding::NoQuestions { .. }
            | QuestionnaireFinding::ManyLeft { .. }
            | QuestionnaireFinding::TooLong { .. } => Severity::Warning,
            QuestionnaireFinding::NeverOpen(_)
            | QuestionnaireFinding::NeverHelps(_)
            | QuestionnaireFinding::ManyWords { .. }
            | QuestionnaireFinding::PictureHidden { .. } => Severity::Advice,
        }
    }

    pub(super) fn rule(&self) -> &'static str {
        match self {
            QuestionnaireFinding::DeadEnd { .. } => "dead-end",
            QuestionnaireFinding::Unreached { .. } => "unreached",
            QuestionnaireFinding::NeverOpen(_) | QuestionnaireFinding::NeverHelps(_) => "never-asked",
            QuestionnaireFinding::ManyWords { .. } => "words",
            QuestionnaireFinding::PictureHidden { .. } => "picture",
            QuestionnaireFinding::NoQuestions { .. } => "no-questions",
            QuestionnaireFinding::ManyLeft { .. } => "many-left",
            QuestionnaireFinding::TooLong { part: QuestionPart::OptionLabel, .. } => "long-label",
            QuestionnaireFinding::TooLong { .. } => "long-hint",
        }
    }
}

impl QuestionPart {
    /// The key in the question or the option.
    pub fn key(self) -> &'static str {
        match self {
            QuestionPart::OptionLabel => "label",
            QuestionPart::Hint | QuestionPart::OptionHint => "hint",
        }
    }

    /// How many letters have room: on a phone 360 px wide a label then takes two lines and a hint too, and four options
    /// stand on the first screen.
    pub fn most(self) -> usize {
        match self {
            QuestionPart::Hint => 55,
            QuestionPart::OptionLabel => 40,
            QuestionPart::OptionHint => 45,
        }
    }
}

impl TranslationFinding {
    pub(super) fn severity(&self) -> Severity {
        match self {
            TranslationFinding::LanguageName { .. } => Severity::Warning,
            TranslationFinding::Missing { .. } => Severity::Advice,
        }
    }

    pub(super) fn rule(&self) -> &'static str {
        match self {
            TranslationFinding::LanguageName { .. } => "language-name",
            TranslationFinding::Missing { .. } => "translation",
        }
    }
}

impl PersonFinding {
    pub(super) fn rule(&self) -> &'static str {
        match self {
            PersonFinding::Address(_) => "personal-address",
            PersonFinding::Name(_) => "personal-name",
        }
    }
}

impl LinkFinding {
    pub(super) fn rule(&self) -> &'static str {
        match self {
            LinkFinding::Gone { .. } => "link-gone",
            LinkFinding::Failing { .. } => "link-failing",
            LinkFinding::Silent { .. } => "link-silent",
        }
    }
}
