//! A text as a QR code (ISO/IEC 18004): bytes, error correction of level M, versions 1 to 20. It belongs to the second
//! part of the program (ARCHITECTURE.md, "Two parts").

/// Correction bytes of each block, and how many blocks there are, of versions 1 to 20 at level M (table 9).
const BLOCKS: [(u8, u8); 20] = [
    (10, 1),
    (16, 1),
    (26, 1),
    (18, 2),
    (24, 2),
    (16, 4),
    (18, 4),
    (22, 4),
    (22, 5),
    (26, 5),
    (30, 5),
    (22, 8),
    (22, 9),
    (24, 9),
    (24, 10),
    (28, 10),
    (28, 11),
    (26, 13),
    (26, 14),
    (26, 16),
];

/// The squares of a code, row by row; the quiet zone around it is left to who draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    size: i32,
    squares: Vec<Square>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Square {
    dark: bool,
    /// Part of a pattern: no data stands here.
    fixed: bool,
}

impl Code {
    /// The smallest code that holds the text; `None` where none of the versions does.
    pub fn new(text: &str) -> Option<Self> {
        let version = (1..).zip(BLOCKS).find(|(version, blocks)| fits(text, *version, *blocks))?;
        let (version, blocks) = version;
        let bytes = interleaved(&data(text, version, blocks), version, blocks);
        let mut code = Self::patterns(version);
        code.place(&bytes);
        let best = (0..8).min_by_key(|mask| code.masked(*mask).penalty())?;
        Some(code.masked(best))
    }

    /// How many squares there are in a row.
    pub fn size(&self) -> i32 {
        self.size
    }

    /// Outside of the code everything is light.
    pub fn is_dark(&self, x: i32, y: i32) -> bool {
        self.square(x, y).is_some_and(|square| square.dark)
    }

    fn square(&self, x: i32, y: i32) -> Option<Square> {
        self.squares.get(self.position(x, y)?).copied()
    }

    fn position(&self, x: i32, y: i32) -> Option<usize> {
        let is_inside = 0 <= x && x < self.size && 0 <= y && y < self.size;
        if is_inside { usize::try_from(y * self.size + x).ok() } else { None }
    }

    fn fix(&mut self, x: i32, y: i32, dark: bool) {
        if let Some(square) = self.position(x, y).and_then(|at| self.squares.get_mut(at)) {
            *square = Square { dark, fixed: true };
        }
    }

    /// What is the same in every code of a version.
    fn patterns(version: i32) -> Self {
        let size = 17 + 4 * version;
        let mut code = Self { size, squares: Vec::new() };
        code.squares.resize(usize::try_from(size * size).unwrap_or_default(), Square::default());
        for at in 0..size {
            code.fix(6, at, at % 2 == 0);
            code.fix(at, 6, at % 2 == 0);
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            code.rings(x, y, 4);
        }
        let centres = alignment(version, size);
        let last = centres.len().saturating_sub(1);
        for (row, y) in centres.iter().enumerate() {
            for (column, x) in centres.iter().enumerate() {
                if !matches!((row, column), (0, 0)) && (row, column) != (0, last) && (row, column) != (last, 0) {
                    code.rings(*x, *y, 2);
                }
            }
        }
        code.format(0);
        code.version(version);
        code
    }

    /// The pattern in a corner, with its light edge, or a small one.
    fn rings(&mut self, x: i32, y: i32, radius: i32) {
        for down in -radius..=radius {
            for right in -radius..=radius {
                let ring = down.abs().max(right.abs());
                self.fix(
                    x + right,
                    y + down,
                    !matches!(ring, 4) && (ring != 2 || radius == 2) && (ring != 1 || radius == 4),
                );
            }
        }
    }

    /// The level and the mask, twice, each with its correction.
    fn format(&mut self, mask: i32) {
        let mut rest = mask;
        for _ in 0..10 {
            rest = (rest << 1) ^ ((rest >> 9) * 0x537);
        }
        let bits = ((mask << 10) | rest) ^ 0x5412;
        let size = self.size;
        for at in 0..15 {
            let dark = (bits >> at) & 1 == 1;
            let (x, y) = match at {
                0..6 => (8, at),
                6 | 7 => (8, at + 1),
                8 => (7, 8),
                _ => (14 - at, 8),
            };
            self.fix(x, y, dark);
            let (x, y) = if at < 8 { (size - 1 - at, 8) } else { (8, size - 15 + at) };
            self.fix(x, y, dark);
        }
        self.fix(8, size - 8, true);
    }

    /// The version, twice, where the code is large.
    fn version(&mut self, version: i32) {
        if version < 7 {
            return;
        }
        let mut rest = version;
        for _ in 0..12 {
            rest = (rest << 1) ^ ((rest >> 11) * 0x1F25);
        }
        let bits = (version << 12) | rest;
        for at in 0..18 {
            let dark = (bits >> at) & 1 == 1;
            let (near, far) = (at / 3, self.size - 11 + at % 3);
            self.fix(near, far, dark);
            self.fix(far, near, dark);
        }
    }

    /// Puts the bits where no pattern is: two columns at a time, from right to left, up and down by turns.
    fn place(&mut self, bytes: &[u8]) {
        let mut bits = bytes.iter().flat_map(|byte| (0..8).rev().map(move |at| (byte >> at) & 1 == 1));
        let mut right = self.size - 1;
        let mut upward = true;
        while 0 < right {
            if right == 6 {
                right -= 1;
            }
            for step in 0..self.size {
                let y = if upward { self.size - 1 - step } else { step };
                for x in [right, right - 1] {
                    let square = self.position(x, y).and_then(|at| self.squares.get_mut(at));
                    if let Some(square) = square.filter(|square| !square.fixed) {
                        square.dark = bits.next().unwrap_or_default();
                    }
                }
            }
            right -= 2;
            upward = !upward;
        }
    }

    /// The same with a mask over the data, so that no large areas are alike.
    fn masked(&self, mask: i32) -> Self {
        let mut code = self.clone();
        for y in 0..self.size {
            for x in 0..self.size {
                if let Some(square) = self.position(x, y).and_then(|at| code.squares.get_mut(at)) {
                    square.dark ^= !square.fixed && is_turned(mask, x, y);
                }
            }
        }
        code.format(mask);
        code
    }

    /// How hard the code is to read, by two of the standard's four rules: long runs and areas of one colour.
    fn penalty(&self) -> i32 {
        let mut penalty = 0;
        for y in 0..self.size {
            let (mut across, mut down) = (0, 0);
            for x in 0..self.size {
                let same = |other_x, other_y, here| self.is_dark(other_x, other_y) == here;
                let (here, turned) = (self.is_dark(x, y), self.is_dark(y, x));
                across = if x != 0 && same(x - 1, y, here) { across + 1 } else { 1 };
                down = if x != 0 && same(y, x - 1, turned) { down + 1 } else { 1 };
                for run in [across, down] {
                    penalty += match run {
                        5 => 3,
                        6.. => 1,
                        _ => 0,
                    };
                }
                let is_block =
                    x != 0 && y != 0 && same(x - 1, y, here) && same(x, y - 1, here) && same(x - 1, y - 1, here);
                penalty += if is_block { 3 } else { 0 };
            }
        }
        penalty
    }
}

fn is_turned(mask: i32, x: i32, y: i32) -> bool {
    let rest = match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => x * y % 2 + x * y % 3,
        6 => (x * y % 2 + x * y % 3) % 2,
        _ => ((x + y) % 2 + x * y % 3) % 2,
    };
    rest == 0
}

/// Where the small patterns have their centres.
fn alignment(version: i32, size: i32) -> Vec<i32> {
    if version == 1 {
        return Vec::new();
    }
    let gaps = version / 7 + 1;
    // The gaps are even numbers, as wide as they can be; what is left over widens the first one.
    let step = (size - 13 + 2 * gaps - 1) / (2 * gaps) * 2;
    let mut centres = vec![6];
    centres.extend((0..gaps).rev().map(|at| size - 7 - at * step));
    centres
}

/// How many bytes a version holds, with their correction.
fn capacity(version: i32) -> usize {
    let mut bits = (16 * version + 128) * version + 64;
    if 2 <= version {
        let patterns = version / 7 + 2;
        bits -= (25 * patterns - 10) * patterns - 55;
    }
    if 7 <= version {
        bits -= 36;
    }
    usize::try_from(bits / 8).unwrap_or_default()
}

fn data_capacity(version: i32, (correction, blocks): (u8, u8)) -> usize {
    capacity(version) - usize::from(correction) * usize::from(blocks)
}

/// How many bits the count takes.
fn count_bits(version: i32) -> u32 {
    if version < 10 { 8 } else { 16 }
}

fn fits(text: &str, version: i32, blocks: (u8, u8)) -> bool {
    let bits = 4 + count_bits(version) as usize + 8 * text.len();
    bits.div_ceil(8) <= data_capacity(version, blocks)
}

/// The kind (bytes), the count, the text, and the standard's filling.
fn data(text: &str, version: i32, blocks: (u8, u8)) -> Vec<u8> {
    let mut bits: Vec<bool> = Vec::new();
    let mut push = |value: usize, length: u32| bits.extend((0..length).rev().map(|at| (value >> at) & 1 == 1));
    push(4, 4);
    push(text.len(), count_bits(version));
    for byte in text.bytes() {
        push(usize::from(byte), 8);
    }
    let most = data_capacity(version, blocks);
    let mut bytes: Vec<u8> = bits
        .chunks(8)
        .map(|chunk| chunk.iter().enumerate().fold(0, |byte, (at, bit)| byte | u8::from(*bit) << (7 - at)))
        .collect();
    let mut filling = [0xEC_u8, 0x11].into_iter().cycle();
    // The four bits that end the text are those that are left in its last byte: the count begins after four bits.
    while bytes.len() < most {
        bytes.extend(filling.next());
    }
    bytes
}

/// The blocks with their correction, a byte of each by turns. The last blocks have one byte more.
fn interleaved(data: &[u8], version: i32, (correction, count): (u8, u8)) -> Vec<u8> {
    let (correction, count) = (usize::from(correction), usize::from(count));
    let short = capacity(version) / count - correction;
    let long = capacity(version) % count;
    let divisor = divisor(correction);
    let (mut rest, mut blocks) = (data, Vec::new());
    for block in 0..count {
        let length = short + usize::from(count - long <= block);
        let (own, after) = rest.split_at(length.min(rest.len()));
        blocks.push((own, remainder(own, &divisor)));
        rest = after;
    }
    let mut bytes = Vec::with_capacity(capacity(version));
    for at in 0..=short {
        bytes.extend(blocks.iter().filter_map(|(own, _)| own.get(at)));
    }
    for at in 0..correction {
        bytes.extend(blocks.iter().filter_map(|(_, remainder)| remainder.get(at)));
    }
    bytes
}

/// The polynomial of Reed and Solomon of a degree, from the highest power down, without the first, which is 1.
fn divisor(degree: usize) -> Vec<u8> {
    let mut result = vec![0; degree];
    if let Some(last) = result.last_mut() {
        *last = 1;
    }
    let mut root = 1;
    for _ in 0..degree {
        let mut after = 0;
        for place in result.iter_mut().rev() {
            let own = *place;
            *place = product(own, root) ^ after;
            after = own;
        }
        root = product(root, 2);
    }
    result
}

fn remainder(data: &[u8], divisor: &[u8]) -> Vec<u8> {
    let mut result = vec![0_u8; divisor.len()];
    for byte in data {
        let factor = byte ^ result.first().copied().unwrap_or_default();
        result.rotate_left(1);
        if let Some(last) = result.last_mut() {
            *last = 0;
        }
        for (place, coefficient) in result.iter_mut().zip(divisor) {
            *place ^= product(*coefficient, factor);
        }
    }
    result
}

/// In the field of 256 elements modulo x⁸ + x⁴ + x³ + x² + 1.
fn product(left: u8, right: u8) -> u8 {
    let mut result: u8 = 0;
    for at in (0..8).rev() {
        let carry = result >> 7;
        result = (result << 1) ^ (carry * 0x1D) ^ ((right >> at & 1) * left);
    }
    result
}

#[cfg(test)]
mod tests;
