//! Facts that most records do not state. They are kept in a box of their own, so that they take no memory where none of
//! them is stated, and `Deref` lets them be read and written as if they stood in the record itself.

use std::fmt;

/// A box for facts that are seldom stated. An empty box is equal to one with facts of which none is stated.
#[derive(Clone, Default)]
pub struct Seldom<T>(Option<Box<T>>);

/// A group of facts that [`Seldom`] can hold.
pub trait Facts: Clone + Default + PartialEq + fmt::Debug + 'static {
    /// The facts when none of them is stated.
    fn none() -> &'static Self;
}

impl<T: Facts> Seldom<T> {
    /// A box for these facts, which is empty if none of them is stated.
    pub fn new(facts: T) -> Self {
        Self((facts != *T::none()).then(|| Box::new(facts)))
    }

    pub(super) fn get(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::none())
    }

    pub(super) fn get_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

impl<T: Facts> PartialEq for Seldom<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: Facts + Eq> Eq for Seldom<T> {}

impl<T: Facts> fmt::Debug for Seldom<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// Makes the facts in a field of a record fields of the record, by `Deref`.
macro_rules! seldom {
    ($record:ident.$field:ident: $facts:ident) => {
        impl $crate::service::seldom::Facts for $facts {
            fn none() -> &'static Self {
                static NONE: std::sync::OnceLock<$facts> = std::sync::OnceLock::new();
                NONE.get_or_init(Self::default)
            }
        }

        impl std::ops::Deref for $record {
            type Target = $facts;

            fn deref(&self) -> &$facts {
                self.$field.get()
            }
        }

        impl std::ops::DerefMut for $record {
            fn deref_mut(&mut self) -> &mut $facts {
                self.$field.get_mut()
            }
        }
    };
}

pub(super) use seldom;
