//! One service of the results with its reasons: how it stands to each of the answers.

use crate::{
    engine::{catalogue::Catalogue, matching::judge_among},
    session::progress::{Applied, Progress},
};
use model::{
    audience::AudienceKind,
    availability::{Availability, availability},
    facet::{Facet, Fit, Value},
    identifier::{Code, QuestionId, ServiceId},
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
    /// What the service is limited to and the reader did not say. Without them a service for Lapland or for women would
    /// look as if it fitted everybody.
    pub conditions: Vec<Condition>,
    /// When somebody can be reached.
    pub availability: Availability,
}

/// A limit of a service about which the reader has said nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    Area,
    Age,
    /// It is for one of these, and nobody else.
    Audience(Vec<Code>),
}

/// How a service stands to all answers together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// It fits every answer.
    Full,
    /// It misses none, but does not say something that was asked.
    Possible,
    /// It misses one, which is about a circumstance.
    Near,
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

impl Match {
    /// The value of the attribute `data-match`.
    pub fn as_str(self) -> &'static str {
        match self {
            Match::Full => "full",
            Match::Possible => "possible",
            Match::Near => "near",
        }
    }
}

impl Hit {
    /// How it stands to all answers together.
    pub fn kind(&self) -> Match {
        let has = |fit: Fit| self.reasons.iter().any(|reason| reason.fit == fit);
        match (has(Fit::Misses), has(Fit::Unknown)) {
            (true, _) => Match::Near,
            (false, true) => Match::Possible,
            (false, false) => Match::Full,
        }
    }

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
        conditions: conditions(catalogue, progress, service),
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

/// What the service is limited to and no answer or preset is about.
pub fn conditions(catalogue: &Catalogue, progress: &Progress, service: &Service) -> Vec<Condition> {
    let is_answered = |facet: Facet| telling(progress).any(|applied| applied.facet == facet);
    let mut conditions = Vec::new();
    for kind in AudienceKind::ALL {
        let is_of_kind = |code: &Code| AudienceKind::of(code, &catalogue.terms) == kind;
        let codes: Vec<_> = service.audiences.iter().filter(|code| is_of_kind(code)).cloned().collect();
        let says = |value: &Value| matches!(value, Value::Term(code) if is_of_kind(code));
        let is_said =
            telling(progress).any(|applied| applied.facet == Facet::Audience && applied.values.iter().any(says));
        if !codes.is_empty() && !is_said {
            conditions.push(Condition::Audience(codes));
        }
    }
    if service.age.is_stated() && !is_answered(Facet::Age) {
        conditions.push(Condition::Age);
    }
    let is_limited = service.area.is_named() && !matches!(service.area.scope, Some(Scope::Nationwide));
    if is_limited && !is_answered(Facet::Area) {
        conditions.push(Condition::Area);
    }
    conditions
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
