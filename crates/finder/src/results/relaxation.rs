//! The way out when no service fits: which answers to leave out.

use crate::{
    engine::catalogue::Catalogue,
    session::progress::{Applied, Progress},
};
use model::{
    facet::{Facet, FacetKind},
    identifier::QuestionId,
};

/// The smallest set of answers whose removal lets services fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    pub questions: Vec<QuestionId>,
    /// The facets of these questions, each once.
    pub facets: Vec<Facet>,
    /// How many services fit without these answers.
    pub count: usize,
}

/// The smallest set of answers about circumstances whose removal gives services; of several such sets, the one that
/// gives most, and of equal ones the first in the reader's order. Other answers are removed only if circumstances do
/// not help.
pub fn relaxation(catalogue: &Catalogue, progress: &Progress) -> Option<Relaxation> {
    let is_circumstance = |(_, applied): &(&QuestionId, &Applied)| applied.facet.kind() == FacetKind::Circumstance;
    let answered = || progress.answers().filter(|(_, applied)| !applied.values.is_empty());
    smallest(catalogue, progress, &answered().filter(is_circumstance).collect::<Vec<_>>())
        .or_else(|| smallest(catalogue, progress, &answered().collect::<Vec<_>>()))
}

fn smallest(catalogue: &Catalogue, progress: &Progress, answers: &[(&QuestionId, &Applied)]) -> Option<Relaxation> {
    // Every set is tried, so there has to be a limit. Nobody answers more questions than this about circumstances.
    const MOST: usize = 12;
    let answers = answers.get(..MOST).unwrap_or(answers);
    for size in 1..=answers.len() {
        let mut best: Option<(usize, u32)> = None;
        for set in (1_u32..1 << answers.len()).filter(|set| set.count_ones() as usize == size) {
            let count = progress.left_without_all(catalogue, |id| is_in(set, answers, id)).count();
            if count != 0 && best.is_none_or(|(most, _)| most < count) {
                best = Some((count, set));
            }
        }
        if let Some((count, set)) = best {
            let chosen = || answers.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, answer)| answer);
            let mut facets: Vec<_> = chosen().map(|(_, applied)| applied.facet).collect();
            facets.dedup();
            return Some(Relaxation { questions: chosen().map(|(id, _)| (*id).clone()).collect(), facets, count });
        }
    }
    None
}

fn is_in(set: u32, answers: &[(&QuestionId, &Applied)], id: &QuestionId) -> bool {
    answers.iter().position(|(known, _)| *known == id).is_some_and(|at| set & (1 << at) != 0)
}
