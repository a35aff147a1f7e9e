//! How one service stands to one answer: it fits, fits in part, misses, or does not say. This is where each facet has
//! its meaning.

mod visits;

pub use visits::{is_visited, judge_among, sites, towns_differ, visit_towns};

use model::{
    area::{ALAND, MunicipalityCode, RegionCode, areas},
    audience::{AudienceKind, branch},
    facet::{Facet, Fit, PartialFit, Value},
    identifier::Code,
    locale::Language,
    service::{AgeRange, Area, ChannelKind, Cost, Form, Registration, Scope, Service},
    term::Terms,
};

/// How the service stands to one value. It is `Unknown` where the feed states nothing.
pub fn judge(service: &Service, facet: Facet, value: &Value, terms: &Terms) -> Fit {
    match (facet, value) {
        (Facet::Topic, Value::Term(code)) => judge_codes(&service.topics, code, terms),
        (Facet::Audience, Value::Term(code)) => judge_audience(&service.audiences, code, terms),
        (Facet::Age, Value::Age(years)) => judge_age(service.age, *years),
        (Facet::Area, Value::Municipality(code)) => judge_municipality(&service.area, *code),
        (Facet::Area, Value::Region(code)) => judge_region(&service.area, *code),
        (Facet::Area, Value::Town(_)) => judge_town(&service.area),
        (Facet::Form, Value::Form(form)) => judge_form(&service.forms, *form),
        (Facet::Channel, Value::Channel(kind)) => judge_channel(service, *kind),
        (Facet::Language, Value::Language(language)) => judge_language(service, *language),
        (facet, value) if facet.only_value().as_ref() == Some(value) => judge_only(service, facet),
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
            | Facet::Registration
            | Facet::Accessibility,
            _,
        ) => Fit::Unknown,
    }
}

/// How the service stands to the value of a facet that has only one. It is `Unknown` for facets with several values.
pub fn judge_only(service: &Service, facet: Facet) -> Fit {
    match facet {
        Facet::Cost => judge_cost(service.cost),
        Facet::Anonymity => stated(service.anonymous, true),
        Facet::Registration => stated(service.registration, Registration::None),
        Facet::Accessibility => judge_access(service),
        Facet::Topic | Facet::Audience | Facet::Age | Facet::Area | Facet::Form | Facet::Channel | Facet::Language => {
            Fit::Unknown
        }
    }
}

/// How the service stands to an answer of several values: as to the best of them.
/// An answer without values is "I don't know", which every service fits.
pub fn judge_any(service: &Service, facet: Facet, values: &[Value], terms: &Terms) -> Fit {
    values.iter().map(|value| judge(service, facet, value, terms)).max_by_key(|fit| fit.rank()).unwrap_or(Fit::Fits)
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

/// A role is judged by the roles that are stated, also by those above a group. A group is judged by the groups of its own
/// role; a service that names none is for all groups of its roles.
fn judge_audience(stated: &[Code], answered: &Code, terms: &Terms) -> Fit {
    let alike = |counts: &dyn Fn(&Code) -> bool| stated.iter().filter(|code| counts(code)).cloned().collect::<Vec<_>>();
    let of_roles = || alike(&|code| branch(code, terms).is_some());
    match (AudienceKind::of(answered, terms), branch(answered, terms)) {
        (AudienceKind::Role, _) => judge_codes(&of_roles(), answered, terms),
        (AudienceKind::Group, role) => {
            let groups = alike(&|code| is_group_of(code, role, terms));
            let silent = groups.is_empty() && role.is_some();
            judge_codes(if silent { of_roles() } else { groups }.as_slice(), answered, terms)
        }
    }
}

/// Whether the code is a group below the role; below none where there is no role.
pub fn is_group_of(code: &Code, role: Option<&Code>, terms: &Terms) -> bool {
    AudienceKind::of(code, terms) == AudienceKind::Group && branch(code, terms) == role
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
    let fit = judge_area(area, code, &within);
    if fit == Fit::Misses && overlaps(area) { Fit::Partly(PartialFit::PartOfArea) } else { fit }
}

/// Where a service is for a limited area, it cannot be told whether the town is in it: no table says so.
fn judge_town(area: &Area) -> Fit {
    match area.scope {
        Some(Scope::Nationwide | Scope::NationwideExceptAland) => Fit::Fits,
        Some(Scope::Limited) | None => Fit::Unknown,
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

/// One place that is accessible is enough. Only a service of whose places none is misses.
fn judge_access(service: &Service) -> Fit {
    let visits = || service.channels.iter().filter(|channel| channel.kind == ChannelKind::Visit);
    if visits().any(|visit| visit.wheelchair_access() == Some(true)) {
        Fit::Fits
    } else if visits().next().is_some() && visits().all(|visit| visit.wheelchair_access() == Some(false)) {
        Fit::Misses
    } else {
        Fit::Unknown
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
