//! Texts in several languages. A plain string is in the language of the feed.

use std::marker::PhantomData;

use super::{Read, list::List, quoted, words};
use crate::service_feed::reading::{Reading, Step};
use bulk::{Value, ValueKind};
use model::{
    link::Link,
    locale::Language,
    problem::{Outcome, ProblemKind},
    text::Text,
};

/// A text of which every translation should be a link. One that is none is reported, and left to the service.
#[derive(Debug)]
pub struct Links;

/// Words for searching, each in its language.
#[derive(Debug)]
pub struct Keywords;

/// For a language, a list of languages.
#[derive(Debug)]
pub struct Fallback;

/// For each language, an object whose plain strings are in that language.
#[derive(Debug)]
pub struct ByLanguage<T>(PhantomData<T>);

impl<T: Read> Read for ByLanguage<T> {
    type Model = Vec<(Language, T::Model)>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Model> {
        if !reading.is_object(value, Outcome::ValueIgnored) {
            return None;
        }
        let mut records = Vec::new();
        for (tag, value) in value.entries() {
            entry(tag, value, reading, &mut |value, tag, reading| {
                let Some(language) = Language::parse(tag) else { return };
                let record = reading.speaking(language, |reading| T::read(value, reading));
                records.extend(record.map(|record| (language, record)));
            });
        }
        Some(records)
    }
}

impl Read for Text {
    type Model = Text;

    fn read(value: Value, reading: &mut Reading) -> Option<Text> {
        translations(value, reading, |_, _| true)
    }
}

impl Read for Links {
    type Model = Text;

    fn read(value: Value, reading: &mut Reading) -> Option<Text> {
        translations(value, reading, link)
    }
}

impl Read for Keywords {
    type Model = Vec<(Language, Box<str>)>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Model> {
        let mut keywords = Vec::new();
        let mut push = |words, tag: &str, reading: &mut Reading| {
            let Some(language) = Language::parse(tag) else { return };
            reading.each(words, &mut |_, word, reading| {
                keywords.extend(Box::<str>::read(word, reading).map(|word| (language, word)));
            });
        };
        if value.kind() == ValueKind::Object {
            for (tag, words) in value.entries() {
                entry(tag, words, reading, &mut push);
            }
        } else {
            push(value, reading.language().as_str(), reading);
        }
        Some(keywords)
    }
}

impl Read for Fallback {
    type Model = Vec<(Language, Vec<Language>)>;

    fn read(value: Value, reading: &mut Reading) -> Option<Self::Model> {
        if !reading.is_object(value, Outcome::ValueIgnored) {
            return None;
        }
        let mut fallback = Vec::new();
        for (tag, languages) in value.entries() {
            entry(tag, languages, reading, &mut |languages, tag, reading| {
                let languages = List::<Language>::read(languages, reading);
                fallback.extend(Language::parse(tag).zip(languages));
            });
        }
        Some(fallback)
    }
}

/// The most translations of a text: more than there are languages with a tag of two letters.
const TRANSLATIONS: usize = 200;

/// Parses a text. `accept` checks one translation at its place.
fn translations(value: Value, reading: &mut Reading, accept: fn(&str, &mut Reading) -> bool) -> Option<Text> {
    let mut builder = std::mem::take(&mut reading.builder);
    if let Some(text) = value.text() {
        let text = reading.fitting(text);
        if accept(text, reading) {
            builder.push(reading.language().as_str(), text);
        }
    } else if value.kind() == ValueKind::Object {
        for (tag, value) in value.entries().take(TRANSLATIONS) {
            entry(tag, value, reading, &mut |value, tag, reading| {
                if let Some(text) = words(value, reading).filter(|text| accept(text, reading)) {
                    builder.push(tag, text);
                }
            });
        }
    } else {
        reading.wrong_type(value, "a text, or an object with a text for each language");
    }
    let text = builder.build();
    reading.builder = builder;
    (!text.is_empty()).then_some(text)
}

fn link(text: &str, reading: &mut Reading) -> bool {
    if Link::page(text).is_none() {
        reading.ignore(ProblemKind::NotALink(quoted(text)));
    }
    true
}

/// Calls `read` with what is at one language and with its tag in the usual case. A key that is no language is reported.
fn entry<'t>(tag: &str, value: Value<'t>, reading: &mut Reading, read: &mut dyn FnMut(Value<'t>, &str, &mut Reading)) {
    if value.is_absent() {
        return;
    }
    // Most tags of a feed are in the usual form, and there are as many as texts.
    let language = if matches!(tag.as_bytes(), [b'a'..=b'z', b'a'..=b'z']) { None } else { Some(Language::parse(tag)) };
    let before = reading.enter();
    let tag = match &language {
        None => tag,
        Some(Some(language)) => language.as_str(),
        Some(None) => {
            reading.ignore(ProblemKind::NotALanguage(quoted(tag)));
            return reading.leave(Step::Key(tag), before);
        }
    };
    read(value, tag, reading);
    reading.leave(Step::Key(tag), before);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::service_feed::testing::{feed, service};
    use bulk::Tape;
    use model::service::Service;

    fn check(key: &str, value: Value, fact: fn(&Service) -> String, expected: &str, problems: &[&str]) {
        let (service, lines) = service(json!({ key: value }));
        assert_eq!(fact(&service), expected, "{value}");
        assert_eq!(lines, problems, "{value}");
    }

    fn words(text: &Text) -> String {
        let word = |language| format!("{language}={}", text.in_language(language).unwrap_or_default());
        text.languages().map(word).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_text_is_a_string_or_one_string_for_each_language() {
        let summary = |service: &Service| words(&service.summary);
        check("summary", json!(" Suru "), summary, "fi=Suru", &[]);
        check("summary", json!({ "fi": "Suru", "sv": "Sorg" }), summary, "fi=Suru sv=Sorg", &[]);
        check("summary", json!({ "fi": "Suru", "sv": null, "en": "" }), summary, "fi=Suru", &[]);
        check("summary", json!({ "fi-simple": "Suru &nbsp; <b>" }), summary, "fi-simple=Suru &nbsp; <b>", &[]);
        check(
            "summary",
            json!({ "suomen kieli": "Suru", "sv": ["Sorg"], "en": "Grief" }),
            summary,
            "en=Grief",
            &[
                "services[0].summary[\"suomen kieli\"]: \"suomen kieli\" is not a language tag (ignored)",
                "services[0].summary.sv: there is a list where a text is read (ignored)",
            ],
        );
        let line = "services[0].summary: there is true or false where a text, or an object with a text for each \
                    language is read (ignored)";
        check("summary", json!(true), summary, "", &[line]);
    }

    #[test]
    fn translations_stay_in_the_order_of_the_feed() {
        let mut reading = Reading::new(Language::FINNISH);
        let tape = Tape::parse(r#"{"sv": "Sorg", "fi": "Suru"}"#).unwrap();
        let text = Text::read(tape.root(), &mut reading);
        assert_eq!(words(&text.unwrap()), "sv=Sorg fi=Suru");
    }

    #[test]
    fn a_plain_text_is_in_the_language_of_the_feed() {
        let keys = json!({ "language": "sv", "title": "Sorg", "services": [{ "id": 1, "name": "Stöd" }] });
        let (parsed, lines) = feed(keys);
        assert_eq!(
            (words(&parsed.feed.title), words(&parsed.feed.services[0].name)),
            ("sv=Sorg".into(), "sv=Stöd".into())
        );
        assert_eq!(lines, [""; 0]);
    }

    #[test]
    fn a_page_is_a_link_in_each_language() {
        let url = |service: &Service| words(&service.url);
        check("url", json!("https://example.org"), url, "fi=https://example.org", &[]);
        check(
            "url",
            json!({ "fi": "ask us", "sv": "https://example.org/sv" }),
            url,
            "sv=https://example.org/sv",
            &["services[0].url.fi: \"ask us\" is not a link that can be followed (ignored)"],
        );
        check("url", json!("www.example.org/Help"), url, "fi=https://www.example.org/Help", &[]);
        let line = "services[0].url: \"javascript:alert(1)\" is not a link that can be followed (ignored)";
        check("url", json!("javascript:alert(1)"), url, "", &[line]);
    }

    #[test]
    fn keywords_are_written_in_three_ways() {
        let keywords = |service: &Service| {
            let word = |(language, word): &(Language, Box<str>)| format!("{language}={word}");
            service.keywords.iter().map(word).collect::<Vec<_>>().join(" ")
        };
        check("keywords", json!("suru"), keywords, "fi=suru", &[]);
        check("keywords", json!(["suru", " kuolema ", ""]), keywords, "fi=suru fi=kuolema", &[]);
        check("keywords", json!({ "fi": ["suru"], "sv": "sorg", "en": null }), keywords, "fi=suru sv=sorg", &[]);
        check(
            "keywords",
            json!({ "sv": [false, "sorg"], "x": ["suru"] }),
            keywords,
            "sv=sorg",
            &[
                "services[0].keywords.sv[0]: there is true or false where a text is read (ignored)",
                "services[0].keywords.x: \"x\" is not a language tag (ignored)",
            ],
        );
    }
}
