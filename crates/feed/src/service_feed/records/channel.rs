//! Channels. The value becomes a link where it can, and a hidden address is dropped here, so that nothing later can
//! show it.

use crate::service_feed::{
    reading::{Reading, Step},
    values::quoted,
    wire::{self, Record},
};
use model::{
    link::{Link, Scheme},
    problem::{Outcome, ProblemKind},
    service::{Address, Channel, ChannelKind, ChannelValue, Contact, Coordinates, Particulars, Seldom},
};

impl Record for wire::Channel {
    type Model = Channel;

    fn into_model(self, reading: &mut Reading) -> Option<Channel> {
        let kind = self.kind?;
        let is_hidden = self.hidden_address == Some(true);
        let contact = self.value.and_then(|value| {
            let contact = reading.within(Step::Key("value"), |reading| contact(kind, value.trim(), reading));
            // The words about a place may be its address.
            let is_place = kind.value() == ChannelValue::Place;
            Some(contact).filter(|contact| !(is_hidden && is_place && matches!(contact, Contact::Text(_))))
        });
        Some(Channel {
            kind,
            contact,
            hours: self.hours.unwrap_or_default(),
            cost: self.cost,
            by_appointment: self.by_appointment,
            address: self.address.filter(|_| !is_hidden).map(Box::new),
            particulars: Seldom::new(Particulars {
                label: self.label.unwrap_or_default(),
                languages: self.languages.unwrap_or_default().into(),
                on_phone_bill: self.on_phone_bill,
                accessibility: self.accessibility.unwrap_or_default().into(),
            }),
        })
    }
}

impl Record for wire::Address {
    type Model = Address;

    fn into_model(self, _: &mut Reading) -> Option<Address> {
        let address = Address {
            street: self.street.unwrap_or_default(),
            postal_code: self.postal_code.unwrap_or_default(),
            city: self.city.unwrap_or_default(),
            municipality: self.municipality,
            coordinates: self.coordinates,
        };
        (address != Address::default()).then_some(address)
    }
}

impl Record for wire::Coordinates {
    type Model = Coordinates;

    fn into_model(self, _: &mut Reading) -> Option<Coordinates> {
        Coordinates::new(self.latitude?, self.longitude?)
    }
}

/// A link, or a link made of the number in a text.
pub fn number_or_link(value: &str, scheme: Scheme) -> Option<Contact> {
    link(value).or_else(|| Some(Contact::Link(Link::number(value, scheme)?, value.into())))
}

/// The contact that a value is for a kind of channel; `reading` is at the value.
pub fn contact(kind: ChannelKind, value: &str, reading: &mut Reading) -> Contact {
    let made = || {
        let link = kind.value().link(value)?;
        // The address of a page that was mended is shown as it is opened.
        let shown = if kind.value() == ChannelValue::Page { "" } else { value };
        Some(Contact::Link(link, shown.into()))
    };
    link(value).or_else(made).unwrap_or_else(|| {
        // Numbers that are not certain and places are common and are shown as they are.
        let is_often_text = kind.value().is_number() || kind.value() == ChannelValue::Place;
        if !is_often_text {
            reading.report(ProblemKind::NotALink(quoted(value)), Outcome::Kept);
        }
        Contact::Text(value.into())
    })
}

/// A link. Its words are without the scheme if it is a number or an address of e-mail.
fn link(value: &str) -> Option<Contact> {
    let link = Link::parse(value)?;
    let scheme = match link.scheme() {
        Scheme::Web => "",
        Scheme::Phone => "tel:",
        Scheme::Sms => "sms:",
        Scheme::Mail => "mailto:",
    };
    let shown = value.get(scheme.len()..).unwrap_or(value);
    let shown = if shown == link.href() { "" } else { shown };
    Some(Contact::Link(link, shown.into()))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::service_feed::testing::service;

    /// `expected` is the link and the words shown for it, or the words alone.
    fn check(kind: &str, value: &str, expected: &str, problems: &[&str]) {
        let (channels, lines) = channels(json!([{ "type": kind, "value": value }]));
        let found = match &channels[0].contact {
            Some(contact @ Contact::Link(link, _)) => format!("{} {}", link.href(), contact.shown()),
            Some(Contact::Text(text)) => text.to_string(),
            None => String::new(),
        };
        assert_eq!(found, expected, "{kind} {value}");
        assert_eq!(lines, problems, "{kind} {value}");
    }

    fn channels(channels: Value) -> (Vec<Channel>, Vec<String>) {
        let (service, lines) = service(json!({ "channels": channels }));
        (service.channels.into_vec(), lines)
    }

    const NOT_A_LINK: &str = "services[0].channels[0].value:";

    #[test]
    fn a_number_becomes_a_link_when_it_is_one() {
        check("phone", " +358 9 000 0000 ", "tel:+35890000000 +358 9 000 0000", &[]);
        check("phone", "+358 (0)9 000 0000", "tel:+35890000000 +358 (0)9 000 0000", &[]);
        check("phone", "tel:+358(0)90000000", "tel:+35890000000 +358(0)90000000", &[]);
        check("phone", "09 1234 / 09 5678", "tel:091234 09 1234 / 09 5678", &[]);
        check("phone", "vaihde 09 1234", "tel:091234 vaihde 09 1234", &[]);
        check("phone", "09 1234 x5", "tel:091234;ext=5 09 1234 x5", &[]);
        check("phone", "0800 HELP", "0800 HELP", &[]);
        check("phone", "https://example.org/call", "https://example.org/call https://example.org/call", &[]);
        check("phone", "tel:+358900", "tel:+358900 +358900", &[]);
        check("sms", "16 300", "sms:16300 16 300", &[]);
        check("phone", "javascript:alert(1)", "javascript:alert(1)", &[]);
        check("whatsapp", "+358 40 000 0000", "https://wa.me/358400000000 +358 40 000 0000", &[]);
        check("whatsapp", "040 000 0000", "040 000 0000", &[]);
        check("whatsapp", "https://wa.me/358400000000", "https://wa.me/358400000000 https://wa.me/358400000000", &[]);
        let (channels, lines) = channels(json!([{ "type": "phone", "value": 112 }]));
        assert!(matches!(&channels[0].contact, Some(Contact::Link(link, _)) if link.href() == "tel:112"));
        assert!(lines.is_empty());
    }

    #[test]
    fn an_address_of_mail_becomes_a_link() {
        check("email", "a@example.org", "mailto:a@example.org a@example.org", &[]);
        check("email", "mailto:a@example.org", "mailto:a@example.org a@example.org", &[]);
        check("email", "a (at) example.org", "mailto:a@example.org a (at) example.org", &[]);
        check("email", "a@example.org, b@example.org", "mailto:a@example.org a@example.org, b@example.org", &[]);
        let line = format!("{NOT_A_LINK} \"a b@example.org\" is not a link that can be followed (kept)");
        check("email", "a b@example.org", "a b@example.org", &[&line]);
    }

    #[test]
    fn what_is_not_a_link_is_only_shown() {
        check("web", "https://example.org", "https://example.org https://example.org", &[]);
        check("chat", "WWW.example.org/Chat", "https://www.example.org/Chat https://www.example.org/Chat", &[]);
        check("web", "http://https://example.org", "https://example.org https://example.org", &[]);
        for kind in ["web", "form", "chat", "video", "app"] {
            let line = format!("{NOT_A_LINK} \"javascript:alert(1)\" is not a link that can be followed (kept)");
            check(kind, "javascript:alert(1)", "javascript:alert(1)", &[&line]);
        }
        check("visit", "Sisäpihalta", "Sisäpihalta", &[]);
        check("post", "PL 1", "PL 1", &[]);
        check("visit", "https://example.org/map", "https://example.org/map https://example.org/map", &[]);
    }

    #[test]
    fn a_channel_of_an_unknown_kind_is_left_out_and_the_others_stay() {
        let (channels, lines) =
            channels(json!([{ "type": "fax" }, { "value": "112" }, "112", null, { "type": "app" }]));
        assert_eq!(channels.iter().map(|channel| channel.kind).collect::<Vec<_>>(), [ChannelKind::App]);
        assert_eq!(
            lines,
            [
                "services[0].channels[0].type: \"fax\" is not a known value (ignored)",
                "services[0].channels[1].type: a required value is missing (ignored)",
                "services[0].channels[2]: there is a text where an object is read (ignored)",
            ]
        );
    }

    #[test]
    fn a_hidden_address_ends_in_the_reader() {
        let address = json!({ "street": "Salakatu 1", "city": "Turku", "municipality": "853" });
        let read = |keys: Value| {
            let (mut channels, lines) = channels(json!([keys]));
            let channel = channels.remove(0);
            (channel.address.is_some(), channel.contact.is_some(), lines.len())
        };
        assert_eq!(read(json!({ "type": "visit", "value": "Salakatu 1", "address": address })), (true, true, 0));
        for (hidden, problems) in [(json!(true), 0), (json!("yes"), 1), (json!(1), 1), (json!([]), 1)] {
            for kind in ["visit", "post"] {
                let channel =
                    json!({ "type": kind, "value": "Salakatu 1", "address": address, "hidden_address": hidden });
                assert_eq!(read(channel), (false, false, problems), "{kind} {hidden}");
            }
        }
        let hidden_page = json!({ "type": "visit", "value": "https://example.org", "hidden_address": true });
        assert_eq!(read(hidden_page), (false, true, 0));
        let hidden_phone =
            json!({ "type": "phone", "value": "kysy vaihteesta", "address": address, "hidden_address": true });
        assert_eq!(read(hidden_phone), (false, true, 0));
        for shown in [json!(false), json!(null), json!("")] {
            let channel = json!({ "type": "visit", "address": address, "hidden_address": shown });
            assert_eq!(read(channel), (true, false, 0), "{shown}");
        }
    }

    /// `expected` is the degrees; the problems are those of the address.
    fn check_coordinates(coordinates: &Value, expected: Option<[f64; 2]>, problems: &[&str]) {
        let address = json!({ "city": "Turku", "coordinates": coordinates });
        let (read, lines) = channels(json!([{ "type": "visit", "address": address }]));
        let address = read[0].address.as_ref().unwrap();
        assert_eq!(address.coordinates.map(Coordinates::degrees), expected, "{coordinates}");
        let lines: Vec<_> = lines.iter().filter_map(|line| line.split_once("address.coordinates")).collect();
        assert_eq!(lines.iter().map(|(_, line)| *line).collect::<Vec<_>>(), problems, "{coordinates}");
    }

    #[test]
    fn coordinates_are_degrees_and_bad_ones_cost_nothing_else() {
        let at = |latitude: Value, longitude: Value| json!({ "latitude": latitude, "longitude": longitude });
        let turku = Some([60.45148, 22.26869]);
        check_coordinates(&at(json!(60.45148), json!(22.26869)), turku, &[]);
        check_coordinates(&at(json!("60,45148"), json!(" 22.26869 ")), turku, &[]);
        check_coordinates(&at(json!(60.451_480_04), json!(22.268_69)), turku, &[]);
        check_coordinates(&at(json!(-34), json!(-180)), Some([-34.0, -180.0]), &[]);
        check_coordinates(&json!(null), None, &[]);
        check_coordinates(
            &at(json!(6_709_000), json!(1e300)),
            None,
            &[
                ".latitude: there is another number where a latitude from -90 to 90 is read (ignored)",
                ".longitude: there is another number where a longitude from -180 to 180 is read (ignored)",
            ],
        );
        check_coordinates(
            &at(json!("north"), json!(22)),
            None,
            &[".latitude: there is a text where a latitude from -90 to 90 is read (ignored)"],
        );
        check_coordinates(&json!({ "latitude": 60 }), None, &[".longitude: a required value is missing (ignored)"]);
        check_coordinates(&json!([60, 22]), None, &[": there is a list where an object is read (ignored)"]);
    }

    #[test]
    fn an_address_without_content_is_none() {
        let (read, lines) = channels(json!([{ "type": "visit", "address": { "street": "", "municipality": "999" } }]));
        assert_eq!(read[0].address, None);
        assert_eq!(
            lines,
            ["services[0].channels[0].address.municipality: \"999\" is not the code of an area (ignored)"]
        );
    }
}
