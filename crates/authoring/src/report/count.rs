//! How many services there are for each topic, region, language and form, and where there is none.

use std::collections::BTreeSet;

use analysis::{Gap, coverage};
use finder::engine::catalogue::Catalogue;
use model::{
    area::areas,
    date::Date,
    facet::{Facet, Value},
    identifier::Code,
    locale::Language,
    service::{Form, Service},
};
use serde::{Serialize, Serializer};

use crate::{
    wording::{Message, Value as Said, in_english},
    words::Words,
};

/// The report. Its serialization is what `--json` prints, and is stable.
#[derive(Debug, Serialize)]
pub struct Report {
    pub version: u8,
    pub title: String,
    /// The language of the names.
    pub language: String,
    /// The day for which services are counted.
    pub day: String,
    /// How many services are offered on that day.
    pub services: usize,
    /// How many are paused or have ended.
    pub not_offered: usize,
    pub sections: Vec<Section>,
    /// What readers can ask for together and has no service, one sentence each.
    #[serde(serialize_with = "sentences")]
    pub gaps: Vec<Message>,
}

/// One respect in which services differ.
#[derive(Debug, Serialize)]
pub struct Section {
    pub name: SectionName,
    pub rows: Vec<Row>,
    /// How many services do not say.
    pub unsaid: usize,
}

/// In which respect they differ. Programs are told its English name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum SectionName {
    Topics,
    Regions,
    Languages,
    #[serde(rename = "Forms of help")]
    Forms,
}

#[derive(Debug, Serialize)]
pub struct Row {
    pub name: String,
    /// As a feed writes it.
    pub value: String,
    /// 0, or 1 for what lies below the row before.
    pub level: usize,
    /// How many services there are for it.
    pub services: usize,
}

impl SectionName {
    /// As people are told it.
    pub fn message(self) -> Message {
        Message::new(match self {
            SectionName::Topics => "report-topics",
            SectionName::Regions => "report-regions",
            SectionName::Languages => "report-languages",
            SectionName::Forms => "report-forms",
        })
    }
}

fn sentences<S: Serializer>(gaps: &[Message], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(gaps.iter().map(|gap| in_english(|texts| texts.say(gap))))
}

impl Report {
    /// How many services there are on the day.
    pub fn sum(&self) -> Message {
        let sum = Message::new("report-sum").with("count", self.services);
        let day = Date::parse(&self.day).map_or_else(|| self.day.as_str().into(), Said::Date);
        sum.with("date", day).with("paused", self.not_offered)
    }
}

impl Section {
    /// How many services do not say.
    pub fn unsaid_message(&self) -> Message {
        Message::new("report-unsaid").with("count", self.unsaid)
    }

    /// The names of what has no service.
    pub fn missing(&self) -> Vec<&str> {
        self.rows.iter().filter(|row| row.services == 0).map(|row| row.name.as_str()).collect()
    }
}

/// Counts the services of a day.
pub fn report(catalogue: &Catalogue, words: &Words) -> Report {
    let counting = Counting { catalogue, words };
    let regions = areas().regions.iter().map(|(code, _)| (Value::Region(*code), 0));
    let forms = Form::ALL.iter().map(|form| (Value::Form(*form), 0));
    Report {
        version: 1,
        title: words.choose(&catalogue.title).map(|chosen| chosen.text).unwrap_or_default(),
        language: words.language.to_string(),
        day: catalogue.today.to_string(),
        services: catalogue.services.len(),
        not_offered: catalogue.not_offered.len(),
        sections: vec![
            counting
                .section(SectionName::Topics, Facet::Topic, counting.topics(), |service| !service.topics.is_empty()),
            counting.section(SectionName::Regions, Facet::Area, regions, |service| {
                service.area.scope.is_some() || service.area.is_named()
            }),
            counting.section(SectionName::Languages, Facet::Language, counting.languages(), |service| {
                !service.languages.is_empty() || service.channels.iter().any(|channel| !channel.languages.is_empty())
            }),
            counting.section(SectionName::Forms, Facet::Form, forms, |service| !service.forms.is_empty()),
        ],
        gaps: coverage(catalogue, &[]).gaps.iter().map(|gap| counting.gap(gap)).collect(),
    }
}

/// Where there is a service.
pub enum Places {
    None,
    Only(String),
    AllBut(String),
    All,
}

/// What there is no service for: the topic, places and languages.
pub fn sentence(topic: String, places: Places, languages: Option<String>) -> Message {
    let (alone, with_languages, places) = match places {
        // Then no language helps either.
        Places::None => return Message::new("gap-nothing").with("topic", topic),
        Places::Only(places) => ("gap-only", "gap-only-languages", Some(places)),
        Places::AllBut(places) => ("gap-places", "gap-places-languages", Some(places)),
        Places::All => ("gap-languages", "gap-languages", None),
    };
    let id = if languages.is_some() { with_languages } else { alone };
    let mut message = Message::new(id).with("topic", topic);
    message.arguments.extend(places.map(|places| ("places", places.into())));
    message.arguments.extend(languages.map(|languages| ("languages", languages.into())));
    message
}

struct Counting<'a> {
    catalogue: &'a Catalogue,
    words: &'a Words,
}

impl Counting<'_> {
    /// The services for each of the values, and those that state nothing about them.
    fn section(
        &self,
        name: SectionName,
        facet: Facet,
        values: impl IntoIterator<Item = (Value, usize)>,
        is_stated: impl Fn(&Service) -> bool,
    ) -> Section {
        let sets = |value: &Value| self.catalogue.index.sets(&self.catalogue.terms, facet, value);
        let row = |(value, level): (Value, usize)| Row {
            name: self.name(&value),
            value: value.written(),
            level,
            services: sets(&value).fits.count(),
        };
        let rows = values.into_iter().map(row).collect();
        let unsaid = self.catalogue.services.iter().filter(|service| !is_stated(service));
        Section { name, rows, unsaid: unsaid.count() }
    }

    /// The topics that are asked for or that services have, each followed by those below it.
    fn topics(&self) -> Vec<(Value, usize)> {
        let terms = &self.catalogue.terms;
        let stated = self.catalogue.services.iter().flat_map(|service| &service.topics);
        let options = self.asked(Facet::Topic);
        let asked = options.iter().filter_map(|value| if let Value::Term(code) = value { Some(code) } else { None });
        let known: BTreeSet<&Code> = stated.chain(asked).flat_map(|code| terms.with_ancestors(code)).collect();
        let mut topics = Vec::new();
        let roots = known.iter().filter(|code| terms.with_ancestors(code).nth(1).is_none());
        for root in roots {
            topics.push((Value::Term((*root).clone()), 0));
            let below = known.iter().filter(|code| *code != root && terms.is_within(code, root));
            topics.extend(below.map(|code| (Value::Term((*code).clone()), 1)));
        }
        topics
    }

    /// The languages that are asked for or given, and the country's own.
    fn languages(&self) -> Vec<(Value, usize)> {
        let services = self.catalogue.services.iter();
        let given = services.flat_map(|service| {
            service.languages.iter().chain(service.channels.iter().flat_map(|channel| &channel.languages)).copied()
        });
        let own = [Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
        let mut languages: BTreeSet<_> = given.chain(own).map(Value::Language).collect();
        languages.extend(self.asked(Facet::Language));
        languages.into_iter().map(|value| (value, 0)).collect()
    }

    fn asked(&self, facet: Facet) -> Vec<Value> {
        let questions = self.catalogue.questions.iter().filter(|question| question.facet == facet);
        questions.flat_map(|question| question.options.iter().map(|option| option.value.clone())).collect()
    }

    /// `Grief, those who are close: nothing in Lapland; nothing in these languages: Svenska`.
    fn gap(&self, gap: &Gap) -> Message {
        let audience = gap.audience.as_ref().map(|value| format!(", {}", self.name(value))).unwrap_or_default();
        let topic = format!("{}{audience}", self.name(&gap.topic));
        let all = areas().regions.iter().map(|(code, _)| Value::Region(*code));
        let (missing, present): (Vec<_>, Vec<_>) = all.partition(|region| gap.without.contains(region));
        let others = gap.without.iter().filter(|value| !matches!(value, Value::Region(_)));
        let others: Vec<_> = others.cloned().collect();
        // The fewer are named: those that have something, or those that have nothing.
        let places = match () {
            () if present.is_empty() => Places::None,
            () if missing.is_empty() => Places::All,
            () if present.len() < missing.len() => Places::Only(self.names(&present)),
            () => Places::AllBut(self.names(&missing)),
        };
        sentence(topic, places, (!others.is_empty()).then(|| self.names(&others)))
    }

    fn names(&self, values: &[Value]) -> String {
        values.iter().map(|value| self.name(value)).collect::<Vec<_>>().join(", ")
    }

    /// A value in the words of the feed or of the interface.
    fn name(&self, value: &Value) -> String {
        let text = match value {
            Value::Term(code) => self.catalogue.terms.get(code).and_then(|term| self.words.choose(&term.label)),
            Value::Region(code) => areas().region(*code).and_then(|name| self.words.choose(name)),
            Value::Age(_)
            | Value::Municipality(_)
            | Value::Town(_)
            | Value::Form(_)
            | Value::Channel(_)
            | Value::Language(_)
            | Value::Free
            | Value::Anonymous
            | Value::NoRegistration
            | Value::Wheelchair => None,
        };
        match (text, value) {
            (Some(chosen), _) => chosen.text,
            (None, Value::Form(form)) => self.words.form(*form),
            (None, Value::Language(language)) => language.own_name().to_owned(),
            (None, other) => other.written(),
        }
    }
}
