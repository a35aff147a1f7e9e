//! Texts that are missing in a language of the feed.

use std::collections::BTreeMap;

use model::{locale::Language, text::Text};

use super::{
    super::observation::Observation,
    Subject,
    texts::{self, Shown},
};
use crate::{
    finding::{FindingKind, TranslationFinding},
    guess,
    source::JsonPath,
};

/// A language in which so many of a hundred services have a name is one of the feed's.
const SHARE: usize = 10;

pub fn translations(subject: &Subject) -> Vec<Observation> {
    let languages = languages(subject);
    let mut observations = named(subject);
    for (path, shown) in texts::of_services(subject).chain(texts::of_the_rest(subject)) {
        observations.extend(shown.iter().flat_map(|shown| named_in(shown.text.languages(), &shown.path)));
        if 1 < languages.len() {
            observations.extend(missing(&languages, &path, &shown));
        }
    }
    observations
}

/// The languages of services that are names and no tags.
fn named(subject: &Subject) -> Vec<Observation> {
    let services = subject.parsed.feed.services.iter().enumerate();
    let found = services.flat_map(|(position, service)| {
        let languages = service.languages.iter().copied();
        named_in(languages, &subject.positions.service(position).key("languages"))
    });
    found.collect()
}

/// A name such as `suomi` looks like a tag, but no reader has a language of that tag.
fn named_in(languages: impl Iterator<Item = Language>, path: &JsonPath) -> Vec<Observation> {
    let named = |found: Language| {
        let tag = guess::language(found.as_str())?;
        let kind = FindingKind::Translation(TranslationFinding::LanguageName { found, tag });
        Some(Observation::new(kind, path.clone().key(found.as_str())).at_key())
    };
    languages.filter_map(named).collect()
}

/// The languages of the feed: those of its title, and those in which many services have a name.
fn languages(subject: &Subject) -> Vec<Language> {
    let feed = &subject.parsed.feed;
    let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
    for language in feed.services.iter().flat_map(|service| service.name.languages()) {
        *counts.entry(language).or_default() += 1;
    }
    let mut languages: Vec<_> = feed.title.languages().collect();
    let common = counts.into_iter().filter(|(language, _)| guess::language(language.as_str()).is_none());
    let common = common.filter(|(_, count)| feed.services.len() * SHARE <= count * 100);
    for (language, _) in common {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// One observation for each language in which a record lacks something that it has in another one.
fn missing(languages: &[Language], path: &JsonPath, shown: &[Shown]) -> Vec<Observation> {
    let lacks = |language: Language| {
        let mut keys: Vec<_> = shown.iter().filter(|shown| is_missing(shown.text, language)).collect();
        keys.dedup_by_key(|shown| shown.key);
        keys
    };
    let missing = |language: &Language| {
        let lacking = lacks(*language);
        let first = lacking.first()?;
        let keys: Vec<_> = lacking.iter().map(|shown| shown.key).collect();
        let path = if lacking.len() == 1 { &first.path } else { path };
        let kind = FindingKind::Translation(TranslationFinding::Missing { language: *language, keys });
        Some(Observation::new(kind, path.clone()))
    };
    languages.iter().filter_map(missing).collect()
}

/// Whether there is a text, and not in this language.
fn is_missing(text: &Text, language: Language) -> bool {
    !text.is_empty() && text.in_language(language).is_none()
}

#[cfg(test)]
mod tests {
    use super::{super::super::testing::lines, *};

    fn check(rest: &str, expected: &[&str]) {
        assert_eq!(lines(rest, "2026-11-21", translations), expected, "{rest}");
    }

    #[test]
    fn what_the_title_promises_is_looked_for() {
        check(
            r#""title": {"fi": "Palvelut", "sv": "Tjänster"}, "services": [
                {"id": "a", "name": {"fi": "A", "sv": "A"}, "summary": {"fi": "x"}, "description": "y"},
                {"id": "b", "name": {"sv": "B"}}]"#,
            &[
                "translation services[0]: in Swedish (sv) this is missing: summary, description",
                "translation services[1].name: in Finnish (fi) this is missing: name",
            ],
        );
    }

    #[test]
    fn names_of_languages_are_no_tags() {
        let written = |place: &str, name: &str| {
            format!("language-name {place}: \"{name}\" is the name of a language and not its tag")
        };
        check(
            r#""services": [{"id": "a", "name": {"suomi": "A"}, "languages": ["fi", "eng"]}]"#,
            &[&written("services[0].languages.eng", "eng"), &written("services[0].name.suomi", "suomi")],
        );
    }

    #[test]
    fn a_feed_in_one_language_lacks_nothing() {
        check(r#""services": [{"id": "a", "name": "A", "summary": "x"}]"#, &[]);
    }

    #[test]
    fn a_language_of_few_services_is_not_one_of_the_feed() {
        let services: Vec<_> = (0..11).map(|id| format!(r#"{{"id": {id}, "name": "A"}}"#)).collect();
        let one = r#"{"id": "one", "name": {"fi": "A", "ru": "A"}}"#;
        check(&format!(r#""services": [{one}, {}]"#, services.join(",")), &[]);
    }
}
