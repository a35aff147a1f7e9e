//! The codes of the catalogue with their names and parents. The target group "citizens" alone includes everybody, so it
//! is no audience. Beside companies it is one: without it the service would be for companies only.

use std::{collections::HashMap, sync::OnceLock};

use crate::building::Building;
use model::{identifier::Code, locale::Language, text::Text};

/// The target group of citizens, to which everybody belongs.
const CITIZENS: &str = "KR1";

#[derive(Debug, Default)]
struct Codes {
    names: HashMap<&'static str, [&'static str; 3]>,
    /// From the last part of an old address to the code.
    old: HashMap<&'static str, &'static str>,
}

/// The code of a class, a target group or a life event. It is added to the terms of the feed with those above it.
/// `name` is its name in the record, for unknown codes. `None` for the group of citizens: see [`citizens`].
pub fn code(code: &str, name: Text, building: &mut Building) -> Option<Code> {
    let code = code.trim();
    if code == CITIZENS || code.is_empty() {
        return None;
    }
    let above = code.rsplit_once('.').map(|(above, _)| above);
    let parent = above.and_then(|above| self::code(above, Text::default(), building));
    let term = add(code, name, parent, building);
    if above == Some(CITIZENS) {
        // Only where some service has the group of citizens.
        building.refer(&term, None, Some(CITIZENS));
    }
    Some(term)
}

/// The code of the group of citizens, if it has to be stated: the groups of a service name it and others beside it,
/// such as companies, but none within it.
pub fn citizens(groups: &[Box<str>], building: &mut Building) -> Option<Code> {
    let is_within = |group: &str| group.strip_prefix(CITIZENS).is_some_and(|rest| rest.starts_with('.'));
    let is_named = groups.iter().any(|group| &**group == CITIZENS) && 1 < groups.len();
    (is_named && !groups.iter().any(|group| is_within(group))).then(|| {
        let code = add(CITIZENS, Text::default(), None, building);
        building.refer(&code, Some(CITIZENS), None);
        code
    })
}

fn add(code: &str, name: Text, parent: Option<Code>, building: &mut Building) -> Code {
    let label = match codes().names.get(code) {
        Some(names) => {
            let languages = [Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
            Text::new(languages.into_iter().zip(names.map(str::to_owned)))
        }
        None if name.is_empty() => building.text(code),
        None => name,
    };
    let term = Code::new(&format!("ptv:{code}"));
    building.term(&term, label, parent);
    term
}

/// The code of an address such as `http://urn.fi/URN:NBN:fi:au:ptvl:v1062` or `.../ptvkohderyhmat/code/KR1.2`.
pub fn of_address(address: &str) -> Option<&'static str> {
    let last = address.rsplit([':', '/']).next()?;
    let known = codes().names.get_key_value(last).map(|(code, _)| *code);
    known.or_else(|| codes().old.get(last).copied())
}

/// Whether the code has a name.
pub fn is_known(code: &str) -> bool {
    codes().names.contains_key(code.trim())
}

fn codes() -> &'static Codes {
    static CODES: OnceLock<Codes> = OnceLock::new();
    CODES.get_or_init(|| {
        let mut codes = Codes::default();
        for line in include_str!("codes.tsv").lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<_> = line.split('\t').collect();
            if let [code, finnish, swedish, english, old] = *columns.as_slice() {
                codes.names.insert(code, [finnish, swedish, english]);
                codes.old.insert(old, code);
            }
        }
        codes
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_names() {
        let lines = include_str!("codes.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!((codes().names.len(), lines), (264, 264));
        assert!(codes().names.values().flatten().all(|name| !name.is_empty()));
    }

    #[test]
    fn codes_are_known_by_their_addresses() {
        assert_eq!(of_address("http://urn.fi/URN:NBN:fi:au:ptvl:v1062"), Some("P6.2"));
        assert_eq!(of_address("http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/KR1.2"), Some("KR1.2"));
        assert_eq!(of_address("http://www.yso.fi/onto/koko/p1275"), None);
    }
}
