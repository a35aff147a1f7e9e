//! Parses a text into a tape. Brackets and commas are handled here, texts and numbers in `letters`.

use std::borrow::Cow;

use super::{
    Error, Kind,
    tape::{Mark, Tape, Value, ValueKind},
};

pub type Result<T> = std::result::Result<T, Error>;

/// Reads the value of a key.
pub type ReadEntry<'r, 'a> = dyn FnMut(Cow<'a, str>, &mut Parser<'a>) -> Result<()> + 'r;

/// A text and how far it has been read.
#[derive(Debug)]
pub struct Parser<'a> {
    pub(crate) tape: Tape<'a>,
    pub(crate) at: usize,
    depth: usize,
}

/// How many levels are followed, so that nothing that goes through a document exhausts the stack.
const DEPTH: usize = 127;

/// Stands for the node around the outermost value.
pub(super) const NONE: usize = usize::MAX;

impl<'a> Tape<'a> {
    /// Reads a text that holds one value.
    ///
    /// # Errors
    /// Where the text is not JSON or goes on after it.
    pub fn read(text: &'a str) -> Result<Self> {
        let mut parser = Parser::new(text);
        parser.value()?;
        parser.end()?;
        Ok(parser.into_tape())
    }
}

impl<'a> Parser<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { tape: Tape::new(text), at: 0, depth: 0 }
    }

    /// Reads a value, which stays on the tape until it is forgotten.
    ///
    /// # Errors
    /// Where the text is not JSON there.
    pub fn value(&mut self) -> Result<Value<'_>> {
        let place = self.tape.nodes.len();
        self.push_value()?;
        Ok(self.tape.value(place))
    }

    /// Passes over a value.
    ///
    /// # Errors
    /// Where the text is not JSON there.
    pub fn skip(&mut self) -> Result<()> {
        let mark = self.mark();
        self.push_value()?;
        self.forget(mark);
        Ok(())
    }

    /// Where the tape ends now.
    pub fn mark(&self) -> Mark {
        self.tape.mark()
    }

    /// Forgets all values that were read since.
    pub fn forget(&mut self, mark: Mark) {
        self.tape.forget(mark);
    }

    /// The text that is read.
    pub fn source(&self) -> &'a str {
        self.tape.text
    }

    /// All that has been read and not been forgotten.
    pub fn into_tape(self) -> Tape<'a> {
        self.tape
    }

    /// Whether the next thing begins with this byte.
    ///
    /// # Errors
    /// At the end.
    pub fn stands_at(&mut self, byte: u8) -> Result<bool> {
        Ok(self.peek()? == byte)
    }

    /// The byte at which the next thing begins, or the end.
    pub fn next_at(&mut self) -> usize {
        // At the end there is nothing, which is where it then stands.
        let _ = self.peek();
        self.at
    }

    /// The byte up to which has been read.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Nothing may follow but white space.
    ///
    /// # Errors
    /// Where something does.
    pub fn end(&mut self) -> Result<()> {
        match self.peek() {
            Ok(_) => Err(self.unexpected()),
            Err(_) => Ok(()),
        }
    }

    /// Goes through an object; `read` gets each key and reads its value.
    ///
    /// # Errors
    /// Those of `read`, and where the text is not JSON.
    pub fn each_entry(&mut self, read: &mut ReadEntry<'_, 'a>) -> Result<()> {
        self.each_node(&mut |parser| {
            let mark = parser.mark();
            parser.key()?;
            let key = parser.tape.value(mark.nodes).words_of(parser.tape.text);
            parser.forget(mark);
            read(key, parser)
        })
    }

    /// Goes through a list; `read` reads each of its values.
    ///
    /// # Errors
    /// Those of `read`, and where the text is not JSON.
    pub fn each_element(&mut self, read: &mut dyn FnMut(&mut Self) -> Result<()>) -> Result<()> {
        self.each_node(read)
    }

    /// Goes through what stands between brackets, with commas between; the parser stands at the opening one.
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

    /// Puts a value on the tape with all that is within it. One function and no recursion, as nothing is done as often.
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
                b't' => self.word("true", ValueKind::True)?,
                b'f' => self.word("false", ValueKind::False)?,
                b'n' => self.word("null", ValueKind::Null)?,
                b'-' | b'0'..=b'9' => self.number()?,
                _ => return Err(self.unexpected()),
            }
            // After a value comes another one, or the end of what is around it.
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

    fn open(&mut self) -> Result<()> {
        if self.depth == DEPTH {
            return Err(self.unexpected());
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// A key and its colon.
    pub(super) fn key(&mut self) -> Result<()> {
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
    fn peek(&mut self) -> Result<u8> {
        loop {
            match self.byte() {
                // What is written for programs has no white space.
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
