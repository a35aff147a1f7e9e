//! The attributes of an element, compared one by one when it is drawn again.
//!
//! Leptos' own list of attributes removes all of them and adds them anew. An element that can have the focus only by
//! its `tabindex` or `href` has lost it by then, in the middle of a sentence of the screen reader (Leptos 0.8, Chromium
//! 150), and the results are drawn again every minute.

use std::{cell::RefCell, rc::Rc};

use leptos::{
    html::Custom,
    prelude::{NodeRef, RenderEffect},
    tachys::{
        html::{
            attribute::{Attribute, NextAttribute},
            node_ref::NodeRefContainer,
        },
        renderer::{RemoveEventHandler, dom::Dom},
    },
    web_sys,
};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};

/// The type of all elements, for references to one.
pub type Tag = Custom<&'static str>;

/// What an element has besides its children, in the order in which it was described.
#[derive(Clone)]
pub struct Attributes(SendWrapper<Vec<Described>>);

/// What an event calls.
pub type Action = Rc<RefCell<dyn FnMut(web_sys::Event)>>;

#[derive(Clone)]
pub enum Described {
    Attribute(&'static str, Option<String>),
    /// A property of the object, such as `checked`.
    Property(&'static str, JsValue),
    On(&'static str, Action),
    Reference(NodeRef<Tag>),
    /// Attributes that follow signals by themselves, on an element whose children do so as well.
    Following(Following),
    /// All that stands in the element.
    Text(String),
}

/// What describes attributes anew whenever a signal changes that it reads.
pub type Following = Rc<dyn Fn() -> Vec<Described>>;

/// What is in the page.
enum Built {
    Attribute(&'static str, Option<String>),
    Property,
    /// The listener calls what is in the slot, and is removed when it is dropped.
    On {
        name: &'static str,
        slot: Rc<RefCell<Action>>,
        _listener: RemoveEventHandler<web_sys::Element>,
    },
    Reference,
    Following(#[expect(dead_code, reason = "held, and dropped")] RenderEffect<Vec<Built>>),
    Text(String),
}

/// The element with what was built.
pub struct State(web_sys::Element, Vec<Built>);

impl Attributes {
    pub fn new() -> Self {
        Self(SendWrapper::new(Vec::new()))
    }

    /// Attributes that do not change.
    pub fn written(written: &[(&'static str, &str)]) -> Self {
        let attribute = |(name, value): &(&'static str, &str)| Described::Attribute(name, Some((*value).to_owned()));
        Self(SendWrapper::new(written.iter().map(attribute).collect()))
    }

    /// What was described, for those who look at it and do not draw it.
    #[cfg(test)]
    pub fn take(self) -> Vec<Described> {
        self.0.take()
    }

    pub fn push(&mut self, described: Described) {
        self.0.push(described);
    }
}

impl Described {
    fn build(self, element: &web_sys::Element) -> Built {
        match self {
            Described::Attribute(name, value) => {
                write(element, name, value.as_deref());
                Built::Attribute(name, value)
            }
            Described::Property(name, value) => {
                Dom::set_property(element, name, &value);
                Built::Property
            }
            Described::On(name, action) => {
                let slot = Rc::new(RefCell::new(action));
                let called = slot.clone();
                let listener = Dom::add_event_listener(
                    element,
                    name,
                    Box::new(move |event| call(&called, event.unchecked_into())),
                );
                Built::On { name, slot, _listener: listener }
            }
            Described::Reference(reference) => {
                reference.load(element);
                Built::Reference
            }
            Described::Following(following) => {
                let element = element.clone();
                Built::Following(RenderEffect::new(move |before: Option<Vec<Built>>| {
                    let mut built = before.unwrap_or_default();
                    rebuild(following(), &element, &mut built);
                    built
                }))
            }
            Described::Text(text) => {
                element.set_text_content(Some(&text));
                Built::Text(text)
            }
        }
    }

    /// Changes what is in the page to what is described, and touches only what differs.
    fn rebuild(self, element: &web_sys::Element, built: &mut Built) {
        match (self, built) {
            (Described::Attribute(name, value), Built::Attribute(known, old)) if name == *known => {
                if value != *old {
                    write(element, name, value.as_deref());
                    *old = value;
                }
            }
            (Described::On(name, action), Built::On { name: known, slot, .. }) if name == *known => {
                slot.replace(action);
            }
            (Described::Text(text), Built::Text(old)) if text == *old => {}
            (described, built) => {
                let old = std::mem::replace(built, Built::Property);
                old.take_away(element);
                *built = described.build(element);
            }
        }
    }
}

impl Built {
    fn take_away(self, element: &web_sys::Element) {
        match self {
            Built::Attribute(name, _) => write(element, name, None),
            // What replaces these sets them again.
            Built::On { .. } | Built::Property | Built::Reference | Built::Following(_) | Built::Text(_) => {}
        }
    }
}

fn rebuild(described: Vec<Described>, element: &web_sys::Element, built: &mut Vec<Built>) {
    for surplus in built.drain(described.len().min(built.len())..) {
        surplus.take_away(element);
    }
    for (at, described) in described.into_iter().enumerate() {
        match built.get_mut(at) {
            Some(built) => described.rebuild(element, built),
            None => built.push(described.build(element)),
        }
    }
}

fn write(element: &web_sys::Element, name: &str, value: Option<&str>) {
    match value {
        Some(value) => Dom::set_attribute(element, name, value),
        None => Dom::remove_attribute(element, name),
    }
}

/// The action may draw again and so change the slot, which is not borrowed by then. It does not call itself.
fn call(slot: &RefCell<Action>, event: web_sys::Event) {
    let action = slot.borrow().clone();
    if let Ok(mut action) = action.try_borrow_mut() {
        action(event);
    }
}

impl NextAttribute for Attributes {
    type Output<New: Attribute> = (Self, New);

    fn add_any_attr<New: Attribute>(self, new: New) -> Self::Output<New> {
        (self, new)
    }
}

/// The methods for servers do nothing: the finder is drawn only in browsers.
impl Attribute for Attributes {
    const MIN_LENGTH: usize = 0;
    type State = State;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        0
    }

    fn to_html(self, _: &mut String, _: &mut String, _: &mut String, _: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, element: &web_sys::Element) -> State {
        self.build(element)
    }

    fn build(self, element: &web_sys::Element) -> State {
        let described = self.0.take();
        State(element.clone(), described.into_iter().map(|described| described.build(element)).collect())
    }

    fn rebuild(self, State(element, built): &mut State) {
        rebuild(self.0.take(), element, built);
    }

    fn into_cloneable(self) -> Self {
        self
    }

    fn into_cloneable_owned(self) -> Self {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }
}
