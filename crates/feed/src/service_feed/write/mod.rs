//! Writes a feed in the format `service-feed/1`. The widget never calls this.
//!
//! What the model does not contain cannot be written: unknown keys, `ext`, and hidden addresses. The licence and the
//! source of a feed are passed separately ([`Provenance`]).

mod channel;
mod json;
mod opening;
mod print;
mod question;
mod service;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::{
    FORMAT,
    opening::{KEY, Opening},
    position::not_json,
    reading::Reading,
    utf8,
};
use bulk::{Plan, Sink, Value, stream};
use json::{Json, Object};
use model::{
    feed::{Feed, usual_timezone},
    helpline::Helpline,
    identifier::Code,
    locale::Language,
    problem::FeedError,
    service::Organization,
    term::Term,
    text::{Text, trimmed},
};
pub use print::Layout;
use print::Printer;

/// Where a feed comes from and how it may be used. The finder itself does not use this.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Provenance {
    /// An SPDX identifier or the address of the text of the licence. Empty if nothing is stated.
    pub licence: Box<str>,
    /// In words or as an address.
    pub source: Text,
}

/// How a feed is written, and what is written beside what it states.
#[derive(Debug, Clone, Copy)]
pub struct Writing<'a> {
    /// The name of the format.
    pub format: &'a str,
    pub provenance: Option<&'a Provenance>,
    pub opening: Option<&'a Opening>,
    pub layout: Layout,
}

impl Default for Writing<'_> {
    fn default() -> Self {
        Self { format: FORMAT, provenance: None, opening: None, layout: Layout::default() }
    }
}

/// The feed as JSON of this format: formatted for people, the same for the same feed, with a line break at the end.
///
/// Parsing it gives the same feed. Of a text with two translations into one language, only the first is written,
/// because the other is never shown.
///
/// ```
/// use feed::service_feed::{parse, write};
///
/// let json = br#"{"format": "service-feed/1", "services": [{"id": "chat", "name": "Kriisichat"}]}"#;
/// let feed = parse(json)?.feed;
/// let written = write(&feed);
/// assert!(written.contains(r#""name": "Kriisichat""#));
/// assert_eq!(parse(written.as_bytes())?.feed, feed);
/// # Ok::<(), model::problem::FeedError>(())
/// ```
pub fn write(feed: &Feed) -> String {
    write_as(feed, Writing::default())
}

/// The feed as JSON, with its licence and source.
pub fn write_with(feed: &Feed, provenance: &Provenance) -> String {
    write_as(feed, Writing { provenance: Some(provenance), ..Writing::default() })
}

/// The feed as JSON, in one of two layouts, with what is not in the model.
pub fn write_as(feed: &Feed, Writing { format, provenance, opening, layout }: Writing) -> String {
    let language = feed.language;
    let mut printer = Printer::new(layout);
    printer.entry("format", &borrowed(format));
    // Before all else, because it is needed as soon as the first bytes have come.
    if let Some(opening) = opening {
        printer.line(KEY, &opening::opening(opening));
    }
    let mut head = Record::default();
    head.text("title", &feed.title, language);
    head.put("language", shown(language));
    head.optional("updated", feed.updated, shown);
    // A time zone that is stated says the country as well, so the usual one is left out where the country is not known.
    if feed.country.is_some() || *feed.timezone != *usual_timezone(feed.country, language) {
        head.words("timezone", &feed.timezone);
    }
    head.optional("country", feed.country, shown);
    head.optional("report", feed.report.as_ref(), |link| borrowed(link.href()));
    head.table("fallback", feed.fallback.iter().map(|(language, others)| (language.as_str(), languages(others))));
    if let Some(Provenance { licence, source }) = provenance {
        head.words("licence", licence);
        head.text("source", source, language);
    }
    let organizations = feed.organizations.iter().map(|(id, entry)| (id.as_str(), organization(entry, language)));
    head.table("organizations", organizations);
    head.table("terms", feed.terms.iter().map(|(code, entry)| (code.as_str(), term(entry, language))));
    head.list("questions", &feed.questions, |entry| question::question(entry, language));
    head.list("helplines", &feed.helplines, |entry| helpline(entry, language));

    for (key, value) in head.0 {
        printer.entry(&key, &value);
    }
    // One at a time, so that a large feed is not in memory twice.
    printer.list("services", feed.services.iter().map(|entry| service::service(entry, language)));
    printer.finish()
}

impl Provenance {
    /// Parses what a feed says about itself. A value that cannot be parsed counts as not stated.
    ///
    /// # Errors
    /// If it is not JSON.
    pub fn parse(bytes: &[u8]) -> Result<Self, FeedError> {
        let text = utf8(bytes)?;
        let head = stream(text, &mut OfItself).map_err(|error| not_json(text, error))?;
        let mut found = [None; 3];
        head.root().find(&OF_ITSELF, &mut found);
        let [language, licence, source] = found;
        let mut reading = Reading::new(Language::FINNISH);
        let language = reading.take::<Language>(language, "language").unwrap_or(Language::FINNISH);
        let mut reading = Reading::new(language);
        let licence = reading.take::<String>(licence, "licence").unwrap_or_default();
        let source = reading.take::<Text>(source, "source").unwrap_or_default();
        Ok(Self { licence: trimmed(&licence).into(), source })
    }
}

/// The keys of a document that are about the feed itself.
const OF_ITSELF: [&str; 3] = ["language", "licence", "source"];

/// Keeps their values.
struct OfItself;

impl Sink for OfItself {
    fn plan(&self, key: &str) -> Plan {
        if OF_ITSELF.contains(&key) { Plan::Keep } else { Plan::Skip }
    }

    fn keep(&mut self, _: &str, _: Value) {}

    fn begin(&mut self, _: usize) {}

    fn take(&mut self, _: Value, _: usize) {}
}

/// An object while it is written. What is not stated has no key.
#[derive(Debug, Default)]
struct Record<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> Record<'a> {
    fn put(&mut self, key: &'static str, value: Json<'a>) {
        self.0.push((key.into(), value));
    }

    fn words(&mut self, key: &'static str, words: &'a str) {
        if !words.is_empty() {
            self.put(key, borrowed(words));
        }
    }

    fn optional<T>(&mut self, key: &'static str, value: Option<T>, write: impl FnOnce(T) -> Json<'a>) {
        if let Some(value) = value {
            self.put(key, write(value));
        }
    }

    /// Writes a value that is `false` if absent.
    fn flag(&mut self, key: &'static str, state: bool) {
        if state {
            self.put(key, Json::Bool(true));
        }
    }

    /// `language` is that of plain strings.
    fn text(&mut self, key: &'static str, text: &'a Text, language: Language) {
        if !text.is_empty() {
            self.put(key, translations(text, language));
        }
    }

    fn list<T: 'a>(&mut self, key: &'static str, entries: &'a [T], write: impl FnMut(&'a T) -> Json<'a>) {
        if !entries.is_empty() {
            self.put(key, Json::List(entries.iter().map(write).collect()));
        }
    }

    fn table(&mut self, key: &'static str, entries: impl Iterator<Item = (&'a str, Json<'a>)>) {
        let entries: Vec<_> = entries.map(|(key, value)| (Cow::Borrowed(key), value)).collect();
        if !entries.is_empty() {
            self.put(key, Json::Object(Object(entries)));
        }
    }

    fn finish(self) -> Json<'a> {
        Json::Object(Object(self.0))
    }
}

fn organization(organization: &Organization, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.text("name", &organization.name, language);
    record.optional("url", organization.url.as_ref(), |link| borrowed(link.href()));
    record.finish()
}

fn term(term: &Term, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.text("label", &term.label, language);
    record.text("hint", &term.hint, language);
    record.optional("parent", term.parent.as_ref(), code);
    record.flag("sensitive", term.sensitive);
    record.flag("urgent", term.urgent);
    record.optional("words", Some(&*term.words).filter(|words| !words.is_empty()), |words| {
        service::keywords(words, language)
    });
    record.list("same_as", &term.same_as, code);
    record.optional("icon", term.icon.as_ref(), |icon| borrowed(icon.as_str()));
    record.finish()
}

fn helpline(helpline: &Helpline, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.text("name", &helpline.name, language);
    record.text("hint", &helpline.hint, language);
    match channel::as_value(&helpline.channels) {
        Some(alone) => alone.put_into(&mut record, language),
        None => record.list("channels", &helpline.channels, |entry| channel::channel(entry, language)),
    }
    record.list("topics", &helpline.topics, code);
    record.list("audiences", &helpline.audiences, code);
    record.flag("urgent", helpline.urgent);
    record.list("country", &helpline.countries, shown);
    record.optional("checked", helpline.checked, shown);
    record.finish()
}

/// A plain string if the text is in the language of the feed alone.
fn translations(text: &Text, language: Language) -> Json<'_> {
    let mut entries: Vec<(Cow<str>, Json)> = Vec::new();
    for known in text.languages() {
        let is_new = !entries.iter().any(|(tag, _)| *tag == known.as_str());
        if let Some(words) = text.in_language(known).filter(|_| is_new) {
            entries.push((known.as_str().to_owned().into(), borrowed(words)));
        }
    }
    match entries.as_mut_slice() {
        [(tag, words)] if **tag == *language.as_str() => std::mem::replace(words, Json::Null),
        _ => Json::Object(Object(entries)),
    }
}

fn languages(languages: &[Language]) -> Json<'_> {
    Json::List(languages.iter().map(shown).collect())
}

fn code(code: &Code) -> Json<'_> {
    borrowed(code.as_str())
}

fn borrowed(words: &str) -> Json<'_> {
    Json::Text(words.into())
}

/// A value in the form of its `Display`.
fn shown<'a>(value: impl std::fmt::Display) -> Json<'a> {
    Json::Text(value.to_string().into())
}
