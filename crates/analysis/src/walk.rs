//! Many readers, each looking for one service: how many questions they need.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    order::{End, Order},
    reader::{Certainty, Chance, answer},
};
use finder::{
    engine::catalogue::Catalogue,
    session::{config::Config, progress::Progress, state::Session},
};
use model::{identifier::QuestionId, question::Answer};

/// What is counted while readers are played.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Walks {
    /// The number of questions of each reader.
    pub questions: Vec<usize>,
    /// How many readers ended with too many services.
    pub many_left: usize,
    /// The most services with which a reader ended who answered every question.
    pub most_left: usize,
    /// The questions that were asked at least once.
    pub asked: BTreeSet<QuestionId>,
    /// The questions whose condition held at least once.
    pub open: BTreeSet<QuestionId>,
    /// The positions of the services that a reader reached without "I don't know".
    pub reached: BTreeSet<usize>,
    /// For the position of a service, a question whose answers all exclude the service.
    pub stuck: BTreeMap<usize, QuestionId>,
}

/// Which readers are played.
#[derive(Debug, Clone, Copy)]
pub struct Readers {
    pub certainty: Certainty,
    pub end: End,
    /// How many readers look for each service.
    pub each: usize,
}

impl Walks {
    /// The mean number of questions; 0 where no reader was played.
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

    /// The share of readers who ended with too many services, in per cent.
    pub fn many_left_percent(&self) -> f64 {
        100.0 * self.many_left as f64 / self.questions.len().max(1) as f64
    }
}

/// Plays the readers. Every order gets the same ones.
pub fn walks(catalogue: &Catalogue, order: Order, readers: Readers) -> Walks {
    walks_to(catalogue, order, readers, 0..catalogue.services.len())
}

/// Plays the readers who look for the services at some positions.
pub fn walks_to(
    catalogue: &Catalogue,
    order: Order,
    readers: Readers,
    positions: impl Iterator<Item = usize>,
) -> Walks {
    let mut walks = Walks::default();
    let config = readers.end.config();
    for position in positions {
        for reader in 0..readers.each {
            let seed = (position * readers.each + reader) as u64 + 1;
            let walk = Walk { catalogue, config: &config, order, readers, position };
            walk.play(&mut Chance::new(seed), &mut walks);
        }
    }
    walks
}

/// One reader, who looks for the service at the position.
struct Walk<'a> {
    catalogue: &'a Catalogue,
    config: &'a Config,
    order: Order,
    readers: Readers,
    position: usize,
}

impl Walk<'_> {
    fn play(&self, chance: &mut Chance, walks: &mut Walks) {
        let mut session = Session::default();
        let mut stuck = None;
        let left = loop {
            let progress = Progress::new(self.catalogue, self.config, &session);
            let open = self.catalogue.questions.iter().filter(|question| progress.is_open(self.catalogue, question));
            walks.open.extend(open.map(|question| question.id.clone()));
            let left = progress.left.count();
            if self.readers.end.is_reached(self.config, left) {
                break left;
            }
            let Some(question) = self.order.next(self.catalogue, self.config, &progress) else { break left };
            let given = answer(self.catalogue, question, self.position, self.readers.certainty, chance);
            if given == Answer::Unknown && self.readers.certainty == Certainty::Sure {
                stuck = stuck.or_else(|| Some(question.id.clone()));
            }
            walks.asked.insert(question.id.clone());
            session.answers.push((question.id.clone(), given));
        };
        walks.many_left += usize::from(self.config.enough < left);
        if session.answers.iter().all(|(_, answer)| *answer != Answer::Unknown) {
            walks.most_left = walks.most_left.max(left);
        }
        walks.questions.push(session.answers.len());
        match stuck {
            Some(question) => _ = walks.stuck.entry(self.position).or_insert(question),
            None if self.readers.certainty == Certainty::Sure => _ = walks.reached.insert(self.position),
            None => {}
        }
    }
}
