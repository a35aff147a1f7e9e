//! The places whose spans are wanted, as a tree that is walked along with the text.

use std::collections::HashMap;

use super::{Place, Span, Step};

/// Where something stands: its key, where it has one, and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spans {
    pub key: Option<Span>,
    /// Of an object or a list only the bracket that opens it.
    pub value: Span,
}

/// A tree of places.
#[derive(Debug)]
pub struct Wanted {
    nodes: Vec<Branch>,
}

/// A place that is wanted, or that leads to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node(usize);

#[derive(Debug, Default)]
struct Branch {
    below: HashMap<Step, Node>,
    spans: Option<Spans>,
}

impl Wanted {
    pub fn new<'a>(places: impl IntoIterator<Item = &'a Place>) -> Self {
        let mut wanted = Self { nodes: vec![Branch::default()] };
        for place in places {
            wanted.add(place);
        }
        wanted
    }

    fn add(&mut self, place: &Place) {
        let mut node = Self::ROOT;
        for step in place.steps() {
            let next = Node(self.nodes.len());
            let Some(branch) = self.nodes.get_mut(node.0) else { return };
            node = *branch.below.entry(step.clone()).or_insert(next);
            if node == next {
                self.nodes.push(Branch::default());
            }
        }
    }

    /// The feed itself.
    pub const ROOT: Node = Node(0);

    pub fn below(&self, node: Node, step: &Step) -> Option<Node> {
        self.nodes.get(node.0)?.below.get(step).copied()
    }

    /// Notes where a place stands. Where a key stands there twice, the last one counts.
    pub fn found(&mut self, node: Node, spans: Spans) {
        if let Some(branch) = self.nodes.get_mut(node.0) {
            branch.spans = Some(spans);
        }
    }

    /// Where the place stands, or the nearest one above it that the text has.
    pub fn spans(&self, place: &Place) -> Option<&Spans> {
        let mut node = Self::ROOT;
        let mut found = None;
        for step in place.steps() {
            found = self.nodes.get(node.0)?.spans.as_ref().or(found);
            match self.below(node, step) {
                Some(next) => node = next,
                None => return found,
            }
        }
        self.nodes.get(node.0)?.spans.as_ref().or(found)
    }
}
