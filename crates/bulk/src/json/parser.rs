//! Parses a text into a tape. Brackets and commas are handled here, texts and numbers in `letters`.

use std::borrow::Cow;

use super::{
    Error, Kind,
    tape::{Mark, Tape, Value, ValueKind},
};

pub type Result<T> = std::result::Result<T, Error>;

/// Parses the value of a key.
pub type ReadEntry<'r, 'a> = dyn FnMut(Cow<'a, str>, &mut Parser<'a>) -> Result<()> + 'r;

/// A parser over a text, with the tape of what it has parsed so far.
#[derive(Debug)]
pub struct Parser<'a> {
    pub(crate) tape: Tape<'a>,
    pub(crate) at: usize,
    depth: usize,
}

/// How deep values may be nested, so that no recursion over a document exhausts the stack.
pub(super) const DEPTH: usize = 127;

/// The index of the node around the outermost value. There is no such node.
pub(super) const NONE: usize = usize::MAX;

impl<'a> Tape<'a> {
    /// Parses a text that contains one value.
    ///
    /// ```
    /// let tape = bulk::Tape::parse(r#"{"id": "a", "topics": ["grief"]}"#).expect("JSON");
    /// let mut found = [None; 2];
    /// tape.root().find(&["id", "name"], &mut found);
    /// assert_eq!(found[0].and_then(|id| id.text()), Some("a"));
    /// assert!(found[1].is_none());
    /// ```
    ///
    /// # Errors
    /// If the text is not JSON or continues after the value.
    pub fn parse(text: &'a str) -> Result<Self> {
        let mut parser = Parser::new(text);
        parser.value()?;
        parser.end()?;
        Ok(parser.into_tape())
    }
}

impl<'a> Parser<'a> {
    pub fn new(text: &'a str) -> Self {
        Self::within(0, text)
    }

    /// A parser over a part of a text that lies within so many lists and objects.
    pub fn within(depth: usize, text: &'a str) -> Self {
        Self { tape: Tape::new(text), at: 0, depth }
    }

    /// Parses a value, which stays on the tape until it is forgotten.
    ///
    /// # Errors
    /// If the text is not JSON there.
    pub fn value(&mut self) -> Result<Value<'_>> {
        let place = self.tape.nodes.len();
        self.push_value()?;
        Ok(self.tape.value(place))
    }

    /// The same for a text that goes on: what ends where the text does, as a number may, has not come whole.
    ///
    /// # Errors
    /// If the text is not JSON there.
    pub fn whole_value(&mut self) -> Result<Value<'_>> {
        let place = self.tape.nodes.len();
        self.push_value()?;
        if self.at == self.tape.text.len() {
            return Err(self.cut_off());
        }
        Ok(self.tape.value(place))
    }

    /// Passes over a value.
    ///
    /// # Errors
    /// If the text is not JSON there.
    pub fn skip(&mut self) -> Result<()> {
        let mark = self.mark();
        self.push_value()?;
        self.forget(mark);
        Ok(())
    }

    /// The present end of the tape, for [`Parser::forget`].
    pub fn mark(&self) -> Mark {
        self.tape.mark()
    }

    /// Removes all values from the tape that were parsed since the mark was taken.
    pub fn forget(&mut self, mark: Mark) {
        self.tape.forget(mark);
    }

    /// The whole text.
    pub fn source(&self) -> &'a str {
        self.tape.text
    }

    /// The tape with all values that were not forgotten.
    pub fn into_tape(self) -> Tape<'a> {
        self.tape
    }

    /// Whether the next byte that is not white space is this one.
    ///
    /// # Errors
    /// At the end of the text.
    pub fn stands_at(&mut self, byte: u8) -> Result<bool> {
        Ok(self.peek()? == byte)
    }

    /// The offset of the next byte that is not white space, or of the end.
    pub fn next_at(&mut self) -> usize {
        // This fails at the end of the text, and then the offset is that of the end.
        let _ = self.peek();
        self.at
    }

    /// Passes over the byte at which the parser is, after [`Parser::next_at`].
    pub fn pass_byte(&mut self) {
        self.at += 1;
    }

    /// The offset up to which the text was parsed.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Checks that only white space follows.
    ///
    /// # Errors
    /// If something else does.
    pub fn end(&mut self) -> Result<()> {
        match self.peek() {
            Ok(_) => Err(self.unexpected()),
            Err(_) => Ok(()),
        }
    }

    /// Parses an object; `read` gets each key and parses its value.
    ///
    /// # Errors
    /// Those of `read`, and if the text is not JSON.
    pub fn each_entry(&mut self, read: &mut ReadEntry<'_, 'a>) -> Result<()> {
        self.each_node(&mut |parser| {
            let mark = parser.mark();
            parser.key()?;
            let key = parser.tape.value(mark.nodes).words_of(parser.tape.text);
            parser.forget(mark);
            read(key, parser)
        })
    }

    /// Parses a list; `read` parses each of its values.
    ///
    /// # Errors
    /// Those of `read`, and if the text is not JSON.
    pub fn each_element(&mut self, read: &mut dyn FnMut(&mut Self) -> Result<()>) -> Result<()> {
        self.each_node(read)
    }

    /// Parses what is between brackets, separated by commas. The parser is at the opening bracket.
    pub(super) fn each_node(&mut self, read: &mut dyn FnMut(&mut Self) -> Result<()>) -> Result<()> {
        let close = if self.byte() == Some(b'{') { b'}' } else { b']' };
        self.open()?;
        let mut next = self.peek()?;
        while next != close {
            read(self)?;
            next = self.peek()?;
            if next == b',' {
                self.at += 1;
                next = self.peek()?;
                if next == close {
                    return Err(self.unexpected());
                }
            } else if next != close {
                return Err(self.unexpected());
            }
        }
        self.depth -= 1;
        self.at += 1;
        Ok(())
    }

    /// Parses a value with everything within it. This is a loop and no recursion, because no other code runs as often.
    pub(super) fn push_value(&mut self) -> Result<()> {
        let mut around = NONE;
        loop {
            self.tape.count(around);
            match self.peek()? {
                b'"' => self.text()?,
                open @ (b'{' | b'[') => {
                    let start = self.at;
                    self.open()?;
                    let (kind, close) = match open {
                        b'{' => (ValueKind::Object, b'}'),
                        _ => (ValueKind::List, b']'),
                    };
                    around = self.tape.open(kind, start, around);
                    if self.peek()? != close {
                        if open == b'{' {
                            self.key()?;
                        }
                        continue;
                    }
                }
                _ => self.scalar()?,
            }
            // After a value comes another one, or the end of the list or object around it.
            loop {
                let Some(kind) = self.tape.kind(around) else { return Ok(()) };
                match (self.peek()?, kind) {
                    (b',', ValueKind::Object) => {
                        self.at += 1;
                        self.key()?;
                        break;
                    }
                    (b',', _) => {
                        self.at += 1;
                        break;
                    }
                    (b'}', ValueKind::Object) | (b']', ValueKind::List) => {
                        self.at += 1;
                        self.depth -= 1;
                        around = self.tape.close(around);
                    }
                    _ => return Err(self.unexpected()),
                }
            }
        }
    }

    /// Parses a number, `true`, `false` or `null`.
    pub(super) fn scalar(&mut self) -> Result<()> {
        match self.byte() {
            Some(b't') => self.word("true", ValueKind::True),
            Some(b'f') => self.word("false", ValueKind::False),
            Some(b'n') => self.word("null", ValueKind::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => Err(self.unexpected()),
        }
    }

    fn open(&mut self) -> Result<()> {
        if self.depth == DEPTH {
            return Err(self.unexpected());
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Parses a key and its colon.
    ///
    /// # Errors
    /// If the text is not JSON there.
    pub fn key(&mut self) -> Result<()> {
        if self.peek()? != b'"' {
            return Err(self.unexpected());
        }
        self.text()?;
        if self.peek()? != b':' {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(())
    }

    /// The next byte that is not white space.
    #[inline(always)]
    pub(super) fn peek(&mut self) -> Result<u8> {
        loop {
            match self.byte() {
                // JSON that programs write has no white space, so this case comes first.
                Some(byte @ b'!'..) => return Ok(byte),
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                Some(byte) => return Ok(byte),
                None => return Err(self.cut_off()),
            }
        }
    }

    #[inline(always)]
    pub(crate) fn byte(&self) -> Option<u8> {
        self.tape.text.as_bytes().get(self.at).copied()
    }

    pub(crate) fn cut_off(&self) -> Error {
        Error { at: self.tape.text.len(), kind: Kind::CutOff }
    }

    pub(crate) fn unexpected(&self) -> Error {
        Error { at: self.at, kind: Kind::Unexpected }
    }
}
