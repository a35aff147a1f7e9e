//! Makes the lines that readers load of the Fluent files that translators write. For the build; the widget has nothing of it.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, PatternElement, Resource, Variant, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};

use crate::{Key, ProgramPart, error::MessagesError, lines::SPECIAL};

/// The file with the messages of the first part (`lines` describes it). `sources` are Fluent files: each message is taken
/// from the first that has it.
///
/// # Errors
/// Where a source is not Fluent, and where the lines cannot say one of the messages.
pub fn first(sources: &[&str], hash_of_second: &str) -> Result<String, MessagesError> {
    Ok(lines(sources, ProgramPart::First)? + hash_of_second + "\n")
}

/// The file with the messages of the second part, made in the same way.
///
/// # Errors
/// As [`first`].
pub fn second(sources: &[&str]) -> Result<String, MessagesError> {
    lines(sources, ProgramPart::Second)
}

type Line = Result<String, &'static str>;

fn lines(sources: &[&str], part: ProgramPart) -> Result<String, MessagesError> {
    let sources: Vec<_> = sources.iter().map(|source| messages(source)).collect::<Result<_, _>>()?;
    let mut file = String::new();
    for key in Key::ALL.iter().filter(|key| key.program_part() == part) {
        if let Some(message) = sources.iter().flatten().find(|message| message.id.name == key.as_str()) {
            file.push_str(&line(message).map_err(|reason| MessagesError::Inexpressible(key.as_str().into(), reason))?);
        }
        file.push('\n');
    }
    Ok(file)
}

fn messages(source: &str) -> Result<Vec<Message<&str>>, MessagesError> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        MessagesError::Syntax(errors.first().map(|error| error.pos.start).unwrap_or_default())
    })?;
    Ok(messages_of(resource))
}

/// The messages of a file that was parsed, without anything else that stands in it.
fn messages_of(resource: Resource<&str>) -> Vec<Message<&str>> {
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    });
    messages.collect()
}

fn line(message: &Message<&str>) -> Line {
    if !message.attributes.is_empty() {
        return Err("has attributes");
    }
    let elements = message.value.as_ref().map(|pattern| pattern.elements.as_slice()).unwrap_or_default();
    let is_choice = |element: &PatternElement<&str>| {
        matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
    };
    let Some(at) = elements.iter().position(is_choice) else { return text(elements, elements.len()) };
    let (before, rest) = elements.split_at(at);
    let Some((PatternElement::Placeable { expression: Expression::Select { selector, variants } }, after)) =
        rest.split_first()
    else {
        return Err("has a choice that is none");
    };
    if after.iter().any(is_choice) {
        return Err("chooses twice; write the whole sentence into each form");
    }
    let InlineExpression::VariableReference { id } = selector else { return Err("chooses by more than a variable") };
    // What stands around a choice becomes a part of each form.
    let (before, after) = (text(before, elements.len())?, text(after, elements.len())?);
    let mut line = id.name.to_owned();
    for (position, variant) in variants.iter().enumerate() {
        if variant.default != (position + 1 == variants.len()) {
            return Err("has a default form that is not the last one");
        }
        let chosen = isolated(text(&variant.value.elements, variant.value.elements.len())?, elements.len());
        line.push_str(&format!("|{}={before}{chosen}{after}", key(variant)?));
    }
    Ok(line)
}

fn key<'a>(variant: &Variant<&'a str>) -> Result<&'a str, &'static str> {
    match variant.key {
        VariantKey::Identifier { name } => Ok(name),
        VariantKey::NumberLiteral { value } => match value.parse::<u64>() {
            Ok(number) if number.to_string() == value => Ok(value),
            _ => Err("chooses by a number that is not a plain whole one"),
        },
    }
}

/// `of` is how many elements the pattern has: one that stands alone is not isolated.
fn text(elements: &[PatternElement<&str>], of: usize) -> Line {
    let mut whole = String::new();
    for element in elements {
        match element {
            PatternElement::TextElement { value } => whole.push_str(&escaped(value)),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => {
                    whole.push_str(&escaped(&unescape_unicode_to_string(value)));
                }
                InlineExpression::VariableReference { id } => whole.push_str(&isolated(variable(id.name)?, of)),
                InlineExpression::NumberLiteral { .. }
                | InlineExpression::FunctionReference { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::Placeable { .. } => return Err("has more than texts and variables in braces"),
            },
            PatternElement::Placeable { expression: Expression::Select { .. } } => {
                return Err("has a choice within a choice");
            }
        }
    }
    Ok(whole)
}

fn variable(name: &str) -> Line {
    if SPECIAL.iter().any(|(special, _)| *special == name) {
        return Err("has a variable whose name stands for a character");
    }
    Ok(format!("{{{name}}}"))
}

/// As Fluent does it, so that a value keeps its direction within a sentence of the other one.
fn isolated(value: String, of: usize) -> String {
    if of > 1 { format!("\u{2068}{value}\u{2069}") } else { value }
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, character| {
        let special = SPECIAL.iter().find(|(_, special)| special.starts_with(character));
        match special {
            Some((name, _)) => escaped.push_str(&format!("{{{name}}}")),
            None => escaped.push(character),
        }
        escaped
    })
}
