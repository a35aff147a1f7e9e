//! What decides the order of the results, each criterion with its reason. The order of the list is the order in which
//! they count: a later one is asked only where all earlier ones are equal.
//!
//! Nothing is won by stating more. A fact that the reader did not ask for never lifts a service, and silence about age or
//! area neither lifts nor lowers.

use super::{
    hit::{Condition, conditions, telling},
    nearness::nearness,
};
use crate::{
    engine::{
        catalogue::Catalogue,
        matching::{judge, judge_among, judge_any},
    },
    session::progress::{Applied, Progress},
};
use model::{
    audience::AudienceKind,
    facet::{Facet, Fit, Value},
    identifier::Code,
    service::Service,
};

/// What services are compared by before hours and names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Criterion {
    /// How exactly the topic fits. Reason: help with the very topic is what was asked for; a service on something
    /// broader may not know much about it. Source: the persons played in docs/persons.md.
    Topic,
    /// Whether the group fits. Reason: a group that the reader belongs to was made for them; one that they did not say
    /// they belong to may not let them in. Source: the same, and 88 of 100 records of real directories state the
    /// broadest audience alone.
    Audience,
    /// How many other topics it has. Reason: a service that is about this alone knows it best. It counts less than who is
    /// let in. Source: the same.
    Others,
    /// How many wishes are known to be met. Reason: the reader set them.
    Wishes,
    /// How near a visit is, in classes. Reason: in a strange town help is not reached; a few kilometres do not matter.
    Nearness,
}

impl Criterion {
    pub const ALL: [Self; 5] = [Self::Topic, Self::Audience, Self::Others, Self::Wishes, Self::Nearness];

    /// The place of the service by this criterion; the lowest comes first.
    pub fn place(self, compared: &Compared, service: &Service) -> usize {
        match self {
            Criterion::Topic => topic(compared, service),
            Criterion::Audience => audience(compared, service),
            Criterion::Others => others(compared, service),
            Criterion::Wishes => wishes(compared, service),
            Criterion::Nearness => nearness(service, compared.answered) as usize,
        }
    }
}

/// What services are compared for.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'a> {
    pub catalogue: &'a Catalogue,
    pub progress: &'a Progress,
    /// The values of all answers.
    pub answered: &'a [&'a Value],
}

/// How near the topic is to the last answer about topics, which is the most exact one.
fn topic(compared: &Compared, service: &Service) -> usize {
    let Some(applied) = last_about_topics(compared) else { return 0 };
    match judge_any(service, Facet::Topic, &applied.values, &compared.catalogue.terms) {
        Fit::Fits => 0,
        Fit::Partly(_) => 1,
        Fit::Unknown | Fit::Misses => 2,
    }
}

fn others(compared: &Compared, service: &Service) -> usize {
    let Some(applied) = last_about_topics(compared) else { return 0 };
    let terms = &compared.catalogue.terms;
    let is_other = |code: &&Code| {
        !applied.values.iter().any(|value| {
            matches!(value, Value::Term(answer) if terms.is_within(code, answer) || terms.is_within(answer, code))
        })
    };
    service.topics.iter().filter(is_other).count()
}

fn last_about_topics<'a>(compared: &Compared<'a>) -> Option<&'a Applied> {
    telling(compared.progress).filter(|applied| applied.facet == Facet::Topic).last()
}

/// First a group that the reader named, then whoever is let in, then a group that the reader did not name. Silence about
/// roles lowers as little as stating them lifts.
fn audience(compared: &Compared, service: &Service) -> usize {
    let terms = &compared.catalogue.terms;
    let is_group =
        |value: &&Value| matches!(value, Value::Term(code) if AudienceKind::of(code, terms) == AudienceKind::Group);
    let said = telling(compared.progress).filter(|applied| applied.facet == Facet::Audience);
    let mut groups = said.flat_map(|applied| &applied.values).filter(is_group);
    let conditions = conditions(compared.catalogue, compared.progress, service);
    match () {
        () if conditions.iter().any(|condition| matches!(condition, Condition::Audience(_))) => 2,
        () if groups.any(|group| judge(service, Facet::Audience, group, terms) == Fit::Fits) => 0,
        () => 1,
    }
}

/// Two for each wish that is met and one for each that is met in part, taken from the most there can be.
fn wishes(compared: &Compared, service: &Service) -> usize {
    let (mut most, mut met) = (0, 0);
    for applied in telling(compared.progress).filter(|applied| is_wish(applied.facet)) {
        most += 2;
        let terms = &compared.catalogue.terms;
        met += match judge_among(service, applied.facet, &applied.values, compared.answered, terms) {
            Fit::Fits => 2,
            Fit::Partly(_) => 1,
            Fit::Unknown | Fit::Misses => 0,
        };
    }
    most - met
}

/// Whether the reader sets a wish by answering, and does not say who they are or where they live.
pub fn is_wish(facet: Facet) -> bool {
    match facet {
        Facet::Topic | Facet::Audience | Facet::Age | Facet::Area => false,
        Facet::Form
        | Facet::Channel
        | Facet::Language
        | Facet::Cost
        | Facet::Anonymity
        | Facet::Registration
        | Facet::Accessibility => true,
    }
}

#[cfg(test)]
mod tests;
