//! How well the colours of a theme can be told apart: the pairs that are on each other, the contrast ratio of WCAG 2.2,
//! and a colour that would do where the ratio is too low.

pub mod derive;

/// A token of `style/tokens.css` that is a colour, by its name without `--service-finder-color-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColourToken(&'static str);

/// A colour in sRGB. All channels are from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    pub red: f64,
    pub green: f64,
    pub blue: f64,
    /// 1 is opaque.
    pub alpha: f64,
}

/// Something that is wrong with the colours of a theme. Its display is one line for the browser's console.
#[derive(Debug, Clone, PartialEq)]
pub enum ColourProblem {
    /// The value of a token is not a colour.
    NoColour(ColourToken),
    /// The contrast ratio of two colours is lower than it has to be.
    TooLow { foreground: (ColourToken, Colour), background: (ColourToken, Colour), ratio: f64, least: f64 },
}

/// The lowest ratio of text (WCAG 2.2, 1.4.3), and of what identifies a control or its state (1.4.11).
const TEXT: f64 = 4.5;
const CONTROL: f64 = 3.0;

/// Which colour is on which, and the lowest ratio.
pub const PAIRS: &[(ColourToken, ColourToken, f64)] = {
    const fn on(foreground: &'static str, background: &'static str, least: f64) -> (ColourToken, ColourToken, f64) {
        (ColourToken(foreground), ColourToken(background), least)
    }
    &[
        on("text", "background", TEXT),
        on("text", "surface", TEXT),
        on("text", "soft", TEXT),
        on("text", "note", TEXT),
        on("text-quiet", "background", TEXT),
        on("text-quiet", "surface", TEXT),
        on("text-quiet", "soft", TEXT),
        on("primary", "background", TEXT),
        on("primary", "surface", TEXT),
        on("primary", "soft", TEXT),
        on("primary-strong", "background", TEXT),
        on("primary-strong", "surface", TEXT),
        on("on-primary", "primary", TEXT),
        on("on-primary", "primary-strong", TEXT),
        on("error", "background", TEXT),
        on("error", "surface", TEXT),
        on("fits", "surface", TEXT),
        on("fits", "background", TEXT),
        on("control", "background", CONTROL),
        on("control", "surface", CONTROL),
        on("control", "soft", CONTROL),
        on("unknown", "surface", CONTROL),
        on("misses", "surface", CONTROL),
        on("unknown", "background", CONTROL),
        on("misses", "background", CONTROL),
        on("focus", "background", CONTROL),
        on("focus", "surface", CONTROL),
        on("focus", "soft", CONTROL),
    ]
};

/// Everything that is wrong with a theme; a token that is not a colour is reported once. `colour` returns what the
/// browser has computed for a token. A background that is not opaque is not judged, because the page behind it is not
/// known.
pub fn problems(colour: &dyn Fn(ColourToken) -> Option<Colour>) -> Vec<ColourProblem> {
    let mut problems: Vec<ColourProblem> = Vec::new();
    for &(foreground, background, least) in PAIRS {
        match (colour(foreground), colour(background)) {
            (Some(front), Some(back)) => {
                let ratio = ratio(front.over(back), back);
                if back.alpha == 1.0 && ratio < least {
                    let (foreground, background) = ((foreground, front), (background, back));
                    problems.push(ColourProblem::TooLow { foreground, background, ratio, least });
                }
            }
            (front, back) => {
                for (token, found) in [(foreground, front), (background, back)] {
                    let problem = ColourProblem::NoColour(token);
                    if found.is_none() && !problems.contains(&problem) {
                        problems.push(problem);
                    }
                }
            }
        }
    }
    problems
}

/// The ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
pub fn ratio(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl ColourToken {
    /// The name of the token.
    pub fn as_str(self) -> &'static str {
        self.0
    }

    /// The name of the widget's own custom property for it, without the two dashes.
    pub fn property(self) -> &'static str {
        match self.0 {
            "text-quiet" => "quiet",
            name => name,
        }
    }
}

impl Colour {
    const BLACK: Self = Self { red: 0.0, green: 0.0, blue: 0.0, alpha: 1.0 };
    pub const WHITE: Self = Self { red: 1.0, green: 1.0, blue: 1.0, alpha: 1.0 };

    /// Parses what browsers compute for a mix in sRGB: `color(srgb 0.1 0.2 0.3 / 0.5)`. A channel that is `none` is 0.
    pub fn parse(text: &str) -> Option<Self> {
        let channels = text.trim().strip_prefix("color(srgb ")?.strip_suffix(')')?;
        let (channels, alpha) = channels.split_once('/').unwrap_or((channels, "1"));
        let mut channels = channels.split_whitespace().map(channel);
        let (red, green, blue) = (channels.next()??, channels.next()??, channels.next()??);
        let colour = Self { red, green, blue, alpha: channel(alpha.trim())? };
        channels.next().is_none().then_some(colour)
    }

    /// An opaque colour from six hexadecimal digits.
    fn hex(number: u32) -> Self {
        let [_, red, green, blue] = number.to_be_bytes().map(|byte| f64::from(byte) / 255.0);
        Self { red, green, blue, alpha: 1.0 }
    }

    /// The colour that is seen where this one is on another.
    pub fn over(self, below: Self) -> Self {
        self.mixed(Self { alpha: 1.0, ..below }, 1.0 - self.alpha)
    }

    /// A mix of this colour (share 0) and another one (share 1).
    fn mixed(self, other: Self, share: f64) -> Self {
        let mix = |from: f64, to: f64| from + (to - from) * share;
        Self {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
            alpha: 1.0,
        }
    }

    /// The relative luminance of WCAG 2.2.
    fn luminance(self) -> f64 {
        let linear = |channel: f64| {
            if channel <= 0.040_45 { channel / 12.92 } else { to_2_4((channel + 0.055) / 1.055) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The nearest shade of this colour that has at least this ratio on a background. Up to a ratio of 4.58 either
    /// black or white always has it.
    fn mended(self, background: Self, least: f64) -> Self {
        let (dark, light) = (ratio(Self::BLACK, background), ratio(Self::WHITE, background));
        let end = if light < dark { Self::BLACK } else { Self::WHITE };
        let shades = (0..STEPS).map(|step| self.mixed(end, f64::from(step) / f64::from(STEPS)).rounded());
        let mut good = shades.filter(|shade| least <= ratio(*shade, background));
        good.next().unwrap_or(end)
    }

    /// The colour as it is written with two hexadecimal digits for each channel.
    fn rounded(self) -> Self {
        let round = |channel: f64| f64::from(byte(channel)) / 255.0;
        Self { red: round(self.red), green: round(self.green), blue: round(self.blue), alpha: 1.0 }
    }
}

/// The number of shades among which a better one is searched.
const STEPS: u8 = 64;

/// A number from 0.09 to 1, raised to the power of 2.4: the product of the number and its fifth root, squared. The root
/// comes from Newton's method, because the function of the standard library would add a kilobyte to the widget.
fn to_2_4(number: f64) -> f64 {
    // Beginning with 1, the number of correct digits doubles with each of the last steps.
    let fifth_root = (0..8).fold(1.0, |root: f64, _| (4.0 * root + number / (root * root * root * root)) / 5.0);
    let product = number * fifth_root;
    product * product
}

fn channel(text: &str) -> Option<f64> {
    if text == "none" {
        return Some(0.0);
    }
    // A colour outside of sRGB is shown as approximately the nearest colour within it.
    bulk::decimal(text).map(|number| number.clamp(0.0, 1.0))
}

/// `#rrggbb`, without alpha.
impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("#")?;
        [self.red, self.green, self.blue].into_iter().try_for_each(|channel| write!(f, "{:02x}", byte(channel)))
    }
}

impl std::fmt::Display for ColourToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "--service-finder-color-{}", self.0)
    }
}

impl std::fmt::Display for ColourProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ColourProblem::NoColour(token) => write!(f, "{token}: this is not a colour; write one, such as #0d5c63"),
            ColourProblem::TooLow { foreground: (front, colour), background: (back, behind), ratio, least } => {
                let (ratio, least_shown) = (Hundredths(*ratio), Hundredths(*least));
                let mend = colour.over(*behind).mended(*behind, *least);
                write!(
                    f,
                    "{front} {colour} on {back} {behind}: the contrast is {ratio}:1 and has to be {least_shown}:1; "
                )?;
                write!(f, "{front}: {mend} would do")
            }
        }
    }
}

/// A ratio with two decimals, rounded down, so that one that is too low does not look high enough. The standard
/// library's formatting of decimals would make the widget larger.
struct Hundredths(f64);

impl std::fmt::Display for Hundredths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let hundredths = (self.0 * 100.0) as u32;
        write!(f, "{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

fn byte(channel: f64) -> u8 {
    (channel * 255.0 + 0.5) as u8
}

#[cfg(test)]
mod tests;
