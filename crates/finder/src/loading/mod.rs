//! From addresses to a catalogue: what is fetched, what is tried again, and what is said about what failed.

pub mod console_message;
pub mod edition;
mod join;
pub mod load;
mod other_documents;
pub mod retrying;
pub mod user_message;
