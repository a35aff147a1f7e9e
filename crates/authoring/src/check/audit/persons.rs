//! Names and e-mail addresses that may be a person's, by how they look. Looks deceive, so it is reported as a guess.

use std::collections::HashSet;

use model::{area::areas, service::Contact};

use super::{
    super::observation::Observation,
    Subject,
    texts::{self, Shown},
};
use crate::{
    finding::{FindingKind, PersonFinding},
    source::JsonPath,
};

/// Words that stand before the dot or after it in addresses that are nobody's own.
const OFFICES: &str = "apua asiakas asiakaspalvelu asiakastuki auta chat chatt contact contacts customer customerservice etunimi \
    event firstname fornamn förnamn efternamn group guidance hallinto help hello helpline hei info it järjestö jarjesto \
    kansli kirjaamo koulutus kriisi kriisipuhelin kurator lastname liitto media mail neuvonta nuoret office online \
    palaute palvelu palvelut perhe press posti projekti project puhelin päivystys paivystys registrator ryhmä ryhma \
    service services shelter sos sposti sukunimi support tiedotus tjänst tjanst toiminta toimisto tuki tukihenkilö \
    tukihenkilo turvakoti ungdom vapaaehtoiset vertaistuki viestintä viestinta web webmaster wellbeing yhdistys \
    yhteydenotto yhteys stöd stod jour kris barn lapset maahanmuuttajat seniorit aikuiset rådgivning radgivning helsinki \
    suomi finland finlands suomen etelä etela pohjois länsi lansi itä ita lappi uusimaa region district piiri";

/// What is written before a person's name.
const TITLES: [&str; 12] = [
    "yhteyshenkilö",
    "yhdyshenkilö",
    "kontaktperson",
    "contact person",
    "vastaava ohjaaja",
    "psykologi",
    "psykolog",
    "psychologist",
    "sosiaalityöntekijä",
    "socialarbetare",
    "social worker",
    "toiminnanjohtaja",
];

pub fn persons(subject: &Subject) -> Vec<Observation> {
    let offices = Offices::new(subject);
    let mut observations = Vec::new();
    for (position, service) in subject.parsed.feed.services.iter().enumerate() {
        let paths = subject.positions.channels(position, service.channels.len());
        for (path, channel) in paths.zip(&service.channels) {
            let shown = channel.contact.as_ref().map(Contact::shown).unwrap_or_default();
            observations.extend(offices.persons_address(shown).map(|found| address(found, path.key("value"))));
        }
    }
    let report = subject.parsed.feed.report.as_ref().and_then(|link| offices.persons_address(link.href()));
    observations.extend(report.map(|found| address(found, JsonPath::default().key("report"))));
    let shown = texts::of_services(subject).chain(texts::of_the_rest(subject)).flat_map(|(_, shown)| shown);
    observations.extend(shown.flat_map(|shown| in_text(&offices, &shown)));
    observations
}

/// What may be a person's in a text, each thing once however often it is translated.
fn in_text(offices: &Offices, shown: &Shown) -> Vec<Observation> {
    let texts = shown.text.in_all_languages();
    let mut observations: Vec<Observation> = Vec::new();
    for text in texts {
        let found = offices.persons_address(text).map(|found| address(found, shown.path.clone()));
        let found = found.into_iter().chain(named(text).map(|name| person(&name, shown.path.clone())));
        for observation in found {
            if !observations.contains(&observation) {
                observations.push(observation);
            }
        }
    }
    observations
}

fn address(found: &str, path: JsonPath) -> Observation {
    Observation::new(FindingKind::Person(PersonFinding::Address(found.to_owned())), path)
}

fn person(name: &str, path: JsonPath) -> Observation {
    Observation::new(FindingKind::Person(PersonFinding::Name(name.to_owned())), path)
}

/// Two words with a capital letter after a title such as `Yhteyshenkilö:`.
fn named(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    // Where lower case has another length the places do not match.
    if lower.len() != text.len() {
        return None;
    }
    TITLES.iter().find_map(|title| {
        let after = text.get(lower.find(title)? + title.len()..)?;
        let mut words = after.trim_start_matches([':', ',', ' ', '\u{a0}', '-', '–']).split_whitespace();
        let name: Vec<_> = words.by_ref().take(2).map(|word| word.trim_matches([',', '.', ';', '(', ')'])).collect();
        (name.len() == 2 && name.iter().all(|word| is_name(word))).then(|| name.join(" "))
    })
}

/// A capital letter and small ones, also twice with a hyphen between.
fn is_name(word: &str) -> bool {
    word.split('-').all(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase)
            && 2 <= part.chars().count()
            && letters.all(|letter| letter.is_alphabetic() && letter.is_lowercase())
    })
}

/// Words that are nobody's name: offices, places and what the feed's organizations are called.
struct Offices(HashSet<String>);

impl Offices {
    fn new(subject: &Subject) -> Self {
        let mut words: HashSet<String> = OFFICES.split_whitespace().map(plain).collect();
        let places = areas().municipalities.iter().map(|place| &place.name);
        let areas = areas().regions.iter().map(|(_, name)| name).chain(areas().counties.iter().map(|(_, name)| name));
        let organizations = subject.parsed.feed.organizations.iter().map(|(_, organization)| &organization.name);
        for text in places.chain(areas).chain(organizations) {
            for language in text.languages() {
                let name = text.in_language(language).unwrap_or_default();
                words.extend(name.split(|letter: char| !letter.is_alphabetic()).map(plain));
            }
        }
        Self(words)
    }

    /// An address such as `firstname.lastname@` in a text.
    fn persons_address<'a>(&self, text: &'a str) -> Option<&'a str> {
        let edges = |letter: char| matches!(letter, ',' | ';' | '.' | '(' | ')' | '<' | '>' | ':' | '"');
        let words = text.split(char::is_whitespace).filter(|word| word.contains('@'));
        words.map(|word| word.trim_start_matches("mailto:").trim_matches(edges)).find(|word| self.is_persons(word))
    }

    fn is_persons(&self, address: &str) -> bool {
        let Some((local, host)) = address.split_once('@') else { return false };
        let parts: Vec<_> = local.split('.').collect();
        // Also with an initial between the names.
        let is_like = matches!(parts.as_slice(), [_, _] | [_, _, _]);
        let first_and_last = [parts.first(), parts.last()];
        is_like && first_and_last.into_iter().flatten().all(|part| self.is_like_name(part, host))
    }

    /// Letters only, at least three, and no word of an office, a place, or the host's own name.
    fn is_like_name(&self, part: &str, host: &str) -> bool {
        let word = plain(part);
        3 <= word.chars().count()
            && part.split('-').all(|part| !part.is_empty() && part.chars().all(char::is_alphabetic))
            && !plain(host).split('.').any(|label| label == word)
            && !self.0.contains(&word)
            && !word.split('-').any(|part| self.0.contains(part))
    }
}

/// In small letters as addresses write them: `ä` as `a`.
fn plain(text: impl AsRef<str>) -> String {
    let letter = |letter: char| match letter {
        'ä' | 'å' | 'á' => 'a',
        'ö' => 'o',
        other => other,
    };
    text.as_ref().to_lowercase().chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::super::testing::lines, *};

    fn check(service: &str, expected: &[&str]) {
        let feed = format!(
            r#""organizations": {{"o": {{"name": "Valkonauha ry"}}}}, "services": [{{"id": "s", "name": "S", {service}}}]"#
        );
        assert_eq!(lines(&feed, "2026-11-21", persons), expected, "{service}");
    }

    fn check_address(address: &str, is_persons: bool) {
        let expected =
            format!("personal-address services[0].channels[0].value: \"{address}\" may be the address of one person");
        let expected: &[&str] = if is_persons { &[&expected] } else { &[] };
        check(&format!(r#""channels": [{{"type": "email", "value": "{address}"}}]"#), expected);
    }

    #[test]
    fn an_address_may_be_a_persons() {
        for address in
            ["maija.meikalainen@example.org", "anna-liisa.virtanen@example.org", "jorma.k.uotinen@example.org"]
        {
            check_address(address, true);
        }
    }

    #[test]
    fn mistakes_are_better_reported_to_an_office() {
        let check = |report: &str, expected: &[&str]| {
            let feed = format!(r#""report": "{report}", "services": []"#);
            assert_eq!(lines(&feed, "2026-11-21", persons), expected, "{report}");
        };
        check("palaute@example.org", &[]);
        check("https://example.org/form", &[]);
        let found = "personal-address report: \"maija.meikalainen@example.org\" may be the address of one person";
        check("maija.meikalainen@example.org", &[found]);
    }

    #[test]
    fn an_office_is_nobody() {
        for address in [
            "info@example.org",
            "turku.toimisto@example.org",
            "tuki.nuoret@example.org",
            "valkonauha.lappi@example.org",
            "etunimi.sukunimi@example.org",
            "rikosuhripaivystys.ita@riku.example",
            "example.palvelee@example.org",
            "pori.kriisi@example.org",
            "a.virtanen@example.org",
            "tuki24.seitseman7@example.org",
        ] {
            check_address(address, false);
        }
    }

    #[test]
    fn names_are_looked_for_after_titles() {
        let found =
            |key: &str, name: &str| format!("personal-name services[0].{key}: \"{name}\" may be the name of a person");
        check(
            r#""summary": "Yhteyshenkilö: Maija Meikäläinen, puh. 09 123""#,
            &[&found("summary", "Maija Meikäläinen")],
        );
        check(
            r#""description": {"fi": "Psykologi Aino Öhman.", "sv": "Psykolog Aino Öhman."}"#,
            &[&found("description", "Aino Öhman")],
        );
        check(r#""summary": "Psykologi tai sosiaalityöntekijä vastaa. Kysy Helsingin Kriisikeskuksesta.""#, &[]);
        check(r#""summary": "Contact person: ask at the desk""#, &[]);
        check(
            r#""summary": "Kirjoita: maija.meikalainen@example.org.""#,
            &[
                "personal-address services[0].summary: \"maija.meikalainen@example.org\" may be the address of one person",
            ],
        );
    }
}
