//! What was not asked and would still sort the results, each with what it is expected to leave.

use crate::{
    engine::{catalogue::Catalogue, sets::Counts},
    session::{progress::Progress, selection},
};
use model::{identifier::QuestionId, order::ordered, question::Question};

/// A question that the reader can answer to narrow the results down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NarrowDown {
    pub question: QuestionId,
    /// The fewest and the most services that an answer leaves, of those that are left now.
    pub least: usize,
    pub most: usize,
}

/// No more questions than this are offered at once.
const MOST: usize = 4;

/// The open questions that could still take a service away, the most telling first.
pub fn narrow_down(catalogue: &Catalogue, progress: &Progress) -> Vec<NarrowDown> {
    let open = catalogue.questions.iter().filter(|question| progress.is_open(catalogue, question));
    let worth = open.filter_map(|question| {
        let worth = selection::worth(catalogue, progress, question, 0);
        let (least, most) = left_by_answers(catalogue, progress, question)?;
        (0.0 < worth).then(|| (worth, NarrowDown { question: question.id.clone(), least, most }))
    });
    let worth = ordered(worth.collect(), &|(left, _): &(f32, NarrowDown), (right, _)| right.total_cmp(left));
    worth.into_iter().take(MOST).map(|(_, narrow)| narrow).collect()
}

/// `None` where no answer leaves less than there is.
fn left_by_answers(catalogue: &Catalogue, progress: &Progress, question: &Question) -> Option<(usize, usize)> {
    let total = progress.left.count();
    let counts = catalogue.index.offered(question).map(|(_, sets)| {
        let Counts { remaining, .. } = sets.count(&progress.left);
        remaining
    });
    let counts: Vec<_> = counts.filter(|count| *count != 0).collect();
    let (least, most) = (counts.iter().min()?, counts.iter().max()?);
    (*least < total).then_some((*least, *most))
}
