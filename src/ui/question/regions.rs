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

/// The chosen region is drawn once more above the others, with a tick, so that its whole outline is seen.
fn map(regions: &[Region], entry: Live<Entry>) -> AnyView {
    let chosen = regions.iter().find(|region| region.is_chosen).map(|region| region.shape);
    let shape = |region: &Region| {
        let code = region.shape.region;
        let mut attributes = path("region", outline(&region.shape));
        attributes.push(Described::Attribute("data-region", Some(code.to_string())));
        attributes.push(Described::On("click", Rc::new(RefCell::new(move |_| choose(entry, code)))));
        // The browser shows it beside the pointer.
        let name = svg::title().child(region.name.text.clone());
        svg::path().add_any_attr(attributes).child(name).into_any()
    };
    let shapes: Vec<_> = regions.iter().map(shape).collect();
    let above =
        chosen.map(|shape| vec![drawn(path("region chosen", outline(&shape))), drawn(path("tick", tick(&shape)))]);
    let mut attributes = Attributes::new();
    attributes.push(Described::Attribute("viewBox", Some(VIEW_BOX.to_owned())));
    attributes.push(Described::Attribute("aria-hidden", Some("true".to_owned())));
    svg::svg().add_any_attr(attributes).child(vec![shapes.into_any(), above.into_any()]).into_any()
}

fn path(class: &str, line: String) -> Attributes {
    let mut attributes = Attributes::new();
    attributes.push(Described::Attribute("class", Some(class.to_owned())));
    attributes.push(Described::Attribute("d", Some(line)));
    attributes
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
