//! Runs the targets without a fuzzer, on any machine: with every input in `seeds/`, and with many that are made from them
//! by chance, the same in each run.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::{fs, panic, path::Path};

/// So many inputs each target gets, the seeds among them: a few seconds of all.
const RUNS: usize = 40_000;

/// Inputs do not grow beyond this length, but for seeds that are longer.
const MOST_BYTES: usize = 512;

#[test]
fn feed() {
    run("feed", &dictionary(include_str!("../feed.dict")), service_finder_fuzz::feed::run);
}

#[test]
fn hours() {
    run("hours", &dictionary(include_str!("../feed.dict")), service_finder_fuzz::hours::run);
}

#[test]
fn link() {
    run("link", &dictionary(include_str!("../link.dict")), service_finder_fuzz::link::run);
}

#[test]
fn session() {
    run("session", &[], service_finder_fuzz::session::run);
}

/// Runs a target, and says how often in a line that `cargo xtask test` reads.
fn run(target: &str, words: &[Vec<u8>], check: fn(&[u8])) {
    let seeds = seeds(target);
    assert!(!seeds.is_empty(), "{target} has no seeds");
    let mut chance = Chance(1);
    let made = std::iter::repeat_with(|| spoilt(&seeds, words, &mut chance));
    for input in seeds.iter().cloned().chain(made).take(RUNS) {
        let outcome = panic::catch_unwind(|| check(&input));
        assert!(
            outcome.is_ok(),
            "{target} fails for this input, as the message above says: b\"{}\"",
            input.escape_ascii()
        );
    }
    println!("fuzz target {target}: {RUNS} runs");
}

/// The files in `seeds/`, in the order of their names.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let files = fs::read_dir(folder).expect("a folder of seeds").map(|entry| entry.expect("a seed").path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a seed")).collect()
}

/// The words of a dictionary of libFuzzer: one a line in quotes, with `\"`, `\\` and `\xHH`.
fn dictionary(text: &str) -> Vec<Vec<u8>> {
    let quoted = text.lines().filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    quoted.map(|word| unescaped(word.as_bytes())).collect()
}

fn unescaped(mut word: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    while let Some((first, rest)) = word.split_first() {
        let hexadecimal = rest.get(1..3).filter(|_| *first == b'\\' && rest[0] == b'x');
        let code = hexadecimal.and_then(|code| u8::from_str_radix(str::from_utf8(code).ok()?, 16).ok());
        let (byte, length) = match code {
            Some(code) => (code, 4),
            None if *first == b'\\' => (*rest.first().expect("what is escaped"), 2),
            None => (*first, 1),
        };
        bytes.push(byte);
        word = &word[length..];
    }
    bytes
}

/// One of the seeds with one to eight faults.
fn spoilt(seeds: &[Vec<u8>], words: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = chance.one_of(seeds).clone();
    for _ in 0..=chance.below(8) {
        let (at, end) = (chance.below(bytes.len() + 1), chance.below(bytes.len() + 1));
        let part = at.min(end)..at.max(end);
        match chance.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 if at < bytes.len() => bytes[at] = chance.byte(),
            2 => bytes.insert(at, chance.byte()),
            // Long parts are rarely what is worth losing.
            3 => drop(bytes.drain(part.start..part.end.min(part.start + 1 + chance.below(16)))),
            4 => {
                let copied = bytes[part].to_vec();
                bytes.splice(at..at, copied);
            }
            5 if !words.is_empty() => drop(bytes.splice(at..at, chance.one_of(words).iter().copied())),
            _ => {
                let other = chance.one_of(seeds);
                bytes.truncate(at);
                bytes.extend_from_slice(&other[chance.below(other.len() + 1)..]);
            }
        }
        bytes.truncate(MOST_BYTES.max(seeds.iter().map(Vec::len).max().unwrap_or(0)));
    }
    bytes
}

/// Numbers that look like chance and are the same in every run (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn byte(&mut self) -> u8 {
        self.next() as u8
    }

    fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

#[test]
fn words_are_read_as_libfuzzer_reads_them() {
    let words = dictionary("# a comment\n\"\\\"id\\\":\"\n\"\\\\\"\n\"\\xc2\\xad\"\n\n");
    assert_eq!(words, [b"\"id\":".to_vec(), b"\\".to_vec(), vec![0xc2, 0xad]]);
}
