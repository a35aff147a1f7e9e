//! Version 12 of the catalogue, as its published draft describes it.

mod channel;
mod hours;
mod service;
mod texts;

use super::{Connection, identifier};
use crate::{
    building::Building,
    contact::beside,
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
use texts::Versions;

pub fn organization(fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    let versions = Versions::take(fields, notes);
    if let Some(id) = identifier(fields, "contentId", notes) {
        building.organization(&id, versions.text(&["name"]), None);
    }
    // Its numbers and addresses are those of its office and not of a service.
    fields.clear();
}

/// Reads a connection between a service and a channel. The draft does not settle the names of the two keys.
pub fn connection(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Option<(String, Connection)> {
    building.found_record();
    let service = identifier(fields, "serviceContentId", notes);
    let channel =
        identifier(fields, "serviceChannelContentId", notes).or_else(|| identifier(fields, "channelContentId", notes));
    let (hours, remark, _) = hours::hours(fields, notes);
    let cost = charge(fields, notes);
    let versions = Versions::take(fields, notes);
    let label = beside(&versions.text(&["description"]), &remark);
    let missing = |key: &str, notes: &mut Notes| {
        notes.note_at(key, ProblemKind::Value(ValueProblem::Missing), Outcome::RecordLeftOut)
    };
    match (service, channel) {
        (Some(service), Some(channel)) => {
            Some((service, Connection { channel, hours, cost, label, channels: Vec::new() }))
        }
        (None, _) => {
            missing("serviceContentId", notes);
            None
        }
        (_, None) => {
            missing("serviceChannelContentId", notes);
            None
        }
    }
}

/// The price of a service, a number or a connection.
fn charge(fields: &mut Fields, notes: &mut Notes) -> Option<Cost> {
    const KNOWN: &[&str] = &["Free", "Charged", "ExtraCharge"];
    let kind = fields.words("chargeType", notes)?;
    match &*kind {
        "Free" | "FreeOfCharge" => Some(Cost::Free),
        "Charged" | "Chargeable" | "ExtraCharge" => Some(Cost::Paid),
        _ => {
            let problem = ValueProblem::NotOneOf { found: quoted(&kind), known: KNOWN };
            notes.note_at("chargeType", ProblemKind::Value(problem), Outcome::ValueIgnored);
            None
        }
    }
}
