//! From the objects that `wire` declares to the records of the model, one file for each kind of record.

mod answer;
mod area;
pub mod channel;
mod condition;
pub mod head;
mod hours;
pub mod question;
mod service;
