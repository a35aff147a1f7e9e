//! The services as HSDS 3.1 (docs.openreferral.org), for directories that gather those of many. A document is read
//! again to see what is lost in it.

mod channel;
mod language;
mod lost;
mod record;
mod schedule;
mod service;
mod setting;
#[cfg(test)]
mod tests;

use feed::service_feed::write;
use foreign::{Document, Options};
use model::{feed::Feed, hours::Hours, locale::Language, text::Text};
use serde_json::Value;

use crate::{sheet::SheetLanguage, words::Words};
use language::OneLanguage;
use setting::Setting;

/// How the services stand in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The answer of an interface to `/services`, with all of them on one page.
    Page,
    /// One service a line (NDJSON).
    Lines,
}

/// A document, and what of the feed is not in it.
#[derive(Debug)]
pub struct Exported {
    pub text: String,
    /// One sentence for each kind.
    pub lost: Vec<String>,
}

/// The countries of time zones, as addresses are to name them (ISO 3166-1).
const COUNTRIES: [(&str, &str); 7] = [
    ("Europe/Helsinki", "FI"),
    ("Europe/Mariehamn", "FI"),
    ("Europe/London", "GB"),
    ("Europe/Stockholm", "SE"),
    ("Europe/Tallinn", "EE"),
    ("Europe/Oslo", "NO"),
    ("Europe/Dublin", "IE"),
];

/// Writes a feed in one language, and reads it again to see what is lost.
pub fn export(feed: &Feed, language: Language, shape: Shape) -> Exported {
    let mut one_language = OneLanguage::new(language, feed.language);
    let feed = one_language.of(feed);
    let text = document(&feed, shape);
    let mut lost: Vec<_> = one_language.said().collect();
    let has_hours = |hours: &Hours| matches!(hours, Hours::Windows(_));
    if feed.services.iter().flat_map(|service| &service.channels).any(|channel| has_hours(&channel.hours)) {
        lost.push(format!("hours are those of {}; HSDS has no place for its name", feed.timezone));
    }
    lost.extend(differences(&feed, &text));
    Exported { text, lost }
}

fn document(feed: &Feed, shape: Shape) -> String {
    let words = Words::new(feed.language, feed.language);
    let sentences = SheetLanguage::ALL.into_iter().find(|known| known.language().is_same_language(&feed.language));
    let country = COUNTRIES.iter().find(|(zone, _)| **zone == *feed.timezone).map_or("", |(_, country)| country);
    let sentences = sentences.unwrap_or(SheetLanguage::English);
    let terms = feed.terms.iter().collect();
    let setting = Setting { feed, terms, words: &words, sentences, country };
    let services = feed.services.iter().map(|service| service::service(service, &setting).to_string());
    match shape {
        Shape::Lines => services.map(|service| service + "\n").collect(),
        Shape::Page => {
            let count = feed.services.len();
            // One service a line, so that a change of the feed is a small change of the file.
            let contents = services.collect::<Vec<_>>().join(",\n  ");
            format!(
                "{{\"total_items\":{count},\"total_pages\":1,\"page_number\":1,\"size\":{count},\"first_page\":true,\
                 \"last_page\":true,\"empty\":{},\"contents\":[\n  {contents}\n]}}\n",
                count == 0
            )
        }
    }
}

fn differences(feed: &Feed, text: &str) -> Vec<String> {
    let document = Document::new("services.json", text);
    let options = Options { language: Some(feed.language), ..Options::default() };
    let (read, _) = foreign::parse(foreign::Format::Hsds, &[document], &options);
    let json = |feed| serde_json::from_str(&write(feed)).unwrap_or(Value::Null);
    lost::sentences(&json(feed), &json(&read))
}

/// The one translation that a text has by now.
fn words(text: &Text) -> &str {
    text.languages().next().and_then(|language| text.in_language(language)).unwrap_or_default()
}
