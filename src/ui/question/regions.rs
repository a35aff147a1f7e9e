//! A region as the answer about a place: a list, and a map beside it. A later part of the program.
//!
//! The list is the control: native radios, which every screen reader, switch and keyboard can use. The map is a short
//! cut for the pointer and hidden from assistive technology. As a control of its own it would say every region twice,
//! and build anew from roles on shapes what a radio does by itself.

use std::{cell::RefCell, rc::Rc};

use leptos::{prelude::*, svg};

use messages::Key;
use model::{
    area::{
        RegionCode,
        map::{SHAPES, Shape, VIEW_BOX},
    },
    facet::Value,
    fold::fold,
    order::ordered,
    text::Chosen,
};

use super::{
    super::{
        attributes::{Attributes, Described},
        element::{Element, div, element, p},
        entry::Entry,
        live::Live,
        text,
        wording::{Words, plain},
    },
    choices,
};

/// The edges and the middle of the map, and the widest letter, in tenths of its units.
const WEST: i32 = -30;
const EAST: i32 = 290;
const MIDDLE: i32 = 130;
const LETTER: i32 = 11;
const TENTHS: i32 = 10;

/// How far below the middle of a region its name stands: with the middle of the letters there, or below the tick.
const BASELINE: i32 = 5;
const BELOW_TICK: i32 = 22;

/// A region, its name in the reader's language, and how it is drawn.
struct Region {
    shape: Shape,
    name: Chosen,
    is_chosen: bool,
}

pub fn regions(words: &Words, entry: Live<Entry>) -> Element {
    let regions = named(words, entry.with(|entry| entry.place.clone()).as_ref());
    let chosen = regions.iter().find(|region| region.is_chosen);
    let told = chosen.map(|region| words.say_with(Key::MapChosen, &[("region", &region.name.text)]));
    let map = div("map").child(map(&regions, entry)).child(p("strong").attribute("aria-hidden", "true").child(told));
    let list = div("regions")
        .attribute("role", "radiogroup")
        .attribute("aria-label", &plain(&words.say(Key::MapRegions)))
        .child(regions.iter().map(|region| row(words, entry, region)).collect::<Vec<_>>());
    element("DETAILS", "by-region")
        .part("regions")
        .child(element("SUMMARY", "").child(words.say(Key::MapOpen)))
        .child(p("hint").child(words.say(Key::MapHint)))
        .child(div("map-and-list").child(map).child(list))
}

/// Ordered by name, as a reader looks for them.
fn named(words: &Words, chosen: Option<&Value>) -> Vec<Region> {
    let region = |shape: &Shape| {
        let value = Value::Region(shape.region);
        Region { shape: *shape, name: words.value(&value), is_chosen: chosen == Some(&value) }
    };
    ordered(SHAPES.iter().map(region).collect(), &|left: &Region, right| {
        fold(&left.name.text).cmp(&fold(&right.name.text))
    })
}

fn row(words: &Words, entry: Live<Entry>, region: &Region) -> Element {
    let (code, id) = (region.shape.region, ["region-", &region.shape.region.to_string()].concat());
    let input = choices::input("radio", "region").attribute("id", &id).checked(region.is_chosen);
    let label = element("LABEL", "").attribute("for", &id).child(text::chosen(words, region.name.clone()));
    div("option").part("option").child(input.on("change", move |_| choose(entry, code))).child(label)
}

fn choose(entry: Live<Entry>, region: RegionCode) {
    entry.update(|entry| entry.choose_region(region));
}

/// The land first, so that a name is on top of the regions around its own. The chosen region is drawn once more above all
/// others, with a tick and its name, so that its whole outline is seen.
fn map(regions: &[Region], entry: Live<Entry>) -> AnyView {
    let land = drawn(path("land", regions.iter().map(|region| outline(&region.shape)).collect::<Vec<_>>().concat()));
    let areas: Vec<_> = regions.iter().map(|region| area(region, entry)).collect();
    let above = regions.iter().find(|region| region.is_chosen).map(|region| {
        let shape = &region.shape;
        let drawings = [path("region chosen", outline(shape)), path("tick", tick(shape))];
        let drawings: Vec<_> = drawings.into_iter().map(drawn).collect();
        vec![drawings.into_any(), name(region, "region-name shown")]
    });
    let attributes = Attributes::written(&[("viewBox", VIEW_BOX), ("aria-hidden", "true")]);
    svg::svg().add_any_attr(attributes).child(vec![land, areas.into_any(), above.into_any()]).into_any()
}

/// A region that can be pressed. Its name comes up under the pointer.
fn area(region: &Region, entry: Live<Entry>) -> AnyView {
    let code = region.shape.region;
    let mut attributes = path("region", outline(&region.shape));
    attributes.push(Described::Attribute("data-region", Some(code.to_string())));
    attributes.push(Described::On("click", Rc::new(RefCell::new(move |_| choose(entry, code)))));
    let name = (!region.is_chosen).then(|| name(region, "region-name"));
    vec![drawn(attributes), name.into_any()].into_any()
}

/// In tenths of the map's units, because browsers keep letters from becoming smaller than some pixels.
fn name(region: &Region, class: &str) -> AnyView {
    let Region { shape, name, is_chosen } = region;
    let (x, y) = (i32::from(shape.middle.0), i32::from(shape.middle.1));
    // Half of the widest that the name can be, so that it does not reach over the edge of the map.
    let half = i32::try_from(name.text.chars().count()).unwrap_or_default() * LETTER / 2;
    let x = (x * TENTHS).clamp(WEST + half.min(MIDDLE - WEST), EAST - half.min(EAST - MIDDLE));
    let below = if *is_chosen { BELOW_TICK } else { BASELINE };
    let y = y * TENTHS + below;
    let attributes = Attributes::written(&[("class", class), ("x", &x.to_string()), ("y", &y.to_string())]);
    svg::text().add_any_attr(attributes).child(name.text.clone()).into_any()
}

fn path(class: &str, line: String) -> Attributes {
    Attributes::written(&[("class", class), ("d", &line)])
}

fn drawn(attributes: Attributes) -> AnyView {
    svg::path().add_any_attr(attributes).into_any()
}

fn outline(shape: &Shape) -> String {
    ["M", shape.corners, "z"].concat()
}

fn tick(shape: &Shape) -> String {
    let (x, y) = shape.middle;
    format!("M{} {y}l.9.9 1.6-1.8", x - 1)
}
