//! Where to start for a reader who has said nothing: the topics to choose from, and a few services that are for everyone.

use std::cmp::Reverse;

use super::{
    freshness::is_old,
    groups::Group,
    hit::{Condition, conditions, telling},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue},
    session::progress::Progress,
};
use model::{
    audience::CLIENT, facet::Facet, identifier::QuestionId, opening::LocalTime, order::first, service::Service,
};

/// What stands in place of a list of all services.
#[derive(Debug, Clone, PartialEq)]
pub struct Start {
    /// The question about topics whose options are offered as buttons.
    pub topics: QuestionId,
    /// A few services that exclude nobody who needs help: those with fresh facts first, then those with most topics.
    pub services: Group,
}

/// No more services than this are shown.
const MOST: usize = 3;

/// Whether it asks nothing of those who need help but to be one of them, and is given in no single area.
fn is_for_everyone(catalogue: &Catalogue, progress: &Progress, service: &Service) -> bool {
    conditions(catalogue, progress, service).iter().all(|condition| match condition {
        Condition::Audience(codes) => codes.iter().any(|code| code.as_str() == CLIENT),
        Condition::Age | Condition::Area => false,
    })
}

/// `None` where the reader or the page has said anything, where there is no question about topics, or where a list of what
/// is left is short anyway.
pub fn start(catalogue: &Catalogue, progress: &Progress, now: LocalTime) -> Option<Start> {
    const SHORT: usize = 10;
    if telling(progress).next().is_some() || progress.left.count() <= SHORT {
        return None;
    }
    let asks_for_topics = |question: &&model::question::Question| {
        question.facet == Facet::Topic && question.when.is_none() && !question.options.is_empty()
    };
    // Where there is nothing to choose from, the list is all there is.
    let topics = catalogue.questions.iter().find(asks_for_topics)?.id.clone();
    let open = progress.left.iter().filter_map(|position| Some((position, catalogue.services.get(position)?)));
    let breadth = |service: &Service| if service.topics.is_empty() { usize::MAX } else { service.topics.len() };
    let key = |service: &Service| (is_old(service, catalogue.today), Reverse(breadth(service)));
    let mut open = open.filter(|(_, service)| is_for_everyone(catalogue, progress, service));
    let broadest = first(MOST, &mut open, &|(_, left): &(usize, &Service), (_, right)| key(left).cmp(&key(right)));
    let mut services = BitSet::none(catalogue.services.len());
    broadest.into_iter().for_each(|(position, _)| services.insert(position));
    Some(Start { topics, services: Group::new(catalogue, progress, now, &services, MOST) })
}
