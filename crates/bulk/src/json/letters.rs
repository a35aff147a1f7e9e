//! Parses JSON texts with their escapes, numbers and the words `true`, `false` and `null`.

use super::{
    parser::{Parser, Result},
    tape::ValueKind,
};

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// No program writes a number of so many bytes. Of one that comes in pieces the end is waited for.
const LONGEST_NUMBER: usize = 1_024;

/// So many digits always fit into 64 bits.
const SURELY_FIT: usize = 18;

impl Parser<'_> {
    /// Parses a text. The parser is at its opening quotation mark.
    pub(crate) fn text(&mut self) -> Result<()> {
        let start = self.at + 1;
        self.at = self.plain_until(start);
        if self.byte() != Some(b'"') {
            return self.unescape(start);
        }
        self.tape.push(ValueKind::Text, start, self.at);
        self.at += 1;
        Ok(())
    }

    /// Parses the rest of a text that contains a backslash.
    #[cold]
    fn unescape(&mut self, mut from: usize) -> Result<()> {
        let start = self.tape.unescaped.len();
        loop {
            // Both ends are at ASCII letters or at the end of the text, so they are between characters.
            let plain = self.tape.text.get(from..self.at).unwrap_or_default();
            self.tape.unescaped.push_str(plain);
            match self.byte().ok_or(self.cut_off())? {
                b'"' => break,
                b'\\' => {
                    let character = self.escape()?;
                    self.tape.unescaped.push(character);
                }
                _ => return Err(self.unexpected()),
            }
            from = self.at;
            self.at = self.plain_until(from);
        }
        self.tape.push(ValueKind::Unescaped, start, self.tape.unescaped.len());
        self.at += 1;
        Ok(())
    }

    /// The next position from `at` on of a quotation mark, a backslash or a control character, or the end.
    pub(super) fn plain_until(&self, mut at: usize) -> usize {
        let bytes = self.tape.text.as_bytes();
        while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            let eight = u64::from_le_bytes(*eight);
            let nought = |word: u64| word.wrapping_sub(ONES) & !word;
            let quote = nought(eight ^ (ONES * b'"' as u64));
            let backslash = nought(eight ^ (ONES * b'\\' as u64));
            let control = eight.wrapping_sub(ONES * 0x20) & !eight;
            // Only the lowest mark is reliable: a higher one may come from the borrow of a subtraction.
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

    /// Parses a character that is written with a backslash. The parser is at the backslash.
    pub(super) fn escape(&mut self) -> Result<char> {
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

    /// `u00e4`, or two of them for a character beyond the first 65,536. Half of such a character, where a text was cut
    /// within an emoji, becomes U+FFFD: it is no reason to lose a list of services.
    fn code_point(&mut self) -> Result<char> {
        let first = self.four_digits()?;
        let after = self.at;
        let mut code = first;
        if (0xd800..0xdc00).contains(&first) && self.tape.text.as_bytes().get(after..after + 2) == Some(b"\\u") {
            self.at += 1;
            match self.four_digits()?.checked_sub(0xdc00).filter(|low| *low < 0x400) {
                Some(low) => code = 0x10000 + ((first - 0xd800) << 10) + low,
                // Another character, which is parsed after this one.
                None => self.at = after,
            }
        }
        Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// Parses the four hexadecimal digits after the letter at which the parser is.
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

    #[cold]
    pub(crate) fn number(&mut self) -> Result<()> {
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
        let written = self.tape.text.get(start..self.at).unwrap_or_default();
        // Nought may have a sign as a decimal only.
        let fits = is_whole && written != "-0" && (written.len() <= SURELY_FIT || written.parse::<i64>().is_ok());
        if LONGEST_NUMBER < written.len() {
            self.at = start;
            return Err(self.unexpected());
        }
        self.tape.push(if fits { ValueKind::Integer } else { ValueKind::Decimal }, start, self.at);
        Ok(())
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

    pub(crate) fn word(&mut self, word: &str, kind: ValueKind) -> Result<()> {
        let start = self.at;
        for expected in word.bytes() {
            if self.byte().ok_or(self.cut_off())? != expected {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
        self.tape.push(kind, start, self.at);
        Ok(())
    }
}
