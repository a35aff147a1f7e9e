//! What holds for every session: it ends, it never loses the service that is looked for, and no event breaks it.

use proptest::{prelude::*, sample::Index};

use super::{
    random::a_catalogue,
    reader::{left, pick, run, truth},
};
use crate::session::{
    config::Config,
    events::Event,
    progress::Progress,
    selection,
    state::Session,
    view::{View, view},
};
use model::{
    facet::Facet,
    identifier::{QuestionId, ServiceId},
    question::{Answer, Question},
};

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
            let service = ServiceId::new(&format!("s{number}"));
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
            let changes_the_next_step = |question: &Question| match question.facet {
                Facet::Area | Facet::Age | Facet::Audience | Facet::Language | Facet::Form | Facet::Channel => true,
                Facet::Topic | Facet::Cost | Facet::Anonymity | Facet::Registration | Facet::Accessibility => false,
            };
            let is_past_enough = progress.left.count() <= config.enough;
            prop_assert!(
                next.is_none_or(|question| !is_past_enough || question.pinned || changes_the_next_step(question))
            );
            view(&catalogue, &config, &session);
        }
    }
}
