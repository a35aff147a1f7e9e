//! A value of which not all has come: each byte is looked at once, when it comes, and no more is kept than anybody reads.

use super::{
    Kind,
    parser::{DEPTH, Parser, Result},
};

/// Passes over a value that comes in pieces, and keeps it where that is wanted.
#[derive(Debug)]
pub struct Coming {
    /// How many lists and objects are around the value.
    around: usize,
    /// The lists and objects within the value that are open; of each, whether it is an object.
    open: Vec<bool>,
    next: Next,
    /// How much of the present text has come.
    text: usize,
    keeping: Keeping,
    /// How many values and keys may still be kept.
    left: usize,
    kept: Vec<u8>,
    /// Up to here the value could be closed: behind the last entry that is whole.
    entries: usize,
}

/// What has to follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Value,
    /// The first entry, or the closing bracket.
    First,
    Key,
    RestOfKey,
    Colon,
    RestOfText,
    /// A comma or the closing bracket, or nothing where all brackets are closed.
    After,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeping {
    Nothing,
    All,
    /// There is more than is read.
    Full,
}

/// So many values within a value are kept, of all that are read together. Those behind are passed over: to make a tape of
/// millions takes long, while long texts take none.
pub const MOST: usize = 4 << 20;

/// So much of a text is kept. What follows behind it is kept again.
pub const LONGEST_TEXT: usize = 2 << 20;

impl Coming {
    /// A value within so many lists and objects, which is not kept.
    pub fn passed_over(around: usize) -> Self {
        let (next, keeping) = (Next::Value, Keeping::Nothing);
        Self { around, open: Vec::new(), next, text: 0, keeping, left: 0, kept: Vec::new(), entries: 0 }
    }

    /// A key and its value, which are not kept.
    pub fn entry_passed_over(around: usize) -> Self {
        Self { next: Next::Key, ..Self::passed_over(around) }
    }

    /// A value within so many lists and objects, of which so many values and keys may be kept.
    pub fn kept(around: usize, most: usize) -> Self {
        Self { keeping: Keeping::All, left: most, ..Self::passed_over(around) }
    }

    /// Passes over what has come, which begins where the last call stopped. The result is how far it came; what is
    /// behind that begins something that has not come whole.
    ///
    /// # Errors
    /// If the text is not JSON.
    pub fn pass(&mut self, text: &str) -> Result<usize> {
        let mut parser = Parser::new(text);
        // What was not kept yet begins here.
        let mut from = 0;
        let end = loop {
            if self.is_whole() {
                break parser.at;
            }
            let before = if self.is_in_text() { parser.at } else { parser.next_at() };
            if before == text.len() {
                break before;
            }
            let was_long = self.is_long();
            match self.step(&mut parser) {
                // A single text or number is never too much.
                Ok(()) if self.keeping == Keeping::All && self.left == 0 && !self.open.is_empty() => {
                    self.keep(text, from, parser.at);
                    self.shorten();
                }
                Ok(()) if !was_long && self.is_long() => self.keep(text, from, parser.at),
                Ok(()) if was_long && !self.is_long() => from = before,
                Ok(()) => {}
                Err(error) if error.kind == Kind::CutOff => break before,
                Err(error) => return Err(error),
            }
            if self.next == Next::After && self.open.len() == 1 {
                self.entries = self.kept.len() + parser.at - from;
            }
        };
        if !self.is_long() {
            self.keep(text, from, end);
        }
        Ok(end)
    }

    /// Whether all of it has come.
    pub fn is_whole(&self) -> bool {
        self.next == Next::After && self.open.is_empty()
    }

    /// Whether only the first entries were kept.
    pub fn is_shortened(&self) -> bool {
        self.keeping == Keeping::Full
    }

    /// How many values and keys might still be kept.
    pub fn left(&self) -> usize {
        self.left
    }

    /// What was kept of the value.
    pub fn into_kept(self) -> Vec<u8> {
        self.kept
    }

    fn is_in_text(&self) -> bool {
        matches!(self.next, Next::RestOfKey | Next::RestOfText)
    }

    /// Whether what has come last belongs to a text that is too long.
    fn is_long(&self) -> bool {
        self.is_in_text() && LONGEST_TEXT < self.text
    }

    fn keep(&mut self, text: &str, from: usize, to: usize) {
        if self.keeping == Keeping::All {
            self.kept.extend_from_slice(text.as_bytes().get(from..to).unwrap_or_default());
        }
    }

    /// Closes what was kept behind its last whole entry. What has so many values is a list or an object, whose bracket
    /// comes first.
    fn shorten(&mut self) {
        self.keeping = Keeping::Full;
        self.kept.truncate(self.entries.max(1));
        self.kept.push(if self.kept.first() == Some(&b'{') { b'}' } else { b']' });
    }

    /// Passes over what comes next: a bracket, a comma, a number, some letters of a text.
    fn step(&mut self, parser: &mut Parser) -> Result<()> {
        let is_object = self.open.last().copied().unwrap_or_default();
        if self.is_in_text() {
            return self.letters(parser);
        }
        let byte = parser.peek()?;
        self.next = match (self.next, byte) {
            (Next::First, b'}') if is_object => return self.close(parser),
            (Next::First, b']') if !is_object => return self.close(parser),
            (Next::Key, b'"') => Next::RestOfKey,
            (Next::First, b'"') if is_object => Next::RestOfKey,
            (Next::Key, _) => return Err(parser.unexpected()),
            (Next::First, _) if is_object => return Err(parser.unexpected()),
            (Next::First | Next::Value, b'"') => Next::RestOfText,
            (Next::First | Next::Value, b'{' | b'[') if self.around + self.open.len() < DEPTH => {
                self.open.push(byte == b'{');
                Next::First
            }
            (Next::First | Next::Value, _) => return self.scalar(parser),
            (Next::Colon, b':') => Next::Value,
            (Next::After, b',') => {
                if is_object {
                    Next::Key
                } else {
                    Next::Value
                }
            }
            (Next::After, b'}') if is_object => return self.close(parser),
            (Next::After, b']') if !is_object => return self.close(parser),
            (Next::Colon | Next::After | Next::RestOfKey | Next::RestOfText, _) => return Err(parser.unexpected()),
        };
        if !matches!(self.next, Next::Value | Next::Key) {
            self.left = self.left.saturating_sub(1);
        }
        self.text = 0;
        parser.at += 1;
        Ok(())
    }

    fn close(&mut self, parser: &mut Parser) -> Result<()> {
        self.open.pop();
        self.next = Next::After;
        parser.at += 1;
        Ok(())
    }

    /// Some letters of a text, or a character that is written with a backslash, or the end of the text.
    fn letters(&mut self, parser: &mut Parser) -> Result<()> {
        let from = parser.at;
        parser.at = parser.plain_until(from);
        match parser.byte() {
            _ if from < parser.at => {}
            Some(b'"') => {
                self.next = if self.next == Next::RestOfKey { Next::Colon } else { Next::After };
                parser.at += 1;
            }
            Some(b'\\') => {
                parser.escape()?;
            }
            _ => return Err(parser.unexpected()),
        }
        self.text += parser.at - from;
        Ok(())
    }

    /// A number, `true`, `false` or `null`. At the very end it may go on in the next piece, unless it is all there is.
    fn scalar(&mut self, parser: &mut Parser) -> Result<()> {
        let mark = parser.mark();
        parser.scalar()?;
        parser.forget(mark);
        if parser.at == parser.source().len() && self.around + self.open.len() != 0 {
            return Err(parser.cut_off());
        }
        self.next = Next::After;
        self.left = self.left.saturating_sub(1);
        Ok(())
    }
}
