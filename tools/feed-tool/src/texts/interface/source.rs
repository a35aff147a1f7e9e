//! Putting a message into the text of a Fluent file without touching anything else there.

/// The text with a message in the place of the one of the same name, or behind one of `before` where it has none: the last
/// of these that it has.
pub fn put<'a>(text: &str, name: &str, message: &str, before: impl DoubleEndedIterator<Item = &'a str>) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (from, to) = place(&lines, name).unwrap_or_else(|| {
        let end = before.rev().find_map(|name| place(&lines, name)).map_or(lines.len(), |(_, end)| end);
        (end, end)
    });
    let (head, rest) = lines.split_at(from.min(lines.len()));
    let tail = rest.get(to.saturating_sub(from)..).unwrap_or_default();
    let head = head.concat();
    let gap = if head.is_empty() || head.ends_with('\n') { "" } else { "\n" };
    [&head, gap, message, &tail.concat()].concat()
}

/// The lines of a message: its first, and the one behind its last.
fn place(lines: &[&str], name: &str) -> Option<(usize, usize)> {
    let begins =
        |line: &&str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='));
    let from = lines.iter().position(begins)?;
    let mut to = from + 1;
    for (at, line) in lines.iter().enumerate().skip(from + 1) {
        match line.chars().next() {
            Some(' ' | '}') => to = at + 1,
            // Within a text there may be empty lines; behind it they are not its own.
            Some('\n' | '\r') => {}
            _ => break,
        }
    }
    Some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# About\n\n## Part\n\n# Of a.\na = A\nab =\n    one\n\n    two\n\n## Other\n\nc = { $n ->\n    [one] C\n}\nd = D";

    #[test]
    fn only_the_message_is_another() {
        let check = |name: &str, message: &str, before: &[&str], expected: String| {
            assert_eq!(put(TEXT, name, message, before.iter().copied()), expected, "{name}");
        };
        check("a", "a = Å\n", &[], TEXT.replace("a = A\n", "a = Å\n"));
        check("ab", "ab = B\n", &[], TEXT.replace("ab =\n    one\n\n    two\n", "ab = B\n"));
        check("c", "c = C\n", &[], TEXT.replace("c = { $n ->\n    [one] C\n}\n", "c = C\n"));
        check("b", "b = B\n", &["a", "ab", "x"], TEXT.replace("    two\n", "    two\nb = B\n"));
        check("e", "e = E\n", &[], format!("{TEXT}\ne = E\n"));
        assert_eq!(put("", "a", "a = A\n", [].into_iter()), "a = A\n");
    }
}
