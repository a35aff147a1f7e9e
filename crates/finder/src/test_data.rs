//! Small feeds and catalogues for tests.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use crate::engine::catalogue::Catalogue;
use model::{
    by_id::ById,
    date::Date,
    facet::Facet,
    feed::Feed,
    hours::Time,
    identifier::{Code, QuestionId, ServiceId},
    locale::Language,
    opening::LocalTime,
    question::{Choice, Condition, Question, QuestionKind},
    service::ChannelKind,
    term::{Term, Terms},
    text::Text,
};

pub use model::service::{Channel, Service};

pub fn today() -> Date {
    Date::new(2026, 10, 1).unwrap()
}

/// Noon of that day, a Thursday.
pub fn noon() -> LocalTime {
    LocalTime { date: today(), time: Time::from_minutes(720).unwrap() }
}

pub fn text(text: &str) -> Text {
    Text::plain(Language::FINNISH, text)
}

pub fn service(id: &str) -> Service {
    Service::new(ServiceId::new(id), text(id))
}

/// A service on topics and audiences, each a list of codes apart by spaces.
pub fn service_for(id: &str, topics: &str, audiences: &str) -> Service {
    let codes = |list: &str| list.split_whitespace().map(Code::new).collect();
    Service { topics: codes(topics), audiences: codes(audiences), ..service(id) }
}

pub fn channel(kind: ChannelKind) -> Channel {
    Channel::new(kind)
}

/// Topics gender (own, child), violence and separation; the three roles; parents below close people.
pub fn terms() -> Terms {
    let table = [
        ("topic:gender", ""),
        ("topic:gender.own", "topic:gender"),
        ("topic:gender.child", "topic:gender"),
        ("topic:violence", ""),
        ("topic:separation", ""),
        ("role:client", ""),
        ("role:close", ""),
        ("role:professional", ""),
        ("group:parent", "role:close"),
    ];
    let term = |parent: &str| Term { parent: (!parent.is_empty()).then(|| Code::new(parent)), ..Term::default() };
    Terms::new(table.iter().map(|(code, parent)| (Code::new(code), term(parent))))
}

/// A question whose texts are its identifier and the values of its options, apart by spaces.
pub fn question(id: &str, facet: Facet, kind: QuestionKind, values: &str) -> Question {
    let option = |value| Choice { label: text(value), ..Choice::new(facet.parse_value(value).unwrap()) };
    Question { text: text(id), ..Question::new(id, facet, kind, values.split_whitespace().map(option).collect()) }
}

pub fn when(question: &str, facet: Facet, values: &str) -> Option<Condition> {
    let values = values.split_whitespace().map(|value| facet.parse_value(value).unwrap()).collect();
    Some(Condition::Is { question: QuestionId::new(question), values })
}

pub fn feed(services: Vec<Service>, questions: Vec<Question>) -> Feed {
    Feed {
        title: Text::default(),
        language: Language::FINNISH,
        updated: None,
        timezone: "Europe/Helsinki".into(),
        report: None,
        organizations: ById::default(),
        terms: terms(),
        questions,
        country: Some(model::country::Country::FINLAND),
        fallback: Vec::new(),
        helplines: Vec::new(),
        chunks: None,
        services,
    }
}

pub fn catalogue(services: Vec<Service>, questions: Vec<Question>) -> Catalogue {
    Catalogue::new(vec![feed(services, questions)], today())
}
