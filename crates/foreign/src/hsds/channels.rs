//! The channels of a service in HSDS: its own numbers, address of e-mail and pages, and its locations.

use super::{
    location::at_location,
    numbers::{hours, mail, pages, persons, phones},
};
use crate::{
    building::Building,
    contact::{self, Channels, beside},
    fields::Fields,
    json::Json,
    notes::Notes,
    problem::ProblemKind,
};
use model::{hours::Hours, problem::Outcome, service::ChannelKind, text::Text};

/// The key under which `service` puts what belongs to the organization.
pub const ORGANIZATION: &str = "organization's";

/// The key under which `service` puts what stands in the place of its page, or beside it.
pub const PAGES: &str = "the service's pages";

/// The channels of a service.
pub fn channels(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Channels {
    let mut channels = Channels::default();
    phones(fields, &mut channels, building, notes);
    mail(fields, &mut channels, notes);
    pages(fields, &mut channels, building, notes);
    fields.each(PAGES, notes, &mut |value, _| {
        let page =
            |text| contact::page(text, ChannelKind::Web).unwrap_or_else(|| contact::words(text, ChannelKind::Web));
        value.text().map(page).into_iter().for_each(|page| channels.add(page));
    });
    for key in ["service_at_locations", "locations", "physical_addresses"] {
        fields.records(key, notes, &mut |fields, notes| at_location(fields, &mut channels, building, notes));
    }
    // After the places, which may have numbers of their own.
    persons(fields, &mut channels, building, notes);
    let (hours, remark) = hours(fields, building, notes);
    let is_stated = hours != Hours::Unknown;
    if !channels.set_hours(&hours) && is_stated {
        notes.note_at("schedules", ProblemKind::NotCarriedOver, Outcome::ValueIgnored);
    }
    remarks(&mut channels, &remark);
    if let Some(Json::Object(object)) = fields.take(ORGANIZATION) {
        let mut organization = Fields(object);
        notes.enter("organization");
        if !channels.has(ChannelKind::Phone) {
            phones(&mut organization, &mut channels, building, notes);
        }
        if channels.is_empty() {
            mail(&mut organization, &mut channels, notes);
        }
        notes.leave();
    }
    channels
}

/// Adds a remark about hours to the channels that have hours.
fn remarks(channels: &mut Channels, remark: &Text) {
    for channel in channels.iter_mut().filter(|channel| channel.hours != Hours::Unknown) {
        channel.label = beside(&channel.label, remark);
    }
}
