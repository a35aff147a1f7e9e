//! Hears what somebody tells in their own words.
//!
//! A [`Vocabulary`](vocabulary::Vocabulary) knows phrases and texts in several languages, each of which stands for
//! something that has a number. What was typed is compared with all of them: by stems, by the parts of compounds, and with one
//! slip of the finger forgiven. Which language was typed is not asked: a word is compared in every language there is.
//!
//! ```
//! use model::locale::Language;
//! use words::{typed::Typed, vocabulary::{Entry, Kind, Vocabulary}};
//!
//! let entry = |id, language, text| Entry { id, language, text, weight: 100, kind: Kind::Phrase };
//! let vocabulary = Vocabulary::new([
//!     entry(0, Language::FINNISH, "pelkään miestäni"),
//!     entry(1, Language::ENGLISH, "lost my job"),
//! ]);
//! let heard = vocabulary.hear(&Typed::new("Mä pelkään niin kovasti mun miestä"), &[Language::FINNISH]);
//! assert_eq!(heard.iter().map(|heard| heard.id).collect::<Vec<_>>(), [0]);
//! ```

pub mod typed;
pub mod vocabulary;

mod bag;
mod lexicon;
mod likeness;
mod phrase;
mod slip;
mod small;
mod tokens;
mod tongue;
mod word;
