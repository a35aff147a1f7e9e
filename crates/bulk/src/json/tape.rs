//! The tape and the values on it.

use std::borrow::Cow;

/// The values of a text: each list and object before its contents, each key before its value.
#[derive(Debug, Default)]
pub struct Tape<'a> {
    pub(crate) text: &'a str,
    /// The texts that contain a backslash, unescaped.
    pub(crate) unescaped: String,
    pub(crate) nodes: Vec<Node>,
}

/// A value or a key on the tape.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    pub kind: ValueKind,
    /// The offset at which its text, its number or its bracket begins.
    pub start: usize,
    /// The offset at which its text or number ends; for a list or an object, the number of entries.
    pub end: usize,
    /// The index of the node after this one and everything within it.
    pub next: usize,
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    Null,
    False,
    True,
    /// A whole number that fits into 64 bits.
    Integer,
    Decimal,
    Text,
    /// A text that is in `Tape::unescaped`.
    Unescaped,
    List,
    Object,
}

/// A value on a tape.
#[derive(Debug, Clone, Copy)]
pub struct Value<'t> {
    pub(super) tape: &'t Tape<'t>,
    pub(super) at: usize,
}

/// A length of a tape.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    pub(crate) nodes: usize,
    unescaped: usize,
}

const NOTHING: Node = Node { kind: ValueKind::Null, start: 0, end: 0, next: usize::MAX };

impl<'a> Tape<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, unescaped: String::new(), nodes: Vec::new() }
    }

    /// The first value.
    pub fn root(&self) -> Value<'_> {
        self.value(0)
    }

    pub(crate) fn value(&self, at: usize) -> Value<'_> {
        Value { tape: self, at }
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark { nodes: self.nodes.len(), unescaped: self.unescaped.len() }
    }

    pub(crate) fn forget(&mut self, mark: Mark) {
        self.nodes.truncate(mark.nodes);
        self.unescaped.truncate(mark.unescaped);
    }

    pub(crate) fn push(&mut self, kind: ValueKind, start: usize, end: usize) {
        let next = self.nodes.len() + 1;
        self.nodes.push(Node { kind, start, end, next });
    }

    /// Opens a list or an object within the one at `around`, which the new node remembers until it is closed.
    #[inline(always)]
    pub(crate) fn open(&mut self, kind: ValueKind, start: usize, around: usize) -> usize {
        self.nodes.push(Node { kind, start, end: 0, next: around });
        self.nodes.len() - 1
    }

    /// Counts one more value in the list or object at `around`.
    #[inline(always)]
    pub(crate) fn count(&mut self, around: usize) {
        if let Some(node) = self.nodes.get_mut(around) {
            node.end += 1;
        }
    }

    /// Closes the list or object at `place`, and returns the one around it.
    #[inline(always)]
    pub(crate) fn close(&mut self, place: usize) -> usize {
        let next = self.nodes.len();
        self.nodes.get_mut(place).map_or(next, |node| std::mem::replace(&mut node.next, next))
    }

    #[inline(always)]
    pub(crate) fn kind(&self, place: usize) -> Option<ValueKind> {
        self.nodes.get(place).map(|node| node.kind)
    }

    /// The key at a place.
    pub(crate) fn key(&self, place: usize) -> &str {
        self.text(self.node(place))
    }

    #[inline(always)]
    pub(super) fn node(&self, at: usize) -> Node {
        self.nodes.get(at).copied().unwrap_or(NOTHING)
    }

    #[inline(always)]
    pub(super) fn text(&self, node: Node) -> &str {
        let of = if node.kind == ValueKind::Unescaped { &self.unescaped } else { self.text };
        of.get(node.start..node.end).unwrap_or_default()
    }
}

impl<'t> Value<'t> {
    pub fn kind(self) -> ValueKind {
        self.tape.node(self.at).kind
    }

    /// The offset in bytes at which it begins; for a text, that of its first letter.
    pub fn start(self) -> usize {
        self.tape.node(self.at).start
    }

    pub fn text(self) -> Option<&'t str> {
        let node = self.tape.node(self.at);
        matches!(node.kind, ValueKind::Text | ValueKind::Unescaped).then(|| self.tape.text(node))
    }

    /// A text or a key. It is borrowed from the source unless it contains a backslash.
    pub fn words_of(self, source: &str) -> Cow<'_, str> {
        let node = self.tape.node(self.at);
        if node.kind == ValueKind::Text {
            return Cow::Borrowed(source.get(node.start..node.end).unwrap_or_default());
        }
        Cow::Owned(self.text().unwrap_or_default().to_owned())
    }

    /// The source text of a list or an object, up to the end of the last value within it: two with the same source text
    /// have the same value. `None` for other values, and where the tape alone does not tell.
    pub fn written(self) -> Option<&'t str> {
        let node = self.tape.node(self.at);
        let last = self.tape.node(node.next.checked_sub(1)?);
        let end = match (node.kind, last.kind) {
            (ValueKind::List | ValueKind::Object, ValueKind::List | ValueKind::Object) => last.start + 1,
            (_, ValueKind::Unescaped) => return None,
            (ValueKind::List | ValueKind::Object, _) => last.end,
            _ => return None,
        };
        self.tape.text.get(node.start..end)
    }

    /// The letters of a number.
    pub fn number(self) -> Option<&'t str> {
        let node = self.tape.node(self.at);
        matches!(node.kind, ValueKind::Integer | ValueKind::Decimal).then(|| self.tape.text(node))
    }

    /// The number of entries where a list is expected: any other value counts as a list of one.
    pub fn count(self) -> usize {
        let node = self.tape.node(self.at);
        if node.kind == ValueKind::List { node.end } else { 1 }
    }

    /// Whether the value says nothing: `null` and a text without content mean that nothing is stated.
    pub fn is_absent(self) -> bool {
        self.says_nothing()
    }

    #[inline(always)]
    pub(super) fn says_nothing(self) -> bool {
        let node = self.tape.node(self.at);
        match node.kind {
            ValueKind::Null => true,
            ValueKind::Text | ValueKind::Unescaped => is_blank(self.tape.text(node)),
            ValueKind::False | ValueKind::True => false,
            ValueKind::Integer | ValueKind::Decimal | ValueKind::List | ValueKind::Object => false,
        }
    }
}

/// Whether a text has no content.
#[inline]
fn is_blank(text: &str) -> bool {
    !matches!(text.as_bytes(), [b'!'..=b'~', ..]) && text.trim().is_empty()
}
