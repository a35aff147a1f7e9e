//! What warns of services, in one box, so that several warnings do not look alarming.

use finder::results::standing::{Standing, warnings};
use model::{date::Date, opening::LocalTime, service::Service};

use super::super::{
    element::{Element, div, p},
    text,
    wording::{Sentence, Words},
};

/// Everything that warns of one service, with what the reader can do about it; `None` where nothing does.
pub fn marks(words: &Words, service: &Service, today: Date, now: LocalTime) -> Option<Element> {
    let warnings = warnings(service, today);
    noted(words, warnings.iter().filter_map(|standing| words.warning(standing, now)))
}

/// What warns of all services that are shown together, as short as on a card.
pub fn of_all(words: &Words, warnings: &[Standing], now: LocalTime) -> Option<Element> {
    noted(words, warnings.iter().filter_map(|standing| words.standing(standing, now)))
}

fn noted(words: &Words, said: impl Iterator<Item = Sentence>) -> Option<Element> {
    let said: Vec<_> = said.map(|said| p("").child(text::sentence(words, said))).collect();
    (!said.is_empty()).then(|| div("marks").child(said))
}
