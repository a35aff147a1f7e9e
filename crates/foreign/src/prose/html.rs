//! HTML becomes plain text. What looks like a tag and is none stays.

use super::entities;

/// Elements that texts of directories have. Anything else in angle brackets is words.
const ELEMENTS: [&str; 75] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "label",
    "li",
    "link",
    "main",
    "mark",
    "meta",
    "nav",
    "o",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "script",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "u",
    "ul",
];

/// Elements of formatting, as they stand in a text that was encoded twice.
const ENCODED: [&str; 14] =
    ["<p>", "<p ", "</p>", "<br", "<li>", "</li>", "<ul", "<strong>", "<em>", "<b>", "<div", "<span", "<h2", "<a "];

/// How often a text may have been encoded.
const MOST: usize = 3;

/// The text without marks of HTML.
pub fn plain(text: &str) -> String {
    let mut text = text.to_owned();
    for round in 0..MOST {
        let is_encoded = || has_entity(&text) || ENCODED.iter().any(|tag| text.to_ascii_lowercase().contains(tag));
        if !text.contains(['<', '&']) || round != 0 && !is_encoded() {
            break;
        }
        text = decoded(&text);
    }
    if text.contains("[/") { without_shortcodes(&text) } else { text }
}

fn decoded(text: &str) -> String {
    let has_tags = ["</", "<br", "<BR", "<p", "<P", "<li", "<LI", "<hr"].iter().any(|tag| text.contains(tag));
    let mut plain = String::with_capacity(text.len());
    let (mut rest, mut link) = (text, None);
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        push(&mut plain, before, has_tags);
        rest = if from.starts_with('<') { tag(from, &mut plain, &mut link) } else { entity(from, &mut plain) };
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

/// Where the words of a link begin, and its address.
type Link<'t> = Option<(usize, &'t str)>;

/// Reads the tag at the beginning, and returns what follows it.
fn tag<'t>(from: &'t str, plain: &mut String, link: &mut Link<'t>) -> &'t str {
    let inner = from.get(1..).unwrap_or_default();
    if let Some(comment) = inner.strip_prefix("!--") {
        return comment.split_once("-->").map_or("", |(_, after)| after);
    }
    let name = inner.trim_start_matches(['/', '!']);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len());
    let (name, next) = name.split_at_checked(end).unwrap_or_default();
    let name = name.to_ascii_lowercase();
    let is_name = next.starts_with(|next: char| next.is_ascii_whitespace() || matches!(next, '>' | '/' | ':'));
    let is_tag = is_name && ELEMENTS.contains(&name.as_str()) || inner.starts_with("!doctype");
    let Some((tag, after)) = inner.split_once('>').filter(|_| is_tag) else {
        plain.push('<');
        return inner;
    };
    let is_end = tag.starts_with('/');
    match name.as_str() {
        name @ ("script" | "style") if !is_end => return after_element(after, name),
        "a" if is_end => end_link(link.take(), plain),
        "a" => *link = address(tag).map(|address| (plain.len(), address)),
        "li" if !is_end => plain.push_str("\n- "),
        "br" | "p" | "div" | "ul" | "ol" | "li" | "tr" | "hr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
        | "blockquote" | "section" | "table" => plain.push('\n'),
        "td" | "th" => plain.push(' '),
        _ => {}
    }
    after
}

/// The address of a link that leads out of the page.
fn address(tag: &str) -> Option<&str> {
    let (_, value) = tag.split_once("href=")?;
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let address = value.get(1..)?.split(quote).next()?;
    model::link::Link::is_one(address).then_some(address)
}

/// Adds the address of a link, unless its words are the address.
fn end_link(link: Link, plain: &mut String) {
    let Some((start, address)) = link else { return };
    let words = plain.get(start..).unwrap_or_default();
    let bare = address.split_once(':').map_or(address, |(_, rest)| rest.trim_matches('/'));
    if !words.contains(bare) {
        plain.push_str(&format!(" ({})", address.replace("&amp;", "&")));
    }
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

/// Reads the entity at the beginning, and returns what follows it.
fn entity<'t>(from: &'t str, plain: &mut String) -> &'t str {
    match entities::entity(from) {
        Some((letters, after)) => {
            plain.push_str(&letters);
            after
        }
        None => {
            plain.push('&');
            from.get(1..).unwrap_or_default()
        }
    }
}

fn has_entity(text: &str) -> bool {
    text.match_indices('&').any(|(at, _)| text.get(at..).is_some_and(|from| entities::entity(from).is_some()))
}

/// The text without the marks by which WordPress puts parts into a page: `[caption id="x"]words[/caption]`.
fn without_shortcodes(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some((start, end)) =
        text.find("[/").and_then(|start| Some((start, start + text.get(start..)?.find(']')?)))
    {
        let name = text.get(start + 2..end).unwrap_or_default().to_owned();
        let is_name = !name.is_empty()
            && name.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'_' || letter == b'-');
        let before = text.get(..start).unwrap_or_default();
        let begin = before.rfind(&format!("[{name}")).filter(|_| is_name);
        let Some(begin_end) = begin.and_then(|begin| Some(begin + before.get(begin..)?.find(']')?)) else { break };
        text.replace_range(start..=end, "");
        text.replace_range(begin.unwrap_or(start)..=begin_end, "");
    }
    text
}
