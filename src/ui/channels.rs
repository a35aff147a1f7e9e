//! The ways to make contact, each with what is known of it: hours, languages, price, address.

use model::{
    facet::Value,
    service::{Channel, Contact, Service},
};

use super::{
    card::contacts,
    copying::Copying,
    element::{Element, div, element, li, p, ul},
    text,
    wording::{
        Words,
        value::{channel_key, help_key},
    },
};

/// Of a service without channels, its page.
pub fn channels(words: &Words, copying: Copying, service: &Service, ways: Vec<&Channel>) -> Element {
    if service.channels.is_empty() {
        return div("").child(contacts(words, words.contacts(service, []).into_iter()));
    }
    ul("channels").child(ways.into_iter().map(|channel| item(words, copying, channel)).collect::<Vec<_>>())
}

fn item(words: &Words, copying: Copying, channel: &Channel) -> Element {
    let contact = match &channel.contact {
        // Digits alone have no direction of their own. Isolated, they keep their order in Arabic too.
        Some(Contact::Text(text)) => Some(p("").child(element("BDI", "").child(text.to_string()))),
        Some(Contact::Link(..)) | None => None,
    };
    let explained = help_key(&Value::Channel(channel.kind)).map(|key| p("hint").child(words.say(key)));
    let to_copy: Vec<_> = to_copy(words, channel).iter().map(|text| copying.button(words, text)).collect();
    let lines: Vec<_> =
        words.channel_facts(channel).into_iter().map(|line| li("").child(text::chosen(words, line))).collect();
    li("channel")
        .child(p("strong").child(words.say(channel_key(channel.kind))))
        .child(explained)
        .child(text::paragraph(words, "", &channel.label))
        .child(contact)
        .child(contacts(words, words.channel_link(channel).into_iter()))
        .child((!lines.is_empty()).then(|| ul("lines").child(lines)))
        .child((!to_copy.is_empty()).then(|| div("contacts").child(to_copy)))
}

/// What a reader may want to copy: a number or an e-mail address, and the street address. Websites are opened instead.
fn to_copy(words: &Words, channel: &Channel) -> Vec<String> {
    let contact = channel.contact.as_ref().filter(|contact| contact.page().is_none());
    let contact = contact.map(|contact| contact.shown().to_owned());
    let address = channel.address.as_ref().filter(|address| !address.street.is_empty());
    let address = address.and_then(|address| words.address(address));
    contact.into_iter().chain(address.map(|address| address.text)).collect()
}
