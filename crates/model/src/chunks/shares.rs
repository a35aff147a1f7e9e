//! How much of a feed is translated into each language.

use crate::{locale::Language, service::Service};

/// How many names, summaries and descriptions a feed has, and in which languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shares {
    pub all: usize,
    pub by_language: Vec<(Language, usize)>,
}

impl Shares {
    /// Counts names, summaries and descriptions that are not empty.
    pub fn of(services: &[Service]) -> Self {
        let mut shares = Self::default();
        for text in services.iter().flat_map(|service| [&service.name, &service.summary, &service.description]) {
            shares.all += usize::from(!text.is_empty());
            for language in text.languages() {
                match shares.by_language.iter_mut().find(|(known, _)| *known == language) {
                    Some((_, count)) => *count += 1,
                    None => shares.by_language.push((language, 1)),
                }
            }
        }
        shares
    }

    pub fn in_language(&self, language: Language) -> usize {
        self.by_language.iter().find(|(known, _)| *known == language).map_or(0, |(_, count)| *count)
    }
}
