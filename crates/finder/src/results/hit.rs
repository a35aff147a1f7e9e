//! One service of the results with its reasons: how it stands to each of the answers.

use crate::{
    engine::{catalogue::Catalogue, matching::judge_among},
    session::progress::{Applied, Progress},
};
use model::{
    availability::{Availability, availability},
    facet::{Facet, Fit, Value, ValueType},
    identifier::{QuestionId, ServiceId},
    opening::LocalTime,
    service::{Scope, Service},
};

/// A service in the results.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The position in the catalogue's list of services.
    pub position: usize,
    pub key: ServiceKey,
    /// One for each answer and preset, in their order.
    pub reasons: Vec<Reason>,
    /// What the service is limited to and the reader was not asked about: an area, an age. Without them a service for
    /// Lapland would look as if it fitted everybody.
    pub conditions: Vec<Facet>,
    /// When somebody can be reached.
    pub availability: Availability,
}

/// What a service is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServiceKey {
    Known(ServiceId),
    /// The chunk with the service has not come, and only its position is known.
    Waiting,
}

/// How a service stands to one answer. The interface puts it into words.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// The question that was answered; `None` for a preset that no question asks for.
    pub question: Option<QuestionId>,
    pub facet: Facet,
    pub fit: Fit,
    /// The answered values to which the service stands like this: where it fits, those that it fits; where it misses,
    /// all.
    pub values: Vec<Value>,
}

impl Hit {
    /// The identifier; `None` while the chunk with the service has not come.
    pub fn id(&self) -> Option<&ServiceId> {
        match &self.key {
            ServiceKey::Known(id) => Some(id),
            ServiceKey::Waiting => None,
        }
    }
}

/// One service with its reasons.
pub fn hit(catalogue: &Catalogue, progress: &Progress, now: LocalTime, position: usize, service: &Service) -> Hit {
    let answered = answered(progress);
    let reasons = telling(progress).map(|applied| reason(catalogue, service, applied, &answered)).collect();
    // An outline states when somebody answers, and the whole service states on which of its channels.
    let whole = catalogue.whole(position);
    let service = whole.unwrap_or(service);
    Hit {
        position,
        key: whole.map_or(ServiceKey::Waiting, |whole| ServiceKey::Known(whole.id.clone())),
        reasons,
        conditions: conditions(progress, service),
        availability: availability(service, now),
    }
}

/// The answers that are more than "I don't know".
pub fn telling(progress: &Progress) -> impl Iterator<Item = &Applied> {
    progress.applied.iter().filter(|applied| !applied.values.is_empty())
}

/// The values of all answers and presets.
pub fn answered(progress: &Progress) -> Vec<&Value> {
    telling(progress).flat_map(|applied| &applied.values).collect()
}

fn conditions(progress: &Progress, service: &Service) -> Vec<Facet> {
    let is_limited = |facet: Facet| match facet.values() {
        ValueType::Age => service.age.is_stated(),
        ValueType::Place => service.area.is_named() && !matches!(service.area.scope, Some(Scope::Nationwide)),
        ValueType::Term | ValueType::Form | ValueType::Channel | ValueType::Language | ValueType::Only(_) => false,
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
