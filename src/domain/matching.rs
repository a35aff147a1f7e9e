//! How one service stands to one answer: the three values. Knows the meaning of each facet;
//! not which services are combined how (`index`) nor in which order they come (`ranking`).

use super::{
    area::{ALAND, MunicipalityCode, RegionCode, areas},
    facet::{Facet, Fit, Part, Value},
    identifier::Code,
    locale::Language,
    service::{AgeRange, Area, ChannelKind, Cost, Form, Registration, Scope, Service},
    term::Terms,
};

/// How the service stands to one value. A feed that states nothing gives `Unknown`.
pub fn judge(service: &Service, facet: Facet, value: &Value, terms: &Terms) -> Fit {
    match (facet, value) {
        (Facet::Topic, Value::Term(code)) => judge_codes(&service.topics, code, terms),
        (Facet::Audience, Value::Term(code)) => judge_codes(&service.audiences, code, terms),
        (Facet::Age, Value::Age(years)) => judge_age(service.age, *years),
        (Facet::Area, Value::Municipality(code)) => judge_municipality(&service.area, *code),
        (Facet::Area, Value::Region(code)) => judge_region(&service.area, *code),
        (Facet::Form, Value::Form(form)) => judge_form(&service.forms, *form),
        (Facet::Channel, Value::Channel(kind)) => judge_channel(service, *kind),
        (Facet::Language, Value::Language(language)) => judge_language(service, *language),
        (Facet::Cost, Value::Free) => judge_cost(service.cost),
        (Facet::Anonymity, Value::Anonymous) => stated(service.anonymous, true),
        (Facet::Registration, Value::NoRegistration) => stated(service.registration, Registration::None),
        // A value of another facet says nothing about this one.
        _ => Fit::Unknown,
    }
}

/// How the service stands to an answer of several values: as to the best of them.
/// An answer without values is "I don't know", which every service fits.
pub fn judge_any(service: &Service, facet: Facet, values: &[Value], terms: &Terms) -> Fit {
    values.iter().map(|value| judge(service, facet, value, terms)).max_by_key(|fit| fit.rank()).unwrap_or(Fit::Fits)
}

impl Fit {
    /// 3 for `Fits` down to 0 for `Misses`.
    pub fn rank(self) -> u8 {
        match self {
            Fit::Fits => 3,
            Fit::Partly(_) => 2,
            Fit::Unknown => 1,
            Fit::Misses => 0,
        }
    }
}

fn judge_codes(stated: &[Code], answered: &Code, terms: &Terms) -> Fit {
    if stated.is_empty() {
        Fit::Unknown
    } else if stated.iter().any(|code| terms.is_within(code, answered)) {
        Fit::Fits
    } else if stated.iter().any(|code| terms.is_within(answered, code)) {
        Fit::Partly(Part::Broader)
    } else {
        Fit::Misses
    }
}

fn judge_age(range: AgeRange, years: u8) -> Fit {
    let years = f32::from(years);
    if !range.is_stated() {
        return Fit::Unknown;
    }
    // A person of 17 is 17 until the day before the next birthday, so an upper limit of 17 includes the year.
    let fits = range.min.is_none_or(|min| min.ceil() <= years) && range.max.is_none_or(|max| years <= max);
    if fits { Fit::Fits } else { Fit::Misses }
}

fn judge_municipality(area: &Area, code: MunicipalityCode) -> Fit {
    let Some(place) = areas().municipality(code) else { return Fit::Unknown };
    let within = |area: &Area| {
        area.municipalities.contains(&code)
            || area.regions.contains(&place.region)
            || area.counties.contains(&place.county)
    };
    judge_area(area, place.region, &within)
}

fn judge_region(area: &Area, code: RegionCode) -> Fit {
    let overlaps = |area: &Area| {
        let mut places = areas().municipalities.iter().filter(|place| place.region == code);
        places.any(|place| area.municipalities.contains(&place.code) || area.counties.contains(&place.county))
    };
    let within = |area: &Area| area.regions.contains(&code);
    match judge_area(area, code, &within) {
        Fit::Misses if overlaps(area) => Fit::Partly(Part::PartOfArea),
        fit => fit,
    }
}

fn judge_area(area: &Area, region: RegionCode, within: &dyn Fn(&Area) -> bool) -> Fit {
    match area.scope {
        Some(Scope::Nationwide) => Fit::Fits,
        Some(Scope::NationwideExceptAland) if region == ALAND => Fit::Misses,
        Some(Scope::NationwideExceptAland) => Fit::Fits,
        Some(Scope::Limited) | None if area.is_named() => {
            if within(area) {
                Fit::Fits
            } else {
                Fit::Misses
            }
        }
        Some(Scope::Limited) | None => Fit::Unknown,
    }
}

fn judge_form(forms: &[Form], form: Form) -> Fit {
    match forms {
        [] => Fit::Unknown,
        forms if forms.contains(&form) => Fit::Fits,
        _ => Fit::Misses,
    }
}

fn judge_channel(service: &Service, kind: ChannelKind) -> Fit {
    match &*service.channels {
        [] => Fit::Unknown,
        channels if channels.iter().any(|channel| channel.kind == kind) => Fit::Fits,
        _ => Fit::Misses,
    }
}

fn judge_language(service: &Service, language: Language) -> Fit {
    let speaks = |languages: &[Language]| languages.iter().any(|known| known.is_same_language(&language));
    if speaks(&service.languages) {
        return Fit::Fits;
    }
    if service.channels.iter().any(|channel| speaks(&channel.languages)) {
        return Fit::Partly(Part::SomeChannels);
    }
    if service.interpreter == Some(true) {
        return Fit::Partly(Part::Interpreter);
    }
    let silent = service.channels.iter().all(|channel| channel.languages.is_empty());
    if service.languages.is_empty() && silent { Fit::Unknown } else { Fit::Misses }
}

fn judge_cost(cost: Option<Cost>) -> Fit {
    match cost {
        None => Fit::Unknown,
        Some(Cost::Free) => Fit::Fits,
        Some(Cost::Varies) => Fit::Partly(Part::CostVaries),
        Some(Cost::Paid) => Fit::Misses,
    }
}

fn stated<T: PartialEq>(fact: Option<T>, wanted: T) -> Fit {
    match fact {
        None => Fit::Unknown,
        Some(fact) if fact == wanted => Fit::Fits,
        Some(_) => Fit::Misses,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::test_data::*, *};

    fn check(service: &Service, facet: Facet, value: &str, expected: Fit) {
        let value = facet.parse_value(value).unwrap();
        assert_eq!(judge(service, facet, &value, &terms()), expected, "{facet:?} {value:?}");
    }

    #[test]
    fn silence_is_unknown_in_every_facet() {
        let values = ["topic:gender", "role:client", "20", "853", "group", "chat", "sv", "free", "yes", "none"];
        for (facet, value) in Facet::ALL.into_iter().zip(values) {
            check(&service("s"), facet, value, Fit::Unknown);
        }
    }

    #[test]
    fn a_code_fits_on_itself_and_below_and_partly_above() {
        let on = |code: &str| Service { topics: vec![Code::new(code)].into(), ..service("s") };
        check(&on("topic:gender"), Facet::Topic, "topic:gender", Fit::Fits);
        check(&on("topic:gender.own"), Facet::Topic, "topic:gender", Fit::Fits);
        check(&on("topic:gender"), Facet::Topic, "topic:gender.own", Fit::Partly(Part::Broader));
        check(&on("topic:violence"), Facet::Topic, "topic:gender", Fit::Misses);
    }

    #[test]
    fn ages_are_inclusive() {
        let aged = |min, max| Service { age: AgeRange { min, max }, ..service("s") };
        check(&aged(Some(13.0), Some(17.0)), Facet::Age, "13", Fit::Fits);
        check(&aged(Some(13.0), Some(17.0)), Facet::Age, "17", Fit::Fits);
        check(&aged(Some(13.0), Some(17.0)), Facet::Age, "18", Fit::Misses);
        check(&aged(Some(16.0), None), Facet::Age, "99", Fit::Fits);
        check(&aged(Some(12.5), None), Facet::Age, "12", Fit::Misses);
    }

    #[test]
    fn a_place_lies_in_its_region_and_county() {
        let limited = |municipality: &[&str], region: &[&str], county: &[&str]| {
            let area = Area {
                scope: Some(Scope::Limited),
                municipalities: municipality.iter().filter_map(|code| MunicipalityCode::parse(code)).collect(),
                regions: region.iter().filter_map(|code| RegionCode::parse(code)).collect(),
                counties: county.iter().filter_map(|code| super::super::area::CountyCode::parse(code)).collect(),
            };
            Service { area, ..service("s") }
        };
        check(&limited(&["853"], &[], &[]), Facet::Area, "853", Fit::Fits);
        check(&limited(&["091"], &[], &[]), Facet::Area, "853", Fit::Misses);
        check(&limited(&[], &["02"], &[]), Facet::Area, "853", Fit::Fits);
        check(&limited(&[], &[], &["05"]), Facet::Area, "853", Fit::Fits);
        check(&limited(&[], &[], &[]), Facet::Area, "853", Fit::Unknown);
        check(&limited(&["853"], &[], &[]), Facet::Area, "02", Fit::Partly(Part::PartOfArea));
        check(&limited(&["853"], &[], &[]), Facet::Area, "19", Fit::Misses);
    }

    #[test]
    fn nationwide_may_leave_out_aland() {
        let scope = |scope| Service { area: Area { scope: Some(scope), ..Area::default() }, ..service("s") };
        check(&scope(Scope::Nationwide), Facet::Area, "478", Fit::Fits);
        check(&scope(Scope::NationwideExceptAland), Facet::Area, "478", Fit::Misses);
        check(&scope(Scope::NationwideExceptAland), Facet::Area, "853", Fit::Fits);
    }

    #[test]
    fn a_language_may_be_had_by_some_channels_or_an_interpreter() {
        let finnish = Service { languages: vec![Language::FINNISH].into(), ..service("s") };
        check(&finnish, Facet::Language, "fi", Fit::Fits);
        check(&finnish, Facet::Language, "sv", Fit::Misses);
        let interpreted = Service { interpreter: Some(true), ..finnish.clone() };
        check(&interpreted, Facet::Language, "sv", Fit::Partly(Part::Interpreter));
        let chat = Channel { languages: vec![Language::SWEDISH].into(), ..channel(ChannelKind::Chat) };
        let with_chat = Service { channels: vec![chat].into(), ..finnish };
        check(&with_chat, Facet::Language, "sv", Fit::Partly(Part::SomeChannels));
        check(&with_chat, Facet::Channel, "chat", Fit::Fits);
        check(&with_chat, Facet::Channel, "phone", Fit::Misses);
    }

    #[test]
    fn several_values_are_as_good_as_the_best() {
        let finnish = Service { languages: vec![Language::FINNISH].into(), ..service("s") };
        let values = [Value::Language(Language::SWEDISH), Value::Language(Language::FINNISH)];
        assert_eq!(judge_any(&finnish, Facet::Language, &values, &terms()), Fit::Fits);
        assert_eq!(judge_any(&finnish, Facet::Language, &[], &terms()), Fit::Fits);
    }
}
