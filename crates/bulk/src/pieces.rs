//! Several texts in one piece of memory, each with its length before it.

/// Builds texts of several pieces. It can be used again after each.
#[derive(Debug, Default)]
pub struct Pieces(String);

/// Every digit of a length has to be one byte of UTF-8.
const BASE: usize = 64;

impl Pieces {
    /// Adds a language tag and the words in that language, without white space around them. Empty words are left out.
    pub fn put_translation(&mut self, tag: &str, words: &str) {
        let words = trimmed(words);
        if !words.is_empty() {
            self.put(tag);
            self.put(words);
        }
    }

    /// The pieces that were added. The builder is empty afterwards.
    pub fn build(&mut self) -> Box<str> {
        let text = self.0.as_str().into();
        self.0.clear();
        text
    }

    /// Adds a piece after its length, which is written in base 64 with the last digit marked by its size.
    fn put(&mut self, piece: &str) {
        let mut length = piece.len();
        while BASE <= length {
            self.0.push(char::from((BASE + length % BASE) as u8));
            length /= BASE;
        }
        self.0.push(char::from(length as u8));
        self.0.push_str(piece);
    }
}

/// Takes the first piece away from `rest`.
pub fn next_piece<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let (mut length, mut unit, mut start) = (0, 1, 0);
    for byte in rest.bytes() {
        start += 1;
        length += usize::from(byte) % BASE * unit;
        if usize::from(byte) < BASE {
            break;
        }
        unit *= BASE;
    }
    let piece = rest.get(start..start + length)?;
    *rest = rest.get(start + length..)?;
    (start != 0).then_some(piece)
}

/// The text without white space around it. Most texts have none, and looking at whole characters takes time.
pub fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => text.trim(),
    }
}

/// Whether what follows the scheme of a link is plain ASCII and begins with the name of a host alone: letters, digits and
/// hyphens between dots, and last what begins with a letter. Most links of a feed are like that.
pub fn leads_to_plain_host(rest: &str) -> bool {
    // The first letter of the last label, and the letter before.
    let (mut first, mut before) = (b'.', b'.');
    for byte in rest.bytes() {
        match byte {
            b'/' | b'\\' | b'?' | b'#' => break,
            b'.' | b'-' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
                first = if before == b'.' { byte } else { first };
                before = byte;
            }
            _ => return false,
        }
    }
    first.is_ascii_alphabetic() && is_plain(rest)
}

/// Whether the text is printable ASCII without white space.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}
