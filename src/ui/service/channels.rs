//! The ways to make contact, each with what is known of it: hours, languages, price, address.

use messages::Key;
use model::{
    facet::Value,
    link::Scheme,
    service::{Address, Channel, Contact, Service},
    text::Chosen,
};

use super::super::{
    copying::Copying,
    element::{Element, div, element, li, p, ul},
    results::contacts,
    text,
    wording::{
        Words,
        value::{channel_key, help_key},
    },
};

/// A service without channels has at least its page.
pub fn channels(words: &Words, copying: Copying, service: &Service, ways: Vec<&Channel>) -> Element {
    if service.channels.is_empty() {
        return div("").child(contacts(words, words.contacts(service, []).into_iter()));
    }
    ul("channels").child(ways.into_iter().map(|channel| item(words, copying, channel)).collect::<Vec<_>>())
}

fn item(words: &Words, copying: Copying, channel: &Channel) -> Element {
    let contact = match &channel.contact {
        // Digits alone have no direction of their own: they keep their order also in Arabic.
        Some(Contact::Text(text)) => Some(p("").child(element("BDI", "").child(text.to_string()))),
        Some(Contact::Link(..)) | None => None,
    };
    let explained = help_key(&Value::Channel(channel.kind)).map(|key| p("hint").child(words.say(key)));
    let to_copy: Vec<_> = to_copy(words, channel).iter().map(|text| copying.button(words, text)).collect();
    let lines: Vec<_> = lines(words, channel).into_iter().map(|line| li("").child(text::chosen(words, line))).collect();
    li("channel")
        .child(p("strong").child(words.say(channel_key(channel.kind))))
        .child(explained)
        .child(text::paragraph(words, "", &channel.label))
        .child(contact)
        .child(contacts(words, words.channel_link(channel).into_iter()))
        .child((!lines.is_empty()).then(|| ul("lines").child(lines)))
        .child((!to_copy.is_empty()).then(|| div("contacts").child(to_copy)))
}

/// What a reader may want to take elsewhere: a number or an address of mail, and where it is. Websites are opened.
fn to_copy(words: &Words, channel: &Channel) -> Vec<String> {
    let contact = channel.contact.as_ref().and_then(|contact| match contact {
        Contact::Link(link, _) if link.scheme() == Scheme::Web => None,
        contact => Some(contact.shown().to_owned()),
    });
    let address = channel.address.as_ref().filter(|address| !address.street.is_empty());
    let place = address.and_then(|address| place(words, address));
    contact.into_iter().chain(place.map(|place| place.text)).collect()
}

/// What is known of a channel, a line each.
pub fn lines(words: &Words, channel: &Channel) -> Vec<Chosen> {
    let mut lines = words.hours(&channel.hours);
    let mut add = |text: String| lines.push(words.own(text));
    match channel.by_appointment {
        Some(true) => add(words.say(Key::ByAppointment)),
        Some(false) => add(words.say(Key::WithoutAppointment)),
        None => {}
    }
    if !channel.languages.is_empty() {
        add(words.say_with(Key::ChannelLanguages, &[("languages", &words.languages(&channel.languages))]));
    }
    if let Some(cost) = channel.cost {
        add(words.cost(cost));
    }
    lines.extend(channel.address.as_ref().and_then(|address| place(words, address)));
    lines.extend(channel.accessibility.iter().map(|word| words.own(word.to_string())));
    lines
}

/// An address on one line, as it is written on a letter.
fn place(words: &Words, address: &Address) -> Option<Chosen> {
    let municipality = address.municipality.and_then(|code| model::area::areas().municipality(code));
    let city = words.choose(&address.city).or_else(|| words.choose(&municipality?.name));
    let street = words.choose(&address.street);
    let language = street.as_ref().or(city.as_ref())?.language;
    let parts = [street.map(|street| street.text), Some(town(&address.postal_code, city))];
    let parts: Vec<_> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    Some(Chosen { text: parts.join(", "), language })
}

fn town(postal_code: &str, city: Option<Chosen>) -> String {
    let city = city.map(|city| city.text).unwrap_or_default();
    [postal_code, &city].join(" ").trim().to_owned()
}
