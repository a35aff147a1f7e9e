//! Cutting a feed into chunks: whole services as a feed of their own, with the organizations that they name. The terms are
//! in the index, which also decides which services lie together.

use std::collections::BTreeMap;

use feed::{
    chunk, service_feed,
    service_index::{Split, search_record},
};
use model::{by_id::ById, chunks::Name, feed::Feed, service::Service, term::Terms, text::Text};
use serde_json::{Map, Value};

/// A service of more bytes than this makes a page of results slow for everybody.
pub const LARGEST: usize = 60_000;

/// A feed of fewer bytes is one chunk, so that readers of all topics ask for the same. Many servers send it as it is.
const ONE_CHUNK: usize = 2_000_000;

/// How many bytes a chunk should have. A page of ten services and the five pages beside it, behind which it hides, are then
/// 150 kB.
const USUAL: usize = 2_500;

/// The most services of a chunk of a large feed.
const MOST: usize = 8;

/// Room for what stands in every chunk beside its services.
const FRAME: usize = 150;

/// Makes the chunks of one feed.
pub struct Cutter<'a> {
    feed: &'a Feed,
    build: Name,
    organizations: BTreeMap<String, Value>,
    /// The services of the feed as they stand in their chunks, each as JSON.
    records: Vec<String>,
}

impl<'a> Cutter<'a> {
    /// `step` is called after each service.
    pub fn new(feed: &'a Feed, step: &mut dyn FnMut()) -> Self {
        let mut head = json(&Feed { organizations: feed.organizations.clone(), ..empty(feed) });
        let organizations = match head.get_mut("organizations").map(Value::take) {
            Some(Value::Object(entries)) => entries.into_iter().collect(),
            _ => BTreeMap::new(),
        };
        let mut record = |service| {
            step();
            record(feed, service).to_string()
        };
        let records: Vec<_> = feed.services.iter().map(&mut record).collect();
        let named: Vec<_> = organizations.iter().map(|(id, named)| format!("{id}{named}")).collect();
        let build = Name::of([records.concat(), named.concat()].concat().as_bytes());
        Self { feed, build, organizations, records }
    }

    /// How the services are split into chunks: that of all but the last have as many services says nothing of them.
    pub fn split(&self) -> Split {
        let services = self.records.len().max(1);
        let named =
            self.feed.services.iter().map(|service| self.organization(service).map_or(0, |(_, it)| it.len() + 20));
        let bytes = self.records.iter().map(String::len).sum::<usize>() + named.sum::<usize>();
        let usual = (USUAL - FRAME) / (bytes / services).max(1);
        Split { build: self.build, size: if bytes < ONE_CHUNK { services } else { usual.clamp(1, MOST) } }
    }

    /// The chunks of the services in this order.
    pub fn chunks(&self, order: &[u32]) -> impl Iterator<Item = Vec<u8>> {
        let Split { build, size } = self.split();
        order
            .chunks(size)
            .enumerate()
            .map(move |(number, services)| chunk::write(build, number, &self.chunk(services)).into_bytes())
    }

    /// The organization of a service, as JSON.
    fn organization(&self, service: &Service) -> Option<(&str, String)> {
        let id = service.organization.as_ref()?.as_str();
        self.organizations.get_key_value(id).map(|(id, named)| (id.as_str(), named.to_string()))
    }

    fn chunk(&self, places: &[u32]) -> String {
        let services = || places.iter().filter_map(|at| self.feed.services.get(*at as usize));
        let named =
            services().filter_map(|service| self.organizations.get_key_value(service.organization.as_ref()?.as_str()));
        let named: Map<String, Value> = named.map(|(id, named)| (id.clone(), named.clone())).collect();
        let mut chunk = json(&empty(self.feed));
        if let Value::Object(chunk) = &mut chunk {
            if !named.is_empty() {
                chunk.insert("organizations".to_owned(), Value::Object(named));
            }
            chunk.remove("services");
        }
        let records: Vec<_> =
            places.iter().filter_map(|at| self.records.get(*at as usize)).map(String::as_str).collect();
        let head = chunk.to_string();
        format!("{},\"services\":[{}]}}", head.strip_suffix('}').unwrap_or(&head), records.join(","))
    }
}

/// What services are found by, in this order: a feed of their names, organizations and keywords.
pub fn search_file(feed: &Feed, order: &[u32]) -> Vec<u8> {
    let services = order.iter().filter_map(|at| feed.services.get(*at as usize)).map(search_record);
    let names = Feed { organizations: feed.organizations.clone(), services: services.collect(), ..empty(feed) };
    json(&names).to_string().into_bytes()
}

/// The feed without anything in its lists.
fn empty(feed: &Feed) -> Feed {
    Feed {
        title: Text::default(),
        language: feed.language,
        // A chunk stays the same as long as its services do.
        updated: None,
        timezone: feed.timezone.clone(),
        report: None,
        organizations: ById::default(),
        terms: Terms::default(),
        questions: Vec::new(),
        country: feed.country,
        fallback: Vec::new(),
        helplines: Vec::new(),
        services: Vec::new(),
        chunks: None,
    }
}

/// A service as it stands in its chunk.
fn record(feed: &Feed, service: &Service) -> Value {
    let mut alone = json(&Feed { services: vec![service.clone()], ..empty(feed) });
    alone.pointer_mut("/services/0").map(Value::take).unwrap_or_default()
}

/// What is written is always JSON.
fn json(feed: &Feed) -> Value {
    serde_json::from_str(&service_feed::write(feed)).unwrap_or_default()
}
