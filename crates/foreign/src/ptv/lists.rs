//! Lists of codes that both versions have: languages, and classes, target groups and life events.

use super::{codes, rows};
use crate::{
    building::Building,
    fields::{Fields, record, words},
    languages::language,
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use model::{identifier::Code, locale::Language, problem::Outcome, text::Text};

/// The languages of a list of tags, each once.
pub fn languages(fields: &mut Fields, key: &'static str, notes: &mut Notes) -> Vec<Language> {
    let mut languages = Vec::new();
    fields.each(key, notes, &mut |value, notes| {
        let Some(tag) = words(value, notes) else { return };
        match language(&tag) {
            Some(language) if languages.contains(&language) => {}
            Some(language) => languages.push(language),
            None => notes.ignore(ProblemKind::UnknownName(quoted(&tag))),
        }
    });
    languages
}

/// Codes of classes, target groups or life events: objects with a code and names in version 11, bare codes in version
/// 12.
pub fn classes(fields: &mut Fields, key: &'static str, building: &mut Building, notes: &mut Notes) -> Vec<Code> {
    let (mut found, mut names) = (Vec::new(), Vec::<Box<str>>::new());
    let mut add = |code: &str, name: Text, notes: &mut Notes| {
        if !codes::is_known(code) {
            notes.note(ProblemKind::UnknownName(quoted(code)), Outcome::Kept);
        }
        names.push(code.trim().into());
        found.extend(codes::code(code, name, building));
    };
    let default = Language::FINNISH;
    fields.each(key, notes, &mut |value, notes| {
        if let Some(code) = value.text() {
            return add(code, Text::default(), notes);
        }
        record(value, notes, &mut |fields, notes| {
            let (code, address) = (fields.words("code", notes), fields.words("uri", notes));
            let known = code.as_deref().or_else(|| codes::of_address(address.as_deref()?));
            let name = rows::plain(fields, "name", default, notes);
            if let Some(code) = known {
                add(code, name, notes);
            } else {
                notes.note(ProblemKind::OtherRecord, Outcome::RecordLeftOut);
            }
            // Descriptions and addresses of classes belong to the catalogue, not to the service.
            fields.clear();
        });
    });
    names.dedup();
    if let Some(citizens) = codes::citizens(&names, building) {
        found.insert(0, citizens);
    }
    found.dedup();
    found
}
