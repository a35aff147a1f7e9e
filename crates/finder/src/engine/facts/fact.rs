//! The facts by which services are found, each with a list of its own, and one pass over all services that fills the
//! lists.

use super::{Facts, codes::Codes, places_of, positions::Positions};
use crate::engine::matching::judge_only;
use model::{
    area::{ALAND, Municipality},
    facet::{Facet, Fit},
    identifier::Code,
    locale::Language,
    service::{AgeRange, ChannelKind, Form, Scope, Service},
};

/// A fact that services state and that has a place of its own in `Facts::lists`.
#[derive(Debug, Clone, Copy)]
pub enum Fact {
    Nationwide,
    AllButAland,
    /// All but Åland, and yet a place in Åland is named.
    PartOfAland,
    Interpreter,
    /// Something is stated about the facet, so that a service can miss a value. For areas: places are named, and only
    /// they are served.
    Stated(Facet),
    /// The only value of the facet fits, wholly or in part.
    Fits(Facet),
    /// The only value of the facet is missed.
    Misses(Facet),
    Form(Form),
    Channel(ChannelKind),
    /// The code of a region, a county or a municipality that is named.
    Region(usize),
    County(usize),
    Municipality(usize),
}

impl Fact {
    /// One more than the largest slot.
    pub const SLOTS: usize = 1_400;

    /// The place of the list of those who state it.
    pub fn slot(self) -> usize {
        match self {
            Fact::Nationwide => 0,
            Fact::AllButAland => 1,
            Fact::PartOfAland => 2,
            Fact::Interpreter => 3,
            Fact::Form(form) => 10 + form as usize,
            Fact::Channel(kind) => 40 + kind as usize,
            Fact::Stated(facet) => 100 + facet as usize,
            Fact::Fits(facet) => 130 + facet as usize,
            Fact::Misses(facet) => 160 + facet as usize,
            Fact::Region(code) => 200 + code,
            Fact::County(code) => 300 + code,
            Fact::Municipality(code) => 400 + code,
        }
    }
}

impl Facts {
    /// Adds the service at a position. Services are added in the order of their positions.
    pub(super) fn add(&mut self, position: u32, service: &Service) {
        self.add_area(position, service);
        self.ages.push(whole_years(service.age));
        self.add_codes(position, Facet::Topic, &service.topics);
        self.add_codes(position, Facet::Audience, &service.audiences);
        if service.age.is_stated() {
            push(&mut self.lists, Fact::Stated(Facet::Age), position);
        }
        for form in &service.forms {
            push(&mut self.lists, Fact::Form(*form), position);
            push(&mut self.lists, Fact::Stated(Facet::Form), position);
        }
        self.add_languages(position, &service.languages);
        for channel in &service.channels {
            push(&mut self.lists, Fact::Channel(channel.kind), position);
            push(&mut self.lists, Fact::Stated(Facet::Channel), position);
            self.add_languages(position, &channel.languages);
        }
        if service.interpreter == Some(true) {
            push(&mut self.lists, Fact::Interpreter, position);
        }
        for facet in Facet::ALL {
            match judge_only(service, facet) {
                Fit::Fits | Fit::Partly(_) => push(&mut self.lists, Fact::Fits(facet), position),
                Fit::Misses => push(&mut self.lists, Fact::Misses(facet), position),
                Fit::Unknown => {}
            }
        }
    }

    fn add_codes(&mut self, position: u32, facet: Facet, codes: &[Code]) {
        let known = self.codes.iter().position(|(known, _)| *known == facet);
        let at = known.unwrap_or_else(|| {
            self.codes.push((facet, Codes::default()));
            self.codes.len() - 1
        });
        let Some((_, known)) = self.codes.get_mut(at) else { return };
        for code in codes {
            known.push(code, position);
            push(&mut self.lists, Fact::Stated(facet), position);
        }
    }

    fn add_area(&mut self, position: u32, service: &Service) {
        let area = &service.area;
        match area.scope {
            Some(Scope::Nationwide) => push(&mut self.lists, Fact::Nationwide, position),
            Some(Scope::NationwideExceptAland) => {
                push(&mut self.lists, Fact::AllButAland, position);
                let is_named = |place: &&Municipality| {
                    area.municipalities.contains(&place.code) || area.counties.contains(&place.county)
                };
                if area.is_named() && places_of(ALAND).any(|place| is_named(&place)) {
                    push(&mut self.lists, Fact::PartOfAland, position);
                }
            }
            Some(Scope::Limited) | None if area.is_named() => {
                push(&mut self.lists, Fact::Stated(Facet::Area), position);
                for code in &area.municipalities {
                    push(&mut self.lists, Fact::Municipality(code.number()), position);
                }
                for code in &area.regions {
                    push(&mut self.lists, Fact::Region(code.number()), position);
                }
                for code in &area.counties {
                    push(&mut self.lists, Fact::County(code.number()), position);
                }
            }
            Some(Scope::Limited) | None => {}
        }
    }

    fn add_languages(&mut self, position: u32, languages: &[Language]) {
        for language in languages {
            let primary = language.to_primary();
            push(&mut self.lists, Fact::Stated(Facet::Language), position);
            let has_room = self.languages.len() < MOST_LANGUAGES;
            match self.languages.iter_mut().find(|(known, _)| *known == primary) {
                Some((_, list)) => list.push(position),
                None if has_room => self.languages.push((primary, Positions::List(vec![position]))),
                None => {}
            }
        }
    }
}

/// Languages beyond so many different ones are none that readers can choose.
const MOST_LANGUAGES: usize = 1_000;

fn push(lists: &mut [Positions], fact: Fact, position: u32) {
    if let Some(list) = lists.get_mut(fact.slot()) {
        list.push(position);
    }
}

/// The youngest and the oldest whole year that fit. A person of 17 is 17 until the next birthday, so an upper limit of
/// 17 includes the year.
fn whole_years(range: AgeRange) -> (u8, u8) {
    let min = range.min.unwrap_or(0.0).ceil();
    let max = range.max.unwrap_or(255.0);
    // No age that can be answered is within such a range, and a `u8` cannot represent its ends.
    if 255.0 < min || max < 0.0 { (255, 0) } else { (min as u8, max as u8) }
}
