//! Which services fit which answers: the catalogue, and the sets by which it is narrowed.

pub mod bits;
pub mod catalogue;
mod facts;
pub mod index;
pub mod matching;
pub mod questionnaire;
pub mod search;
