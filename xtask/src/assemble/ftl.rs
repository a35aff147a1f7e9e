//! Fluent files without what only translators read.

use anyhow::{Result, bail};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

/// The same messages without comments and blank lines.
///
/// The text is parsed and written anew: a `#` or an empty line within a message is part
/// of it, and nothing that works line by line could tell.
pub fn strip(text: &str) -> Result<String> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let listed: Vec<_> =
                errors.iter().map(|error| format!("line {}: {error}", line_of(text, error.pos.start))).collect();
            bail!("{}", listed.join("; "));
        }
    };
    let body = resource.body.into_iter().filter_map(without_comment).collect();
    Ok(serializer::serialize(&Resource { body }))
}

fn without_comment<S>(entry: Entry<S>) -> Option<Entry<S>> {
    match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            Some(Entry::Message(message))
        }
        Entry::Term(mut term) => {
            term.comment = None;
            Some(Entry::Term(term))
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    }
}

fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_messages_stay() {
        let text = "### The file\n\n## A group\n\n# For translators.\nhello = Hello # not a comment\n\nbye = Bye\n";
        assert_eq!(strip(text).unwrap(), "hello = Hello # not a comment\nbye = Bye\n");
    }

    #[test]
    fn blank_lines_within_a_message_stay() {
        let text = "long =\n    One\n\n    Two\n    # three\n";
        let value = |text: &str| format!("{:?}", parser::parse(text.to_owned()).unwrap().body);
        assert_eq!(value(&strip(text).unwrap()), value(text));
    }

    #[test]
    fn plurals_attributes_and_terms_survive() {
        let text = "-name = Finder\nleft = { $count ->\n    [one] { $count } service\n   *[other] { $count } services\n}\n    .label = { -name } {\"{\"}\n";
        let small = strip(text).unwrap();
        let body = |text: &str| format!("{:?}", parser::parse(text.to_owned()).unwrap().body);
        assert_eq!(body(&small), body(text));
    }

    #[test]
    fn bad_fluent_is_named_by_its_line() {
        let error = strip("good = Good\n\nbad = { $\n").unwrap_err().to_string();
        assert!(error.starts_with("line 3"), "{error}");
    }
}
