//! The services of a catalogue whose feeds come in chunks: which have come, and which files hold the others.

use super::catalogue::Catalogue;
use model::{
    chunks::{Chunks, Presence},
    identifier::ServiceId,
    service::{Organization, Service},
};

/// A file with services of a large feed. It is valid for the catalogue that it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceFile {
    /// The position in the catalogue's list `chunked`.
    feed: usize,
    /// The number of the file among those of the feed.
    file: usize,
}

impl ServiceFile {
    /// The chunks that the file belongs to, and its number among them.
    pub fn find(self, catalogue: &Catalogue) -> Option<(&Chunks, usize)> {
        catalogue.chunked.get(self.feed).map(|(_, chunks)| (chunks, self.file))
    }
}

impl Catalogue {
    /// The position and the service. Of a feed in chunks, those that have come.
    pub fn find_service(&self, id: &ServiceId) -> Option<(usize, &Service)> {
        let position = self.position(id)?;
        Some((position, self.whole(position)?))
    }

    /// Where a service is, as far as that is known.
    pub fn position(&self, id: &ServiceId) -> Option<usize> {
        let in_chunks = || self.chunked.iter().find_map(|(first, chunks)| Some(first + chunks.find(id)?));
        self.services.iter().position(|service| service.id == *id).or_else(in_chunks)
    }

    /// A service with its texts; `None` while its chunk has not come.
    pub fn whole(&self, position: usize) -> Option<&Service> {
        match self.chunks_of(position) {
            Some((chunks, at)) => chunks.whole(at),
            None => self.services.get(position),
        }
    }

    /// A service with its name and keywords; `None` while these have not come.
    pub fn named(&self, position: usize) -> Option<&Service> {
        let in_chunks = || self.chunks_of(position).and_then(|(chunks, at)| chunks.named(at));
        self.whole(position).or_else(in_chunks)
    }

    /// The chunks in which a service lies, and its number there; `None` where its feed came whole.
    pub fn chunks_of(&self, position: usize) -> Option<(&Chunks, usize)> {
        self.chunked.iter().find_map(|(first, chunks)| {
            let at = position.checked_sub(*first).filter(|at| *at < chunks.places().len())?;
            Some((chunks, at))
        })
    }

    /// Where the file of a service stands.
    pub fn presence(&self, position: usize) -> Presence {
        self.chunks_of(position).map_or(Presence::Here, |(chunks, at)| {
            chunks.file_of(at).map_or(Presence::Missing, |file| chunks.presence(file))
        })
    }

    /// Where the names and identifiers of all services stand: as the first feed that does not have them yet.
    pub fn presence_of_names(&self) -> Presence {
        let of = |chunks: &Chunks| chunks.search_file().map_or(Presence::Here, |file| chunks.presence(file));
        let waits = self.chunked.iter().map(|(_, chunks)| of(chunks)).find(|presence| *presence != Presence::Here);
        waits.unwrap_or(Presence::Here)
    }

    /// The file in which a service is; `None` where its feed came whole.
    pub fn file_of(&self, position: usize) -> Option<ServiceFile> {
        self.chunked.iter().enumerate().find_map(|(feed, (first, chunks))| {
            let at = position.checked_sub(*first).filter(|at| *at < chunks.places().len())?;
            Some(ServiceFile { feed, file: chunks.file_of(at)? })
        })
    }

    /// The files with the names and identifiers of all services, one for each feed that has such a file.
    pub fn files_of_names(&self) -> Vec<ServiceFile> {
        let file =
            |(feed, (_, chunks)): (usize, &(usize, Chunks))| Some(ServiceFile { feed, file: chunks.search_file()? });
        self.chunked.iter().enumerate().filter_map(file).collect()
    }

    /// Lets everything that could not be fetched be asked for once more.
    pub fn forget_failures(&self) {
        for (_, chunks) in &self.chunked {
            chunks.forget_failures();
        }
    }

    pub fn organization_of(&self, service: &Service) -> Option<&Organization> {
        let id = service.organization.as_ref()?;
        let in_chunks = || self.chunked.iter().find_map(|(_, chunks)| chunks.organization(id));
        self.organizations.get(id).or_else(in_chunks)
    }
}
