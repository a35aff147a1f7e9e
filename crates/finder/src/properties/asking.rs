//! What holds for every question that is asked.

use proptest::prelude::*;

use super::{
    random::a_catalogue,
    reader::{can_narrow, counts, left, pick, run},
};
use crate::{
    engine::index::offered_values,
    session::{
        config::Config,
        progress::Progress,
        view::{View, view},
    },
};
use model::{
    facet::{Facet, Fit},
    question::Answer,
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

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
            let fitting = super::reader::counts(&catalogue, question, &left_now, |fit| matches!(fit, Fit::Fits | Fit::Partly(_)));
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
}
