//! A reader who answers at random or truthfully, and slow but simple ways to compute what the finder computes.

use crate::{
    engine::{
        catalogue::Catalogue,
        index::{SAMPLE_AGES, offered_values},
        matching::judge_any,
    },
    session::{
        config::Config,
        events::Event,
        progress::Progress,
        state::Session,
        view::{View, view},
    },
};
use model::{
    area::MunicipalityCode,
    facet::{Facet, Fit, Value},
    question::{Answer, Question, QuestionKind},
};

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

/// What a reader answers who looks for the service: a value that it does not miss, otherwise "I don't know".
pub fn truth(catalogue: &Catalogue, question: &Question, target: usize, choice: usize) -> Answer {
    let answer = pick(question, choice);
    let fit = judge_any(&catalogue.services[target], question.facet, answer.values(), &catalogue.terms);
    if fit == Fit::Misses { Answer::Unknown } else { answer }
}

/// Answers questions until nothing more is asked, and returns the sessions on the way.
pub fn run(catalogue: &Catalogue, config: &Config, answer: impl Fn(&Question, usize) -> Answer) -> Vec<Session> {
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

/// The positions of the services that are left.
pub fn left(catalogue: &Catalogue, config: &Config, session: &Session) -> Vec<usize> {
    Progress::new(catalogue, config, session).left.iter().collect()
}

/// For each value of the question, how many of the services stand to it as wanted.
pub fn counts(catalogue: &Catalogue, question: &Question, left: &[usize], wanted: impl Fn(Fit) -> bool) -> Vec<usize> {
    let judged = |value: &Value, position: usize| {
        let value = std::slice::from_ref(value);
        judge_any(&catalogue.services[position], question.facet, value, &catalogue.terms)
    };
    let count = |value: Value| left.iter().filter(|position| wanted(judged(&value, **position))).count();
    offered_values(question).into_iter().map(count).collect()
}

/// Whether an answer that can be given takes one of the services away.
pub fn can_narrow(catalogue: &Catalogue, question: &Question, left: &[usize]) -> bool {
    let any_can_be_given = matches!(question.kind, QuestionKind::Place | QuestionKind::Age);
    let remaining = counts(catalogue, question, left, |fit| fit != Fit::Misses);
    remaining.iter().any(|count| *count < left.len() && (any_can_be_given || 0 < *count))
}

/// How a service stands to each answer, judged one by one.
pub fn naive(catalogue: &Catalogue, session: &Session, position: usize) -> Vec<(Facet, Fit)> {
    let answers = session.answers.iter().filter_map(|(id, answer)| Some((catalogue.question(id)?, answer)));
    answers
        .map(|(question, answer)| {
            let service = &catalogue.services[position];
            (question.facet, judge_any(service, question.facet, answer.values(), &catalogue.terms))
        })
        .collect()
}
