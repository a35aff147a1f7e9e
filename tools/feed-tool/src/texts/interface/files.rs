//! The Fluent files of a folder such as `locales/`: a folder for each language, with the same names of files in each.

use std::{collections::BTreeMap, path::Path};

use authoring::wording::Message as Said;
use fluent_syntax::ast::{Entry, Message};

use super::fluent;
use crate::{error::CommandError, files};

/// The files of all languages.
#[derive(Debug, Default)]
pub struct Files(BTreeMap<String, Language>);

/// The files of a language by their names.
#[derive(Debug)]
pub struct Language {
    /// As its folder is called.
    pub tag: String,
    pub files: BTreeMap<String, Source>,
}

/// A file.
#[derive(Debug)]
pub struct Source {
    pub text: String,
    body: Vec<Entry<String>>,
}

impl Source {
    /// # Errors
    /// Where it is not Fluent, with what the parser says of it.
    pub fn parse(text: String) -> Result<Self, String> {
        let body = fluent::parse(&text)?.body;
        Ok(Self { text, body })
    }

    /// Its messages in their order, each with the heading of its group.
    pub fn messages(&self) -> impl Iterator<Item = (&Message<String>, Option<&str>)> {
        let mut heading = None;
        self.body.iter().filter_map(move |entry| match entry {
            Entry::Message(message) => Some((message, heading)),
            Entry::GroupComment(comment) => {
                heading = comment.content.first().map(|line| line.trim_end_matches('.'));
                None
            }
            Entry::Term(_) | Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
        })
    }
}

impl Language {
    pub fn message(&self, file: &str, name: &str) -> Option<&Message<String>> {
        self.files.get(file)?.messages().map(|(message, _)| message).find(|message| message.id.name == name)
    }
}

impl Files {
    /// Reads a folder.
    ///
    /// # Errors
    /// Where a file cannot be read or is not Fluent, and where there is none.
    pub fn read(folder: &Path) -> Result<Self, CommandError> {
        let mut languages = BTreeMap::new();
        for tag in names(folder)?.into_iter().filter(|name| folder.join(name).is_dir()) {
            let mut sources = BTreeMap::new();
            for name in names(&folder.join(&tag))?.into_iter().filter(|name| name.ends_with(".ftl")) {
                let path = folder.join(&tag).join(&name);
                let text = files::read_text(&path)?;
                let source = Source::parse(text).map_err(|reason| CommandError::Unusable {
                    path,
                    reason: Said::new("texts-unreadable").with("reason", reason),
                })?;
                sources.insert(name, source);
            }
            if !sources.is_empty() {
                languages.insert(tag.clone(), Language { tag, files: sources });
            }
        }
        if languages.is_empty() {
            return Err(CommandError::Unusable { path: folder.to_owned(), reason: Said::new("texts-no-languages") });
        }
        Ok(Self(languages))
    }

    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.0.get(tag)
    }

    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.0.values()
    }

    #[cfg(test)]
    pub fn of(languages: &[(&str, &str, &str)]) -> Self {
        let mut all = Self::default();
        for (tag, file, text) in languages {
            let language = Language { tag: (*tag).to_owned(), files: BTreeMap::new() };
            let files = &mut all.0.entry((*tag).to_owned()).or_insert(language).files;
            files.insert((*file).to_owned(), Source::parse((*text).to_owned()).unwrap());
        }
        all
    }
}

/// What lies in a folder, in the order of the names.
fn names(folder: &Path) -> Result<Vec<String>, CommandError> {
    let failed = |source| CommandError::Read { path: folder.to_owned(), source };
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
