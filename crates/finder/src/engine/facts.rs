//! Which services state what: one list of services for each fact, gathered in one pass, and the sets of any value
//! made from them. Knows what `matching` knows, told by whole sets; `matching` judges one service.

mod codes;
mod positions;

use codes::Codes;
use positions::Positions;

use super::{bits::Bits, sets::Sets};
use model::{
    area::{ALAND, Municipality, MunicipalityCode, RegionCode, areas},
    facet::{Facet, Value},
    locale::Language,
    service::{AgeRange, ChannelKind, Cost, Form, Registration, Scope, Service},
    term::Terms,
};

/// A fact that services state and that has a place of its own in `Facts::lists`.
#[derive(Debug, Clone, Copy)]
enum Fact {
    Nationwide,
    AllButAland,
    /// All but Åland, and yet a part of it is named.
    PartOfAland,
    /// Places are named, and only they are served.
    Limited,
    Interpreter,
    /// The languages of the service or of one of its channels are stated.
    Spoken,
    TopicStated,
    AudienceStated,
    AgeStated,
    FormStated,
    ChannelStated,
    Cost(Cost),
    Anonymous,
    NotAnonymous,
    Registration(Registration),
    Form(Form),
    Channel(ChannelKind),
    /// The code of a region, a county or a municipality that is named.
    Region(usize),
    County(usize),
    Municipality(usize),
}

/// The facts of all services.
#[derive(Debug, Default)]
pub struct Facts {
    length: usize,
    lists: Vec<Positions>,
    topics: Codes,
    audiences: Codes,
    /// By the primary language, of the service or of any of its channels.
    languages: Vec<(Language, Positions)>,
    /// The youngest and the oldest whole year that fits, of every service; 0 and 255 where none is stated.
    ages: Vec<(u8, u8)>,
}

impl Fact {
    /// One more than the largest slot.
    const SLOTS: usize = 1_300;

    fn slot(self) -> usize {
        match self {
            Fact::Nationwide => 0,
            Fact::AllButAland => 1,
            Fact::Limited => 2,
            Fact::Interpreter => 3,
            Fact::Spoken => 4,
            Fact::TopicStated => 5,
            Fact::AudienceStated => 6,
            Fact::AgeStated => 7,
            Fact::FormStated => 8,
            Fact::ChannelStated => 9,
            Fact::Anonymous => 10,
            Fact::NotAnonymous => 11,
            Fact::PartOfAland => 12,
            Fact::Cost(cost) => 20 + cost as usize,
            Fact::Registration(registration) => 30 + registration as usize,
            Fact::Form(form) => 40 + form as usize,
            Fact::Channel(kind) => 60 + kind as usize,
            Fact::Region(code) => 100 + code,
            Fact::County(code) => 200 + code,
            Fact::Municipality(code) => 300 + code,
        }
    }
}

impl Facts {
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

    /// Who fits a value, wholly or in part, and who misses it.
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
            ) => Sets { fits: Bits::none(self.length), misses: Bits::none(self.length) },
        }
    }

    fn add(&mut self, position: u32, service: &Service) {
        self.add_area(position, service);
        self.ages.push(whole_years(service.age));
        for (facts, codes, stated) in [
            (&mut self.topics, &service.topics, Fact::TopicStated),
            (&mut self.audiences, &service.audiences, Fact::AudienceStated),
        ] {
            for code in codes {
                facts.push(code, position);
                push(&mut self.lists, stated, position);
            }
        }
        if service.age.is_stated() {
            push(&mut self.lists, Fact::AgeStated, position);
        }
        for form in &service.forms {
            push(&mut self.lists, Fact::Form(*form), position);
            push(&mut self.lists, Fact::FormStated, position);
        }
        self.add_languages(position, &service.languages);
        for channel in &service.channels {
            push(&mut self.lists, Fact::Channel(channel.kind), position);
            push(&mut self.lists, Fact::ChannelStated, position);
            self.add_languages(position, &channel.languages);
        }
        let anonymous = service.anonymous.map(|state| if state { Fact::Anonymous } else { Fact::NotAnonymous });
        let interpreter = service.interpreter.filter(|state| *state).map(|_| Fact::Interpreter);
        for fact in [service.cost.map(Fact::Cost), service.registration.map(Fact::Registration), anonymous, interpreter]
            .into_iter()
            .flatten()
        {
            push(&mut self.lists, fact, position);
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
                push(&mut self.lists, Fact::Limited, position);
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
            push(&mut self.lists, Fact::Spoken, position);
            match self.languages.iter_mut().find(|(known, _)| *known == primary) {
                Some((_, list)) => list.push(position),
                None => self.languages.push((primary, Positions::List(vec![position]))),
            }
        }
    }

    /// Who states one of these facts.
    fn any(&self, facts: &[Fact]) -> Bits {
        let mut bits = Bits::none(self.length);
        for fact in facts {
            self.unite(&mut bits, *fact);
        }
        bits
    }

    fn unite(&self, bits: &mut Bits, fact: Fact) {
        if let Some(list) = self.lists.get(fact.slot()) {
            list.unite_into(bits);
        }
    }

    /// Who fits; whoever states something else misses.
    fn stated(&self, stated: Fact, fits: Bits) -> Sets {
        let mut misses = self.any(&[stated]);
        misses.subtract(&fits);
        Sets { fits, misses }
    }

    fn of_age(&self, years: u8) -> Bits {
        let mut bits = self.any(&[Fact::AgeStated]);
        let mut outside = Bits::none(self.length);
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
            return Sets { fits: Bits::none(self.length), misses: Bits::none(self.length) };
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

    /// `fits` are those that name the place; those for the whole country are added.
    fn in_area(&self, region: RegionCode, mut fits: Bits) -> Sets {
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

fn push(lists: &mut [Positions], fact: Fact, position: u32) {
    if let Some(list) = lists.get_mut(fact.slot()) {
        list.push(position);
    }
}

/// The whole years that fit. A person of 17 is 17 until the next birthday, so an upper limit of 17 includes the year.
fn whole_years(range: AgeRange) -> (u8, u8) {
    let min = range.min.unwrap_or(0.0).ceil();
    let max = range.max.unwrap_or(255.0);
    // No year that can be answered lies in such a range, and no `u8` could hold its ends.
    if 255.0 < min || max < 0.0 { (255, 0) } else { (min as u8, max as u8) }
}

#[cfg(test)]
mod tests;
