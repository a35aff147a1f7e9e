//! Services that are met in person elsewhere than the reader asked for.

use super::judge_any;
use model::{
    area::{MunicipalityCode, areas},
    facet::{Facet, Fit, PartialFit, Value},
    service::{Address, ChannelKind, Form, Service},
    term::Terms,
};

/// How the service stands to an answer, when all other answers are taken into account.
///
/// A service for the reader's place whose visits are all in other towns fits that place only in part, if the reader
/// would have to visit it: because there is no other way to reach it, because the reader asked for visits, or because
/// they asked for a group or an event and the service has no channel by which many people meet from afar. A web page
/// only describes a service, unless the service is self-help. Nothing is concluded from a visit whose town is not
/// stated.
pub fn judge_among(service: &Service, facet: Facet, values: &[Value], answered: &[&Value], terms: &Terms) -> Fit {
    let fit = judge_any(service, facet, values, terms);
    let is_elsewhere = || is_visited(service, answered) && visits_are_elsewhere(service, values);
    if facet == Facet::Area && fit == Fit::Fits && is_elsewhere() {
        return Fit::Partly(PartialFit::VisitsElsewhere);
    }
    // Elsewhere than in Finland no feed says in codes which towns a service is for, so that being there is what is known.
    let is_there = |place: &Value| {
        matches!(place, Value::Town(_)) && sites(service).flatten().any(|site| is_in(site, place) == Some(true))
    };
    if facet == Facet::Area && fit == Fit::Unknown && values.iter().any(is_there) {
        return Fit::Fits;
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

/// The addresses of the visits, `None` where the feed states none.
pub fn sites(service: &Service) -> impl Iterator<Item = Option<&Address>> {
    let visits = service.channels.iter().filter(|channel| channel.kind == ChannelKind::Visit);
    visits.map(|channel| channel.address.as_deref())
}

/// The towns of the visits, `None` where the feed does not say.
fn visits(service: &Service) -> impl Iterator<Item = Option<MunicipalityCode>> {
    sites(service).map(|site| site.and_then(|address| address.municipality))
}

/// Whether two of the services are visited in different towns, as a feed of another country than Finland writes them.
pub fn towns_differ<'a>(services: impl Iterator<Item = &'a Service>) -> bool {
    let mut stated: Option<&Address> = None;
    for site in services.flat_map(sites).flatten() {
        let is_another = |known: &Address| {
            known.city != site.city || (site.city.is_empty() && known.postal_code != site.postal_code)
        };
        if stated.is_some_and(is_another) {
            return true;
        }
        stated = Some(site);
    }
    false
}

/// Whether every visit is stated to be in none of these places.
fn visits_are_elsewhere(service: &Service, places: &[Value]) -> bool {
    let is_elsewhere =
        |site: Option<&Address>| site.is_some_and(|site| places.iter().all(|place| is_in(site, place) == Some(false)));
    sites(service).next().is_some() && sites(service).all(is_elsewhere)
}

/// Whether the address is in the place. `None` where it does not say.
fn is_in(site: &Address, place: &Value) -> Option<bool> {
    let is_town = |matches: &dyn Fn(MunicipalityCode) -> bool| site.municipality.map(matches);
    match place {
        Value::Municipality(code) => is_town(&|town| town == *code),
        Value::Region(code) => is_town(&|town| areas().municipality(town).is_some_and(|town| town.region == *code)),
        Value::Town(town) => town.holds(site),
        Value::Term(_)
        | Value::Age(_)
        | Value::Form(_)
        | Value::Channel(_)
        | Value::Language(_)
        | Value::Free
        | Value::Anonymous
        | Value::NoRegistration
        | Value::Wheelchair => Some(false),
    }
}

/// Whether the reader would have to visit the service. `answered` are the values of all answers.
pub fn is_visited(service: &Service, answered: &[&Value]) -> bool {
    let has = |kind: ChannelKind| service.channels.iter().any(|channel| channel.kind == kind);
    let is_self_help = service.forms.contains(&Form::SelfHelp);
    let reaches = |kind| kind != ChannelKind::Visit && (kind != ChannelKind::Web || is_self_help);
    if !service.channels.iter().any(|channel| reaches(channel.kind)) {
        return true;
    }
    let (mut wants_visit, mut wants_other, mut gathers, mut wants_other_form) = (false, false, false, false);
    for value in answered {
        if let Value::Channel(kind) = value {
            wants_visit |= *kind == ChannelKind::Visit;
            wants_other |= *kind != ChannelKind::Visit && has(*kind);
        } else if let Value::Form(form) = value
            && service.forms.contains(form)
        {
            let is_gathering = matches!(form, Form::Group | Form::Event);
            gathers |= is_gathering;
            wants_other_form |= !is_gathering;
        }
    }
    let meets_from_afar = has(ChannelKind::Video) || has(ChannelKind::Chat) || has(ChannelKind::App);
    (wants_visit && !wants_other) || (gathers && !wants_other_form && !meets_from_afar)
}
