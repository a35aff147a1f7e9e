//! What holds for which services are left and in which order they come.

use proptest::prelude::*;

use super::{
    random::a_catalogue,
    reader::{naive, pick, run},
};
use crate::{
    engine::catalogue::Catalogue,
    results::{groups::Shown, results_view::results},
    session::{config::Config, progress::Progress, state::Screen},
    test_data::noon,
};
use model::facet::{FacetKind, Fit};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

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
    fn the_order_does_not_depend_on_the_order_of_the_feed(
        catalogue in a_catalogue(), choices in proptest::collection::vec(0_usize..20, 12)
    ) {
        let config = Config::default();
        let sessions = run(&catalogue, &config, |question, at| pick(question, choices[at]));
        let mut session = sessions[sessions.len() - 1].clone();
        session.screen = Screen::Results;
        let ids = |catalogue: &Catalogue| {
            let results = results(catalogue, &config, &session, noon(), Shown::ALL);
            [results.fitting, results.old, results.near]
                .map(|group| group.hits.into_iter().map(|hit| hit.key).collect::<Vec<_>>())
        };
        let turned = crate::test_data::catalogue(
            catalogue.services.iter().rev().cloned().collect(),
            catalogue.questions.clone(),
        );
        prop_assert_eq!(ids(&catalogue), ids(&turned));
    }
}
