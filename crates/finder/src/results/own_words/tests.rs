//! Words as they are typed, and the names that have to be found by them.

use super::*;
use crate::test_data::{catalogue, question, service_for};
use model::{
    facet::{Facet, Value},
    identifier::ServiceId,
    question::QuestionKind,
    service::Service,
    text::Text,
};

fn index(names: &[&str]) -> OwnWords {
    let named = |(at, name): (usize, &&str)| {
        Service::new(ServiceId::new(&at.to_string()), Text::plain(Language::FINNISH, name))
    };
    OwnWords::new(&catalogue(names.iter().enumerate().map(named).collect(), Vec::new()))
}

/// Words that a person types, and the word of the service's name that has to be found by them.
const INFLECTED: [(&str, &str); 70] = [
    ("väkivallasta", "väkivalta"),
    ("väkivallan", "väkivalta"),
    ("väkivaltaa", "väkivalta"),
    ("VAKIVALTA", "väkivalta"),
    ("ryhmään", "ryhmä"),
    ("ryhmästä", "ryhmä"),
    ("ryhmiä", "ryhmä"),
    ("ryhmissä", "ryhmä"),
    ("vertaisryhmän", "vertaisryhmä"),
    ("vertaistukea", "vertaistuki"),
    ("vertaistuen", "vertaistuki"),
    ("äidin", "äiti"),
    ("äidille", "äiti"),
    ("äitejä", "äiti"),
    ("isän", "isä"),
    ("isälle", "isä"),
    ("lapsen", "lapsi"),
    ("lapselle", "lapsi"),
    ("lapsia", "lapsi"),
    ("lapseni", "lapsi"),
    ("nuoren", "nuori"),
    ("nuorille", "nuori"),
    ("nuorten", "nuori"),
    ("vanhemman", "vanhempi"),
    ("vanhemmat", "vanhempi"),
    ("vanhemmille", "vanhempi"),
    ("vanhempien", "vanhempi"),
    ("läheisen", "läheinen"),
    ("läheiset", "läheinen"),
    ("läheisille", "läheinen"),
    ("läheiselleni", "läheinen"),
    ("perheen", "perhe"),
    ("perheelle", "perhe"),
    ("perheitä", "perhe"),
    ("perhettä", "perhe"),
    ("eron", "ero"),
    ("eroon", "ero"),
    ("erosta", "ero"),
    ("avioerosta", "avioero"),
    ("kriisin", "kriisi"),
    ("kriisissä", "kriisi"),
    ("kriisikeskuksen", "kriisikeskus"),
    ("surun", "suru"),
    ("surussa", "suru"),
    ("surevan", "sureva"),
    ("masennuksen", "masennus"),
    ("masennuksesta", "masennus"),
    ("synnytysmasennukseen", "synnytysmasennus"),
    ("raskauden", "raskaus"),
    ("raskautta", "raskaus"),
    ("sukupuolen", "sukupuoli"),
    ("sukupuolta", "sukupuoli"),
    ("sukupuolesta", "sukupuoli"),
    ("dysforian", "dysforia"),
    ("dysforiaa", "dysforia"),
    ("identiteetin", "identiteetti"),
    ("häpeän", "häpeä"),
    ("häpeästä", "häpeä"),
    ("seksityön", "seksityö"),
    ("seksityössä", "seksityö"),
    ("ihmiskaupan", "ihmiskauppa"),
    ("ihmiskaupasta", "ihmiskauppa"),
    ("turvakodin", "turvakoti"),
    ("turvakotiin", "turvakoti"),
    ("puhelimen", "puhelin"),
    ("puhelimeen", "puhelin"),
    ("chatissa", "chat"),
    ("chattiin", "chat"),
    ("avun", "apu"),
    ("apua", "apu"),
];

#[test]
fn inflected_finnish_words_find_the_service() {
    for (typed, name) in INFLECTED {
        let names = [name, "Kahvila", "Kirjasto"];
        assert_eq!(index(&names).find(typed), [0], "{typed} for {name}");
    }
}

#[test]
fn other_words_are_not_taken_for_the_same() {
    for (typed, name) in [
        ("väkivalta", "väkevä"),
        ("ryhmä", "ryhti"),
        ("suru", "surffaus"),
        ("koti", "kotka"),
        ("ero", "erä"),
        ("vanhempi", "vanki"),
        ("perhe", "perjantai"),
        ("masennus", "masurkka"),
        ("äiti", "äijä"),
        ("chat", "charter"),
    ] {
        assert_eq!(index(&[name]).find(typed), [0_usize; 0], "{typed} for {name}");
    }
}

#[test]
fn every_word_has_to_be_found_and_names_come_first() {
    let names = ["Vanhempien ryhmä", "Ryhmä", "Vanhempien puhelin"];
    assert_eq!(index(&names).find("ryhma vanhempi"), [0]);
    assert_eq!(index(&names).find("ryhmä"), [0, 1]);
    assert_eq!(index(&names).find("  "), [0_usize; 0]);
    assert_eq!(index(&names).find("r"), [0_usize; 0]);
}

fn check_danger(typed: &str, expected: &[&str]) {
    let heard = index(&[]).hear(typed, &[Language::FINNISH, Language::SWEDISH, Language::ENGLISH]).danger;
    assert_eq!(heard.iter().map(Code::as_str).collect::<Vec<_>>(), expected, "{typed}");
}

#[test]
fn danger_is_heard_without_any_feed() {
    check_danger("tahdon kuolla", &["danger:crisis"]);
    check_danger("itsemurha", &["danger:crisis"]);
    check_danger("hakkaa", &["danger:violence"]);
    check_danger("mun mies hakkaa mua", &["danger:violence"]);
    check_danger("minut raiskattiin", &["danger:sexual_violence"]);
    check_danger("jag är rädd för min man", &["danger:violence"]);
    check_danger("I want to kill myself", &["danger:crisis"]);
    check_danger("haluan elää", &[]);
    check_danger(&"kuolla ".repeat(10_000), &[]);
    check_danger("\u{0}\u{7}", &[]);
}

/// Topics as their codes and the options that contain them.
fn check_topics(typed: &str, expected: &[(&str, &str)]) {
    let named = |id: &str, name: &str, topic: &str| Service {
        name: Text::plain(Language::FINNISH, name),
        ..service_for(id, topic, "")
    };
    let services = vec![
        named("a", "Sukupuoli", "topic:gender"),
        named("b", "Lapsen sukupuoli", "topic:gender.child"),
        named("c", "Väkivalta ja lapsi", "topic:violence"),
    ];
    let values = "topic:gender topic:violence topic:separation";
    let catalogue = catalogue(services, vec![question("topic", Facet::Topic, QuestionKind::Single, values)]);
    let heard = OwnWords::new(&catalogue).hear(typed, &[Language::FINNISH]).topics;
    let shown = |topic: &Topic| {
        let Value::Term(option) = &topic.option else { panic!("{topic:?}") };
        (topic.code.to_string(), option.to_string())
    };
    let expected: Vec<_> = expected.iter().map(|(code, option)| ((*code).to_owned(), (*option).to_owned())).collect();
    assert_eq!(heard.iter().map(shown).collect::<Vec<_>>(), expected, "{typed}");
}

#[test]
fn a_topic_that_is_heard_answers_with_the_option_that_contains_it() {
    check_topics("väkivaltaa", &[("topic:violence", "topic:violence")]);
    // The best topic within each option.
    check_topics("lapsen sukupuoli", &[("topic:gender.child", "topic:gender"), ("topic:violence", "topic:violence")]);
    check_topics("lapsi", &[("topic:violence", "topic:violence"), ("topic:gender.child", "topic:gender")]);
    // No service has it, so the question does not offer it.
    check_topics("ero", &[]);
}

fn check_order(typed: &str, expected: &[&str]) {
    let named = |id: &str, role: &str| Service {
        name: Text::plain(Language::FINNISH, "Ero"),
        ..service_for(id, "topic:separation", role)
    };
    let services = vec![named("work", "role:professional"), named("own", "role:client"), named("all", "")];
    let values = "topic:gender topic:violence topic:separation";
    let catalogue = catalogue(services, vec![question("topic", Facet::Topic, QuestionKind::Single, values)]);
    let found = OwnWords::new(&catalogue).hear(typed, &[Language::FINNISH]).services;
    assert_eq!(found.iter().map(|at| catalogue.services[*at].id.as_str()).collect::<Vec<_>>(), expected, "{typed}");
}

#[test]
fn what_is_for_professionals_comes_last_for_whoever_tells_of_themselves() {
    check_order("ero väsyttää", &["own", "all", "work"]);
    check_order("koulutusta, ero", &["work", "own", "all"]);
}
