//! Large feeds that look like a directory's: few facts stated, many services to a topic, nationwide ones among local ones.
//! The facts are stated as often as in real records.

use std::collections::BTreeMap;

use analysis::Chance;
use finder::engine::catalogue::Catalogue;
use model::{
    area::areas,
    date::Date,
    facet::{Facet, Value, ValueType},
    feed::Feed,
    identifier::{Code, QuestionId, ServiceId},
    locale::Language,
    question::{Choice, Condition, Question, QuestionKind},
    service::{AgeRange, Area, Channel, ChannelKind, Cost, Form, Registration, Scope, Service},
    term::{Term, Terms},
    text::Text,
};

const TOPICS: usize = 10;
const BELOW_TOPIC: usize = 6;
/// What the small catalogues ask about.
const SMALL: [Facet; 6] =
    [Facet::Audience, Facet::Age, Facet::Language, Facet::Cost, Facet::Anonymity, Facet::Registration];
const ROLES: [&str; 3] = ["role:client", "role:close", "role:professional"];

/// A catalogue of so many services, with a question about each facet and one below each topic.
pub fn catalogue(services: usize) -> Catalogue {
    Catalogue::new(vec![feed(services, 2_000)], Date::EPOCH)
}

/// A catalogue of 12 services and six questions, small enough for the optimum. Another one for each seed.
pub fn small(seed: u64) -> Catalogue {
    let mut feed = feed(12, seed);
    feed.questions.retain(|question| SMALL.contains(&question.facet));
    Catalogue::new(vec![feed], Date::EPOCH)
}

fn feed(services: usize, seed: u64) -> Feed {
    let mut chance = Chance::new(seed);
    Feed {
        title: Text::default(),
        language: Language::FINNISH,
        updated: None,
        timezone: "Europe/Helsinki".into(),
        report: None,
        organizations: model::by_id::ById::default(),
        terms: terms(),
        questions: questions(),
        country: Some(model::country::Country::FINLAND),
        fallback: Vec::new(),
        helplines: Vec::new(),
        chunks: None,
        services: (0..services).map(|at| service(at, &mut chance)).collect(),
    }
}

fn topic(root: usize) -> Code {
    Code::new(&format!("topic:{root}"))
}

fn below(root: usize, at: usize) -> Code {
    Code::new(&format!("topic:{root}.{at}"))
}

fn terms() -> Terms {
    let mut terms = BTreeMap::new();
    for root in 0..TOPICS {
        terms.insert(topic(root), Term::default());
        for at in 0..BELOW_TOPIC {
            terms.insert(below(root, at), Term { parent: Some(topic(root)), ..Term::default() });
        }
    }
    terms.extend(ROLES.map(|role| (Code::new(role), Term::default())));
    Terms::new(terms)
}

/// One about each facet, and one below each topic.
fn questions() -> Vec<Question> {
    let mut facets = Facet::ALL;
    facets.sort_by_key(|facet| position(*facet));
    let mut questions: Vec<_> = facets.into_iter().map(about).collect();
    questions.extend((0..TOPICS).map(|root| {
        let options = (0..BELOW_TOPIC).map(|at| Value::Term(below(root, at)));
        let topic_question = QuestionId::new(Facet::Topic.as_str());
        let when = Condition::Is { question: topic_question, values: vec![Value::Term(topic(root))] };
        Question { when: Some(when), ..question(&format!("topic {root}"), Facet::Topic, QuestionKind::Single, options) }
    }));
    questions
}

/// The order is an editor's: what it is about, whom it is for, and then what a form usually asks.
fn position(facet: Facet) -> u8 {
    match facet {
        Facet::Topic => 0,
        Facet::Audience => 1,
        Facet::Age => 2,
        Facet::Cost => 3,
        Facet::Registration => 4,
        Facet::Anonymity => 5,
        Facet::Language => 6,
        Facet::Form => 7,
        Facet::Channel => 8,
        Facet::Accessibility => 9,
        Facet::Area => 10,
    }
}

fn about(facet: Facet) -> Question {
    let (kind, values): (_, Vec<_>) = match facet.values() {
        ValueType::Term if facet == Facet::Topic => {
            (QuestionKind::Single, (0..TOPICS).map(|root| Value::Term(topic(root))).collect())
        }
        ValueType::Term => (QuestionKind::Single, ROLES.iter().map(|role| Value::Term(Code::new(role))).collect()),
        ValueType::Age => (QuestionKind::Age, Vec::new()),
        ValueType::Place => (QuestionKind::Place, Vec::new()),
        ValueType::Form => (QuestionKind::Multi, Form::ALL.iter().copied().map(Value::Form).collect()),
        ValueType::Channel => (QuestionKind::Multi, ChannelKind::ALL.iter().copied().map(Value::Channel).collect()),
        ValueType::Language => (QuestionKind::Multi, languages().map(Value::Language).into()),
        ValueType::Only(_) => (QuestionKind::Single, facet.only_value().into_iter().collect()),
    };
    question(facet.as_str(), facet, kind, values)
}

fn question(id: &str, facet: Facet, kind: QuestionKind, values: impl IntoIterator<Item = Value>) -> Question {
    Question::new(id, facet, kind, values.into_iter().map(Choice::new).collect())
}

fn languages() -> [Language; 3] {
    [Language::FINNISH, Language::SWEDISH, Language::ENGLISH]
}

/// The shares are those of real directories: ages in a fifth of the records, whom it is for in an eighth.
fn service(at: usize, chance: &mut Chance) -> Service {
    let root = chance.below(TOPICS);
    let topics = (0..=chance.below(2)).map(|_| below(root, chance.below(BELOW_TOPIC))).collect();
    let mut stated = |percent: usize| chance.below(100) < percent;
    let (has_role, has_age, has_form, is_free) = (stated(40), stated(20), stated(80), stated(60));
    let (is_anonymous, is_open, has_language) = (stated(30), stated(40), stated(70));
    let name = Text::plain(Language::FINNISH, &format!("Palvelu {at}"));
    Service {
        topics,
        audiences: has_role
            .then(|| ROLES.get(chance.below(3)))
            .flatten()
            .map(|role| Code::new(role))
            .into_iter()
            .collect(),
        age: if has_age {
            AgeRange { min: Some(chance.below(40) as f32), max: Some(40.0 + chance.below(50) as f32) }
        } else {
            AgeRange::default()
        },
        forms: has_form.then(|| pick(Form::ALL, chance)).flatten().into_iter().collect(),
        cost: is_free.then_some(Cost::Free),
        anonymous: is_anonymous.then(|| chance.below(2) == 0),
        registration: is_open.then(|| pick(Registration::ALL, chance)).flatten(),
        languages: has_language.then(|| pick(&languages(), chance)).flatten().into_iter().collect(),
        channels: (0..=chance.below(2))
            .filter_map(|_| pick(ChannelKind::ALL, chance))
            .map(|kind| channel(kind, at))
            .collect(),
        area: area(chance),
        ..Service::new(ServiceId::new(&format!("s{at}")), name)
    }
}

/// A third of the services state whether one can come in a wheelchair, where one can come at all.
fn channel(kind: ChannelKind, service: usize) -> Channel {
    let channel = Channel::new(kind);
    let access = match service % 6 {
        0 => "wheelchair",
        3 => "no_wheelchair",
        _ => return channel,
    };
    if kind == ChannelKind::Visit { channel.accessible([access.into()]) } else { channel }
}

/// A third is nationwide, the others serve one region or one municipality.
fn area(chance: &mut Chance) -> Area {
    let limited =
        |municipalities, regions| Area { scope: Some(Scope::Limited), municipalities, regions, ..Area::default() };
    match chance.below(3) {
        0 => Area { scope: Some(Scope::Nationwide), ..Area::default() },
        1 => limited(Box::default(), pick(&areas().regions, chance).map(|(code, _)| code).into_iter().collect()),
        _ => {
            limited(pick(&areas().municipalities, chance).map(|place| place.code).into_iter().collect(), Box::default())
        }
    }
}

fn pick<T: Clone>(all: &[T], chance: &mut Chance) -> Option<T> {
    all.get(chance.below(all.len())).cloned()
}
