//! What becomes of crowded topics.

use proptest::prelude::*;
use serde_json::json;

use super::*;

/// A feed in which services state a topic; each is `name|organization|topics`.
fn feed(services: &[String]) -> Feed {
    let services: Vec<_> = services
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let [name, organization, topics] = line.split('|').collect::<Vec<_>>().try_into().unwrap();
            let topics: Vec<_> = topics.split_whitespace().collect();
            json!({ "id": at, "name": name, "organization": organization, "topics": topics })
        })
        .collect();
    let organizations: serde_json::Map<_, _> =
        ["a", "b", "c", "d"].map(|id| (id.to_owned(), json!({ "name": format!("Aid {id}") }))).into_iter().collect();
    let feed = json!({
        "format": "service-feed/1", "language": "en", "services": services, "organizations": organizations,
        "terms": { "grief": { "label": "Grief", "sensitive": true }, "debt": { "label": "Debt" } },
    });
    feed::parse(feed.to_string().as_bytes()).unwrap().feed
}

/// How many services state each code, and its label.
fn stated(feed: &Feed) -> Vec<String> {
    let mut counts: BTreeMap<&Code, usize> = BTreeMap::new();
    feed.services.iter().flat_map(|service| &service.topics).for_each(|code| *counts.entry(code).or_default() += 1);
    let label = |code: &Code| feed.terms.get(code).map(|term| term.label.choose(&[]).unwrap().text.to_owned());
    counts.iter().map(|(code, count)| format!("{code} {count} {}", label(code).unwrap_or_default())).collect()
}

fn repeated(times: usize, line: impl Fn(usize) -> String) -> Vec<String> {
    (0..times).map(line).collect()
}

const IDS: [&str; 4] = ["a", "b", "c", "d"];

#[test]
fn words_that_many_names_share_divide_a_topic() {
    let named = |word: &str, times: usize| repeated(times, |at| format!("{word} {at}|{}|grief", IDS[at % 4]));
    let services = [
        named("Grief counselling", 60),
        named("Evening groups", 40),
        named("Group for widows", 20),
        named("Brand new service", 30),
        named("Help", 10),
        repeated(50, |at| format!("Lighthouse number{at}|a|grief")),
        repeated(10, |_| "Money|a|debt".to_owned()),
    ]
    .concat();
    let mut feed = feed(&services);
    assert_eq!(divide(&mut feed), 1);
    assert_eq!(
        stated(&feed),
        [
            "debt 10 Debt",
            // Of one organization alone, of a word that says nothing, and of a word that all have.
            "grief 60 Grief",
            "grief/brand 30 Brand",
            "grief/counselling 60 Counselling",
            "grief/group 60 Groups",
        ]
    );
    let kind = feed.terms.get(&Code::new("grief/group")).unwrap();
    assert!(kind.sensitive && kind.parent == Some(Code::new("grief")));
}

#[test]
fn without_such_words_organizations_do_and_then_words_of_each() {
    let services = repeated(300, |at| format!("S{at}|{}|grief", IDS[at % 3]));
    let mut divided = feed(&services);
    assert_eq!(divide(&mut divided), 1);
    assert_eq!(
        stated(&divided),
        ["grief/a 100 Grief (Aid a)", "grief/b 100 Grief (Aid b)", "grief/c 100 Grief (Aid c)"]
    );
    // Where each service is of another organization that nobody names, nothing tells them apart.
    let mut alike = feed(&repeated(300, |at| format!("S{at}||grief")));
    assert_eq!((divide(&mut alike), stated(&alike)), (0, vec!["grief 300 Grief".to_owned()]));
}

#[test]
fn what_is_not_crowded_or_has_questions_stays() {
    let few = feed(&repeated(100, |at| format!("Counselling {at}|{}|grief", IDS[at % 4])));
    let mut same = few.clone();
    assert_eq!(divide(&mut same), 0);
    assert_eq!(same, few);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_divided_topic_has_the_services_it_had(words in prop::collection::vec((0..6_usize, 0..4_usize, 0..3_usize), 101..300)) {
        let names = ["counselling", "group", "helpline", "walk", "visit", "7"];
        let topics = ["grief", "debt", "grief debt"];
        let services: Vec<_> =
            words.iter().map(|(name, id, topic)| format!("{}|{}|{}", names[*name], IDS[*id], topics[*topic])).collect();
        let before = feed(&services);
        let mut after = before.clone();
        divide(&mut after);
        for (old, new) in before.services.iter().zip(&after.services) {
            for topic in ["grief", "debt"].map(Code::new) {
                let is_on = |feed: &Feed, topics: &[Code]| topics.iter().any(|code| feed.terms.is_within(code, &topic));
                prop_assert_eq!(is_on(&before, &old.topics), is_on(&after, &new.topics));
            }
        }
    }
}
