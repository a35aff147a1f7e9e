//! Parses a document and hands over its parts while it goes, so that a large document is never in memory as a whole.
//! The caller decides by the key what is kept.

use super::{
    parser::{NONE, Parser, Result},
    tape::{Tape, Value, ValueKind},
};

/// Receives the parts of a document while it is parsed.
pub trait Sink {
    /// What to do with the value of this key.
    fn plan(&self, key: &str) -> Plan;

    /// Receives the value of a key that is kept.
    fn keep(&mut self, key: &str, value: Value<'_>);

    /// A list begins whose entries are taken one at a time. `at` is the offset behind its bracket.
    fn begin(&mut self, at: usize);

    /// Receives one of its entries, and the offset behind it.
    fn take(&mut self, entry: Value<'_>, end: usize);
}

/// What to do with the value of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    Keep,
    /// Its entries are taken one at a time. A value that is no list is passed over.
    Each,
    Skip,
}

/// Parses a document and hands its parts to `sink` if it is an object. The tape contains the keys that were kept.
///
/// # Errors
/// If the text is not JSON or continues after the document. What was parsed before has been handed to `sink`.
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
                sink.begin(parser.at + 1);
                parser.each_element(&mut |parser| {
                    let mark = parser.mark();
                    parser.push_value()?;
                    sink.take(parser.tape.value(mark.nodes), parser.at);
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
