//! The way out when no service fits: the answers that are to be left out.

use crate::{
    engine::catalogue::Catalogue,
    session::progress::{Applied, Progress},
};
use model::{
    facet::{Facet, FacetKind},
    identifier::QuestionId,
};

/// Answers that together, and none of them less, keep everything away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    pub questions: Vec<QuestionId>,
    /// What the answers are about, each once.
    pub facets: Vec<Facet>,
    /// How many services there are without these answers.
    pub count: usize,
}

/// The smallest set of circumstances whose leaving out gives something, and of the smallest the one that gives most;
/// with essentials only if circumstances do not help. Among equals, the reader's own order.
pub fn relaxation(catalogue: &Catalogue, progress: &Progress) -> Option<Relaxation> {
    let is_circumstance = |(_, applied): &(&QuestionId, &Applied)| applied.facet.kind() == FacetKind::Circumstance;
    let answered = || progress.answers().filter(|(_, applied)| !applied.values.is_empty());
    smallest(catalogue, progress, &answered().filter(is_circumstance).collect::<Vec<_>>())
        .or_else(|| smallest(catalogue, progress, &answered().collect::<Vec<_>>()))
}

fn smallest(catalogue: &Catalogue, progress: &Progress, answers: &[(&QuestionId, &Applied)]) -> Option<Relaxation> {
    // Nobody answers more questions than this about circumstances, and every set of them is tried.
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
