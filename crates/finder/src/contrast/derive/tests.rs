//! Whatever a page looks like, all pairs of its theme can be told apart, and what it has itself stays where it can.

use proptest::prelude::*;

use super::*;
use crate::contrast::problems;

fn hex(number: u32) -> Colour {
    Colour::hex(number)
}

fn of(background: u32, text: u32, link: u32) -> Theme {
    derive(HostColours { background: hex(background), text: hex(text), link: hex(link) })
}

fn shown(theme: &Theme, name: &'static str) -> String {
    theme.colour(ColourToken(name)).unwrap().to_string()
}

#[test]
fn what_a_page_has_stays_where_it_can_be_told_apart() {
    let check = |theme: Theme, scheme: Scheme, expected: [(&'static str, &str); 4]| {
        assert_eq!(theme.scheme, scheme);
        let found = expected.map(|(name, _)| (name, shown(&theme, name)));
        assert_eq!(found, expected.map(|(name, colour)| (name, colour.to_owned())));
    };
    // An ordinary page, a dark one, and one whose links are too light.
    check(
        of(0xff_ff_ff, 0x22_22_22, 0x0b_57_a4),
        Scheme::Light,
        [("background", "#ffffff"), ("text", "#222222"), ("primary", "#0b57a4"), ("on-primary", "#ffffff")],
    );
    check(
        of(0x11_18_20, 0xf0_f0_f0, 0x8a_b4_f8),
        Scheme::Dark,
        [("background", "#111820"), ("text", "#f0f0f0"), ("primary", "#8ab4f8"), ("on-primary", "#000000")],
    );
    check(
        of(0xff_ff_ff, 0x00_00_00, 0xff_ee_58),
        Scheme::Light,
        [("background", "#ffffff"), ("text", "#000000"), ("primary", "#7c732b"), ("on-primary", "#ffffff")],
    );
}

#[test]
fn every_token_has_a_colour_once() {
    let theme = of(0xff_ff_ff, 0x22_22_22, 0x0b_57_a4);
    for (front, back, _) in PAIRS {
        for token in [front, back] {
            assert_eq!(theme.colours.iter().filter(|(known, _)| known == token).count(), 1, "{token}");
        }
    }
}

#[test]
fn a_main_colour_is_taken_only_where_it_can_be_told_apart() {
    let plain = of(0xf7_f4_ee, 0x1d_2b_2e, 0x0d_5c_63);
    let taken = |colour: u32| {
        let found = primary(hex(colour), &|token| plain.colour(token));
        found.map(|colours| colours.map(|(_, colour)| colour.to_string()))
    };
    let purple = ["#8a0f5c", "#680b45", "#ffffff"].map(str::to_owned);
    assert_eq!(taken(0x8a_0f_5c), Some(purple));
    assert_eq!(taken(0xff_ee_58), None);
    assert_eq!(primary(hex(0), &|_| None), None, "the colours of old browsers are not known");
}

fn any_colour() -> impl Strategy<Value = Colour> {
    (0_u32..=0xff_ff_ff).prop_map(Colour::hex)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn all_pairs_have_their_contrast_on_every_page(
        background in any_colour(), text in any_colour(), link in any_colour()
    ) {
        let theme = derive(HostColours { background, text, link });
        let problems = problems(&|token| theme.colour(token));
        prop_assert!(problems.is_empty(), "{problems:?}");
    }

    /// Where neither black nor white is far away, there is the least room.
    #[test]
    fn all_pairs_have_their_contrast_on_grey_pages(grey in 0x60_u32..0x90, text in any_colour(), link in any_colour()) {
        let theme = derive(HostColours { background: hex(grey * 0x01_01_01), text, link });
        let problems = problems(&|token| theme.colour(token));
        prop_assert!(problems.is_empty(), "{problems:?}");
    }

    #[test]
    fn a_main_colour_that_is_taken_has_its_contrast(page in any_colour(), colour in any_colour()) {
        let theme = derive(HostColours { background: page, text: page, link: page });
        if let Some(colours) = primary(colour, &|token| theme.colour(token)) {
            let own = |token| colours.iter().find(|(known, _)| *known == token).map(|(_, colour)| *colour);
            let problems = problems(&|token| own(token).or_else(|| theme.colour(token)));
            prop_assert!(problems.is_empty(), "{problems:?}");
        }
    }
}
