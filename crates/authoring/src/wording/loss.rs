//! Messages for what of a feed is not in what was written of it.

use super::Message;
use crate::export::{Loss, Part};

/// A loss, with its place in the message where it has one.
pub fn message(loss: &Loss) -> Message {
    match loss {
        Loss::TooLong { cell, longest } => Message::new("loss-too-long").with("cell", cell).with("longest", *longest),
        Loss::NotRead => Message::new("loss-not-read"),
        Loss::NotExact(Part::Key(key)) => Message::new("loss-key-not-exact").with("key", key),
        Loss::NotExact(Part::Service(id)) => Message::new("loss-service-not-exact").with("service", id.as_str()),
        Loss::OtherLanguage { language, texts } => {
            Message::new("loss-other-language").with("tag", language.as_str()).with("count", *texts)
        }
        Loss::StandIn { language, wanted, texts } => Message::new("loss-stand-in")
            .with("tag", language.as_str())
            .with("wanted", wanted.as_str())
            .with("count", *texts),
        Loss::TimeZone(zone) => Message::new("loss-time-zone").with("zone", zone),
        Loss::Hsds { field, path, count } => {
            Message::new("loss-hsds").with("path", path).with("reason", Message::new(hsds(field))).with("count", *count)
        }
        Loss::Provenance => Message::new("loss-provenance"),
        Loss::NotUsed(path) => Message::new("loss-not-used").with("path", path),
    }
}

/// Fields of a feed that HSDS cannot hold, with the message that says why.
const HSDS: [(&str, &str); 20] = [
    ("questions", "hsds-questions"),
    ("helplines", "hsds-helplines"),
    ("country", "hsds-country"),
    ("fallback", "hsds-fallback"),
    ("title", "hsds-about"),
    ("updated", "hsds-about"),
    ("timezone", "hsds-timezone"),
    ("organizations", "hsds-organizations"),
    ("terms", "hsds-terms"),
    ("terms.parent", "hsds-parent"),
    ("terms.same_as", "hsds-same-as"),
    ("terms.urgent", "hsds-urgent"),
    ("terms.words", "hsds-words"),
    ("terms.sensitive", "hsds-sensitive"),
    ("terms.icon", "hsds-icon"),
    ("services.facts_from", "hsds-facts-from"),
    ("services.channels.on_phone_bill", "hsds-phone-bill"),
    ("services.limits", "hsds-limits"),
    ("services.channels.order", "hsds-order"),
    ("services.channels.hours", "hsds-hours"),
];

fn hsds(field: &str) -> &'static str {
    HSDS.iter().find(|(known, _)| *known == field).map_or("hsds-not-exact", |(_, id)| id)
}

#[cfg(test)]
pub fn hsds_fields() -> impl Iterator<Item = &'static str> {
    HSDS.iter().map(|(field, _)| *field)
}
