//! A reader who presses whatever the bytes say, and what must hold for every view that this leads to.

use finder::{
    engine::catalogue::Catalogue,
    results::{
        found::found,
        groups::{Group, Shown},
        own_words::OwnWords,
        results_view::results,
        service_view::service_view,
        shortlist::kept,
    },
    session::{
        config::Config,
        events::Event,
        state::{Filter, Session},
        view::{View, view},
    },
};
use model::{
    area::areas,
    facet::Value,
    hours::Time,
    identifier::QuestionId,
    locale::Language,
    opening::LocalTime,
    question::{Answer, Question, QuestionKind},
};

use crate::today;

/// Noon of that day.
fn now() -> LocalTime {
    LocalTime { date: today(), time: Time::from_minutes(720).expect("a time of day") }
}

/// From this first byte of a step on it is looked at what the step has led to: after one of four.
const LOOK: u8 = 192;

/// Replays two bytes a step, and looks at everything after those that say so and after the last one.
///
/// Looking takes most of the time. Nothing escapes by it: what a step leads to is also looked at by the input that
/// ends there, and inputs are cut off and put together at random.
///
/// # Panics
/// Where a view and its session contradict each other.
pub fn replay(catalogue: &Catalogue, config: &Config, words: &OwnWords, steps: &[u8]) {
    let mut session = Session::default();
    let (steps, _) = steps.as_chunks::<2>();
    for (at, [kind, number]) in steps.iter().enumerate() {
        let event = event(catalogue, config, &session, kind % 64, usize::from(*number));
        session = session.handle(event, catalogue, config).0;
        if LOOK <= *kind || at + 1 == steps.len() {
            look(catalogue, config, words, &session);
        }
    }
}

fn look(catalogue: &Catalogue, config: &Config, words: &OwnWords, session: &Session) {
    match view(catalogue, config, session) {
        View::Question(asked) => {
            let question = catalogue.question(&asked.question).expect("a question that is asked is in the catalogue");
            assert!(asked.left <= catalogue.services.len());
            assert!(asked.options.iter().all(|option| option.choice < question.options.len()));
            assert!(asked.options.iter().all(|option| 0 < option.count && option.count <= catalogue.services.len()));
        }
        View::Results { left } => {
            let results = results(
                catalogue,
                config,
                session,
                now(),
                Shown { fitting: 3, old: 300, near: 300, ..Shown::default() },
            );
            let groups = [&results.fitting, &results.old, &results.near];
            assert!(results.fitting.hits.len() <= 3 && groups.iter().all(|group| group.hits.len() <= group.count));
            let is_whole = session.filter == Filter::All && results.start.is_none();
            assert!(!is_whole || results.fitting.count + results.old.count == left);
            appear_once(&groups);
        }
        View::Service(id) => {
            let service = service_view(catalogue, config, session, now(), &id).expect("the service that is shown");
            assert!(service.hit.position < catalogue.services.len());
        }
        View::Safety => {}
        View::Search => {
            let found = found(catalogue, config, session, now(), (words, &[Language::FINNISH]), 300);
            appear_once(&[&found.fitting, &found.others]);
        }
        View::Shortlist => {
            let kept = kept(catalogue, config, session, now());
            assert!(kept.len() <= session.kept.len());
        }
    }
}

fn appear_once(groups: &[&Group]) {
    let mut seen: Vec<_> = groups.iter().flat_map(|group| &group.hits).map(|hit| hit.position).collect();
    let count = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), count, "a service stands in one group and once");
}

fn event(catalogue: &Catalogue, config: &Config, session: &Session, kind: u8, number: usize) -> Event {
    match kind % 10 {
        0..=3 => match view(catalogue, config, session) {
            View::Question(asked) => {
                let answer = catalogue.question(&asked.question).map_or(Answer::Unknown, |asked| answer(asked, number));
                Event::Answer(asked.question, answer)
            }
            View::Results { .. } | View::Service(_) | View::Safety | View::Search | View::Shortlist => Event::AskMore,
        },
        4 => Event::Back,
        5 => Event::Change(any_question(catalogue, number)),
        6 => Event::ShowResults,
        7 => match number % 8 {
            0 => Event::Show(Filter::OpenNow),
            4 => Event::Show(Filter::All),
            1 | 5 => Event::OpenSafety,
            2 | 6 => Event::CloseSafety,
            _ => Event::Forget(vec![any_question(catalogue, number)]),
        },
        8 => match catalogue.services.get(number) {
            Some(service) => Event::OpenService(service.id.clone()),
            None => Event::CloseService,
        },
        _ => rarer(catalogue, session, number),
    }
}

/// The search, the shortlist, and answers that nobody was asked for.
fn rarer(catalogue: &Catalogue, session: &Session, number: usize) -> Event {
    match number % 32 {
        0 if number == 0 => Event::Restart,
        2 | 10 | 18 | 26 => Event::OpenSearch,
        4 | 20 | 28 => Event::Find(typed(catalogue, number)),
        12 => Event::Tell(typed(catalogue, number)),
        6 | 14 | 22 | 30 => Event::CloseSearch,
        8 => Event::OpenShortlist,
        16 => Event::CloseShortlist,
        24 => match catalogue.services.get(number / 32) {
            Some(service) if session.kept.contains(&service.id) => Event::Drop(service.id.clone()),
            Some(service) => Event::Keep(service.id.clone()),
            None => Event::AnswerMissing,
        },
        0 => Event::AnswerMissing,
        _ => match catalogue.question(&any_question(catalogue, number)) {
            Some(question) => Event::Answer(question.id.clone(), answer(question, number)),
            None => Event::AskMore,
        },
    }
}

fn any_question(catalogue: &Catalogue, number: usize) -> QuestionId {
    let count = catalogue.questions.len().max(1);
    catalogue.questions.get(number % count).map_or_else(|| QuestionId::new("none"), |question| question.id.clone())
}

/// The beginning of a service's name.
fn typed(catalogue: &Catalogue, number: usize) -> String {
    let service = catalogue.services.get(number % catalogue.services.len().max(1));
    let name = service.and_then(|service| service.name.choose(&[])).map(|name| name.text).unwrap_or_default();
    name.chars().take(number / 8).collect()
}

fn answer(question: &Question, number: usize) -> Answer {
    let places = &areas().municipalities;
    let value = match question.kind {
        QuestionKind::Place => places.get(number).map(|place| Value::Municipality(place.code)),
        QuestionKind::Age => u8::try_from(number).ok().map(Value::Age),
        QuestionKind::Single | QuestionKind::Multi => {
            question.options.get(number % (question.options.len() + 1)).map(|option| option.value.clone())
        }
    };
    let second = question.options.get(number / 16).filter(|_| question.kind == QuestionKind::Multi);
    match value {
        None => Answer::Unknown,
        Some(value) => {
            Answer::Values([Some(value), second.map(|option| option.value.clone())].into_iter().flatten().collect())
        }
    }
}
