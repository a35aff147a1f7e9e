//! JSON paths, the way in which places in a feed are written: `services[3].name`.

use std::fmt;

/// One step of a JSON path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    Key(Box<str>),
    /// A position in a list, from 0.
    Index(usize),
}

/// A place in a feed. The empty path is the feed itself.
///
/// ```
/// use authoring::source::JsonPath;
///
/// let path = JsonPath::parse("terms[\"topic:x\"].label");
/// assert_eq!(path, JsonPath::default().key("terms").key("topic:x").key("label"));
/// assert_eq!(path.last_key(), Some("label"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JsonPath(Vec<Step>);

impl JsonPath {
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self(steps.into_iter().collect())
    }

    /// Parses a path: `services[3].name`, `terms["topic:x"].label`.
    pub fn parse(path: &str) -> Self {
        let mut steps = Vec::new();
        let mut rest = path;
        while let Some(first) = rest.chars().next() {
            let (step, after) = match first {
                '[' => bracket(rest),
                '.' => name(rest.get(1..).unwrap_or_default()),
                _ => name(rest),
            };
            steps.push(step);
            rest = after;
        }
        Self(steps)
    }

    /// The path of a key below this one.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.0.push(Step::Key(key.into()));
        self
    }

    /// The path of an entry of the list at this one, from 0.
    #[must_use]
    pub fn index(mut self, position: usize) -> Self {
        self.0.push(Step::Index(position));
        self
    }

    /// The path of what this one is in.
    #[must_use]
    pub fn parent(mut self) -> Self {
        self.0.pop();
        self
    }

    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The key with which the path begins: `services` for `services[3].topics[0]`.
    pub fn first_key(&self) -> Option<&str> {
        match self.0.first() {
            Some(Step::Key(key)) => Some(key),
            Some(Step::Index(_)) | None => None,
        }
    }

    /// The key that the place is at or within: `topics` for `services[3].topics[0]`.
    pub fn last_key(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(&**key),
            Step::Index(_) => None,
        })
    }
}

/// A key up to the next step. A dot or a bracket within a key stands between quotation marks.
fn name(text: &str) -> (Step, &str) {
    let end = text.find(['.', '[']).unwrap_or(text.len());
    let (key, rest) = text.split_at(end);
    (Step::Key(key.into()), rest)
}

/// `[3]` or `["key"]`; the text begins with the bracket.
fn bracket(text: &str) -> (Step, &str) {
    let inner = text.get(1..).unwrap_or_default();
    let Some(quoted) = inner.strip_prefix('"') else {
        let (number, rest) = inner.split_once(']').unwrap_or((inner, ""));
        return (Step::Index(number.parse().unwrap_or_default()), rest);
    };
    let mut key = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => key.extend(characters.next().map(|(_, escaped)| escaped)),
            '"' => return (Step::Key(key.into()), quoted.get(at + 2..).unwrap_or_default()),
            other => key.push(other),
        }
    }
    (Step::Key(key.into()), "")
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) if is_plain(key) && position == 0 => f.write_str(key)?,
                Step::Key(key) if is_plain(key) => write!(f, ".{key}")?,
                Step::Key(key) => write!(f, "[\"{}\"]", quoted(key))?,
            }
        }
        Ok(())
    }
}

/// A path and a key below it, in the same notation.
pub fn join(path: &str, key: &str) -> String {
    match (is_plain(key), path) {
        (true, "") => key.to_owned(),
        (true, path) => format!("{path}.{key}"),
        (false, path) => format!("{path}[\"{}\"]", quoted(key)),
    }
}

fn quoted(key: &str) -> String {
    key.replace('\\', "\\\\").replace('"', "\\\"")
}

fn is_plain(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(path: &str, steps: JsonPath) {
        assert_eq!(JsonPath::parse(path), steps, "{path}");
        assert_eq!(steps.to_string(), path);
    }

    #[test]
    fn a_path_is_read_as_it_is_written() {
        let root = JsonPath::default;
        check("", root());
        check("title", root().key("title"));
        check("services[3].channels[0].value", root().key("services").index(3).key("channels").index(0).key("value"));
        check("terms[\"topic:x\"].label", root().key("terms").key("topic:x").key("label"));
        check("terms[\"a\\\"].[b\\\\\"]", root().key("terms").key("a\"].[b\\"));
    }

    #[test]
    fn the_last_key_is_the_one_that_a_person_looks_for() {
        assert_eq!(JsonPath::parse("services[3].topics[0]").last_key(), Some("topics"));
        assert_eq!(JsonPath::default().last_key(), None);
    }

    proptest! {
        #[test]
        fn any_place_survives_being_written(keys in prop::collection::vec(".{0,6}", 0..5), at in 0_usize..99) {
            let place = keys.iter().fold(JsonPath::default(), |place, key| place.key(key).index(at));
            prop_assert_eq!(JsonPath::parse(&place.to_string()), place);
        }
    }
}
