//! The services of a catalogue whose feeds come in chunks: which have arrived, and which files contain the others.

use super::catalogue::Catalogue;
use model::{
    chunks::{Chunks, Presence},
    identifier::ServiceId,
    service::{Organization, Service},
};

/// A file with services of a large feed. It is valid only with the catalogue that returned it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
    /// The position of a service, and the service. `None` while its chunk has not arrived.
    pub fn find_service(&self, id: &ServiceId) -> Option<(usize, &Service)> {
        let position = self.position(id)?;
        Some((position, self.whole(position)?))
    }

    /// The position of a service. `None` where it is not in the catalogue, or its identifier has not arrived.
    pub fn position(&self, id: &ServiceId) -> Option<usize> {
        let in_chunks = || self.chunked.iter().find_map(|(first, chunks)| Some(first + chunks.find(id)?));
        self.services.iter().position(|service| service.id == *id).or_else(in_chunks)
    }

    /// A service with its texts. `None` while its chunk has not arrived.
    pub fn whole(&self, position: usize) -> Option<&Service> {
        match self.chunks_of(position) {
            Some((chunks, at)) => chunks.whole(at),
            None => self.services.get(position),
        }
    }

    /// A service with at least its name and keywords. `None` while these have not arrived.
    pub fn named(&self, position: usize) -> Option<&Service> {
        let in_chunks = || self.chunks_of(position).and_then(|(chunks, at)| chunks.named(at));
        self.whole(position).or_else(in_chunks)
    }

    /// The chunks of the feed that contains a service, and the number of the service there. `None` where the feed is
    /// not in chunks.
    pub fn chunks_of(&self, position: usize) -> Option<(&Chunks, usize)> {
        self.chunked.iter().find_map(|(first, chunks)| {
            let at = position.checked_sub(*first).filter(|at| *at < chunks.places().len())?;
            Some((chunks, at))
        })
    }

    /// Whether the file of a service has arrived.
    pub fn presence(&self, position: usize) -> Presence {
        self.chunks_of(position).map_or(Presence::Here, |(chunks, at)| {
            chunks.file_of(at).map_or(Presence::Missing, |file| chunks.presence(file))
        })
    }

    /// Whether the names and identifiers of all services have arrived: as for the first feed that lacks them.
    pub fn presence_of_names(&self) -> Presence {
        let of = |chunks: &Chunks| chunks.search_file().map_or(Presence::Here, |file| chunks.presence(file));
        let waits = self.chunked.iter().map(|(_, chunks)| of(chunks)).find(|presence| *presence != Presence::Here);
        waits.unwrap_or(Presence::Here)
    }

    /// The file that contains a service. `None` where its feed is not in chunks.
    pub fn file_of(&self, position: usize) -> Option<ServiceFile> {
        self.chunked.iter().enumerate().find_map(|(feed, (first, chunks))| {
            let at = position.checked_sub(*first).filter(|at| *at < chunks.places().len())?;
            Some(ServiceFile { feed, file: chunks.file_of(at)? })
        })
    }

    /// The chunk of the same feed that is chosen by a number made of that of the file, unless somebody has asked for it
    /// before.
    pub fn sibling(&self, of: ServiceFile, choose: impl Fn(usize) -> u64) -> Option<ServiceFile> {
        let (chunks, number) = of.find(self).filter(|(chunks, number)| chunks.name(*number).is_none())?;
        let file = choose(number).checked_rem(chunks.files() as u64)? as usize;
        (chunks.presence(file) == Presence::Elsewhere).then_some(ServiceFile { file, ..of })
    }

    /// The files with the names and identifiers of all services, one for each feed that has such a file.
    pub fn files_of_names(&self) -> Vec<ServiceFile> {
        let file =
            |(feed, (_, chunks)): (usize, &(usize, Chunks))| Some(ServiceFile { feed, file: chunks.search_file()? });
        self.chunked.iter().enumerate().filter_map(file).collect()
    }

    /// Marks the files that could not be fetched as not yet asked for, so that they are fetched again where they are
    /// needed.
    pub fn forget_failures(&self) {
        for (_, chunks) in &self.chunked {
            chunks.forget_failures();
        }
    }

    /// The organization of a service, if it is known by now.
    pub fn organization_of(&self, service: &Service) -> Option<&Organization> {
        let id = service.organization.as_ref()?;
        let in_chunks = || self.chunked.iter().find_map(|(_, chunks)| chunks.organization(id));
        self.organizations.get(id).or_else(in_chunks)
    }
}
