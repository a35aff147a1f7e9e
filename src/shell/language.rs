//! The language of the interface: which one is asked for, and fetching its messages.

use web_sys::HtmlElement;

use crate::browser::{
    assets::File,
    cancel::Token,
    dom,
    fetch::{Limit, Network},
    languages::{of_reader, of_surroundings},
};
use feed::source::{FeedSource, FetchError, FetchedDocument};
use finder::{
    loading::retrying::{Attempts, pause},
    session::config::Config,
};
use messages::Messages;
use model::locale::Language;

/// The language to begin with: what the attribute says, else the page, else the reader's browser.
pub fn of_page(config: &Config, element: &HtmlElement) -> Language {
    let asked = config.language.into_iter().chain(of_surroundings(element)).chain(of_reader());
    choose(asked, &config.languages)
}

/// The languages whose messages may be shown, best first: a file can be missing.
pub fn candidates(wanted: Language, config: &Config) -> Vec<Language> {
    let mut candidates = vec![wanted];
    for language in config.languages.iter().copied().chain([Language::ENGLISH]) {
        if !candidates.contains(&language) {
            candidates.push(language);
        }
    }
    candidates
}

/// Fetches the first messages that can be had; when none can, all of them are tried again after a while.
pub async fn load(files: Vec<File>, token: Token) -> Option<Messages> {
    let mut tried = Attempts::default();
    loop {
        let mut failure = FetchError::Offline;
        for File { language, address, integrity } in files.clone() {
            let network = Network::new(token.clone(), Limit::LANGUAGE_FILE).held_to(integrity);
            match network.fetch(&address).await {
                Ok(file) => {
                    let messages = str::from_utf8(&file.whole()).ok().and_then(|text| Messages::read(language, text));
                    if messages.is_some() {
                        return messages;
                    }
                }
                Err(error) => failure = error,
            }
        }
        let milliseconds = pause(tried, failure).filter(|_| !token.is_cancelled())?;
        dom::pause(milliseconds).await;
        tried = Attempts { pauses: tried.pauses + 1, milliseconds: tried.milliseconds + milliseconds };
    }
}

/// Fetches the messages that the second part of the program needs as well. `None` where they cannot be had.
pub async fn complete(messages: &Messages, address: Option<String>, token: Token) -> Option<Messages> {
    let network = Network::new(token, Limit::LANGUAGE_FILE).held_to(messages.hash_of_second());
    let bytes = network.fetch(&address?).await.ok()?.whole();
    messages.with_second(str::from_utf8(&bytes).ok()?)
}

/// The first language that is asked for and offered; in any of its variants, if need be.
fn choose(asked: impl Iterator<Item = Language>, offered: &[Language]) -> Language {
    let found = asked.into_iter().find_map(|asked| {
        let same = |offered: &&Language| offered.is_same_language(&asked);
        offered.iter().find(|offered| **offered == asked).or_else(|| offered.iter().find(same)).copied()
    });
    found.or_else(|| offered.first().copied()).unwrap_or(Language::FINNISH)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(tags: &str) -> Vec<Language> {
        tags.split_whitespace().filter_map(Language::parse).collect()
    }

    fn check(asked: &str, offered: &str, expected: &str) {
        let chosen = choose(languages(asked).into_iter(), &languages(offered));
        assert_eq!(chosen.as_str(), expected, "asked {asked:?}, offered {offered:?}");
    }

    #[test]
    fn the_first_language_that_is_offered_is_chosen() {
        check("sv fi", "fi sv en", "sv");
        check("de en-US fi", "fi sv en", "en");
        check("sv-FI", "fi sv en", "sv");
        check("fi-simple", "fi sv en", "fi");
        check("fi", "fi-simple sv", "fi-simple");
        check("de fr", "sv en", "sv");
        check("", "en", "en");
        check("", "", "fi");
    }

    #[test]
    fn every_offered_language_stands_in_for_a_file_that_is_missing_and_english_last() {
        let config = Config { languages: languages("fi sv"), ..Config::default() };
        assert_eq!(candidates(Language::SWEDISH, &config), languages("sv fi en"));
    }
}
