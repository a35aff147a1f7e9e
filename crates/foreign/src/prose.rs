//! Turns texts with marks of HTML, Markdown or Draft.js into plain text, which is shown as it stands and never as HTML.

mod entities;
mod html;
mod repair;

use crate::json::{self, Json, Object};

/// The text without marks, with one kind of line break and no spaces at the ends of lines.
pub fn prose(text: &str) -> String {
    let text = match draft(text) {
        Some(blocks) => blocks,
        None => html::plain(&repair::repair(text)),
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
        check("Bring ID <see list>, or write to <a@example.org>", "Bring ID <see list>, or write to <a@example.org>");
        check("<!-- wp:paragraph --><p>Hello.</p><!-- /wp:paragraph -->", "Hello.");
        check("<a href=\"https://a.example/form\">Fill in the form</a>", "Fill in the form (https://a.example/form)");
        check("<a href='https://a.example'>https://a.example</a>", "https://a.example");
        check("<a href=\"#top\">Up</a>", "Up");
        check("[caption id=\"x\"]read[/caption] [see list]", "read [see list]");
        check("x<script>alert('</p>')</script>y<style>p{}", "xy");
        check("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>");
        check("# Title\n**Bold** and __strong__\n* one\n* two", "Title\nBold and strong\n- one\n- two");
        check("See [our page](https://example.org) and [x](y", "See our page (https://example.org) and [x](y");
        check("[https://a.example](https://a.example)", "https://a.example");
        check("number #1 of C#", "number #1 of C#");
    }

    #[test]
    fn characters_have_names_and_may_be_encoded_twice() {
        check("Cymorth &ndash; T&#375; Bach &amp; Caf&eacute;", "Cymorth – Tŷ Bach & Café");
        check(
            "G&ocirc;r, 9&frac12; hours, 20&deg;C, &laquo;free&raquo; &times; 2 &middot; &scaron;",
            "Gôr, 9½ hours, 20°C, «free» × 2 · š",
        );
        check("Tea &amp;amp; talk", "Tea & talk");
        check("Don&amp;rsquo;t wait &amp;#8211; ring us", "Don’t wait – ring us");
        check(
            "&lt;p&gt;Come &lt;strong&gt;any&lt;/strong&gt; day.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Tea&lt;/li&gt;&lt;/ul&gt;",
            "Come any day.\n\n- Tea",
        );
        check("a&b; &copy 2026, AT&T", "a&b; © 2026, AT&T");
    }

    #[test]
    fn texts_that_another_system_spoiled_are_mended() {
        check("We help.\\n\\nRing us.\\r\\nCome.", "We help.\n\nRing us.\nCome.");
        check("It\u{e2}\u{20ac}\u{2122}s Ã¤Ã¶ Ã…bo", "It’s äö Åbo");
        check("Café, Åbo, naïve", "Café, Åbo, naïve");
        check("C:\\new", "C:\\new");
        check("It\u{92}s", "It’s");
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
