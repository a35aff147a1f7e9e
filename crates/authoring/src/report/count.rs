//! How many services there are for each topic, region, language and form, and where there is none.

use std::collections::BTreeSet;

use analysis::{Gap, coverage};
use finder::engine::catalogue::Catalogue;
use model::{
    area::areas,
    facet::{Facet, Value},
    identifier::Code,
    locale::Language,
    service::Form,
};
use serde::Serialize;

use crate::words::Words;

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
    pub gaps: Vec<String>,
}

/// One respect in which services differ.
#[derive(Debug, Serialize)]
pub struct Section {
    pub name: &'static str,
    pub rows: Vec<Row>,
    /// How many services do not say.
    pub unsaid: usize,
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

impl Section {
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
            counting.section("Topics", Facet::Topic, counting.topics()),
            counting.section("Regions", Facet::Area, regions),
            counting.section("Languages", Facet::Language, counting.languages()),
            counting.section("Forms of help", Facet::Form, forms),
        ],
        gaps: coverage(catalogue, &[]).gaps.iter().map(|gap| counting.gap(gap)).collect(),
    }
}

struct Counting<'a> {
    catalogue: &'a Catalogue,
    words: &'a Words,
}

impl Counting<'_> {
    fn section(&self, name: &'static str, facet: Facet, values: impl IntoIterator<Item = (Value, usize)>) -> Section {
        let sets = |value: &Value| self.catalogue.index.sets(&self.catalogue.terms, facet, value);
        let row = |(value, level): (Value, usize)| Row {
            name: self.name(&value),
            value: value.written(),
            level,
            services: sets(&value).fits.count(),
        };
        let rows = values.into_iter().map(row).collect();
        let services = self.catalogue.services.iter();
        let unsaid = services.filter(|service| match facet {
            Facet::Topic => service.topics.is_empty(),
            Facet::Area => service.area.scope.is_none() && !service.area.is_named(),
            Facet::Form => service.forms.is_empty(),
            _ => service.languages.is_empty() && service.channels.iter().all(|channel| channel.languages.is_empty()),
        });
        Section { name, rows, unsaid: unsaid.count() }
    }

    /// The topics that are asked for or that services have, each followed by those below it.
    fn topics(&self) -> Vec<(Value, usize)> {
        let terms = &self.catalogue.terms;
        let stated = self.catalogue.services.iter().flat_map(|service| &service.topics);
        let options = self.asked(Facet::Topic);
        let asked = options.iter().filter_map(|value| match value {
            Value::Term(code) => Some(code),
            _ => None,
        });
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
    fn gap(&self, gap: &Gap) -> String {
        let audience = gap.audience.as_ref().map(|value| format!(", {}", self.name(value))).unwrap_or_default();
        let all = areas().regions.iter().map(|(code, _)| Value::Region(*code));
        let (missing, present): (Vec<_>, Vec<_>) = all.partition(|region| gap.without.contains(region));
        let others = gap.without.iter().filter(|value| !matches!(value, Value::Region(_)));
        let others: Vec<_> = others.cloned().collect();
        let mut parts = Vec::new();
        if present.is_empty() {
            // Then no language helps either.
            parts.push("nothing at all".to_owned());
        } else {
            // The fewer are named: those that have something, or those that have nothing.
            match missing.len() {
                0 => {}
                missing if present.len() < missing => parts.push(format!("only in {}", self.names(&present))),
                _ => parts.push(format!("nothing in {}", self.names(&missing))),
            }
            if !others.is_empty() {
                parts.push(format!("nothing in these languages: {}", self.names(&others)));
            }
        }
        format!("{}{audience}: {}", self.name(&gap.topic), parts.join("; "))
    }

    fn names(&self, values: &[Value]) -> String {
        values.iter().map(|value| self.name(value)).collect::<Vec<_>>().join(", ")
    }

    /// A value in the words of the feed or of the interface.
    fn name(&self, value: &Value) -> String {
        let text = match value {
            Value::Term(code) => self.catalogue.terms.get(code).and_then(|term| self.words.choose(&term.label)),
            Value::Region(code) => areas().region(*code).and_then(|name| self.words.choose(name)),
            _ => None,
        };
        match (text, value) {
            (Some(chosen), _) => chosen.text,
            (None, Value::Form(form)) => self.words.form(*form),
            (None, Value::Language(language)) => language.own_name().to_owned(),
            (None, other) => other.written(),
        }
    }
}
