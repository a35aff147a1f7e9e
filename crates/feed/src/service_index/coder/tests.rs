//! Tests that packed numbers come back, and that they take no more space than they should.

use proptest::{collection::vec, prelude::*};

use super::*;

fn write(numbers: &[(usize, u32)], bits: u32) -> String {
    let (mut encoder, mut known) = (Encoder::new(), Numbers::new(bits, 3));
    for (kind, number) in numbers {
        known.code(&mut encoder, *kind, *number);
    }
    encoder.finish()
}

#[test]
fn what_comes_often_takes_little_room() {
    let rare = |at: u32| (0, if at.is_multiple_of(100) { 5 } else { 0 });
    let numbers: Vec<_> = (0..10_000).map(rare).collect();
    // The entropy is 0.081 bits each: 101 bytes, 135 letters.
    assert!(write(&numbers, 4).len() < 160, "{}", write(&numbers, 4).len());
}

#[test]
fn a_text_that_is_cut_off_is_known() {
    let numbers: Vec<_> = (0..1_000).map(|at| (0, at * 7_919 % 256)).collect();
    let text = write(&numbers, 8);
    let is_whole = |text: &str| {
        let (mut decoder, mut known) = (Decoder::new(text), Numbers::new(8, 3));
        numbers.iter().for_each(|(kind, _)| {
            known.code(&mut decoder, *kind, 0);
        });
        decoder.is_whole()
    };
    assert!(is_whole(&text));
    for end in [0, 1, text.len() / 2, text.len() - 8] {
        assert!(!is_whole(&text[..end]), "{end}");
    }
}

proptest! {
    #[test]
    fn numbers_come_back(numbers in vec((0_usize..3, prop_oneof![0_u32..4, 0_u32..4_096]), 0..300)) {
        let text = write(&numbers, 12);
        let (mut decoder, mut known) = (Decoder::new(&text), Numbers::new(12, 3));
        for (kind, number) in &numbers {
            prop_assert_eq!(known.code(&mut decoder, *kind, 0), *number);
        }
        prop_assert!(decoder.is_whole());
    }
}
