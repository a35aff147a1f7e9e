//! Identifiers: newtypes over short strings, so that one kind cannot be passed where another is expected.

use std::fmt;

/// What all identifiers have in common, for maps such as `ById`.
pub trait Identifier {
    /// The identifier as text.
    fn as_str(&self) -> &str;
}

/// Declares a newtype over a short string.
macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// An identifier without the white space around the text.
            pub fn new(text: &str) -> Self {
                Self(super::text::trimmed(text).into())
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        /// The text must have no white space around it.
        impl From<Box<str>> for $name {
            fn from(text: Box<str>) -> Self {
                Self(text)
            }
        }

        impl Identifier for $name {
            fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

identifier! {
    /// The `id` of a service, unique in a feed.
    ServiceId
}
identifier! {
    /// A key of the feed's `organizations`.
    OrganizationId
}
identifier! {
    /// A code of the feed's `terms`, such as `topic:gender` or `ptv:P5.7`.
    Code
}
identifier! {
    /// The `id` of a question, unique in a feed.
    QuestionId
}
identifier! {
    /// The name of a picture, such as `sun`. Whether there is one, `picture` knows.
    Icon
}

impl Code {
    /// Whether it stands for whatever its siblings leave out: the last part of the code is `other`, as in `topic:other`
    /// and `topic:crisis.other`.
    pub fn is_other(&self) -> bool {
        self.as_str().strip_suffix("other").is_some_and(|before| before.ends_with([':', '.']))
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn something_else_is_told_by_the_last_part_of_a_code() {
        for code in ["topic:other", "topic:crisis.other"] {
            assert!(Code::new(code).is_other(), "{code}");
        }
        for code in ["topic:brother", "topic:other.child", "other", "topic:gender"] {
            assert!(!Code::new(code).is_other(), "{code}");
        }
    }
}
