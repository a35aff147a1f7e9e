//! Terms of taxonomies in HSDS, which become topics and audiences.

use super::TECHNICAL;
use crate::{
    building::Building,
    fields::{Fields, record},
    json::{Json, Object},
    notes::Notes,
    problem::ProblemKind,
};
use model::{fold::fold, identifier::Code, problem::Outcome, service::Service};

/// The names of vocabularies about people, folded. "Open Eligibility" is mostly about topics.
const OF_PEOPLE: [&str; 9] = [
    "audience",
    "target group",
    "targetgroup",
    "population",
    "circumstance",
    "human situation",
    "client group",
    "beneficiar",
    "age band",
];

/// Takes the terms of a service out of its fields.
pub fn of_service(service: &mut Service, fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    let (mut topics, mut audiences) = (Vec::new(), Vec::new());
    let mut add = |(code, is_audience): (Code, bool)| {
        let list = if is_audience { &mut audiences } else { &mut topics };
        if !list.contains(&code) {
            list.push(code);
        }
    };
    for (key, inner) in [("attributes", "taxonomy_term"), ("service_taxonomys", "taxonomy")] {
        fields.records(key, notes, &mut |fields, notes| {
            let label = fields.words("label", notes).unwrap_or_default();
            match fields.take(inner) {
                Some(Json::Object(object)) => notes.at(inner, |notes| {
                    record(Json::Object(object), notes, &mut |fields, notes| {
                        take(fields, &label, building, notes).into_iter().for_each(&mut add);
                    });
                }),
                _ => notes.note_at(inner, ProblemKind::OtherRecord, Outcome::RecordLeftOut),
            }
            fields.skip(&TECHNICAL);
        });
    }
    // Dialects of Open Referral UK have terms without a vocabulary, in a list for each purpose.
    for (key, vocabulary, is_audience) in [
        ("taxonomies", "", false),
        ("pc_targetAudience", "audience", true),
        ("send_needs", "need", true),
        ("suitabilities", "need", true),
    ] {
        fields.each(key, notes, &mut |value, notes| {
            listed(value, vocabulary, building, notes).into_iter().for_each(|code| add((code, is_audience)));
        });
    }
    (service.topics, service.audiences) = (topics.into(), audiences.into());
}

/// The code of a term that is a name, or an object with a name. Identifiers hold within the list alone, so they say
/// what stands above a term only in the list without a vocabulary of its own.
fn listed(value: Json, vocabulary: &str, building: &mut Building, notes: &mut Notes) -> Option<Code> {
    let coded = |name: &str| match vocabulary {
        "" => Code::new(name),
        vocabulary => Code::new(&format!("{vocabulary}:{}", fold(name).replace(' ', "-"))),
    };
    if let Some(name) = value.text() {
        let code = coded(name);
        building.term(&code, building.text(name), None);
        return Some(code);
    }
    let mut found = None;
    record(value, notes, &mut |fields, notes| {
        let (id, parent) = (fields.words("id", notes), fields.words("parent_id", notes));
        let slug = fields.words("slug", notes);
        let keys = ["name", "label", "audienceType", "audience"];
        let name = keys.into_iter().filter_map(|key| fields.prose(key, notes)).next();
        let Some(name) = name.or(slug.as_deref().map(str::to_owned)) else { return };
        let code = coded(slug.as_deref().unwrap_or(&name));
        building.term(&code, building.text(&name), None);
        if vocabulary.is_empty() {
            building.refer(&code, id.as_deref(), parent.as_deref());
        }
        fields.skip(&TECHNICAL);
        found = Some(code);
    });
    found
}

/// A term by itself in a list of terms, or a whole vocabulary.
pub fn term(fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    take(fields, "", building, notes);
}

/// The code of a term, and whether it is about people. The label of the attribute says so, if it is stated.
fn take(fields: &mut Fields, label: &str, building: &mut Building, notes: &mut Notes) -> Option<(Code, bool)> {
    let id = fields.words("id", notes);
    let name = fields.prose("name", notes).or_else(|| fields.prose("term", notes));
    let parent = fields.words("parent_id", notes).or_else(|| fields.words("parent", notes));
    let vocabulary = vocabulary(fields, notes);
    let code = fields.words("code", notes);
    let has_code = code.is_some();
    let key = code.as_deref().or(name.as_deref()).or(id.as_deref())?;
    let code = match vocabulary.as_str() {
        "" => Code::new(key),
        vocabulary => Code::new(&format!("{vocabulary}:{key}")),
    };
    // The standard requires a name, so a term without one repeats its code.
    let words = name.as_deref().filter(|name| !(has_code && *name == code.as_str()));
    let words = if name.is_some() { words.unwrap_or_default() } else { key };
    building.term(&code, building.text(words), None);
    building.refer(&code, id.as_deref(), parent.as_deref());
    // The standard requires the key, so those who have nothing to say repeat the name.
    if let Some(hint) = fields.prose("description", notes).filter(|hint| Some(hint) != name.as_ref()) {
        building.hint(&code, building.text(&hint));
    }
    fields.skip(&TECHNICAL);
    fields.skip(&["term", "language", "term_uri", "value"]);
    let words = [fold(&vocabulary), fold(label)];
    let is_topic = fold(label) == "topic";
    let is_audience = !is_topic && OF_PEOPLE.iter().any(|known| words.iter().any(|words| words.contains(known)));
    Some((code, is_audience))
}

/// The name of a vocabulary, which has another place in each version.
fn vocabulary(fields: &mut Fields, notes: &mut Notes) -> String {
    let mut name = String::new();
    for key in ["taxonomy", "vocabulary"] {
        match fields.take(key) {
            Some(Json::Text(text)) => name = text.trim().to_owned(),
            Some(Json::Object(Object(entries))) => {
                notes.at(key, |notes| Fields(Object(entries)).finish(notes));
            }
            _ => {}
        }
    }
    for key in ["taxonomy_detail", "taxonomy_details"] {
        fields.records(key, notes, &mut |fields, notes| {
            let detail = fields.words("name", notes);
            if name.is_empty() {
                name = detail.unwrap_or_default().into_owned();
            }
            fields.clear();
        });
    }
    name
}
