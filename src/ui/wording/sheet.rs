//! The kept services as they are printed or copied: everything is written out, because nothing can be pressed there.
//! How it looks is in `ui/shortlist/paper.rs`.

use finder::{engine::catalogue::Catalogue, results::hit::Hit};
use messages::Key;
use model::{
    link::Link,
    locale::Language,
    service::{Channel, Service},
    text::Chosen,
};

use super::{Words, plain, value::channel_key};

/// A list in one language.
pub struct Sheet {
    pub language: Language,
    pub title: String,
    pub entries: Vec<Entry>,
}

/// One service.
pub struct Entry {
    pub name: Chosen,
    pub lines: Vec<Line>,
}

/// A line, such as "Phone: 080 005 005".
pub struct Line {
    pub label: Option<String>,
    pub text: Chosen,
}

impl Words {
    pub fn sheet(&self, catalogue: &Catalogue, hits: &[Hit]) -> Sheet {
        let services = hits.iter().filter_map(|hit| catalogue.whole(hit.position));
        Sheet {
            language: self.language(),
            title: self.kept_count(hits.len()),
            entries: services.map(|service| self.entry(catalogue, service)).collect(),
        }
    }

    /// Such as "Kept services (3)".
    pub fn kept_count(&self, count: usize) -> String {
        self.say_with(Key::KeptOpen, &[("number", &self.number(count))])
    }

    fn entry(&self, catalogue: &Catalogue, service: &Service) -> Entry {
        let mut lines = Lines(Vec::new());
        let organization = catalogue.organization_of(service);
        lines.add(None, organization.and_then(|organization| self.choose(&organization.name)));
        lines.add(None, self.choose(&service.summary));
        lines.add(Some(self.say(Key::MarkAlert)), self.choose(&service.alert));
        lines.add(Some(self.say(Key::FactNextStep)), self.choose(&service.next_step));
        for channel in &service.channels {
            self.channel_on_paper(channel, &mut lines);
        }
        let page = self.page(service).map(|page| self.own(page.href().to_owned()));
        lines.add(Some(self.say(Key::FactPage)), page);
        let name = self.choose(&service.name).unwrap_or_else(|| self.own(service.id.to_string()));
        Entry { name, lines: lines.0 }
    }

    fn channel_on_paper(&self, channel: &Channel, lines: &mut Lines) {
        // Somebody has to type the whole address.
        let contact = channel.contact.as_ref().map(|contact| contact.page().map_or(contact.shown(), Link::href));
        let mut rest: Vec<_> = self.choose(&channel.label).into_iter().chain(self.channel_facts(channel)).collect();
        let first = match contact {
            Some(contact) => Some(self.own(contact.to_owned())),
            None if rest.is_empty() => None,
            None => Some(rest.remove(0)),
        };
        lines.add(Some(self.say(channel_key(channel.kind))), first);
        for line in rest {
            lines.add(None, Some(line));
        }
    }
}

struct Lines(Vec<Line>);

impl Lines {
    fn add(&mut self, label: Option<String>, text: Option<Chosen>) {
        if let Some(text) = text {
            self.0.push(Line { label, text });
        }
    }
}

impl Line {
    /// The label, and what separates it from the text.
    pub fn lead(&self) -> String {
        match &self.label {
            // The message for an alert has its own colon.
            Some(label) if label.ends_with(':') => format!("{label} "),
            Some(label) => format!("{label}: "),
            None => String::new(),
        }
    }
}

/// All sheets as one text, without the marks that isolate directions.
pub fn text(sheets: &[Sheet]) -> String {
    let mut text = String::new();
    for sheet in sheets {
        text.push_str(&sheet.title);
        text.push_str("\n\n");
        for entry in &sheet.entries {
            text.push_str(&entry.name.text);
            text.push('\n');
            for line in &entry.lines {
                text.push_str(&line.lead());
                text.push_str(&line.text.text);
                text.push('\n');
            }
            text.push('\n');
        }
    }
    plain(text.trim_end())
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{super::tests::words, *};
    use finder::{
        engine::catalogue::Catalogue,
        results::shortlist,
        session::{config::Config, state::Session},
    };
    use model::{date::Date, hours::Time, identifier::ServiceId, opening::LocalTime};

    const FEED: &str = r#"{"format": "service-feed/1", "language": "fi",
        "organizations": {"o": {"name": "Yhdistys"}},
        "services": [
            {"id": "a", "name": {"fi": "Auttava puhelin", "sv": "Hjälptelefonen"}, "organization": "o",
             "next_step": "Vastaamme heti.", "alert": "Muuttunut.", "url": "https://example.org/a",
             "channels": [
                {"type": "phone", "value": "080 005 005", "hours": [{"days": ["mo"], "opens": "09:00", "closes": "15:00"}]},
                {"type": "visit", "address": {"street": "Katu 1", "postal_code": "00100", "city": "Helsinki"}}]},
            {"id": "b", "name": "Toinen"}]}"#;

    fn check(tag: &str, kept: &str, expected: &str) {
        let date = Date::new(2026, 10, 1).unwrap();
        let catalogue = Rc::new(Catalogue::new(vec![feed::parse(FEED.as_bytes()).unwrap().feed], date));
        let session = Session { kept: kept.split_whitespace().map(ServiceId::new).collect(), ..Session::default() };
        let now = LocalTime { date, time: Time::MIDNIGHT };
        let hits = shortlist::kept(&catalogue, &Config::default(), &session, now);
        let words = Words { catalogue: Some(catalogue.clone()), ..words(tag) };
        assert_eq!(text(&[words.sheet(&catalogue, &hits)]), expected);
    }

    #[test]
    fn what_is_taken_along_says_everything_in_words() {
        check(
            "en",
            "b a",
            "Kept services (2)\n\nToinen\n\nAuttava puhelin\nYhdistys\nPlease note: Muuttunut.\n\
             What happens when you make contact: Vastaamme heti.\nPhone: 080 005 005\nMonday 9:00–15:00\n\
             Visit in person: Katu 1, 00100 Helsinki\nPage of the service: https://example.org/a",
        );
    }

    #[test]
    fn a_list_without_services_is_its_title() {
        check("en", "gone", "Kept services (0)");
    }
}
