//! Words as people spell them: capitals, marks and spaces do not matter, and a word with a slip is close to the right one.

use model::fold::fold;

/// A text by its letters and digits alone, in small letters without marks: `Sähkö-posti` is `sahkoposti`.
pub fn plain(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The word that is nearest in spelling, where one is near.
pub fn closest<'a>(found: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let found = plain(found);
    let letters = found.chars().count();
    let distance = |name: &str| {
        let name = plain(name);
        // At least so many letters are wrong, and it is quicker to count them than to compare them.
        let least = name.chars().count().abs_diff(letters);
        // One letter in three may be wrong.
        let is_near = |distance: &usize| distance * 3 <= letters;
        Some(least).filter(is_near).map(|_| strsim::damerau_levenshtein(&found, &name)).filter(is_near)
    };
    let near = known.filter_map(|name| Some((distance(name)?, name)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
