//! Where to start for a reader who has said nothing: the topics to choose from, and a few services that are for everyone.

use super::{
    groups::Group,
    hit::{conditions, telling},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue},
    session::progress::Progress,
};
use model::{facet::Facet, identifier::QuestionId, opening::LocalTime};

/// What stands in place of a list of all services.
#[derive(Debug, Clone, PartialEq)]
pub struct Start {
    /// The question about topics whose options are offered as buttons.
    pub topics: QuestionId,
    /// A few services that ask for nothing and exclude nobody.
    pub services: Group,
}

/// No more services than this are shown.
const MOST: usize = 3;

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
    let mut services = BitSet::none(catalogue.services.len());
    for position in progress.left.iter() {
        let service = catalogue.services.get(position);
        if service.is_some_and(|service| conditions(catalogue, progress, service).is_empty()) {
            services.insert(position);
        }
    }
    Some(Start { topics, services: Group::new(catalogue, progress, now, &services, MOST) })
}
