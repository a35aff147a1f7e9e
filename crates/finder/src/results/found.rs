//! What is found by the reader's own words: dangers, topics, and the services that fit the answers apart from the others.
//! Which words mean the same is decided in `own_words`.

use super::{
    groups::Group,
    hit::{Hit, hit},
    own_words::{Heard, OwnWords, Topic},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue},
    session::{config::Config, progress::Progress, state::Session},
};
use model::{identifier::Code, locale::Language, opening::LocalTime};

/// What the view of the search shows.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundView {
    pub typed: String,
    /// Which dangers it sounds like, the surest first.
    pub danger: Vec<Code>,
    /// Which topics it sounds like, the best first, as answers to a question.
    pub topics: Vec<Topic>,
    /// The services that miss no answer: all that were found, while no question is answered.
    pub fitting: Group,
    /// The services that miss an answer.
    pub others: Group,
    pub answers: Answers,
}

/// Whether any answer or preset applies, so that there are two groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    None,
    Some,
}

impl FoundView {
    /// The services that are shown, group by group.
    pub fn hits(&self) -> impl Iterator<Item = &Hit> {
        [&self.fitting, &self.others].into_iter().flat_map(|group| &group.hits)
    }
}

/// What is found by the words that were typed, best first, and of services at most `most` of each group. `languages` are
/// those in which the reader may have typed.
pub fn found(
    catalogue: &Catalogue,
    config: &Config,
    session: &Session,
    now: LocalTime,
    (words, languages): (&OwnWords, &[Language]),
    most: usize,
) -> FoundView {
    let progress = Progress::new(catalogue, config, session);
    let Heard { danger, topics, services: positions } = words.hear(&session.typed, languages);
    let group = |is_wanted: &dyn Fn(&BitSet, usize) -> bool| {
        let wanted: Vec<_> =
            positions.iter().copied().filter(|position| is_wanted(&progress.left, *position)).collect();
        let hits = wanted.iter().take(most).filter_map(|position| {
            let service = catalogue.services.get(*position)?;
            Some(hit(catalogue, &progress, now, *position, service))
        });
        Group { count: wanted.len(), hits: hits.collect() }
    };
    FoundView {
        typed: session.typed.clone(),
        danger,
        topics,
        fitting: group(&|left, position| left.contains(position)),
        others: group(&|left, position| !left.contains(position)),
        answers: if progress.applied.is_empty() { Answers::None } else { Answers::Some },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::*;
    use model::{
        facet::Facet,
        identifier::QuestionId,
        locale::Language,
        question::{Answer, QuestionKind},
        service::Service,
        text::Text,
    };

    fn check(typed: &str, fitting: &[&str], others: &[&str]) {
        let named = |id: &str, name: &str, topic: &str| Service {
            name: Text::plain(Language::FINNISH, name),
            ..service_for(id, topic, "")
        };
        let services = vec![
            named("a", "Nettiryhmä", "topic:gender"),
            named("b", "Keskusteluryhmä", "topic:violence"),
            named("c", "Puhelin", "topic:gender"),
            named("d", "Keskustelu ja ryhmä", "topic:gender"),
        ];
        let topic = question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence");
        let values = vec![Facet::Topic.parse_value("topic:gender").unwrap()];
        let catalogue = catalogue(services, vec![topic]);
        let session = Session {
            answers: vec![(QuestionId::new("topic"), Answer::Values(values))],
            typed: typed.to_owned(),
            ..Session::default()
        };
        let (words, languages) = (OwnWords::new(&catalogue), [Language::FINNISH]);
        let view = found(&catalogue, &Config::default(), &session, noon(), (&words, &languages), 10);
        let ids = |group: &Group| group.hits.iter().map(|hit| hit.id().unwrap().to_string()).collect::<Vec<_>>();
        assert_eq!(
            (ids(&view.fitting), ids(&view.others)),
            (fitting.iter().map(|id| (*id).to_owned()).collect(), others.iter().map(|id| (*id).to_owned()).collect())
        );
        assert_eq!((view.fitting.count, view.others.count), (fitting.len(), others.len()));
    }

    #[test]
    fn what_fits_the_answers_comes_apart_from_the_rest() {
        check("keskustelu", &["d"], &["b"]);
        check("puhelimesta", &["c"], &[]);
        check("", &[], &[]);
        check("zebra", &[], &[]);
    }
}
