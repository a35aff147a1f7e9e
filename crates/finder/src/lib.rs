//! The finder itself: it matches services to answers, chooses the next question, and ranks what is left.
//!
//! The rooms, of which each uses only those before it: [`engine`] knows which services fit which values, [`session`]
//! what a reader has answered and what is asked next, and [`results`] what is shown in the end. [`loading`] makes a
//! catalogue from addresses and needs the engine. [`helplines`], [`takeaway`] and [`contrast`] need none of the others.
//!
//! Nothing here asks for the time or touches a network: bytes, dates and times come from outside.
//!
//! ```
//! use finder::{
//!     engine::catalogue::Catalogue,
//!     results::{groups::Shown, results_view::results},
//!     session::{config::Config, events::Event, state::Session, view::{View, view}},
//! };
//! use model::{date::Date, hours::Time, opening::LocalTime, question::Answer};
//!
//! let bytes = br#"{"format": "service-feed/1", "services": [
//!     {"id": "chat", "name": "Chat", "channels": [{"type": "chat"}]},
//!     {"id": "helpline", "name": "Helpline", "channels": [{"type": "phone", "value": "0800 12345"}]},
//!     {"id": "group", "name": "Group", "channels": [{"type": "visit"}]}
//! ]}"#;
//! let feed = feed::parse(bytes).expect("it is a feed").feed;
//! let today = Date::parse("2026-10-01").expect("it is a date");
//! let catalogue = Catalogue::new(vec![feed], today);
//! let config = Config { enough: 1, ..Config::default() };
//!
//! // The feed has no questions, so they are made from its facets.
//! let session = Session::default();
//! let View::Question(asked) = view(&catalogue, &config, &session) else { panic!("nothing is asked") };
//! let question = catalogue.question(&asked.question).expect("it is in the catalogue");
//! let answer = Answer::Values(vec![question.options[asked.options[0].choice].value.clone()]);
//!
//! let (session, _effects) = session.handle(Event::Answer(asked.question, answer), &catalogue, &config);
//! let now = LocalTime { date: today, time: Time::MIDNIGHT };
//! let results = results(&catalogue, &config, &session, now, Shown::default());
//! assert_eq!(results.fitting.hits[0].id().map(|id| id.as_str()), Some("helpline"));
//! assert_eq!(results.near.count, 2);
//! ```

pub mod contrast;
pub mod engine;
pub mod helplines;
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
