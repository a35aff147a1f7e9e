//! What a record of version 11 says about a service at a channel.

use super::{contact::contacts, cost, hours};
use crate::{
    building::Building,
    contact::beside,
    fields::Fields,
    notes::Notes,
    ptv::{Connection, rows},
};

/// Reads what is stated about a service at a channel, in the record of either.
pub fn connection(channel: String, fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Connection {
    let (hours, remark, _) = hours::hours(fields, building, notes);
    let label = rows::plain(fields, "description", building.language, notes);
    let cost = cost(fields, notes);
    let mut channels = Vec::new();
    fields.records("contactDetails", notes, &mut |fields, notes| {
        channels.extend(contacts(fields, building, notes));
    });
    fields.skip(&["extraTypes", "digitalAuthorizations", "modified"]);
    Connection { channel, hours, cost, label: beside(&label, &remark), channels }
}
