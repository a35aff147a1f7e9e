//! The finder itself: matches services to answers, chooses the next question, and ranks what is left.

pub mod contrast;
pub mod emergency;
pub mod engine;
pub mod loading;
pub mod results;
pub mod session;
pub mod takeaway;

#[cfg(test)]
mod large_feed;
#[cfg(test)]
mod properties;
#[cfg(any(test, feature = "testing"))]
pub mod test_data;
