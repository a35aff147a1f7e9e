//! QR codes are held against those of another program.

use proptest::prelude::*;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use super::*;

/// One of the eight masks gives the code of another program.
fn check(text: &str) {
    let code = Code::new(text).unwrap();
    let segment = [QrSegment::make_bytes(text.as_bytes())];
    let other = |mask| {
        let (least, most) = (Version::new(1), Version::new(20));
        QrCode::encode_segments_advanced(&segment, QrCodeEcc::Medium, least, most, Some(Mask::new(mask)), false)
            .unwrap()
    };
    let is_same = |other: QrCode| {
        other.size() == code.size()
            && (0..code.size()).all(|y| (0..code.size()).all(|x| code.is_dark(x, y) == other.get_module(x, y)))
    };
    assert!((0..8).any(|mask| is_same(other(mask))), "{text:?}");
}

#[test]
fn every_version_is_as_another_program_makes_it() {
    for length in 1..660 {
        check(&"https://example.org/apua#service-finder=".repeat(17)[..length]);
    }
}

#[test]
fn what_is_too_long_has_no_code() {
    assert!(Code::new(&"a".repeat(666)).is_some());
    assert_eq!(Code::new(&"a".repeat(667)), None);
}

proptest! {
    #[test]
    fn any_text_is_as_another_program_writes_it(text in "\\PC{0,60}") {
        check(&text);
    }
}
