//! How one service stands to one answer: the three values. Knows the meaning of each facet;
//! not which services are combined how (`index`) nor in which order they come (`ranking`).

use model::{
    area::{ALAND, MunicipalityCode, RegionCode, areas},
    facet::{Facet, Fit, PartialFit, Value},
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
        ) => Fit::Unknown,
    }
}

/// How the service stands to an answer of several values: as to the best of them.
/// An answer without values is "I don't know", which every service fits.
pub fn judge_any(service: &Service, facet: Facet, values: &[Value], terms: &Terms) -> Fit {
    values.iter().map(|value| judge(service, facet, value, terms)).max_by_key(|fit| fit.rank()).unwrap_or(Fit::Fits)
}

/// How the service stands to an answer, in the light of everything that was answered.
///
/// A service for the reader's place whose visits are all in other towns fits that place in part, where it comes to
/// a visit: there is no other way to reach it, or the reader asked for visits, or for a group or an event and the
/// service has no channel by which many meet from afar. A web page only tells about a service, unless it is for
/// self-help. Nothing is concluded from a visit whose town is not stated. It still fits, and is ranked as in part.
pub fn judge_among(service: &Service, facet: Facet, values: &[Value], answered: &[&Value], terms: &Terms) -> Fit {
    let fit = judge_any(service, facet, values, terms);
    let is_elsewhere = || is_visited(service, answered) && visits_are_elsewhere(service, values);
    if facet == Facet::Area && fit == Fit::Fits && is_elsewhere() {
        return Fit::Partly(PartialFit::VisitsElsewhere);
    }
    fit
}

/// The municipalities in which the service is met in person, each once, in the feed's order.
pub fn visit_towns(service: &Service) -> Vec<MunicipalityCode> {
    let mut towns = Vec::new();
    for town in visits(service).flatten() {
        if !towns.contains(&town) {
            towns.push(town);
        }
    }
    towns
}

/// The towns of the visits, `None` where the feed does not say.
fn visits(service: &Service) -> impl Iterator<Item = Option<MunicipalityCode>> {
    let visits = service.channels.iter().filter(|channel| channel.kind == ChannelKind::Visit);
    visits.map(|channel| channel.address.as_ref().and_then(|address| address.municipality))
}

/// Whether every visit is stated to be in none of these places.
fn visits_are_elsewhere(service: &Service, places: &[Value]) -> bool {
    let is_in = |town: MunicipalityCode, place: &Value| match place {
        Value::Municipality(code) => *code == town,
        Value::Region(code) => areas().municipality(town).is_some_and(|town| town.region == *code),
        _ => false,
    };
    let is_elsewhere =
        |town: Option<MunicipalityCode>| town.is_some_and(|town| !places.iter().any(|place| is_in(town, place)));
    visits(service).next().is_some() && visits(service).all(is_elsewhere)
}

/// Whether it comes to a visit.
fn is_visited(service: &Service, answered: &[&Value]) -> bool {
    let has = |kind: ChannelKind| service.channels.iter().any(|channel| channel.kind == kind);
    let is_self_help = service.forms.contains(&Form::SelfHelp);
    let reaches = |kind| kind != ChannelKind::Visit && (kind != ChannelKind::Web || is_self_help);
    if !service.channels.iter().any(|channel| reaches(channel.kind)) {
        return true;
    }
    let (mut wants_visit, mut wants_other, mut gathers, mut wants_other_form) = (false, false, false, false);
    for value in answered {
        match value {
            Value::Channel(ChannelKind::Visit) => wants_visit = true,
            Value::Channel(kind) => wants_other |= has(*kind),
            Value::Form(form) if !service.forms.contains(form) => {}
            Value::Form(Form::Group | Form::Event) => gathers = true,
            Value::Form(_) => wants_other_form = true,
            _ => {}
        }
    }
    let meets_from_afar = has(ChannelKind::Video) || has(ChannelKind::Chat) || has(ChannelKind::App);
    (wants_visit && !wants_other) || (gathers && !wants_other_form && !meets_from_afar)
}

fn judge_codes(stated: &[Code], answered: &Code, terms: &Terms) -> Fit {
    if stated.is_empty() {
        Fit::Unknown
    } else if stated.iter().any(|code| terms.is_within(code, answered)) {
        Fit::Fits
    } else if stated.iter().any(|code| terms.is_within(answered, code)) {
        Fit::Partly(PartialFit::Broader)
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
        Fit::Misses if overlaps(area) => Fit::Partly(PartialFit::PartOfArea),
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
        return Fit::Partly(PartialFit::SomeChannels);
    }
    if service.interpreter == Some(true) {
        return Fit::Partly(PartialFit::Interpreter);
    }
    let silent = service.channels.iter().all(|channel| channel.languages.is_empty());
    if service.languages.is_empty() && silent { Fit::Unknown } else { Fit::Misses }
}

fn judge_cost(cost: Option<Cost>) -> Fit {
    match cost {
        None => Fit::Unknown,
        Some(Cost::Free) => Fit::Fits,
        Some(Cost::Varies) => Fit::Partly(PartialFit::CostVaries),
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
mod tests;
