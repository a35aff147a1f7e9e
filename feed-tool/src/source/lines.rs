//! Lines and columns of a text. Knows where lines begin; not what is in them.

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
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { text, starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// Where a byte stands.
    pub fn position(&self, at: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let column = 1 + self.text.get(start..at).map_or(0, |before| before.chars().count());
        Position { line, column }
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

#[cfg(test)]
mod tests {
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
}
