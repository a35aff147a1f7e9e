//! Numbers, addresses of e-mail, pages and hours in HSDS, which services, locations and organizations have alike.

use super::{TECHNICAL, facts};
use crate::{
    building::Building,
    contact::{self, Channels},
    fields::Fields,
    hours::{Opening, schedule},
    notes::Notes,
    own_attributes::OwnAttributes,
    problem::ProblemKind,
};
use model::{
    hours::Hours,
    problem::Outcome,
    service::{Channel, ChannelKind, Cost},
    text::Text,
};

pub fn phones(fields: &mut Fields, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    fields.records("phones", notes, &mut |fields, notes| {
        let number = fields.words("number", notes);
        let kind = fields.words("type", notes).unwrap_or_default().to_ascii_lowercase();
        let extension = fields.words("extension", notes).filter(|extension| extension != "0");
        let label = fields.prose("description", notes);
        let languages = facts::spoken(fields, "languages", notes);
        let own = OwnAttributes::take(fields, notes);
        fields.skip(&TECHNICAL);
        let kind = match kind.as_str() {
            "fax" | "pager" => return notes.note_at("type", ProblemKind::NotCarriedOver, Outcome::RecordLeftOut),
            "text" | "sms" => ChannelKind::Sms,
            _ => ChannelKind::Phone,
        };
        let Some(number) = number else { return };
        let label = building.text(&label.unwrap_or_default());
        for channel in contact::numbers(&number, extension.as_deref(), kind) {
            channels.add(stated(channel, &own, notes).labelled(label.clone()).spoken(languages.clone()));
        }
    });
}

/// The addresses of e-mail of the service. A text that is none is shown as it is.
pub fn mail(fields: &mut Fields, channels: &mut Channels, notes: &mut Notes) {
    let Some(email) = fields.words("email", notes) else { return };
    notes.at("email", |notes| contact::mails(&email, notes)).into_iter().for_each(|mail| channels.add(mail));
}

/// The numbers of contact persons, without the persons: in Open Referral UK a service often has no others. The direct
/// number of somebody with a name is not the service's where the service has its own. A contact without a name is the
/// service itself.
pub fn persons(fields: &mut Fields, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    let has_own = channels.has(ChannelKind::Phone);
    fields.records("contacts", notes, &mut |fields, notes| {
        let is_person = fields.has("name");
        fields.skip_person(&["name", "title", "email", "department"], notes);
        if is_person && has_own {
            fields.skip_person(&["phones", "phone"], notes);
        } else {
            phones(fields, channels, building, notes);
            if let Some(number) = fields.words("phone", notes) {
                let numbers = contact::numbers(&number, None, ChannelKind::Phone);
                numbers.into_iter().for_each(|number| channels.add(number));
            }
        }
        fields.skip(&TECHNICAL);
    });
}

pub fn pages(fields: &mut Fields, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    for key in ["additional_urls", "links"] {
        fields.records(key, notes, &mut |fields, notes| page(fields, channels, building, notes));
    }
}

fn page(fields: &mut Fields, channels: &mut Channels, building: &Building, notes: &mut Notes) {
    let label = building.text(&fields.prose("label", notes).unwrap_or_default());
    let own = OwnAttributes::take(fields, notes);
    let page = fields.address("url", notes).map(|address| match address {
        Ok(link) => contact::page(link.href(), ChannelKind::Web).unwrap_or(Channel::new(ChannelKind::Web)),
        Err(words) => contact::words(&words, ChannelKind::Web),
    });
    page.into_iter().for_each(|page| channels.add(stated(page, &own, notes).labelled(label.clone())));
    fields.skip(&TECHNICAL);
}

pub fn hours(fields: &mut Fields, building: &Building, notes: &mut Notes) -> (Hours, Text) {
    let mut opening = Opening::default();
    for key in ["schedules", "regular_schedules", "regular_schedule"] {
        fields.records(key, notes, &mut |fields, notes| {
            schedule::add(fields, &mut opening, building.setting(), notes);
            fields.skip(&TECHNICAL);
        });
    }
    opening.into_parts()
}

/// Adds the facts for which HSDS has no field.
pub fn stated(channel: Channel, own: &OwnAttributes, notes: &mut Notes) -> Channel {
    Channel {
        kind: own.parse("type", notes, ChannelKind::parse).pop().unwrap_or(channel.kind),
        cost: own.parse("cost", notes, Cost::parse).pop(),
        by_appointment: own.flag("by_appointment", notes),
        ..channel
    }
}
