//! A document as it was fetched, with its encoding decoded.

/// A file, or the response of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its name in problems: a file name or an address.
    pub name: String,
    pub text: String,
}

impl Document {
    pub fn new(name: &str, text: &str) -> Self {
        Self { name: name.into(), text: text.into() }
    }

    /// Decodes UTF-8, or Windows-1252 if it is not UTF-8, which accepts any bytes.
    pub fn decode(name: &str, bytes: Vec<u8>) -> Self {
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| error.as_bytes().iter().copied().map(windows_1252).collect());
        Self { name: name.into(), text }
    }
}

/// The letters of Windows-1252 where Latin-1 has control characters, from 0x80 on (WHATWG, encoding standard).
const LETTERS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// The character of a byte in Windows-1252.
pub fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|at| LETTERS.chars().nth(usize::from(at)));
    special.unwrap_or(char::from(byte))
}

/// The byte of a character in Windows-1252.
pub fn windows_1252_byte(letter: char) -> Option<u8> {
    let special = LETTERS.chars().position(|known| known == letter).and_then(|at| u8::try_from(0x80 + at).ok());
    special.or_else(|| u8::try_from(u32::from(letter)).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_utf_8_or_windows_1252() {
        let check = |bytes: &[u8], expected: &str| {
            assert_eq!(Document::decode("a", bytes.to_vec()).text, expected);
        };
        check("Työ €".as_bytes(), "Työ €");
        check(b"Ty\xf6 \x80 \x96 \x9f \xa0", "Työ € – Ÿ \u{a0}");
        assert_eq!(LETTERS.chars().count(), 32);
    }
}
