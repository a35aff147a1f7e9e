//! The help lines: all of them under "Help now", and those for a danger before everything else. Belongs to the second part
//! of the program.

use finder::{
    helplines::{Wanted, choose, emergency_number, lines},
    session::config::HeadingLevel,
};
use messages::Key;
use model::{
    availability::availability_of,
    helpline::Helpline,
    identifier::Code,
    link::{Link, Scheme},
    locale::Language,
    opening::LocalTime,
    service::{Channel, Cost},
};

use super::{
    element::{Element, a, div, li, p, span, ul},
    link::{address, needs_network},
    state::State,
    text,
    wording::{Words, capitalized},
};

/// All lines of the country but its emergency number, which stands beside them. `None` where there are none.
pub fn help_lines(words: &Words, state: State) -> Option<Element> {
    let number = emergency_number(state.country()).and_then(|number| Link::number(number, Scheme::Phone));
    let is_beside = |line: &Helpline| line.channels.iter().any(|channel| channel.link() == number.as_ref());
    let (lines, now) = (all_lines(words, state), state.now.try_get()?);
    let items: Vec<_> = lines.iter().filter(|line| !is_beside(line)).map(|line| item(words, line, now)).collect();
    (!items.is_empty()).then(|| ul("").child(items))
}

fn all_lines(words: &Words, state: State) -> Vec<Helpline> {
    let own = words.catalogue.as_ref().map(|catalogue| catalogue.helplines.as_slice());
    lines(own.unwrap_or_default(), state.country())
}

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
        a(class, &link.href).part("contact").child(address(link.text)).child(needs_network(words, link.scheme))
    });
    let availability = availability_of(&line.channels, now);
    let sign = if availability.is_open() { "availability open" } else { "availability" };
    let state = words.availability(availability, now).map(|state| p(sign).child(state));
    li("")
        .child(p("strong").child(text::feed_text(words, &line.name)))
        .child(text::paragraph(words, "quiet", &line.hint))
        .child(state)
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
