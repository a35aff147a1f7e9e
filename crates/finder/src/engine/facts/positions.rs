//! A list of services that takes little memory: as positions or as bits, whichever is smaller.

use crate::engine::bit_set::BitSet;

/// Services by their positions, ascending.
#[derive(Debug)]
pub enum Positions {
    List(Vec<u32>),
    Bits(BitSet),
}

impl Positions {
    /// The empty list.
    pub fn none() -> Self {
        Positions::List(Vec::new())
    }

    /// Adds a position that is not smaller than those before. One that was just added is not added again.
    pub fn push(&mut self, position: u32) {
        if let Positions::List(list) = self
            && list.last() != Some(&position)
        {
            list.push(position);
        }
    }

    /// Gives back spare memory, after all positions have been added. `length` is the number of all services.
    pub fn settle(&mut self, length: usize) {
        let Positions::List(list) = self else { return };
        list.shrink_to_fit();
        if length / 8 < list.len() * size_of::<u32>() {
            let mut bits = BitSet::none(length);
            for position in list {
                bits.insert(*position as usize);
            }
            *self = Positions::Bits(bits);
        }
    }

    /// Adds the services to a set.
    pub fn unite_into(&self, bits: &mut BitSet) {
        match self {
            Positions::Bits(own) => bits.union_with(own),
            Positions::List(list) => {
                for position in list {
                    bits.insert(*position as usize);
                }
            }
        }
    }
}
