//! What can be chosen for the finder, as far as it comes of the list: what the page answers for its readers, and whom they
//! can call.

use std::collections::BTreeSet;

use authoring::words::Words;
use finder::{
    engine::{catalogue::Catalogue, towns::towns},
    helplines::{self, NUMBERS},
};
use model::{area::areas, country::Country, date::Date, feed::Feed, helpline::Helpline, identifier::Code, text::Text};
use workshop_protocol::{Line, Meaning, Offered, Settings};

/// What can be chosen.
pub fn offered(feed: &Feed, settings: &Settings, today: Date, words: &Words) -> Offered {
    let catalogue = Catalogue::new(vec![feed.clone()], today);
    let services = || catalogue.services.iter();
    let country = Country::parse(&settings.country).or(catalogue.country);
    Offered {
        topics: terms(&catalogue, services().flat_map(|service| &service.topics), words),
        audiences: terms(&catalogue, services().flat_map(|service| &service.audiences), words),
        places: places(&catalogue, words),
        countries: countries(),
        lines: lines(&feed.helplines, country, words),
    }
}

/// The codes that services have, and those above them, by their names.
fn terms<'a>(catalogue: &'a Catalogue, stated: impl Iterator<Item = &'a Code>, words: &Words) -> Vec<Meaning> {
    let codes: BTreeSet<_> = stated.flat_map(|code| catalogue.terms.with_ancestors(code)).collect();
    let meaning = |code: &Code| {
        let term = catalogue.terms.get(code)?;
        let name = words.choose(&term.label).map_or_else(|| code.to_string(), |chosen| chosen.text);
        Some(Meaning { key: code.to_string(), name })
    };
    let mut terms: Vec<_> = codes.into_iter().filter_map(meaning).collect();
    terms.sort_by_key(|meaning| meaning.name.to_lowercase());
    terms
}

/// The regions and then the municipalities of Finland; the towns of the list where it is for another country.
fn places(catalogue: &Catalogue, words: &Words) -> Vec<Meaning> {
    if catalogue.names_own_towns() {
        let town = |name: &str| Meaning { key: name.to_owned(), name: name.to_owned() };
        return towns(catalogue).iter().map(|known| town(known.town.name())).collect();
    }
    let named = |key: String, name: &Text| words.choose(name).map(|name| Meaning { key, name: name.text });
    let sorted = |mut places: Vec<Meaning>| {
        places.sort_by_key(|place| place.name.to_lowercase());
        places
    };
    let regions = areas().regions.iter().filter_map(|(code, name)| named(code.to_string(), name));
    let municipalities = areas().municipalities.iter().filter_map(|place| named(place.code.to_string(), &place.name));
    [sorted(regions.collect()), sorted(municipalities.collect())].concat()
}

fn countries() -> Vec<String> {
    let of_line = |line: &'static str| line.split(' ').skip(1).map(str::to_owned);
    NUMBERS.lines().flat_map(of_line).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The lines that readers can be shown: those of the list, and those that the finder knows by itself.
fn lines(own: &[Helpline], country: Option<Country>, words: &Words) -> Vec<Line> {
    let line = |line: &Helpline| Line {
        name: words.choose(&line.name).map(|name| name.text).unwrap_or_default(),
        reach: line
            .channels
            .first()
            .and_then(|channel| channel.contact.as_ref())
            .map_or_else(String::new, |contact| contact.shown().to_owned()),
        is_own: own.contains(line),
    };
    helplines::lines(own, country).iter().map(line).collect()
}
