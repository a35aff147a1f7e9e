//! The identifiers of all messages. Knows that they exist; a test holds them against every locale.

/// Declares the keys; the text is the identifier in the Fluent files.
macro_rules! keys {
    ($($variant:ident = $text:literal),* $(,)?) => {
        /// A message of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Key { $($variant),* }

        impl Key {
            pub const ALL: &'static [Key] = &[$(Key::$variant),*];

            pub fn as_str(self) -> &'static str {
                match self { $(Key::$variant => $text),* }
            }
        }
    };
}

keys! {
    Continue = "continue",
}
