//! The name of a file of a large feed, which is a hash of its content.

use std::fmt;

/// The name of a file, which is a hash of its content. The file may therefore be cached for ever, and what arrives can
/// be checked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(u64);

impl Name {
    /// The length of a name: eight letters of five bits each.
    pub const LETTERS: usize = 8;
    const BITS: u32 = 40;

    /// The name of a file with this content (FNV-1a, folded).
    pub fn of(bytes: &[u8]) -> Self {
        let mut number = 0xcbf2_9ce4_8422_2325_u64;
        for byte in bytes {
            number = (number ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Self((number ^ (number >> Self::BITS)) & ((1 << Self::BITS) - 1))
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut number = 0;
        for letter in text.bytes() {
            let digit = match letter {
                b'a'..=b'z' => letter - b'a',
                b'2'..=b'7' => letter - b'2' + 26,
                _ => return None,
            };
            number = number << 5 | u64::from(digit);
        }
        (text.len() == Self::LETTERS).then_some(Self(number))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..Self::LETTERS).rev() {
            let digit = (self.0 >> (5 * place) & 31) as u8;
            fmt::Write::write_char(f, char::from(if digit < 26 { b'a' + digit } else { b'2' + digit - 26 }))?;
        }
        Ok(())
    }
}
