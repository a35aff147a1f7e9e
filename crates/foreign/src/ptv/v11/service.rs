//! Services of version 11.

use std::borrow::Cow;

use super::{TECHNICAL, connection::connection, cost};
use crate::{
    building::Building,
    fields::Fields,
    json::Json,
    notes::{Notes, quoted},
    places::{self, Places},
    problem::ProblemKind,
    ptv::{Connection, Entry, identifier, lists, new_service, rows},
};
use model::{
    problem::Outcome,
    service::{Area, Service, Status},
};

/// The types of descriptions that are used.
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
    service.languages = lists::languages(fields, "languages", notes).into();
    service.area = area(fields, building, notes);
    let mut topics = lists::classes(fields, "serviceClasses", building, notes);
    topics.extend(lists::classes(fields, "lifeEvents", building, notes));
    service.topics = topics.into();
    service.audiences = lists::classes(fields, "targetGroups", building, notes).into();
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

/// Only a published service is offered.
fn status(fields: &mut Fields, notes: &mut Notes) -> Status {
    match fields.words("publishingStatus", notes).as_deref() {
        None | Some("Published") => Status::Active,
        Some(_) => Status::Ended,
    }
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

/// The responsible organization. Those that only produce the service are not shown.
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
