//! The thirty persons of docs/persons.md, played by the library alone through the sample feed: what is heard in their
//! words, which help lines they are given, and what they find by their answers. Each entry of `persons.json` is a line of
//! that table.
//!
//! A person has `says`, `answers` or both. What must be `heard` in the words and `found` by the answers is in [`Heard`]
//! and [`Found`]. The emergency number must be among the lines of everybody who is given any.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod play;

use std::{collections::BTreeMap, fs};

use finder::{
    engine::catalogue::Catalogue,
    helplines::{Wanted, choose, lines},
    results::{
        hit::{Condition, Hit},
        own_words::OwnWords,
        results_view::ResultsView,
    },
};
use model::{
    availability::{Availability, availability_of},
    date::Date,
    facet::{Fit, Value},
    helpline::Helpline,
    hours::Time,
    identifier::Code,
    locale::Language,
    opening::LocalTime,
};
use play::{play, sample};
use serde_json::Value as Json;

/// The most services that are read before somebody gives up.
const READ: usize = 5;

/// Of what is heard in the words.
struct Heard {
    /// Options of the question about topics that must be offered.
    topics: Vec<String>,
    /// The first lines, in order, as `open: Nollalinja`. If there are none here, there must be none at all.
    lines: Vec<String>,
    /// Whether the emergency number comes before them.
    is_number_first: bool,
    /// Services that must not be among the first five.
    not: Vec<String>,
}

/// Of what is found by the answers.
struct Found {
    lines: Vec<String>,
    is_number_first: bool,
    /// Among the first five.
    first: Vec<String>,
    is_in_order: bool,
    /// Marked as old.
    old: Vec<String>,
    /// Among those that miss one circumstance, as `mieli-crisis-talk: area`.
    near: Vec<String>,
    /// Limits that are told, as `smok-womens-group: group:women`.
    limits: Vec<String>,
    /// Neither among those that fit nor among the old.
    not: Vec<String>,
    /// Nowhere.
    never: Vec<String>,
}

fn strings(json: &Json, key: &str) -> Vec<String> {
    let all = json[key].as_array().into_iter().flatten();
    all.map(|text| text.as_str().unwrap().to_owned()).collect()
}

impl Heard {
    fn new(json: &Json) -> Self {
        let is_number_first = json["number_first"].as_bool() == Some(true);
        Self {
            topics: strings(json, "topics"),
            lines: strings(json, "lines"),
            is_number_first,
            not: strings(json, "not"),
        }
    }
}

impl Found {
    fn new(json: &Json) -> Self {
        Self {
            lines: strings(json, "lines"),
            is_number_first: json["number_first"].as_bool() == Some(true),
            first: strings(json, "first"),
            is_in_order: json["in_order"].as_bool() == Some(true),
            old: strings(json, "old"),
            near: strings(json, "near"),
            limits: strings(json, "limits"),
            not: strings(json, "not"),
            never: strings(json, "never"),
        }
    }
}

/// What is wrong for a person.
type Wrong = Vec<String>;

fn expect(wrong: &mut Wrong, is_right: bool, what: impl FnOnce() -> String) {
    if !is_right {
        wrong.push(what());
    }
}

fn name(line: &Helpline) -> &str {
    line.name.in_language(Language::ENGLISH).unwrap()
}

fn with_state(line: &Helpline, now: LocalTime) -> String {
    let state = match availability_of(&line.channels, now) {
        Availability::Open { .. } => "open",
        Availability::Opens { .. } => "opens later",
        Availability::Closed => "closed",
        Availability::Unknown => "hours unknown",
    };
    format!("{state}: {}", name(line))
}

/// The lines for these topics: the emergency number and the others apart.
fn check_lines(wrong: &mut Wrong, catalogue: &Catalogue, wanted: Wanted, expected: &[String], is_number_first: bool) {
    if wanted.topics.is_empty() {
        return expect(wrong, expected.is_empty(), || format!("no lines, but {expected:?} expected"));
    }
    let all = lines(&catalogue.helplines, catalogue.country);
    let chosen = choose(&all, &catalogue.terms, wanted);
    let is_number = |line: &&&Helpline| name(line) == "Emergency number";
    let others: Vec<_> =
        chosen.iter().filter(|line| !is_number(line)).map(|line| with_state(line, wanted.now)).collect();
    let is_right = if expected.is_empty() { others.is_empty() } else { others.starts_with(expected) };
    expect(wrong, is_right, || format!("lines {others:?} for {:?}, not {expected:?}", wanted.topics));
    expect(wrong, chosen.iter().any(|line| is_number(&line)), || "no emergency number".to_owned());
    let comes_first = chosen.first().is_some_and(|line| is_number(&line));
    expect(wrong, comes_first == is_number_first, || format!("emergency number first: {comes_first}"));
}

/// The feed of a day, and what can be heard in it.
struct Day {
    catalogue: Catalogue,
    words: OwnWords,
}

impl Day {
    fn new(date: Date) -> Self {
        let catalogue = sample(date);
        Self { words: OwnWords::new(&catalogue), catalogue }
    }
}

fn check_heard(wrong: &mut Wrong, Day { catalogue, words }: &Day, (says, wanted): (&str, Wanted), expected: &Heard) {
    let own = [wanted.language, Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
    let heard = words.hear(says, &own);
    check_lines(
        wrong,
        catalogue,
        Wanted { topics: &heard.danger, ..wanted },
        &expected.lines,
        expected.is_number_first,
    );
    let options: Vec<_> = heard.topics.iter().map(|topic| topic.option.clone()).collect();
    for topic in &expected.topics {
        let is_offered = options.contains(&Value::Term(Code::new(topic.as_str())));
        expect(wrong, is_offered, || format!("topics {options:?}, and not {topic}"));
    }
    let services = heard.services.iter().filter_map(|position| catalogue.services.get(*position));
    let ids: Vec<_> = services.take(READ).map(|service| service.id.as_str().to_owned()).collect();
    for id in &expected.not {
        expect(wrong, !ids.contains(id), || format!("words lead to {ids:?}, with {id}"));
    }
}

fn id(hit: &Hit) -> String {
    hit.id().unwrap().as_str().to_owned()
}

/// What a service misses, or is limited to, as the file writes it.
fn reasons(hits: &[Hit]) -> Vec<String> {
    let misses = |hit: &Hit| {
        let missed = hit.reasons.iter().filter(|reason| reason.fit == Fit::Misses);
        missed.map(|reason| format!("{}: {}", id(hit), reason.facet.as_str())).collect::<Vec<_>>()
    };
    let limits = |hit: &Hit| {
        let audiences = hit.conditions.iter().filter_map(|condition| match condition {
            Condition::Audience(codes) => Some(codes),
            Condition::Area | Condition::Age => None,
        });
        audiences.flatten().map(|code| format!("{}: {code}", id(hit))).collect::<Vec<_>>()
    };
    hits.iter().flat_map(|hit| misses(hit).into_iter().chain(limits(hit))).collect()
}

fn check_found(wrong: &mut Wrong, catalogue: &Catalogue, (results, wanted): (&ResultsView, Wanted), expected: &Found) {
    check_lines(
        wrong,
        catalogue,
        Wanted { topics: &results.urgent, ..wanted },
        &expected.lines,
        expected.is_number_first,
    );
    let ids = |hits: &[Hit]| hits.iter().map(id).collect::<Vec<_>>();
    let (fitting, old, near) = (ids(&results.fitting.hits), ids(&results.old.hits), ids(&results.near.hits));
    let shown: Vec<_> = fitting.iter().chain(&old).cloned().collect();
    let places: Vec<_> =
        expected.first.iter().map(|wanted| shown.iter().take(READ).position(|id| id == wanted)).collect();
    let is_right = places.iter().all(Option::is_some) && (!expected.is_in_order || places.is_sorted());
    expect(wrong, is_right, || {
        format!("found {shown:?}, first {:?}, in order: {}", expected.first, expected.is_in_order)
    });
    for id in &expected.old {
        expect(wrong, old.contains(id), || format!("{id} is not marked as old"));
    }
    for id in &expected.not {
        expect(wrong, !shown.contains(id), || format!("found {shown:?}, with {id}"));
    }
    for id in &expected.never {
        expect(wrong, !shown.contains(id) && !near.contains(id), || {
            format!("found {shown:?}, near {near:?}, with {id}")
        });
    }
    let missed = reasons(&results.near.hits);
    for miss in &expected.near {
        expect(wrong, missed.contains(miss), || format!("near {missed:?}, and not {miss}"));
    }
    let told = [reasons(&results.fitting.hits), reasons(&results.old.hits)].concat();
    for limit in &expected.limits {
        expect(wrong, told.contains(limit), || format!("told {told:?}, and not {limit}"));
    }
}

fn check(days: &mut BTreeMap<Date, Day>, person: &Json) -> Wrong {
    let mut wrong = Vec::new();
    let (date, time) = person["at"].as_str().unwrap().split_once(' ').unwrap();
    let now = LocalTime { date: Date::parse(date).unwrap(), time: Time::parse(time).unwrap() };
    let language = Language::parse(person["language"].as_str().unwrap()).unwrap();
    let wanted = Wanted { topics: &[], language, now };
    let day = &*days.entry(now.date).or_insert_with(|| Day::new(now.date));
    let catalogue = &day.catalogue;
    if let Some(says) = person["says"].as_str() {
        check_heard(&mut wrong, day, (says, wanted), &Heard::new(&person["heard"]));
    }
    if let Some(answers) = person["answers"].as_object() {
        for id in answers.keys() {
            let is_known = catalogue.questions.iter().any(|question| question.id.as_str() == id);
            expect(&mut wrong, is_known, || format!("no question {id}"));
        }
        let (asked, results) = play(catalogue, now, answers);
        check_found(&mut wrong, catalogue, (&results, wanted), &Found::new(&person["found"]));
        if !wrong.is_empty() {
            wrong.push(format!("asked {asked:?}"));
        }
    }
    wrong
}

#[test]
fn every_person_is_given_what_they_need() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/persons.json");
    let persons: Vec<Json> = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let (mut days, mut failures) = (BTreeMap::new(), Vec::new());
    for person in &persons {
        let (number, wrong) = (&person["number"], check(&mut days, person));
        match person["known_miss"].as_str() {
            Some(reason) if wrong.is_empty() => failures.push(format!("{number} is no miss any more: {reason}")),
            Some(reason) => println!("{number} is a known miss: {reason}: {wrong:?}"),
            None if wrong.is_empty() => {}
            None => failures.push(format!("{number}. {}: {wrong:#?}", person["person"])),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let mut numbers: Vec<_> = persons.iter().map(|person| person["number"].as_u64().unwrap()).collect();
    numbers.dedup();
    assert_eq!(numbers, (1..=30).collect::<Vec<_>>());
}

#[test]
fn who_says_nothing_is_shown_where_to_start() {
    let now = LocalTime { date: Date::parse("2026-11-10").unwrap(), time: Time::parse("12:00").unwrap() };
    let (_, results) = play(&sample(now.date), now, &serde_json::Map::new());
    assert!(results.start.is_some());
    assert_eq!((results.fitting.count, results.old.count, results.near.count), (0, 0, 0));
}
