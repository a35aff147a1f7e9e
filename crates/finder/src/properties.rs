//! What holds for every feed and every reader, tried on random ones. Knows the promises of the finder
//! and a naive way to check each; nothing of how they are kept.

use proptest::{
    option,
    prelude::*,
    sample::{Index, subsequence},
};

use super::test_data::*;
use crate::{
    engine::{
        catalogue::Catalogue,
        index::{SAMPLE_AGES, offered_values},
        matching::judge_any,
    },
    results::{groups::Shown, results_view::results},
    session::{
        config::Config,
        events::Event,
        progress::Progress,
        selection,
        state::{Screen, Session},
        view::{View, view},
    },
};
use model::{
    area::{MunicipalityCode, RegionCode},
    facet::{Facet, FacetKind, Fit, Value},
    identifier::{Code, QuestionId},
    locale::Language,
    question::{Answer, Question, QuestionKind},
    service::{AgeRange, Area, ChannelKind, Cost, Form, Registration, Scope},
};

const TOPICS: [&str; 5] =
    ["topic:gender", "topic:gender.own", "topic:gender.child", "topic:violence", "topic:separation"];
const AUDIENCES: [&str; 4] = ["role:client", "role:close", "role:professional", "group:parent"];

fn codes(all: &'static [&'static str]) -> impl Strategy<Value = Vec<Code>> {
    subsequence(all, 0..=2).prop_map(|codes| codes.into_iter().map(Code::new).collect())
}

fn an_area() -> impl Strategy<Value = Area> {
    let scope = option::of(subsequence(Scope::ALL, 1).prop_map(|scopes| scopes[0]));
    let places = subsequence(vec!["853", "091", "564", "478"], 0..=2);
    let regions = subsequence(vec!["02", "19", "21"], 0..=1);
    (scope, places, regions).prop_map(|(scope, places, regions)| Area {
        scope,
        municipalities: places.into_iter().filter_map(MunicipalityCode::parse).collect(),
        regions: regions.into_iter().filter_map(RegionCode::parse).collect(),
        counties: Box::default(),
    })
}

pub fn a_service() -> impl Strategy<Value = Service> {
    let kinds = subsequence(&ChannelKind::ALL[..4], 0..=3);
    let circumstances = (
        option::of(subsequence(Cost::ALL, 1)),
        option::of(any::<bool>()),
        option::of(subsequence(Registration::ALL, 1)),
        option::of(any::<bool>()),
    );
    let languages = subsequence(vec![Language::FINNISH, Language::SWEDISH, Language::ENGLISH], 0..=2);
    let age = (option::of(0_u8..60), option::of(30_u8..99));
    let forms = subsequence(Form::ALL, 0..=2);
    (codes(&TOPICS), codes(&AUDIENCES), an_area(), kinds, circumstances, languages, age, forms).prop_map(
        |(topics, audiences, area, kinds, (cost, anonymous, registration, interpreter), languages, age, forms)| {
            Service {
                topics: topics.into(),
                audiences: audiences.into(),
                area,
                channels: kinds.into_iter().map(channel).collect(),
                cost: cost.map(|cost| cost[0]),
                anonymous,
                registration: registration.map(|registration| registration[0]),
                interpreter,
                languages: languages.into(),
                age: AgeRange { min: age.0.map(f32::from), max: age.1.map(f32::from) },
                forms: forms.into(),
                ..service("")
            }
        },
    )
}

/// One question for each facet, two for topics, some of them pinned and some with a condition.
pub fn questions() -> impl Strategy<Value = Vec<Question>> {
    let all = vec![
        question("topic", Facet::Topic, QuestionKind::Multi, "topic:gender topic:violence topic:separation"),
        Question {
            when: when("topic", Facet::Topic, "topic:gender"),
            ..question("gender", Facet::Topic, QuestionKind::Single, "topic:gender.own topic:gender.child")
        },
        question("audience", Facet::Audience, QuestionKind::Single, "role:client role:close role:professional"),
        question("age", Facet::Age, QuestionKind::Age, ""),
        question("area", Facet::Area, QuestionKind::Place, ""),
        question("form", Facet::Form, QuestionKind::Multi, "group one_to_one talk"),
        question("channel", Facet::Channel, QuestionKind::Multi, "phone sms chat video"),
        question("language", Facet::Language, QuestionKind::Multi, "fi sv en"),
        question("cost", Facet::Cost, QuestionKind::Single, "free"),
        question("anonymity", Facet::Anonymity, QuestionKind::Single, "yes"),
        question("registration", Facet::Registration, QuestionKind::Single, "none"),
    ];
    let pinned = proptest::collection::vec(proptest::bool::weighted(0.2), all.len());
    pinned.prop_map(move |pinned| {
        let pin = |(question, pinned): (&Question, bool)| Question { pinned, ..question.clone() };
        all.iter().zip(pinned).map(pin).collect()
    })
}

fn a_catalogue() -> impl Strategy<Value = Catalogue> {
    (proptest::collection::vec(a_service(), 0..40), questions()).prop_map(|(services, questions)| {
        let named = |(at, service): (usize, Service)| {
            let id = format!("s{at}");
            Service { id: model::identifier::ServiceId::new(&id), name: text(&id), ..service }
        };
        catalogue(services.into_iter().enumerate().map(named).collect(), questions)
    })
}

/// What a reader would answer: picks by `choice` among what is offered, a place or an age.
pub fn pick(question: &Question, choice: usize) -> Answer {
    let values = match question.kind {
        QuestionKind::Place => ["853", "091", "564", "478", "890"]
            .iter()
            .filter_map(|code| MunicipalityCode::parse(code))
            .map(Value::Municipality)
            .collect(),
        QuestionKind::Age => SAMPLE_AGES.map(Value::Age).to_vec(),
        QuestionKind::Single | QuestionKind::Multi => offered_values(question),
    };
    // One more than there are values: "I don't know".
    match values.get(choice % (values.len() + 1)) {
        None => Answer::Unknown,
        Some(value) if question.kind == QuestionKind::Multi && choice.is_multiple_of(2) => {
            Answer::Values(vec![value.clone(), values[0].clone()])
        }
        Some(value) => Answer::Values(vec![value.clone()]),
    }
}

/// What the given service would make its reader answer: a value it fits or states nothing about, else "I don't know".
fn truth(catalogue: &Catalogue, question: &Question, target: usize, choice: usize) -> Answer {
    let answer = pick(question, choice);
    let fit = judge_any(&catalogue.services[target], question.facet, answer.values(), &catalogue.terms);
    if fit == Fit::Misses { Answer::Unknown } else { answer }
}

/// Answers whatever is asked until nothing is, and gives the sessions on the way.
fn run(catalogue: &Catalogue, config: &Config, answer: impl Fn(&Question, usize) -> Answer) -> Vec<Session> {
    let mut sessions = vec![Session::default()];
    while let View::Question(asked) = view(catalogue, config, &sessions[sessions.len() - 1]) {
        let question = catalogue.question(&asked.question).unwrap();
        let given = answer(question, sessions.len() - 1);
        let (next, _) = sessions[sessions.len() - 1].handle(Event::Answer(asked.question, given), catalogue, config);
        sessions.push(next);
        assert!(sessions.len() <= config.max_questions + 1, "the questionnaire does not end");
    }
    sessions
}

fn left(catalogue: &Catalogue, config: &Config, session: &Session) -> Vec<usize> {
    Progress::new(catalogue, config, session).left.iter().collect()
}

/// For each value of the question, how many of the services stand to it in this way.
fn counts(catalogue: &Catalogue, question: &Question, left: &[usize], wanted: impl Fn(Fit) -> bool) -> Vec<usize> {
    let judged = |value: &Value, position: usize| {
        let value = std::slice::from_ref(value);
        judge_any(&catalogue.services[position], question.facet, value, &catalogue.terms)
    };
    let count = |value: Value| left.iter().filter(|position| wanted(judged(&value, **position))).count();
    offered_values(question).into_iter().map(count).collect()
}

/// Whether an answer that can be given takes one of the services away.
fn can_narrow(catalogue: &Catalogue, question: &Question, left: &[usize]) -> bool {
    let any_can_be_given = matches!(question.kind, QuestionKind::Place | QuestionKind::Age);
    let remaining = counts(catalogue, question, left, |fit| fit != Fit::Misses);
    remaining.iter().any(|count| *count < left.len() && (any_can_be_given || 0 < *count))
}

/// The answers that apply, told one by one and not by replay.
fn naive(catalogue: &Catalogue, session: &Session, position: usize) -> Vec<(Facet, Fit)> {
    let answers = session.answers.iter().filter_map(|(id, answer)| Some((catalogue.question(id)?, answer)));
    answers
        .map(|(question, answer)| {
            let service = &catalogue.services[position];
            (question.facet, judge_any(service, question.facet, answer.values(), &catalogue.terms))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn every_session_ends_and_answering_never_adds_services(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12)
    ) {
        let config = Config::default();
        let sessions = run(&catalogue, &config, |question, at| pick(question, choices[at]));
        let sets: Vec<_> = sessions.iter().map(|session| left(&catalogue, &config, session)).collect();
        for (before, after) in sets.iter().zip(&sets[1..]) {
            prop_assert!(after.iter().all(|position| before.contains(position)), "{before:?} became {after:?}");
        }
    }

    #[test]
    fn a_truthful_or_unsure_answer_never_removes_the_target(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12), target in any::<Index>()
    ) {
        prop_assume!(!catalogue.services.is_empty());
        let target = target.index(catalogue.services.len());
        let config = Config { enough: 1, ..Config::default() };
        let sessions = run(&catalogue, &config, |question, at| truth(&catalogue, question, target, choices[at]));
        for session in &sessions {
            prop_assert!(left(&catalogue, &config, session).contains(&target));
        }
    }

    #[test]
    fn the_bitsets_say_what_judging_one_by_one_says(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12)
    ) {
        let config = Config { enough: 1, ..Config::default() };
        let sessions = run(&catalogue, &config, |question, at| pick(question, choices[at]));
        let session = &sessions[sessions.len() - 1];
        let progress = Progress::new(&catalogue, &config, session);
        let misses = progress.misses(&catalogue);
        for position in 0..catalogue.services.len() {
            let missed: Vec<_> = naive(&catalogue, session, position)
                .into_iter()
                .filter(|(_, fit)| *fit == Fit::Misses)
                .map(|(facet, _)| facet.kind())
                .collect();
            prop_assert_eq!(progress.left.contains(position), missed.is_empty());
            prop_assert_eq!(misses.none.contains(position), missed.is_empty());
            prop_assert_eq!(misses.one_circumstance.contains(position), missed == [FacetKind::Circumstance]);
        }
    }

    #[test]
    fn a_question_is_asked_only_when_an_answer_can_change_the_result(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12)
    ) {
        let config = Config { enough: 1, ..Config::default() };
        for session in run(&catalogue, &config, |question, at| pick(question, choices[at])) {
            let View::Question(asked) = view(&catalogue, &config, &session) else { continue };
            let question = catalogue.question(&asked.question).unwrap();
            prop_assert!(asked.options.iter().all(|option| option.count != 0));
            let left_now = left(&catalogue, &config, &session);
            let counts = counts(&catalogue, question, &left_now, |fit| fit != Fit::Misses);
            let fitting = self::counts(&catalogue, question, &left_now, |fit| matches!(fit, Fit::Fits | Fit::Partly(_)));
            let tells_apart = question.pinned && fitting.iter().any(|count| 0 < *count && *count < asked.left);
            let opens = offered_values(question).into_iter().any(|value| {
                let mut after = session.clone();
                after.answers.push((question.id.clone(), Answer::Values(vec![value])));
                let [now, then] = [&session, &after].map(|session| Progress::new(&catalogue, &config, session));
                let mut opened = catalogue.questions.iter().filter(|other| {
                    then.is_open(&catalogue, other) && !now.is_open(&catalogue, other)
                });
                let left = left(&catalogue, &config, &after);
                !left.is_empty() && opened.any(|opened| can_narrow(&catalogue, opened, &left))
            });
            let narrows = can_narrow(&catalogue, question, &left_now);
            prop_assert!(narrows || tells_apart || opens, "{counts:?} of {}", asked.left);
            prop_assert!(asked.options.iter().all(|option| option.count == counts[option.choice]));
        }
    }

    #[test]
    fn no_limit_that_matters_is_left_unasked(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12)
    ) {
        let config = Config { max_questions: 12, ..Config::default() };
        let sessions = run(&catalogue, &config, |question, at| pick(question, choices[at]));
        let session = &sessions[sessions.len() - 1];
        let (progress, left) = (Progress::new(&catalogue, &config, session), left(&catalogue, &config, session));
        for question in catalogue.questions.iter().filter(|question| progress.is_open(&catalogue, question)) {
            let is_limit = matches!(question.facet, Facet::Area | Facet::Age | Facet::Audience);
            prop_assert!(left.is_empty() || !is_limit || !can_narrow(&catalogue, question, &left), "{:?}", question.id);
        }
    }

    #[test]
    fn the_order_does_not_depend_on_the_order_of_the_feed(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12)
    ) {
        let config = Config::default();
        let sessions = run(&catalogue, &config, |question, at| pick(question, choices[at]));
        let mut session = sessions[sessions.len() - 1].clone();
        session.screen = Screen::Results;
        let ids = |catalogue: &Catalogue| {
            let results = results(catalogue, &config, &session, noon(), Shown::ALL);
            [results.full, results.possible, results.near]
                .map(|group| group.hits.into_iter().map(|hit| hit.key).collect::<Vec<_>>())
        };
        let turned = super::test_data::catalogue(
            catalogue.services.iter().rev().cloned().collect(),
            catalogue.questions.clone(),
        );
        prop_assert_eq!(ids(&catalogue), ids(&turned));
    }

    #[test]
    fn back_returns_to_the_question_before_and_keeps_its_answer(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12)
    ) {
        let config = Config::default();
        let sessions = run(&catalogue, &config, |question, at| pick(question, choices[at]));
        let last = &sessions[sessions.len() - 1];
        let mut session = last.clone();
        for (id, answer) in last.answers.iter().rev() {
            session = session.handle(Event::Back, &catalogue, &config).0;
            let View::Question(up) = view(&catalogue, &config, &session) else { panic!("no question after Back") };
            prop_assert_eq!((&up.question, up.answer.as_ref()), (id, Some(answer)));
        }
        prop_assert_eq!(&session.answers, &last.answers);
    }

    #[test]
    fn any_events_in_any_order_are_survived(
        catalogue in a_catalogue(), events in proptest::collection::vec((0_usize..15, 0_usize..40), 0..20)
    ) {
        let config = Config::default();
        let mut session = Session::default();
        for (kind, number) in events {
            let question = &catalogue.questions[number % catalogue.questions.len()];
            let service = model::identifier::ServiceId::new(&format!("s{number}"));
            let event = match kind {
                0 => Event::Answer(question.id.clone(), pick(question, number)),
                1 => Event::Back,
                2 => Event::Change(question.id.clone()),
                3 => Event::ShowResults,
                4 => Event::AskMore,
                5 => Event::Forget(vec![question.id.clone()]),
                6 => Event::OpenService(service),
                7 => Event::CloseService,
                8 => Event::OpenShortlist,
                9 => Event::CloseShortlist,
                10 => Event::Keep(service),
                11 => Event::Drop(service),
                12 => Event::OpenSafety,
                13 => Event::CloseSafety,
                _ => Event::Answer(QuestionId::new("nobody"), Answer::Unknown),
            };
            session = session.handle(event, &catalogue, &config).0;
            let progress = Progress::new(&catalogue, &config, &session);
            let next = selection::next(&catalogue, &config, &progress);
            let is_limit = |question: &Question| matches!(question.facet, Facet::Area | Facet::Age | Facet::Audience);
            let is_past_enough = progress.left.count() <= config.enough;
            prop_assert!(next.is_none_or(|question| !is_past_enough || question.pinned || is_limit(question)));
            view(&catalogue, &config, &session);
        }
    }
}
