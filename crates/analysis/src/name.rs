//! What an answer is called for an editor: in the words of the feed or of the areas, otherwise by its code.

use finder::engine::catalogue::Catalogue;
use model::{area::areas, facet::Value, locale::Language};

/// A value in the words of the feed.
pub fn name(catalogue: &Catalogue, value: &Value) -> String {
    let chain = [catalogue.language, Language::FINNISH];
    let text = if let Value::Term(code) = value {
        catalogue.terms.get(code).and_then(|term| term.label.choose(&chain))
    } else if let Value::Region(code) = value {
        areas().region(*code).and_then(|name| name.choose(&chain))
    } else if let Value::Municipality(code) = value {
        areas().municipality(*code).and_then(|place| place.name.choose(&chain))
    } else if let Value::Town(town) = value {
        return town.name().to_owned();
    } else {
        None
    };
    text.map_or_else(|| value.written(), |chosen| chosen.text)
}
