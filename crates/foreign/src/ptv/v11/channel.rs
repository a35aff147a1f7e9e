//! Channels of version 11, and the services that they name.

use super::{
    TECHNICAL,
    connection::connection,
    contact::{contacts, pages},
    hours,
};
use crate::{
    building::Building,
    contact::{Channels, beside},
    fields::Fields,
    json::Json,
    notes::Notes,
    ptv::{Connection, identifier, lists, rows},
};
use model::service::Channel;

/// Reads a channel, and adds the services to which it says that it belongs to `links`.
pub fn channel(
    fields: &mut Fields,
    links: &mut Vec<(String, Connection)>,
    id: Option<&str>,
    building: &mut Building,
    notes: &mut Notes,
) -> Vec<Channel> {
    let kind = fields.words("serviceChannelType", notes).unwrap_or_default().into_owned();
    let names = rows::rows(fields, "serviceChannelNames", building.language, notes);
    let descriptions = rows::rows(fields, "serviceChannelDescriptions", building.language, notes);
    let (hours, remark, by_appointment) = hours::hours(fields, building, notes);
    let languages: Box<[_]> = lists::languages(fields, "languages", notes).into();
    let mut channels = Channels::default();
    pages(&kind, fields, building, notes).into_iter().for_each(|page| channels.add(page));
    contacts(fields, building, notes).into_iter().for_each(|contact| channels.add(contact));
    for (service, connection) in services(id, fields, building, notes) {
        links.push((service, connection));
    }
    let published = fields.words("publishingStatus", notes);
    // The long description repeats what the service says. The short one is used as a label.
    fields.skip(&TECHNICAL);
    fields.skip(&["organizationId", "areaType", "areas", "responsibleSoteOrganization", "ontologyTerms"]);
    if published.is_some_and(|status| status != "Published") {
        return Vec::new();
    }
    let name = rows::text(&names, &["Name"]);
    let summary = rows::text(&descriptions, &["Summary"]);
    let label = if name.is_empty() { summary } else { name };
    for channel in channels.iter_mut() {
        channel.label = beside(&label, &channel.label);
        channel.languages = languages.clone();
        if channel.kind.is_timed() {
            channel.label = beside(&channel.label, &remark);
            channel.hours = hours.clone();
            channel.by_appointment = by_appointment;
        }
    }
    channels.into_boxed().into_vec()
}

/// The services that a channel names, with what it says about each.
fn services(
    id: Option<&str>,
    fields: &mut Fields,
    building: &mut Building,
    notes: &mut Notes,
) -> Vec<(String, Connection)> {
    let mut found = Vec::new();
    fields.records("services", notes, &mut |fields, notes| {
        let service = match fields.take("service") {
            Some(Json::Object(object)) => identifier(&mut Fields(object), "id", notes),
            _ => None,
        };
        let connection = connection(id.unwrap_or_default().to_owned(), fields, building, notes);
        found.extend(service.filter(|_| id.is_some()).map(|service| (service, connection)));
    });
    found
}
