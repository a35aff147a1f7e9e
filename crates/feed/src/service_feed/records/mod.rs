//! Makes records of the model from the objects that `wire` declares, one file for each kind of record.

mod answer;
mod area;
pub mod channel;
mod condition;
pub mod head;
mod hours;
mod opening;
pub mod question;
mod service;
