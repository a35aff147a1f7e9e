//! Services and organizations of version 11: from their records to the domain. Channels are in `channel`.

use std::borrow::Cow;

pub use super::channel::channel;
use super::{
    super::{
        building::Building,
        contact,
        fields::{Fields, record, words},
        languages::language,
        notes::{Notes, quoted},
        places::{self, Places},
        problem::ProblemKind,
    },
    Connection, Entry, channel, codes, identifier, new_service, rows, week,
};
use feed::json::Json;
use model::{
    identifier::Code,
    locale::Language,
    problem::{Outcome, ProblemKind as ValueProblem},
    service::{Area, Cost, Service, Status},
    text::Text,
};

/// What the finder has no use for in any feed: the catalogue's own keeping of records.
pub const TECHNICAL: [&str; 6] = ["sourceId", "oid", "modified", "displayNameType", "serviceCollections", "type"];

/// The types of description that have a place of their own.
const KNOWN_TYPES: [&str; 7] = [
    "Summary",
    "Description",
    "UserInstruction",
    "ChargeTypeAdditionalInfo",
    "ProcessingTime",
    "GD_Description",
    "GD_UserInstruction",
];

pub fn service(fields: &mut Fields, document: &str, building: &mut Building, notes: &mut Notes) -> Option<Entry> {
    let language = building.language;
    let names = rows::rows(fields, "serviceNames", language, notes);
    let id = fields.words("id", notes);
    let mut service = new_service(id.as_deref(), rows::text(&names, &["Name"]), fields, building, notes)?;
    describe(&mut service, fields, building, notes);
    service.eligibility = rows::plain(fields, "requirements", language, notes);
    service.status = status(fields, notes);
    service.checked = fields.date("modified", notes);
    service.cost = cost(fields, notes);
    service.languages = languages(fields, notes).into();
    service.area = area(fields, building, notes);
    let mut topics = classes(fields, "serviceClasses", building, notes);
    topics.extend(classes(fields, "lifeEvents", building, notes));
    service.topics = topics.into();
    service.audiences = classes(fields, "targetGroups", building, notes).into();
    let mut keywords: Vec<_> = names.into_iter().filter(|row| row.kind == "AlternativeName").collect();
    keywords.extend(rows::rows(fields, "keywords", language, notes));
    fields.records("ontologyTerms", notes, &mut |fields, notes| {
        keywords.extend(rows::rows(fields, "name", language, notes));
        fields.clear();
    });
    service.keywords = keywords.into_iter().map(|row| (row.language, row.value.into())).collect();
    organizations(&mut service, fields, building, notes);
    let connections = connections(fields, building, notes);
    fields.skip(&TECHNICAL);
    fields.skip(&[
        "generalDescriptionId",
        "subType",
        "fundingType",
        "serviceVouchersInUse",
        "responsibleSoteOrganization",
    ]);
    Some(Entry { service, connections, document: document.into() })
}

fn describe(service: &mut Service, fields: &mut Fields, building: &Building, notes: &mut Notes) {
    let texts = rows::rows(fields, "serviceDescriptions", building.language, notes);
    for row in texts.iter().filter(|row| !KNOWN_TYPES.contains(&row.kind.as_str())) {
        let what = ProblemKind::NotCarriedOver;
        notes.note_at(&format!("serviceDescriptions.{}", quoted(&row.kind)), what, Outcome::ValueIgnored);
    }
    service.summary = rows::text(&texts, &["Summary"]);
    service.description = rows::text(&texts, &["Description", "GD_Description"]);
    service.next_step = rows::text(&texts, &["UserInstruction", "GD_UserInstruction"]);
    service.cost_note = rows::text(&texts, &["ChargeTypeAdditionalInfo"]);
    service.response_time = rows::text(&texts, &["ProcessingTime"]);
}

/// Only what is published is offered.
fn status(fields: &mut Fields, notes: &mut Notes) -> Status {
    match fields.words("publishingStatus", notes).as_deref() {
        None | Some("Published") => Status::Active,
        Some(_) => Status::Ended,
    }
}

pub fn cost(fields: &mut Fields, notes: &mut Notes) -> Option<Cost> {
    const KNOWN: &[&str] = &["Chargeable", "FreeOfCharge", "Other"];
    let kind = fields.words("serviceChargeType", notes)?;
    match &*kind {
        "FreeOfCharge" | "Free" => Some(Cost::Free),
        "Chargeable" | "Charged" | "ExtraCharge" => Some(Cost::Paid),
        "Other" => Some(Cost::Varies),
        _ => {
            let problem = ValueProblem::NotOneOf { found: quoted(&kind), known: KNOWN };
            notes.note_at("serviceChargeType", ProblemKind::Value(problem), Outcome::ValueIgnored);
            None
        }
    }
}

/// A list of tags.
pub fn languages(fields: &mut Fields, notes: &mut Notes) -> Vec<Language> {
    tags(fields, "languages", notes)
}

pub fn tags(fields: &mut Fields, key: &'static str, notes: &mut Notes) -> Vec<Language> {
    let mut languages = Vec::new();
    fields.each(key, notes, &mut |value, notes| {
        let Some(tag) = words(value, notes) else { return };
        match language(&tag) {
            Some(language) if languages.contains(&language) => {}
            Some(language) => languages.push(language),
            None => notes.ignore(ProblemKind::UnknownName(quoted(&tag))),
        }
    });
    languages
}

/// Codes of classes, target groups or life events: objects with a code and names (11) or bare codes (12).
pub fn classes(fields: &mut Fields, key: &'static str, building: &mut Building, notes: &mut Notes) -> Vec<Code> {
    let mut found = Vec::new();
    let mut add = |code: &str, name: Text, notes: &mut Notes| {
        if !codes::is_known(code) {
            notes.note(ProblemKind::UnknownName(quoted(code)), Outcome::Kept);
        }
        found.extend(codes::code(code, name, building));
    };
    let default = Language::FINNISH;
    fields.each(key, notes, &mut |value, notes| match value {
        Json::Text(code) => add(&code, Text::default(), notes),
        other => record(other, notes, &mut |fields, notes| {
            let (code, address) = (fields.words("code", notes), fields.words("uri", notes));
            let known = code.as_deref().or_else(|| codes::of_address(address.as_deref()?));
            let name = rows::plain(fields, "name", default, notes);
            if let Some(code) = known {
                add(code, name, notes);
            } else {
                notes.note(ProblemKind::OtherRecord, Outcome::RecordLeftOut);
            }
            // Descriptions of classes and their addresses are the catalogue's, not the service's.
            fields.clear();
        }),
    });
    found.dedup();
    found
}

/// The area of a service: scope, and municipalities or larger areas.
fn area(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Area {
    let mut places = Places::default();
    match fields.words("areaType", notes).as_deref() {
        Some("Nationwide" | "WholeCountry") => places.add(places::Place::Country),
        Some("NationwideExceptAlandIslands" | "WholeCountryExceptAland") => {
            places.add(places::Place::CountryExceptAland)
        }
        _ => {}
    }
    fields.records("areas", notes, &mut |fields, notes| {
        let kind = fields.words("type", notes).unwrap_or_default();
        let code = fields.words("code", notes);
        let name = rows::plain(fields, "name", building.language, notes);
        let name = name.choose(&[]).map(|chosen| chosen.text);
        let mut members = Vec::new();
        fields.records("municipalities", notes, &mut |fields, notes| {
            members.extend(fields.words("code", notes).map(Cow::into_owned));
            fields.skip(&["name"]);
        });
        let code = code.as_deref().unwrap_or_default();
        let place = match &*kind {
            "Region" | "Province" => places::region(code),
            "WellbeingServiceCounties" | "WellbeingServicesCounty" => places::county(code),
            _ => None,
        };
        let place = place.or_else(|| building.gazetteer.find(name.as_deref()?));
        match place {
            Some(place) => places.add(place),
            None if members.is_empty() => places.add_known(None, name.as_deref().unwrap_or(code), notes),
            None => {
                for code in &members {
                    places.add_known(places::municipality(code), code, notes);
                }
            }
        }
    });
    places.into_area()
}

/// The responsible organization; those that only produce the service are not shown.
fn organizations(service: &mut Service, fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    fields.records("organizations", notes, &mut |fields, notes| {
        let role = fields.words("roleType", notes).unwrap_or_default();
        fields.skip(&["provisionType", "additionalInformation"]);
        let Some(Json::Object(object)) = fields.take("organization") else { return };
        let mut organization = Fields(object);
        let (id, name) = (identifier(&mut organization, "id", notes), organization.prose("name", notes));
        let Some(id) = id.or_else(|| name.clone()) else { return };
        let id = building.organization(&id, building.text(&name.unwrap_or_default()), None);
        if service.organization.is_none() || role == "Responsible" {
            service.organization = Some(id);
        }
    });
}

fn connections(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Vec<Connection> {
    let mut connections = Vec::new();
    fields.records("serviceChannels", notes, &mut |fields, notes| {
        let id = match fields.take("serviceChannel") {
            Some(Json::Object(object)) => identifier(&mut Fields(object), "id", notes),
            _ => None,
        };
        connections.extend(id.map(|id| connection(id, fields, building, notes)));
    });
    connections
}

/// What is said of a service at a channel, on either side of the two.
pub fn connection(channel: String, fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Connection {
    let (hours, remark, _) = week::hours(fields, building, notes);
    let label = rows::plain(fields, "description", building.language, notes);
    let cost = cost(fields, notes);
    let mut channels = Vec::new();
    fields.records("contactDetails", notes, &mut |fields, notes| {
        channels.extend(channel::contacts(fields, building, notes));
    });
    fields.skip(&["extraTypes", "digitalAuthorizations", "modified"]);
    Connection { channel, hours, cost, label: contact::beside(&label, &remark), channels }
}

pub fn organization(fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    let names = rows::rows(fields, "organizationNames", building.language, notes);
    let name = rows::text(&names, &["Name"]);
    let mut url = None;
    fields.records("webPages", notes, &mut |fields, notes| {
        url = url.take().or(fields.link("url", notes));
        fields.clear();
    });
    if let Some(id) = identifier(fields, "id", notes) {
        building.organization(&id, name, url);
    }
    // Its numbers and addresses are its office's, and not those of a service.
    fields.clear();
}
