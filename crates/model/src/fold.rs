//! Folds letters to one form for comparing, so that case, accents and keyboards do not matter.

/// The text in lower case, without the marks of Nordic, Sámi, Estonian and other European letters.
pub fn fold(text: &str) -> String {
    text.trim().chars().map(lower).filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).map(plain).collect()
}

/// The lower-case form of a Latin, Greek or Cyrillic letter. Any other character is returned as it is.
///
/// [`char::to_lowercase`] is not used, because its table is 24 kB of WebAssembly, for scripts in which no name here is
/// written.
pub fn lower(letter: char) -> char {
    match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => moved(letter, 32),
        'Ѐ'..='Џ' => moved(letter, 80),
        // In these blocks a capital is next to its small letter, on the even or the odd number.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ǟ'..='ǯ' | 'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ӿ' if is_even(letter) => {
            moved(letter, 1)
        }
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ǎ'..='ǜ' if !is_even(letter) => moved(letter, 1),
        'Ÿ' => 'ÿ',
        'Ʒ' => 'ʒ',
        other => other,
    }
}

/// The capital of a letter that [`lower`] knows. Any other character is returned as it is.
pub fn upper(letter: char) -> char {
    let candidates =
        [32, 80, 1].into_iter().filter_map(|distance| char::from_u32((letter as u32).checked_sub(distance)?));
    candidates.into_iter().find(|capital| *capital != letter && lower(*capital) == letter).unwrap_or(letter)
}

/// The digit `0` to `9` for one that an Arabic or a Persian keyboard types. Any other character is returned as it is.
pub fn latin_digit(digit: char) -> char {
    const ZEROS: [char; 2] = ['٠', '۰'];
    let value = |zero: char| (digit as u32).checked_sub(zero as u32).and_then(|value| char::from_digit(value, 10));
    ZEROS.into_iter().find_map(value).unwrap_or(digit)
}

fn moved(letter: char, distance: u32) -> char {
    char::from_u32(letter as u32 + distance).unwrap_or(letter)
}

fn is_even(letter: char) -> bool {
    (letter as u32).is_multiple_of(2)
}

fn plain(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' | 'æ' => 'a',
        'ö' | 'õ' | 'ø' | 'ó' | 'ò' | 'ô' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ü' | 'ú' | 'ù' | 'û' => 'u',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'š' | 'ś' => 's',
        'ž' | 'ź' | 'ʒ' | 'ǯ' => 'z',
        'č' | 'ç' | 'ć' => 'c',
        'đ' => 'd',
        'ŋ' | 'ñ' => 'n',
        'ŧ' => 't',
        'ǧ' | 'ǥ' => 'g',
        'ǩ' => 'k',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected);
    }

    #[test]
    fn digits_of_other_keyboards_are_those_that_numbers_are_parsed_from() {
        let latin = |text: &str| text.chars().map(latin_digit).collect::<String>();
        assert_eq!(latin("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123456789"), "0123456789 0123456789 0123456789");
        assert_eq!(latin("-1٪x/ۺ"), "-1٪x/ۺ");
    }

    #[test]
    fn case_is_as_the_standard_library_tells_it() {
        // The letters of the languages of the interface and of Finnish feeds, and their neighbours.
        let letters = ('A'..='Z').chain('À'..='ž').chain('Ǎ'..='ǯ').chain('А'..='я').chain('Ѐ'..='џ');
        for letter in letters.filter(|letter| letter.to_lowercase().count() == 1 && !"İıĸŉſǰǱǲǴǶǷ×÷".contains(*letter))
        {
            assert_eq!(Some(lower(letter)), letter.to_lowercase().next(), "{letter}");
            let capital = letter.to_uppercase().next();
            if letter.to_uppercase().count() == 1
                && letter != 'ÿ'
                && !('ǅ'..='ǌ').contains(&letter)
                && letter != 'ǝ'
                && letter != 'ß'
            {
                assert_eq!(Some(upper(letter)), capital, "{letter}");
            }
        }
    }

    #[test]
    fn marks_and_case_are_taken_away() {
        check(" ÅBO ", "abo");
        check("Čáhcesuolu", "cahcesuolu");
        check("a\u{308}iti", "aiti");
        check("Suõʹnnʼjel", "suoʹnnʼjel");
        check("Здоровье", "здоровье");
    }
}
