//! A list of the services as HTML, to stand between the tags of the element: it is what readers without scripts see.
//! Everything of a feed is escaped as text.

use finder::engine::catalogue::Catalogue;
use maud::{Markup, html};
use messages::Key;
use model::{
    date::Weekday,
    hours::{Hours, Time, Window},
    link::Link,
    locale::Language,
    service::{Channel, Contact, Service},
    text::{Chosen, Text},
};

use crate::words::Words;

/// The list. Headings begin at the second level, as the page has the first.
pub fn list(catalogue: &Catalogue, words: &Words) -> String {
    let direction = words.language.direction().as_str();
    let markup = html! {
        section lang=(words.language) dir=(direction) {
            @if let Some(title) = words.choose(&catalogue.title) {
                h2 lang=[foreign(words, &title)] { (title.text) }
            }
            @for service in &catalogue.services {
                article { (of_service(catalogue, words, service)) }
            }
        }
    };
    // One element a line, so that a change of the feed is a small change of the page.
    markup.into_string().replace("<article>", "\n<article>").replace("</section>", "\n</section>\n")
}

fn of_service(catalogue: &Catalogue, words: &Words, service: &Service) -> Markup {
    let organization = catalogue.organization_of(service);
    html! {
        (element(words, &service.name, Level::Heading))
        @if let Some(organization) = organization.and_then(|organization| words.choose(&organization.name)) {
            p lang=[foreign(words, &organization)] { (organization.text) }
        }
        (element(words, &service.alert, Level::Paragraph))
        (element(words, &service.summary, Level::Paragraph))
        (element(words, &service.eligibility, Level::Paragraph))
        @if !service.channels.is_empty() {
            ul { @for channel in &service.channels { li { (of_channel(words, channel)) } } }
        }
        @if let Some((chosen, link)) = words.choose(&service.url).and_then(|url| Some((url.clone(), Link::parse(&url.text)?))) {
            p { a href=(link.href()) hreflang=[foreign(words, &chosen)] { (words.key(Key::ChannelWeb)) ": " (link.host().unwrap_or(link.href())) } }
        }
    }
}

enum Level {
    Heading,
    Paragraph,
}

fn element(words: &Words, text: &Text, level: Level) -> Markup {
    let Some(chosen) = words.choose(text) else { return html! {} };
    match level {
        Level::Heading => html! { h3 lang=[foreign(words, &chosen)] { (chosen.text) } },
        Level::Paragraph => html! { p lang=[foreign(words, &chosen)] { (chosen.text) } },
    }
}

fn of_channel(words: &Words, channel: &Channel) -> Markup {
    let label = words.choose(&channel.label);
    html! {
        @match &label {
            Some(label) => { span lang=[foreign(words, label)] { (label.text) } }
            None => { (words.channel(channel.kind)) }
        }
        @match &channel.contact {
            Some(contact @ Contact::Link(link, _)) => { ": " a href=(link.href()) { (contact.shown()) } }
            Some(Contact::Text(text)) => { ": " (text) }
            None => {}
        }
        @if let Some(address) = &channel.address {
            @let street = words.choose(&address.street).map(|chosen| chosen.text);
            @let city = words.choose(&address.city).map(|chosen| chosen.text).unwrap_or_default();
            @let town = format!("{} {city}", address.postal_code);
            @let parts: Vec<_> = street.into_iter().chain([town.trim().to_owned()]).filter(|part| !part.is_empty()).collect();
            @if !parts.is_empty() { ", " (parts.join(", ")) }
        }
        @if let Some(hours) = hours(words, &channel.hours) { ", " (hours) }
    }
}

/// The hours in words; nothing where they are not the same every week, because half of the truth sends people to
/// closed doors.
fn hours(words: &Words, hours: &Hours) -> Option<Markup> {
    match hours {
        Hours::Always => Some(html! { "24/7" }),
        Hours::Text(text) => {
            let chosen = words.choose(text)?;
            Some(html! { span lang=[foreign(words, &chosen)] { (chosen.text) } })
        }
        Hours::Windows(windows) => {
            let parts: Option<Vec<_>> = windows.iter().map(|window| weekly(words, window)).collect();
            parts.map(|parts| html! { (parts.join(", ")) })
        }
        Hours::Unknown => None,
    }
}

fn weekly(words: &Words, window: &Window) -> Option<String> {
    let is_weekly = window.every == 1
        && window.nth.is_empty()
        && window.from.is_none()
        && window.until.is_none()
        && !window.exception
        && !window.flawed;
    let (opens, closes) = window.opens.zip(window.closes).filter(|_| is_weekly)?;
    Some(format!("{} {}–{}", days(words, window), clock(opens), clock(closes)))
}

fn clock(time: Time) -> String {
    format!("{}.{:02}", time.hour(), time.minute())
}

/// Short names of the days, with a dash between the first and the last of a row.
fn days(words: &Words, window: &Window) -> String {
    let names = match words.language.primary() {
        "fi" => ["ma", "ti", "ke", "to", "pe", "la", "su"],
        "sv" => ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
        _ => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    };
    let open = |day: &Weekday| window.days.contains(*day);
    let mut rows: Vec<(&str, &str, usize)> = Vec::new();
    let mut was_open = false;
    for (day, name) in Weekday::ALL.iter().zip(names) {
        match rows.last_mut().filter(|_| was_open) {
            Some(row) if open(day) => *row = (row.0, name, row.2 + 1),
            _ if open(day) => rows.push((name, name, 1)),
            _ => {}
        }
        was_open = open(day);
    }
    let row = |(first, last, length): &(&str, &str, usize)| match length {
        1 => (*first).to_owned(),
        2 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    };
    rows.iter().map(row).collect::<Vec<_>>().join(", ")
}

/// The language of a text, where it is not that of the list.
fn foreign(words: &Words, chosen: &Chosen) -> Option<Language> {
    Some(chosen.language).filter(|language| *language != words.language)
}

#[cfg(test)]
mod tests {
    use model::date::Date;

    use super::*;

    fn check(service: &str, language: &str, expected: &str) {
        let text = format!(
            r#"{{"format": "service-feed/1", "title": {{"fi": "Palvelut"}}, "services": [{{"id": "s", {service}}}]}}"#
        );
        let parsed = feed::parse(text.as_bytes()).unwrap();
        assert_eq!(parsed.problems, []);
        let catalogue = Catalogue::new(vec![parsed.feed], Date::EPOCH);
        let words = Words::new(Language::parse(language).unwrap(), catalogue.language);
        assert_eq!(list(&catalogue, &words), expected, "{service}");
    }

    #[test]
    fn nothing_of_a_feed_becomes_markup() {
        check(
            r#""name": "<b>Apu</b> & \"tuki\"", "url": "https://example.org/?a=1&b=\"x\"""#,
            "fi",
            "<section lang=\"fi\" dir=\"ltr\"><h2>Palvelut</h2>\n\
             <article><h3>&lt;b&gt;Apu&lt;/b&gt; &amp; &quot;tuki&quot;</h3>\
             <p><a href=\"https://example.org/?a=1&amp;b=&quot;x&quot;\">Verkkosivu: example.org</a></p></article>\n\
             </section>\n",
        );
    }

    #[test]
    fn other_languages_are_marked_and_channels_can_be_pressed() {
        check(
            r#""name": {"sv": "Chatten", "fi": "Chatti"}, "summary": "Apua",
               "channels": [{"type": "phone", "value": "09 123 4567", "hours":
                 [{"days": ["mo", "tu", "we", "fr"], "opens": "09:00", "closes": "15:30"}]}]"#,
            "sv",
            "<section lang=\"sv\" dir=\"ltr\"><h2 lang=\"fi\">Palvelut</h2>\n\
             <article><h3>Chatten</h3><p lang=\"fi\">Apua</p>\
             <ul><li>Telefon: <a href=\"tel:091234567\">09 123 4567</a>, mån–ons, fre 9.00–15.30</li></ul></article>\n\
             </section>\n",
        );
    }

    #[test]
    fn hours_that_change_are_not_told_by_half() {
        check(
            r#""name": "S", "channels": [{"type": "chat", "hours":
                [{"days": "mo", "opens": "09:00", "closes": "10:00"}, {"days": "mo", "every": 2, "from": "2026-01-05"}]}]"#,
            "en",
            "<section lang=\"en\" dir=\"ltr\"><h2 lang=\"fi\">Palvelut</h2>\n\
             <article><h3 lang=\"fi\">S</h3><ul><li>Chat</li></ul></article>\n</section>\n",
        );
    }
}
