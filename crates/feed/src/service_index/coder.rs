//! Packs numbers by how frequent they are: an adaptive binary range coder, as in LZMA.
//!
//! Many servers do not compress, so the file has to be small by itself. It is written as text in an alphabet of 64
//! letters; where a server compresses it, each letter takes the six bits that it stands for.

/// Both directions of coding in one function each: the encoder codes the number that it is given and returns it, the
/// decoder ignores it and returns the one that was coded.
pub trait Coder {
    fn bit(&mut self, chance: &mut Chance, bit: bool) -> bool;

    /// Whether the text was long enough for everything that was decoded.
    fn is_whole(&self) -> bool {
        true
    }
}

/// The probability that a bit is 0, learnt from those that came before.
#[derive(Debug, Clone, Copy)]
pub struct Chance {
    /// Of 2^22.
    of_zero: u32,
    seen: u32,
}

/// The probabilities of the numbers of one kind: one for each bit after those above it.
#[derive(Debug)]
pub struct Numbers {
    bits: u32,
    chances: Vec<Chance>,
}

#[derive(Debug)]
pub struct Encoder {
    low: u64,
    range: u32,
    cache: u8,
    /// The number of bytes that a carry may still change.
    pending: u64,
    bytes: Vec<u8>,
}

#[derive(Debug)]
pub struct Decoder<'a> {
    text: std::slice::Iter<'a, u8>,
    /// Bits that were taken from the text and are not used yet.
    bits: u32,
    count: u32,
    range: u32,
    code: u32,
    is_whole: bool,
}

const WHOLE: u32 = 1 << 22;
/// The number of bits by which a probability is coarser when it is used.
const COARSER: u32 = 7;
const USED: u32 = 15;
/// After so many bits a probability adapts at a constant rate.
const SLOWEST: u32 = 500;
/// Below this range, another byte is needed.
const LEAST: u32 = 1 << 24;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Chance {
    const EVEN: Chance = Chance { of_zero: WHOLE / 2, seen: 0 };

    /// The point at which the range is divided.
    fn cut(self, range: u32) -> u32 {
        (range >> USED) * (self.of_zero >> COARSER).clamp(1, (1 << USED) - 1)
    }

    fn learn(&mut self, bit: bool) {
        let pace = 2 * self.seen + 3;
        if bit {
            self.of_zero -= self.of_zero * 2 / pace;
        } else {
            self.of_zero += (WHOLE - self.of_zero) * 2 / pace;
        }
        self.seen = (self.seen + 1).min(SLOWEST);
    }
}

impl Numbers {
    /// Probabilities for numbers below 2^`bits`, for so many kinds of them.
    pub fn new(bits: u32, kinds: usize) -> Self {
        Self { bits, chances: vec![Chance::EVEN; kinds << bits] }
    }

    /// Codes a number of a kind.
    pub fn code(&mut self, coder: &mut impl Coder, kind: usize, number: u32) -> u32 {
        let first = kind << self.bits;
        let mut node = 1;
        for place in (0..self.bits).rev() {
            let wanted = number >> place & 1 == 1;
            let bit = match self.chances.get_mut(first + node) {
                Some(chance) => coder.bit(chance, wanted),
                None => false,
            };
            node = node << 1 | usize::from(bit);
        }
        node as u32 - (1 << self.bits)
    }
}

impl Encoder {
    pub fn new() -> Self {
        Self { low: 0, range: u32::MAX, cache: 0, pending: 1, bytes: Vec::new() }
    }

    /// The coded numbers as text.
    pub fn finish(mut self) -> String {
        for _ in 0..5 {
            self.shift();
        }
        // The first byte is always 0.
        let bytes = self.bytes.get(1..).unwrap_or_default();
        let mut text = String::with_capacity(bytes.len() * 4 / 3 + 4);
        let (mut bits, mut count) = (0_u32, 0);
        for byte in bytes {
            bits = bits << 8 | u32::from(*byte);
            count += 8;
            while 6 <= count {
                count -= 6;
                text.push(letter(bits >> count));
            }
            bits &= (1 << count) - 1;
        }
        if count != 0 {
            text.push(letter(bits << (6 - count)));
        }
        text
    }

    fn shift(&mut self) {
        if self.low < 0xff00_0000 || u64::from(u32::MAX) < self.low {
            let carry = (self.low >> 32) as u8;
            let mut byte = self.cache;
            for _ in 0..self.pending {
                self.bytes.push(byte.wrapping_add(carry));
                byte = 0xff;
            }
            self.pending = 0;
            self.cache = (self.low >> 24) as u8;
        }
        self.pending += 1;
        self.low = (self.low & 0x00ff_ffff) << 8;
    }
}

impl Coder for Encoder {
    fn bit(&mut self, chance: &mut Chance, bit: bool) -> bool {
        let cut = chance.cut(self.range);
        if bit {
            self.low += u64::from(cut);
            self.range -= cut;
        } else {
            self.range = cut;
        }
        chance.learn(bit);
        while self.range < LEAST {
            self.range <<= 8;
            self.shift();
        }
        bit
    }
}

impl<'a> Decoder<'a> {
    pub fn new(text: &'a str) -> Self {
        let text = text.as_bytes().iter();
        let mut decoder = Self { text, bits: 0, count: 0, range: u32::MAX, code: 0, is_whole: true };
        for _ in 0..4 {
            decoder.code = decoder.code << 8 | decoder.next();
        }
        decoder
    }

    fn next(&mut self) -> u32 {
        while self.count < 8 {
            let Some(digit) = self.text.next().and_then(|letter| digit(*letter)) else {
                self.is_whole = false;
                return 0;
            };
            self.bits = self.bits << 6 | digit;
            self.count += 6;
        }
        self.count -= 8;
        let byte = self.bits >> self.count;
        self.bits &= (1 << self.count) - 1;
        byte
    }
}

impl Coder for Decoder<'_> {
    fn bit(&mut self, chance: &mut Chance, _: bool) -> bool {
        let cut = chance.cut(self.range);
        let bit = cut <= self.code;
        if bit {
            self.code -= cut;
            self.range -= cut;
        } else {
            self.range = cut;
        }
        chance.learn(bit);
        while self.range < LEAST {
            self.range <<= 8;
            self.code = self.code << 8 | self.next();
        }
        bit
    }

    fn is_whole(&self) -> bool {
        self.is_whole
    }
}

fn letter(digit: u32) -> char {
    LETTERS.get((digit & 63) as usize).map_or('A', |letter| char::from(*letter))
}

fn digit(letter: u8) -> Option<u32> {
    let digit = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(u32::from(digit))
}

#[cfg(test)]
mod tests;
