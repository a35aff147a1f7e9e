//! One service of the results with its reasons: how it stands to each of the answers.

use super::nearness::{nearest_visit, rounded};
use crate::{
    engine::{
        catalogue::Catalogue,
        matching::{is_group_of, judge_among},
    },
    session::progress::{Applied, Progress},
};
use model::{
    audience::{AudienceKind, branch},
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
    /// The nearest town in which it is visited, and how far that is in kilometres, rounded. `None` where one is in the
    /// reader's own town or theirs is not known.
    pub distance: Option<(Value, usize)>,
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
        distance: nearest_visit(service, &answered).map(|(town, kilometres)| (town, rounded(kilometres))),
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
    conditions.extend(audiences(catalogue, progress, service).into_iter().map(Condition::Audience));
    if service.age.is_stated() && !is_answered(Facet::Age) {
        conditions.push(Condition::Age);
    }
    let is_limited = service.area.is_named() && !matches!(service.area.scope, Some(Scope::Nationwide));
    if is_limited && !is_answered(Facet::Area) {
        conditions.push(Condition::Area);
    }
    conditions
}

/// The roles that are stated where the reader has named none, and then the groups of the reader's roles where the reader
/// has named none of these.
fn audiences(catalogue: &Catalogue, progress: &Progress, service: &Service) -> Vec<Vec<Code>> {
    let terms = &catalogue.terms;
    let said =
        || telling(progress).filter(|applied| applied.facet == Facet::Audience).flat_map(|applied| &applied.values);
    let said: Vec<_> =
        said().filter_map(|value| if let Value::Term(code) = value { Some(code) } else { None }).collect();
    let is_role = |code: &Code| AudienceKind::of(code, terms) == AudienceKind::Role;
    let roles: Vec<_> = said.iter().filter_map(|code| branch(code, terms)).collect();
    let is_of_reader = |code: &Code| branch(code, terms).is_none_or(|role| roles.is_empty() || roles.contains(&role));
    let is_said = |code: &Code| said.iter().any(|known| is_group_of(known, branch(code, terms), terms));
    let (stated_roles, groups): (Vec<_>, Vec<_>) = service.audiences.iter().cloned().partition(is_role);
    let groups = groups.into_iter().filter(|code| is_of_reader(code) && !is_said(code)).collect();
    let unsaid_roles = if roles.is_empty() { stated_roles } else { Vec::new() };
    [unsaid_roles, groups].into_iter().filter(|codes: &Vec<Code>| !codes.is_empty()).collect()
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
