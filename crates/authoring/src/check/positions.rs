//! Where the records that the parser has kept stand in the feed's lists, in which the others are counted too.

use std::collections::{HashMap, HashSet};

use model::{
    facet::Value,
    feed::Parsed,
    identifier::{QuestionId, ServiceId},
    problem::Outcome,
};

use crate::source::{Place, Step};

/// The places of services, questions and options.
#[derive(Debug)]
pub struct Positions {
    services: Vec<usize>,
    by_id: HashMap<ServiceId, usize>,
    questions: Vec<(QuestionId, usize)>,
    options: HashMap<(QuestionId, Value), usize>,
    gone: Gone,
}

impl Positions {
    /// Right as long as the reader has kept all problems: see `MAX_PROBLEMS`.
    pub fn new(parsed: &Parsed) -> Self {
        let gone = Gone::new(parsed);
        let feed = &parsed.feed;
        let services: Vec<_> = gone.kept(&Place::default().key("services"), feed.services.len());
        let by_id = feed.services.iter().map(|service| service.id.clone()).zip(services.iter().copied()).collect();
        let list = Place::default().key("questions");
        let kept = gone.kept(&list, feed.questions.len());
        let questions: Vec<_> = feed.questions.iter().map(|question| question.id.clone()).zip(kept).collect();
        let mut options = HashMap::new();
        for (question, (_, position)) in feed.questions.iter().zip(&questions) {
            let list = list.clone().index(*position).key("options");
            for (option, at) in question.options.iter().zip(gone.kept(&list, question.options.len())) {
                options.entry((question.id.clone(), option.value.clone())).or_insert(at);
            }
        }
        Self { services, by_id, questions, options, gone }
    }

    /// Of the service at a position among those that were kept.
    pub fn service(&self, position: usize) -> Place {
        let at = self.services.get(position).copied().unwrap_or(position);
        Place::default().key("services").index(at)
    }

    /// Of the first so many channels of that service that were kept.
    pub fn channels(&self, position: usize, count: usize) -> impl Iterator<Item = Place> {
        let list = self.service(position).key("channels");
        self.gone.kept(&list, count).into_iter().map(move |at| list.clone().index(at))
    }

    pub fn service_with(&self, id: &ServiceId) -> Place {
        let list = Place::default().key("services");
        self.by_id.get(id).map_or(list.clone(), |at| list.index(*at))
    }

    /// Of a question. One that the finder has made stands nowhere, so the feed itself is its place.
    pub fn question(&self, id: &QuestionId) -> Place {
        let found = self.questions.iter().find(|(known, _)| known == id);
        found.map_or(Place::default(), |(_, at)| Place::default().key("questions").index(*at))
    }

    pub fn option(&self, question: &QuestionId, value: &Value) -> Place {
        let place = self.question(question);
        match self.options.get(&(question.clone(), value.clone())) {
            Some(at) => place.key("options").index(*at).key("value"),
            None => place,
        }
    }
}

/// The entries of lists that the reader has not kept.
#[derive(Debug)]
struct Gone(HashSet<Place>);

impl Gone {
    fn new(parsed: &Parsed) -> Self {
        let gone = parsed.problems.iter().filter_map(|problem| entry(&Place::parse(&problem.path), problem.outcome));
        Self(gone.collect())
    }

    /// The positions of the first so many entries of a list that were kept.
    fn kept(&self, list: &Place, count: usize) -> Vec<usize> {
        (0..).filter(|at| !self.0.contains(&list.clone().index(*at))).take(count).collect()
    }
}

/// The entry of a list that is lost because of a problem.
fn entry(place: &Place, outcome: Outcome) -> Option<Place> {
    let steps = place.steps();
    let is_key = |at: usize, key: &str| matches!(steps.get(at), Some(Step::Key(known)) if **known == *key);
    let length = match outcome {
        Outcome::RecordLeftOut => 2,
        // An option without a value that is understood is no option.
        Outcome::ValueIgnored if is_key(2, "options") && (steps.len() == 4 || is_key(4, "value")) => 4,
        // Nor is there a channel without a kind.
        Outcome::ValueIgnored if is_key(2, "channels") && (steps.len() == 4 || is_key(4, "type")) => 4,
        Outcome::ValueIgnored | Outcome::Kept => return None,
    };
    (length <= steps.len()).then(|| Place::new(steps.iter().take(length).cloned()))
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn what_was_left_out_is_counted_too() {
        let text = r#"{"format": "service-feed/1",
            "questions": [5, {"id": "q", "facet": "cost", "kind": "single", "options": [{}, {"value": "x"}, {"value": "free"}]}],
            "services": [{}, {"id": "a", "name": "A"}, {"id": "a", "name": "again"}, 7, 
                {"id": "b", "name": "B", "channels": [{"value": "x"}, {"type": "chat", "languages": "?"}]}]}"#;
        let parsed = feed::parse(text.as_bytes()).unwrap();
        let positions = Positions::new(&parsed);
        assert_eq!([0, 1].map(|at| positions.service(at).to_string()), ["services[1]", "services[4]"]);
        assert_eq!(positions.service_with(&ServiceId::new("b")).to_string(), "services[4]");
        let channels: Vec<_> = positions.channels(1, 1).map(|place| place.to_string()).collect();
        assert_eq!(channels, ["services[4].channels[1]"]);
        let question = QuestionId::new("q");
        assert_eq!(positions.question(&question).to_string(), "questions[1]");
        assert_eq!(positions.option(&question, &Value::Free).to_string(), "questions[1].options[2].value");
        assert_eq!(positions.option(&QuestionId::new("made"), &Value::Free), Place::default());
    }
}
