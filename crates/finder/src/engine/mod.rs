//! Which services fit which answers: the catalogue, and the sets of services by which it is narrowed.

pub mod bit_set;
pub mod catalogue;
pub mod chunked;
mod facts;
pub mod index;
pub mod known_town;
pub mod matching;
pub mod questionnaire;
pub mod sets;
pub mod towns;
