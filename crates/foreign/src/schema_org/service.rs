//! A service in schema.org. Properties that the finder has no place for are noted.

use super::{
    channel,
    graph::{Graph, get},
    node::Node,
    plain_name, texts,
};
use crate::{
    building::Building,
    contact::{cost, says_free},
    json::{Json, Object},
    notes::Notes,
    places::Places,
    problem::ProblemKind,
};
use model::{
    date::Date,
    fold::fold,
    identifier::Code,
    link::Link,
    locale::Language,
    problem::{Outcome, ProblemKind as ValueProblem},
    service::{AgeRange, Area, Cost, Service},
    text::Text,
};

/// The properties that are read here or in `channel`, and those of JSON-LD itself.
const KNOWN: [&str; 42] = [
    "@context",
    "@id",
    "@type",
    "identifier",
    "url",
    "name",
    "alternateName",
    "description",
    "disambiguatingDescription",
    "provider",
    "serviceOperator",
    "areaServed",
    "serviceArea",
    "audience",
    "serviceAudience",
    "availableChannel",
    "hoursAvailable",
    "offers",
    "termsOfService",
    "serviceType",
    "category",
    "additionalType",
    "keywords",
    "inLanguage",
    "availableLanguage",
    "dateModified",
    "validThrough",
    "validFrom",
    "isAccessibleForFree",
    "telephone",
    "email",
    "contactPoint",
    "location",
    "openingHours",
    "openingHoursSpecification",
    "address",
    "geo",
    "amenityFeature",
    "mainEntityOfPage",
    "sameAs",
    "potentialAction",
    "eligibleRegion",
];

pub fn service<'g, 'a>(node: &'g Json<'a>, graph: &'g Graph<'g, 'a>, building: &mut Building, notes: &mut Notes) {
    building.found_record();
    let here = Node { node, graph, language: building.language };
    let name = here.text("name");
    let Some(words) = name.choose(&[building.language]) else {
        return notes.note_at("name", ProblemKind::Value(ValueProblem::Missing), Outcome::RecordLeftOut);
    };
    let id = ["identifier", "@id", "url"].into_iter().find_map(|key| here.word(key));
    let id = Building::service_id(id.as_deref(), &words.text, notes);
    if !building.is_new(&id, notes) {
        return;
    }
    let mut service = Service::new(id, name);
    describe(&mut service, here, building);
    service.age = age(here);
    service.area = area(here, building, notes);
    service.audiences = terms(&["audience", "serviceAudience"], "audience", here, building, notes).into();
    service.topics = terms(&["serviceType", "category", "additionalType"], "topic", here, building, notes).into();
    service.cost = price(here);
    service.languages = here.languages(&["inLanguage", "availableLanguage"], notes).into();
    service.organization = organization(here, building);
    service.channels = channel::channels(here, building, notes).into_boxed();
    note_others(node, notes);
    building.add(service);
}

fn describe(service: &mut Service, here: Node, building: &Building) {
    let summary = here.text("disambiguatingDescription");
    let description = here.text("description");
    (service.summary, service.description) = if summary.is_empty() && is_short(&description, building.language) {
        (description, Text::default())
    } else {
        (summary, description)
    };
    let terms = here.text("termsOfService");
    let is_address = terms.choose(&[]).is_some_and(|words| Link::is_one(&words.text));
    service.eligibility = if is_address { Text::default() } else { terms };
    let url = here.word("url").and_then(|url| Link::page(&url));
    service.url = building.text(url.as_ref().map(Link::href).unwrap_or_default());
    let keywords = ["alternateName", "keywords"].into_iter().flat_map(|key| here.texts(key));
    let apart = keywords.flat_map(|(language, words)| {
        words
            .split(',')
            .map(str::trim)
            .filter(|word| !word.is_empty())
            .map(|word| (language, word.into()))
            .collect::<Vec<_>>()
    });
    service.keywords = apart.collect();
    service.checked = here.word("dateModified").and_then(|date| Date::parse(&date));
    service.starts = here.word("validFrom").and_then(|date| Date::parse(&date));
    service.ends = here.word("validThrough").and_then(|date| Date::parse(&date));
    if service.starts.zip(service.ends).is_some_and(|(starts, ends)| ends < starts) {
        service.starts = None;
    }
}

/// Whether a text is short enough for a summary.
fn is_short(text: &Text, language: Language) -> bool {
    text.choose(&[language]).is_some_and(|words| words.text.len() <= 300 && !words.text.contains('\n'))
}

/// The ages of the audiences, if all of them state some.
fn age(here: Node) -> AgeRange {
    let audiences = here.graph.values(here.node, "audience");
    let bound = |keys: [&str; 2], pick: fn(f32, f32) -> f32| {
        let number = |node: &Json| {
            keys.into_iter()
                .find_map(|key| texts(get(node, key)?).first()?.1.trim().parse::<f32>().ok())
                .filter(|years| (0.0..99.0).contains(years))
        };
        let stated: Option<Vec<f32>> = audiences.iter().map(|node| number(node)).collect();
        stated.unwrap_or_default().into_iter().reduce(pick)
    };
    let min = bound(["suggestedMinAge", "requiredMinAge"], f32::min);
    let max = bound(["suggestedMaxAge", "requiredMaxAge"], f32::max).filter(|max| 0.0 < *max);
    if min.zip(max).is_some_and(|(min, max)| max < min) { AgeRange::default() } else { AgeRange { min, max } }
}

fn area(here: Node, building: &mut Building, notes: &mut Notes) -> Area {
    let mut places = Places::default();
    for key in ["areaServed", "serviceArea", "eligibleRegion"] {
        for value in here.graph.values(here.node, key) {
            let names = texts(value);
            let place = names.iter().find_map(|(_, name)| building.gazetteer.find(name));
            let name = names.first().map(|(_, name)| name.to_string()).unwrap_or_default();
            notes.at("areaServed", |notes| places.add_known(place, &name, notes));
        }
    }
    places.into_area()
}

/// Terms that are made from names. Addresses of other vocabularies have no name here.
fn terms(keys: &[&'static str], scheme: &str, here: Node, building: &mut Building, notes: &mut Notes) -> Vec<Code> {
    let mut codes = Vec::new();
    for key in keys {
        for value in here.graph.values(here.node, key) {
            let name = get(value, "audienceType").or_else(|| get(value, "name")).unwrap_or(value);
            let names: Vec<_> = texts(name).into_iter().filter(|(_, name)| !Link::is_one(name)).collect();
            let Some((_, first)) = names.first() else {
                if !matches!(value, Json::Object(_)) {
                    notes.note_at(key, ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
                }
                continue;
            };
            let code = Code::new(&format!("{scheme}:{}", fold(first).replace(' ', "-")));
            building.term(&code, here.join(names), None);
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes
}

fn price(here: Node) -> Option<Cost> {
    if matches!(get(here.node, "isAccessibleForFree"), Some(Json::Bool(true))) {
        return Some(Cost::Free);
    }
    let offers = here.graph.values(here.node, "offers");
    let prices: Vec<_> =
        offers.iter().filter_map(|offer| Some(texts(get(offer, "price")?).first()?.1.to_string())).collect();
    let amounts = prices.iter().filter_map(|price| price.trim().replace(',', ".").parse().ok());
    cost(amounts).or_else(|| prices.iter().any(|price| says_free(price)).then_some(Cost::Free))
}

fn organization(here: Node, building: &mut Building) -> Option<model::identifier::OrganizationId> {
    let provider = ["provider", "serviceOperator"]
        .into_iter()
        .find_map(|key| here.graph.values(here.node, key).into_iter().next())?;
    let provider = Node { node: provider, ..here };
    let name = provider.node.text().map_or_else(|| provider.text("name"), |name| building.text(name));
    let words = name.choose(&[here.language])?.text;
    let url = provider.word("url").and_then(|url| Link::page(&url));
    let id = provider.word("@id").unwrap_or(words);
    Some(building.organization(&id, name, url))
}

/// Notes the properties of the service itself that have no place.
fn note_others(node: &Json, notes: &mut Notes) {
    let Json::Object(Object(entries)) = node else { return };
    for (key, value) in entries {
        if !KNOWN.contains(&plain_name(key)) && !value.is_absent() {
            notes.note_at(plain_name(key), ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
        }
    }
}
