//! The path to a place in a document, such as `services[3].channels[0].value`.

/// One step of a JSON path.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// A key that the format defines, or that the author of the feed chose: a code, an identifier, a language.
    Key(&'a str),
    /// A position in a list, from 0.
    Index(usize),
}

/// A step as it is written in a path: `services`, `[3]`, `["topic:x"]`.
pub fn shown(step: Step) -> String {
    let name = match step {
        Step::Index(position) => return format!("[{position}]"),
        Step::Key(name) => name,
    };
    let is_plain = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    match is_plain {
        true => name.to_owned(),
        false => format!("[\"{}\"]", name.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

/// A step and the path below it.
pub fn joined(step: &str, path: &str) -> String {
    let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
    [step, dot, path].concat()
}
