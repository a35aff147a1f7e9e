//! A list of services that takes little memory. Knows positions and nothing of why they are in it.

use crate::engine::bits::Bits;

/// The services that state something, ascending: as a list, or as bits where these are smaller.
#[derive(Debug)]
pub enum Positions {
    List(Vec<u32>),
    Bits(Bits),
}

impl Positions {
    pub fn none() -> Self {
        Positions::List(Vec::new())
    }

    pub fn push(&mut self, position: u32) {
        if let Positions::List(list) = self
            && list.last() != Some(&position)
        {
            list.push(position);
        }
    }

    /// All have been pushed.
    pub fn settle(&mut self, length: usize) {
        let Positions::List(list) = self else { return };
        list.shrink_to_fit();
        if length / 8 < list.len() * size_of::<u32>() {
            let mut bits = Bits::none(length);
            for position in list {
                bits.insert(*position as usize);
            }
            *self = Positions::Bits(bits);
        }
    }

    pub fn unite_into(&self, bits: &mut Bits) {
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
