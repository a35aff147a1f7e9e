//! Which facts a service states: one pass over all services fills the lists.

use super::{Facts, fact::Fact, places_of, positions::Positions};
use model::{
    area::{ALAND, Municipality},
    locale::Language,
    service::{AgeRange, Scope, Service},
};

impl Facts {
    /// Adds the service at a position. Services are added in the order of their positions.
    pub(super) fn add(&mut self, position: u32, service: &Service) {
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
}

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
