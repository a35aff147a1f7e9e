//! The words of a text, in the one form in which letters are compared.

use model::fold::fold;

/// The words of a text in their order, folded. Whatever is neither letter nor digit separates them, also a character
/// that controls the screen; an apostrophe does not, so that "don't" is one word.
pub fn tokens(text: &str) -> Vec<Box<str>> {
    let folded: String = fold(text).chars().filter(|letter| !is_silent(*letter)).map(plain).collect();
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| written(word).into())
        .collect()
}

/// Whether the letter only marks or stretches the one before it, as those of Arabic vowels do, which some people type
/// and most leave out.
fn is_silent(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | 'ʹ' | '´' | '`' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{ad}')
}

/// One letter for those that a keyboard or a habit exchanges.
fn plain(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        'ё' => 'е',
        'ґ' => 'г',
        other => other,
    }
}

/// What people write as they speak, as books write it.
const SPOKEN: [(&str, &str); 35] = [
    ("ma", "mina"),
    ("maa", "mina"),
    ("mie", "mina"),
    ("mun", "minun"),
    ("mua", "minua"),
    ("mut", "minut"),
    ("mulle", "minulle"),
    ("mulla", "minulla"),
    ("mul", "minulla"),
    ("multa", "minulta"),
    ("muhun", "minuun"),
    ("mussa", "minussa"),
    ("sa", "sina"),
    ("sun", "sinun"),
    ("sua", "sinua"),
    ("sulle", "sinulle"),
    ("oon", "olen"),
    ("oo", "ole"),
    ("ollu", "ollut"),
    ("meian", "meidan"),
    ("ite", "itse"),
    ("teha", "tehda"),
    ("naha", "nahda"),
    ("tiia", "tieda"),
    ("kaa", "kanssa"),
    ("ku", "kun"),
    ("mej", "mig"),
    ("dej", "dig"),
    ("dom", "de"),
    ("nan", "nagon"),
    ("nat", "nagot"),
    ("u", "you"),
    ("wanna", "want"),
    ("gonna", "going"),
    ("dunno", "know"),
];

fn written(word: &str) -> &str {
    SPOKEN.iter().find(|(spoken, _)| *spoken == word).map_or(word, |(_, written)| written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(tokens(text).iter().map(|word| &**word).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn words_are_folded_and_apart() {
        check("Äiti, ISÄ & lapsi-6v.", &["aiti", "isa", "lapsi", "6v"]);
        check("I don’t don't", &["i", "dont", "dont"]);
        check("yksi\u{0}kaksi\u{7}\u{1b}kolme\nneljä", &["yksi", "kaksi", "kolme", "nelja"]);
        check(" \u{0} ", &[]);
    }

    #[test]
    fn arabic_is_the_same_with_and_without_its_marks() {
        check("أُريد المُســاعدة", &["اريد", "المساعده"]);
        check("می‌خواهم کمک", &["مي", "خواهم", "كمك"]);
    }

    #[test]
    fn cyrillic_is_in_lower_case() {
        check("Ещё БОЮСЬ", &["еще", "боюсь"]);
    }

    #[test]
    fn spoken_words_are_those_of_books() {
        check("mä pelkään mun miestä", &["mina", "pelkaan", "minun", "miesta"]);
        check("han slår mej", &["han", "slar", "mig"]);
    }
}
