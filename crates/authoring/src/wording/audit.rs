//! Messages for what is found by looking at a feed that can be used.

use model::{locale::Language, service::ChannelKind};

use super::{Message, Value, Wording, doubt};
use crate::{
    finding::{
        ContactFinding, DateFinding, LineOrigin, LinkFinding, OpeningFinding, PersonFinding, QuestionPart,
        QuestionnaireFinding, TranslationFinding,
    },
    workbook::{Column, Sheet, vocabulary::Word},
};

/// By what a value is called: who writes a feed knows keys, and who writes a workbook columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    Keys,
    Columns,
}

impl Names {
    fn of(self, key: &str, column: Option<&'static Column>) -> Value {
        match (self, column) {
            (Names::Columns, Some(column)) => Value::Column(column),
            (Names::Columns, None) | (Names::Keys, _) => format!("\"{key}\"").into(),
        }
    }

    /// A value of a service.
    fn field(self, key: &str) -> Value {
        self.of(key, Sheet::Services.column(key))
    }

    fn sheet(self, sheet: Sheet) -> Value {
        match self {
            Names::Keys => format!("\"{}\"", sheet.key()).into(),
            Names::Columns => sheet.into(),
        }
    }

    fn channel(self, kind: ChannelKind) -> Value {
        match self {
            Names::Keys => kind.as_str().into(),
            Names::Columns => Word { vocabulary: "channel", value: kind.as_str() }.into(),
        }
    }

    /// Keys that several kinds of records have.
    fn list(self, keys: &[&'static str]) -> Value {
        let column = |key: &str| Sheet::ALL.iter().find_map(|sheet| sheet.column(key));
        match self {
            Names::Keys => keys.join(", ").into(),
            Names::Columns => Value::List(
                keys.iter().map(|key| column(key).map_or_else(|| Value::from(*key), Value::Column)).collect(),
            ),
        }
    }
}

/// A message whose mend has one argument.
fn with_mend(message: Message, name: &'static str, value: Value) -> Wording<Message> {
    let mend = Message::mend(message.id).with(name, value);
    Wording::new(message, mend)
}

/// A message with the mend in its attribute, which has no arguments of its own.
fn said(message: Message) -> Wording<Message> {
    let mend = Message::mend(message.id);
    Wording::new(message, mend)
}

pub fn date(finding: &DateFinding, names: Names) -> Wording<Message> {
    match finding {
        DateFinding::Over { service, ends } => {
            said(Message::new("date-over").with("service", service.as_str()).with("date", *ends))
        }
        DateFinding::EndsSoon { service, ends, days } => with_mend(
            Message::new("date-ends-soon")
                .with("service", service.as_str())
                .with("date", *ends)
                .with("days", usize::try_from(*days).unwrap_or_default()),
            "ends",
            names.field("ends"),
        ),
        DateFinding::CheckedLater { service, checked } => {
            said(Message::new("date-checked-later").with("service", service.as_str()).with("date", *checked))
        }
        DateFinding::NotChecked { service, checked } => {
            said(Message::new("date-not-checked").with("service", service.as_str()).with("date", *checked))
        }
        DateFinding::OldFacts { service, from } => {
            let message = Message::new("date-old-facts").with("service", service.as_str()).with("date", *from);
            with_mend(message, "checked", names.field("checked"))
        }
        DateFinding::NoTimeZone => {
            let field = names.of("timezone", Sheet::Feed.column("timezone"));
            with_mend(Message::new("date-no-time-zone"), "timezone", field)
        }
        DateFinding::LineNotConfirmed { line, checked, origin } => {
            let since = checked.map_or(Message::new("line-never-confirmed"), |checked| {
                Message::new("line-last-confirmed").with("date", checked)
            });
            let message = |id| Message::new(id).with("line", line).with("since", since);
            match origin {
                LineOrigin::Feed => {
                    let field = names.of("checked", Sheet::Helplines.column("checked"));
                    with_mend(message("line-of-feed"), "checked", field)
                }
                LineOrigin::Finder => with_mend(message("line-of-finder"), "helplines", names.sheet(Sheet::Helplines)),
            }
        }
        DateFinding::NeverChecked { services } => {
            let message = Message::new("date-never-checked").with("count", *services);
            with_mend(message, "checked", names.field("checked"))
        }
    }
}

pub fn opening(finding: OpeningFinding) -> Wording<Message> {
    match finding {
        OpeningFinding::Changed => Wording::plain("opening-changed"),
        OpeningFinding::Another => Wording::plain("opening-another"),
        OpeningFinding::Over { until } => said(Message::new("opening-over").with("date", until)),
    }
}

pub fn contact(finding: &ContactFinding, names: Names) -> Wording<Message> {
    match finding {
        ContactFinding::None { service } => said(
            Message::new("contact-none")
                .with("service", service.as_str())
                .with("channels", names.sheet(Sheet::Channels))
                .with("url", names.field("url")),
        ),
        ContactFinding::NoValue(channel) => {
            said(Message::new("contact-no-value").with("channel", names.channel(*channel)))
        }
        ContactFinding::NotOneNumber { channel, text } => with_mend(
            Message::new("contact-not-one-number")
                .with("channel", names.channel(*channel))
                .with("text", text)
                .with("expected", expected(*channel)),
            "label",
            names.of("label", Sheet::Channels.column("label")),
        ),
        ContactFinding::SeveralNumbers { channel, text } => {
            said(Message::new("contact-several-numbers").with("channel", names.channel(*channel)).with("text", text))
        }
        ContactFinding::DoubtfulNumber { channel, text, doubt } => Wording::new(
            Message::new("contact-doubtful-number")
                .with("channel", names.channel(*channel))
                .with("text", text)
                .with("doubt", doubt::message(doubt)),
            doubt::mend(doubt),
        ),
        ContactFinding::NoSite { host } => said(Message::new("contact-no-site").with("host", host)),
        ContactFinding::Unencrypted { host } => said(Message::new("contact-unencrypted").with("host", host)),
        ContactFinding::FarFromTown { town, kilometres } => {
            said(Message::new("contact-far-from-town").with("town", town).with("kilometres", *kilometres))
        }
    }
}

/// What a channel is pressed with.
fn expected(channel: ChannelKind) -> Value {
    use model::service::ChannelValue;
    Message::new(match channel.value() {
        ChannelValue::PhoneNumber | ChannelValue::SmsNumber => "expected-one-number",
        ChannelValue::WhatsAppNumber => "expected-number-with-code",
        ChannelValue::MailAddress => "expected-mail",
        ChannelValue::Page | ChannelValue::Place => "expected-link",
    })
    .into()
}

pub fn translation(finding: &TranslationFinding, names: Names) -> Wording<Message> {
    match finding {
        TranslationFinding::LanguageName { found, tag } => Wording::new(
            Message::new("translation-language-name").with("found", found.as_str()),
            Message::new("mend-write").with("meant", *tag),
        ),
        TranslationFinding::Missing { language, keys } => {
            said(in_language("translation-missing", *language).with("keys", names.list(keys)))
        }
    }
}

/// A message about a language, by its name and its tag.
fn in_language(id: &'static str, language: Language) -> Message {
    Message::new(id).with("language", language).with("tag", language.as_str())
}

pub fn person(finding: &PersonFinding) -> Wording<Message> {
    match finding {
        PersonFinding::Address(address) => said(Message::new("person-address").with("found", address)),
        PersonFinding::Name(name) => said(Message::new("person-name").with("found", name)),
    }
}

pub fn questionnaire(finding: &QuestionnaireFinding, names: Names) -> Wording<Message> {
    match finding {
        QuestionnaireFinding::ManyWords { term, words } => {
            said(Message::new("questions-many-words").with("term", term.as_str()).with("count", *words))
        }
        QuestionnaireFinding::PictureHidden { term } => {
            said(Message::new("questions-picture-hidden").with("term", term.as_str()))
        }
        QuestionnaireFinding::NoQuestions { services } => said(Message::new("questions-none").with("count", *services)),
        QuestionnaireFinding::ManyLeft { left } => said(Message::new("questions-many-left").with("count", *left)),
        QuestionnaireFinding::TooLong { part, language, letters } => {
            let id = match part {
                QuestionPart::Hint => "questions-long-hint",
                QuestionPart::OptionLabel => "questions-long-label",
                QuestionPart::OptionHint => "questions-long-option-hint",
            };
            Wording::new(
                in_language(id, *language).with("letters", *letters),
                Message::mend(id).with("most", part.most()),
            )
        }
        QuestionnaireFinding::DeadEnd { question, value } => {
            said(Message::new("questions-dead-end").with("value", value).with("question", question.as_str()))
        }
        QuestionnaireFinding::Unreached { service, question } => said(
            Message::new("questions-unreached").with("service", service.as_str()).with("question", question.as_str()),
        ),
        QuestionnaireFinding::NeverOpen(question) => {
            let when = names.of("when", Sheet::Questions.column("when"));
            let message = Message::new("questions-never-open").with("question", question.as_str());
            let mend = Message::mend(message.id).with("when", when.clone());
            Wording::new(message.with("when", when), mend)
        }
        QuestionnaireFinding::NeverHelps(question) => {
            said(Message::new("questions-never-helps").with("question", question.as_str()))
        }
    }
}

pub fn link(finding: &LinkFinding) -> Wording<Message> {
    match finding {
        LinkFinding::Gone { href, status } => {
            said(Message::new("link-gone").with("href", href).with("status", *status))
        }
        LinkFinding::Failing { href, status } => {
            said(Message::new("link-failing").with("href", href).with("status", *status))
        }
        LinkFinding::Silent { href, reason } => {
            said(Message::new("link-silent").with("href", href).with("reason", reason))
        }
    }
}
