//! The texts of the interface as rows: one for each form of each text, with where it is seen, its variables, and by what the
//! form is chosen.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Message, Pattern};

use super::{
    super::{places::Words, sheet::Row},
    files::{Files, Language},
    fluent::{Shape, cell, choice, key},
};

/// A text of a message: its value, or an attribute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    pub file: String,
    pub message: String,
    /// Empty for the value.
    pub attribute: String,
}

/// The names of plural forms in the order in which they are written, between numbers and other names.
const PLURAL: [&str; 5] = ["zero", "one", "two", "few", "many"];

impl Part {
    /// The place of a form of it, as it stands in the spreadsheet; of a text without forms, the form is empty.
    pub fn place(&self, form: &str) -> String {
        let Self { file, message, attribute } = self;
        let dot = if attribute.is_empty() { "" } else { "." };
        let form = if form.is_empty() { String::new() } else { format!(" [{form}]") };
        format!("{file} {message}{dot}{attribute}{form}")
    }

    /// What stands there in a message.
    pub fn pattern<'a>(&self, message: &'a Message<String>) -> Option<&'a Pattern<String>> {
        if self.attribute.is_empty() {
            return message.value.as_ref();
        }
        message.attributes.iter().find(|own| own.id.name == self.attribute).map(|own| &own.value)
    }
}

/// The parts of a message of a file.
pub fn parts<'a>(file: &'a str, message: &'a Message<String>) -> impl Iterator<Item = Part> + 'a {
    let value = message.value.iter().map(|_| "");
    let attributes = message.attributes.iter().map(|attribute| attribute.id.name.as_str());
    value.chain(attributes).map(move |attribute| Part {
        file: file.to_owned(),
        message: message.id.name.clone(),
        attribute: attribute.to_owned(),
    })
}

/// The texts of a pattern by its forms; of one without, the form is empty.
pub fn forms(pattern: &Pattern<String>) -> Vec<(String, String)> {
    match choice(pattern) {
        Some((_, variants)) => variants.iter().map(|variant| (key(variant).to_owned(), cell(&variant.value))).collect(),
        None => vec![(String::new(), cell(pattern))],
    }
}

/// In the order in which forms are written: numbers, plural forms, other names, and what fits always.
pub fn rank(form: &str) -> usize {
    match form {
        "other" => PLURAL.len() + 2,
        _ if form.starts_with(|letter: char| letter.is_ascii_digit()) => 0,
        _ => PLURAL.iter().position(|name| *name == form).map_or(PLURAL.len() + 1, |at| at + 1),
    }
}

/// Every text of the reference, in its order, of the files that one of the languages `into` has. Where each is seen is said
/// in the language of `comments`, where that says it.
pub fn rows(files: &Files, reference: &str, into: &[String], comments: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let Some(own) = files.language(reference) else { return rows };
    let has = |file: &str| into.iter().filter_map(|tag| files.language(tag)).any(|it| it.files.contains_key(file));
    for (file, source) in own.files.iter().filter(|(file, _)| has(file)) {
        for (message, _) in source.messages() {
            let seen = seen(files.language(comments), file, message).or_else(|| seen(Some(own), file, message));
            let variables: Vec<_> = Shape::of(message).variables.iter().map(|name| format!("{{ ${name} }}")).collect();
            let notes = [seen.unwrap_or_default(), variables.join(" ")];
            for part in parts(file, message) {
                rows.extend(of_part(files, &part, &notes));
            }
        }
    }
    rows
}

fn of_part(files: &Files, part: &Part, [seen, variables]: &[String; 2]) -> Vec<Row> {
    let (mut by_form, mut chooses) = (BTreeMap::<(usize, String), Words>::new(), "");
    for language in files.languages() {
        let Some(pattern) = language.message(&part.file, &part.message).and_then(|message| part.pattern(message))
        else {
            continue;
        };
        chooses = choice(pattern).map_or(chooses, |(variable, _)| variable);
        for (at, (form, text)) in forms(pattern).into_iter().enumerate() {
            // Names that are no plural forms stand as they do in the file.
            let rank = rank(&form) * 1_000 + if rank(&form) == rank("a") { at } else { 0 };
            by_form.entry((rank, form)).or_default().insert(language.tag.clone(), text);
        }
    }
    let row = |((_, form), words): ((usize, String), Words)| {
        let condition = if form.is_empty() { String::new() } else { format!("${chooses} = {form}") };
        Row { place: part.place(&form), notes: vec![seen.clone(), variables.clone(), condition], words }
    };
    by_form.into_iter().map(row).collect()
}

/// The heading under which a message stands, and what is said of it.
fn seen(language: Option<&Language>, file: &str, message: &Message<String>) -> Option<String> {
    let source = language?.files.get(file)?;
    let (own, heading) = source.messages().find(|(own, _)| own.id == message.id)?;
    let comment = own.comment.as_ref().map(|comment| comment.content.join(" "));
    let said: Vec<_> = [heading.map(str::to_owned), comment].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(". "))
}
