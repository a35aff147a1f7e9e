//! The ways to make contact, each with what is known of it: hours, languages, price, address.

use leptos::prelude::*;

use crate::domain::{
    messages::Key,
    service::{Address, Channel, Contact, Service},
    text::Chosen,
    view::Reason,
};

use super::super::{
    results::contacts,
    text,
    wording::{Words, value::channel_key},
};

/// A service without channels has at least its page.
pub fn channels(words: &Words, service: &Service, reasons: &[Reason]) -> impl IntoView + use<> {
    let items: Vec<_> = service.channels.iter().map(|channel| item(words, channel)).collect();
    let page = items.is_empty().then(|| contacts(words.contacts(service, reasons).into_iter()));
    view! {
        <ul class="channels" role="list">{items}</ul>
        {page}
    }
}

fn item(words: &Words, channel: &Channel) -> impl IntoView + use<> {
    let contact = match &channel.contact {
        Some(Contact::Text(text)) => Some(view! { <p>{text.to_string()}</p> }),
        Some(Contact::Link(..)) | None => None,
    };
    let lines = lines(words, channel).into_iter().map(|line| view! { <li>{text::chosen(words, line)}</li> });
    view! {
        <li class="channel">
            <p class="strong">{words.say(channel_key(channel.kind))}</p>
            {text::paragraph(words, "", &channel.label)}
            {contact}
            {contacts(words.channel_link(channel).into_iter())}
            <ul class="lines" role="list">{lines.collect_view()}</ul>
        </li>
    }
}

/// What is known of a channel, a line each.
fn lines(words: &Words, channel: &Channel) -> Vec<Chosen> {
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
    let municipality = address.municipality.and_then(|code| crate::domain::area::areas().municipality(code));
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
