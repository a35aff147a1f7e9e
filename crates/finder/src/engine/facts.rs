//! Which services state what: one list of services for each fact, gathered in one pass, and from these lists the sets
//! of any value. `matching` says the same about one service; property tests compare the two.

mod codes;
mod fact;
mod positions;

use codes::Codes;
use fact::Fact;
use positions::Positions;

use super::{bit_set::BitSet, matching::is_group_of, sets::Sets};
use model::{
    area::{ALAND, Municipality, MunicipalityCode, RegionCode, areas},
    audience::{AudienceKind, branch},
    facet::{Facet, Value, ValueType},
    identifier::Code,
    locale::Language,
    service::Service,
    term::Terms,
};

/// The facts of all services.
#[derive(Debug, Default)]
pub struct Facts {
    length: usize,
    lists: Vec<Positions>,
    /// Those of each facet whose values are codes.
    codes: Vec<(Facet, Codes)>,
    /// By the primary language, of the service or of any of its channels.
    languages: Vec<(Language, Positions)>,
    /// For each service the youngest and the oldest whole year that fits; 0 and 255 where none is stated.
    ages: Vec<(u8, u8)>,
}

impl Facts {
    /// Those of no service.
    pub fn none() -> Self {
        let mut facts = Self::default();
        facts.lists.resize_with(Fact::SLOTS, Positions::none);
        facts
    }

    /// Gathers the facts of the next services.
    pub fn extend(&mut self, services: &[Service]) {
        for service in services {
            self.add(self.length as u32, service);
            self.length += 1;
        }
    }

    /// When all services have been gathered: their lists are put into the form that takes least room.
    pub fn settle(&mut self, terms: &Terms) {
        let length = self.length;
        for (_, codes) in &mut self.codes {
            codes.settle(length, terms);
        }
        for list in &mut self.lists {
            list.settle(length);
        }
        for (_, list) in &mut self.languages {
            list.settle(length);
        }
    }

    /// The number of services.
    pub fn length(&self) -> usize {
        self.length
    }

    /// The services that fit a value, wholly or in part, and those that miss it.
    pub fn sets(&self, terms: &Terms, facet: Facet, value: &Value) -> Sets {
        match (facet.values(), value) {
            (ValueType::Term, Value::Term(code)) => {
                if facet == Facet::Audience {
                    return self.for_audience(terms, code);
                }
                self.stated(Fact::Stated(facet), self.with_code(terms, facet, code, &|_| true))
            }
            (ValueType::Age, Value::Age(years)) => self.stated(Fact::Stated(facet), self.of_age(*years)),
            (ValueType::Place, Value::Municipality(code)) => self.in_municipality(*code),
            (ValueType::Place, Value::Region(code)) => self.in_region(*code),
            (ValueType::Place, Value::Town(_)) => {
                let fits = self.any(&[Fact::Nationwide, Fact::AllButAland]);
                Sets { fits, misses: BitSet::none(self.length) }
            }
            (ValueType::Form, Value::Form(form)) => self.stated(Fact::Stated(facet), self.any(&[Fact::Form(*form)])),
            (ValueType::Channel, Value::Channel(kind)) => {
                self.stated(Fact::Stated(facet), self.any(&[Fact::Channel(*kind)]))
            }
            (ValueType::Language, Value::Language(language)) => self.in_language(*language),
            (ValueType::Only(_), value) if facet.only_value().as_ref() == Some(value) => {
                Sets { fits: self.any(&[Fact::Fits(facet)]), misses: self.any(&[Fact::Misses(facet)]) }
            }
            // A value of another facet says nothing about this one.
            (
                ValueType::Term
                | ValueType::Age
                | ValueType::Place
                | ValueType::Form
                | ValueType::Channel
                | ValueType::Language
                | ValueType::Only(_),
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

    /// As `matching` judges an audience.
    fn for_audience(&self, terms: &Terms, code: &Code) -> Sets {
        let (kind, role) = (AudienceKind::of(code, terms), branch(code, terms));
        let alike = |above: &Code| AudienceKind::of(above, terms) == kind;
        let mut fits = self.with_code(terms, Facet::Audience, code, &alike);
        let of_roles = self.with_codes(Facet::Audience, &|code| branch(code, terms).is_some());
        if kind == AudienceKind::Role {
            let mut misses = of_roles;
            misses.subtract(&fits);
            return Sets { fits, misses };
        }
        let groups = self.with_codes(Facet::Audience, &|code| is_group_of(code, role, terms));
        fits.intersect_with(&groups);
        let mut misses = groups.clone();
        misses.subtract(&fits);
        if role.is_some() {
            let mut broader = self.with_code(terms, Facet::Audience, code, &|_| true);
            broader.subtract(&groups);
            let mut others = of_roles;
            others.subtract(&groups);
            others.subtract(&broader);
            fits.union_with(&broader);
            misses.union_with(&others);
        }
        Sets { fits, misses }
    }

    /// The services that state a code that counts.
    fn with_codes(&self, facet: Facet, counts: &dyn Fn(&Code) -> bool) -> BitSet {
        let codes = self.codes.iter().find(|(known, _)| *known == facet);
        codes.map_or_else(|| BitSet::none(self.length), |(_, codes)| codes.stated(self.length, counts))
    }

    /// The services that state the code, one below it, or one of those above it that count.
    fn with_code(&self, terms: &Terms, facet: Facet, code: &Code, counts: &dyn Fn(&Code) -> bool) -> BitSet {
        let codes = self.codes.iter().find(|(known, _)| *known == facet);
        codes.map_or_else(|| BitSet::none(self.length), |(_, codes)| codes.fitting(self.length, code, terms, counts))
    }

    fn of_age(&self, years: u8) -> BitSet {
        let mut bits = self.any(&[Fact::Stated(Facet::Age)]);
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
        self.stated(Fact::Stated(Facet::Language), fits)
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
        let mut misses = self.any(&[Fact::Stated(Facet::Area)]);
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
