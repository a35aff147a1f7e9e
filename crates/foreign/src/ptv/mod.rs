//! The Finnish Service Catalogue (PTV), versions 11 and 12, as exported to files. Services, channels, organizations and
//! the connections between them may be in different documents; they are joined here.
//!
//! Source of version 11: the published interface and its source code (github.com/vrk-kpa/ptv-releases). Version 12 is
//! read as its published draft describes it, because no answer of it has been published.

mod codes;
mod lists;
mod rows;
#[cfg(test)]
mod tests;
mod v11;
mod v12;

use std::collections::HashMap;

use super::{
    Document,
    building::{Building, normal_id},
    contact::{Channels, beside},
    fields::{Fields, record},
    notes::{Notes, quoted},
    problem::ProblemKind,
    records::{note_other, records},
};
use model::{
    hours::Hours,
    problem::{Outcome, ProblemKind as ValueProblem},
    service::{Channel, Cost, Service},
    text::Text,
};

/// The contents of the documents before they are joined.
#[derive(Debug, Default)]
pub struct Directory {
    services: Vec<Entry>,
    /// The channels that each record of a channel gives, by its identifier.
    channels: HashMap<String, Vec<Channel>>,
    /// The services to which channels say that they belong.
    links: Vec<(String, Connection)>,
}

/// A service before its channels are known.
#[derive(Debug)]
pub struct Entry {
    pub service: Service,
    pub connections: Vec<Connection>,
    /// The name of its document.
    pub document: Box<str>,
}

/// A service at a channel, and what is special about the channel then.
#[derive(Debug, Clone, Default)]
pub struct Connection {
    /// The identifier of the channel.
    pub channel: String,
    pub hours: Hours,
    pub cost: Option<Cost>,
    pub label: Text,
    /// Further ways of contact.
    pub channels: Vec<Channel>,
}

/// Parses the documents.
pub fn parse(documents: &[Document], building: &mut Building, notes: &mut Notes) {
    let mut directory = Directory::default();
    for document in documents {
        notes.open(&document.name);
        records(&document.text, notes, &mut |value, notes| {
            record(value, notes, &mut |fields, notes| one(fields, &document.name, &mut directory, building, notes));
        });
    }
    directory.finish(building, notes);
}

/// Reads a record of either version.
fn one(fields: &mut Fields, document: &str, directory: &mut Directory, building: &mut Building, notes: &mut Notes) {
    if fields.names_any(&["serviceNames"]) {
        directory.services.extend(v11::service(fields, document, building, notes));
    } else if fields.names_any(&["serviceChannelType", "serviceChannelNames"]) {
        let id = identifier(fields, "id", notes);
        let channels = v11::channel(fields, &mut directory.links, id.as_deref(), building, notes);
        directory.keep(id, channels, building);
    } else if fields.names_any(&["organizationNames"]) {
        v11::organization(fields, building, notes);
    } else if fields.names_any(&["serviceContentId", "serviceChannelContentId", "channelContentId"]) {
        directory.links.extend(v12::connection(fields, building, notes));
    } else if fields.names_any(&["channelType"]) {
        let id = identifier(fields, "contentId", notes);
        let channels = v12::channel(fields, building, notes);
        directory.keep(id, channels, building);
    } else if fields.names_any(&["serviceType", "serviceClasses", "targetGroups"]) {
        directory.services.extend(v12::service(fields, document, building, notes));
    } else if fields.names_any(&["languageVersions"]) {
        v12::organization(fields, building, notes);
    } else {
        note_other(fields, notes);
    }
}

/// An identifier that other records refer to.
pub fn identifier(fields: &mut Fields, key: &'static str, notes: &mut Notes) -> Option<String> {
    fields.words(key, notes).map(|id| normal_id(&id))
}

/// Begins a service. One without a name, or with the identifier of another one, is left out.
pub fn new_service(
    id: Option<&str>,
    name: Text,
    fields: &mut Fields,
    building: &mut Building,
    notes: &mut Notes,
) -> Option<Service> {
    building.found_record();
    let Some(words) = name.choose(&[building.language]) else {
        notes.note_at("name", ProblemKind::Value(ValueProblem::Missing), Outcome::RecordLeftOut);
        fields.clear();
        return None;
    };
    let id = Building::service_id(id, &words.text, notes);
    if !building.is_new(&id, notes) {
        fields.clear();
        return None;
    }
    Some(Service::new(id, name))
}

impl Directory {
    fn keep(&mut self, id: Option<String>, channels: Vec<Channel>, building: &mut Building) {
        building.found_record();
        if let Some(id) = id {
            self.channels.entry(id).or_insert(channels);
        }
    }

    /// Joins services and channels.
    fn finish(mut self, building: &mut Building, notes: &mut Notes) {
        let mut links: HashMap<String, Vec<Connection>> = HashMap::new();
        for (service, connection) in std::mem::take(&mut self.links) {
            links.entry(service).or_default().push(connection);
        }
        for Entry { mut service, mut connections, document } in std::mem::take(&mut self.services) {
            notes.open(&document);
            for link in links.remove(service.id.as_str()).unwrap_or_default() {
                if !connections.iter().any(|known| known.channel == link.channel) {
                    connections.push(link);
                }
            }
            service.channels = self.channels_of(connections, notes).into_boxed();
            building.add(service);
        }
    }

    fn channels_of(&self, connections: Vec<Connection>, notes: &mut Notes) -> Channels {
        let mut channels = Channels::default();
        for connection in connections {
            match self.channels.get(&connection.channel) {
                Some(found) => found.iter().for_each(|channel| channels.add(connection.refine(channel))),
                None => {
                    let what = ProblemKind::NotThere(quoted(&connection.channel));
                    notes.note_at("serviceChannels", what, Outcome::ValueIgnored);
                }
            }
            connection.channels.iter().for_each(|channel| channels.add(connection.refine(channel)));
        }
        channels
    }
}

impl Connection {
    /// The channel with what is special for this service.
    fn refine(&self, channel: &Channel) -> Channel {
        let mut channel = channel.clone();
        if self.hours != Hours::Unknown && channel.kind.is_timed() {
            channel.hours = self.hours.clone();
        }
        channel.cost = self.cost.or(channel.cost);
        channel.label = beside(&channel.label, &self.label);
        channel
    }
}
