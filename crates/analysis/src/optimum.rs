//! The best that any order of questions could do, found by trying them all. It is possible for small feeds only. All
//! readers are sure, and each service is as likely as any other.

use std::collections::BTreeMap;

use super::{
    order::{End, Order},
    reader::true_answers,
};
use finder::{
    engine::catalogue::Catalogue,
    session::{
        config::Config,
        progress::Progress,
        selection::{Stage, candidates, worth},
        state::Session,
    },
};
use model::{
    facet::Value,
    question::{Answer, Question},
};

/// The expected numbers of questions until few enough services are left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Means {
    /// With the best choice at each step.
    pub optimum: f64,
    /// As the finder chooses.
    pub adaptive: f64,
    /// In the order of the feed.
    pub editorial: f64,
}

/// The number of steps after which the search is given up, which is some seconds.
const MOST_STEPS: usize = 200_000;

/// Tries every order on every reader who picks one value. Pinned questions come first in every order. The work grows
/// like the product of the numbers of answers; `None` where it would take too long.
pub fn means(catalogue: &Catalogue) -> Option<Means> {
    let config = End::Few.config();
    let truths = truths(catalogue);
    let mut solver = Solver { catalogue, config: &config, truths, solved: BTreeMap::new(), steps: 0 };
    let readers = vec![1.0 / catalogue.services.len().max(1) as f64; catalogue.services.len()];
    let start = Vec::new();
    let means = Means {
        optimum: solver.best(&start, &readers),
        adaptive: solver.follow(Order::Adaptive, &start, &readers),
        editorial: solver.follow(Order::Editorial, &start, &readers),
    };
    (solver.steps < MOST_STEPS).then_some(means)
}

/// What the readers of each service answer to each question; the outer list is of questions.
fn truths(catalogue: &Catalogue) -> Vec<Vec<Vec<Option<Value>>>> {
    let of_service = |question: &Question, position| {
        let values = true_answers(catalogue, question, position);
        // Readers whom every answer would exclude say "I don't know".
        if values.is_empty() { vec![None] } else { values.into_iter().map(Some).collect() }
    };
    let services = 0..catalogue.services.len();
    let of_question = |question| services.clone().map(|position| of_service(question, position)).collect();
    catalogue.questions.iter().map(of_question).collect()
}

/// Answers so far: the position of the question and the answer, in the order they were given.
type Given = Vec<(usize, Option<Value>)>;

struct Solver<'a> {
    catalogue: &'a Catalogue,
    config: &'a Config,
    truths: Vec<Vec<Vec<Option<Value>>>>,
    /// Results by the answers, sorted, because what follows does not depend on the order in which they were given.
    solved: BTreeMap<Given, f64>,
    steps: usize,
}

impl Solver<'_> {
    /// The expected number of further questions under the best choice, weighted by how likely the readers are.
    fn best(&mut self, given: &Given, readers: &[f64]) -> f64 {
        let mut key = given.clone();
        key.sort();
        if let Some(known) = self.solved.get(&key) {
            return *known;
        }
        let open = if self.is_given_up() { Vec::new() } else { self.open(given) };
        let mut best = f64::INFINITY;
        for question in open {
            let further = self.after(given, readers, question, |solver, given, readers| solver.best(given, readers));
            best = best.min(further);
        }
        let best = if best.is_finite() { best } else { 0.0 };
        self.solved.insert(key, best);
        best
    }

    /// Counts a step, and returns whether there were too many.
    fn is_given_up(&mut self) -> bool {
        self.steps += 1;
        MOST_STEPS <= self.steps
    }

    fn follow(&mut self, order: Order, given: &Given, readers: &[f64]) -> f64 {
        let progress = Progress::new(self.catalogue, self.config, &self.session(given));
        if self.is_given_up() || progress.left.count() <= self.config.enough {
            return 0.0;
        }
        let next = order.next(self.catalogue, self.config, &progress);
        let Some(next) = next.map(|question| question.id.clone()) else { return 0.0 };
        let Some(question) = self.catalogue.questions.iter().position(|known| known.id == next) else { return 0.0 };
        self.after(given, readers, question, |solver, given, readers| solver.follow(order, given, readers))
    }

    /// Asks all readers a question, and goes on with each group that gives the same answer.
    fn after(
        &mut self,
        given: &Given,
        readers: &[f64],
        question: usize,
        mut go_on: impl FnMut(&mut Self, &Given, &[f64]) -> f64,
    ) -> f64 {
        let mut groups: BTreeMap<Option<Value>, Vec<f64>> = BTreeMap::new();
        for (position, weight) in readers.iter().enumerate().filter(|(_, weight)| 0.0 < **weight) {
            let answers = self.truths.get(question).and_then(|services| services.get(position));
            for answer in answers.into_iter().flatten() {
                let share = weight / answers.map_or(1, Vec::len) as f64;
                let group = groups.entry(answer.clone()).or_insert_with(|| vec![0.0; readers.len()]);
                if let Some(known) = group.get_mut(position) {
                    *known += share;
                }
            }
        }
        let mut expected: f64 = readers.iter().sum();
        for (answer, readers) in groups {
            let mut given = given.clone();
            given.push((question, answer));
            expected += go_on(self, &given, &readers);
        }
        expected
    }

    /// The questions that can be asked; none when few enough services are left.
    fn open(&self, given: &Given) -> Vec<usize> {
        let progress = Progress::new(self.catalogue, self.config, &self.session(given));
        if progress.left.count() <= self.config.enough {
            return Vec::new();
        }
        let (stage, mut questions) = candidates(self.catalogue, self.config, &progress);
        // A question that cannot change anything is never the best one.
        questions.retain(|question| stage == Stage::Pinned || 0.0 < worth(self.catalogue, &progress, question, 0));
        let position = |question: &&Question| self.catalogue.questions.iter().position(|known| known.id == question.id);
        questions.iter().filter_map(position).collect()
    }

    fn session(&self, given: &Given) -> Session {
        let answers = given.iter().filter_map(|(question, answer)| {
            let id = self.catalogue.questions.get(*question)?.id.clone();
            Some((id, answer.clone().map_or(Answer::Unknown, |value| Answer::Values(vec![value]))))
        });
        Session { answers: answers.collect(), ..Session::default() }
    }
}
