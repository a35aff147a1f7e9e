//! Writes an index. The widget never calls this.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
};

use super::{
    FORMAT, KEY,
    coder::Encoder,
    columns::Columns,
    lists::Lists,
    outline::outline,
    vocabulary::{Vocabulary, nameless},
};
use crate::service_feed::{self, opening::Opening};
use model::{
    area::areas,
    availability::is_answered,
    by_id::ById,
    chunks::{Name, Shares},
    feed::Feed,
    fold::fold,
    hours::Hours,
    identifier::Code,
    service::{AgeRange, Area, Channel, ChannelKind, Cost, Registration, Scope, Service, Status},
};

/// How the services are split into chunks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// What the names of all chunks begin with.
    pub build: Name,
    /// The number of services of each chunk but the last.
    pub size: usize,
}

/// Puts the services in the order of the index: that of their names in the language of the feed, then of their
/// identifiers. Services that are otherwise equal are shown in this order.
pub fn order_by_name(feed: &mut Feed) {
    let language = feed.language;
    feed.services.sort_by_cached_key(|service| {
        let name = service.name.choose(&[language]).map(|chosen| fold(&chosen.text)).unwrap_or_default();
        (name, service.id.as_str().to_owned())
    });
}

/// The index of a feed as JSON. The services of the feed must be in the order of their names. The services of the chunks are
/// in the order of their shelves (see `shelved`), and so are those of the file for searching.
/// `opening` is that of the whole feed.
pub fn write(feed: &Feed, split: Split, search: Option<Name>, opening: Option<&Opening>) -> String {
    let outlines: Vec<_> = feed.services.iter().map(outline).collect();
    let vocabulary = vocabulary(&outlines);
    let mut encoder = Encoder::new();
    // All numbers refer to the vocabulary, so this does not fail.
    let _ = columns(&outlines, &vocabulary).code(&mut encoder, &vocabulary);
    let (services, [frames, ages, ends]) = vocabulary.into_services();
    let mut index = format!("\"services\": {}", feed.services.len());
    let mut put = |key: &str, value: String| {
        index.push_str(&format!(",\n    \"{key}\": {value}"));
    };
    for (key, count) in [("frames", frames), ("ages", ages), ("ends", ends)] {
        put(key, count.to_string());
    }
    put("columns", quoted(&encoder.finish()));
    put("size", split.size.to_string());
    put("build", quoted(&split.build.to_string()));
    if let Some(name) = search {
        put("search", quoted(&name.to_string()));
    }
    let Shares { all, by_language } = Shares::of(&feed.services);
    put("texts", all.to_string());
    let shares: Vec<_> = by_language.iter().map(|(language, texts)| format!("\"{language}\": {texts}")).collect();
    put("translated", format!("{{{}}}", shares.join(", ")));
    let written = service_feed::Writing { format: FORMAT, opening, ..service_feed::Writing::default() };
    let head = service_feed::write_as(&head(feed, services), written);
    let head = head.trim_end().trim_end_matches('}').trim_end();
    format!("{head},\n  \"{KEY}\": {{\n    {index}\n  }}\n}}\n")
}

/// The index as a feed, without organizations, which are in the chunks.
fn head(feed: &Feed, services: Vec<Service>) -> Feed {
    Feed {
        title: feed.title.clone(),
        language: feed.language,
        updated: feed.updated,
        timezone: feed.timezone.clone(),
        report: feed.report.clone(),
        organizations: ById::default(),
        terms: feed.terms.clone(),
        questions: feed.questions.clone(),
        country: feed.country,
        fallback: feed.fallback.clone(),
        helplines: feed.helplines.clone(),
        services,
        chunks: None,
    }
}

fn quoted(letters: &str) -> String {
    format!("\"{letters}\"")
}

/// The facts of the outlines, the most frequent first.
fn vocabulary(outlines: &[Service]) -> Vocabulary {
    let codes = |codes: fn(&Service) -> &[Code]| {
        outlines.iter().flat_map(codes).collect::<BTreeSet<_>>().into_iter().cloned().collect()
    };
    let all = || outlines.iter().flat_map(|service| &service.channels);
    let stated = || outlines.iter().map(|service| &service.area);
    let region = |code| areas().municipality(code).map(|place| place.region);
    let municipalities: BTreeSet<_> =
        stated().flat_map(|area| &area.municipalities).map(|code| (region(*code), *code)).collect();
    let regions: BTreeSet<_> = stated().flat_map(|area| &area.regions).copied().collect();
    let counties: BTreeSet<_> = stated().flat_map(|area| &area.counties).copied().collect();
    Vocabulary {
        topics: codes(|service| &service.topics),
        audiences: codes(|service| &service.audiences),
        forms: by_use(outlines.iter().flat_map(|service| &service.forms).copied()),
        languages: by_use(outlines.iter().flat_map(|service| &service.languages).copied()),
        area: Area {
            scope: None,
            municipalities: municipalities.into_iter().map(|(_, code)| code).collect(),
            regions: regions.into_iter().collect(),
            counties: counties.into_iter().collect(),
        },
        channels: by_use(all().map(bare)),
        hours: by_use(
            all().filter(|channel| is_answered(channel)).map(|channel| channel.hours.clone()).filter(Hours::is_stated),
        ),
        sites: by_use(all().filter_map(|channel| channel.address.as_deref().cloned())),
        frames: by_use(outlines.iter().map(frame)).into_iter().map(framed).collect(),
        ages: by_use(outlines.iter().map(|service| service.age).filter(|age| AgeRange::is_stated(*age))),
        ends: by_use(outlines.iter().filter_map(|service| service.ends)),
    }
}

fn columns(outlines: &[Service], vocabulary: &Vocabulary) -> Columns {
    let topics = Numbers::new(&vocabulary.topics);
    let audiences = Numbers::new(&vocabulary.audiences);
    let forms = Numbers::new(&vocabulary.forms);
    let languages = Numbers::new(&vocabulary.languages);
    let channels = Numbers::new(&vocabulary.channels);
    let (hours, sites) = (Numbers::new(&vocabulary.hours), Numbers::new(&vocabulary.sites));
    let (ages, ends) = (Numbers::new(&vocabulary.ages), Numbers::new(&vocabulary.ends));
    let frames = Numbers::new(&vocabulary.frames.iter().map(frame).collect::<Vec<_>>());
    let places = places(&vocabulary.area);
    let lists = |list: &dyn Fn(&Service) -> Vec<u32>| Lists::new(&outlines.iter().map(list).collect::<Vec<_>>());
    let numbers = |number: &dyn Fn(&Service) -> u32| outlines.iter().map(number).collect::<Vec<_>>();
    let all = || outlines.iter().flat_map(|service| &service.channels);
    let is_visit = |channel: &&Channel| channel.kind == ChannelKind::Visit;
    let stated = |channel: &Channel| hours.or_none(Some(&channel.hours).filter(|hours| hours.is_stated()));
    Columns {
        topics: lists(&|service| topics.all(&service.topics)),
        audiences: lists(&|service| audiences.all(&service.audiences)),
        forms: lists(&|service| forms.all(&service.forms)),
        languages: lists(&|service| languages.all(&service.languages)),
        area: lists(&|service| area_numbers(&service.area, &places)),
        channels: lists(&|service| service.channels.iter().map(|known| channels.of(&bare(known))).collect()),
        frames: numbers(&|service| frames.of(&frame(service))),
        ages: numbers(&|service| ages.or_none(Some(service.age).filter(|age| age.is_stated()))),
        ends: numbers(&|service| ends.or_none(service.ends)),
        hours: all().filter(|channel| is_answered(channel)).map(stated).collect(),
        sites: all().filter(is_visit).map(|channel| sites.or_none(channel.address.as_deref())).collect(),
    }
}

/// The facts of a service that are in no list.
type Frame = (Status, Option<bool>, Option<Cost>, Option<bool>, Option<Registration>);

fn frame(outline: &Service) -> Frame {
    (outline.status, outline.interpreter, outline.cost, outline.anonymous, outline.registration)
}

fn framed((status, interpreter, cost, anonymous, registration): Frame) -> Service {
    Service { status, interpreter, cost, anonymous, registration, ..nameless() }
}

/// A channel without the facts that have columns of their own.
fn bare(channel: &Channel) -> Channel {
    let hours = if is_answered(channel) { Hours::Unknown } else { channel.hours.clone() };
    Channel { hours, address: None, ..channel.clone() }
}

/// The numbers of regions, counties and municipalities.
type Places = [BTreeMap<usize, u32>; 3];

fn places(area: &Area) -> Places {
    let mut next = Scope::ALL.len() as u32..;
    let mut number = |codes: Vec<usize>| codes.into_iter().zip(next.by_ref()).collect::<BTreeMap<_, _>>();
    let regions = number(area.regions.iter().map(|code| code.number()).collect());
    let counties = number(area.counties.iter().map(|code| code.number()).collect());
    [regions, counties, number(area.municipalities.iter().map(|code| code.number()).collect())]
}

/// The numbers of an area. That it is limited follows from the places in it.
fn area_numbers(area: &Area, [regions, counties, municipalities]: &Places) -> Vec<u32> {
    let scope = area.scope.filter(|scope| *scope != Scope::Limited || !area.is_named());
    let scope = scope.and_then(|scope| Scope::ALL.iter().position(|known| *known == scope));
    let mut numbers: Vec<u32> = scope.into_iter().map(|scope| scope as u32).collect();
    numbers.extend(area.regions.iter().filter_map(|code| regions.get(&code.number())));
    numbers.extend(area.counties.iter().filter_map(|code| counties.get(&code.number())));
    numbers.extend(area.municipalities.iter().filter_map(|code| municipalities.get(&code.number())));
    numbers
}

/// Each value once, the most frequent first. Equally frequent ones are always in the same order.
fn by_use<T: Debug>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut known: BTreeMap<String, (usize, T)> = BTreeMap::new();
    for value in values {
        known.entry(format!("{value:?}")).or_insert((0, value)).0 += 1;
    }
    let mut known: Vec<_> = known.into_values().collect();
    known.sort_by_key(|(uses, _)| std::cmp::Reverse(*uses));
    known.into_iter().map(|(_, value)| value).collect()
}

/// The positions of values in their list.
struct Numbers(BTreeMap<String, u32>);

impl Numbers {
    fn new(values: &[impl Debug]) -> Self {
        Self(values.iter().map(|value| format!("{value:?}")).zip(0..).collect())
    }

    /// The position of a value, which is always in the list.
    fn of(&self, value: &impl Debug) -> u32 {
        self.0.get(&format!("{value:?}")).copied().unwrap_or_default()
    }

    fn all(&self, values: &[impl Debug]) -> Vec<u32> {
        values.iter().map(|value| self.of(value)).collect()
    }

    /// The position from 1; 0 if nothing is stated.
    fn or_none(&self, value: Option<impl Debug>) -> u32 {
        value.map_or(0, |value| self.of(&value) + 1)
    }
}
