//! What people type for a place, made comparable with the names of municipalities: without marks, in Latin letters, and
//! where that finds nothing without words such as "city of", or with a slip.

use crate::fold::fold;

/// Words beside the name of a municipality.
const GENERIC: [&str; 14] = [
    "kaupunki",
    "kaupungissa",
    "kunta",
    "kunnassa",
    "stad",
    "stads",
    "kommun",
    "city",
    "town",
    "municipality",
    "of",
    "in",
    "gavpot",
    "gielda",
];

/// How much of a name was typed, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    Whole,
    Start,
    LaterWord,
}

/// How much of the name was typed, which [`plain`] returned. `None` where the name is another one.
pub fn likeness(name: &str, typed: &str) -> Option<Likeness> {
    let name = plain(name);
    if name == typed {
        return Some(Likeness::Whole);
    }
    if name.starts_with(typed) {
        return Some(Likeness::Start);
    }
    name.split(' ').any(|word| word.starts_with(typed)).then_some(Likeness::LaterWord)
}

/// What was typed, folded, in Latin letters, with one space between its words.
pub fn plain(typed: &str) -> String {
    let folded = fold(typed);
    let is_cyrillic = folded.contains(|letter: char| ('а'..='ґ').contains(&letter));
    let text = if is_cyrillic { latin(&folded) } else { folded };
    let words = text.split([' ', '-', '–', '.', ',', ';', ':', '!', '?', '/', '(', ')', '"', '\t', '\u{a0}']);
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The name among words that say what it names. `None` if there are none such.
pub fn without_generic(typed: &str) -> Option<String> {
    let words: Vec<_> = typed.split(' ').collect();
    let own: Vec<_> = words.iter().copied().filter(|word| !GENERIC.contains(word)).collect();
    (!own.is_empty() && own.len() < words.len()).then(|| own.join(" "))
}

/// In how many letters a name may differ from what was typed: in a short one, other letters are another name.
pub fn tolerance(typed: &str) -> usize {
    match typed.chars().count() {
        0..=5 => 0,
        6..=8 => 1,
        _ => 2,
    }
}

/// In how many letters two words differ: one is another one, missing, too many, or in the place of its neighbour.
pub fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<_>, Vec<_>) = (left.chars().collect(), right.chars().collect());
    let (mut before, mut row): (Vec<usize>, Vec<usize>) = (Vec::new(), (0..=right.len()).collect());
    for (at, letter) in left.iter().enumerate() {
        let mut next = vec![at + 1];
        for (place, other) in right.iter().enumerate() {
            let get = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let changed = get(&row, place) + usize::from(letter != other);
            let mut least = changed.min(get(&row, place + 1) + 1).min(get(&next, place) + 1);
            let is_swapped = at.checked_sub(1).and_then(|at| left.get(at)) == Some(other)
                && place.checked_sub(1).and_then(|place| right.get(place)) == Some(letter);
            if is_swapped {
                least = least.min(get(&before, place - 1) + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

/// Names in Cyrillic letters as they are written in Latin ones in Finland. A table of names would know fewer.
fn latin(text: &str) -> String {
    let is_ukrainian = text.contains(['і', 'ї', 'є', 'ґ']);
    let letters: Vec<_> = text.chars().collect();
    let is_vowel = |letter: Option<&char>| letter.is_some_and(|letter| "аеиоуыэюяіїє".contains(*letter));
    let mut plain = String::with_capacity(text.len());
    for (at, letter) in letters.iter().enumerate() {
        let is_first =
            at.checked_sub(1).and_then(|at| letters.get(at)).is_none_or(|before| matches!(before, ' ' | '-'));
        let next = letters.get(at + 1);
        let latin = match letter {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' if is_ukrainian => "h",
            'г' | 'ґ' => "g",
            'д' => "d",
            'е' | 'э' | 'є' => "e",
            'ё' => "o",
            'ж' => "zh",
            'з' => "z",
            'и' if is_ukrainian => "y",
            'и' | 'і' | 'ї' => "i",
            'й' if is_vowel(next) => "j",
            'й' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' => "ts",
            'ч' => "ch",
            'ш' | 'щ' => "sh",
            'ы' => "y",
            'ь' | 'ъ' => "",
            'ю' if is_first => "jy",
            'ю' => "y",
            'я' if is_first => "ja",
            'я' => "a",
            other => {
                plain.push(*other);
                ""
            }
        };
        plain.push_str(latin);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cyrillic_letters_are_those_of_the_names() {
        for (typed, name) in [
            ("Хельсинки", "helsinki"),
            ("Гельсінкі", "helsinki"),
            ("Турку", "turku"),
            ("Ювяскюля", "jyvaskyla"),
            ("Сейняйоки", "seinajoki"),
            ("Йоэнсуу", "joensuu"),
            ("Хямеэнлинна", "hameenlinna"),
            ("Ямся", "jamsa"),
        ] {
            assert_eq!(plain(typed), name);
        }
    }

    #[test]
    fn words_differ_by_so_many_letters() {
        for (left, right, expected) in [
            ("turku", "turku", 0),
            ("turu", "turku", 1),
            ("lahde", "lahti", 2),
            ("aaneskoski", "aanekoski", 1),
            ("truku", "turku", 1),
            ("", "ii", 2),
        ] {
            assert_eq!(distance(left, right), expected, "{left} {right}");
        }
    }
}
