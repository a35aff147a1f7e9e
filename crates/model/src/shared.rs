//! Lists that many services have in common and that are kept in memory once.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    sync::Arc,
};

/// A list that is in memory once for all owners, and copied when one of them changes it. The same few lists of topics,
/// languages and opening hours are in most services of a directory.
#[derive(PartialEq, Eq)]
pub struct Shared<T>(Arc<[T]>);

impl<T> Shared<T> {
    /// The same list once more.
    pub fn share(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Clone> Shared<T> {
    /// The list as one of its own.
    pub fn into_vec(self) -> Vec<T> {
        self.0.to_vec()
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        self.share()
    }
}

impl<T> Deref for Shared<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Clone> DerefMut for Shared<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        Arc::make_mut(&mut self.0)
    }
}

impl<'a, T> IntoIterator for &'a Shared<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> From<Vec<T>> for Shared<T> {
    fn from(list: Vec<T>) -> Self {
        Self(list.into())
    }
}

impl<T, const N: usize> From<[T; N]> for Shared<T> {
    fn from(list: [T; N]) -> Self {
        Self(list.into())
    }
}

impl<T> FromIterator<T> for Shared<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<T: fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
