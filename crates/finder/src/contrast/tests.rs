//! Ratios that WCAG and others publish, colours as browsers write them, and mends that mend.

use proptest::prelude::*;

use super::*;

fn colour(hex: &str) -> Colour {
    let channel = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
    Colour { red: channel(1), green: channel(3), blue: channel(5), alpha: 1.0 }
}

/// The display of what is wrong when everything is black on white but the tokens given.
fn lines(tokens: &[(&str, Option<Colour>)]) -> Vec<String> {
    let backgrounds = ["background", "surface", "soft", "note", "on-primary"];
    let set = |token: ColourToken| match tokens.iter().find(|(name, _)| *name == token.as_str()) {
        Some((_, colour)) => *colour,
        None => Some(if backgrounds.contains(&token.as_str()) { Colour::WHITE } else { Colour::BLACK }),
    };
    problems(&set).iter().map(ToString::to_string).collect()
}

#[test]
fn ratios_are_those_of_wcag() {
    let check = |one: &str, other: &str, expected: &str| {
        assert_eq!(Hundredths(ratio(colour(one), colour(other))).to_string(), expected);
        assert_eq!(Hundredths(ratio(colour(other), colour(one))).to_string(), expected);
    };
    check("#000000", "#ffffff", "21.00");
    check("#767676", "#ffffff", "4.54");
    check("#777777", "#ffffff", "4.47");
    check("#ff0000", "#ffffff", "3.99");
    check("#123456", "#123456", "1.00");
}

#[test]
fn colours_are_read_as_browsers_compute_them() {
    let check = |text: &str, expected: Option<(&str, f64)>| {
        let found = Colour::parse(text);
        assert_eq!(
            found.map(|colour| (colour.to_string(), colour.alpha)),
            expected.map(|(hex, a)| (hex.to_owned(), a))
        );
    };
    check("color(srgb 1 0.5 0)", Some(("#ff8000", 1.0)));
    check("color(srgb 0.2 0.4 none / 0.5)", Some(("#336600", 0.5)));
    check("color(srgb 1.2 -0.1 1e-7)", Some(("#ff0000", 1.0)));
    check("rgba(0, 0, 0, 0)", None);
    check("color(srgb 1 0.5)", None);
    check("color(srgb 1 0.5 0 0)", None);
    check("color(display-p3 1 0 0)", None);
    check("color(srgb NaN 0 0)", None);
    check("", None);
}

#[test]
fn a_line_names_both_tokens_the_ratios_and_a_mend() {
    assert_eq!(lines(&[]), Vec::<String>::new());
    let grey = [("unknown", Some(colour("#999999"))), ("surface", Some(colour("#fffffe")))];
    assert_eq!(
        lines(&grey),
        [
            "--service-finder-color-unknown #999999 on --service-finder-color-surface #fffffe: the contrast is 2.84:1 \
             and has to be 3.00:1; --service-finder-color-unknown: #949494 would do",
            "--service-finder-color-unknown #999999 on --service-finder-color-background #ffffff: the contrast is \
             2.84:1 and has to be 3.00:1; --service-finder-color-unknown: #949494 would do",
        ]
    );
    assert_eq!(
        lines(&[("text", None)]),
        ["--service-finder-color-text: this is not a colour; write one, such as #0d5c63"]
    );
}

#[test]
fn what_shines_through_is_judged_over_its_background_and_a_background_that_does_is_not() {
    let faint = Colour { alpha: 0.2, ..Colour::BLACK };
    assert_eq!(lines(&[("text", Some(faint))]).len(), 4);
    assert_eq!(lines(&[("text", Some(faint)), ("note", Some(faint))]).len(), 3);
}

fn any_colour() -> impl Strategy<Value = Colour> {
    [0u8..=255, 0u8..=255, 0u8..=255].prop_map(|[red, green, blue]| colour(&format!("#{red:02x}{green:02x}{blue:02x}")))
}

proptest! {
    #[test]
    fn a_mend_mends_and_what_is_good_stays(front in any_colour(), back in any_colour()) {
        for least in [TEXT, CONTROL] {
            let mended = front.mended(back, least);
            prop_assert!(least <= ratio(mended, back), "{mended} on {back}");
            prop_assert!(ratio(front, back) < least || mended == front.rounded());
            // To the eight bits that a screen shows: the last digits of a decimal may differ.
            let parsed = Colour::parse(&format!("color(srgb {} {} {})", mended.red, mended.green, mended.blue));
            prop_assert_eq!(parsed.map(Colour::rounded), Some(mended));
        }
    }
}

#[test]
fn the_curve_of_srgb_is_the_one_of_the_standard() {
    for step in 0..=1_000 {
        let number = 0.09 + 0.91 * f64::from(step) / 1_000.0;
        assert!((to_2_4(number) - number.powf(2.4)).abs() < 1e-14, "{number}");
    }
}
