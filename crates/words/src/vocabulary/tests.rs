//! Phrases and texts, and what is heard of them.

use proptest::prelude::*;

use super::*;

const OWN: [Language; 3] = [Language::FINNISH, Language::SWEDISH, Language::ENGLISH];

fn vocabulary(kind: Kind, texts: &[(&str, &str)]) -> Vocabulary {
    let entries = texts.iter().enumerate();
    Vocabulary::new(entries.map(|(id, (language, text))| Entry {
        id,
        language: Language::parse(language).unwrap(),
        text,
        weight: 100,
        kind,
    }))
}

fn ids(heard: &[Heard]) -> Vec<usize> {
    heard.iter().map(|heard| heard.id).collect()
}

fn check_phrase(language: &str, phrase: &str, typed: &str, expected: bool) {
    check(Kind::Phrase, language, phrase, typed, expected);
}

fn check(kind: Kind, language: &str, phrase: &str, typed: &str, expected: bool) {
    let heard = vocabulary(kind, &[(language, phrase)]).hear(&Typed::new(typed), &OWN);
    assert_eq!(!heard.is_empty(), expected, "{phrase}: {typed}");
}

#[test]
fn a_phrase_needs_all_its_words_near_each_other() {
    check_phrase("sv", "rädd för min man", "rädd är jag att den här dagen aldrig tar slut för man", false);
    check_phrase("sv", "rädd för min man", "är rädd för mannen, min man", true);
    check_phrase("fi", "tahdon kuolla", "minä tahdon vain kuolla pois", true);
    check_phrase("fi", "tahdon kuolla", "tahdon uuden työn", false);
    check_phrase("fi", "tahdon kuolla", "tahdon yksi kaksi kolme neljä viisi kuusi seitsemän kuolla", false);
    check_phrase("fi", "en halua elää", "haluan elää", false);
    check_phrase("fi", "en halua elää", "mä en enää haluu elää", true);
    check_phrase("en", "hits me", "my son hits his sister", false);
    check_phrase("en", "hits me", "he hits me", true);
    check_phrase("en", "", "anything", false);
}

#[test]
fn a_saying_needs_its_small_words_as_well() {
    check(Kind::Saying, "en", "don't want to be here", "i don't want to be here anymore", true);
    check(Kind::Saying, "en", "don't want to be here", "don't want to live, be good", false);
    check(Kind::Saying, "fi", "haluan vain pois", "haluan pois kerhosta, johon vain yksi jäi", false);
    check_phrase("en", "don't want to be here", "i don't want it", true);
}

#[test]
fn a_short_word_alone_has_to_be_that_word() {
    check_phrase("fi", "hakkaa", "hakkasi", true);
    check_phrase("fi", "hakkaa", "hakemusten", false);
    check_phrase("fi", "hakkaa lasta", "lasta hakataan", true);
    check_phrase("fi", "vainoaa", "haluaisin vain muistella", false);
}

#[test]
fn in_a_foreign_language_only_whole_words_count() {
    check_phrase("ru", "изнасилование", "после изнасилования", true);
    check_phrase("ru", "изнасилование", "изнасиловаине", false);
    check_phrase("fi", "itsemurha", "itsemuhra", true);
}

#[test]
fn a_word_that_is_known_is_no_slip_of_another() {
    let heard = |vocabulary: &Vocabulary| vocabulary.hear(&Typed::new("raskaus"), &OWN).len();
    let mut known = vocabulary(Kind::Phrase, &[("fi", "raiskaus")]);
    assert_eq!(heard(&known), 1);
    known.learn(Language::FINNISH, "raskaus");
    assert_eq!(heard(&known), 0);
}

#[test]
fn the_more_words_of_a_text_and_the_rarer_the_better() {
    let texts = [("fi", "ryhmä sureville"), ("fi", "ryhmä eronneille vanhemmille"), ("fi", "ryhmä kaikille")];
    let heard = vocabulary(Kind::Text, &texts).hear(&Typed::new("ryhmä eronneelle"), &OWN);
    assert_eq!(ids(&heard), [1, 0, 2]);
    assert_eq!(heard.iter().map(|heard| heard.words).collect::<Vec<_>>(), [2, 1, 1]);
}

/// What a phrase of two words means, said by trying every pair of positions.
fn naive(phrase: [&str; 2], typed: &[String]) -> bool {
    let positions = |word: &str| -> Vec<usize> {
        typed.iter().enumerate().filter(|(_, known)| *known == word).map(|(position, _)| position).collect()
    };
    let [first, second] = phrase.map(positions);
    first.iter().any(|first| second.iter().any(|second| first.abs_diff(*second) < 6))
}

proptest! {
    #[test]
    fn a_phrase_is_found_where_trying_every_pair_finds_it(typed in proptest::collection::vec("x[abc]", 0..20)) {
        let language = Language::parse("qq").unwrap();
        let entry = Entry { id: 0, language, text: "xa xb", weight: 100, kind: Kind::Phrase };
        let heard = Vocabulary::new([entry]).hear(&Typed::new(&typed.join(" ")), &OWN);
        prop_assert_eq!(!heard.is_empty(), naive(["xa", "xb"], &typed), "{:?}", typed);
    }

    #[test]
    fn nothing_that_is_typed_or_known_makes_it_panic(
        texts in proptest::collection::vec(("[a-z]{2}", "\\PC{0,30}"), 0..8), typed in "\\PC{0,200}", kind in any::<bool>()
    ) {
        let texts: Vec<_> = texts.iter().map(|(language, text)| (language.as_str(), text.as_str())).collect();
        let kind = if kind { Kind::Phrase } else { Kind::Text };
        let heard = vocabulary(kind, &texts).hear(&Typed::new(&typed), &OWN);
        prop_assert!(heard.iter().all(|heard| heard.id < texts.len()));
    }
}

#[test]
fn ten_thousand_texts_and_ten_thousand_letters_are_heard() {
    let words: Vec<String> = (0..2_000).map(|number| format!("sana{number}")).collect();
    let texts: Vec<_> = (0..10_000).map(|at| format!("{} {}", words[at % 2_000], words[at * 7 % 2_000])).collect();
    let texts: Vec<_> = texts.iter().map(|text| ("fi", text.as_str())).collect();
    let heard = vocabulary(Kind::Text, &texts).hear(&Typed::new(&words.join(" ")), &OWN);
    assert!(!heard.is_empty());
}
