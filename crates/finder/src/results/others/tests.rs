//! The tests play the server of a large feed: it knows the feed and the program, sees which chunks are asked for, and
//! computes which answers fit that.

use std::collections::BTreeSet;

use super::*;
use crate::{results::groups::Section, test_data::*};
use feed::service_index::{Split, order_by_name, parse, write};
use model::{
    chunks::{Name, Presence},
    facet::Facet,
    feed::Feed,
    identifier::{Code, ServiceId},
    locale::Language,
    service::Service,
    term::{Term, Terms},
    text::Text,
};

const TOPICS: usize = 12;
const FORMS: [&str; 4] = ["one_to_one", "group", "talk", "family"];

/// A feed of 480 services in chunks of two, with a question on twelve topics and one on four forms.
fn catalogue() -> Catalogue {
    let code = |at: usize| format!("topic:{at}");
    let service = |at: usize| Service {
        id: ServiceId::new(&at.to_string()),
        name: Text::plain(Language::FINNISH, &format!("Palvelu {:04}", at * 7_919 % 10_000)),
        forms: [Facet::Form.parse_value(FORMS[at / TOPICS % FORMS.len()]).unwrap()]
            .into_iter()
            .filter_map(|value| if let Value::Form(form) = value { Some(form) } else { None })
            .collect(),
        ..service_for("s", &code(at % TOPICS), "")
    };
    let codes: Vec<_> = (0..TOPICS).map(code).collect();
    let mut feed: Feed = feed(
        (0..480).map(service).collect(),
        vec![
            question("topic", Facet::Topic, QuestionKind::Single, &codes.join(" ")),
            question("form", Facet::Form, QuestionKind::Single, &FORMS.join(" ")),
        ],
    );
    feed.terms = Terms::new(codes.iter().map(|code| (Code::new(code), Term::default())));
    order_by_name(&mut feed);
    let index = write(&feed, Split { build: Name::of(b"build"), size: 2 }, None, None);
    Catalogue::new(vec![parse(index.as_bytes()).unwrap().feed], today())
}

/// A reader with these answers, by the positions of the options; one more than there are is "I don't know".
fn session(catalogue: &Catalogue, answers: &[usize]) -> Session {
    let answered = catalogue.questions.iter().zip(answers).map(|(question, at)| {
        let values = question.options.get(*at).map(|option| option.value.clone());
        (question.id.clone(), Answer::Values(values.into_iter().collect()))
    });
    Session { answers: answered.collect(), screen: Screen::Results, ..Session::default() }
}

type Requests = BTreeSet<ServiceFile>;

/// The files of the page alone.
fn page(catalogue: &Catalogue, session: &Session, shown: Shown) -> Requests {
    let results = results(catalogue, &Config::default(), session, noon(), shown);
    all_files_of_hits(catalogue, results.hits()).into_iter().collect()
}

/// What a finder asks for, in the order in which it does.
fn requests(catalogue: &Catalogue, session: &Session, shown: Shown, seed: Seed) -> Vec<ServiceFile> {
    let results = results(catalogue, &Config::default(), session, noon(), shown);
    let own = all_files_of_hits(catalogue, results.hits());
    PageFiles::default().wanted(catalogue, &Config::default(), (session, shown, noon()), own, seed)
}

/// What a reader looks at: how much of the results, with how many answers.
type Look = (Shown, usize);

/// For each topic, and each answer to the other question, what is asked for without others at each look.
fn pages(catalogue: &Catalogue, looks: &[Look]) -> Vec<(usize, Vec<Requests>)> {
    let answers = (0..TOPICS).flat_map(|topic| (0..=FORMS.len()).map(move |form| [topic, form]));
    let at = |answers: [usize; 2]| {
        let page = |(shown, answered): &Look| page(catalogue, &session(catalogue, &answers[..*answered]), *shown);
        (answers[0], looks.iter().map(page).collect())
    };
    answers.map(at).collect()
}

/// The topics of which all pages were asked for whole.
fn topics_that_fit(pages: &[(usize, Vec<Requests>)], asked: &[Requests]) -> BTreeSet<usize> {
    let fits = |pages: &[Requests]| pages.iter().zip(asked).all(|(page, asked)| page.is_subset(asked));
    pages.iter().filter(|(_, pages)| fits(pages)).map(|(topic, _)| *topic).collect()
}

/// How many of a hundred readers are hidden among five topics or more, whatever the server compares.
fn hidden(looks: &[Look]) -> usize {
    let catalogue = catalogue();
    let pages = pages(&catalogue, looks);
    let is_hidden = |number: &u64| {
        let answers = [*number as usize % TOPICS, *number as usize % FORMS.len()];
        let look = |(shown, answered): &Look| {
            let reader = session(&catalogue, &answers[..*answered]);
            requests(&catalogue, &reader, *shown, seed(*number)).into_iter().collect()
        };
        let asked: Vec<_> = looks.iter().map(look).collect();
        let fitting = topics_that_fit(&pages, &asked);
        assert!(fitting.contains(&answers[0]) && fitting.len() < TOPICS, "{fitting:?}");
        OTHERS <= fitting.len()
    };
    (0..100).filter(is_hidden).count()
}

fn seed(number: u64) -> Seed {
    Seed(Seed(number).mixed([0, 0]))
}

#[test]
fn of_a_hundred_readers_the_server_tells_the_topics_of_less_than_five() {
    let hidden = hidden(&[(Shown::default(), 2)]);
    assert!(95 <= hidden, "{hidden} of 100");
}

#[test]
fn whoever_compares_the_pages_of_one_session_learns_no_more() {
    let mut more = Shown::default();
    more.more(Section::Fitting);
    let hidden = hidden(&[(Shown::default(), 1), (more, 1), (Shown::default(), 2)]);
    assert!(95 <= hidden, "{hidden} of 100");
}

#[test]
fn the_order_of_requests_does_not_say_whose_they_are() {
    let catalogue = catalogue();
    let mut first = 0;
    for number in 0..100 {
        let reader = session(&catalogue, &[number as usize % TOPICS]);
        let asked = requests(&catalogue, &reader, Shown::default(), seed(number));
        assert!(asked.is_sorted());
        first += usize::from(page(&catalogue, &reader, Shown::default()).contains(&asked[0]));
    }
    // By chance it is one in six.
    assert!(first < 40, "{first} of 100");
}

#[test]
fn readers_of_six_topics_are_alike_for_any_of_them() {
    // With the answers of another reader as the real ones, chance gives the same six readers as often.
    let question = question("q", Facet::Topic, QuestionKind::Single, "topic:gender");
    let chance = |number| Seed(5).of(&question, number);
    for places in 7..40 {
        let steps: BTreeSet<_> = (0..OTHERS).map(|number| chance(number).steps(places)).collect();
        assert!(steps.len() == OTHERS && !steps.contains(&0) && steps.iter().all(|step| *step < places));
    }
    // With few answers nobody is told apart by having one of their own.
    let same = (0..1_000).filter(|seed| Seed(*seed).of(&question, 0).steps(2) == 0).count();
    assert!((400..600).contains(&same), "{same} of 1000");
}

#[test]
fn what_was_asked_for_is_asked_for_again_with_the_same_others() {
    let catalogue = catalogue();
    let reader = session(&catalogue, &[3]);
    let results = results(&catalogue, &Config::default(), &reader, noon(), Shown::default());
    let mut known = PageFiles::default();
    let mut wanted = || {
        let page = (&reader, Shown::default(), noon());
        let own = all_files_of_hits(&catalogue, results.hits());
        known.wanted(&catalogue, &Config::default(), page, own, Seed(1))
    };
    let first = wanted();
    let (_, chunks) = &catalogue.chunked[0];
    let note = |presence| first.iter().for_each(|file| chunks.note(file.find(&catalogue).unwrap().1, presence));
    note(Presence::UnderWay);
    assert_eq!(wanted(), []);
    note(Presence::Missing);
    catalogue.forget_failures();
    assert_eq!(wanted(), first);
}

#[test]
fn a_file_is_asked_for_among_others_that_stay_the_same() {
    let catalogue = catalogue();
    let file = catalogue.file_of(7).unwrap();
    let files = beside(&catalogue, vec![file], Seed(1));
    assert!(files.contains(&file) && 4 < files.len() && files.is_sorted());
    assert_eq!(files, beside(&catalogue, vec![file], Seed(1)));
    assert_ne!(files, beside(&catalogue, vec![file], Seed(2)));
}

#[test]
fn who_has_said_nothing_asks_for_no_more_than_the_page() {
    let catalogue = catalogue();
    let reader = Session { screen: Screen::Results, ..Session::default() };
    let asked: Requests = requests(&catalogue, &reader, Shown::default(), Seed(1)).into_iter().collect();
    assert_eq!(asked, page(&catalogue, &reader, Shown::default()));
}
