//! What a directory of services consists of: texts, dates, places, opening hours, services, terms, questions, and the
//! feed that contains them.
//!
//! The crate reads no file format and decides nothing about readers: `feed` parses and writes feeds, `finder` matches
//! services with answers. Most values are immutable and small, because a feed may contain 100,000 services.

pub mod by_id;
pub mod clock;
pub mod country;
pub mod date;
pub mod fold;
pub mod identifier;
pub mod link;
pub mod locale;
pub mod order;
pub mod shared;
pub mod text;
pub mod town;

pub mod area;
pub mod audience;
pub mod availability;
pub mod holidays;
pub mod hours;
pub mod opening;
pub mod picture;
pub mod service;
pub mod term;

pub mod facet;
pub mod helpline;
pub mod question;

pub mod chunks;
pub mod feed;
pub mod problem;
