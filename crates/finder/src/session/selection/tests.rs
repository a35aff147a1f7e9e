//! The selection's tests: what is asked one after the other, and what a question is worth. How much each is worth is
//! worked out by hand in `tests/numbers.rs`.

mod numbers;

use super::*;
use crate::{session::state::Session, test_data::*};
use model::{
    area::MunicipalityCode,
    identifier::Code,
    question::{Answer, Condition},
    service::{AgeRange, Area, Form, Scope},
};

fn in_place(code: &str, service: Service) -> Service {
    let municipalities = MunicipalityCode::parse(code).into_iter().collect();
    Service { area: Area { scope: Some(Scope::Limited), municipalities, ..Area::default() }, ..service }
}

/// What is asked one after the other when every answer is "I don't know", but for the given ones.
fn check(services: &[Service], questions: &[Question], config: &Config, given: &[(&str, Value)], expected: &str) {
    let catalogue = catalogue(services.to_vec(), questions.to_vec());
    let mut session = Session::default();
    let mut asked = Vec::new();
    while let Some(question) = next(&catalogue, config, &Progress::new(&catalogue, config, &session)) {
        asked.push(question.id.to_string());
        let answer = given.iter().find(|(id, _)| question.id.as_str() == *id);
        let answer = answer.map_or(Answer::Unknown, |(_, value)| Answer::Values(vec![value.clone()]));
        session.answers.push((question.id.clone(), answer));
    }
    assert_eq!(asked.join(" "), expected);
}

fn enough(enough: usize, max_questions: usize) -> Config {
    Config { enough, max_questions, ..Config::default() }
}

#[test]
fn what_changes_the_next_step_is_asked_past_enough_and_in_the_last_places() {
    let forms = [Form::Group, Form::OneToOne];
    let services: Vec<_> = (0..8)
        .map(|at| {
            let place = if at == 7 { "091" } else { "853" };
            let service = Service { forms: [forms[at % 2]].into(), ..service(&format!("s{at}")) };
            if at < 6 { service } else { in_place(place, service) }
        })
        .collect();
    let questions = [
        question("form", Facet::Form, QuestionKind::Single, "group one_to_one"),
        question("language", Facet::Language, QuestionKind::Single, "fi sv"),
        question("place", Facet::Area, QuestionKind::Place, ""),
    ];
    check(&services, &questions, &enough(8, 7), &[], "place form");
    check(&services[..6], &questions, &enough(8, 7), &[], "form");
    check(&services, &questions, &enough(5, 7), &[("form", Value::Form(Form::Group))], "form place");
    check(&services, &questions, &enough(1, 7), &[], "form place");
    check(&services, &questions, &enough(1, 1), &[], "place");
}

#[test]
fn a_question_that_only_opens_others_is_asked() {
    let forms = [Form::Group, Form::OneToOne, Form::Talk];
    let services: Vec<_> = (0..9)
        .map(|at| Service { forms: [forms[at % 3]].into(), ..service_for(&format!("s{at}"), "topic:gender", "") })
        .collect();
    let opened = Question {
        when: when("topic", Facet::Topic, "topic:gender"),
        ..question("form", Facet::Form, QuestionKind::Single, "group one_to_one talk")
    };
    let questions =
        [question("topic", Facet::Topic, QuestionKind::Single, "topic:gender.own topic:gender.child"), opened];
    let own = ("topic", Value::Term(Code::new("topic:gender.own")));
    check(&services, &questions, &enough(1, 7), &[own], "topic form");
    check(&services, &questions[..1], &enough(1, 7), &[], "");
}

/// Services as words of letters: topics G(ender) and V(iolence), forms g(roup) and t(alk), y(oung) is up to 17 and
/// a(dult) from 18, L is for Tampere only; `-` states nothing.
fn services(words: &str) -> Vec<Service> {
    words.split_whitespace().enumerate().map(|(at, letters)| lettered(&format!("s{at}"), letters)).collect()
}

fn lettered(id: &str, letters: &str) -> Service {
    let has = |letter| letters.contains(letter);
    let topics = [('G', "topic:gender"), ('V', "topic:violence")];
    let forms = [('g', Form::Group), ('t', Form::Talk)];
    let service = Service {
        topics: topics.into_iter().filter(|(letter, _)| has(*letter)).map(|(_, code)| Code::new(code)).collect(),
        forms: forms.into_iter().filter(|(letter, _)| has(*letter)).map(|(_, form)| form).collect(),
        age: AgeRange { min: has('a').then_some(18.0), max: has('y').then_some(17.0) },
        ..service(id)
    };
    if has('L') { in_place("837", service) } else { service }
}

fn topic() -> Question {
    question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence")
}

fn form(kind: QuestionKind) -> Question {
    question("form", Facet::Form, kind, "group talk")
}

fn age() -> Question {
    question("age", Facet::Age, QuestionKind::Age, "12 40")
}

fn place() -> Question {
    question("place", Facet::Area, QuestionKind::Place, "")
}

/// The question, asked once the topic is the one that is named.
fn opened_by(topic: &str, question: Question) -> Question {
    Question { when: when("topic", Facet::Topic, topic), ..question }
}

#[test]
fn what_narrows_most_is_asked_first_and_of_equals_the_first_listed() {
    let language = question("language", Facet::Language, QuestionKind::Single, "fi sv");
    let again = Question { id: QuestionId::new("again"), ..form(QuestionKind::Single) };
    // The topic takes one of four away, the form half of them; nobody states a language.
    let services = services("Gg Gg Gt Vt");
    let form = form(QuestionKind::Single);
    check(&services, &[topic(), language.clone(), form.clone()], &enough(1, 1), &[], "form");
    check(&services, &[form.clone(), topic()], &enough(1, 1), &[], "form");
    check(&services, &[topic(), form.clone(), again.clone()], &enough(1, 1), &[], "form");
    check(&services, &[topic(), again, form], &enough(1, 1), &[], "again");
    check(&services, &[language], &enough(1, 7), &[], "");
}

#[test]
fn a_pinned_question_comes_first_where_it_changes_something() {
    let pinned = |question| Question { pinned: true, ..question };
    let form = form(QuestionKind::Single);
    let ask = |words: &str, questions: &[Question], expected| {
        check(&services(words), questions, &enough(1, 1), &[], expected);
    };
    ask("Gg Gt Vt -", &[form.clone(), pinned(topic())], "topic");
    // Nothing is taken away, but those that fit are told from those that do not say.
    ask(
        "Gg Gt t -",
        &[form.clone(), pinned(question("topic", Facet::Topic, QuestionKind::Single, "topic:gender"))],
        "topic",
    );
    // Everybody fits, or nobody says: nothing is changed, unless it opens a question that changes something.
    let gender = question("topic", Facet::Topic, QuestionKind::Single, "topic:gender");
    ask("Gg Gt Gt", &[form.clone(), pinned(gender.clone())], "form");
    ask("g t t", &[form.clone(), pinned(gender.clone())], "form");
    ask("Ggy Gta Gta", &[age(), opened_by("topic:gender", form), pinned(gender)], "topic");
}

/// Whether a question matters, and whether it is a limit.
fn check_whether(words: &str, question: &Question, is_to_matter: bool, is_to_be_limit: bool) {
    let catalogue = catalogue(services(words), vec![question.clone()]);
    let left = BitSet::all(catalogue.services.len());
    assert_eq!(matters(&catalogue, &left, question), is_to_matter, "{words} {}", question.id);
    let narrows = 0.0 < narrowing(&catalogue, &left, question, 0);
    assert_eq!(is_limit(question.facet) && narrows, is_to_be_limit, "{words} {}", question.id);
}

#[test]
fn a_question_matters_where_an_answer_changes_something_and_is_a_limit_where_it_takes_away() {
    let group = question("group", Facet::Form, QuestionKind::Single, "group");
    check_whether("g t", &group, true, false);
    // The one that answers would lead to is not there, and one is taken away.
    check_whether("t -", &group, true, false);
    // Nothing is taken away, but one fits and one does not say.
    check_whether("g -", &group, true, false);
    check_whether("g g", &group, false, false);
    check_whether("- -", &group, false, false);
    // The answer would leave nothing, so it is not offered.
    check_whether("t t", &group, false, false);
    check_whether("", &group, false, false);
    // A place and an age are limits, and can be any, so they matter also where they leave nothing.
    check_whether("L -", &place(), true, true);
    check_whether("L L", &place(), true, true);
    check_whether("- -", &place(), false, false);
    check_whether("y y", &question("age", Facet::Age, QuestionKind::Age, "40"), true, true);
    check_whether("y -", &question("age", Facet::Age, QuestionKind::Age, "12"), true, false);
    check_whether("y y", &question("age", Facet::Age, QuestionKind::Single, "40"), false, false);
}

/// The question that another topic makes necessary.
fn check_newly_open(words: &str, questions: &[Question], topics: [&str; 2], expected: Option<&str>) {
    let catalogue = catalogue(services(words), [&[topic()], questions].concat());
    let [before, after] = topics.map(|topic| {
        let answer = Answer::Values(vec![Value::Term(Code::new(topic))]);
        let session = Session { answers: vec![(QuestionId::new("topic"), answer)], ..Session::default() };
        Progress::new(&catalogue, &Config::default(), &session)
    });
    let newly = newly_open(&catalogue, &before, &after);
    assert_eq!(newly.as_ref().map(QuestionId::as_str), expected, "{words} {topics:?}");
}

#[test]
fn a_changed_answer_makes_what_it_opens_and_the_limits_that_now_matter_necessary() {
    let change = ["topic:violence", "topic:gender"];
    let form = form(QuestionKind::Single);
    let opened = opened_by("topic:gender", form.clone());
    check_newly_open("V V Gg Gt", std::slice::from_ref(&opened), change, Some("form"));
    // What is opened would change nothing; was open before; or is open whatever the topic is.
    check_newly_open("V V Gg Gg", std::slice::from_ref(&opened), change, None);
    check_newly_open("Vg Vt Gg Gt", &[opened_by("topic:gender topic:violence", form.clone())], change, None);
    check_newly_open("Vg Vt Gg Gt", &[form], change, None);
    check_newly_open("V V Gg Gt", &[opened], ["topic:gender", "topic:violence"], None);
    // A limit that only those have which are left now; that others had as well; that nobody has any more.
    check_newly_open("V V G GL", &[place()], change, Some("place"));
    check_newly_open("V VL G GL", &[place()], change, None);
    check_newly_open("V VL G G", &[place()], change, None);
    // A limit that others had as well, and that was not asked about.
    check_newly_open("V VL G GL", &[opened_by("topic:gender", place())], change, Some("place"));
}

/// A directory of another country: no area takes anybody away, and what is near comes first once the town is known.
#[test]
fn elsewhere_than_in_finland_the_place_is_asked_last_however_many_are_left() {
    let visit = |town: &str| {
        let address = model::service::Address { city: text(town), ..Default::default() };
        model::service::Channel { address: Some(Box::new(address)), ..channel(model::service::ChannelKind::Visit) }
    };
    let check_of = |count: usize, ways: &[model::service::ChannelKind], towns: &[&str], expected: &str| {
        let services = (0..count).map(|at| Service {
            channels: [visit(towns[at % towns.len()])]
                .into_iter()
                .chain(ways.iter().map(|way| channel(*way)))
                .collect(),
            topics: [Code::new(["topic:gender", "topic:violence"][at % 2])].into(),
            ..service(&at.to_string())
        });
        let feed =
            model::feed::Feed { country: model::country::Country::parse("GB"), ..feed(services.collect(), vec![]) };
        let catalogue = Catalogue::new(vec![feed], today());
        let mut session = Session::default();
        let mut asked = Vec::new();
        while let Some(question) =
            next(&catalogue, &Config::default(), &Progress::new(&catalogue, &Config::default(), &session))
        {
            asked.push(question.id.to_string());
            session.answers.push((
                question.id.clone(),
                Answer::Values(question.options.iter().take(1).map(|option| option.value.clone()).collect()),
            ));
        }
        assert_eq!(asked.join(" "), expected);
    };
    let check = |towns: &[&str], expected: &str| check_of(80, &[], towns, expected);
    check(&["Bristol", "Bristol", "Bath", "Bath"], "topic area");
    check(&["Bristol"], "topic");
    // Where one can call as well, the place matters only in a list that is not read to the end.
    let phone = [model::service::ChannelKind::Phone];
    check_of(80, &phone, &["Bristol", "Bristol", "Bath", "Bath"], "topic");
    check_of(240, &phone, &["Bristol", "Bristol", "Bath", "Bath"], "topic area");
    check_of(240, &phone, &["Bristol"], "topic");
}
