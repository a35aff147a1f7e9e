//! What the fuzz targets share: a reader who presses whatever the bytes say. Knows sessions; reads no feed.

use service_finder::domain::{
    area::areas,
    catalogue::Catalogue,
    config::Config,
    date::Date,
    facet::Value,
    identifier::QuestionId,
    question::{Answer, Question, QuestionKind},
    session::{Event, Session},
    view::{View, view},
};

pub fn today() -> Date {
    Date::new(2026, 11, 16).expect("a Monday")
}

/// Replays two bytes a step, and looks at everything after each.
///
/// # Panics
/// Where a view and its session contradict each other.
pub fn replay(catalogue: &Catalogue, config: &Config, steps: &[u8]) {
    let mut session = Session::default();
    for step in steps.chunks_exact(2) {
        let event = event(catalogue, config, &session, step[0], usize::from(step[1]));
        session = session.handle(event, catalogue, config).0;
        look(catalogue, config, &session);
    }
}

fn look(catalogue: &Catalogue, config: &Config, session: &Session) {
    match view(catalogue, config, session) {
        View::Question(asked) => {
            let question = catalogue.question(&asked.question).expect("a question that is asked is in the catalogue");
            assert!(asked.left <= catalogue.services.len());
            assert!(asked.options.iter().all(|option| option.choice < question.options.len()));
            assert!(asked.options.iter().all(|option| 0 < option.count && option.count <= catalogue.services.len()));
        }
        View::Results(results) => {
            let mut seen: Vec<_> =
                [&results.full, &results.possible, &results.near].into_iter().flatten().map(|hit| hit.service).collect();
            let count = seen.len();
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), count, "a service stands in the results once");
        }
        View::Service(service) => assert!(service.hit.service < catalogue.services.len()),
    }
}

fn event(catalogue: &Catalogue, config: &Config, session: &Session, kind: u8, number: usize) -> Event {
    let any_question = || {
        let count = catalogue.questions.len().max(1);
        catalogue.questions.get(number % count).map_or_else(|| QuestionId::new("none"), |question| question.id.clone())
    };
    match kind % 10 {
        0..=3 => match view(catalogue, config, session) {
            View::Question(asked) => {
                let answer = catalogue.question(&asked.question).map_or(Answer::Unknown, |asked| answer(asked, number));
                Event::Answer(asked.question, answer)
            }
            _ => Event::AskMore,
        },
        4 => Event::Back,
        5 => Event::Change(any_question()),
        6 => Event::ShowResults,
        7 => Event::Forget(any_question()),
        8 => match catalogue.services.get(number) {
            Some(service) => Event::OpenService(service.id.clone()),
            None => Event::CloseService,
        },
        _ if number == 0 => Event::Restart,
        _ if number % 2 == 0 => Event::AnswerMissing,
        _ => match catalogue.question(&any_question()) {
            // Also an answer that nobody was asked for.
            Some(question) => Event::Answer(question.id.clone(), answer(question, number)),
            None => Event::AskMore,
        },
    }
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
        Some(value) => Answer::Values([Some(value), second.map(|option| option.value.clone())].into_iter().flatten().collect()),
    }
}
