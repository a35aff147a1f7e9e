//! A large feed in pieces: its index says what each service is matched by, its chunks hold the services themselves.
//! Knows which service is in which chunk and which chunks have come; not how they travel.

use std::{cell::OnceCell, fmt};

use super::{
    by_id::ById,
    feed,
    identifier::{OrganizationId, ServiceId},
    locale::Language,
    service::{Organization, Service},
};

/// The chunks of one feed. Those that have come are kept for good, so that what is shown can borrow from them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chunks {
    /// Where the index was, up to its last slash.
    base: Box<str>,
    names: Box<[Name]>,
    /// The place of the first service of each chunk, and at the end the number of places.
    starts: Box<[u32]>,
    /// Where each service is among those of all chunks.
    places: Box<[u32]>,
    come: Box<[OnceCell<Chunk>]>,
    pub shares: Shares,
    pub extras: Extras,
}

/// What stands in one chunk.
#[derive(Debug, Clone, PartialEq)]
struct Chunk {
    services: Vec<Service>,
    organizations: ById<OrganizationId, Organization>,
}

/// The name of a file, made from what is in it: so it may be kept for ever, and what came is known to be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(u64);

/// Files beside the chunks; absent in a feed that was built without them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Extras {
    /// The folder of the words by which services are found.
    pub words: Option<Name>,
    /// The folder that says where services are by their identifiers.
    pub ids: Option<Name>,
}

/// How many names, summaries and descriptions there are, and in which languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shares {
    pub all: usize,
    pub by_language: Vec<(Language, usize)>,
}

/// What came is not the chunk that was asked for: another one, or cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongChunk;

impl Chunks {
    /// Chunks with these names and sizes. `places` says of each service where it is among those of all chunks.
    /// `None` where there are not as many places as services.
    pub fn new(names: Box<[Name]>, sizes: &[u32], places: Box<[u32]>) -> Option<Self> {
        let mut starts = vec![0_u32];
        for size in sizes {
            starts.push(starts.last()?.checked_add(*size)?);
        }
        let is_whole = names.len() == sizes.len() && starts.last().is_some_and(|end| *end as usize == places.len());
        let come = vec![OnceCell::new(); names.len()].into();
        is_whole.then(|| Self { names, starts: starts.into(), places, come, ..Self::default() })
    }

    /// Says where the index was, so that the chunks are found beside it.
    pub fn at(&mut self, address: &str) {
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let path = address.get(..end).unwrap_or_default();
        let folder = path.rfind('/').map_or(0, |slash| slash + 1);
        self.base = path.get(..folder).unwrap_or_default().into();
    }

    /// Only these services count from now on; the others are not numbered any more.
    pub fn keep(&mut self, mut is_kept: impl FnMut(usize) -> bool) {
        let places = std::mem::take(&mut self.places).into_iter().enumerate();
        self.places = places.filter(|(at, _)| is_kept(*at)).map(|(_, place)| place).collect();
    }

    /// How many services there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The chunk in which a service is.
    pub fn chunk_of(&self, service: usize) -> Option<usize> {
        let place = *self.places.get(service)?;
        self.starts.partition_point(|start| *start <= place).checked_sub(1)
    }

    /// A service as its feed states it, once its chunk has come.
    pub fn whole(&self, service: usize) -> Option<&Service> {
        let chunk = self.chunk_of(service)?;
        let row = self.places.get(service)?.checked_sub(*self.starts.get(chunk)?)?;
        self.come.get(chunk)?.get()?.services.get(row as usize)
    }

    /// The number of a service among those that have come.
    pub fn find(&self, id: &ServiceId) -> Option<usize> {
        let place = self.come.iter().zip(&self.starts).find_map(|(chunk, start)| {
            let row = chunk.get()?.services.iter().position(|service| service.id == *id)?;
            Some(*start + row as u32)
        })?;
        self.at_place(place)
    }

    /// The number of the service at a place; `None` where it does not count any more.
    pub fn at_place(&self, place: u32) -> Option<usize> {
        self.places.iter().position(|known| *known == place)
    }

    /// An organization that came with one of the chunks.
    pub fn organization(&self, id: &OrganizationId) -> Option<&Organization> {
        self.come.iter().find_map(|chunk| chunk.get()?.organizations.get(id))
    }

    /// Where each service is among those of all chunks.
    pub fn places(&self) -> &[u32] {
        &self.places
    }

    pub fn has_come(&self, chunk: usize) -> bool {
        self.come.get(chunk).is_some_and(|chunk| chunk.get().is_some())
    }

    /// Where a chunk is fetched from.
    pub fn address(&self, chunk: usize) -> Option<String> {
        let name = self.names.get(chunk)?;
        Some(format!("{}chunks/{name}.json", self.base))
    }

    /// Takes what came for a chunk. What has come before stays.
    ///
    /// # Errors
    /// Where it is not this chunk.
    pub fn take(&self, chunk: usize, bytes: &[u8]) -> Result<(), WrongChunk> {
        let name = self.names.get(chunk).ok_or(WrongChunk)?;
        if Name::of(bytes) != *name {
            return Err(WrongChunk);
        }
        let feed = feed::parse(bytes).map_err(|_| WrongChunk)?.feed;
        let size = || Some(self.starts.get(chunk + 1)? - self.starts.get(chunk)?);
        if size() != Some(feed.services.len() as u32) {
            return Err(WrongChunk);
        }
        let come = self.come.get(chunk).ok_or(WrongChunk)?;
        come.get_or_init(|| Chunk { services: feed.services, organizations: feed.organizations });
        Ok(())
    }
}

impl Name {
    /// Eight letters of five bits each.
    pub const LETTERS: usize = 8;
    const BITS: u32 = 40;

    /// The name of a file with these bytes (FNV-1a, folded).
    pub fn of(bytes: &[u8]) -> Self {
        let mut number = 0xcbf2_9ce4_8422_2325_u64;
        for byte in bytes {
            number = (number ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Self((number ^ (number >> Self::BITS)) & ((1 << Self::BITS) - 1))
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut number = 0;
        for letter in text.bytes() {
            let digit = match letter {
                b'a'..=b'z' => letter - b'a',
                b'2'..=b'7' => letter - b'2' + 26,
                _ => return None,
            };
            number = number << 5 | u64::from(digit);
        }
        (text.len() == Self::LETTERS).then_some(Self(number))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..Self::LETTERS).rev() {
            let digit = (self.0 >> (5 * place) & 31) as u8;
            fmt::Write::write_char(f, char::from(if digit < 26 { b'a' + digit } else { b'2' + digit - 26 }))?;
        }
        Ok(())
    }
}

impl Shares {
    /// Names, summaries and descriptions count; a text without any language does not.
    pub fn of(services: &[Service]) -> Self {
        let mut shares = Self::default();
        for text in services.iter().flat_map(|service| [&service.name, &service.summary, &service.description]) {
            shares.all += usize::from(!text.is_empty());
            for language in text.languages() {
                match shares.by_language.iter_mut().find(|(known, _)| *known == language) {
                    Some((_, count)) => *count += 1,
                    None => shares.by_language.push((language, 1)),
                }
            }
        }
        shares
    }

    pub fn in_language(&self, language: Language) -> usize {
        self.by_language.iter().find(|(known, _)| *known == language).map_or(0, |(_, count)| *count)
    }
}
