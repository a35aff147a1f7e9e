//! The letters of a text file. UTF-8 and UTF-16 are known for certain; another encoding is guessed by chardetng, as
//! Firefox does it, and encoding_rs has the letters of all of them.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::workbook::GuessedLetters;

/// A text, and how its letters were read where that is a guess.
#[derive(Debug, PartialEq, Eq)]
pub struct Letters {
    pub text: String,
    pub guess: Option<GuessedLetters>,
}

/// The text of a file. `None` where it is no text.
pub fn decode(bytes: &[u8]) -> Option<Letters> {
    let sure = |text: String| Some(Letters { text, guess: None });
    if let Some(encoding) = utf_16(bytes) {
        return sure(encoding.decode(bytes).0.into_owned());
    }
    if bytes.contains(&0) {
        return None;
    }
    let (text, _, has_errors) = UTF_8.decode(bytes);
    if !has_errors {
        return sure(text.into_owned());
    }
    let is_mixed = bytes.split(|byte| *byte == b'\n').any(|line| !line.is_ascii() && std::str::from_utf8(line).is_ok());
    let encoding = guess(bytes, is_mixed);
    let text = if is_mixed { by_lines(bytes, encoding) } else { encoding.decode(bytes).0.into_owned() };
    let name = if encoding == encoding_rs::WINDOWS_1252 { "windows-1252" } else { encoding.name() };
    Some(Letters { text, guess: Some(GuessedLetters { encoding: name, is_mixed }) })
}

/// Whether it is UTF-16: by its mark, else by every second byte, which is 0 in the letters of most languages.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let start = bytes.get(..bytes.len().min(1_000))?;
    let zeros = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = start.len() / 3;
    match () {
        () if start.len() < 4 => None,
        () if even == 0 && most < odd => Some(UTF_16LE),
        () if odd == 0 && most < even => Some(UTF_16BE),
        () => None,
    }
}

/// The encoding that the letters are most likely in.
fn guess(bytes: &[u8], is_mixed: bool) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        // Lines that are in UTF-8 would mislead it.
        if !is_mixed || std::str::from_utf8(line).is_err() {
            detector.feed(line, false);
        }
    }
    detector.feed(b"", true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Each line in UTF-8 where it is that.
fn by_lines(bytes: &[u8], encoding: &'static Encoding) -> String {
    let line = |line: &[u8]| match std::str::from_utf8(line) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding.decode_without_bom_handling(line).0.into_owned(),
    };
    let text: String = bytes.split_inclusive(|byte| *byte == b'\n').map(line).collect();
    text.trim_start_matches('\u{feff}').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str, expected: Option<(&str, bool)>) {
        let letters = decode(bytes).unwrap();
        let guess = letters.guess.map(|guess| (guess.encoding, guess.is_mixed));
        assert_eq!((letters.text.as_str(), guess), (text, expected));
    }

    fn utf_16_of(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn utf_8_and_utf_16_are_certain() {
        let text = "Tunnus;Nimi\nåäö;5 €\n";
        check(text.as_bytes(), text, None);
        check(&[b"\xef\xbb\xbf", text.as_bytes()].concat(), text, None);
        check(&utf_16_of(&format!("\u{feff}{text}"), u16::to_le_bytes), text, None);
        check(&utf_16_of(text, u16::to_le_bytes), text, None);
        check(&utf_16_of(text, u16::to_be_bytes), text, None);
    }

    #[test]
    fn other_letters_are_guessed_and_that_is_said() {
        check(b"Tunnus;Kesto\n\xe5\xe4\xf6;5 \x80\n", "Tunnus;Kesto\nåäö;5 €\n", Some(("windows-1252", false)));
        let russian = "Код;Название\na;Телефон помощи\nb;Чат для подростков\n";
        let bytes = encoding_rs::WINDOWS_1251.encode(russian).0;
        check(&bytes, russian, Some(("windows-1251", false)));
    }

    #[test]
    fn lines_of_two_encodings_are_read_each_in_its_own() {
        check(
            b"Tunnus;Nimi\na;\xc3\x84idit\nb;Is\xe4t\n",
            "Tunnus;Nimi\na;Äidit\nb;Isät\n",
            Some(("windows-1252", true)),
        );
    }

    #[test]
    fn what_has_zeros_within_is_no_text() {
        assert_eq!(decode(b"Tunnus;Nimi\na;\x00b\n"), None);
        assert_eq!(decode(b"\x00\x01\x02"), None);
    }
}
