//! The facts that services share, each once. They are stored as a few services that nobody sees, so they are written
//! and parsed like any service.

use model::{
    date::Date,
    hours::Hours,
    identifier::{Code, ServiceId},
    locale::Language,
    service::{Address, AgeRange, Area, Channel, ChannelKind, Form, Scope, Service},
    text::Text,
};

/// The facts that numbers stand for. A number is a position in one of the lists.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Vocabulary {
    pub topics: Vec<Code>,
    pub audiences: Vec<Code>,
    pub forms: Vec<Form>,
    pub languages: Vec<Language>,
    /// Without a scope. Scopes, regions, counties and municipalities are numbered one after the other.
    pub area: Area,
    /// Without their hours, if somebody answers there, and without their addresses.
    pub channels: Vec<Channel>,
    pub hours: Vec<Hours>,
    /// The addresses of visits, each with its town and its coordinates alone.
    pub sites: Vec<Address>,
    /// The facts that are in no list: the status, the price, and so on.
    pub frames: Vec<Service>,
    pub ages: Vec<AgeRange>,
    pub ends: Vec<Date>,
}

/// The numbers of frames, ages and ends.
pub type Counts = [usize; 3];

impl Vocabulary {
    /// The services that state these facts, and how many of each kind there are.
    pub fn into_services(self) -> (Vec<Service>, Counts) {
        let counts = [self.frames.len(), self.ages.len(), self.ends.len()];
        let lists = Service {
            topics: self.topics.into(),
            audiences: self.audiences.into(),
            forms: self.forms.into(),
            languages: self.languages.into(),
            area: self.area,
            channels: self.channels.into(),
            ..nameless()
        };
        let at = |hours| Channel { hours, ..Channel::new(ChannelKind::Phone) };
        let visit = |site| Channel { address: Some(Box::new(site)), ..Channel::new(ChannelKind::Visit) };
        let hours = self.hours.into_iter().map(at);
        let hours = Service { channels: hours.chain(self.sites.into_iter().map(visit)).collect(), ..nameless() };
        let ages = self.ages.into_iter().map(|age| Service { age, ..nameless() });
        let ends = self.ends.into_iter().map(|ends| Service { ends: Some(ends), ..nameless() });
        let mut services = vec![lists, hours];
        services.extend(self.frames.into_iter().chain(ages).chain(ends));
        for (at, service) in services.iter_mut().enumerate() {
            service.id = ServiceId::new(&at.to_string());
            service.name = Text::plain(Language::FINNISH, "-");
        }
        (services, counts)
    }

    /// `None` if there are fewer services than the counts say.
    pub fn from_services(services: Vec<Service>, counts: Counts) -> Option<Self> {
        let mut services = services.into_iter();
        let (lists, shared) = (services.next()?, services.next()?);
        let mut take = |count: usize| {
            let taken: Vec<_> = services.by_ref().take(count).collect();
            (taken.len() == count).then_some(taken)
        };
        let [frames, ages, ends] = counts;
        let (frames, ages, ends) = (take(frames)?, take(ages)?, take(ends)?);
        let (mut hours, mut sites) = (Vec::new(), Vec::new());
        for channel in shared.channels {
            match channel.address {
                Some(site) => sites.push(*site),
                None => hours.push(channel.hours),
            }
        }
        let frames = frames.into_iter().map(|frame| Service { id: ServiceId::new(""), name: Text::default(), ..frame });
        Some(Self {
            topics: lists.topics.into_vec(),
            audiences: lists.audiences.into_vec(),
            forms: lists.forms.into_vec(),
            languages: lists.languages.into_vec(),
            area: lists.area,
            channels: lists.channels.into(),
            hours,
            sites,
            frames: frames.collect(),
            ages: ages.into_iter().map(|service| service.age).collect(),
            ends: ends.into_iter().map(|service| service.ends).collect::<Option<_>>()?,
        })
    }

    /// The area that these numbers stand for.
    pub fn area_of(&self, numbers: &[u32]) -> Option<Area> {
        let mut area = Area::default();
        let (mut municipalities, mut regions, mut counties) = (Vec::new(), Vec::new(), Vec::new());
        for number in numbers {
            let mut place = *number as usize;
            if let Some(scope) = Scope::ALL.get(place) {
                area.scope = Some(*scope);
                continue;
            }
            place -= Scope::ALL.len();
            if let Some(region) = self.area.regions.get(place) {
                regions.push(*region);
                continue;
            }
            place -= self.area.regions.len();
            if let Some(county) = self.area.counties.get(place) {
                counties.push(*county);
                continue;
            }
            municipalities.push(*self.area.municipalities.get(place - self.area.counties.len())?);
        }
        if area.scope.is_none() && !numbers.is_empty() {
            area.scope = Some(Scope::Limited);
        }
        (area.municipalities, area.regions, area.counties) = (municipalities.into(), regions.into(), counties.into());
        Some(area)
    }

    /// The channel with its hours and its address, which have numbers of their own. Zero means that they are not stated.
    pub fn channel_of(&self, known: &Channel, hours: Option<&u32>, site: Option<&u32>) -> Option<Channel> {
        let mut channel = known.clone();
        if let Some(place) = hours.and_then(|hours| hours.checked_sub(1)) {
            channel.hours = self.hours.get(place as usize)?.clone();
        }
        if let Some(place) = site.and_then(|site| site.checked_sub(1)) {
            channel.address = Some(Box::new(self.sites.get(place as usize)?.clone()));
        }
        Some(channel)
    }
}

/// A service that states nothing.
pub fn nameless() -> Service {
    Service::new(ServiceId::new(""), Text::default())
}
