//! The text of a feed and what stands where in it: JSON paths, lines and columns, and keys that the format does not
//! have.

mod lines;
mod place;
mod scan;
mod shape;
mod unused;
mod wanted;

pub use lines::{Lines, Position};
pub use place::{Place, Step};
pub use scan::{KeyFault, StrangeKey, scan};
pub use unused::unused;
pub use wanted::{Spans, Wanted};

/// From which byte to which byte something stands in a text.
pub type Span = std::ops::Range<usize>;
