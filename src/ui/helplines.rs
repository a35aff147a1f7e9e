//! Lines to turn to, in the midst of a page.

use finder::emergency::contacts;
use model::identifier::Code;

use super::{
    element::{Element, div, ul},
    emergency::item,
    wording::Words,
};

/// The lines for dangers and topics; all of them where there are no codes.
pub fn lines(words: &Words, _codes: &[Code]) -> Element {
    let feed = words.catalogue.as_ref().map_or_else(Vec::new, |catalogue| catalogue.emergency.clone());
    let items: Vec<_> = contacts(&feed).iter().map(|contact| item(words, contact)).collect();
    div("emergency").part("emergency").attribute("data-lines", "").child(ul("").child(items))
}
