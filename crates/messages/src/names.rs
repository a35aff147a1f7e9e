//! The names of messages.

use crate::Key;

impl Key {
    /// The message of an identifier as translators write it.
    pub fn of(identifier: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.as_str() == identifier)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_differ() {
        for key in Key::ALL {
            assert_eq!(Key::of(key.as_str()), Some(*key), "two messages have the identifier {}", key.as_str());
        }
    }
}
