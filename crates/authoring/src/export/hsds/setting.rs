//! What a service and its ways of contact are both written with.

use std::collections::HashMap;

use model::{feed::Feed, identifier::Code, locale::Language, term::Term};
use serde_json::Value;

use super::record::Record;
use crate::{words::Words, workbook::SheetLanguage};

/// What every service is written with.
pub struct Setting<'a> {
    /// In one language.
    pub feed: &'a Feed,
    /// As the feed states them: of terms that mean the same, each has its own words.
    pub terms: HashMap<&'a Code, &'a Term>,
    /// The interface's words in that language.
    pub words: &'a Words,
    /// The language of the sentences that stand beside attributes.
    pub sentences: SheetLanguage,
    /// Of all addresses (ISO 3166-1), or empty where it is not known.
    pub country: &'static str,
}

/// The languages in which something is given.
pub fn languages(owner: &Record, languages: &[Language]) -> Value {
    let one = |language: &Language| {
        let mut record = owner.inner("language", language);
        record.put("name", language.own_name());
        // Codes of ISO 639 have no region or variant.
        record.put("code", language.primary());
        record.finish()
    };
    languages.iter().map(one).collect()
}
