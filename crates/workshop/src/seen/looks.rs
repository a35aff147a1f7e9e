//! One colour of a brand as a whole palette: light and dark, each colour told apart from what it stands on as much as the
//! finder needs (`finder::contrast`). The brand's colour stays as it is where it can.

use std::collections::BTreeMap;

use finder::contrast::{Colour, PAIRS, ratio};
use palette::{FromColor, IsWithinBounds, Oklch, Srgb};
use workshop_protocol::{Looks, Settings, Shade};

/// The finder's own colours.
const TOKENS: &str = include_str!("../../../../style/tokens.css");

/// Colours by the names of their tokens.
type Theme = BTreeMap<&'static str, Srgb<u8>>;

/// Whether the page is light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Light,
    Dark,
}

/// The looks that the settings ask for.
pub fn looks(settings: &Settings) -> Looks {
    let Some(brand) = parse(&settings.color) else {
        return Looks { css: css(settings, None), ..Looks::default() };
    };
    let (light, dark) = (theme(brand, Scheme::Light), theme(brand, Scheme::Dark));
    Looks { light: shades(&light, brand), dark: shades(&dark, brand), css: css(settings, Some((&light, &dark))) }
}

/// A colour as `#rrggbb` or `#rgb`.
fn parse(text: &str) -> Option<Srgb<u8>> {
    let text = text.trim();
    text.starts_with('#').then(|| text.parse().ok())?
}

/// The finder's own colours of a scheme.
fn own(scheme: Scheme) -> Theme {
    let (light, rest) = TOKENS.split_once("[data-theme=\"dark\"]").unwrap_or((TOKENS, ""));
    let (dark, _) = rest.split_once('}').unwrap_or((rest, ""));
    let block = if scheme == Scheme::Light { light } else { dark };
    let tokens = PAIRS.iter().flat_map(|(front, back, _)| [front.as_str(), back.as_str()]);
    let value = |token: &'static str| {
        let (_, rest) = block.split_once(&format!("var(--service-finder-color-{token}, "))?;
        Some((token, parse(rest.split(')').next()?)?))
    };
    tokens.filter_map(value).collect()
}

/// The palette of a brand.
fn theme(brand: Srgb<u8>, scheme: Scheme) -> Theme {
    let mut theme = own(scheme);
    let hue = oklch(brand);
    // As light as the finder's own, with a breath of the brand.
    let tinted = |of: Srgb<u8>, chroma: f32| {
        let chroma = hue.chroma.min(chroma);
        rounded(Oklch { l: oklch(of).l, chroma, hue: hue.hue })
    };
    for (token, chroma) in [("background", 0.008), ("soft", 0.025)] {
        if let Some(colour) = theme.get_mut(token) {
            *colour = tinted(*colour, chroma);
        }
    }
    let away = if scheme == Scheme::Light { -STEP } else { STEP };
    let primary = stepped(brand, away, &|colour| holds("primary", colour, &theme));
    theme.insert("primary", primary);
    let strong = stepped(nudged(primary, away * 16.0), away, &|colour| holds("primary-strong", colour, &theme));
    theme.insert("primary-strong", strong);
    let on = [Srgb::new(255, 255, 255), Srgb::new(0, 0, 0)].into_iter().max_by(|one, other| {
        let least = |colour: Srgb<u8>| contrast(colour, primary).min(contrast(colour, strong));
        least(*one).total_cmp(&least(*other))
    });
    theme.insert("on-primary", on.unwrap_or(Srgb::new(255, 255, 255)));
    // Grounds have moved a little: what stands on them moves away from them until it holds again.
    for token in ["text", "text-quiet", "error", "fits", "unknown", "misses", "control", "focus"] {
        if let Some(colour) = theme.get(token).copied() {
            let colour = stepped(colour, away, &|colour| holds(token, colour, &theme));
            theme.insert(token, colour);
        }
    }
    theme
}

/// By so much the lightness changes at a time.
const STEP: f32 = 1.0 / 256.0;

/// The colour, moved until it holds; or as far as it goes.
fn stepped(colour: Srgb<u8>, by: f32, holds: &dyn Fn(Srgb<u8>) -> bool) -> Srgb<u8> {
    // What is tested is the colour as it is written, with whole numbers.
    let steps = (0_u16..=256).map(|step| nudged(colour, by * f32::from(step)));
    let mut last = colour;
    for moved in steps {
        last = moved;
        if holds(moved) {
            break;
        }
    }
    last
}

/// The same hue, lighter or darker. With no change it is the very colour.
fn nudged(colour: Srgb<u8>, by: f32) -> Srgb<u8> {
    if by == 0.0 {
        return colour;
    }
    let Oklch { l, chroma, hue } = oklch(colour);
    rounded(Oklch { l: (l + by).clamp(0.0, 1.0), chroma, hue })
}

/// A colour that a screen has: with as much less chroma as it takes.
fn rounded(colour: Oklch) -> Srgb<u8> {
    let mut colour = colour;
    for _ in 0..60 {
        if Srgb::<f32>::from_color(colour).is_within_bounds() {
            break;
        }
        colour.chroma *= 0.95;
    }
    Srgb::<f32>::from_color(colour).into_format()
}

fn oklch(colour: Srgb<u8>) -> Oklch {
    Oklch::from_color(colour.into_format::<f32>())
}

/// Whether the colour as this token is told apart from all that it stands on, and from all that is not set yet.
fn holds(token: &str, colour: Srgb<u8>, theme: &Theme) -> bool {
    let pairs = PAIRS.iter().filter(|(front, _, _)| front.as_str() == token);
    pairs
        .filter_map(|(_, back, least)| Some((theme.get(back.as_str())?, least)))
        .all(|(back, least)| *least <= contrast(colour, *back))
}

fn contrast(one: Srgb<u8>, other: Srgb<u8>) -> f64 {
    let colour = |colour: Srgb<u8>| {
        let Srgb { red, green, blue, .. } = colour.into_format::<f64>();
        Colour { red, green, blue, alpha: 1.0 }
    };
    ratio(colour(one), colour(other))
}

/// The colours with the least of their ratios.
fn shades(theme: &Theme, brand: Srgb<u8>) -> Vec<Shade> {
    let shade = |(token, colour): (&&'static str, &Srgb<u8>)| {
        let pairs = PAIRS.iter().filter(|(front, _, _)| front.as_str() == *token);
        let ratios = pairs.filter_map(|(_, back, least)| Some((contrast(*colour, *theme.get(back.as_str())?), *least)));
        let least = ratios.reduce(|one, other| if other.0 / other.1 < one.0 / one.1 { other } else { one });
        let (ratio, needed) = least.unwrap_or_default();
        Shade {
            name: (*token).to_owned(),
            color: hex(*colour),
            ratio: hundredths(ratio),
            needed: hundredths(needed),
            is_own: *colour == brand,
        }
    };
    theme.iter().map(shade).collect()
}

/// Rounded down, so that nothing is said to hold that does not.
fn hundredths(ratio: f64) -> u32 {
    (ratio * 100.0).floor().max(0.0) as u32
}

fn hex(colour: Srgb<u8>) -> String {
    format!("#{colour:x}")
}

/// The style sheet for a page.
fn css(settings: &Settings, themes: Option<(&Theme, &Theme)>) -> String {
    let mut shape = String::new();
    let font: String =
        settings.font.chars().filter(|letter| letter.is_alphanumeric() || " ,-'\"".contains(*letter)).collect();
    if !font.trim().is_empty() {
        shape.push_str(&format!("  --service-finder-font-family: {};\n", font.trim()));
    }
    if let Some(radius) = settings.radius {
        shape.push_str(&format!("  --service-finder-radius: {radius}px;\n"));
    }
    let colours = |theme: &Theme| -> String {
        theme.iter().map(|(token, colour)| format!("  --service-finder-color-{token}: {};\n", hex(*colour))).collect()
    };
    let block = |inner: &str| format!("service-finder {{\n{inner}}}\n");
    match themes {
        None if shape.is_empty() => String::new(),
        None => block(&shape),
        Some((_, dark)) if settings.theme == "dark" => block(&format!("{}{shape}", colours(dark))),
        Some((light, _)) if settings.theme == "light" => block(&format!("{}{shape}", colours(light))),
        Some((light, dark)) => format!(
            "{}\n@media (prefers-color-scheme: dark) {{\n{}}}\n",
            block(&format!("{}{shape}", colours(light))),
            block(&colours(dark))
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks_of(color: &str) -> Looks {
        looks(&Settings { color: color.to_owned(), ..Settings::default() })
    }

    #[test]
    fn whatever_the_brand_every_pair_can_be_told_apart() {
        let steps = [0_u8, 64, 128, 192, 255];
        for red in steps {
            for green in steps {
                for blue in steps {
                    let looks = looks_of(&hex(Srgb::new(red, green, blue)));
                    for shade in looks.light.iter().chain(&looks.dark) {
                        assert!(shade.needed <= shade.ratio, "{red} {green} {blue}: {shade:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_colour_that_does_is_left_as_it_is() {
        let primary = |color: &str| {
            let looks = looks_of(color);
            [looks.light, looks.dark].map(|shades| {
                shades
                    .into_iter()
                    .find(|shade| shade.name == "primary")
                    .map(|shade| (shade.color, shade.is_own))
                    .unwrap()
            })
        };
        let [light, dark] = primary("#8a0f5c");
        assert_eq!(light, ("#8a0f5c".to_owned(), true));
        assert!(!dark.1);
        assert!(!primary("#ff8c00")[0].1);
    }

    #[test]
    fn nothing_but_a_font_comes_into_the_style_sheet() {
        let settings =
            Settings { font: "Lato; } body { color: red".to_owned(), radius: Some(4), ..Settings::default() };
        let css = looks(&settings).css;
        assert_eq!(
            css,
            "service-finder {\n  --service-finder-font-family: Lato  body  color red;\n  --service-finder-radius: 4px;\n}\n"
        );
        assert_eq!(looks(&Settings { color: "red".to_owned(), ..Settings::default() }).css, "");
    }
}
