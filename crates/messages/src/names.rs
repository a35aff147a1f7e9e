//! The names of messages in the files that are published.

use crate::Key;

impl Key {
    /// The message's name in the published files of the second program part: a letter, and a letter or digit. A phone loads it once with
    /// each message of its language and once in the program. It changes with the order of the table, so files and
    /// program must be of one build.
    pub fn short(self) -> String {
        const FIRST: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        const SECOND: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
        let (first, second) = (self as usize / SECOND.len(), self as usize % SECOND.len());
        [FIRST.get(first), SECOND.get(second)].into_iter().flatten().map(|byte| char::from(*byte)).collect()
    }

    /// The identifier in the Fluent files that the program has: in a browser the published ones, elsewhere those that
    /// translators write.
    pub fn in_files(self) -> String {
        let are_published = cfg!(all(target_arch = "wasm32", not(feature = "written")));
        if are_published { self.short() } else { self.as_str().to_owned() }
    }

    /// The message of an identifier as translators write it.
    pub fn of(identifier: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.as_str() == identifier)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn short_names_differ() {
        let names: BTreeSet<_> = Key::ALL.iter().map(|key| key.short()).collect();
        assert_eq!(names.len(), Key::ALL.len());
        assert!(names.iter().all(|name| name.len() == 2));
    }

    #[test]
    fn identifiers_differ() {
        for key in Key::ALL {
            assert_eq!(Key::of(key.as_str()), Some(*key), "two messages have the identifier {}", key.as_str());
        }
    }
}
