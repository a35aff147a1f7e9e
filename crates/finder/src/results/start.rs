//! Where to start for a reader who has said nothing, or nothing of the topic in a directory of thousands: the topics to
//! choose from, and a few services that are for everyone.

use std::cmp::Reverse;

use super::{
    freshness::is_old,
    groups::Group,
    hit::{Condition, conditions, telling},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue},
    session::{
        progress::Progress,
        view::{OptionView, offered_options},
    },
};
use model::{
    audience::CLIENT, facet::Facet, identifier::QuestionId, opening::LocalTime, order::first, service::Service,
};

/// What stands in place of a list of all services.
#[derive(Debug, Clone, PartialEq)]
pub struct Start {
    /// The question about topics whose options are offered as buttons.
    pub topics: QuestionId,
    /// The options that leave services.
    pub options: Vec<OptionView>,
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

/// A list of so many is looked through.
const SHORT: usize = 10;

/// Nobody reads a list of more than so many, whatever they have said.
const LONG: usize = 100;

/// `None` where a list of what is left is short enough, which is more where the reader or the page has said anything; and
/// where no topic can be chosen any more.
pub fn start(catalogue: &Catalogue, progress: &Progress, now: LocalTime) -> Option<Start> {
    let most = if telling(progress).next().is_some() { LONG } else { SHORT };
    if progress.left.count() <= most {
        return None;
    }
    let (topics, options) = topics(catalogue, progress)?;
    let open = progress.left.iter().filter_map(|position| Some((position, catalogue.services.get(position)?)));
    let breadth = |service: &Service| if service.topics.is_empty() { usize::MAX } else { service.topics.len() };
    let key = |service: &Service| (is_old(service, catalogue.today), Reverse(breadth(service)));
    let mut open = open.filter(|(_, service)| is_for_everyone(catalogue, progress, service));
    let broadest = first(MOST, &mut open, &|(_, left): &(usize, &Service), (_, right)| key(left).cmp(&key(right)));
    let mut services = BitSet::none(catalogue.services.len());
    broadest.into_iter().for_each(|(position, _)| services.insert(position));
    Some(Start { topics, options, services: Group::new(catalogue, progress, now, &services, MOST) })
}

/// The question about topics that has no answer but "I don't know", and its options: the one below the topic that was
/// chosen, if there is one.
fn topics(catalogue: &Catalogue, progress: &Progress) -> Option<(QuestionId, Vec<OptionView>)> {
    for question in &catalogue.questions {
        if question.facet == Facet::Topic && progress.is_unsaid(catalogue, question) {
            let options = offered_options(catalogue, &progress.left, question);
            // Where there is nothing to choose from, the list is all there is.
            if !options.is_empty() {
                return Some((question.id.clone(), options));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        engine::questionnaire::{Towns, from_facets},
        session::{
            config::Config,
            events::Event,
            state::Session,
            view::{QuestionView, View, view},
        },
        test_data::{feed, noon, service_for, text, today},
    };
    use model::{
        facet::Value,
        identifier::Code,
        question::Answer,
        service::Service,
        term::{Term, Terms},
    };

    /// 4,400 services of eleven topics, each with ten below it, and nothing else that takes many away.
    fn directory() -> Catalogue {
        let topics = |at: usize| (format!("topic:{}", at % 11), format!("topic:{}.{}", at % 11, at / 11 % 10));
        let services: Vec<_> = (0..4_400).map(|at| service_for(&format!("s{at}"), &topics(at).1, "")).collect();
        let services: Vec<_> = services
            .into_iter()
            .enumerate()
            .map(|(at, service)| Service {
                languages: [["fi", "sv"][at % 2]]
                    .iter()
                    .filter_map(|tag| model::locale::Language::parse(tag))
                    .collect(),
                ..service
            })
            .collect();
        let term = |code: &str, parent: Option<&str>| {
            (Code::new(code), Term { label: text(code), parent: parent.map(Code::new), ..Term::default() })
        };
        let terms = (0..110).map(topics).flat_map(|(broad, narrow)| [term(&broad, None), term(&narrow, Some(&broad))]);
        let terms = Terms::new(terms.collect::<Vec<_>>());
        let questions = from_facets(&services, &terms, Towns::OfFinland);
        Catalogue::new(vec![model::feed::Feed { terms, ..feed(services, questions) }], today())
    }

    /// Where a reader ends who answers so: how many services are left, and how many topics they may choose from.
    fn check(answer: impl Fn(&Catalogue, &QuestionView) -> Answer, left: usize, topics: Option<(&str, usize)>) {
        let (catalogue, config) = (directory(), Config::default());
        let mut session = Session::default();
        while let View::Question(up) = view(&catalogue, &config, &session) {
            let answer = answer(&catalogue, &up);
            session = session.handle(Event::Answer(up.question, answer), &catalogue, &config).0;
        }
        let progress = Progress::new(&catalogue, &config, &session);
        assert_eq!(progress.left.count(), left);
        let start = start(&catalogue, &progress, noon());
        let found = start.as_ref().map(|start| (start.topics.as_str(), start.options.len()));
        assert_eq!(found, topics);
    }

    /// The first option where the facet is one of these.
    fn first_of(facets: &[Facet]) -> impl Fn(&Catalogue, &QuestionView) -> Answer {
        move |catalogue, up| {
            let question = catalogue.question(&up.question).unwrap();
            let value = up.options.first().map(|option| question.options[option.choice].value.clone());
            let value: Option<Value> = value.filter(|_| facets.contains(&question.facet));
            value.map_or(Answer::Unknown, |value| Answer::Values(vec![value]))
        }
    }

    #[test]
    fn nobody_ends_with_a_list_of_thousands_where_a_topic_can_be_chosen() {
        check(first_of(&[]), 4_400, Some(("topic", 11)));
        check(first_of(&[Facet::Language]), 2_200, Some(("topic", 11)));
        check(first_of(&[Facet::Topic, Facet::Language]), 40, None);
        // A reader who knows the broad topic alone is asked for the narrow one once more.
        let broad = |catalogue: &Catalogue, up: &QuestionView| match up.question.as_str() {
            "topic" => first_of(&[Facet::Topic])(catalogue, up),
            _ => Answer::Unknown,
        };
        check(broad, 400, Some(("topic:topic:0", 10)));
    }
}
