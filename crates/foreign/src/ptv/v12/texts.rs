//! Texts as version 12 writes them: objects by language, with empty texts for missing translations.

use crate::{
    fields::{Fields, each, words},
    json::Json,
    notes::{Notes, quoted},
    problem::ProblemKind,
    prose::prose,
};
use model::{locale::Language, problem::Outcome, text::Text};

/// The texts of a record: language, key, words.
pub struct Versions(Vec<(Language, String, String)>);

/// Takes a text that is stated by language.
pub fn by_language(fields: &mut Fields, key: &'static str, notes: &mut Notes) -> Text {
    match fields.take(key) {
        Some(Json::Object(object)) => notes.at(key, |notes| {
            let entries = object.0.into_iter().filter(|(_, value)| !value.is_absent());
            let texts = entries.filter_map(|(tag, value)| Some((Language::parse(&tag)?, prose(&words(value, notes)?))));
            Text::new(texts.collect::<Vec<_>>())
        }),
        Some(Json::Text(text)) => Text::plain(Language::FINNISH, &prose(&text)),
        _ => Text::default(),
    }
}

impl Versions {
    /// Takes them out of a record.
    pub fn take(fields: &mut Fields, notes: &mut Notes) -> Self {
        let mut versions = Vec::new();
        fields.records("languageVersions", notes, &mut |fields, notes| {
            for (tag, version) in std::mem::take(&mut fields.0.0) {
                let (Some(language), Json::Object(texts)) = (Language::parse(&tag), version) else {
                    notes.ignore(ProblemKind::UnknownName(quoted(&tag)));
                    continue;
                };
                for (key, value) in texts.0.into_iter().filter(|(_, value)| !value.is_absent()) {
                    each(value, notes, &mut |value, notes| {
                        versions.extend(words(value, notes).map(|text| (language, key.to_string(), prose(&text))));
                    });
                }
            }
        });
        Self(versions)
    }

    pub fn text(&self, keys: &[&str]) -> Text {
        let of_keys = self.0.iter().filter(|(_, key, _)| keys.contains(&key.as_str()));
        Text::new(of_keys.map(|(language, _, text)| (*language, text.clone())))
    }

    pub fn keywords(&self) -> Box<[(Language, Box<str>)]> {
        let is_keyword = |key: &str| matches!(key, "alternativeName" | "freelyAssignedKeywords");
        let keywords = self.0.iter().filter(|(_, key, _)| is_keyword(key));
        keywords.map(|(language, _, text)| (*language, text.as_str().into())).collect()
    }

    pub fn note_others(&self, notes: &mut Notes) {
        const KNOWN: [&str; 8] = [
            "name",
            "summary",
            "description",
            "userInstructions",
            "conditions",
            "chargeTypeAdditionalInformation",
            "alternativeName",
            "freelyAssignedKeywords",
        ];
        for (_, key, _) in self.0.iter().filter(|(_, key, _)| !KNOWN.contains(&key.as_str())) {
            notes.note_at(
                &format!("languageVersions.{}", quoted(key)),
                ProblemKind::NotCarriedOver,
                Outcome::ValueIgnored,
            );
        }
    }
}
