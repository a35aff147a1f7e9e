//! The kept services as they are printed or copied: everything is written out, because nothing can be pressed there.
//! How it looks is in `ui/shortlist/paper.rs`.

use finder::{
    engine::catalogue::Catalogue,
    results::{
        hit::Hit,
        standing::{Standing, warnings},
    },
};
use messages::Key;
use model::{
    helpline::Helpline,
    hours::Time,
    link::Link,
    locale::Language,
    opening::LocalTime,
    service::{Channel, Service},
    text::Chosen,
};

use super::{Words, plain, value::channel_key};

/// A list in one language.
pub struct Sheet {
    pub language: Language,
    pub title: String,
    /// In which languages the texts of the services are, where that is not the language of the list.
    pub note: Option<String>,
    pub entries: Vec<Entry>,
    /// Whom to call, for the time when none of the services answers.
    pub lines_title: String,
    pub lines: Vec<Entry>,
}

/// One service or help line.
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
    pub fn sheet(&self, catalogue: &Catalogue, hits: &[Hit], helplines: &[Helpline]) -> Sheet {
        let services: Vec<_> = hits.iter().filter_map(|hit| catalogue.whole(hit.position)).collect();
        Sheet {
            language: self.language(),
            title: self.kept_count(hits.len()),
            note: self.other_languages(&services),
            entries: services.iter().map(|service| self.entry(catalogue, service)).collect(),
            lines_title: self.say(Key::LinesHeading),
            lines: helplines.iter().map(|line| self.help_on_paper(line)).collect(),
        }
    }

    /// Nobody who cannot read a text knows by themselves which language it is in. Names are no texts.
    fn other_languages(&self, services: &[&Service]) -> Option<String> {
        let mut others: Vec<Language> = Vec::new();
        for text in services.iter().flat_map(|service| [&service.summary, &service.next_step, &service.alert]) {
            let Some(Chosen { language, .. }) = self.choose(text) else { continue };
            if !language.is_same_language(&self.language()) && !others.contains(&language) {
                others.push(language);
            }
        }
        let said = || self.say_with(Key::HandoutLanguage, &[("language", &self.languages(&others))]);
        (!others.is_empty()).then(said)
    }

    fn help_on_paper(&self, line: &Helpline) -> Entry {
        let mut lines = Lines(Vec::new());
        lines.add(None, self.choose(&line.hint));
        for channel in &line.channels {
            self.channel_on_paper(channel, &mut lines);
        }
        let name = self.choose(&line.name).unwrap_or_else(|| self.own(String::new()));
        Entry { name, lines: lines.0 }
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
        let now = LocalTime { date: catalogue.today, time: Time::MIDNIGHT };
        let dates = warnings(service, catalogue.today).into_iter().filter(|it| !matches!(it, Standing::Alert(_)));
        for warning in dates.filter_map(|standing| self.warning(&standing, now)) {
            lines.add(None, Some(self.own(warning.before)));
        }
        for channel in &service.channels {
            self.channel_on_paper(channel, &mut lines);
        }
        lines.add(Some(self.say(Key::FactNextStep)), self.choose(&service.next_step));
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
        let note = sheet.note.iter().flat_map(|note| ["\n", note]);
        text.extend([&*sheet.title].into_iter().chain(note).chain(["\n\n"]));
        sheet.entries.iter().for_each(|entry| write(entry, &mut text));
        if !sheet.lines.is_empty() {
            text.extend([&*sheet.lines_title, "\n\n"]);
        }
        sheet.lines.iter().for_each(|entry| write(entry, &mut text));
    }
    plain(text.trim_end())
}

fn write(entry: &Entry, text: &mut String) {
    text.extend([&*entry.name.text, "\n"]);
    for line in &entry.lines {
        text.extend([&*line.lead(), &line.text.text, "\n"]);
    }
    text.push('\n');
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
    use model::{
        date::Date,
        identifier::ServiceId,
        link::Scheme,
        service::{ChannelKind, Contact},
        text::Text,
    };

    const FEED: &str = r#"{"format": "service-feed/1", "language": "fi",
        "organizations": {"o": {"name": "Yhdistys"}},
        "services": [
            {"id": "a", "name": {"fi": "Auttava puhelin", "sv": "Hjälptelefonen"}, "organization": "o",
             "next_step": "Vastaamme heti.", "ends": "2026-11-15", "alert": "Muuttunut.", "url": "https://example.org/a",
             "channels": [
                {"type": "phone", "value": "080 005 005", "hours": [{"days": ["mo"], "opens": "09:00", "closes": "15:00"}]},
                {"type": "visit", "address": {"street": "Katu 1", "postal_code": "00100", "city": "Helsinki"}}]},
            {"id": "b", "name": "Toinen"}]}"#;

    fn check(tag: &str, kept: &str, expected: &str) {
        check_with(tag, kept, &[], expected);
    }

    fn check_with(tag: &str, kept: &str, helplines: &[Helpline], expected: &str) {
        let date = Date::new(2026, 10, 1).unwrap();
        let catalogue = Rc::new(Catalogue::new(vec![feed::parse(FEED.as_bytes()).unwrap().feed], date));
        let session = Session { kept: kept.split_whitespace().map(ServiceId::new).collect(), ..Session::default() };
        let now = LocalTime { date, time: Time::MIDNIGHT };
        let hits = shortlist::kept(&catalogue, &Config::default(), &session, now);
        let words = Words { catalogue: Some(catalogue.clone()), ..words(tag) };
        assert_eq!(text(&[words.sheet(&catalogue, &hits, helplines)]), expected);
    }

    #[test]
    fn what_is_taken_along_says_everything_in_words() {
        check(
            "en",
            "b a",
            "Kept services (2)\nThe texts about the services are in this language: fi\n\nToinen\n\nAuttava puhelin\n\
             Yhdistys\nPlease note: Muuttunut.\nEnds on 2026-11-15\nPhone: 080 005 005\nMonday 9:00–15:00\n\
             Visit in person: Katu 1, 00100 Helsinki\nWhat happens when you make contact: Vastaamme heti.\n\
             Page of the service: https://example.org/a",
        );
    }

    #[test]
    fn help_lines_stand_on_the_paper() {
        let line = Helpline {
            name: Text::plain(Language::ENGLISH, "Zero line"),
            hint: Text::default(),
            channels: [Channel {
                contact: Link::number("080 005 005", Scheme::Phone)
                    .map(|link| Contact::Link(link, "080 005 005".into())),
                ..Channel::new(ChannelKind::Phone)
            }]
            .into(),
            ..finder::helplines::lines(&[], None).remove(0)
        };
        let expected = "Kept services (0)\n\nTalk to someone now\n\nZero line\nPhone: 080 005 005";
        check_with("en", "gone", &[line], expected);
    }

    #[test]
    fn a_list_without_services_is_its_title() {
        check("en", "gone", "Kept services (0)");
    }
}
