//! The chunks of a large feed: which service is in which chunk, and which chunks have arrived. The index contains what
//! services are matched by, and the chunks contain the services themselves. Fetching them is up to the caller.
//!
//! All chunks but the last have the same number of services.

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
    /// The name of the build, which the chunks have in common, with their number behind it.
    build: Name,
    /// The number of services of each chunk but the last.
    size: usize,
    /// The number of services of all chunks.
    length: usize,
    /// The name of the file with names and keywords for searching.
    search: Option<Name>,
    /// The chunks, and after them the file for searching, if there is one.
    files: Box<[File]>,
    /// For each service its place among those of all chunks.
    places: Box<[u32]>,
    pub shares: Shares,
}

/// A file with services of the feed.
#[derive(Debug, Clone, Default, PartialEq)]
struct File {
    presence: Noted,
    come: OnceLock<Content>,
}

#[derive(Debug, Clone, PartialEq)]
struct Content {
    services: Vec<Service>,
    organizations: ById<OrganizationId, Organization>,
}

/// What a chunk is called: its build, and its number there.
pub fn part(build: Name, chunk: usize) -> String {
    format!("{build}-{chunk}")
}

impl Chunks {
    /// Chunks of a build, each of `size` services, and the file for searching. `places` is for each service its place
    /// among those of all chunks. `None` if chunks have no services.
    pub fn new(build: Name, size: usize, search: Option<Name>, places: Box<[u32]>) -> Option<Self> {
        let length = places.len();
        let chunks = length.checked_div(size)? + usize::from(!length.is_multiple_of(size));
        let mut files = Vec::new();
        files.resize_with(chunks + usize::from(search.is_some()), File::default);
        Some(Self { build, size, length, search, files: files.into(), places, ..Self::default() })
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
        (*self.places.get(service)? as usize).checked_div(self.size)
    }

    /// The number of the file for searching.
    pub fn search_file(&self) -> Option<usize> {
        self.search.and(self.files.len().checked_sub(1))
    }

    /// A service as its feed states it, if its chunk has arrived.
    pub fn whole(&self, service: usize) -> Option<&Service> {
        let file = self.file_of(service)?;
        let row = (*self.places.get(service)? as usize).checked_rem(self.size)?;
        self.content(file)?.services.get(row)
    }

    /// A service with its name, organization and keywords alone, if the file for searching has arrived.
    pub fn named(&self, service: usize) -> Option<&Service> {
        self.content(self.search_file()?)?.services.get(*self.places.get(service)? as usize)
    }

    /// The number of the service with this identifier, if it has arrived.
    pub fn find(&self, id: &ServiceId) -> Option<usize> {
        let row = |file: usize| self.content(file)?.services.iter().position(|service| service.id == *id);
        let in_chunks = || (0..self.files()).find_map(|file| Some(file * self.size + row(file)?));
        let place = self.search_file().and_then(row).or_else(in_chunks)?;
        self.places.iter().position(|known| *known as usize == place)
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
        self.files.get(file)?;
        let name = self.name(file).map_or_else(|| part(self.build, file), |name| name.to_string());
        Some(format!("{}chunks/{name}.json", self.base))
    }

    /// The number of chunks, without the file for searching.
    pub fn files(&self) -> usize {
        self.files.len() - usize::from(self.search.is_some())
    }

    /// The name of the build to which the chunks belong.
    pub fn build(&self) -> Name {
        self.build
    }

    /// The name of the file for searching, which is made from its content; `None` for a chunk.
    pub fn name(&self, file: usize) -> Option<Name> {
        self.search.filter(|_| self.search_file() == Some(file))
    }

    /// How many services a file contains.
    fn size(&self, file: usize) -> usize {
        if self.name(file).is_some() {
            self.length
        } else {
            self.size.min(self.length.saturating_sub(file * self.size))
        }
    }

    /// Adds the services of a file. `None` if their number is not that of the index, or if there is no such file.
    pub fn keep_file(
        &self,
        file: usize,
        services: Vec<Service>,
        organizations: ById<OrganizationId, Organization>,
    ) -> Option<()> {
        let known = self.files.get(file).filter(|_| self.size(file) == services.len())?;
        known.come.get_or_init(|| Content { services, organizations });
        known.presence.set(Presence::Here);
        Some(())
    }

    fn content(&self, file: usize) -> Option<&Content> {
        self.files.get(file)?.come.get()
    }
}
