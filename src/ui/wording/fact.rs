//! The words for what a service states: ages, places, amounts, languages. They do not depend on the reader's answers.

use messages::Key;
use model::{
    area::areas,
    facet::Value,
    locale::Language,
    service::{AgeRange, Area, ChannelKind, Cost, Form, Limit, Per, Referral, Registration, Scope, Service, Unit},
    text::Chosen,
};

use super::{
    Words, lowered,
    value::{channel_key, form_key, help_key},
};

impl Words {
    /// `None` where no age is stated.
    pub fn age_range(&self, range: AgeRange) -> Option<String> {
        let years = |age: f32| self.number(age.max(0.0) as usize);
        // A lower limit of 12.5 excludes people of 12.
        let min = range.min.map(|min| years(min.ceil()));
        let max = range.max.map(years);
        Some(match (min, max) {
            (Some(min), Some(max)) => self.say_with(Key::AgeRange, &[("min", &min), ("max", &max)]),
            (Some(min), None) => self.say_with(Key::AgeFrom, &[("min", &min)]),
            (None, Some(max)) => self.say_with(Key::AgeTo, &[("max", &max)]),
            (None, None) => return None,
        })
    }

    /// Whether the towns are those that the feed names, and not those of Finland.
    pub fn names_own_towns(&self) -> bool {
        self.catalogue.as_ref().is_some_and(|catalogue| catalogue.names_own_towns())
    }

    /// Where a service works: the whole country or the names. `None` where that is not stated.
    pub fn area(&self, area: &Area) -> Option<Chosen> {
        match area.scope {
            Some(Scope::Nationwide | Scope::NationwideExceptAland) if self.names_own_towns() => {
                Some(self.own(self.say(Key::AreaWholeCountry)))
            }
            Some(Scope::Nationwide) => Some(self.own(self.say(Key::AreaNationwide))),
            Some(Scope::NationwideExceptAland) => Some(self.own(self.say(Key::AreaExceptAland))),
            Some(Scope::Limited) | None => self.area_names(area),
        }
    }

    /// The names of the counties, regions and municipalities, from the largest to the smallest.
    pub fn area_names(&self, area: &Area) -> Option<Chosen> {
        let counties = area.counties.iter().filter_map(|code| areas().county(*code));
        let regions = area.regions.iter().filter_map(|code| areas().region(*code));
        let municipalities = area.municipalities.iter().filter_map(|code| areas().municipality(*code));
        let names = counties.chain(regions).chain(municipalities.map(|place| &place.name));
        let names: Vec<_> = names.filter_map(|name| self.choose(name)).collect();
        (!names.is_empty()).then(|| self.list_chosen(names))
    }

    pub fn cost(&self, cost: Cost) -> String {
        self.say(match cost {
            Cost::Free => Key::CostFree,
            Cost::Paid => Key::CostPaid,
            Cost::Varies => Key::CostVaries,
        })
    }

    pub fn registration(&self, registration: Registration) -> String {
        self.say(match registration {
            Registration::None => Key::RegistrationFits,
            Registration::Required => Key::RegistrationMisses,
        })
    }

    pub fn referral(&self, referral: Referral) -> String {
        self.say(match referral {
            Referral::Self_ => Key::ReferralSelf,
            Referral::Professional => Key::ReferralProfessional,
            Referral::Either => Key::ReferralEither,
        })
    }

    /// How a client comes to the service, for readers who look for one in their work.
    pub fn referral_of_client(&self, referral: Option<Referral>) -> String {
        self.say(match referral {
            Some(Referral::Self_) => Key::ClientSelf,
            Some(Referral::Professional) => Key::ClientReferred,
            Some(Referral::Either) => Key::ClientEither,
            None => Key::ClientUnknown,
        })
    }

    /// Such as "1–5 meetings a calendar year". `None` where there is no number.
    pub fn limit(&self, limit: Limit) -> Option<String> {
        let (min, max) = (limit.min.map(usize::from), limit.max.map(usize::from));
        let number = |amount: Option<usize>| self.number(amount.unwrap_or_default());
        let amount = match (min, max) {
            (Some(least), Some(most)) if least == most => number(max),
            (Some(_), Some(_)) => self.say_with(Key::AmountRange, &[("min", &number(min)), ("max", &number(max))]),
            (None, Some(_)) => self.say_with(Key::AmountUpTo, &[("max", &number(max))]),
            (Some(_), None) => self.say_with(Key::AmountAtLeast, &[("min", &number(min))]),
            (None, None) => return None,
        };
        let unit = match limit.unit {
            Unit::Meeting => Key::LimitMeetings,
            Unit::Conversation => Key::LimitConversations,
            Unit::Month => Key::LimitMonths,
        };
        let text = self.count_with(unit, max.or(min)?, &[("amount", &amount)]);
        let per = match limit.per {
            None => return Some(text),
            Some(Per::CalendarYear) => Key::PerCalendarYear,
            Some(Per::Person) => Key::PerPerson,
            Some(Per::Group) => Key::PerGroup,
        };
        Some(self.say_with(per, &[("limit", &text)]))
    }

    pub fn languages(&self, languages: &[Language]) -> String {
        let names: Vec<_> = languages.iter().map(|language| self.language_name(*language)).collect();
        self.list(&names)
    }

    pub fn channel_kind(&self, kind: ChannelKind) -> String {
        self.say(channel_key(kind))
    }

    /// Kinds of channels within a sentence, each once.
    pub fn channel_kinds(&self, kinds: impl Iterator<Item = ChannelKind>) -> String {
        let stated: Vec<_> = kinds.collect();
        let kinds = ChannelKind::ALL.iter().copied().filter(|kind| stated.contains(kind));
        let names: Vec<_> = kinds.map(|kind| lowered(&self.say(channel_key(kind)))).collect();
        self.list(&names)
    }

    /// A form of help with a sentence that says what it is.
    pub fn form_explained(&self, form: Form) -> String {
        let explained = help_key(&Value::Form(form)).map(|key| self.say(key)).unwrap_or_default();
        [&*self.say(form_key(form)), ". ", &explained].concat()
    }

    /// Forms of help within a sentence.
    pub fn forms(&self, forms: impl Iterator<Item = Form>) -> String {
        let names: Vec<_> = forms.map(|form| lowered(&self.say(form_key(form)))).collect();
        self.list(&names)
    }
}

/// All languages in which a service is given, by itself or by one of its channels.
pub fn languages_of(service: &Service) -> Vec<Language> {
    let mut languages = service.languages.to_vec();
    for language in service.channels.iter().flat_map(|channel| &channel.languages) {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    languages
}

#[cfg(test)]
mod tests {
    use super::{
        super::{plain, tests::words},
        *,
    };
    use model::area::{CountyCode, MunicipalityCode};

    fn check_limit(tag: &str, (min, max): (Option<u16>, Option<u16>), unit: Unit, per: Option<Per>, expected: &str) {
        let text = words(tag).limit(Limit { min, max, unit, per });
        assert_eq!(plain(&text.unwrap_or_default()), expected);
    }

    #[test]
    fn limits_are_worded_as_people_say_them() {
        let year = Some(Per::CalendarYear);
        check_limit("fi", (Some(1), Some(5)), Unit::Meeting, year, "1–5 tapaamista kalenterivuodessa");
        check_limit("sv", (Some(1), Some(5)), Unit::Meeting, year, "1–5 träffar per kalenderår");
        check_limit("en", (Some(1), Some(2)), Unit::Conversation, Some(Per::Person), "1–2 conversations a person");
        check_limit("en", (Some(10), Some(10)), Unit::Meeting, Some(Per::Group), "10 meetings a group");
        check_limit("fi", (None, Some(1)), Unit::Month, None, "enintään 1 kuukausi");
        check_limit("fa", (Some(1), Some(5)), Unit::Meeting, year, "از 1 تا 5 دیدار در هر سال میلادی");
        check_limit("en", (None, None), Unit::Month, None, "");
    }

    #[test]
    fn ages_are_worded_by_their_open_ends() {
        let check = |min, max, expected: &str| {
            let text = words("fi").age_range(AgeRange { min, max }).unwrap_or_default();
            assert_eq!(plain(&text), expected);
        };
        check(Some(13.0), Some(17.99), "13–17 vuotta");
        check(Some(17.5), None, "18 vuotta tai vanhempi");
        check(None, Some(29.0), "enintään 29 vuotta");
        check(None, None, "");
    }

    #[test]
    fn areas_are_named_from_the_largest_to_the_smallest() {
        let area = Area {
            scope: Some(Scope::Limited),
            municipalities: MunicipalityCode::parse("564").into_iter().collect(),
            regions: Box::default(),
            counties: CountyCode::parse("18").into_iter().collect(),
        };
        let text = words("sv").area(&area).unwrap().text;
        assert!(text.ends_with(", Uleåborg"), "{text}");
        let everywhere = Area { scope: Some(Scope::Nationwide), ..Area::default() };
        assert_eq!(words("fi").area(&everywhere).unwrap().text, "Toimii koko Suomessa");
        assert_eq!(words("fi").area(&Area::default()), None);
    }
}
