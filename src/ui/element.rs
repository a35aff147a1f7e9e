//! Describes elements of the page to Leptos, all with one type.
//!
//! `view!` makes code for every shape of element that is written with it, twice as much as all other code here
//! together; a phone has to load that before the first question. One type also keeps out `innerHTML`, which `view!`
//! uses for parts that are wholly static and which pages with Trusted Types forbid.

use std::{cell::RefCell, rc::Rc};

use leptos::{html, prelude::*, web_sys::Event};

use super::attributes::{Attributes, Described};

pub use super::attributes::Tag;

/// An element that is being described.
///
/// When a view is drawn again, Leptos compares attributes and children one by one. So each place of the code has to
/// describe the same number of them every time: what is absent is `None`, and a list is one child.
pub struct Element {
    /// In upper case, as the browser itself names elements: Leptos compares the two, and would take a name in lower
    /// case for another element and put a new one in its place.
    pub(super) tag: &'static str,
    pub(super) attributes: Attributes,
    pub(super) children: Vec<Node>,
}

/// What stands in an element.
pub enum Node {
    Nothing,
    Text(String),
    Element(Box<Element>),
    Many(Vec<Node>),
    /// What Leptos draws itself.
    View(AnyView),
}

/// What can stand in an element.
pub trait Child {
    fn into_child(self) -> Node;
}

/// An element with a class; an empty class is none.
pub fn element(tag: &'static str, class: &'static str) -> Element {
    let element = Element { tag, attributes: Attributes::new(), children: Vec::new() };
    if class.is_empty() { element } else { element.attribute("class", class) }
}

pub fn div(class: &'static str) -> Element {
    element("DIV", class)
}

pub fn p(class: &'static str) -> Element {
    element("P", class)
}

pub fn span(class: &'static str) -> Element {
    element("SPAN", class)
}

pub fn li(class: &'static str) -> Element {
    element("LI", class)
}

/// A list. The role is for WebKit, which takes a list without bullets for none.
pub fn ul(class: &'static str) -> Element {
    element("UL", class).attribute("role", "list")
}

/// A button that does something when it is pressed.
pub fn button(class: &'static str, action: impl FnMut() + 'static) -> Element {
    let mut action = action;
    element("BUTTON", class).attribute("type", "button").on("click", move |_| action())
}

/// A link that does not tell the page it leads to where the reader came from.
pub fn a(class: &'static str, href: &str) -> Element {
    element("A", class).attribute("href", href).attribute("rel", "noreferrer")
}

impl Element {
    /// A name by which the page can style the element from outside.
    pub fn part(self, name: &str) -> Self {
        self.attribute("part", name)
    }

    pub fn attribute(self, name: &'static str, value: &str) -> Self {
        self.attribute_if(name, Some(value.to_owned()))
    }

    /// An attribute that is there or not.
    pub fn attribute_if(mut self, name: &'static str, value: Option<String>) -> Self {
        self.attributes.push(Described::Attribute(name, value));
        self
    }

    /// Whether a radio or checkbox is chosen. A property, because the attribute is only its first state.
    pub fn checked(mut self, checked: bool) -> Self {
        self.attributes.push(Described::Property("checked", checked.into()));
        self
    }

    /// What is in a text field. A property for the same reason.
    pub fn value(mut self, value: String) -> Self {
        self.attributes.push(Described::Property("value", value.into()));
        self
    }

    pub fn on(mut self, event: &'static str, action: impl FnMut(Event) + 'static) -> Self {
        self.attributes.push(Described::On(event, Rc::new(RefCell::new(action))));
        self
    }

    /// Attributes that follow signals by themselves. Only for an element that is never described again.
    pub fn following(mut self, attributes: impl Fn() -> Vec<(&'static str, Option<String>)> + 'static) -> Self {
        let described = |(name, value)| Described::Attribute(name, value);
        self.attributes.push(Described::Following(Rc::new(move || attributes().into_iter().map(described).collect())));
        self
    }

    pub fn reference(mut self, reference: NodeRef<Tag>) -> Self {
        self.attributes.push(Described::Reference(reference));
        self
    }

    pub fn child(mut self, child: impl Child) -> Self {
        self.children.push(child.into_child());
        self
    }

    /// A text that is alone belongs to its element, which is what is changed later. The node of a text may be gone by
    /// then: translators of pages put an element of their own in its place, and what is written into the node would be
    /// seen by nobody, beside a link that already leads elsewhere.
    fn with_text(mut self) -> Self {
        if let [Node::Text(text)] = &mut *self.children {
            self.attributes.push(Described::Text(std::mem::take(text)));
            self.children.clear();
        }
        self
    }
}

impl Node {
    /// As Leptos takes it.
    pub fn into_view(self) -> AnyView {
        match self {
            Node::Nothing => ().into_any(),
            // Beside other children a text has an element of its own.
            Node::Text(text) => span("").child(text).into_child().into_view(),
            Node::Element(element) => {
                let Element { tag, attributes, children } = element.with_text();
                html::custom(tag).add_any_attr(attributes).child(views(children)).into_any()
            }
            Node::Many(nodes) => views(nodes).into_any(),
            Node::View(view) => view,
        }
    }
}

fn views(nodes: Vec<Node>) -> Vec<AnyView> {
    nodes.into_iter().map(Node::into_view).collect()
}

impl Child for Element {
    fn into_child(self) -> Node {
        Node::Element(Box::new(self))
    }
}

impl Child for Node {
    fn into_child(self) -> Node {
        self
    }
}

impl Child for AnyView {
    fn into_child(self) -> Node {
        Node::View(self)
    }
}

impl Child for String {
    fn into_child(self) -> Node {
        Node::Text(self)
    }
}

impl<C: Child> Child for Option<C> {
    fn into_child(self) -> Node {
        match self.map_or(Node::Nothing, Child::into_child) {
            // Where it is absent another time, it is not the element around it that is changed.
            Node::Text(text) => span("").child(text).into_child(),
            child @ (Node::Nothing | Node::Element(_) | Node::Many(_) | Node::View(_)) => child,
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn into_child(self) -> Node {
        Node::Many(self.into_iter().map(Child::into_child).collect())
    }
}

/// A part of the page that is drawn again whenever a signal changes that was read while drawing it.
pub fn drawn<C: Child>(draw: impl Fn() -> C + Send + 'static) -> AnyView {
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || draw().into_child().into_view());
    draw.into_any()
}
