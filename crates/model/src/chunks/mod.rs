//! The chunks of a large feed: which service is in which chunk, and which chunks have arrived. The index contains what
//! services are matched by, and the chunks contain the services themselves. Fetching them is up to the caller.

use std::sync::OnceLock;

mod name;
mod presence;
mod shares;

pub use name::Name;
use presence::Noted;
pub use presence::Presence;
pub use shares::Shares;

use super::{
    by_id::ById,
    identifier::{OrganizationId, ServiceId},
    service::{Organization, Service},
};

/// The chunks of one feed. A chunk that has arrived is never dropped, so views can borrow from it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chunks {
    /// The address of the index, up to its last slash.
    base: Box<str>,
    /// The chunks, and after them the file with names and keywords for searching, if there is one.
    files: Box<[File]>,
    /// The place of the first service of each chunk, and at the end the number of places. Places number the services of
    /// all chunks.
    starts: Box<[u32]>,
    /// For each service its place among those of all chunks.
    places: Box<[u32]>,
    pub shares: Shares,
}

/// A file with services of the feed.
#[derive(Debug, Clone, PartialEq)]
struct File {
    name: Name,
    presence: Noted,
    come: OnceLock<Content>,
}

#[derive(Debug, Clone, PartialEq)]
struct Content {
    services: Vec<Service>,
    organizations: ById<OrganizationId, Organization>,
}

impl Chunks {
    /// Chunks with these names and sizes, and the file for searching. `places` is for each service its place among
    /// those of all chunks. `None` if the numbers of places and services differ.
    pub fn new(names: &[Name], sizes: &[u32], search: Option<Name>, places: Box<[u32]>) -> Option<Self> {
        let mut starts = vec![0_u32];
        for size in sizes {
            starts.push(starts.last()?.checked_add(*size)?);
        }
        let is_whole = names.len() == sizes.len() && starts.last().is_some_and(|end| *end as usize == places.len());
        let file = |name| File { name, presence: Noted::default(), come: OnceLock::new() };
        let files = names.iter().copied().chain(search).map(file).collect();
        is_whole.then(|| Self { files, starts: starts.into(), places, ..Self::default() })
    }

    /// Sets the address of the index; the chunks are next to it.
    pub fn at(&mut self, address: &str) {
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let path = address.get(..end).unwrap_or_default();
        let folder = path.rfind('/').map_or(0, |slash| slash + 1);
        self.base = path.get(..folder).unwrap_or_default().into();
    }

    /// Drops the services that are not kept. The others are numbered anew.
    pub fn keep(&mut self, mut is_kept: impl FnMut(usize) -> bool) {
        let mut kept = Vec::with_capacity(self.places.len());
        for (at, place) in self.places.iter().enumerate() {
            if is_kept(at) {
                kept.push(*place);
            }
        }
        self.places = kept.into();
    }

    /// For each service its place among those of all chunks.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    /// The number of the file that contains a service.
    pub fn file_of(&self, service: usize) -> Option<usize> {
        let place = *self.places.get(service)?;
        self.starts.partition_point(|start| *start <= place).checked_sub(1)
    }

    /// The number of the file for searching.
    pub fn search_file(&self) -> Option<usize> {
        Some(self.starts.len().checked_sub(1)?).filter(|file| *file < self.files.len())
    }

    /// A service as its feed states it, if its chunk has arrived.
    pub fn whole(&self, service: usize) -> Option<&Service> {
        let file = self.file_of(service)?;
        let row = self.places.get(service)?.checked_sub(*self.starts.get(file)?)?;
        self.content(file)?.services.get(row as usize)
    }

    /// A service with its name, organization and keywords alone, if the file for searching has arrived.
    pub fn named(&self, service: usize) -> Option<&Service> {
        self.content(self.search_file()?)?.services.get(*self.places.get(service)? as usize)
    }

    /// The number of the service with this identifier, if it has arrived.
    pub fn find(&self, id: &ServiceId) -> Option<usize> {
        let row = |file: usize| self.content(file)?.services.iter().position(|service| service.id == *id);
        let in_search = || self.search_file().and_then(row).map(|row| row as u32);
        let in_chunks = self.starts.iter().enumerate().take(self.starts.len().saturating_sub(1));
        let place =
            in_search().or_else(|| in_chunks.into_iter().find_map(|(file, start)| Some(start + row(file)? as u32)))?;
        self.places.iter().position(|known| *known == place)
    }

    /// An organization, if a file that contains it has arrived.
    pub fn organization(&self, id: &OrganizationId) -> Option<&Organization> {
        self.files.iter().find_map(|file| file.come.get()?.organizations.get(id))
    }

    pub fn presence(&self, file: usize) -> Presence {
        self.files.get(file).map_or(Presence::Missing, |file| file.presence.get())
    }

    /// Notes whether a file is on its way or could not be fetched. A file that is here stays here.
    pub fn note(&self, file: usize, presence: Presence) {
        if let Some(file) = self.files.get(file).filter(|file| file.come.get().is_none()) {
            file.presence.set(presence);
        }
    }

    /// Forgets which files could not be fetched, so that they are asked for again.
    pub fn forget_failures(&self) {
        for file in self.files.iter().filter(|file| file.presence.get() == Presence::Missing) {
            file.presence.set(Presence::Elsewhere);
        }
    }

    /// The address of a file.
    pub fn address(&self, file: usize) -> Option<String> {
        Some(format!("{}chunks/{}.json", self.base, self.files.get(file)?.name))
    }

    /// How many services a file contains.
    pub fn size(&self, file: usize) -> Option<usize> {
        let size = match self.starts.get(file + 1) {
            Some(end) => end - self.starts.get(file)?,
            None => *self.starts.last()?,
        };
        Some(size as usize)
    }

    /// The name of a file, against which its content is checked.
    pub fn name(&self, file: usize) -> Option<Name> {
        self.files.get(file).map(|file| file.name)
    }

    /// Adds the services of a file. `None` if their number is not that of the index, or if there is no such file.
    pub fn keep_file(
        &self,
        file: usize,
        services: Vec<Service>,
        organizations: ById<OrganizationId, Organization>,
    ) -> Option<()> {
        let known = self.files.get(file).filter(|_| self.size(file) == Some(services.len()))?;
        known.come.get_or_init(|| Content { services, organizations });
        known.presence.set(Presence::Here);
        Some(())
    }

    fn content(&self, file: usize) -> Option<&Content> {
        self.files.get(file)?.come.get()
    }
}
