//! A part of a text becomes another one, and what stands around it stays.

/// The text with the part replaced wherever it stands by itself. `None` where it does not stand there.
pub fn replaced(text: &str, found: &str, meant: &str) -> Option<String> {
    if text == found {
        return Some(meant.to_owned());
    }
    let mut places = text.match_indices(found).filter(|(at, part)| !part.is_empty() && stands_alone(text, *at, part));
    let first = places.next()?;
    let mut replaced = String::new();
    let mut end = 0;
    for (at, part) in std::iter::once(first).chain(places) {
        replaced.push_str(text.get(end..at)?);
        replaced.push_str(meant);
        end = at + part.len();
    }
    replaced.push_str(text.get(end..)?);
    Some(replaced)
}

/// The text without one part of the list that it is. `None` where the part is not in it.
pub fn without(text: &str, found: &str) -> Option<String> {
    let parts: Vec<_> = text.split([';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let left: Vec<_> = parts.iter().copied().filter(|part| *part != found).collect();
    (left.len() < parts.len()).then(|| left.join("; "))
}

/// Whether no letter or digit goes on beside it: in `Turku, Turkula` the first is meant.
fn stands_alone(text: &str, at: usize, part: &str) -> bool {
    let goes_on = |inner: Option<char>, outer: Option<char>| {
        inner.is_some_and(char::is_alphanumeric) && outer.is_some_and(char::is_alphanumeric)
    };
    let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + part.len()..).unwrap_or_default());
    !goes_on(part.chars().next(), before.chars().next_back())
        && !goes_on(part.chars().next_back(), after.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_replaced_where_it_stands_by_itself() {
        for (text, found, meant, expected) in [
            ("Turkku", "Turkku", "Turku", Some("Turku")),
            ("Turkku, Oulu; Turkku", "Turkku", "Turku", Some("Turku, Oulu; Turku")),
            ("Turkkula", "Turkku", "Turku", None),
            ("Oulu ja Turkku.", "Turkku", "Turku", Some("Oulu ja Turku.")),
            ("http://example.org", "http://", "https://", Some("https://example.org")),
            ("", "", "puhelin", Some("puhelin")),
            ("a", "", "b", None),
            ("Åbå, Åbå", "Åbå", "Åbo", Some("Åbo, Åbo")),
        ] {
            assert_eq!(replaced(text, found, meant).as_deref(), expected, "{text} {found}");
        }
    }

    #[test]
    fn a_part_is_taken_out_of_a_list() {
        for (text, found, expected) in [
            ("Turku; Pirkanmaa", "Pirkanmaa", Some("Turku")),
            ("Pirkanmaa", "Pirkanmaa", Some("")),
            ("Turku", "Pirkanmaa", None),
        ] {
            assert_eq!(without(text, found).as_deref(), expected, "{text}");
        }
    }
}
