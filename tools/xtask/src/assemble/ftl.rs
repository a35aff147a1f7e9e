//! Fluent files without what only translators read: comments, blank lines and long names.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use fluent_syntax::{
    ast::{Entry, Resource},
    parser, serializer,
};
use messages::{Key, Part};

/// What becomes of one file: the messages that the first part of the program needs, and those of the second.
#[derive(Debug, PartialEq, Eq)]
pub struct Files {
    pub first: String,
    pub second: String,
}

/// The same messages without comments and blank lines, under the names by which the published program knows them.
///
/// The text is parsed and written anew: a `#` or an empty line within a message is part
/// of it, and nothing that works line by line could tell.
///
/// A message that is missing is taken from the file that stands in.
pub fn strip(text: &str, stand_in: Option<&str>) -> Result<Files> {
    let mut entries = read(text)?;
    if let Some(stand_in) = stand_in {
        let known: BTreeSet<_> = entries.iter().filter_map(name).collect();
        let missing = read(stand_in)?.into_iter().filter(|entry| name(entry).is_some_and(|name| !known.contains(name)));
        entries.extend(missing.collect::<Vec<_>>());
    }
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for entry in entries {
        if let Some((entry, key)) = published(entry)? {
            match key.part() {
                Part::First => first.push(entry),
                Part::Second => second.push(entry),
            }
        }
    }
    Ok(Files { first: written(first)?, second: written(second)? })
}

fn written(body: Vec<Entry<String>>) -> Result<String> {
    let text = serializer::serialize(&Resource { body });
    // A variable begins with `$` and a text in braces with a quotation mark.
    let refers = |rest: &&str| rest.starts_with(|first: char| first.is_ascii_lowercase() || first == '-');
    if let Some(rest) = text.split("{ ").skip(1).find(refers) {
        bail!("a message refers to another, whose name is not the same when it is published: {{ {}", first_line(rest));
    }
    Ok(text)
}

fn read(text: &str) -> Result<Vec<Entry<&str>>> {
    match parser::parse(text) {
        Ok(resource) => Ok(resource.body),
        Err((_, errors)) => {
            let listed: Vec<_> =
                errors.iter().map(|error| format!("line {}: {error}", line_of(text, error.pos.start))).collect();
            bail!("{}", listed.join("; "));
        }
    }
}

fn name<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    }
}

fn published(entry: Entry<&str>) -> Result<Option<(Entry<String>, Key)>> {
    let Entry::Message(mut message) = entry else { return Ok(None) };
    message.comment = None;
    let name = message.id.name;
    let Some(key) = Key::ALL.iter().find(|key| key.as_str() == name) else {
        bail!("the program knows no message {name}; its name must be in crates/messages/src/keys.rs");
    };
    // The parts of a message borrow from the file, so a name of our own is put in by writing and reading it again.
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let renamed = written.replacen(name, &key.short(), 1);
    let read = parser::parse(renamed).map_err(|_| anyhow::anyhow!("{name} cannot be renamed"))?;
    Ok(read.body.into_iter().next().map(|entry| (entry, *key)))
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(strip(text, None).unwrap(), Files { first: expected.to_owned(), second: String::new() });
    }

    fn refused(text: &str, expected: &str) {
        let error = strip(text, None).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn comments_and_long_names_go_and_texts_stay() {
        let (back, retry) = (Key::Back.short(), Key::Retry.short());
        check(
            "### The file\n\n## A group\n\n# For translators.\nback = back # not a comment\n\nretry = Again\n",
            &format!("{back} = back # not a comment\n{retry} = Again\n"),
        );
        check("back =\n    One\n\n    Two\n    # three\n", &format!("{back} =\n    One\n    \n    Two\n    # three\n"));
    }

    #[test]
    fn what_is_missing_stands_in_another_language() {
        let (back, retry) = (Key::Back.short(), Key::Retry.short());
        let filled = strip("retry = Oođđâsist\n", Some("back = Takaisin\nretry = Yritä uudelleen\n")).unwrap();
        assert_eq!(filled.first, format!("{retry} = Oođđâsist\n{back} = Takaisin\n"));
    }

    #[test]
    fn what_comes_after_the_first_question_is_a_file_of_its_own() {
        let files = strip("change = Change\nback = Back\n", None).unwrap();
        let (back, change) = (Key::Back.short(), Key::Change.short());
        assert_eq!(files, Files { first: format!("{back} = Back\n"), second: format!("{change} = Change\n") });
    }

    #[test]
    fn plurals_survive() {
        let name = Key::ServicesLeft.short();
        let plural = "{ $count ->\n        [one] { $count } service\n       *[other] { $count } services\n    }\n";
        check(&format!("services-left =\n    {plural}"), &format!("{name} =\n    {plural}"));
    }

    #[test]
    fn what_cannot_be_published_is_named() {
        refused("back = Back\n\nbad = { $\n", "line 3");
        refused("nobody = x\n", "nobody");
        refused("back = { $a } { retry }\n", "retry");
        refused("back = { -name }\n", "-name");
    }
}
