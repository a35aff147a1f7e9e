//! Parses a document and hands over its parts while it goes, so that a large document is never in memory as a whole.
//! The caller decides by the key what is kept.

use super::{
    parser::{NONE, Parser, Result},
    tape::{Tape, Value, ValueKind},
};

/// Takes the parts of a document as they are read.
pub trait Sink {
    /// What is to be done with the value of a key of the document.
    fn plan(&self, key: &str) -> Plan;

    /// The value of a key that is kept.
    fn keep(&mut self, key: &str, value: Value<'_>);

    /// A list whose entries are taken begins.
    fn begin(&mut self);

    /// One of its entries.
    fn take(&mut self, entry: Value<'_>);
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    Keep,
    /// Its entries are taken one at a time. Anything but a list is passed over.
    Each,
    Skip,
}

/// Reads a document, which is given to `sink` where it is an object. What is returned holds the keys that were kept.
///
/// # Errors
/// Where the text is not JSON or goes on after it; what was read before has been given to `sink`.
pub fn stream<'a>(text: &'a str, sink: &mut dyn Sink) -> Result<Tape<'a>> {
    let mut parser = Parser::new(text);
    if !parser.stands_at(b'{')? {
        parser.push_value()?;
        parser.end()?;
        return Ok(parser.tape);
    }
    let root = parser.tape.open(ValueKind::Object, parser.at, NONE);
    parser.each_node(&mut |parser| {
        let mark = parser.mark();
        parser.key()?;
        let place = mark.nodes;
        match sink.plan(parser.tape.key(place)) {
            Plan::Keep => {
                parser.push_value()?;
                sink.keep(parser.tape.key(place), parser.tape.value(place + 1));
                parser.tape.count(root);
                return Ok(());
            }
            Plan::Each if parser.stands_at(b'[')? => {
                sink.begin();
                parser.each_element(&mut |parser| {
                    let mark = parser.mark();
                    sink.take(parser.value()?);
                    parser.forget(mark);
                    Ok(())
                })?;
            }
            Plan::Each | Plan::Skip => parser.push_value()?,
        }
        parser.forget(mark);
        Ok(())
    })?;
    parser.end()?;
    parser.tape.close(root);
    Ok(parser.tape)
}
