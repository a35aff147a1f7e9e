//! The standalone page without Trunk's marks.

/// Removes every `<link data-trunk ...>`: Trunk leaves them when it injects no scripts.
pub fn without_trunk_links(page: &str) -> String {
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, tag, after)) = next_link(rest) {
        if tag.contains("data-trunk") {
            kept.push_str(before.trim_end_matches(' '));
            rest = after.strip_prefix('\n').unwrap_or(after);
        } else {
            kept.push_str(before);
            kept.push_str(tag);
            rest = after;
        }
    }
    kept.push_str(rest);
    kept
}

/// The text before the next link tag, the tag, and the text after it.
fn next_link(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find("<link")?;
    let (before, from) = text.split_at_checked(start)?;
    let end = from.find('>')? + 1;
    let (tag, after) = from.split_at_checked(end)?;
    Some((before, tag, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trunks_links_go() {
        let page = "<head>\n  <link rel=\"icon\" href=\"i.png\">\n  <link data-trunk rel=\"rust\" data-trunk-id=\"0\">\n  <title>T</title>\n</head>";
        let expected = "<head>\n  <link rel=\"icon\" href=\"i.png\">\n  <title>T</title>\n</head>";
        assert_eq!(without_trunk_links(page), expected);
        assert_eq!(without_trunk_links(expected), expected);
    }

    #[test]
    fn a_tag_that_does_not_end_is_left_alone() {
        assert_eq!(without_trunk_links("<p><link data-trunk"), "<p><link data-trunk");
    }
}
