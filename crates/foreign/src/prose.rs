//! Turns texts with marks of HTML, Markdown or Draft.js into plain text, which is shown as it stands and never as HTML.

use crate::json::{self, Json, Object};

/// The text without marks, with one kind of line break and no spaces at the ends of lines.
pub fn prose(text: &str) -> String {
    let text = match draft(text) {
        Some(blocks) => blocks,
        None if text.contains(['<', '&']) => html(text),
        None => text.to_owned(),
    };
    // Most texts have none of these bytes. The last one begins a no-break space.
    let may_have_marks = text.bytes().any(|byte| matches!(byte, b'*' | b'_' | b']' | b'#' | b'\r' | b'\n' | 0xc2));
    if may_have_marks { markdown(&text) } else { text.trim().to_owned() }
}

/// The first sentence, and the rest. If the first sentence is long, it is empty.
pub fn first_sentence(text: &str) -> (&str, &str) {
    const LONGEST: usize = 300;
    const SHORTEST: usize = 20;
    const ABBREVIATIONS: [&str; 14] =
        ["esim", "mm", "ks", "ns", "nro", "klo", "puh", "Dr", "Mr", "Mrs", "St", "no", "ex", "kl"];
    let ends = text.char_indices().filter(|(_, letter)| matches!(letter, '.' | '!' | '?' | '\n'));
    for (at, letter) in ends.take_while(|(at, _)| *at < LONGEST) {
        let (sentence, rest) = text.split_at(at + letter.len_utf8());
        let mut after = rest.chars();
        let is_end = match after.next() {
            Some('\n') => true,
            Some(' ') => after.next().is_some_and(char::is_uppercase),
            // A line without a full stop is a heading.
            _ => letter == '\n' && SHORTEST <= sentence.len(),
        };
        let word = sentence.trim_end_matches('.').rsplit([' ', '.']).next().unwrap_or_default().trim();
        let is_abbreviation =
            word.len() < 2 || ABBREVIATIONS.contains(&word) || word.bytes().all(|byte| byte.is_ascii_digit());
        if is_end && !is_abbreviation {
            return (sentence.trim(), rest.trim());
        }
    }
    if text.len() <= LONGEST { (text.trim(), "") } else { ("", text.trim()) }
}

/// The texts of a document of the editor Draft.js, which some directories store as JSON in a text.
fn draft(text: &str) -> Option<String> {
    if !text.trim_start().starts_with('{') || !text.contains("\"blocks\"") {
        return None;
    }
    let Ok(Json::Object(mut draft)) = json::parse(text) else { return None };
    let Some(Json::List(blocks)) = draft.take("blocks") else { return None };
    let block = |block: Json| block_text(&mut block.into_object().ok()?);
    Some(blocks.into_iter().filter_map(block).collect::<Vec<_>>().join("\n"))
}

fn block_text(block: &mut Object) -> Option<String> {
    let kind = block.take("type").and_then(Json::into_text).unwrap_or_default();
    let mark = if kind.ends_with("list-item") { "- " } else { "" };
    block.take("text")?.into_text().map(|text| format!("{mark}{text}"))
}

fn html(text: &str) -> String {
    let has_tags = ["</", "<br", "<BR", "<p", "<P", "<li", "<LI", "<hr"].iter().any(|tag| text.contains(tag));
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        push(&mut plain, before, has_tags);
        rest = if from.starts_with('<') { tag(from, &mut plain) } else { entity(from, &mut plain) };
    }
    push(&mut plain, rest, has_tags);
    plain
}

/// Adds text. If there are tags, a line break in the source is a space.
fn push(plain: &mut String, text: &str, has_tags: bool) {
    if has_tags {
        plain.push_str(&text.replace(['\r', '\n'], " "));
    } else {
        plain.push_str(text);
    }
}

/// Reads the tag at the beginning, and returns what follows it.
fn tag<'t>(from: &'t str, plain: &mut String) -> &'t str {
    let inner = from.get(1..).unwrap_or_default();
    let is_tag = inner.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/' || first == '!');
    let Some(end) = inner.find('>').filter(|_| is_tag) else {
        plain.push('<');
        return inner;
    };
    let (tag, after) = inner.split_at(end);
    let after = after.get(1..).unwrap_or_default();
    let name =
        tag.trim_start_matches('/').split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    match name.to_ascii_lowercase().as_str() {
        name @ ("script" | "style") if !tag.starts_with('/') => return after_element(after, name),
        "li" if !tag.starts_with('/') => plain.push_str("\n- "),
        "br" | "p" | "div" | "ul" | "ol" | "li" | "tr" | "hr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
        | "blockquote" | "section" | "table" => plain.push('\n'),
        "td" | "th" => plain.push(' '),
        _ => {}
    }
    after
}

/// What follows the end of the element; nothing if it has no end.
fn after_element<'t>(mut text: &'t str, name: &str) -> &'t str {
    while let Some(at) = text.find("</") {
        text = text.get(at + 2..).unwrap_or_default();
        if text.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return text.find('>').and_then(|at| text.get(at + 1..)).unwrap_or_default();
        }
    }
    ""
}

const ENTITIES: [(&str, &str); 26] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("auml", "ä"),
    ("Auml", "Ä"),
    ("ouml", "ö"),
    ("Ouml", "Ö"),
    ("aring", "å"),
    ("Aring", "Å"),
    ("eacute", "é"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("hellip", "…"),
    ("bull", "•"),
    ("euro", "€"),
    ("pound", "£"),
    ("shy", ""),
    ("uuml", "ü"),
    ("copy", "©"),
];

/// Reads the entity at the beginning, and returns what follows it.
fn entity<'t>(from: &'t str, plain: &mut String) -> &'t str {
    let inner = from.get(1..).unwrap_or_default();
    let end = inner.bytes().take(10).position(|byte| byte == b';');
    let name = end.and_then(|end| inner.get(..end)).unwrap_or_default();
    let numbered = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => number.parse().ok(),
    });
    match ENTITIES.iter().find(|(known, _)| *known == name) {
        Some((_, letters)) => plain.push_str(letters),
        None => match numbered.and_then(char::from_u32).filter(|letter| !letter.is_control()) {
            Some(letter) => plain.push(letter),
            None => {
                plain.push('&');
                return inner;
            }
        },
    }
    inner.get(name.len() + 1..).unwrap_or_default()
}

/// Removes marks line by line, and all but one of several empty lines.
fn markdown(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\u{a0}', " ");
    let mut plain = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        let line = markdown_line(line.trim());
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            plain.push_str(line.trim_end());
            plain.push('\n');
        }
    }
    plain.trim().to_owned()
}

fn markdown_line(line: &str) -> String {
    let heading = line.trim_start_matches('#');
    let line = if heading.starts_with(' ') { heading.trim() } else { line };
    let line = match line.strip_prefix("* ") {
        Some(item) => format!("- {item}"),
        None => line.to_owned(),
    };
    let mut line = line.replace("**", "").replace("__", "");
    let mut from = 0;
    while let Some((start, end, words, address)) = markdown_link(&line, from) {
        let link = if words == address { words } else { format!("{words} ({address})") };
        from = start + link.len();
        line.replace_range(start..end, &link);
    }
    line
}

/// The next `[words](address)` from a position on.
fn markdown_link(line: &str, from: usize) -> Option<(usize, usize, String, String)> {
    let middle = from + line.get(from..)?.find("](")?;
    let start = from + line.get(from..middle)?.rfind('[')?;
    let end = middle + line.get(middle..)?.find(')')?;
    let (words, address) = (line.get(start + 1..middle)?, line.get(middle + 2..end)?);
    Some((start, end + 1, words.to_owned(), address.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(prose(text), expected, "{text:?}");
    }

    #[test]
    fn marks_are_taken_away() {
        check(" Help \r\n\r\n\r\n\r\n for all  ", "Help\n\nfor all");
        check("<p>A &amp; B</p><ul><li>one<li>two</ul>", "A & B\n\n- one\n- two");
        check("<p>a\nb<br>c", "a b\nc");
        check("K&auml;ynti &#8211; &#x41; &unknown; R&D", "Käynti – A &unknown; R&D");
        check("a < b, 1 <2 and <", "a < b, 1 <2 and <");
        check("x<script>alert('</p>')</script>y<style>p{}", "xy");
        check("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>");
        check("# Title\n**Bold** and __strong__\n* one\n* two", "Title\nBold and strong\n- one\n- two");
        check("See [our page](https://example.org) and [x](y", "See our page (https://example.org) and [x](y");
        check("[https://a.example](https://a.example)", "https://a.example");
        check("number #1 of C#", "number #1 of C#");
    }

    #[test]
    fn the_blocks_of_draft_js_are_lines() {
        let blocks = r#"{"blocks":[{"text":"One.","type":"unstyled"},{"text":"two","type":"unordered-list-item"}]}"#;
        check(blocks, "One.\n- two");
        check(r#"{"blocks": 5}"#, r#"{"blocks": 5}"#);
        check("{ not JSON \"blocks\"", "{ not JSON \"blocks\"");
    }

    #[test]
    fn the_first_sentence_ends_with_a_word() {
        let check = |text: &str, expected| assert_eq!(first_sentence(text), expected, "{text:?}");
        check("Talk to us. We listen.", ("Talk to us.", "We listen."));
        check("Puhumme esim. Turussa.", ("Puhumme esim. Turussa.", ""));
        check("One sentence.\n- one", ("One sentence.", "- one"));
        check("Talk to somebody. We listen.", ("Talk to somebody.", "We listen."));
        check("Help for families e.g. Finnish ones. And more.", ("Help for families e.g. Finnish ones.", "And more."));
        check("One line that is long enough\nand another", ("One line that is long enough", "and another"));
        check("What\nis this?", ("What\nis this?", ""));
        check("", ("", ""));
        let long = "word ".repeat(100);
        check(&long, ("", long.trim()));
    }
}
