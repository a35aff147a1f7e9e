//! Colours that follow from those of the host page: all of a theme from three, and a main colour where the rest stays.
//! What a page has is taken as it is where it can be told apart, and otherwise in the nearest shade that can.

use super::{Colour, ColourToken, PAIRS, STEPS, TEXT, ratio};

/// What a page says of its colours by using them. All are opaque.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HostColours {
    pub background: Colour,
    pub text: Colour,
    pub link: Colour,
}

/// The colours of a theme, each once.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    pub scheme: Scheme,
    pub colours: Vec<(ColourToken, Colour)>,
}

/// Which of both a page is: what the browser draws itself, such as the bars for scrolling, follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// The signs that have a colour by what they mean, in light and in dark: those of `style/tokens.css`.
const SIGNS: [(&str, [u32; 2]); 5] = [
    ("error", [0xa1_31_1f, 0xff_ab_9b]),
    ("fits", [0x1c_6b_43, 0x8e_d3_a4]),
    ("unknown", [0x80_56_0a, 0xe9_c6_81]),
    ("misses", [0x8a_46_30, 0xe8_ac_94]),
    ("focus", [0x1a_4f_d0, 0xa3_bc_ff]),
];

/// What has to be known of a service stands on a little of this.
const AMBER: u32 = 0xf0_b4_30;

/// The whole theme of a page. Every pair of `PAIRS` has its contrast, whichever colours the page has.
///
/// One end, black or white, has the contrast of text on the background of any page. What things stand on is chosen so
/// that this end has it there as well, and what stands on them is moved towards it as far as it has to be.
pub fn derive(host: HostColours) -> Theme {
    let background = host.background.rounded();
    let is_light = ratio(Colour::WHITE, background) <= ratio(Colour::BLACK, background);
    let (scheme, end, other) = if is_light {
        (Scheme::Light, Colour::BLACK, Colour::WHITE)
    } else {
        (Scheme::Dark, Colour::WHITE, Colour::BLACK)
    };
    let ground = |towards: Colour, share: f64| {
        let mixed = background.mixed(towards, share).rounded();
        if TEXT <= ratio(end, mixed) { mixed } else { background }
    };
    let mut theme = Theme { scheme, colours: Vec::new() };
    theme.put("background", background);
    theme.put("surface", if is_light { ground(Colour::WHITE, 0.6) } else { ground(Colour::WHITE, 0.06) });
    theme.put("soft", ground(host.link, 0.12));
    theme.put("note", ground(Colour::hex(AMBER), 0.16));
    let text = theme.fit("text", host.text, end);
    theme.fit("text-quiet", text.mixed(background, 0.3), end);
    theme.put("line", text.mixed(background, 0.8).rounded());
    theme.fit("control", text.mixed(background, 0.45), end);
    // What is written on it stands at the other end, so it is also held against that.
    theme.put("on-primary", other);
    let primary = theme.fit("primary", host.link, end);
    theme.put("primary-strong", stronger(primary, end));
    for (name, [light, dark]) in SIGNS {
        theme.fit(name, Colour::hex(if is_light { light } else { dark }), end);
    }
    theme
}

/// A main colour of the page among the colours that the finder has otherwise, which `colour` returns: the colour, that
/// under the pointer, and that of the text on it. `None` where it cannot be told apart from what it stands on.
pub fn primary(primary: Colour, colour: &dyn Fn(ColourToken) -> Option<Colour>) -> Option<[(ColourToken, Colour); 3]> {
    let primary = primary.rounded();
    let is_seen =
        |ground: Option<Colour>| ground.is_some_and(|ground| ground.alpha == 1.0 && TEXT <= ratio(primary, ground));
    if !grounds("primary").all(|(ground, _)| is_seen(colour(ground))) {
        return None;
    }
    let is_dark = ratio(Colour::BLACK, primary) < ratio(Colour::WHITE, primary);
    let (end, other) = if is_dark { (Colour::BLACK, Colour::WHITE) } else { (Colour::WHITE, Colour::BLACK) };
    let colours = [("primary", primary), ("primary-strong", stronger(primary, end)), ("on-primary", other)];
    Some(colours.map(|(name, colour)| (ColourToken(name), colour)))
}

/// The main colour under the pointer: farther from what it stands on.
fn stronger(primary: Colour, end: Colour) -> Colour {
    primary.mixed(end, 0.25).rounded()
}

/// On what a token stands, and the lowest ratio.
fn grounds(name: &'static str) -> impl Iterator<Item = (ColourToken, f64)> {
    PAIRS.iter().filter(move |(front, _, _)| front.0 == name).map(|(_, back, least)| (*back, *least))
}

impl Theme {
    /// The colour of a token.
    pub fn colour(&self, token: ColourToken) -> Option<Colour> {
        self.colours.iter().find(|(known, _)| *known == token).map(|(_, colour)| *colour)
    }

    fn put(&mut self, name: &'static str, colour: Colour) {
        self.colours.push((ColourToken(name), colour));
    }

    /// Puts the nearest shade of the colour that can be told from everything it stands on.
    fn fit(&mut self, name: &'static str, wanted: Colour, end: Colour) -> Colour {
        let mut needs: Vec<_> = grounds(name).filter_map(|(back, least)| Some((self.colour(back)?, least))).collect();
        // The text on a filled button.
        let on_it = PAIRS.iter().filter(|(_, back, _)| back.0 == name);
        needs.extend(on_it.filter_map(|(front, _, least)| Some((self.colour(*front)?, *least))));
        let shades = (0..STEPS).map(|step| wanted.mixed(end, f64::from(step) / f64::from(STEPS)).rounded());
        let mut good = shades.filter(|shade| needs.iter().all(|(back, least)| *least <= ratio(*shade, *back)));
        let colour = good.next().unwrap_or(end);
        self.put(name, colour);
        colour
    }
}

#[cfg(test)]
mod tests;
