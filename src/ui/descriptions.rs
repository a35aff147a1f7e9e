//! In which language descriptions are shown where the feed does not have them in the reader's. Belongs to the second part
//! of the program.

use messages::Key;
use model::locale::Language;

use super::{
    element::{Element, button, div, p},
    state::State,
    wording::Words,
};

/// The languages between which a reader can choose. A list of all would be longer than the services.
const OFFERED: [Language; 3] = [Language::ENGLISH, Language::FINNISH, Language::SWEDISH];

/// `None` where the feed is written in the reader's language, or in no more than one of the others.
pub fn descriptions(words: &Words, state: State) -> Option<Element> {
    let catalogue = words.catalogue.clone()?;
    let is_read = OFFERED.iter().any(|language| language.is_same_language(&words.language()));
    let offered: Vec<_> = OFFERED.into_iter().filter(|language| catalogue.share_in(*language) != 0).collect();
    if is_read || offered.len() < 2 {
        return None;
    }
    let choice = |language: Language| {
        button("language", move || state.descriptions.set(Some(language)))
            .part("button")
            .attribute("lang", language.as_str())
            .attribute("dir", "ltr")
            .child(language.own_name().to_owned())
    };
    let choices: Vec<_> = offered.into_iter().map(choice).collect();
    Some(
        div("descriptions")
            .child(p("hint").child(words.say(Key::DescriptionsIn)))
            .child(div("languages").child(choices)),
    )
}
