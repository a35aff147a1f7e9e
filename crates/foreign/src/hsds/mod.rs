//! HSDS 3.0 and 3.1, Open Referral UK 3.0 and 1.0: one model in several spellings. This file tells apart the kinds of
//! records; the others read one kind each.
//!
//! Sources: docs.openreferral.org (HSDS), docs.openreferraluk.org, and what councils publish in their own dialects.

mod address;
mod channels;
mod facts;
mod location;
mod numbers;
mod service;
mod term;
#[cfg(test)]
mod tests;

use super::{
    Document,
    building::Building,
    fields::{Fields, record},
    notes::Notes,
    records::{note_other, records},
};
use crate::{json::Json, own_attributes::OwnAttributes};
use model::identifier::OrganizationId;

/// Keys that connect the tables of a directory and mean nothing to a reader.
pub const TECHNICAL: [&str; 15] = [
    "id",
    "service_id",
    "location_id",
    "organization_id",
    "contact_id",
    "phone_id",
    "service_at_location_id",
    "program_id",
    "link_id",
    "link_type",
    "link_entity",
    "taxonomy_id",
    "taxonomy_term_id",
    "resource_id",
    "resource_type",
];

/// Parses the documents.
pub fn parse(documents: &[Document], building: &mut Building, notes: &mut Notes) {
    for document in documents {
        notes.open(&document.name);
        records(&document.text, notes, &mut |value, notes| {
            record(value, notes, &mut |fields, notes| one(fields, building, notes));
        });
    }
}

/// Reads a record of any kind.
fn one(fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    if fields.has("error") && !fields.has("name") {
        note_other(fields, notes);
    } else if fields.has("location") && (fields.has("service") || !fields.has("name")) {
        at_location(fields, building, notes);
    } else if is_term(fields) {
        building.found_record();
        term::term(fields, building, notes);
    } else if is_organization(fields) {
        organization(fields, building, notes);
    } else if is_location_or_vocabulary(fields) {
        note_other(fields, notes);
    } else if fields.has("name") || fields.names_any(&["description", "status", "organization"]) {
        service::service(fields, building, notes);
    } else {
        note_other(fields, notes);
    }
}

/// A service at one of its locations, which contains the service.
fn at_location(fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    let Some(Json::Object(inner)) = fields.take("service") else {
        return note_other(fields, notes);
    };
    let here = std::mem::take(&mut fields.0);
    let mut inner = Fields(inner);
    inner.0.0.retain(|(key, _)| key != "service_at_locations");
    inner.0.0.push(("service_at_locations".into(), Json::List(vec![Json::Object(here)])));
    notes.at("service", |notes| {
        service::service(&mut inner, building, notes);
        inner.finish(notes);
    });
}

/// A term names its vocabulary. A row of a table of terms does not: it has a code or stands below another one, and nothing
/// that services have.
fn is_term(fields: &Fields) -> bool {
    const VOCABULARIES: [&str; 5] = ["taxonomy", "taxonomy_detail", "taxonomy_details", "vocabulary", "term_uri"];
    const OF_TERMS: [&str; 9] =
        ["id", "code", "name", "term", "parent", "parent_id", "description", "language", "taxonomy_id"];
    let has_place = fields.names_any(&["code", "parent", "parent_id", "taxonomy_id"]);
    let is_bare = || fields.has("name") && fields.0.0.iter().all(|(key, _)| OF_TERMS.contains(&&**key));
    fields.names_any(&VOCABULARIES) || has_place && is_bare()
}

fn is_organization(fields: &Fields) -> bool {
    let marks = [
        "parent_organization_id",
        "organization_identifiers",
        "legal_status",
        "year_incorporated",
        "website",
        "services",
    ];
    fields.names_any(&marks)
        && !fields.names_any(&["organization", "organization_id", "status", "service_at_locations"])
}

/// A location or a whole vocabulary by itself: the services say what they are to them.
fn is_location_or_vocabulary(fields: &Fields) -> bool {
    let marks = ["location_type", "addresses", "version"];
    fields.names_any(&marks)
        && !fields.names_any(&["organization", "organization_id", "status", "service_at_locations"])
}

/// An organization, which may contain its services.
fn organization(fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    let mut services = Vec::new();
    if let Some(value) = fields.take("services") {
        services.push(value);
    }
    let id = name_and_page(fields, building, notes);
    about_organization(fields, notes);
    for value in services {
        notes.at("services", |notes| {
            super::fields::each(value, notes, &mut |value, notes| {
                record(value, notes, &mut |fields, notes| {
                    if let Some(id) = id.as_ref().filter(|_| !fields.has("organization")) {
                        fields.0.0.push(("organization_id".into(), Json::Text(id.as_str().to_owned().into())));
                    }
                    service::service(fields, building, notes);
                });
            });
        });
    }
}

/// Adds an organization. If it has no identifier, its name is used.
pub fn name_and_page(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Option<OrganizationId> {
    let own = OwnAttributes::take(fields, notes);
    let (id, name) = (fields.words("id", notes), fields.prose("name", notes));
    let website = fields.link("website", notes);
    let url = website.or_else(|| fields.link("url", notes));
    let id = own.get("id").map(str::to_owned).or(id.map(std::borrow::Cow::into_owned)).or_else(|| name.clone())?;
    let name = building.text(&name.unwrap_or_default());
    Some(building.organization(&id, name, url))
}

/// Takes what an organization says about itself beyond its name. Its numbers and places are not those of the service.
pub fn about_organization(fields: &mut Fields, notes: &mut Notes) {
    fields.skip_person(&["contacts"], notes);
    fields.skip(&TECHNICAL);
    fields.skip(&["uri", "parent_organization_id", "organization_identifiers", "metadata", "programs"]);
}
