//! The list as a link, to be sent, or read off the screen by a phone as a QR code.

use leptos::{prelude::*, svg};

use crate::browser::location;
use finder::{
    results::{hit::Hit, shortlist},
    session::config::HeadingLevel,
    takeaway::qr::Code,
};
use messages::Key;

use super::{
    super::{
        copying::select,
        element::{Element, button, div, element, p},
        text,
        wording::Words,
    },
    take::Taking,
};

pub fn share(words: &Words, taking: Taking, level: HeadingLevel, hits: &[Hit]) -> Option<Element> {
    let link = shortlist::link(&location::page_address()?, hits.iter().filter_map(Hit::id));
    let heading = words.say(Key::ShareHeading);
    let field = element("INPUT", "text")
        .attribute("type", "text")
        .attribute("readonly", "")
        .attribute("dir", "ltr")
        .attribute("aria-label", &heading)
        .on("focus", |event| select(&event))
        .value(link.clone());
    let copied = link.clone();
    let copy =
        button("button", move || taking.copying.copy(copied.clone())).part("button").child(words.say(Key::CopyLink));
    Some(
        div("section share")
            .child(text::heading(level, "subheading", heading))
            .child(p("hint").child(words.say(Key::ShareHint)))
            .child(div("search-field").child(field).child(copy))
            .child(picture(&link, &words.say(Key::QrLabel)))
            .child(p("hint").attribute("aria-hidden", "true").child(words.say(Key::QrLabel))),
    )
}

/// The link as a QR code; `None` where it is too long for one.
fn picture(link: &str, label: &str) -> Option<AnyView> {
    let code = Code::new(link)?;
    // A code needs a light margin of four squares.
    let size = (code.size() + 8).to_string();
    let mut squares = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.is_dark(x, y) {
                for part in ["M", &(x + 4).to_string(), " ", &(y + 4).to_string(), "h1v1h-1z"] {
                    squares.push_str(part);
                }
            }
        }
    }
    let view_box = ["0 0 ", &size, " ", &size].concat();
    let squares = svg::path().attr("d", squares);
    let picture = svg::svg()
        .attr("class", "code")
        .attr("viewBox", view_box)
        .attr("role", "img")
        .attr("aria-label", label.to_owned());
    Some(picture.child(squares).into_any())
}
