//! How the services divide on one value: those that fit it, those that miss it, and the others, which do not say.

use super::bit_set::BitSet;

/// The services that fit a value, wholly or in part, and those that miss it; the others are unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sets {
    pub fits: BitSet,
    pub misses: BitSet,
}

/// How some services stand to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// How many fit, wholly or in part.
    pub fitting: usize,
    /// How many the value would leave: those that do not miss it.
    pub remaining: usize,
}

impl Sets {
    /// Counts among `left`, in one pass.
    pub fn count(&self, left: &BitSet) -> Counts {
        let (mut fitting, mut remaining) = (0, 0);
        for ((left, fits), misses) in left.words().iter().zip(self.fits.words()).zip(self.misses.words()) {
            fitting += (left & fits).count_ones();
            remaining += (left & !misses).count_ones();
        }
        Counts { fitting: fitting as usize, remaining: remaining as usize }
    }
}
