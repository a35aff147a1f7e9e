//! Cutting a feed into chunks: whole services as a feed of their own, with the terms and organizations that they name.
//! The index decides which services lie together.

use std::collections::BTreeMap;

use feed::{service_feed, service_index::search_record};
use model::{by_id::ById, feed::Feed, identifier::Code, service::Service, term::Terms};
use serde_json::{Map, Value};

/// How many bytes a chunk has at most, as it lies on the disk: many servers send it as it is. A service that is larger
/// alone has a chunk of its own.
pub const LARGEST: usize = 60_000;

/// Room for what stands in every chunk beside its services.
const FRAME: usize = 300;

/// Makes the chunks of one feed.
pub struct Cutter<'a> {
    feed: &'a Feed,
    organizations: BTreeMap<String, Value>,
    terms: BTreeMap<String, Value>,
}

/// One chunk.
pub struct Chunk {
    pub services: u32,
    pub bytes: Vec<u8>,
}

/// A chunk that is being filled.
#[derive(Default)]
struct Filling {
    services: Vec<Value>,
    organizations: Map<String, Value>,
    terms: Map<String, Value>,
    bytes: usize,
}

impl<'a> Cutter<'a> {
    pub fn new(feed: &'a Feed) -> Self {
        let mut head =
            json(&Feed { organizations: feed.organizations.clone(), terms: feed.terms.clone(), ..empty(feed) });
        let mut table = |key: &str| match head.get_mut(key).map(Value::take) {
            Some(Value::Object(entries)) => entries.into_iter().collect(),
            _ => BTreeMap::new(),
        };
        Self { feed, organizations: table("organizations"), terms: table("terms") }
    }

    /// The chunks of the services in this order. `step` is called after each service.
    pub fn cut<E>(
        &self,
        order: &[u32],
        step: &mut dyn FnMut(),
        take: &mut dyn FnMut(Chunk) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut filling = Filling::default();
        for service in order.iter().filter_map(|at| self.feed.services.get(*at as usize)) {
            let record = record(self.feed, service);
            let size = record.to_string().len() + 1;
            if !filling.services.is_empty() && LARGEST < FRAME + filling.bytes + size + self.added(&filling, service) {
                take(self.chunk(std::mem::take(&mut filling)))?;
            }
            filling.bytes += size + self.added(&filling, service);
            filling.organizations.extend(self.organizations(&filling, service));
            filling.terms.extend(self.terms(&filling, service));
            filling.services.push(record);
            step();
        }
        if filling.services.is_empty() { Ok(()) } else { take(self.chunk(filling)) }
    }

    /// By how many bytes the names of a service make a chunk larger.
    fn added(&self, filling: &Filling, service: &Service) -> usize {
        let entries = self.organizations(filling, service).into_iter().chain(self.terms(filling, service));
        let table: Map<String, Value> = entries.collect();
        Value::Object(table).to_string().len()
    }

    /// The organization that a service names and the chunk does not have yet.
    fn organizations(&self, filling: &Filling, service: &Service) -> Map<String, Value> {
        let named = service.organization.iter().map(|id| id.as_str());
        entries(&self.organizations, named.filter(|id| !filling.organizations.contains_key(*id)))
    }

    /// The terms that a service names and the chunk does not have yet, with those above them.
    fn terms(&self, filling: &Filling, service: &Service) -> Map<String, Value> {
        let mut named: Vec<&str> = service.topics.iter().chain(&service.audiences).map(Code::as_str).collect();
        let mut entries = Map::new();
        while let Some(code) = named.pop() {
            let is_new = !filling.terms.contains_key(code) && !entries.contains_key(code);
            if let Some(term) = self.terms.get(code).filter(|_| is_new) {
                entries.insert(code.to_owned(), term.clone());
                named.extend(term.get("parent").and_then(Value::as_str));
            }
        }
        entries
    }

    fn chunk(&self, filling: Filling) -> Chunk {
        let services = filling.services.len() as u32;
        let mut chunk = json(&empty(self.feed));
        if let Value::Object(chunk) = &mut chunk {
            for (key, table) in [("organizations", filling.organizations), ("terms", filling.terms)] {
                if !table.is_empty() {
                    chunk.insert(key.to_owned(), Value::Object(table));
                }
            }
            chunk.insert("services".to_owned(), Value::Array(filling.services));
        }
        Chunk { services, bytes: chunk.to_string().into_bytes() }
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
        title: feed.title.clone(),
        language: feed.language,
        // A chunk stays the same as long as its services do.
        updated: None,
        timezone: feed.timezone.clone(),
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

fn entries<'a>(table: &BTreeMap<String, Value>, keys: impl Iterator<Item = &'a str>) -> Map<String, Value> {
    keys.filter_map(|key| Some((key.to_owned(), table.get(key)?.clone()))).collect()
}
