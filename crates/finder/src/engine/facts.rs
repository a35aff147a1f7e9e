//! Which services state what: one list of services for each fact, gathered in one pass, and from these lists the sets
//! of any value. `matching` says the same about one service; property tests compare the two.

mod codes;
mod fact;
mod gathering;
mod positions;

use codes::Codes;
use fact::Fact;
use positions::Positions;

use super::{bit_set::BitSet, sets::Sets};
use model::{
    area::{ALAND, Municipality, MunicipalityCode, RegionCode, areas},
    facet::{Facet, Value},
    locale::Language,
    service::{Cost, Registration, Service},
    term::Terms,
};

/// The facts of all services.
#[derive(Debug, Default)]
pub struct Facts {
    length: usize,
    lists: Vec<Positions>,
    topics: Codes,
    audiences: Codes,
    /// By the primary language, of the service or of any of its channels.
    languages: Vec<(Language, Positions)>,
    /// For each service the youngest and the oldest whole year that fits; 0 and 255 where none is stated.
    ages: Vec<(u8, u8)>,
}

impl Facts {
    /// Gathers the facts of services, whose positions are those in the slice.
    pub fn new(services: &[Service], terms: &Terms) -> Self {
        let mut facts = Self { length: services.len(), ..Self::default() };
        facts.lists.resize_with(Fact::SLOTS, Positions::none);
        for (position, service) in services.iter().enumerate() {
            facts.add(position as u32, service);
        }
        for list in &mut facts.lists {
            list.settle(services.len());
        }
        for (_, list) in &mut facts.languages {
            list.settle(services.len());
        }
        facts.topics.settle(services.len(), terms);
        facts.audiences.settle(services.len(), terms);
        facts
    }

    /// The number of services.
    pub fn length(&self) -> usize {
        self.length
    }

    /// The services that fit a value, wholly or in part, and those that miss it.
    pub fn sets(&self, terms: &Terms, facet: Facet, value: &Value) -> Sets {
        match (facet, value) {
            (Facet::Topic, Value::Term(code)) => {
                self.stated(Fact::TopicStated, self.topics.fitting(self.length, code, terms))
            }
            (Facet::Audience, Value::Term(code)) => {
                self.stated(Fact::AudienceStated, self.audiences.fitting(self.length, code, terms))
            }
            (Facet::Age, Value::Age(years)) => self.stated(Fact::AgeStated, self.of_age(*years)),
            (Facet::Area, Value::Municipality(code)) => self.in_municipality(*code),
            (Facet::Area, Value::Region(code)) => self.in_region(*code),
            (Facet::Form, Value::Form(form)) => self.stated(Fact::FormStated, self.any(&[Fact::Form(*form)])),
            (Facet::Channel, Value::Channel(kind)) => {
                self.stated(Fact::ChannelStated, self.any(&[Fact::Channel(*kind)]))
            }
            (Facet::Language, Value::Language(language)) => self.in_language(*language),
            (Facet::Cost, Value::Free) => Sets {
                fits: self.any(&[Fact::Cost(Cost::Free), Fact::Cost(Cost::Varies)]),
                misses: self.any(&[Fact::Cost(Cost::Paid)]),
            },
            (Facet::Anonymity, Value::Anonymous) => {
                Sets { fits: self.any(&[Fact::Anonymous]), misses: self.any(&[Fact::NotAnonymous]) }
            }
            (Facet::Registration, Value::NoRegistration) => Sets {
                fits: self.any(&[Fact::Registration(Registration::None)]),
                misses: self.any(&[Fact::Registration(Registration::Required)]),
            },
            // A value of another facet says nothing about this one.
            (
                Facet::Topic
                | Facet::Audience
                | Facet::Age
                | Facet::Area
                | Facet::Form
                | Facet::Channel
                | Facet::Language
                | Facet::Cost
                | Facet::Anonymity
                | Facet::Registration,
                _,
            ) => Sets { fits: BitSet::none(self.length), misses: BitSet::none(self.length) },
        }
    }

    /// The services that state one of these facts.
    fn any(&self, facts: &[Fact]) -> BitSet {
        let mut bits = BitSet::none(self.length);
        for fact in facts {
            self.unite(&mut bits, *fact);
        }
        bits
    }

    fn unite(&self, bits: &mut BitSet, fact: Fact) {
        if let Some(list) = self.lists.get(fact.slot()) {
            list.unite_into(bits);
        }
    }

    /// `fits` fit, and the other services that state anything miss.
    fn stated(&self, stated: Fact, fits: BitSet) -> Sets {
        let mut misses = self.any(&[stated]);
        misses.subtract(&fits);
        Sets { fits, misses }
    }

    fn of_age(&self, years: u8) -> BitSet {
        let mut bits = self.any(&[Fact::AgeStated]);
        let mut outside = BitSet::none(self.length);
        for (position, (min, max)) in self.ages.iter().enumerate() {
            if years < *min || *max < years {
                outside.insert(position);
            }
        }
        bits.subtract(&outside);
        bits
    }

    fn in_language(&self, language: Language) -> Sets {
        let mut fits = self.any(&[Fact::Interpreter]);
        let primary = language.to_primary();
        if let Some((_, list)) = self.languages.iter().find(|(known, _)| *known == primary) {
            list.unite_into(&mut fits);
        }
        self.stated(Fact::Spoken, fits)
    }

    fn in_municipality(&self, code: MunicipalityCode) -> Sets {
        let Some(place) = areas().municipality(code) else {
            return Sets { fits: BitSet::none(self.length), misses: BitSet::none(self.length) };
        };
        let named = [
            Fact::Municipality(code.number()),
            Fact::Region(place.region.number()),
            Fact::County(place.county.number()),
        ];
        self.in_area(place.region, self.any(&named))
    }

    fn in_region(&self, code: RegionCode) -> Sets {
        let mut named = self.any(&[Fact::Region(code.number())]);
        for place in places_of(code) {
            self.unite(&mut named, Fact::Municipality(place.code.number()));
            self.unite(&mut named, Fact::County(place.county.number()));
        }
        if code == ALAND {
            self.unite(&mut named, Fact::PartOfAland);
        }
        self.in_area(code, named)
    }

    /// `fits` are the services that name the place. Those for the whole country are added to them.
    fn in_area(&self, region: RegionCode, mut fits: BitSet) -> Sets {
        let mut misses = self.any(&[Fact::Limited]);
        self.unite(&mut fits, Fact::Nationwide);
        self.unite(if region == ALAND { &mut misses } else { &mut fits }, Fact::AllButAland);
        misses.subtract(&fits);
        Sets { fits, misses }
    }
}

fn places_of(region: RegionCode) -> impl Iterator<Item = &'static Municipality> {
    areas().municipalities.iter().filter(move |place| place.region == region)
}

#[cfg(test)]
mod tests;
