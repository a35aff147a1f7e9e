//! Conditions of questions as a person types them: `role = role:client and not (topic = a, b)`. Whether the questions
//! and values exist is judged by the parser of feeds.

use serde_json::{Value, json};

use super::SheetLanguage;

/// How deep parentheses are followed; the feed knows no deeper conditions.
const DEPTH: usize = 16;

/// The condition as the feed has it.
///
/// # Errors
/// The place at which it is not understood.
pub fn read(text: &str) -> Result<Value, String> {
    let tokens = tokens(text);
    let mut parser = Parser { tokens: &tokens, depth: 0 };
    let condition = parser.any();
    match (condition, parser.tokens.first()) {
        (Some(condition), None) => Ok(condition),
        (_, Some(token)) => Err(token.words().to_owned()),
        (None, None) => Err(text.trim().to_owned()),
    }
}

/// The condition in the notation. `None` where it has no way to say it: then reading would give something else.
pub fn show(condition: &Value, language: SheetLanguage) -> Option<String> {
    let shown = part(condition, language, Place::Top)?;
    (read(&shown).as_ref() == Ok(condition)).then_some(shown)
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Name(String),
    Any,
    All,
    Not,
    Is,
    Comma,
    Open,
    Close,
}

impl Token {
    fn words(&self) -> &str {
        match self {
            Token::Name(name) => name,
            Token::Any => "or",
            Token::All => "and",
            Token::Not => "not",
            Token::Is => "=",
            Token::Comma => ",",
            Token::Open => "(",
            Token::Close => ")",
        }
    }
}

fn word(text: &str) -> Token {
    match text.to_lowercase().as_str() {
        "tai" | "eller" | "or" => Token::Any,
        "ja" | "och" | "and" => Token::All,
        "ei" | "inte" | "not" => Token::Not,
        _ => Token::Name(text.to_owned()),
    }
}

/// A name with a space or a sign in it stands in quotation marks.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let sign = match first {
            '=' => Some(Token::Is),
            ',' => Some(Token::Comma),
            '(' => Some(Token::Open),
            ')' => Some(Token::Close),
            _ => None,
        };
        let (token, length) = match sign {
            Some(sign) => (sign, 1),
            None => match rest.strip_prefix('"').and_then(|quoted| quoted.split_once('"')) {
                Some((name, _)) => (Token::Name(name.to_owned()), name.len() + 2),
                None => {
                    let end = rest.find(is_separator).unwrap_or(rest.len()).max(first.len_utf8());
                    (word(rest.get(..end).unwrap_or(rest)), end)
                }
            },
        };
        tokens.push(token);
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    tokens
}

fn is_separator(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '=' | ',' | '(' | ')' | '"')
}

struct Parser<'a> {
    tokens: &'a [Token],
    depth: usize,
}

impl Parser<'_> {
    fn any(&mut self) -> Option<Value> {
        let mut parts = vec![self.all()?];
        while self.take(&Token::Any) {
            parts.push(self.all()?);
        }
        if parts.len() == 1 { parts.pop() } else { Some(json!({ "any": parts })) }
    }

    fn all(&mut self) -> Option<Value> {
        let mut parts = vec![self.one()?];
        while self.take(&Token::All) {
            parts.push(self.one()?);
        }
        if parts.len() == 1 { parts.pop() } else { Some(json!({ "all": parts })) }
    }

    fn one(&mut self) -> Option<Value> {
        self.depth += 1;
        let condition = self.deeper();
        self.depth -= 1;
        condition
    }

    fn deeper(&mut self) -> Option<Value> {
        if DEPTH < self.depth {
            return None;
        }
        if self.take(&Token::Not) {
            let part = self.one()?;
            return Some(json!({ "not": part }));
        }
        if self.take(&Token::Open) {
            let condition = self.any()?;
            return self.take(&Token::Close).then_some(condition);
        }
        let question = self.name()?;
        if !self.take(&Token::Is) {
            return None;
        }
        let mut values = vec![self.name()?];
        while self.take(&Token::Comma) {
            values.push(self.name()?);
        }
        Some(json!({ "question": question, "is": values }))
    }

    fn name(&mut self) -> Option<String> {
        let Some((Token::Name(name), rest)) = self.tokens.split_first() else { return None };
        self.tokens = rest;
        Some(name.clone())
    }

    fn take(&mut self, token: &Token) -> bool {
        let Some(rest) = self.tokens.split_first().filter(|(first, _)| *first == token).map(|(_, rest)| rest) else {
            return false;
        };
        self.tokens = rest;
        true
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    Top,
    /// Below another one, where several parts need parentheses.
    Within,
}

fn part(condition: &Value, language: SheetLanguage, place: Place) -> Option<String> {
    let joined = |parts: &Value, word: [&str; 3]| {
        let parts = parts.as_array()?.iter().map(|inner| part(inner, language, Place::Within));
        let joined = parts.collect::<Option<Vec<_>>>()?.join(&format!(" {} ", language.of(word)));
        Some(if place == Place::Top { joined } else { format!("({joined})") })
    };
    if let Some(parts) = condition.get("any") {
        return joined(parts, ["tai", "eller", "or"]);
    }
    if let Some(parts) = condition.get("all") {
        return joined(parts, ["ja", "och", "and"]);
    }
    if let Some(inner) = condition.get("not") {
        return Some(format!("{} {}", language.of(["ei", "inte", "not"]), part(inner, language, Place::Within)?));
    }
    let values = condition.get("is")?.as_array()?.iter().map(|value| Some(name(value.as_str()?)));
    let question = name(condition.get("question")?.as_str()?);
    Some(format!("{question} = {}", values.collect::<Option<Vec<_>>>()?.join(", ")))
}

fn name(name: &str) -> String {
    let is_plain = !name.is_empty() && !name.contains(is_separator) && matches!(word(name), Token::Name(_));
    if is_plain { name.to_owned() } else { format!("\"{name}\"") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: Value) {
        assert_eq!(read(text), Ok(expected), "{text}");
    }

    #[test]
    fn conditions_are_read_in_three_languages() {
        let client = json!({ "question": "role", "is": ["role:client"] });
        let topics = json!({ "question": "topic", "is": ["a", "b c"] });
        check("role = role:client", client.clone());
        for text in [
            "role=role:client ja ei topic = a, \"b c\"",
            "role = role:client och inte topic=a,\"b c\"",
            "(role = role:client) AND NOT (topic = a, \"b c\")",
        ] {
            check(text, json!({ "all": [client, { "not": topics }] }));
        }
        check(
            "role = role:client tai (topic = a, \"b c\" ja role = role:client)",
            json!({ "any": [client, { "all": [topics, client] }] }),
        );
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let check = |text: &str, place: &str| assert_eq!(read(text), Err(place.to_owned()), "{text}");
        check("role role:client", "role:client");
        check("role = a) ja x = y", ")");
        check("role =", "role =");
        check("", "");
        check(&"(".repeat(99), "(");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_as_the_same(condition in any_feed::condition()) {
            for language in SheetLanguage::ALL {
                if let Some(shown) = show(&condition, language) {
                    prop_assert_eq!(read(&shown), Ok(condition.clone()));
                }
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "([a(),=\"]|ja|not| |\\PC){0,20}") {
            let _ = read(&text);
        }
    }
}
