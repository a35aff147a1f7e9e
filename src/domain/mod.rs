//! What the finder knows and decides. Knows no browser, no clock, no network: what comes
//! from outside is passed in (see `ports`), what has to happen is returned as data.

pub mod by_id;
pub mod date;
pub mod fold;
pub mod identifier;
pub mod link;
pub mod locale;
pub mod order;
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
pub mod questionnaire;

pub mod feed;
pub mod loading;
pub mod retrying;

pub mod bits;
pub mod catalogue;
pub mod chunks;
pub mod contact_order;
pub mod edition;
mod facts;
pub mod index;
pub mod matching;
pub mod search;

pub mod analysis;
pub mod config;
pub mod progress;
pub mod safety;
pub mod selection;
pub mod session;
pub mod view;

pub mod calendar;
pub mod found;
pub mod qr;
pub mod ranking;
pub mod results;
pub mod role;
pub mod shared;
pub mod shortlist;

pub mod contrast;
pub mod emergency;
pub mod messages;
pub mod ports;
pub mod user_message;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod test_data;
