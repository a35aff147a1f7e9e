//! Topics with more services than anybody reads through are divided further, by what the services themselves say: by words
//! that many of their names share, or by the organizations. The parts become terms below the topic, so that the finder asks
//! about them as it asks about all that lies below a topic. A service that is in no part stays on the topic itself, where
//! every answer leaves it: silence takes nothing away.

mod words;

#[cfg(test)]
mod tests;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, HashSet},
};

use model::{
    feed::Feed,
    identifier::{Code, OrganizationId},
    term::{Term, Terms},
    text::Text,
};

/// Nobody reads through more services than this.
const CROWDED: usize = 100;

/// So many organizations are offered at most.
const MOST_ORGANIZATIONS: usize = 99;

/// So many parts are made of a feed at most. Each has sets of services, which take room.
const MOST_PARTS: usize = 2_000;

/// By what services are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Words,
    Organizations,
}

/// A topic with the places of the services that state it itself, and the ways that may still divide it.
struct Topic {
    code: Code,
    members: Vec<usize>,
    ways: &'static [Way],
}

/// A part of a topic.
struct Part {
    /// What stands behind the code of the topic in its own.
    key: String,
    label: Text,
    members: Vec<usize>,
}

/// Divides the crowded topics of a feed without questions of its own. Returned is how many there were.
pub fn divide(feed: &mut Feed) -> usize {
    if !feed.questions.is_empty() || feed.services.len() <= CROWDED {
        return 0;
    }
    let towns = towns(feed);
    let mut terms: BTreeMap<Code, Term> = feed.terms.iter().map(|(code, term)| (code.clone(), term.clone())).collect();
    let mut waiting = crowded(feed);
    let (mut divided, before) = (0, terms.len());
    while let Some(topic) = waiting.pop().filter(|_| terms.len() - before < MOST_PARTS) {
        let term = terms.get(&topic.code).cloned().unwrap_or_default();
        let Some((way, parts)) = best(feed, &towns, &topic, &term) else { continue };
        divided += 1;
        for part in parts {
            let code = Code::new(&format!("{}/{}", topic.code, part.key));
            let below = Term {
                label: part.label,
                parent: Some(topic.code.clone()),
                sensitive: term.sensitive,
                urgent: term.urgent,
                ..Term::default()
            };
            terms.insert(code.clone(), below);
            state(feed, &topic.code, &code, &part.members);
            if CROWDED < part.members.len() {
                let ways: &[Way] = if way == Way::Words { &[Way::Organizations] } else { &[Way::Words] };
                waiting.push(Topic { code, members: part.members, ways });
            }
        }
    }
    if divided == 0 {
        return 0;
    }
    let terms = Terms::new(terms);
    for service in &mut feed.services {
        if let Some(topics) = narrowed(&service.topics, &terms) {
            service.topics = topics.into();
        }
    }
    feed.terms = terms;
    divided
}

/// The topics that too many services state, each by itself; the most crowded one last.
fn crowded(feed: &Feed) -> Vec<Topic> {
    let mut stated: BTreeMap<&Code, Vec<usize>> = BTreeMap::new();
    for (at, service) in feed.services.iter().enumerate() {
        let codes: HashSet<_> = service.topics.iter().map(|code| feed.terms.resolve(code)).collect();
        codes.into_iter().for_each(|code| stated.entry(code).or_default().push(at));
    }
    let crowded = stated.into_iter().filter(|(_, members)| CROWDED < members.len());
    let topic =
        |(code, members): (&Code, _)| Topic { code: code.clone(), members, ways: &[Way::Words, Way::Organizations] };
    let mut topics: Vec<_> = crowded.map(topic).collect();
    topics.sort_by_key(|topic| topic.members.len());
    topics
}

/// The first way that takes enough away; where none does, the one that leaves fewest. Words come first, because readers
/// know what they need, and seldom who gives it.
fn best(feed: &Feed, towns: &HashSet<String>, topic: &Topic, term: &Term) -> Option<(Way, Vec<Part>)> {
    let all = topic.members.len();
    let mut found: Option<(Left, Way, Vec<Part>)> = None;
    for way in topic.ways {
        let parts = match way {
            Way::Words => words::parts(feed, towns, &topic.members, &term.label),
            Way::Organizations => by_organization(feed, &topic.members, &term.label),
        };
        let left = Left::after(&parts, all);
        if found.as_ref().is_none_or(|(least, ..)| left.expected < least.expected) {
            found = Some((left, *way, parts));
        }
        if left.silent <= CROWDED && left.expected * 4 <= all * 3 {
            break;
        }
    }
    // What hardly takes anything away is not worth a question.
    let (left, way, parts) = found?;
    (1 < parts.len() && left.expected * 5 <= all * 4).then_some((way, parts))
}

/// How many services are left of a topic that is divided.
#[derive(Clone, Copy)]
struct Left {
    /// By an answer, if each is as likely as the services that it fits. Who looks for a service that is in no part does
    /// not know the answer.
    expected: usize,
    /// By every answer.
    silent: usize,
}

impl Left {
    fn after(parts: &[Part], all: usize) -> Self {
        let within: HashSet<_> = parts.iter().flat_map(|part| &part.members).collect();
        let silent = all.saturating_sub(within.len());
        let sum: usize = parts.iter().map(|part| part.members.len() * (part.members.len() + silent)).sum();
        let weights: usize = parts.iter().map(|part| part.members.len()).sum();
        Self { expected: (sum + silent * all).checked_div(weights + silent).unwrap_or(all), silent }
    }
}

fn by_organization(feed: &Feed, members: &[usize], label: &Text) -> Vec<Part> {
    let mut of: HashMap<&OrganizationId, Vec<usize>> = HashMap::new();
    for at in members {
        let organization = feed.services.get(*at).and_then(|service| service.organization.as_ref());
        organization.into_iter().for_each(|id| of.entry(id).or_default().push(*at));
    }
    let mut most: Vec<_> = of.into_iter().collect();
    most.sort_by_key(|(id, members)| (Reverse(members.len()), *id));
    let part = |(id, members): (&OrganizationId, Vec<usize>)| {
        let name = &feed.organizations.get(id)?.name;
        Some(Part { key: id.to_string(), label: with_name(label, name)?, members })
    };
    most.into_iter().take(MOST_ORGANIZATIONS).filter_map(part).collect()
}

/// `Housing (Example Aid)`: the topic stays in sight, because the label stands alone where it is said what a service is about.
fn with_name(label: &Text, name: &Text) -> Option<Text> {
    let first = name.choose(&[])?;
    let languages: Vec<_> = if label.is_empty() { name.languages().collect() } else { label.languages().collect() };
    let in_each = languages.into_iter().map(|language| {
        let name = name.in_language(language).unwrap_or(&first.text);
        let whole = match label.in_language(language) {
            Some(label) => format!("{label} ({name})"),
            None => name.to_owned(),
        };
        (language, whole)
    });
    Some(Text::new(in_each))
}

/// Adds the code of a part to the topics of its services.
fn state(feed: &mut Feed, topic: &Code, part: &Code, members: &[usize]) {
    for at in members {
        let Some(service) = feed.services.get_mut(*at) else { continue };
        let after = service.topics.iter().position(|code| feed.terms.resolve(code) == topic);
        let mut codes = std::mem::take(&mut service.topics).into_vec();
        codes.insert(after.map_or(codes.len(), |at| at + 1), part.clone());
        service.topics = codes.into();
    }
}

/// A service that is in a part is not on the topic itself as well, which would be for every answer.
fn narrowed(topics: &[Code], terms: &Terms) -> Option<Vec<Code>> {
    let parent = |code: &Code| terms.parent(code).filter(|parent| is_part(code, parent)).cloned();
    let parents: HashSet<_> = topics.iter().filter_map(parent).collect();
    let is_whole = |code: &&Code| parents.contains(terms.resolve(code));
    (!parents.is_empty()).then(|| topics.iter().filter(|code| !is_whole(code)).cloned().collect())
}

fn is_part(code: &Code, parent: &Code) -> bool {
    code.as_str().strip_prefix(parent.as_str()).is_some_and(|rest| rest.starts_with('/'))
}

/// The names of all towns in the addresses, which are asked about by themselves.
fn towns(feed: &Feed) -> HashSet<String> {
    let addresses =
        feed.services.iter().flat_map(|service| &service.channels).filter_map(|channel| channel.address.as_ref());
    let cities = addresses.map(|address| &address.city);
    let names = cities.flat_map(|city| city.in_all_languages());
    names.flat_map(|name| name.split_whitespace()).map(|word| words::plain(word, feed.language)).collect()
}
