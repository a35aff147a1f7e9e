//! What a directory of services consists of. The values in this crate know no file format and decide nothing about readers.

pub mod by_id;
pub mod clock;
pub mod date;
pub mod fold;
pub mod identifier;
pub mod link;
pub mod locale;
pub mod order;
pub mod shared;
pub mod text;

pub mod area;
pub mod availability;
pub mod holidays;
pub mod hours;
pub mod opening;
pub mod service;
pub mod term;

pub mod facet;
pub mod question;

pub mod chunks;
pub mod feed;
pub mod problem;
