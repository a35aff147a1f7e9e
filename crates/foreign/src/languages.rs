//! Languages by their names and codes, as services in Finland and the United Kingdom state them, also several in one
//! sentence. A name that is not known stays unknown.

use std::{collections::HashMap, sync::OnceLock};

use model::{fold::fold, locale::Language};

/// The tags, each with its names and longer codes, folded.
const NAMES: [(&str, &str); 52] = [
    ("fi", "finnish suomi finska fin"),
    ("sv", "swedish ruotsi svenska swe"),
    ("en", "english englanti engelska eng"),
    ("se", "sme northern-sami pohjoissaame"),
    ("smn", "inari-sami inarinsaame"),
    ("sms", "skolt-sami koltansaame"),
    ("fse", "finnish-sign-language suomalainen-viittomakieli viittomakieli"),
    ("fss", "finland-swedish-sign-language suomenruotsalainen-viittomakieli"),
    ("bfi", "bsl british-sign-language"),
    ("ase", "asl american-sign-language"),
    ("rom", "romani romany romanikieli"),
    ("et", "estonian viro eesti est"),
    ("ru", "russian venaja ryska rus"),
    ("uk", "ukrainian ukraina ukr"),
    ("ar", "arabic arabia ara"),
    ("so", "somali som"),
    ("fa", "persian farsi per fas dari prs"),
    ("ku", "kurdish kurdi kur"),
    ("ckb", "sorani"),
    ("tr", "turkish turkki tur"),
    ("vi", "vietnamese vietnam vie"),
    ("th", "thai tha"),
    ("zh", "chinese mandarin kiina chi zho cmn"),
    ("yue", "cantonese"),
    ("ja", "japanese japani jpn"),
    ("ko", "korean kor"),
    ("de", "german saksa ger deu"),
    ("fr", "french ranska fre fra"),
    ("es", "spanish espanja spa"),
    ("pt", "portuguese portugali por"),
    ("it", "italian italia ita"),
    ("nl", "dutch hollanti dut nld"),
    ("da", "danish tanska dan"),
    ("no", "norwegian norja nor nob"),
    ("pl", "polish puola pol"),
    ("cs", "czech tsekki cze ces"),
    ("sk", "slovak slovakki slo slk"),
    ("hu", "hungarian unkari hun"),
    ("ro", "romanian rumanian romania rum ron"),
    ("bg", "bulgarian bulgaria bul"),
    ("el", "greek kreikka gre ell"),
    ("lt", "lithuanian liettua lit"),
    ("lv", "latvian latvia lav"),
    ("sq", "albanian albania alb sqi"),
    ("ur", "urdu urd"),
    ("hi", "hindi hin"),
    ("pa", "punjabi panjabi pan"),
    ("bn", "bengali bangla ben"),
    ("gu", "gujarati guj"),
    ("ta", "tamil tam"),
    ("ti", "tigrinya tir"),
    ("cy", "welsh cymraeg wel cym"),
];

/// The language of a code or a name.
pub fn language(text: &str) -> Option<Language> {
    let text = text.trim();
    let primary = text.split(['-', '_']).next().unwrap_or_default().len();
    // A longer first part is an unknown name, and words are no tag.
    named(text).or_else(|| Language::parse(text).filter(|_| primary == 2))
}

fn named(text: &str) -> Option<Language> {
    static TAGS: OnceLock<HashMap<&str, &str>> = OnceLock::new();
    let tags = TAGS.get_or_init(|| {
        let all = NAMES.iter().flat_map(|(tag, names)| names.split(' ').chain([*tag]).map(|name| (name, *tag)));
        all.collect()
    });
    let name = fold(text).replace([' ', '_'], "-");
    tags.get(name.as_str()).and_then(|tag| Language::parse(tag))
}

/// The languages that are named in a text such as `Chinese (Cantonese), Spanish and English`, and the names that are
/// not known.
pub fn languages(text: &str) -> (Vec<Language>, Vec<String>) {
    let text = text.replace(" and ", ",").replace(" ja ", ",").replace(" och ", ",");
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for part in text.split([',', ';', '/', '&', '|', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        // What is in brackets is more precise.
        let (name, closer) = part.split_once('(').unwrap_or((part, ""));
        match named(closer.trim_end_matches(')')).or_else(|| language(name)) {
            Some(language) if known.contains(&language) => {}
            Some(language) => known.push(language),
            None => unknown.push(part.to_owned()),
        }
    }
    (known, unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str, not_known: &[&str]) {
        let (known, unknown) = languages(text);
        let known: Vec<_> = known.iter().map(Language::as_str).collect();
        assert_eq!(known.join(" "), expected, "{text}");
        assert_eq!(unknown, not_known, "{text}");
    }

    #[test]
    fn languages_are_known_by_names_and_codes() {
        check("fi", "fi", &[]);
        check("FIN", "fi", &[]);
        check("English", "en", &[]);
        check("Chinese (Cantonese), Spanish", "yue es", &[]);
        check("Urdu, Polish and Slovak", "ur pl sk", &[]);
        check("Finnish; Swedish / finska", "fi sv", &[]);
        check("Venäjä", "ru", &[]);
        check("Arabic (by phone)", "ar", &[]);
        check("sv-FI", "sv-FI", &[]);
        check("Klingon, ask us", "", &["Klingon", "ask us"]);
        check("British Sign Language", "bfi", &[]);
    }
}
