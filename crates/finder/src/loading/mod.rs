//! From addresses to a list of services, and what a reader is told when that fails.

pub mod edition;
pub mod load;
pub mod retrying;
pub mod user_message;
