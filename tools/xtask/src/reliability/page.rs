//! The page consists of text that people write, and of blocks between marks that the command writes.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

const START: &str = "<!-- Written by cargo xtask reliability --write: ";
const START_END: &str = " -->\n";
const END: &str = "<!-- End. -->";

/// The contents of the blocks by their names.
pub type Blocks = BTreeMap<&'static str, String>;

/// The page with these blocks; one that is not among them stays as it is.
pub fn filled(page: &str, blocks: &Blocks) -> Result<String> {
    let mut whole = String::with_capacity(page.len());
    let mut known = Vec::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(START) {
        let Some((name, after)) = after.split_once(START_END) else {
            bail!("a mark does not end: {}", first_line(after))
        };
        let Some((old, after)) = after.split_once(END) else { bail!("the block {name} has no end: {END}") };
        let content = blocks.get(name).map_or(old, String::as_str);
        whole.push_str(&[before, START, name, START_END, content, END].concat());
        known.push(name);
        rest = after;
    }
    whole.push_str(rest);
    match blocks.keys().find(|name| !known.contains(name)) {
        Some(missing) => bail!("the page has no place for the block {missing}: {START}{missing}{START_END}{END}"),
        None => Ok(whole),
    }
}

/// The first line that is another one.
pub fn first_difference(before: &str, after: &str) -> String {
    let mut after = after.lines();
    let different =
        before.lines().map(|line| (line, after.next().unwrap_or_default())).find(|(one, other)| one != other);
    different.map_or_else(
        || "  there is more".to_owned(),
        |(one, other)| format!("  it says    {one}\n  tests say  {other}"),
    )
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(feed: &str) -> String {
        format!("# Title\n\n{START}feed{START_END}{feed}{END}\n\n{START}hosts{START_END}by hand\n{END}\nThe end.\n")
    }

    #[test]
    fn a_block_takes_its_place_and_everything_else_stays() {
        let blocks = Blocks::from([("feed", "new\n".to_owned())]);
        assert_eq!(filled(&page("old\n"), &blocks).unwrap(), page("new\n"));
        assert_eq!(filled(&page("new\n"), &blocks).unwrap(), page("new\n"));
    }

    #[test]
    fn a_page_without_the_place_or_with_half_of_one_is_refused() {
        let blocks = Blocks::from([("fuzz", String::new())]);
        assert!(filled(&page(""), &blocks).unwrap_err().to_string().contains("fuzz"));
        assert!(filled(&format!("{START}feed"), &Blocks::new()).unwrap_err().to_string().contains("does not end"));
        assert!(filled(&format!("{START}feed{START_END}"), &Blocks::new()).unwrap_err().to_string().contains("no end"));
    }

    #[test]
    fn the_first_line_that_differs_is_shown() {
        assert_eq!(first_difference("a\nb\nc", "a\nx\nc"), "  it says    b\n  tests say  x");
        assert_eq!(first_difference("a", "a\nb"), "  there is more");
    }
}
