//! A service as HSDS 3.1 has it: in which field each fact stands, and which facts have none.

use foreign::first_sentence;
use model::{
    area::{ALAND, areas},
    identifier::{Code, OrganizationId},
    link::Link,
    locale::Language,
    service::{AgeRange, Area, Cost, Scope, Service, Status},
    text::Text,
};
use serde_json::{Number, Value, json};
use uuid::Uuid;

use super::{
    channel,
    record::Record,
    setting::{Setting, languages},
    words,
};
use crate::words::Words;

/// The service and everything within it.
pub fn service(service: &Service, setting: &Setting) -> Value {
    let organization = organization(service.organization.as_ref(), setting);
    let mut record = Record::new("service", id(service.id.as_str(), organization.as_ref().map(Record::id)));
    if record.id().to_string() != service.id.as_str() {
        record.say("id", &service.id);
    }
    texts(&mut record, service);
    facts(&mut record, service, setting);
    record.put("service_areas", service_areas(&record, &service.area, setting.feed.language));
    if service.area.scope == Some(Scope::NationwideExceptAland)
        || !(service.area.is_named() || service.area.scope.is_none())
    {
        service.area.scope.into_iter().for_each(|scope| record.say("scope", scope.as_str()));
    }
    record.put("languages", languages(&record, &service.languages));
    record.put("cost_options", cost(&record, service.cost, setting.words));
    channel::put(&mut record, service, setting);
    for (label, codes) in [("topic", &service.topics), ("audience", &service.audiences)] {
        codes.iter().for_each(|code| record.classify(label, term(code, setting)));
    }
    if let Some(organization) = organization {
        record.put("organization_id", json!(organization.id()));
        record.put("organization", organization.finish());
    }
    record.finish()
}

/// An identifier that is one already stays as it is. Others are unique within their organization.
fn id(id: &str, organization: Option<Uuid>) -> Uuid {
    let own = Uuid::try_parse(id).ok().filter(|uuid| uuid.to_string() == id);
    own.unwrap_or_else(|| Uuid::new_v5(&organization.unwrap_or(root()), format!("service/{id}").as_bytes()))
}

/// The identifiers of all feeds are made below this one.
fn root() -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, b"service-feed")
}

fn organization(id: Option<&OrganizationId>, setting: &Setting) -> Option<Record> {
    let id = id?;
    let organization = setting.feed.organizations.get(id)?;
    let website = organization.url.as_ref().map(Link::href);
    let own = Uuid::try_parse(id.as_str()).ok().filter(|uuid| uuid.to_string() == id.as_str());
    // Two associations may use the same short name for themselves; their pages differ.
    let name = format!("organization/{id}/{}", website.unwrap_or_default());
    let mut record = Record::new("organization", own.unwrap_or_else(|| Uuid::new_v5(&root(), name.as_bytes())));
    if own.is_none() {
        record.say("id", id);
    }
    let name = words(&organization.name);
    record.require("name", name);
    // The standard requires one, and the feed has none.
    record.require("description", name);
    record.put("website", json!(website));
    Some(record)
}

fn texts(record: &mut Record, service: &Service) {
    let (summary, description) = (words(&service.summary), words(&service.description));
    let both = [summary, description].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    record.require("name", words(&service.name));
    if first_sentence(&both) != (summary, description) {
        record.say("summary", summary);
    }
    record.put("description", both);
    record.put("url", words(&service.url));
    let status = match service.status {
        Status::Active => "active",
        Status::Paused => "temporarily closed",
        Status::Ended => "defunct",
    };
    record.put("status", status);
    record.put("application_process", words(&service.next_step));
    record.put("wait_time", words(&service.response_time));
    record.put("fees_description", words(&service.cost_note));
    record.put("eligibility_description", words(&service.eligibility));
    record.put("alert", words(&service.alert));
    service.keywords.iter().for_each(|(_, word)| record.say("keyword", word));
}

fn facts(record: &mut Record, service: &Service, setting: &Setting) {
    let AgeRange { min, max } = service.age;
    record.put("minimum_age", years(min));
    record.put("maximum_age", years(max));
    record.put("assured_date", json!(service.checked.map(|date| date.to_string())));
    let interpreter = setting.sentences.of([["Saatavilla", "Ei"], ["Finns", "Nej"], ["Available", "No"]]);
    let [yes, no] = interpreter;
    record.put("interpretation_services", json!(service.interpreter.map(|is_there| if is_there { yes } else { no })));
    service.forms.iter().for_each(|form| record.say("forms", form.as_str()));
    service.anonymous.into_iter().for_each(|state| record.say("anonymous", state));
    service.referral.into_iter().for_each(|referral| record.say("referral", referral.as_str()));
    service.registration.into_iter().for_each(|registration| record.say("registration", registration.as_str()));
    service.starts.into_iter().for_each(|date| record.say("starts", date));
    service.ends.into_iter().for_each(|date| record.say("ends", date));
}

/// As it is written in the feed: 17.9 is no number of two bytes less.
fn years(years: Option<f32>) -> Value {
    let number = years.and_then(|years| years.to_string().parse::<f64>().ok()).and_then(Number::from_f64);
    match number {
        Some(number) if number.as_f64().is_some_and(|years| years.fract() == 0.0) => {
            json!(number.as_f64().unwrap_or_default() as i64)
        }
        number => json!(number),
    }
}

/// No sums: the feed states none, but for what is free.
fn cost(owner: &Record, cost: Option<Cost>, words: &Words) -> Value {
    let Some(cost) = cost else { return Value::Null };
    let mut record = owner.inner("cost_option", 0);
    record.put("option", words.cost(cost));
    if cost == Cost::Free {
        record.put("currency", "EUR");
        record.put("amount", 0);
    }
    record.say("cost", cost.as_str());
    json!([record.finish()])
}

/// The whole country, or the places by name.
fn service_areas(owner: &Record, area: &Area, language: Language) -> Value {
    let name = |text: &Text| text.choose(&[language, Language::FINNISH]).map(|chosen| chosen.text).unwrap_or_default();
    let country = match language.primary() {
        "fi" => "Suomi",
        _ => "Finland",
    };
    let country = (area.scope == Some(Scope::Nationwide)).then(|| country.to_owned());
    let municipalities = area.municipalities.iter().filter_map(|code| Some(name(&areas().municipality(*code)?.name)));
    let but_aland = areas().regions.iter().filter(|(code, _)| *code != ALAND).map(|(_, text)| name(text));
    let but_aland = but_aland.filter(|_| area.scope == Some(Scope::NationwideExceptAland));
    let regions = area.regions.iter().filter_map(|code| areas().region(*code)).map(name);
    let counties = area.counties.iter().filter_map(|code| areas().county(*code)).map(name);
    let all = country.into_iter().chain(municipalities).chain(regions).chain(counties).chain(but_aland);
    let one = |(at, name): (usize, String)| {
        let mut record = owner.inner("service_area", at);
        record.put("name", name);
        record.finish()
    };
    all.enumerate().map(one).collect()
}

/// A term with its vocabulary, which is what stands before the first colon of a code.
fn term(code: &Code, setting: &Setting) -> Record {
    let mut record = Record::new("taxonomy_term", term_id(code));
    let term = setting.terms.get(code);
    let name = term.map(|term| words(&term.label)).filter(|name| !name.is_empty()).unwrap_or(code.as_str());
    let is_whole = |part: &str| !part.is_empty() && part == part.trim();
    match code.as_str().split_once(':') {
        Some((vocabulary, key)) if is_whole(vocabulary) && is_whole(key) => {
            record.put("code", key);
            record.put("taxonomy", vocabulary);
        }
        _ => record.put("code", code.as_str()),
    }
    record.require("name", name);
    let hint = term.map(|term| words(&term.hint)).filter(|hint| !hint.is_empty());
    record.require("description", hint.unwrap_or(name));
    record.put("parent_id", json!(term.and_then(|term| term.parent.as_ref()).map(term_id)));
    record.put("language", setting.feed.language.as_str());
    record
}

fn term_id(code: &Code) -> Uuid {
    Uuid::new_v5(&root(), format!("term/{code}").as_bytes())
}
