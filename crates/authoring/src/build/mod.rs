//! A large feed as files that are loaded one after the other: an index, which the finder loads first, and chunks, which
//! it loads when their services are shown. `docs/large-feeds.md` describes the files.

mod chunk;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use feed::{
    service_feed::{Layout, Provenance, opening::Opening},
    service_index,
};
use model::{
    chunks::{Name, part},
    date::Date,
    feed::Feed,
    identifier::OrganizationId,
};

use crate::AuthoringError;
use chunk::{Cutter, search_file};

pub use chunk::LARGEST as LARGEST_CHUNK;

/// The file that the finder is given the address of.
pub const INDEX: &str = "index.json";

/// The folder of the other files.
const CHUNKS: &str = "chunks";

/// One of the files that were built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuiltFile {
    /// The path within the folder that is published, with slashes: `index.json`, `chunks/4f2a….json`.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// How much was built. Sizes are in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    pub index: usize,
    pub chunks: usize,
    pub largest_chunk: usize,
    /// The size of the file in which services are searched for by their names and identifiers.
    pub search: usize,
}

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One more service is in its chunk.
    Service,
    /// All services are; the file of their names comes next.
    Services,
    /// The file of the names is made; the index comes next.
    Names,
}

/// A feed as one file that is only downloaded: with its opening, and without what the finder does not use.
///
/// Beside white space, unknown keys and `ext`, which no feed keeps that is written here, these are the organizations that
/// offer none of the services. The licence and the source stay: whoever passes the facts on has to say them.
pub fn one_file(mut feed: Feed, provenance: &Provenance, today: Date) -> String {
    let named: HashSet<OrganizationId> =
        feed.services.iter().filter_map(|service| service.organization.clone()).collect();
    feed.organizations = feed.organizations.into_iter().filter(|(id, _)| named.contains(id)).collect();
    opening::published(&feed, provenance, today, Layout::Dense)
}

/// Builds the files of one feed.
#[derive(Debug)]
pub struct Builder {
    feed: Feed,
    /// The positions of the services in the order in which they stand in the chunks.
    order: Vec<u32>,
    opening: Option<Opening>,
}

impl Builder {
    /// `today` is the day on which readers are asked first what the index says.
    ///
    /// # Errors
    /// Where the index would not be read as it is written.
    pub fn new(mut feed: Feed, today: Date) -> Result<Self, AuthoringError> {
        service_index::order_by_name(&mut feed);
        let opening = opening::opening(&feed, &Provenance::default(), today);
        let order = service_index::shelved(&feed).map_err(|_| AuthoringError::Index)?;
        Ok(Self { feed, order, opening })
    }

    /// How many services there are.
    pub fn services(&self) -> usize {
        self.order.len()
    }

    /// Makes the files and hands each to `take`, the index last, so that whoever has an index finds all files that it
    /// names.
    ///
    /// # Errors
    /// The first error of `take`.
    pub fn build<E>(
        &self,
        on_step: &mut dyn FnMut(Step),
        take: &mut dyn FnMut(BuiltFile) -> Result<(), E>,
    ) -> Result<Summary, E> {
        let mut summary = Summary::default();
        let cutter = Cutter::new(&self.feed, &mut || on_step(Step::Service));
        let split = cutter.split();
        for (number, bytes) in cutter.chunks(&self.order).enumerate() {
            summary.chunks += 1;
            summary.largest_chunk = summary.largest_chunk.max(bytes.len());
            take(BuiltFile { path: format!("{CHUNKS}/{}.json", part(split.build, number)), bytes })?;
        }
        on_step(Step::Services);
        let names = search_file(&self.feed, &self.order);
        let search = Name::of(&names);
        summary.search = names.len();
        take(BuiltFile { path: format!("{CHUNKS}/{search}.json"), bytes: names })?;
        on_step(Step::Names);
        let index = service_index::write(&self.feed, split, Some(search), self.opening.as_ref()).into_bytes();
        summary.index = index.len();
        take(BuiltFile { path: INDEX.to_owned(), bytes: index })?;
        Ok(summary)
    }
}
