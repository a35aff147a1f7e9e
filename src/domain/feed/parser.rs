//! How JSON is written (RFC 8259). Knows letters, numbers and brackets; not what a document is for.
//!
//! Written by hand, because a feed of 100,000 services is read on a phone: it borrows every text it can,
//! looks at eight bytes at a time, and is smaller than a general library.

use std::borrow::Cow;

use super::json::{Json, Object};

/// Why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Error {
    /// The byte at which it stops being JSON.
    pub at: usize,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It stops in the middle.
    CutOff,
    /// Something else should stand there, or it is nested too deep.
    Unexpected,
}

pub type Result<T> = std::result::Result<T, Error>;

/// Reads the value of a key.
pub type ReadEntry<'r, 'a> = dyn FnMut(Cow<'a, str>, &mut Parser<'a>) -> Result<()> + 'r;

/// A text and how far it has been read.
#[derive(Debug)]
pub struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    /// How many entries the last object on each level had: the next one is likely to have as many.
    entries: [usize; 8],
}

/// How many levels are followed, so that no document exhausts the stack.
const DEPTH: usize = 127;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

impl<'a> Parser<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, entries: [0; 8] }
    }

    /// Reads a value.
    pub fn value(&mut self) -> Result<Json<'a>> {
        match self.peek()? {
            b'"' => Ok(Json::Text(self.string()?)),
            b'{' => self.object(),
            b'[' => self.list(),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            b'-' | b'0'..=b'9' => self.number(),
            _ => Err(self.unexpected()),
        }
    }

    /// Whether the next thing begins with this byte.
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
    pub fn end(&mut self) -> Result<()> {
        match self.peek() {
            Ok(_) => Err(self.unexpected()),
            Err(_) => Ok(()),
        }
    }

    /// Goes through an object; `read` reads the value of each key.
    pub fn each_entry(&mut self, read: &mut ReadEntry<'_, 'a>) -> Result<()> {
        self.each(b'}', &mut |parser| {
            if !parser.stands_at(b'"')? {
                return Err(parser.unexpected());
            }
            let key = parser.string()?;
            if !parser.stands_at(b':')? {
                return Err(parser.unexpected());
            }
            parser.at += 1;
            read(key, parser)
        })
    }

    /// Goes through a list; `read` reads each of its values.
    pub fn each_element(&mut self, read: &mut dyn FnMut(&mut Self) -> Result<()>) -> Result<()> {
        self.each(b']', read)
    }

    /// Goes through what stands between brackets, with commas between; the parser stands at the opening one.
    fn each(&mut self, close: u8, read: &mut dyn FnMut(&mut Self) -> Result<()>) -> Result<()> {
        if self.depth == DEPTH {
            return Err(self.unexpected());
        }
        self.depth += 1;
        self.at += 1;
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

    fn object(&mut self) -> Result<Json<'a>> {
        let level = self.depth;
        let mut entries = Vec::with_capacity(self.entries.get(level).copied().unwrap_or_default());
        self.each_entry(&mut |key, parser| {
            entries.push((key, parser.value()?));
            Ok(())
        })?;
        if let Some(last) = self.entries.get_mut(level) {
            // Not so many that a strange object makes all that follow large.
            *last = entries.len().min(32);
        }
        Ok(Json::Object(Object(entries)))
    }

    fn list(&mut self) -> Result<Json<'a>> {
        let mut values = Vec::new();
        self.each_element(&mut |parser| {
            values.push(parser.value()?);
            Ok(())
        })?;
        Ok(Json::List(values))
    }

    /// A text; the parser stands at its opening quotation mark.
    fn string(&mut self) -> Result<Cow<'a, str>> {
        let start = self.at + 1;
        self.at = self.plain_until(start);
        if self.byte() == Some(b'"') {
            let text = self.part(start, self.at);
            self.at += 1;
            return Ok(Cow::Borrowed(text));
        }
        let mut text = String::from(self.part(start, self.at));
        loop {
            match self.byte().ok_or(self.cut_off())? {
                b'"' => break,
                b'\\' => text.push(self.escape()?),
                _ => return Err(self.unexpected()),
            }
            let from = self.at;
            self.at = self.plain_until(from);
            text.push_str(self.part(from, self.at));
        }
        self.at += 1;
        Ok(Cow::Owned(text))
    }

    /// The next place from `at` on with a quotation mark, a backslash or a control character, or the end.
    fn plain_until(&self, mut at: usize) -> usize {
        let bytes = self.text.as_bytes();
        while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            let eight = u64::from_le_bytes(*eight);
            let nought = |word: u64| word.wrapping_sub(ONES) & !word;
            let quote = nought(eight ^ (ONES * b'"' as u64));
            let backslash = nought(eight ^ (ONES * b'\\' as u64));
            let control = eight.wrapping_sub(ONES * 0x20) & !eight;
            // The lowest mark is right; higher ones may come from a borrow.
            let found = (quote | backslash | control) & HIGHS;
            if found != 0 {
                return at + found.trailing_zeros() as usize / 8;
            }
            at += 8;
        }
        while bytes.get(at).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)) {
            at += 1;
        }
        at
    }

    /// A character that is written with a backslash, at which the parser stands.
    fn escape(&mut self) -> Result<char> {
        self.at += 1;
        let letter = self.byte().ok_or(self.cut_off())?;
        let character = match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        Ok(character)
    }

    /// `u00e4`, or two of them for a character beyond the first 65,536.
    fn code_point(&mut self) -> Result<char> {
        let first = self.four_digits()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first).ok_or(self.unexpected());
        }
        for expected in [b'\\', b'u'] {
            if self.byte().ok_or(self.cut_off())? != expected {
                return Err(self.unexpected());
            }
            self.at += usize::from(expected == b'\\');
        }
        let second = self.four_digits()?;
        let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400).ok_or(self.unexpected())?;
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + low).ok_or(self.unexpected())
    }

    /// The four hexadecimal digits after the letter at which the parser stands.
    fn four_digits(&mut self) -> Result<u32> {
        let mut number = 0;
        for _ in 0..4 {
            self.at += 1;
            let byte = self.byte().ok_or(self.cut_off())?;
            number = number * 16 + char::from(byte).to_digit(16).ok_or(self.unexpected())?;
        }
        self.at += 1;
        Ok(number)
    }

    fn number(&mut self) -> Result<Json<'a>> {
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(self.unexpected());
            }
        } else {
            self.digits()?;
        }
        let mut is_whole = true;
        if self.byte() == Some(b'.') {
            is_whole = false;
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            is_whole = false;
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        let written = self.part(start, self.at);
        // Nought may have a sign as a decimal only.
        match written.parse().ok().filter(|_| is_whole && written != "-0") {
            Some(number) => Ok(Json::Integer(number)),
            None => {
                let number = written.parse().ok().filter(|number: &f64| number.is_finite());
                number.map(Json::Decimal).ok_or(self.unexpected())
            }
        }
    }

    /// At least one digit.
    fn digits(&mut self) -> Result<()> {
        if !self.byte().ok_or(self.cut_off())?.is_ascii_digit() {
            return Err(self.unexpected());
        }
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }

    fn word(&mut self, word: &str, value: Json<'a>) -> Result<Json<'a>> {
        for expected in word.bytes() {
            if self.byte().ok_or(self.cut_off())? != expected {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
        Ok(value)
    }

    /// The next byte that is not white space.
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
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// A part of the text. Both ends stand at ASCII letters or at the end.
    fn part(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn cut_off(&self) -> Error {
        Error { at: self.text.len(), kind: Kind::CutOff }
    }

    fn unexpected(&self) -> Error {
        Error { at: self.at, kind: Kind::Unexpected }
    }
}

#[cfg(test)]
mod tests;
