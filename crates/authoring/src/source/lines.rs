//! Lines and columns of a text, also of one that is a single very long line.

use super::Span;

/// A line and a column as editors count them, both from 1; a column is a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// A text and where its lines begin.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// How many characters begin before each block: a feed that was written for programs is one very long line.
    characters: Vec<usize>,
}

/// In bytes.
const BLOCK: usize = 4_096;

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let blocks = text.as_bytes().chunks(BLOCK).scan(0, |sum, block| {
            *sum += begun(block);
            Some(*sum)
        });
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Self { text, starts, characters: std::iter::once(0).chain(blocks).collect() }
    }

    /// Where a byte stands.
    pub fn position(&self, at: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let column = 1 + self.characters_before(at).saturating_sub(self.characters_before(start));
        Position { line, column }
    }

    fn characters_before(&self, at: usize) -> usize {
        let block = at / BLOCK;
        let rest = self.text.as_bytes().get(block * BLOCK..at).unwrap_or_default();
        self.characters.get(block).copied().unwrap_or_default() + begun(rest)
    }

    /// The byte at a line and a column of bytes, both from 1.
    pub fn byte(&self, line: usize, column: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        (start + column.saturating_sub(1)).min(self.text.len())
    }

    /// The line in which a span begins, without its end.
    pub fn around(&self, span: &Span) -> Span {
        let line = self.starts.partition_point(|start| *start <= span.start);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let end = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        start..end
    }

    pub fn text(&self) -> &'a str {
        self.text
    }
}

/// How many characters begin in these bytes of UTF-8.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn columns_are_characters() {
        let lines = Lines::new("ab\nä\u{1f600}x\n");
        let place = |at| {
            let Position { line, column } = lines.position(at);
            (line, column)
        };
        assert_eq!([0, 1, 2].map(place), [(1, 1), (1, 2), (1, 3)]);
        assert_eq!([3, 5, 9, 10, 11].map(place), [(2, 1), (2, 2), (2, 3), (2, 4), (3, 1)]);
        assert_eq!((lines.byte(2, 3), lines.byte(9, 1)), (5, 11));
        assert_eq!(lines.around(&(5..6)), 3..10);
        assert_eq!(lines.around(&(11..11)), 11..11);
    }
    proptest! {
        #[test]
        fn long_lines_are_counted_as_short_ones(part in "[aä\u{1f600}\n]{1,9}", times in 1_usize..3_000) {
            let text = part.repeat(times);
            let lines = Lines::new(&text);
            for (at, _) in text.char_indices().step_by(997) {
                let before = &text[..at];
                let column = 1 + before.chars().rev().take_while(|letter| *letter != '\n').count();
                let line = 1 + before.matches('\n').count();
                prop_assert_eq!(lines.position(at), Position { line, column });
            }
        }
    }
}
