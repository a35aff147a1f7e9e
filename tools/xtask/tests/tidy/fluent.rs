//! What a Fluent file contains, as far as translations must agree in it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser,
};

/// What translations of a message must have in common.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Shape {
    pub has_value: bool,
    pub attributes: BTreeSet<String>,
    pub variables: BTreeSet<String>,
}

/// The messages and terms of a file, and the names that are defined twice.
#[derive(Debug, Default)]
pub struct Shapes {
    pub by_name: BTreeMap<String, Shape>,
    pub twice: Vec<String>,
}

impl Shapes {
    /// Parses a file; the error is a text for people.
    pub fn parse(text: &str) -> Result<Self, String> {
        let resource = parser::parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
        Ok(Self::of(&resource))
    }

    fn of(resource: &Resource<&str>) -> Self {
        let mut shapes = Self::default();
        for entry in &resource.body {
            let (name, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
            };
            let mut shape = Shape { has_value: value.is_some(), ..Shape::default() };
            for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
                variables_of_pattern(pattern, &mut shape.variables);
            }
            for attribute in attributes {
                if !shape.attributes.insert(attribute.id.name.to_owned()) {
                    shapes.twice.push(format!("{name}.{}", attribute.id.name));
                }
            }
            if shapes.by_name.insert(name.clone(), shape).is_some() {
                shapes.twice.push(name);
            }
        }
        shapes
    }
}

/// The text of a message without variables and forms, as it is in the file.
pub fn text_of(text: &str, name: &str) -> Option<String> {
    let line = text.lines().find(|line| line.split_once(" =").is_some_and(|(id, _)| id == name))?;
    line.split_once('=').map(|(_, text)| text.trim().to_owned())
}

/// The line on which a message begins, for a person to find it.
pub fn line_of(text: &str, name: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(1, |at| at + 1)
}

fn variables_of_pattern(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            variables_of_expression(expression, into);
        }
    }
}

fn variables_of_expression(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => variables_of_inline(inline, into),
        Expression::Select { selector, variants } => {
            variables_of_inline(selector, into);
            variants.iter().for_each(|variant| variables_of_pattern(&variant.value, into));
        }
    }
}

fn variables_of_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => variables_of_arguments(arguments, into),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => variables_of_arguments(arguments, into),
        InlineExpression::Placeable { expression } => variables_of_expression(expression, into),
        InlineExpression::TermReference { arguments: None, .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn variables_of_arguments(arguments: &CallArguments<&str>, into: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|inline| variables_of_inline(inline, into));
    arguments.named.iter().for_each(|argument| variables_of_inline(&argument.value, into));
}
