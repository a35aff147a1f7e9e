//! How the messages of the table in `keys` are declared, and what is derived from a line of it.

/// The two parts in which the program is loaded (`ARCHITECTURE.md`, "Two parts").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgramPart {
    /// What is needed until the first question is shown.
    First,
    /// What comes while the first question is read.
    Second,
}

/// Declares [`Key`](crate::Key) with a variant for each message: the program part in which it ships, its key, its
/// identifier in the Fluent files, and the variables that these may use.
macro_rules! messages {
    ($($part:ident $key:ident $identifier:literal $([$($variable:ident),+])?;)*) => {
        /// A message of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Key { $($key),* }

        impl Key {
            /// All messages, in the order of the table.
            pub const ALL: &'static [Key] = &[$(Key::$key),*];

            /// The identifier in the Fluent files that translators write.
            pub fn as_str(self) -> &'static str {
                match self { $(Key::$key => $identifier),* }
            }

            /// The program part with which the message ships.
            pub fn program_part(self) -> $crate::ProgramPart {
                match self { $(Key::$key => $crate::ProgramPart::$part),* }
            }

            /// The variables that the message uses in every language.
            pub fn variables(self) -> &'static [&'static str] {
                match self { $(Key::$key => &[$($(stringify!($variable)),+)?]),* }
            }
        }
    };
}

pub(crate) use messages;
