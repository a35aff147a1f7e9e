//! What the styles promise: contrast in both schemes, no sizes or sides that the host page would decide.

use std::collections::BTreeMap;

use super::{FIRST, LAST, LATER};

fn css() -> String {
    [FIRST, LATER, LAST].concat()
}

/// Foreground, background and the least contrast (WCAG 2.2, 1.4.3 and 1.4.11).
const PAIRS: &[(&str, &str, f64)] = &[
    ("text", "background", 4.5),
    ("text", "surface", 4.5),
    ("text", "soft", 4.5),
    ("text", "note", 4.5),
    ("quiet", "background", 4.5),
    ("quiet", "surface", 4.5),
    ("quiet", "soft", 4.5),
    ("primary", "background", 4.5),
    ("primary", "surface", 4.5),
    ("primary", "soft", 4.5),
    ("primary-strong", "background", 4.5),
    ("primary-strong", "surface", 4.5),
    ("on-primary", "primary", 4.5),
    ("on-primary", "primary-strong", 4.5),
    ("error", "background", 4.5),
    ("error", "surface", 4.5),
    ("control", "background", 3.0),
    ("control", "surface", 3.0),
    ("control", "soft", 3.0),
    ("fits", "surface", 3.0),
    ("unknown", "surface", 3.0),
    ("misses", "surface", 3.0),
    ("fits", "background", 3.0),
    ("unknown", "background", 3.0),
    ("misses", "background", 3.0),
    ("focus", "background", 3.0),
    ("focus", "surface", 3.0),
    ("focus", "soft", 3.0),
];

/// The selectors of the blocks of tokens.
const LIGHT: &str = ".finder{";
const DARK: &str = ".finder[data-theme=\"dark\"]{";
const AUTO: &str = ".finder[data-theme=\"auto\"]{";

fn block(selector: &str) -> &'static str {
    FIRST.split_once(selector).unwrap().1.split_once('}').unwrap().0
}

/// The colours of a block by their short names.
fn colours(selector: &str) -> BTreeMap<&'static str, [u8; 3]> {
    let declarations = block(selector).split(';').filter_map(|declaration| declaration.split_once(':'));
    declarations
        .filter_map(|(name, value)| {
            let hex = value.split_once('#')?.1.get(..6)?;
            let channel = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
            Some((name.strip_prefix("--")?, [channel(0), channel(2), channel(4)]))
        })
        .collect()
}

/// The relative luminance of WCAG 2.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn both_schemes_have_enough_contrast() {
    for selector in [LIGHT, DARK] {
        let colours = colours(selector);
        for (foreground, background, least) in PAIRS {
            let contrast = contrast(colours[foreground], colours[background]);
            assert!(*least <= contrast, "{selector} {foreground} on {background}: {contrast:.2}");
        }
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
            && !["line-height", "border-width"].contains(&property);
        assert!(!is_physical || property.starts_with("@media"), "{declaration}");
        assert!(!["left", "right"].contains(&value.trim()), "{declaration}");
        let is_rem = value.match_indices("rem").any(|(at, _)| value[..at].ends_with(|c: char| c.is_ascii_digit()));
        assert!(!is_rem, "{declaration}");
    }
}

#[test]
fn the_sheet_is_short_and_whole() {
    assert!(!css().contains("/*") && !css().contains("  ") && !css().contains('\n'));
    assert_eq!(css().matches('{').count(), css().matches('}').count());
    assert!(css().contains("calc(var(--radius) * 0.75)"), "the spaces in a sum are kept");
    assert!(css().contains("clamp(1.5em,1.25em + 1.2vw,2em)"), "the spaces in a sum are kept");
    assert!(!css().contains("@import") && !css().contains("url("), "nothing is fetched");
}
