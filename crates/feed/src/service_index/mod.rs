//! The index of a large feed, `service-index/2`: what services are matched, counted and ranked by, without their texts.
//! `outline` says which facts are in it, `vocabulary` contains each fact once, and `columns` refers to them for every
//! service.
//!
//! The services are in the order of their names, which decides between services that are otherwise equal, so the names
//! themselves can be loaded later. In which chunk a service is follows from its number and takes no space (`shelf`).

#[cfg(test)]
mod announced;
mod coder;
mod columns;
mod lists;
mod outline;
mod vocabulary;
mod write;

use super::service_feed;
use bulk::{Plan, Sink, Value, stream};
use columns::{Columns, Room};
use model::{
    chunks::{Chunks, Name, Shares},
    feed::{Feed, Parsed},
    locale::Language,
    order::ordered,
    problem::FeedError,
};
pub use outline::{outline, search_record};
use vocabulary::Vocabulary;
pub use write::{Split, order_by_name, write};

/// The value of `format` in an index.
pub const FORMAT: &str = "service-index/2";

/// The key that an index has and a feed has not.
const KEY: &str = "index";

/// Parses an index: a feed of outlines, with its chunks.
///
/// # Errors
/// If it is not an index, or not complete.
pub fn parse(bytes: &[u8]) -> Result<Parsed, FeedError> {
    parse_within(bytes, Room::of(bytes.len()))
}

/// The same of an index that announces no more than there is room for.
fn parse_within(bytes: &[u8], room: Room) -> Result<Parsed, FeedError> {
    let mut parsed = service_feed::parse_as(bytes, FORMAT)?;
    let document =
        std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).map_err(|_| FeedError::NotUtf8)?;
    let kept = stream(document, &mut Kept).map_err(|_| FeedError::Index)?;
    let index = entry(kept.root(), KEY).ok_or(FeedError::Index)?;
    put_outlines(&mut parsed.feed, index, room).ok_or(FeedError::Index)?;
    // The problems of services were reported when the index was built, and their paths here mean nothing to anybody.
    parsed.problems.retain(|problem| !problem.path.starts_with("services"));
    Ok(parsed)
}

/// The numbers of the services of a feed in the order in which they are in the chunks. The services of the feed must be
/// in the order of their names.
///
/// # Errors
/// If their index cannot be parsed as it was written.
pub fn shelved(feed: &Feed) -> Result<Vec<u32>, FeedError> {
    let one = Split { build: Name::default(), size: feed.services.len().max(1) };
    let read = parse(write(feed, one, None, None).as_bytes())?.feed;
    if !read.services.iter().eq(feed.services.iter().map(outline).collect::<Vec<_>>().iter()) {
        return Err(FeedError::Index);
    }
    let mut order = vec![0; feed.services.len()];
    for (service, place) in read.chunks.iter().flat_map(|chunks| chunks.places()).enumerate() {
        *order.get_mut(*place as usize).ok_or(FeedError::Index)? = service as u32;
    }
    Ok(order)
}

/// Replaces the services that only contain the facts by the outlines.
fn put_outlines(feed: &mut Feed, index: Value, room: Room) -> Option<()> {
    let counts = ["frames", "ages", "ends"].map(|key| number(index, key));
    let vocabulary = Vocabulary::from_services(std::mem::take(&mut feed.services), counts)?;
    let columns = Columns::parse(text(index, "columns"), number(index, "services"), room, &vocabulary)?;
    let (build, search) = (Name::parse(text(index, "build"))?, Name::parse(text(index, "search")));
    feed.services = columns.outlines(&vocabulary)?;
    let mut chunks = Chunks::new(build, number(index, "size"), search, places(feed.services.len()))?;
    chunks.shares = shares(index);
    feed.chunks = Some(Box::new(chunks));
    Some(())
}

/// The place of each service among those of all chunks.
fn places(services: usize) -> Box<[u32]> {
    let order = ordered((0..services as u32).map(|number| (shelf(number), number)).collect(), &Ord::cmp);
    let mut places = vec![0; services];
    for ((_, service), place) in order.into_iter().zip(0..) {
        if let Some(known) = places.get_mut(service as usize) {
            *known = place;
        }
    }
    places.into()
}

/// Services are shelved by a hash of their number, so that those of a chunk have nothing in common, and whoever sees which
/// chunk is asked for learns nothing of a topic or a place (the finisher of MurmurHash3).
fn shelf(number: u32) -> u32 {
    let mixed = (number ^ number >> 16).wrapping_mul(0x85eb_ca6b);
    let mixed = (mixed ^ mixed >> 13).wrapping_mul(0xc2b2_ae35);
    mixed ^ mixed >> 16
}

fn shares(index: Value) -> Shares {
    let translated = entry(index, "translated").into_iter().flat_map(Value::entries);
    let share = |(tag, texts): (&str, Value)| Some((Language::parse(tag)?, count_of(texts)));
    Shares { all: number(index, "texts"), by_language: translated.filter_map(share).collect() }
}

/// The value of a key, unless it says nothing.
fn entry<'t>(object: Value<'t>, key: &str) -> Option<Value<'t>> {
    let mut found = [None];
    object.find(&[key], &mut found);
    let [value] = found;
    value
}

/// The number of a key; 0 if there is none.
fn number(index: Value, key: &str) -> usize {
    entry(index, key).map_or(0, count_of)
}

fn count_of(value: Value) -> usize {
    value.number().and_then(|digits| digits.parse().ok()).unwrap_or_default()
}

/// The text of a key; empty if there is none.
fn text<'t>(index: Value<'t>, key: &str) -> &'t str {
    entry(index, key).and_then(Value::text).unwrap_or_default()
}

/// Keeps the part of an index that a feed does not have.
struct Kept;

impl Sink for Kept {
    fn plan(&self, key: &str) -> Plan {
        if key == KEY { Plan::Keep } else { Plan::Skip }
    }

    fn keep(&mut self, _: &str, _: Value) {}

    fn begin(&mut self, _: usize) {}

    fn take(&mut self, _: Value, _: usize) {}
}
