//! The ways to make contact, each with what is known of it: who answers, when, in which language and at what price. Of
//! a service that is met in many places, first what works from anywhere, then place by place.

use finder::results::sites::{Site, Ways};
use messages::Key;
use model::{
    facet::Value,
    service::{Address, Channel, Contact, Service},
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

/// More places than this are folded: the nearest are what most readers want.
const PLACES: usize = 10;

/// Of a service without channels, its page.
pub fn channels(words: &Words, copying: Copying, service: &Service, ways: &Ways) -> Element {
    if service.channels.is_empty() {
        return div("").child(contacts(words, words.contacts(service, []).into_iter()));
    }
    let (near, far) = ways.sites.split_at(ways.sites.len().min(PLACES));
    let anywhere = ways.anywhere.iter().map(|channel| li("channel").child(way(words, copying, channel)));
    let near = near.iter().map(|site| place(words, copying, site));
    let far: Vec<_> = far.iter().map(|site| place(words, copying, site)).collect();
    let more = words.say_with(Key::SitesMore, &[("number", &words.number(far.len()))]);
    let more = (!far.is_empty()).then(|| {
        element("DETAILS", "sites").child(element("SUMMARY", "").child(more)).child(ul("channels").child(far))
    });
    div("channels").child(ul("channels").child(anywhere.chain(near).collect::<Vec<_>>())).child(more)
}

/// A place with its ways to make contact.
fn place(words: &Words, copying: Copying, site: &Site) -> Element {
    let address = words.address(site.address).map(|address| p("strong").child(text::chosen(words, address)));
    let distance = site.distance.as_ref();
    let distance = distance.map(|(town, kilometres)| text::sentence(words, words.distance(town, *kilometres)));
    // The address stands above all of them.
    let ways = site.channels.iter().map(|channel| Channel { address: None, ..(*channel).clone() });
    let ways: Vec<_> = ways.map(|channel| way(words, copying, &channel)).collect();
    let to_copy = street(words, site.address).map(|street| div("contacts").child(copying.button(words, &street)));
    li("channel").child(address).child(distance.map(|it| p("hint").child(it))).child(ways).child(to_copy)
}

fn way(words: &Words, copying: Copying, channel: &Channel) -> Element {
    let contact = match &channel.contact {
        // Digits alone have no direction of their own. Isolated, they keep their order in Arabic too.
        Some(Contact::Text(text)) => Some(p("").child(element("BDI", "").child(text.to_string()))),
        Some(Contact::Link(..)) | None => None,
    };
    let explained = help_key(&Value::Channel(channel.kind)).map(|key| p("hint").child(words.say(key)));
    let to_copy: Vec<_> = to_copy(words, channel).iter().map(|text| copying.button(words, text)).collect();
    let lines: Vec<_> =
        words.channel_facts(channel).into_iter().map(|line| li("").child(text::chosen(words, line))).collect();
    div("way")
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
    contact.into_iter().chain(channel.address.as_ref().and_then(|address| street(words, address))).collect()
}

/// An address that leads to a door.
fn street(words: &Words, address: &Address) -> Option<String> {
    (!address.street.is_empty()).then(|| words.address(address)).flatten().map(|address| address.text)
}
