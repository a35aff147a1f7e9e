//! The messages in the form in which readers load them: a file for each program part.
//!
//! A line for each message of the part, in the order of the table in `keys`, so the file has no keys; a message that no
//! language has is an empty line. In the file of the first part one more line says what must be in that of the second.
//! Whoever reads it, here or in JavaScript, needs no more than this:
//!
//! - A line with `|` is a choice: the name of a variable, and then forms `key=text`. The first form fits whose key is the
//!   value of the variable or, where that is a number, its plural category ("one"). The last one fits always.
//!   `count|0=no services left|one={number} service left|other={number} services left`
//! - In a text, `{name}` stands for the value of a variable. The marks by which Fluent isolates a value (U+2068 and
//!   U+2069) are in the text already.
//! - What would be taken for a part of the form is a variable of its own: `{newline}`, `{open}` for an opening brace,
//!   `{close}` for a closing one and `{bar}` for `|`.
//!
//! `compile` makes these lines of the Fluent files; what it cannot say in them is an error of the build.

use intl_pluralrules::{PluralCategory, whole_number};
use model::locale::{InterfaceLanguage, Language};

use crate::{Key, ProgramPart, argument::Argument, says::Says};

/// The characters that a text cannot contain, with the variables that stand for them.
pub(crate) const SPECIAL: [(&str, &str); 4] = [("newline", "\n"), ("open", "{"), ("close", "}"), ("bar", "|")];

/// The lines of one file.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    /// For each message of the table its line, which is empty for those of the other part.
    texts: Vec<String>,
    /// What must be in the file of the second part, where this is the first.
    pub(crate) hash_of_other: String,
}

impl Lines {
    /// `None` where the file has more or fewer lines than the part has messages: it is not of the same build.
    pub(crate) fn read(file: &str, part: ProgramPart) -> Option<Self> {
        let mut lines = file.split('\n');
        let mut texts = Vec::with_capacity(Key::ALL.len());
        for key in Key::ALL {
            texts.push(if key.program_part() == part { lines.next()? } else { "" }.to_owned());
        }
        let hash_of_other = if part == ProgramPart::First { lines.next()? } else { "" }.to_owned();
        let is_all = lines.next() == Some("") && lines.next().is_none();
        is_all.then_some(Self { texts, hash_of_other })
    }
}

impl Says for Lines {
    fn format(&self, language: Language, key: Key, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let line = self.texts.get(key as usize).filter(|line| !line.is_empty())?;
        Some(filled(chosen(line, language, arguments), arguments))
    }
}

/// The text of a line, with its variables unfilled.
fn chosen<'a>(line: &'a str, language: Language, arguments: &[(&str, Argument<'_>)]) -> &'a str {
    let Some((name, forms)) = line.split_once('|') else { return line };
    let argument = arguments.iter().find(|(known, _)| *known == name).map(|(_, argument)| argument);
    let value = argument.map(value).unwrap_or_default();
    let category = argument.and_then(|argument| category(language, argument)).unwrap_or_default();
    let mut fitting = "";
    for form in forms.split('|') {
        let (key, text) = form.split_once('=').unwrap_or_default();
        fitting = text;
        if key == value || key == category {
            break;
        }
    }
    fitting
}

fn filled(text: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let mut filled = String::new();
    // Every second piece is the name of a variable.
    for (index, piece) in text.split(['{', '}']).enumerate() {
        if index % 2 == 0 {
            filled.push_str(piece);
        } else if let Some((_, argument)) = arguments.iter().find(|(name, _)| *name == piece) {
            filled.push_str(&value(argument));
        } else if let Some((_, character)) = SPECIAL.iter().find(|(name, _)| *name == piece) {
            filled.push_str(character);
        }
    }
    filled
}

fn value(argument: &Argument<'_>) -> String {
    match argument {
        Argument::Text(text) => (*text).to_owned(),
        Argument::Count(count) => count.to_string(),
    }
}

fn category(language: Language, argument: &Argument<'_>) -> Option<&'static str> {
    let Argument::Count(count) = argument else { return None };
    let rule = InterfaceLanguage::of(language)?.plural_rule();
    Some(match whole_number(rule, *count as u64) {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, arguments: &[(&str, Argument<'_>)], expected: &str) {
        let text = filled(chosen(line, Language::parse("ru").unwrap(), arguments), arguments);
        assert_eq!(text, expected, "{line}");
    }

    fn count(count: usize) -> [(&'static str, Argument<'static>); 2] {
        [("count", Argument::Count(count)), ("number", Argument::Text("N"))]
    }

    #[test]
    fn variables_are_filled_in() {
        check("Back", &[], "Back");
        check("{a} and {b}{a}", &[("a", Argument::Text("{b}|")), ("b", Argument::Count(7))], "{b}| and 7{b}|");
        check("One{newline}two {open}{bar}{close}", &[], "One\ntwo {|}");
        check("Nothing for {nobody}.", &[], "Nothing for .");
    }

    #[test]
    fn the_first_form_that_fits_is_chosen_and_else_the_last() {
        let line = "count|0=none|one=one {number}|few=few = {number}|many=many|other=other";
        for (number, expected) in [(0, "none"), (1, "one N"), (2, "few = N"), (5, "many"), (21, "one N")] {
            check(line, &count(number), expected);
        }
        check("count|0=none|last=the last", &count(3), "the last");
        check(line, &[], "other");
        let day = |day| [("day", Argument::Text(day))];
        check("day|mo=Monday|su=Sunday", &day("mo"), "Monday");
        check("day|mo=Monday|su=Sunday", &day("x"), "Sunday");
    }

    #[test]
    fn a_file_of_another_build_is_refused_and_no_line_panics() {
        let first = Key::ALL.iter().filter(|key| key.program_part() == ProgramPart::First).count();
        let file = |lines: usize, line: &str| format!("{line}\n").repeat(lines);
        let read = |file: &str| Lines::read(file, ProgramPart::First);
        assert_eq!(read(&file(first + 1, "x")).map(|lines| lines.hash_of_other).as_deref(), Some("x"));
        for other in [file(first, "x"), file(first + 2, "x"), file(first + 1, "x") + "x", String::new()] {
            assert!(read(&other).is_none());
        }
        let second = Key::ALL.len() - first;
        for (lines, fits) in [(second, true), (second + 1, false), (second - 1, false)] {
            assert_eq!(Lines::read(&file(lines, "x"), ProgramPart::Second).is_some(), fits);
        }
        for line in ["{", "}", "|", "a|", "a|=", "|=|", "{{}}|{=}", "a|b{|c=}{"] {
            let lines = read(&file(first + 1, line)).unwrap();
            lines.format(Language::FINNISH, Key::Back, &count(1));
        }
    }
}
