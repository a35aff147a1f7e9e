//! The order of the results. Knows what makes a service come first; not which services are results.

use std::cmp::Reverse;

use super::groups::{Hit, Reason};
use crate::{
    engine::{bits::Bits, catalogue::Catalogue, matching::judge_among},
    session::progress::{Applied, Progress},
};
use model::{
    availability::availability,
    facet::{Facet, Fit, Value},
    fold::fold,
    identifier::{Code, ServiceId},
    opening::LocalTime,
    order::ordered,
    service::{Scope, Service},
};

/// The first `most` of the services with their reasons, best first.
///
/// The order: the number of answers that are fitted, wholly before in part; specialists (few topics, then few
/// audiences) before generalists; open now or soonest; name; identifier. The same input gives the same order.
pub fn rank(catalogue: &Catalogue, progress: &Progress, now: LocalTime, services: &Bits, most: usize) -> Vec<Hit> {
    let answered = answered(progress);
    let rough = services.iter().filter_map(|position| {
        let service = catalogue.services.get(position)?;
        Some((rough_key(catalogue, progress, &answered, service), position, service))
    });
    let rough = ordered(rough.collect(), &|(left, ..): &(RoughKey, _, _), (right, ..)| left.cmp(right));
    // Names and hours are looked at only where they decide: on the way to the last one that is shown.
    let last = most.checked_sub(1).and_then(|last| rough.get(last)).or(rough.last()).map(|(key, ..)| *key);
    let close = rough.into_iter().take_while(|(key, ..)| most != 0 && last.is_some_and(|last| *key <= last));
    let close = close.map(|(key, position, service)| ((key, fine_key(catalogue, now, service)), position, service));
    let close = ordered(close.collect(), &|(left, ..): &((RoughKey, FineKey), _, _), (right, ..)| left.cmp(right));
    close
        .into_iter()
        .take(most)
        .map(|(_, position, service)| hit(catalogue, progress, now, position, service))
        .collect()
}

/// One service with its reasons.
pub fn hit(catalogue: &Catalogue, progress: &Progress, now: LocalTime, position: usize, service: &Service) -> Hit {
    let answered = answered(progress);
    let reasons = telling(progress).map(|applied| reason(catalogue, service, applied, &answered)).collect();
    // An outline says when somebody answers, and the whole service on which of its channels.
    let whole = catalogue.whole(position);
    let service = whole.unwrap_or(service);
    Hit {
        service: position,
        id: whole.map_or_else(|| waiting(position), |whole| whole.id.clone()),
        reasons,
        conditions: conditions(progress, service),
        availability: availability(service, now),
    }
}

/// What stands for the identifier of a service that has not come. No feed has such identifiers, and nothing that is
/// kept or sent names it.
fn waiting(position: usize) -> ServiceId {
    ServiceId::new(&format!("\u{1}{position}"))
}

/// The position of a service that has not come, by what stands for its identifier.
pub fn position_of(id: &ServiceId) -> Option<usize> {
    id.as_str().strip_prefix('\u{1}')?.parse().ok()
}

/// The answers that are more than "I don't know".
fn telling(progress: &Progress) -> impl Iterator<Item = &Applied> {
    progress.applied.iter().filter(|applied| !applied.values.is_empty())
}

/// The values of all answers.
fn answered(progress: &Progress) -> Vec<&Value> {
    telling(progress).flat_map(|applied| &applied.values).collect()
}

fn conditions(progress: &Progress, service: &Service) -> Vec<Facet> {
    let is_limited = |facet: Facet| match facet {
        Facet::Age => service.age.is_stated(),
        Facet::Area => service.area.is_named() && !matches!(service.area.scope, Some(Scope::Nationwide)),
        _ => false,
    };
    let is_answered = |facet: Facet| telling(progress).any(|applied| applied.facet == facet);
    Facet::ALL.into_iter().filter(|facet| is_limited(*facet) && !is_answered(*facet)).collect()
}

/// `answered` are the values of all answers.
fn reason(catalogue: &Catalogue, service: &Service, applied: &Applied, answered: &[&Value]) -> Reason {
    let Applied { facet, values, .. } = applied;
    let judge = |values: &[Value]| judge_among(service, *facet, values, answered, &catalogue.terms);
    let fit = judge(values);
    let as_good = |value: &&Value| judge(std::slice::from_ref(*value)).rank() == fit.rank();
    Reason {
        question: applied.question.clone(),
        facet: *facet,
        fit,
        values: values.iter().filter(as_good).cloned().collect(),
    }
}

type RoughKey = (Reverse<usize>, usize, usize);

type FineKey = (u32, String, String);

fn rough_key(catalogue: &Catalogue, progress: &Progress, answered: &[&Value], service: &Service) -> RoughKey {
    let mut fitted = 0;
    for applied in telling(progress) {
        fitted += match judge_among(service, applied.facet, &applied.values, answered, &catalogue.terms) {
            Fit::Fits => 2,
            Fit::Partly(_) => 1,
            Fit::Unknown | Fit::Misses => 0,
        };
    }
    // A service that names no topic is for everything, and one that names no audience is for everybody.
    let breadth = |codes: &[Code]| if codes.is_empty() { usize::MAX } else { codes.len() };
    (Reverse(fitted), breadth(&service.topics), breadth(&service.audiences))
}

fn fine_key(catalogue: &Catalogue, now: LocalTime, service: &Service) -> FineKey {
    let name = service.name.choose(&[catalogue.language]).map(|chosen| fold(&chosen.text)).unwrap_or_default();
    (availability(service, now).wait(now), name, service.id.to_string())
}
