//! Patterns of Fluent as cells of a spreadsheet, and back: what a translator writes is the text of one form, with its
//! variables in braces as they stand in the file.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
        Variant, VariantKey,
    },
    parser, serializer,
};

/// What a line of a text that goes on begins with.
const INDENT: &str = "    ";

/// What translations of a message have in common, and which forms a language has.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Shape {
    pub variables: BTreeSet<String>,
    /// The forms by the variable that chooses one.
    pub forms: BTreeMap<String, BTreeSet<String>>,
}

/// Parses a file.
///
/// # Errors
/// Where it is not Fluent, with what the parser says of it.
pub fn parse(text: &str) -> Result<Resource<String>, String> {
    parser::parse(text.to_owned()).map_err(|(_, errors)| errors.first().map(ToString::to_string).unwrap_or_default())
}

/// A message as it stands in a file, without the comment before it.
pub fn written(message: &Message<String>) -> String {
    let message = Message { comment: None, ..message.clone() };
    serializer::serialize(&Resource { body: vec![Entry::Message(message)] })
}

/// The text of a pattern as it stands in a cell.
pub fn cell(pattern: &Pattern<String>) -> String {
    let alone = written(&Message {
        id: Identifier { name: "x".to_owned() },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    });
    let text = alone.strip_prefix("x =").unwrap_or(&alone).trim();
    let lines = text.lines().map(|line| line.strip_prefix(INDENT).unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// The pattern that is written in a cell.
///
/// # Errors
/// Where it is none, with what the parser says of it.
pub fn pattern(cell: &str) -> Result<Pattern<String>, String> {
    let lines: Vec<_> = cell.trim().lines().collect();
    let parsed = parse(&format!("x = {}\n", lines.join(&format!("\n{INDENT}"))))?;
    match parsed.body.as_slice() {
        [Entry::Message(Message { value: Some(pattern), attributes, .. })] if attributes.is_empty() => {
            Ok(pattern.clone())
        }
        _ => Err(cell.to_owned()),
    }
}

/// The variable by which a pattern chooses between forms, and these: where it is a choice and nothing else.
pub fn choice(pattern: &Pattern<String>) -> Option<(&str, &[Variant<String>])> {
    let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    else {
        return None;
    };
    let InlineExpression::VariableReference { id } = selector else { return None };
    Some((&id.name, variants))
}

/// A pattern that chooses between forms. The last one is that which fits always.
pub fn chosen(variable: &str, forms: Vec<(String, Pattern<String>)>) -> Pattern<String> {
    let last = forms.len().saturating_sub(1);
    let variant = |(at, (key, value)): (usize, (String, Pattern<String>))| {
        let is_number = key.starts_with(|letter: char| letter.is_ascii_digit());
        let key =
            if is_number { VariantKey::NumberLiteral { value: key } } else { VariantKey::Identifier { name: key } };
        Variant { key, value, default: at == last }
    };
    let variants = forms.into_iter().enumerate().map(variant).collect();
    let selector = InlineExpression::VariableReference { id: Identifier { name: variable.to_owned() } };
    let expression = Expression::Select { selector, variants };
    Pattern { elements: vec![PatternElement::Placeable { expression }] }
}

/// The name of a form.
pub fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

impl Shape {
    pub fn of(message: &Message<String>) -> Self {
        let mut shape = Self::default();
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        message.value.iter().chain(attributes).for_each(|pattern| shape.pattern(pattern));
        shape
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    let forms = self.forms.entry(id.name.clone()).or_default();
                    forms.extend(variants.iter().map(|variant| key(variant).to_owned()));
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.variables.insert(id.name.clone()),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { arguments: None, .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<String>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> Message<String> {
        match parse(text).unwrap().body.pop() {
            Some(Entry::Message(message)) => message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_stands_in_a_cell_is_the_same_pattern_again() {
        let check = |text: &str, expected: &str| {
            let value = message(text).value.unwrap();
            let cell = cell(&value);
            assert_eq!(cell, expected, "{text}");
            assert_eq!(pattern(&cell), Ok(value), "{text}");
        };
        check("a = Text\n", "Text");
        check("a = { $n } of { $m }\n", "{ $n } of { $m }");
        check("a =\n    one\n    two\n\n    three\n", "one\ntwo\n\nthree");
        check("a = { \"\" }\n", "{ \"\" }");
        check(
            "a = { $n ->\n    [one] { $n } x\n   *[other] y\n} z\n",
            "{ $n ->\n    [one] { $n } x\n   *[other] y\n} z",
        );
        check("a = [not a form] .nor an attribute\n", "[not a form] .nor an attribute");
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for cell in ["{ $n", "} a", "", "a\n.b = c", "{ $n -> }"] {
            assert!(pattern(cell).is_err(), "{cell}");
        }
    }

    #[test]
    fn variables_and_forms_are_found_wherever_they_stand() {
        let shape =
            Shape::of(&message("a = { $n ->\n    [one] { $x }\n   *[other] { NUMBER($y) }\n}\n    .mend = { $z }\n"));
        assert_eq!(shape.variables, ["n", "x", "y", "z"].map(str::to_owned).into());
        assert_eq!(shape.forms, [("n".to_owned(), ["one", "other"].map(str::to_owned).into())].into());
    }

    #[test]
    fn a_choice_is_written_as_the_project_writes_it() {
        let forms = ["0", "one", "other"].map(|key| (key.to_owned(), pattern(key).unwrap()));
        let value = chosen("count", forms.into());
        let text = written(&Message { value: Some(value.clone()), ..message("a = x\n") });
        assert_eq!(text, "a =\n    { $count ->\n        [0] 0\n        [one] one\n       *[other] other\n    }\n");
        assert_eq!(choice(&value).map(|(variable, forms)| (variable, forms.len())), Some(("count", 3)));
        assert_eq!(choice(&pattern("a { $count }").unwrap()), None);
    }
}
