//! Words as people spell them: capitals, marks and spaces do not matter, and a word with a slip is close to the right one.

use model::fold::fold;

/// A text by its letters and digits alone, in small letters without marks: `Sähkö-posti` is `sahkoposti`.
pub fn plain(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The word that is nearest in spelling, where one is near.
pub fn closest<'a>(found: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let found = plain(found);
    let near = known.map(|name| (strsim::damerau_levenshtein(&found, &plain(name)), name));
    let (distance, name) = near.min_by_key(|(distance, _)| *distance)?;
    // One letter in three may be wrong.
    (distance * 3 <= found.chars().count()).then_some(name)
}
