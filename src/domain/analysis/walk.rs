//! Many readers, each looking for one service: how many questions they need. Knows the counts; draws no conclusions.

use super::{
    order::{Order, without_limit},
    reader::{Certainty, Chance, answer},
};
use crate::domain::{catalogue::Catalogue, identifier::QuestionId, progress::Progress, session::Session};

/// What was counted while readers were played.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Walks {
    /// The number of questions of each reader until the service was among few enough.
    pub questions: Vec<usize>,
    /// How many readers ended with more services than are few enough, because nothing more could be asked.
    pub many_left: usize,
    /// The questions that were asked at least once.
    pub asked: Vec<QuestionId>,
}

impl Walks {
    /// The mean number of questions; 0 where nobody was played.
    pub fn mean(&self) -> f64 {
        let sum: usize = self.questions.iter().sum();
        if self.questions.is_empty() { 0.0 } else { sum as f64 / self.questions.len() as f64 }
    }

    /// The number of questions that 95 of 100 readers do not exceed.
    pub fn most(&self) -> usize {
        let mut sorted = self.questions.clone();
        sorted.sort_unstable();
        sorted.get(sorted.len().saturating_sub(1) * 95 / 100).copied().unwrap_or_default()
    }
}

/// Plays `readers` readers for every service of the catalogue. The same seed gives the same readers to every order.
pub fn walks(catalogue: &Catalogue, order: Order, certainty: Certainty, readers: usize) -> Walks {
    let mut walks = Walks::default();
    for position in 0..catalogue.services.len() {
        for reader in 0..readers {
            let seed = (position * readers + reader) as u64 + 1;
            walk(catalogue, order, certainty, position, &mut Chance::new(seed), &mut walks);
        }
    }
    walks
}

fn walk(
    catalogue: &Catalogue,
    order: Order,
    certainty: Certainty,
    position: usize,
    chance: &mut Chance,
    walks: &mut Walks,
) {
    let config = without_limit();
    let mut session = Session::default();
    let left = |session: &Session| Progress::new(catalogue, &config, session).left.count();
    // The finder may go on, because an editor wants something known; what is counted ends here.
    while config.enough < left(&session)
        && let Some(question) = order.next(catalogue, &config, &session)
    {
        let given = answer(catalogue, question, position, certainty, chance);
        if !walks.asked.contains(&question.id) {
            walks.asked.push(question.id.clone());
        }
        session.answers.push((question.id.clone(), given));
    }
    let left = left(&session);
    walks.many_left += usize::from(config.enough < left);
    walks.questions.push(session.answers.len());
}
