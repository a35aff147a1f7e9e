//! The Fluent files of the second program part as they are published: without what only translators read, and under short
//! names. The messages of the first part are compiled (`messages::compile`).

use anyhow::{Result, bail};
use fluent_syntax::{
    ast::{Entry, Message, Resource},
    parser, serializer,
};
use messages::{Key, ProgramPart, compile};

/// The messages of a file that the second program part needs, and from `fallback` those that the file lacks.
///
/// The text is parsed and written again, because what looks like a comment or an empty line may be part of a message.
///
/// # Errors
/// Where one of the texts is not Fluent, where a message is not declared, and where one refers to another: the name of
/// that one is not the same in what is published.
pub fn second(text: &str, fallback: Option<&str>) -> Result<String> {
    let mut messages = parse(text)?;
    for message in fallback.map(parse).transpose()?.unwrap_or_default() {
        if !messages.iter().any(|known| known.id.name == message.id.name) {
            messages.push(message);
        }
    }
    let mut body = Vec::new();
    for message in messages {
        let Some(key) = Key::of(message.id.name) else {
            bail!("the message {} is not declared in crates/messages/src/keys.rs", message.id.name);
        };
        if key.program_part() == ProgramPart::Second {
            body.push(under_short_name(message, key)?);
        }
    }
    write(body)
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
    let messages = compile::messages_of(resource).into_iter();
    Ok(messages.map(|message| Message { comment: None, ..message }).collect())
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
        assert_eq!(second(text, None).unwrap(), expected);
    }

    fn refused(text: &str, expected: &str) {
        let error = second(text, None).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn comments_and_long_names_go_and_texts_stay() {
        let (change, keep) = (Key::Change.short(), Key::Keep.short());
        check(
            "### The file\n\n## A group\n\n# For translators.\nchange = change # not a comment\n\nkeep = Keep\n",
            &format!("{change} = change # not a comment\n{keep} = Keep\n"),
        );
        check("keep =\n    One\n\n    Two\n    # three\n", &format!("{keep} =\n    One\n    \n    Two\n    # three\n"));
    }

    #[test]
    fn a_message_that_is_missing_comes_from_the_fallback() {
        let (change, keep) = (Key::Change.short(), Key::Keep.short());
        let filled = second("keep = Vuorkke\n", Some("change = Muuta\nkeep = Tallenna\n")).unwrap();
        assert_eq!(filled, format!("{keep} = Vuorkke\n{change} = Muuta\n"));
    }

    #[test]
    fn what_comes_with_the_first_question_is_left_out() {
        check("change = Change\nback = Back\n", &format!("{} = Change\n", Key::Change.short()));
    }

    #[test]
    fn plurals_survive() {
        let name = Key::ResultsCount.short();
        let plural = "{ $count ->\n        [one] { $count } service\n       *[other] { $count } services\n    }\n";
        check(&format!("results-count =\n    {plural}"), &format!("{name} =\n    {plural}"));
    }

    #[test]
    fn what_cannot_be_published_is_named() {
        refused("change = Change\n\nbad = { $\n", "line 3");
        refused("nobody = x\n", "nobody");
        refused("change = { $a } { retry }\n", "retry");
        refused("change = { -name }\n", "-name");
    }
}
