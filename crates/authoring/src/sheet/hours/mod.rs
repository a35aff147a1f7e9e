//! Opening hours in a notation that a person can type, such as `ma-pe 9-15; ke 17-19`, to and from the windows of the
//! feed. What is not understood is for the caller to keep as text.

mod phrase;
mod read;
mod show;
mod token;

pub use read::read;
pub use show::show;

#[cfg(test)]
mod tests;
