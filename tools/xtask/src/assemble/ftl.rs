//! Fluent files as they are published: without what only translators read, under short names, and one file for each
//! program part.

use anyhow::{Result, bail};
use fluent_syntax::{
    ast::{Entry, Message, Resource},
    parser, serializer,
};
use messages::{Key, ProgramPart};

/// What one file becomes.
#[derive(Debug, PartialEq, Eq)]
pub struct Files {
    /// The messages that the first program part needs.
    pub first: String,
    /// Those of the second.
    pub second: String,
}

/// The messages of a file, and from `fallback` those that the file lacks.
///
/// The text is parsed and written again, because what looks like a comment or an empty line may be part of a message.
///
/// # Errors
/// Where one of the texts is not Fluent, where a message is not declared, and where one refers to another: the name of
/// that one is not the same in what is published.
pub fn publish(text: &str, fallback: Option<&str>) -> Result<Files> {
    let mut messages = parse(text)?;
    for message in fallback.map(parse).transpose()?.unwrap_or_default() {
        if !messages.iter().any(|known| known.id.name == message.id.name) {
            messages.push(message);
        }
    }
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for message in messages {
        let Some(key) = Key::of(message.id.name) else {
            bail!("the message {} is not declared in crates/messages/src/keys.rs", message.id.name);
        };
        let message = under_short_name(message, key)?;
        match key.program_part() {
            ProgramPart::First => first.push(message),
            ProgramPart::Second => second.push(message),
        }
    }
    Ok(Files { first: write(first)?, second: write(second)? })
}

/// The messages of a file, without comments.
fn parse(text: &str) -> Result<Vec<Message<&str>>> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let listed: Vec<_> =
                errors.iter().map(|error| format!("line {}: {error}", line_of(text, error.pos.start))).collect();
            bail!("{}", listed.join("; "));
        }
    };
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(Message { comment: None, ..message }),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    Ok(messages.collect())
}

/// All parts of a message borrow from the file, so a name that is not in it is put in by writing and parsing it again.
fn under_short_name(message: Message<&str>, key: Key) -> Result<Entry<String>> {
    let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let renamed = written.replacen(key.as_str(), &key.short(), 1);
    let parsed = parser::parse(renamed).ok().and_then(|resource| resource.body.into_iter().next());
    parsed.ok_or_else(|| anyhow::anyhow!("{} cannot be renamed", key.as_str()))
}

fn write(body: Vec<Entry<String>>) -> Result<String> {
    let text = serializer::serialize(&Resource { body });
    // A variable begins with `$` and a text in braces with a quotation mark.
    let refers = |rest: &&str| rest.starts_with(|first: char| first.is_ascii_lowercase() || first == '-');
    if let Some(rest) = text.split("{ ").skip(1).find(refers) {
        bail!("a message refers to another, whose name is not the same when it is published: {{ {}", first_line(rest));
    }
    Ok(text)
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
        assert_eq!(publish(text, None).unwrap(), Files { first: expected.to_owned(), second: String::new() });
    }

    fn refused(text: &str, expected: &str) {
        let error = publish(text, None).unwrap_err().to_string();
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
    fn a_message_that_is_missing_comes_from_the_fallback() {
        let (back, retry) = (Key::Back.short(), Key::Retry.short());
        let filled = publish("retry = Oođđâsist\n", Some("back = Takaisin\nretry = Yritä uudelleen\n")).unwrap();
        assert_eq!(filled.first, format!("{retry} = Oođđâsist\n{back} = Takaisin\n"));
    }

    #[test]
    fn what_comes_after_the_first_question_is_a_file_of_its_own() {
        let files = publish("change = Change\nback = Back\n", None).unwrap();
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
