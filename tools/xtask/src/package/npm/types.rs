//! The attributes and the codes of errors as types of TypeScript, made of the tables in `crates/finder`.

use finder::{loading::user_message::UserMessage, session::attributes::Attribute};

/// What the script tells by itself, beside the program's codes (`src/loader`).
const OF_THE_SCRIPT: [&str; 3] = ["core-slow", "core-unreachable", "panic"];

/// The file `types/attributes.d.ts`.
pub fn attributes() -> String {
    let mut text =
        String::from("/** The attributes of `<service-finder>`. */\nexport interface ServiceFinderAttributes {\n");
    for attribute in Attribute::ALL {
        let name = attribute.name();
        let key = if name.contains('-') { format!("\"{name}\"") } else { name.to_owned() };
        text.push_str(&format!(
            "  /** {} Without it: {}. */\n  {key}?: {};\n",
            without_links(attribute.documentation()),
            attribute.default_text(),
            type_of(*attribute)
        ));
    }
    let codes: Vec<_> = codes().map(|code| format!("  | \"{code}\"")).collect();
    text.push_str(&format!(
        "}}\n\n/** What has failed, in the event `service-finder:error`. */\nexport type ServiceFinderErrorCode =\n{};\n",
        codes.join("\n")
    ));
    text
}

/// Every code of the event `service-finder:error`.
pub fn codes() -> impl Iterator<Item = &'static str> {
    UserMessage::ALL.into_iter().map(UserMessage::code).chain(OF_THE_SCRIPT)
}

/// What may be written as the value of an attribute.
pub fn type_of(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::Feed
        | Attribute::Lang
        | Attribute::Languages
        | Attribute::Topic
        | Attribute::Audience
        | Attribute::Country
        | Attribute::Timezone
        | Attribute::Place
        | Attribute::ExitUrl
        | Attribute::Base => "string",
        Attribute::Theme => "\"auto\" | \"light\" | \"dark\" | \"host\"",
        Attribute::Compact => "boolean | \"\"",
        Attribute::HeadingLevel => "1 | 2 | 3 | 4 | 5 | 6 | \"1\" | \"2\" | \"3\" | \"4\" | \"5\" | \"6\"",
        Attribute::Enough | Attribute::MaxQuestions => "number | `${number}`",
        Attribute::Exit | Attribute::History => "\"on\" | \"off\"",
        Attribute::Loading => "\"eager\" | \"lazy\"",
    }
}

/// Markdown without its links to pages of the documentation, which are not in the package: `[a.md](a.md)` is `a.md`.
pub fn without_links(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, name, after)) = next_link(rest) {
        plain.push_str(before);
        plain.push_str(name);
        rest = after;
    }
    plain.push_str(rest);
    plain
}

fn next_link(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (name, rest) = rest.split_once("](")?;
    let (_, after) = rest.split_once(')')?;
    Some((before, name, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_attribute_has_a_line_and_its_documentation() {
        let text = attributes();
        assert!(text.contains("\n  feed?: string;\n") && text.contains("\n  \"heading-level\"?: 1 | 2"), "{text}");
        assert_eq!(text.matches("?: ").count(), Attribute::ALL.len());
        assert!(!text.contains("]("), "{text}");
        assert!(text.contains("  | \"feed-missing\"\n") && text.ends_with("  | \"panic\";\n"), "{text}");
    }

    #[test]
    fn links_become_their_names() {
        assert_eq!(without_links("a ([b.md](b.md)). [c"), "a (b.md). [c");
    }
}
