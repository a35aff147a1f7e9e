//! The columns of the index: for each kind of fact the numbers of all services, one column after the other. Outlines of
//! services are made from them.

use super::{
    coder::{Coder, Decoder},
    lists::{Lists, code_numbers},
    vocabulary::{Vocabulary, nameless},
};
use model::{
    availability::is_answered,
    service::{ChannelKind, Service},
    shared::Shared,
};

/// The columns. Their numbers are positions in the lists of the vocabulary. Where they begin at 1, 0 means that nothing
/// is stated.
#[derive(Debug, Default)]
pub struct Columns {
    pub topics: Lists,
    pub audiences: Lists,
    pub forms: Lists,
    pub languages: Lists,
    pub area: Lists,
    pub channels: Lists,
    pub frames: Vec<u32>,
    /// From 1; 0 if none is stated.
    pub ages: Vec<u32>,
    /// From 1; 0 if none is stated.
    pub ends: Vec<u32>,
    /// One for each channel on which somebody answers, from 1; 0 if none is stated.
    pub hours: Vec<u32>,
    /// One for each channel of visits, from 1; 0 if none is stated.
    pub sites: Vec<u32>,
}

impl Columns {
    /// Parses the columns of so many services. `None` if the text is not that of as many.
    pub fn parse(text: &str, services: usize, room: Room, vocabulary: &Vocabulary) -> Option<Self> {
        if MOST.min(room.services) < services {
            return None;
        }
        let lists = || Lists::of(services);
        let mut columns = Self {
            topics: lists(),
            audiences: lists(),
            forms: lists(),
            languages: lists(),
            area: lists(),
            channels: lists(),
            frames: vec![0; services],
            ages: vec![0; services],
            ends: vec![0; services],
            ..Self::default()
        };
        let mut decoder = Decoder::new(text);
        columns.code(&mut decoder, vocabulary)?;
        // A list that is packed once may be that of every service, and each of them gets one of its own.
        let lists =
            [&columns.topics, &columns.audiences, &columns.forms, &columns.languages, &columns.area, &columns.channels];
        let items: usize = lists.into_iter().flat_map(Lists::iter).map(<[u32]>::len).sum();
        (decoder.is_whole() && items <= room.items).then_some(columns)
    }

    /// Codes all columns. The channels determine how long those of hours and addresses are.
    pub fn code(&mut self, coder: &mut impl Coder, vocabulary: &Vocabulary) -> Option<()> {
        for lists in [
            &mut self.topics,
            &mut self.audiences,
            &mut self.forms,
            &mut self.languages,
            &mut self.area,
            &mut self.channels,
        ] {
            lists.code(coder)?;
        }
        let (mut answered, mut visited) = (0, 0);
        for number in self.channels.iter().flatten() {
            let channel = vocabulary.channels.get(*number as usize)?;
            answered += usize::from(is_answered(channel));
            visited += usize::from(channel.kind == ChannelKind::Visit);
        }
        self.hours.resize(answered, 0);
        self.sites.resize(visited, 0);
        for numbers in [&mut self.frames, &mut self.ages, &mut self.ends, &mut self.hours, &mut self.sites] {
            code_numbers(coder, numbers);
        }
        Some(())
    }

    /// The outlines of the services, in the order of the index. `None` if a number stands for nothing.
    pub fn outlines(&self, vocabulary: &Vocabulary) -> Option<Vec<Service>> {
        let (mut hours, mut sites) = (self.hours.iter(), self.sites.iter());
        let (mut frames, mut ages, mut ends) = (self.frames.iter(), self.ages.iter(), self.ends.iter());
        let (mut topics, mut audiences) = (self.topics.iter(), self.audiences.iter());
        let (mut forms, mut languages) = (self.forms.iter(), self.languages.iter());
        let (mut area, mut channels) = (self.area.iter(), self.channels.iter());
        let mut services = Vec::with_capacity(self.frames.len());
        for _ in 0..self.frames.len() {
            let frame = vocabulary.frames.get(*frames.next()? as usize)?;
            let channel = |number: &u32| {
                let known = vocabulary.channels.get(*number as usize)?;
                let hours = if is_answered(known) { hours.next() } else { None };
                let site = if known.kind == ChannelKind::Visit { sites.next() } else { None };
                vocabulary.channel_of(known, hours, site)
            };
            services.push(Service {
                status: frame.status,
                topics: all(&vocabulary.topics, topics.next()?)?,
                audiences: all(&vocabulary.audiences, audiences.next()?)?,
                age: one(&vocabulary.ages, *ages.next()?)?.unwrap_or_default(),
                forms: all(&vocabulary.forms, forms.next()?)?,
                languages: all(&vocabulary.languages, languages.next()?)?,
                interpreter: frame.interpreter,
                area: vocabulary.area_of(area.next()?)?,
                channels: channels.next()?.iter().map(channel).collect::<Option<_>>()?,
                cost: frame.cost,
                anonymous: frame.anonymous,
                registration: frame.registration,
                ends: one(&vocabulary.ends, *ends.next()?)?,
                ..nameless()
            });
        }
        Some(services)
    }
}

/// How much an index may announce for its length: those that were written have several bytes for each service, and fewer
/// items of lists than bytes.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    pub services: usize,
    /// Of the lists of all services together.
    pub items: usize,
}

impl Room {
    /// That of an index of so many bytes. A few of them may announce more than any memory holds, so it is looked at before
    /// memory is reserved.
    pub fn of(bytes: usize) -> Self {
        Self { services: bytes.saturating_mul(32), items: bytes.saturating_mul(256) }
    }
}

/// No phone has memory for more services of one feed.
const MOST: usize = 1_000_000;

/// The fact that a number stands for; 0 means that nothing is stated. The outer `None` means that there is no such
/// fact.
fn one<T: Copy>(known: &[T], number: u32) -> Option<Option<T>> {
    match (number as usize).checked_sub(1) {
        Some(place) => Some(Some(*known.get(place)?)),
        None => Some(None),
    }
}

fn all<T: Clone>(known: &[T], numbers: &[u32]) -> Option<Shared<T>> {
    numbers.iter().map(|number| known.get(*number as usize).cloned()).collect()
}
