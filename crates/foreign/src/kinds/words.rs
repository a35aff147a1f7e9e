//! The words by which the names of many services differ.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, HashSet},
};

use model::{
    feed::Feed,
    fold::{fold, upper},
    identifier::OrganizationId,
    locale::Language,
    service::Service,
    text::Text,
};

use super::Part;

/// So many words are offered at most: what is still a list that is read from top to bottom.
const MOST_WORDS: usize = 20;

/// A word of fewer services is not worth an option.
const LEAST: usize = 3;

/// Only the words of most services are weighed.
const MOST_WEIGHED: usize = 200;

/// Shorter words say nothing.
const SHORTEST: usize = 4;

/// Words of which names are full, and that tell nobody what a service does, as they are compared.
const EMPTY: &str = "service support help centre center project scheme programme program community local association \
    society trust charity foundation council county city town borough parish north south east west central office team \
    people person with from your their this that other general new free home care limited inside outside about \
    palvelu palvelut palveluiden palvelujen tuki tukea tuen apu apua keskus toiminta toiminnan toimisto seka jotka joka \
    ovat varten kunta kunnan kuntayhtyma kaupunki kaupungin hyvinvointialue hyvinvointialueen yhdistys seura \
    tjanst tjanster tjansten stod hjalp verksamhet verksamheten kommun kommunen stad staden valfardsomrade samt eller \
    till fran forening foreningen";

/// A word in the names of some services.
#[derive(Default)]
struct Word<'a> {
    members: Vec<usize>,
    spellings: HashMap<&'a str, usize>,
    organizations: HashSet<Option<&'a OrganizationId>>,
}

/// The parts of a topic by the words of names and keywords. `label` is that of the topic, whose words all have.
pub fn parts(feed: &Feed, towns: &HashSet<String>, members: &[usize], label: &Text) -> Vec<Part> {
    let own: HashSet<_> = label
        .in_all_languages()
        .flat_map(|text| parted(text).map(|word| plain(word, feed.language)).collect::<Vec<_>>())
        .collect();
    let mut words = counted(feed, members);
    let organizations: HashSet<_> = words.values().flat_map(|word| &word.organizations).collect();
    let has_several = 1 < organizations.len();
    words.retain(|plain, word| {
        let is_empty = EMPTY.split_whitespace().any(|empty| empty == plain.as_str())
            || own.contains(plain)
            || towns.contains(plain);
        // A word of nearly all tells nothing apart, and one of a single organization is a name.
        let is_telling = LEAST <= word.members.len() && word.members.len() * 5 <= members.len() * 3;
        is_telling && !is_empty && (1 < word.organizations.len() || !has_several)
    });
    chosen(words, members.len())
        .into_iter()
        .filter_map(|(key, word)| {
            let (spelling, _) = word.spellings.iter().max_by_key(|(spelling, count)| (**count, **spelling))?;
            Some(Part { key, label: Text::plain(feed.language, &capital(spelling)), members: word.members })
        })
        .collect()
}

fn counted<'a>(feed: &'a Feed, members: &[usize]) -> BTreeMap<String, Word<'a>> {
    let mut words: BTreeMap<String, Word> = BTreeMap::new();
    for at in members {
        let Some(service) = feed.services.get(*at) else { continue };
        for spelled in of_service(service, feed.language) {
            let plain = plain(spelled, feed.language);
            let is_word = SHORTEST <= plain.chars().count() && plain.chars().all(char::is_alphabetic);
            let word = if is_word { words.entry(plain).or_default() } else { continue };
            if word.members.last() != Some(at) {
                word.members.push(*at);
                word.organizations.insert(service.organization.as_ref());
            }
            *word.spellings.entry(spelled).or_default() += 1;
        }
    }
    words
}

/// The words of the name and the keywords in a language.
fn of_service(service: &Service, language: Language) -> impl Iterator<Item = &str> {
    let name = service.name.in_language(language).into_iter();
    let keywords = service.keywords.iter().filter(move |(known, _)| *known == language).map(|(_, word)| &**word);
    name.chain(keywords).flat_map(parted)
}

fn parted(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '\'' && letter != '’')
        .map(|word| word.trim_matches(['-', '\'', '’']))
        .filter(|word| !word.is_empty())
}

/// A word for comparing. English ones are the same in the plural.
pub fn plain(word: &str, language: Language) -> String {
    let mut plain = fold(word);
    let is_plural =
        language.primary() == "en" && plain.ends_with('s') && !plain.ends_with("ss") && SHORTEST < plain.len();
    if is_plural {
        plain.pop();
    }
    plain.retain(|letter| letter != '-' && letter != '\'' && letter != '’');
    plain
}

/// One word after the other, that which names most services without one so far; until it is hardly any.
fn chosen(words: BTreeMap<String, Word>, all: usize) -> Vec<(String, Word)> {
    let mut left: Vec<_> = words.into_iter().collect();
    left.sort_by_key(|(_, word)| Reverse(word.members.len()));
    left.truncate(MOST_WEIGHED);
    let (mut chosen, mut covered) = (Vec::new(), HashSet::new());
    let enough = LEAST.max(all / 100);
    while chosen.len() < MOST_WORDS {
        let adds = |word: &Word| word.members.iter().filter(|at| !covered.contains(*at)).count();
        // Of several that are equal the first one is taken, that of most services.
        let best = left.iter().enumerate().rev().max_by_key(|(_, (_, word))| adds(word));
        let Some(at) = best.filter(|(_, (_, word))| enough <= adds(word)).map(|(at, _)| at) else { break };
        let (key, word) = left.remove(at);
        covered.extend(word.members.iter().copied());
        chosen.push((key, word));
    }
    chosen
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(upper).into_iter().chain(letters).collect()
}
