//! Letters brought to one form, so that spelling and keyboards do not matter. Knows letters, not words.

/// Lower case, without the marks of Nordic, Sámi, Estonian and other European letters.
pub fn fold(text: &str) -> String {
    text.trim().to_lowercase().chars().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).map(plain).collect()
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
    fn marks_and_case_are_taken_away() {
        check(" ÅBO ", "abo");
        check("Čáhcesuolu", "cahcesuolu");
        check("a\u{308}iti", "aiti");
        check("Suõʹnnʼjel", "suoʹnnʼjel");
        check("Здоровье", "здоровье");
    }
}
