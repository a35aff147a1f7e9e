//! The help lines that are shown before everything else when it is urgent. Belongs to the second part of the program.

use leptos::prelude::*;

use finder::{
    helplines::{Wanted, choose},
    session::config::HeadingLevel,
};
use messages::Key;
use model::{
    availability::availability_of,
    helpline::Helpline,
    identifier::Code,
    locale::Language,
    opening::LocalTime,
    service::{Channel, Cost},
};

use super::{
    element::{Element, a, div, li, p, span, ul},
    help_now::all_lines,
    state::State,
    text,
    wording::{Words, capitalized},
};

/// The lines for these topics; for anything urgent where none is named. `None` where the country has no lines.
pub fn helplines(words: &Words, state: State, level: HeadingLevel, topics: &[Code]) -> Option<Element> {
    let (now, all) = (state.now.try_get()?, all_lines(words, state));
    let none = model::term::Terms::default();
    let terms = words.catalogue.as_ref().map_or(&none, |catalogue| &catalogue.terms);
    let chosen = choose(&all, terms, Wanted { topics, language: words.language(), now });
    let items: Vec<_> = chosen.iter().map(|line| item(words, line, now)).collect();
    (!items.is_empty()).then(|| {
        div("urgent")
            .part("helplines")
            .attribute("data-lines", "")
            .child(text::heading(level.below(), "subheading", words.say(Key::LinesHeading)))
            .child(ul("").child(items))
    })
}

fn item(words: &Words, line: &Helpline, now: LocalTime) -> Element {
    let links = line.channels.iter().filter_map(|channel| words.channel_link(channel)).enumerate();
    let links = links.map(|(position, link)| {
        let class = if position == 0 { "button primary call" } else { "button call" };
        a(class, &link.href).part("contact").child(link.text)
    });
    let state = words.availability(availability_of(&line.channels, now), now);
    li("")
        .child(p("strong").child(text::feed_text(words, &line.name)))
        .child(text::paragraph(words, "quiet", &line.hint))
        .child(state.map(|state| p("availability").child(state)))
        .child(facts(words, line))
        .child(links.collect::<Vec<_>>())
}

/// In which languages it answers, what it costs, and whether others can see the call on the bill.
fn facts(words: &Words, line: &Helpline) -> Option<Element> {
    let mut languages: Vec<Language> = Vec::new();
    for language in line.channels.iter().flat_map(|channel| &channel.languages) {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    let spoken = (!languages.is_empty()).then(|| capitalized(&words.languages(&languages)));
    let facts = [spoken, cost(words, &line.channels), bill(words, &line.channels)];
    let facts: Vec<_> = facts.into_iter().flatten().map(|fact| span("").child(fact)).collect();
    (!facts.is_empty()).then(|| p("glance").child(facts))
}

fn cost(words: &Words, channels: &[Channel]) -> Option<String> {
    let key = match channels.iter().find_map(|channel| channel.cost)? {
        Cost::Free => Key::LineFree,
        Cost::Paid => Key::LinePaid,
        Cost::Varies => return None,
    };
    Some(words.say(key))
}

fn bill(words: &Words, channels: &[Channel]) -> Option<String> {
    let is_on_bill = channels.iter().find_map(|channel| channel.on_phone_bill)?;
    Some(words.say(if is_on_bill { Key::LineOnBill } else { Key::LineNotOnBill }))
}
