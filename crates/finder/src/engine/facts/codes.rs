//! Which services state which codes, and how the codes are related: their parents and their other names. It serves
//! topics and audiences alike.

use super::Positions;
use crate::engine::bit_set::BitSet;
use model::{by_id::ById, identifier::Code, term::Terms};

/// The codes that are stated, with the services that state them.
#[derive(Debug, Default)]
pub struct Codes {
    positions: Vec<Positions>,
    by_code: ById<Code, Related>,
}

/// The lists that matter to a code, by their places in `Codes::positions`.
#[derive(Debug, Default)]
struct Related {
    /// The list of the code itself, where it is stated under this name.
    own: Option<usize>,
    /// The lists of this code under any of its names.
    same: Vec<usize>,
    /// The lists of this code and of the codes below it.
    within: Vec<usize>,
}

impl Codes {
    /// Adds a service that states the code. Positions come in ascending order.
    pub fn push(&mut self, code: &Code, position: u32) {
        let at = match self.by_code.get(code).and_then(|related| related.own) {
            Some(at) => at,
            None => {
                self.by_code.insert(code.clone(), Related { own: Some(self.positions.len()), ..Related::default() });
                self.positions.push(Positions::none());
                self.positions.len() - 1
            }
        };
        if let Some(list) = self.positions.get_mut(at) {
            list.push(position);
        }
    }

    /// Relates the codes to each other, after all services have been added.
    pub fn settle(&mut self, length: usize, terms: &Terms) {
        for list in &mut self.positions {
            list.settle(length);
        }
        let mut stated = Vec::new();
        for (code, related) in self.by_code.iter() {
            stated.extend(related.own.map(|at| (code.clone(), at)));
        }
        for (code, at) in stated {
            self.relate(terms.resolve(&code), |related| related.same.push(at));
            for ancestor in terms.with_ancestors(&code) {
                self.relate(ancestor, |related| related.within.push(at));
            }
        }
    }

    fn relate(&mut self, code: &Code, note: impl FnOnce(&mut Related)) {
        self.by_code.insert_new(code.clone(), Related::default());
        self.by_code.get_mut(code).map(note);
    }

    /// The services that state a code that counts.
    pub fn stated(&self, length: usize, counts: &dyn Fn(&Code) -> bool) -> BitSet {
        let mut bits = BitSet::none(length);
        for (_, related) in self.by_code.iter().filter(|(code, _)| counts(code)) {
            if let Some(list) = related.own.and_then(|at| self.positions.get(at)) {
                list.unite_into(&mut bits);
            }
        }
        bits
    }

    /// The services that state the code, one below it, or one of those above it that count.
    pub fn fitting(&self, length: usize, code: &Code, terms: &Terms, counts: &dyn Fn(&Code) -> bool) -> BitSet {
        let mut bits = BitSet::none(length);
        let mut unite = |places: &[usize]| {
            for list in places.iter().filter_map(|at| self.positions.get(*at)) {
                list.unite_into(&mut bits);
            }
        };
        if let Some(related) = self.by_code.get(terms.resolve(code)) {
            unite(&related.within);
        }
        for related in
            terms.with_ancestors(code).filter(|code| counts(code)).filter_map(|ancestor| self.by_code.get(ancestor))
        {
            unite(&related.same);
        }
        bits
    }
}
