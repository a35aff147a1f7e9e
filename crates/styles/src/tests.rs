//! What the styles promise: contrast in both schemes, and no size or side that the host page would decide.

use std::collections::{BTreeMap, BTreeSet};

use super::{FIRST, LAST, LATER};
use finder::contrast::{Colour, PAIRS, problems};

fn css() -> String {
    [FIRST, LATER, LAST].concat()
}

/// The selectors of the blocks of tokens.
const LIGHT: &str = ".finder{";
const DARK: &str = ".finder[data-theme=dark]{";
const AUTO: &str = ".finder[data-theme=auto]{";

fn block(selector: &str) -> &'static str {
    FIRST.split_once(selector).unwrap().1.split_once('}').unwrap().0
}

/// The colours of a block by their short names.
fn colours(selector: &str) -> BTreeMap<&'static str, Colour> {
    let declarations = block(selector).split(';').filter_map(|declaration| declaration.split_once(':'));
    declarations
        .filter_map(|(name, value)| {
            let hex = value.split_once('#')?.1.trim_end_matches(')');
            // Where both digits of each channel are the same, one is written.
            let digits = hex.len() / 3;
            let channel = |at: usize| {
                let own = &hex[at / 2 * digits..][..digits];
                f64::from(u8::from_str_radix(&own.repeat(2 / digits), 16).unwrap()) / 255.0
            };
            let colour = Colour { red: channel(0), green: channel(2), blue: channel(4), alpha: 1.0 };
            Some((name.strip_prefix("--")?, colour))
        })
        .collect()
}

/// The names of the custom properties that a page may set.
fn public_tokens() -> BTreeSet<&'static str> {
    let uses = FIRST.split("var(").filter_map(|after| after.split(',').next());
    uses.filter_map(|name| name.trim_start().strip_prefix("--service-finder-")).collect()
}

#[test]
fn both_schemes_have_enough_contrast() {
    for selector in [LIGHT, DARK] {
        let colours = colours(selector);
        let problems = problems(&|token| colours.get(token.property()).copied());
        assert!(problems.is_empty(), "{selector} {problems:?}");
    }
}

/// Except lines, because space separates the same things.
#[test]
fn every_colour_is_judged() {
    let judged: BTreeSet<_> = PAIRS.iter().flat_map(|(front, back, _)| [front.property(), back.property()]).collect();
    let known: BTreeSet<_> = colours(LIGHT).into_keys().filter(|name| *name != "line").collect();
    assert_eq!(judged, known);
}

#[test]
fn every_token_is_documented_and_set_by_the_example() {
    for (file, text) in [
        ("docs/embedding.md", include_str!("../../../docs/embedding.md")),
        ("docs/examples/theme.html", include_str!("../../../docs/examples/theme.html")),
    ] {
        let named: BTreeSet<_> = text
            .split("--service-finder-")
            .skip(1)
            .filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '-').next())
            .collect();
        assert_eq!(named, public_tokens(), "{file}");
    }
}

#[test]
fn dark_is_the_same_whether_forced_or_preferred() {
    assert_eq!(block(DARK), block(AUTO));
    assert_eq!(colours(LIGHT).keys().collect::<Vec<_>>(), colours(DARK).keys().collect::<Vec<_>>());
}

#[test]
fn the_host_page_decides_no_size_and_no_side() {
    let sides = ["left", "right", "top", "bottom", "width", "height"];
    for declaration in css().split(['{', '}', ';']) {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let is_physical = property.split('-').any(|part| sides.contains(&part))
            && !["line-height", "border-width", "stroke-width"].contains(&property);
        assert!(!is_physical || property.starts_with("@media"), "{declaration}");
        assert!(!["left", "right"].contains(&value.trim()), "{declaration}");
        let is_rem = value.match_indices("rem").any(|(at, _)| value[..at].ends_with(|c: char| c.is_ascii_digit()));
        assert!(!is_rem, "{declaration}");
    }
}

/// Except paper, the exit, which stands on the page and not on the finder, and the QR code, which a camera reads.
#[test]
fn no_colour_and_no_font_is_written_but_in_the_tokens() {
    for rule in css().split('}') {
        let Some((selector, declarations)) = rule.rsplit_once('{') else { continue };
        let is_named =
            [LIGHT, DARK, AUTO, ".finder[data-theme]{"].iter().any(|block| format!("{selector}{{").ends_with(block));
        if is_named || selector.contains(".exit") || selector == ".code" {
            continue;
        }
        for (property, value) in declarations.split(';').filter_map(|declaration| declaration.split_once(':')) {
            // `transparent` is printed as #0000.
            let is_colour = value != "#0000"
                && ["#", "rgb", "hsl", "lab(", "lch(", "color("].iter().any(|sign| value.contains(sign));
            let is_font = property == "font-family" && value != "var(--font)";
            let is_corner =
                property.ends_with("radius") && !value.contains("var(--radius)") && !["50%", "0"].contains(&value);
            assert!(!is_colour && !is_font && !is_corner, "{selector}: {property}: {value}");
        }
    }
}

#[test]
fn the_sheet_is_short_and_whole() {
    assert!(!css().contains("/*") && !css().contains("  ") && !css().contains('\n'));
    assert_eq!(css().matches('{').count(), css().matches('}').count());
    assert!(css().contains("calc(var(--radius) * .75)"), "the spaces in a sum are kept");
    assert!(css().contains("calc(var(--padding) + var(--exit-room,0px))"), "the spaces in a sum are kept");
    assert!(!css().contains("@import") && !css().contains("url("), "nothing is fetched");
}
