//! Version 11 of the catalogue.

mod channel;
mod connection;
mod contact;
mod hours;
mod service;

use super::{identifier, rows};
use crate::{
    building::Building,
    fields::Fields,
    notes::{Notes, quoted},
    problem::ProblemKind,
};
pub use channel::channel;
use model::{
    problem::{Outcome, ProblemKind as ValueProblem},
    service::Cost,
};
pub use service::service;

/// Keys for the administration of the catalogue.
pub const TECHNICAL: [&str; 6] = ["sourceId", "oid", "modified", "displayNameType", "serviceCollections", "type"];

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
    // Its numbers and addresses are those of its office and not of a service.
    fields.clear();
}

/// The price of a service, a number or a connection.
fn cost(fields: &mut Fields, notes: &mut Notes) -> Option<Cost> {
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
