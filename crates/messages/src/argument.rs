//! What fills in a message.

/// What is put in the place of a variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// A text that is shown as it is.
    Text(&'a str),
    /// A count that chooses the plural form. What is shown is a [`Text`](Self::Text) besides it, because the number has
    /// to be written as in the reader's language.
    Count(usize),
}
