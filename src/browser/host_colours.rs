//! Takes font and colours of the page around the finder: all of them with `theme="host"`, and otherwise the main colour
//! where a theme of WordPress says it. Which colours follow from them is decided by `finder::contrast::derive`. A
//! later part of the program.

use js_sys::global;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::{
    by_name::{call, get},
    computed::{colour, computed, declare, style_of},
};
use finder::contrast::{
    Colour, ColourToken, PAIRS,
    derive::{HostColours, Scheme, derive, primary},
};

/// Where themes of WordPress say their main colour: block themes, Astra, Kadence.
const MAIN_COLOURS: [&str; 4] =
    ["--wp--preset--color--primary", "--wp--preset--color--accent", "--ast-global-color-0", "--global-palette1"];

/// Whose links look like those of a text, the best first.
const LINKS: [&str; 4] = ["main p a[href]", "p a[href]", "main a[href]", "a[href]"];

/// Sets the properties on the finder's root element, and takes back what was set before. `probe` stands in it.
pub fn take(finder: &Element, probe: &Element) {
    let style = get(finder, "style");
    for (front, back, _) in PAIRS {
        for token in [front, back] {
            call(&style, "removeProperty", &[name(*token).into()]);
        }
    }
    for property in ["--line", "--font", "color-scheme"] {
        call(&style, "removeProperty", &[property.into()]);
    }
    let taken = match finder.get_attribute("data-theme").as_deref() {
        Some("host") => take_all(finder, probe),
        _ => take_main_colour(finder, probe),
    };
    // Where the page does not tell its colours, the finder has its own.
    let _ = taken;
}

fn take_all(finder: &Element, probe: &Element) -> Option<()> {
    let element = get(&call(finder, "getRootNode", &[])?, "host");
    let theme = derive(HostColours {
        background: background(&element, probe)?,
        text: computed(probe, &style_of(&element, "color")?)?,
        link: computed(probe, &link())?,
    });
    for (token, colour) in &theme.colours {
        if !is_set(finder, &token.to_string()) {
            declare(finder, &name(*token), &colour.to_string());
        }
    }
    let scheme = match theme.scheme {
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    };
    declare(finder, "color-scheme", scheme);
    if !is_set(finder, "--service-finder-font-family") {
        declare(finder, "--font", &style_of(&element, "fontFamily")?);
    }
    Some(())
}

fn take_main_colour(finder: &Element, probe: &Element) -> Option<()> {
    let said = MAIN_COLOURS.iter().find(|name| is_set(finder, name))?;
    let said = computed(probe, &["var(", said, ")"].concat())?;
    let colours = primary(said, &|token| colour(probe, token))?;
    // Whoever has chosen one of them has chosen what fits it.
    if colours.iter().any(|(token, _)| is_set(finder, &token.to_string())) {
        return None;
    }
    for (token, colour) in colours {
        declare(finder, &name(token), &colour.to_string());
    }
    Some(())
}

/// What is seen behind the element: its own background and those around it, down to the first that is opaque.
fn background(element: &JsValue, probe: &Element) -> Option<Colour> {
    let mut seen = Vec::new();
    let mut around = element.clone();
    while around.is_truthy() {
        // A shadow root has no background, and what holds it stands around it.
        if let Some(colour) = style_of(&around, "backgroundColor").and_then(|text| computed(probe, &text)) {
            seen.push(colour);
            if colour.alpha == 1.0 {
                break;
            }
        }
        let host = get(&around, "host");
        around = if host.is_object() { host } else { get(&around, "parentNode") };
    }
    let below = match seen.pop_if(|last| last.alpha == 1.0) {
        Some(opaque) => opaque,
        None => canvas(probe)?,
    };
    Some(seen.iter().rfold(below, |below, colour| colour.over(below)))
}

/// What a browser paints where the page paints nothing.
fn canvas(probe: &Element) -> Option<Colour> {
    let page = get(&get(&global(), "document"), "documentElement");
    declare(probe, "color-scheme", &style_of(&page, "colorScheme")?);
    computed(probe, "Canvas")
}

/// The colour of a link in a text of the page, or what a browser gives it.
fn link() -> String {
    let page = get(&global(), "document");
    let found = LINKS.iter().find_map(|wanted| {
        let link = call(&page, "querySelector", &[(*wanted).into()])?;
        link.is_object().then(|| style_of(&link, "color"))?
    });
    found.unwrap_or_else(|| "LinkText".to_owned())
}

/// Whether a custom property has a value here.
fn is_set(finder: &Element, property: &str) -> bool {
    let style = call(&global(), "getComputedStyle", &[finder.into()]).unwrap_or_default();
    let value = call(&style, "getPropertyValue", &[property.into()]).and_then(|value| value.as_string());
    value.is_some_and(|value| !value.trim().is_empty())
}

/// The widget's own property for a token.
fn name(token: ColourToken) -> String {
    ["--", token.property()].concat()
}
