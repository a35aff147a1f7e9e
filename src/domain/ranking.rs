//! The order of the results. Knows what makes a service come first; not which services are results.

use std::cmp::Reverse;

use super::{
    catalogue::Catalogue,
    facet::{Facet, Fit, Value},
    fold::fold,
    identifier::Code,
    matching::judge_among,
    order::ordered,
    progress::{Applied, Progress},
    results::{Hit, Reason},
    service::{Scope, Service},
};

/// The services at the given positions with their reasons, best first.
///
/// The order: the number of answers that are fitted, wholly before in part; specialists (few topics, then few
/// audiences) before generalists; name; identifier. The same input gives the same order.
pub fn rank(catalogue: &Catalogue, progress: &Progress, positions: impl Iterator<Item = usize>) -> Vec<Hit> {
    let hits: Vec<_> = positions
        .filter_map(|position| {
            let service = catalogue.services.get(position)?;
            let hit = hit(catalogue, progress, position, service);
            Some((key(catalogue, service, &hit), hit))
        })
        .collect();
    ordered(hits, &|(left, _), (right, _)| left.cmp(right)).into_iter().map(|(_, hit)| hit).collect()
}

/// One service with its reasons.
pub fn hit(catalogue: &Catalogue, progress: &Progress, position: usize, service: &Service) -> Hit {
    let answered = || progress.applied.iter().filter(|applied| !applied.values.is_empty());
    let values: Vec<_> = answered().flat_map(|applied| &applied.values).collect();
    let reasons = answered().map(|applied| reason(catalogue, service, applied, &values)).collect();
    Hit { service: position, id: service.id.clone(), reasons, conditions: conditions(progress, service) }
}

fn conditions(progress: &Progress, service: &Service) -> Vec<Facet> {
    let is_limited = |facet: Facet| match facet {
        Facet::Age => service.age.is_stated(),
        Facet::Area => service.area.is_named() && !matches!(service.area.scope, Some(Scope::Nationwide)),
        _ => false,
    };
    let is_answered =
        |facet: Facet| progress.applied.iter().any(|applied| applied.facet == facet && !applied.values.is_empty());
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

type RankKey = (Reverse<usize>, usize, usize, String, String);

fn key(catalogue: &Catalogue, service: &Service, hit: &Hit) -> RankKey {
    let score = |reason: &Reason| match reason.fit {
        Fit::Fits => 2,
        Fit::Partly(_) => 1,
        Fit::Unknown | Fit::Misses => 0,
    };
    // A service that names no topic is for everything, and one that names no audience is for everybody.
    let breadth = |codes: &[Code]| if codes.is_empty() { usize::MAX } else { codes.len() };
    let name = service.name.choose(&[catalogue.language]).map(|chosen| fold(&chosen.text)).unwrap_or_default();
    let fitted = hit.reasons.iter().map(score).sum();
    (Reverse(fitted), breadth(&service.topics), breadth(&service.audiences), name, service.id.to_string())
}
