//! Whether a file of a large feed has arrived.

use std::sync::atomic::{AtomicU8, Ordering};

/// Whether a file with services is here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Presence {
    /// It was not asked for.
    #[default]
    Elsewhere,
    UnderWay,
    Here,
    /// It could not be fetched. It may be tried again.
    Missing,
}

/// Whether a file is here, in a cell, because the catalogue that contains it is shared.
#[derive(Debug, Default)]
pub struct Noted(AtomicU8);

impl Noted {
    const ALL: [Presence; 4] = [Presence::Elsewhere, Presence::UnderWay, Presence::Here, Presence::Missing];

    pub fn get(&self) -> Presence {
        Self::ALL.get(usize::from(self.0.load(Ordering::Relaxed))).copied().unwrap_or_default()
    }

    pub fn set(&self, presence: Presence) {
        self.0.store(presence as u8, Ordering::Relaxed);
    }
}

impl Clone for Noted {
    fn clone(&self) -> Self {
        Self(AtomicU8::new(self.get() as u8))
    }
}

impl PartialEq for Noted {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}
