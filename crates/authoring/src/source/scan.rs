//! One pass over the text of a feed: where the wanted places stand, and which keys are not known or stand there twice.

use std::borrow::Cow;

use bulk::{Error, Parser};

use super::{
    Place, Span, Step,
    shape::{Shape, ShapeId, Shapes},
    wanted::{Node, Spans, Wanted},
};

/// A key that should not stand where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrangeKey {
    /// The place of its value.
    pub place: Place,
    pub fault: KeyFault,
    /// The key itself, with its quotation marks.
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyFault {
    /// Not one of these, which the object can have.
    Unknown(Vec<&'static str>),
    /// It stands in the object once more; the last one counts.
    Twice,
}

/// How many strange keys are kept.
const MOST: usize = 1_000;

/// Notes in `wanted` where the places stand, and gives the keys that should not stand where they stand.
///
/// # Errors
/// Where the text is not JSON.
pub fn scan(text: &str, wanted: &mut Wanted) -> Result<Vec<StrangeKey>, Error> {
    let mut scan = Scan { text, wanted, strange: Vec::new(), path: Vec::new() };
    let mut parser = Parser::new(text);
    scan.value(&mut parser, Some(Shapes::FEED), Some(Wanted::ROOT), None)?;
    parser.end()?;
    Ok(scan.strange)
}

struct Scan<'a, 'w> {
    text: &'a str,
    wanted: &'w mut Wanted,
    strange: Vec<StrangeKey>,
    path: Vec<Here<'a>>,
}

/// A step to the present place. Turned into a `Step` only where it is needed.
#[derive(Debug, Clone)]
enum Here<'a> {
    Key(Cow<'a, str>),
    Index(usize),
}

impl Here<'_> {
    fn step(&self) -> Step {
        match self {
            Here::Key(key) => Step::Key(key.as_ref().into()),
            Here::Index(position) => Step::Index(*position),
        }
    }
}

impl<'a> Scan<'a, '_> {
    fn value(
        &mut self,
        parser: &mut Parser<'a>,
        shape: Option<ShapeId>,
        node: Option<Node>,
        key: Option<Span>,
    ) -> Result<(), Error> {
        let start = parser.next_at();
        let shape = shape.and_then(|shape| Shapes::of_format().get(shape));
        if parser.stands_at(b'[')? {
            self.found(node, key, start..start + 1);
            return self.list(parser, shape, node);
        }
        // A single value is a list of one: so the reader takes it, and so it names its place.
        let single = node.and_then(|node| self.wanted.below(node, &Step::Index(0)));
        if parser.stands_at(b'{')? {
            for node in [node, single] {
                self.found(node, key.clone(), start..start + 1);
            }
            let entry = shape.filter(|shape| shape.keys.is_empty() && shape.table.is_none());
            let shape =
                entry.and_then(|shape| shape.entries).and_then(|entry| Shapes::of_format().get(entry)).or(shape);
            return self.object(parser, shape, single.or(node));
        }
        parser.skip()?;
        for node in [node, single] {
            self.found(node, key.clone(), start..parser.at());
        }
        Ok(())
    }

    fn found(&mut self, node: Option<Node>, key: Option<Span>, value: Span) {
        if let Some(node) = node {
            self.wanted.found(node, Spans { key, value });
        }
    }

    fn list(&mut self, parser: &mut Parser<'a>, shape: Option<&Shape>, node: Option<Node>) -> Result<(), Error> {
        let entries = shape.and_then(|shape| shape.entries);
        let mut position = 0;
        parser.each_element(&mut |parser| {
            self.path.push(Here::Index(position));
            let below = node.and_then(|node| self.wanted.below(node, &Step::Index(position)));
            self.value(parser, entries, below, None)?;
            self.path.pop();
            position += 1;
            Ok(())
        })
    }

    fn object(
        &mut self,
        parser: &mut Parser<'a>,
        shape: Option<&'static Shape>,
        node: Option<Node>,
    ) -> Result<(), Error> {
        let mut seen = 0_u64;
        parser.each_entry(&mut |key, parser| {
            let known = shape.and_then(|shape| shape.keys.get(&*key));
            let below = node.and_then(|node| self.wanted.below(node, &Step::Key(key.as_ref().into())));
            let bit = known.map_or(0, |(number, _)| 1_u64.checked_shl(*number).unwrap_or_default());
            let is_strange = known.is_none() && shape.is_some_and(|shape| !shape.keys.is_empty()) && !is_own(&key);
            let span = (is_strange || below.is_some() || seen & bit != 0).then(|| self.key_before(parser.at()));
            self.path.push(Here::Key(key));
            if let Some(span) = &span {
                if is_strange {
                    self.strange(unknown(shape), span);
                } else if seen & bit != 0 {
                    self.strange(KeyFault::Twice, span);
                }
            }
            seen |= bit;
            let value = known.map(|(_, shape)| *shape).or_else(|| shape.and_then(|shape| shape.table));
            self.value(parser, value, below, span)?;
            self.path.pop();
            Ok(())
        })
    }

    fn strange(&mut self, fault: KeyFault, span: &Span) {
        if self.strange.len() < MOST {
            let place = Place::new(self.path.iter().map(Here::step));
            self.strange.push(StrangeKey { place, fault, span: span.clone() });
        }
    }

    /// The key whose colon has just been read, with its quotation marks.
    fn key_before(&self, at: usize) -> Span {
        let bytes = self.text.as_bytes();
        let quote_before = |end: usize| bytes.get(..end).and_then(|text| text.iter().rposition(|byte| *byte == b'"'));
        let Some(close) = quote_before(at) else { return at..at };
        let mut open = close;
        // A quotation mark within the key has a backslash before it; the one that opens it never has.
        while let Some(before) = quote_before(open) {
            open = before;
            if before.checked_sub(1).and_then(|at| bytes.get(at)) != Some(&b'\\') {
                break;
            }
        }
        open..close + 1
    }
}

fn unknown(shape: Option<&'static Shape>) -> KeyFault {
    let mut keys: Vec<_> = shape.into_iter().flat_map(|shape| shape.keys.keys()).map(String::as_str).collect();
    keys.sort_unstable();
    KeyFault::Unknown(keys)
}

/// Keys that everybody may use for their own ends, such as a comment or the address of the schema.
fn is_own(key: &str) -> bool {
    key.starts_with(['$', '_', '@', '#']) || key.starts_with("x-")
}

#[cfg(test)]
mod tests;
