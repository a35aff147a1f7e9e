//! The questionnaire of a feed that has none: one question for each facet that its services state. The interface words
//! the questions.

use super::matching::judge_only;
use model::{
    by_id::ById,
    facet::{Facet, Fit, Value},
    identifier::{Code, QuestionId},
    locale::Language,
    order::ordered,
    question::{Choice, Condition, Question, QuestionKind},
    service::{AgeRange, ChannelKind, Form, Service},
    term::Terms,
};

/// The most terms that one question offers. Some directories have vocabularies of hundreds.
const MOST_TERMS: usize = 20;

/// Questions on topics and audiences (pinned, with a second one below each broad topic), then on the
/// circumstances. A facet that no service states gets none.
pub fn from_facets(services: &[Service], terms: &Terms) -> Vec<Question> {
    let topics = Stated::new(services, terms, |service| &service.topics);
    let audiences = Stated::new(services, terms, |service| &service.audiences);
    let roots = topics.roots();
    let mut questions = Vec::new();
    questions.extend(of_terms("topic", Facet::Topic, &roots, terms));
    for root in roots {
        let below = of_terms(&format!("topic:{root}"), Facet::Topic, &topics.offered(Some(root)), terms);
        let condition = Condition::Is { question: QuestionId::new("topic"), values: vec![Value::Term(root.clone())] };
        questions.extend(below.map(|question| Question { when: Some(condition), pinned: false, ..question }));
    }
    questions.extend(of_terms("audience", Facet::Audience, &audiences.roots(), terms));
    questions.extend(of_circumstances(services));
    questions
}

/// How often services state each term or one below it, in one of their lists of codes.
struct Stated<'a> {
    terms: &'a Terms,
    counts: ById<Code, usize>,
}

impl<'a> Stated<'a> {
    fn new(services: &[Service], terms: &'a Terms, codes: fn(&Service) -> &[Code]) -> Self {
        let mut stated = Self { terms, counts: ById::default() };
        for code in services.iter().flat_map(codes).flat_map(|code| terms.with_ancestors(code)) {
            match stated.counts.get_mut(code) {
                Some(count) => *count += 1,
                None => stated.counts.insert(code.clone(), 1),
            }
        }
        stated
    }

    fn count(&self, code: &Code) -> usize {
        self.counts.get(code).copied().unwrap_or_default()
    }

    /// The broadest terms between which there is a choice: a whole vocabulary may stand below one term.
    fn roots(&self) -> Vec<&'a Code> {
        let mut roots = self.offered(None);
        while let [only] = roots.as_slice() {
            let below = self.offered(Some(only));
            if below.is_empty() {
                break;
            }
            roots = below;
        }
        roots
    }

    /// The terms below another one that services state, in their order. Of very many, those that are stated most.
    fn offered(&self, parent: Option<&'a Code>) -> Vec<&'a Code> {
        let (mut codes, mut least): (Vec<_>, _) = (self.terms.children(parent).collect(), 0);
        loop {
            codes.retain(|code| least < self.count(code));
            if codes.len() <= MOST_TERMS {
                return codes;
            }
            least = codes.iter().map(|code| self.count(code)).min().unwrap_or_default();
        }
    }
}

fn of_terms(id: &str, facet: Facet, codes: &[&Code], terms: &Terms) -> Option<Question> {
    let options: Vec<_> = codes
        .iter()
        .map(|code| {
            let term = terms.get(code);
            Choice {
                value: Value::Term((*code).clone()),
                label: term.map(|term| term.label.clone()).unwrap_or_default(),
                hint: term.map(|term| term.hint.clone()).unwrap_or_default(),
                sensitive: term.is_some_and(|term| term.sensitive),
            }
        })
        .collect();
    (1 < options.len()).then(|| Question { pinned: true, ..Question::new(id, facet, QuestionKind::Single, options) })
}

fn of_circumstances(services: &[Service]) -> Vec<Question> {
    let any = |states: fn(&Service) -> bool| services.iter().any(states);
    let mut questions = Vec::new();
    if any(|service| service.area.scope.is_some() || service.area.is_named()) {
        questions.push(Question::new("area", Facet::Area, QuestionKind::Place, Vec::new()));
    }
    if any(|service| AgeRange::is_stated(service.age)) {
        questions.push(Question::new("age", Facet::Age, QuestionKind::Age, Vec::new()));
    }
    let forms = Form::ALL.iter().filter(|form| services.iter().any(|service| service.forms.contains(form)));
    questions.extend(of_values("form", Facet::Form, forms.map(|form| Value::Form(*form))));
    let offers =
        |kind: ChannelKind| services.iter().flat_map(|service| &service.channels).any(|known| known.kind == kind);
    let kinds = ChannelKind::ALL.iter().copied().filter(|kind| offers(*kind));
    questions.extend(of_values("channel", Facet::Channel, kinds.map(Value::Channel)));
    questions.extend(of_values("language", Facet::Language, languages(services).into_iter().map(Value::Language)));
    for (facet, value) in Facet::ALL.into_iter().filter_map(|facet| Some((facet, facet.only_value()?))) {
        if services.iter().any(|service| judge_only(service, facet) != Fit::Unknown) {
            questions.push(Question::new(facet.as_str(), facet, QuestionKind::Single, vec![Choice::new(value)]));
        }
    }
    questions
}

fn of_values(id: &str, facet: Facet, values: impl Iterator<Item = Value>) -> Option<Question> {
    let options: Vec<_> = values.map(Choice::new).collect();
    (1 < options.len()).then(|| Question::new(id, facet, QuestionKind::Multi, options))
}

fn languages(services: &[Service]) -> Vec<Language> {
    let of_service = |service: &'_ Service| {
        let of_channels = service.channels.iter().flat_map(|channel| channel.languages.clone());
        service.languages.iter().copied().chain(of_channels).collect::<Vec<_>>()
    };
    let mut languages = Vec::new();
    for language in services.iter().flat_map(of_service) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    ordered(languages, &Ord::cmp)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::{channel, service, service_for, terms};
    use model::term::Term;

    fn ids(services: &[Service]) -> Vec<String> {
        from_facets(services, &terms()).iter().map(|question| question.id.to_string()).collect()
    }

    #[test]
    fn a_facet_that_nobody_states_gets_no_question() {
        assert_eq!(ids(&[service("a")]), [""; 0]);
    }

    #[test]
    fn topics_audiences_and_circumstances_are_asked_about() {
        let first = service_for("a", "topic:gender.own topic:gender.child", "role:client");
        let second =
            Service { cost: Some(model::service::Cost::Free), ..service_for("b", "topic:violence", "role:close") };
        let services = [first, second];
        assert_eq!(ids(&services), ["topic", "topic:topic:gender", "audience", "cost"]);
        let questions = from_facets(&services, &terms());
        let topics: Vec<_> = questions[0].options.iter().map(|option| option.value.clone()).collect();
        assert_eq!(topics, ["topic:gender", "topic:violence"].map(|code| Value::Term(Code::new(code))));
        assert!(questions[1].when.is_some());
    }

    #[test]
    fn every_facet_that_services_state_is_asked_about() {
        let full = |id, topic, audience, form, kind, language| Service {
            forms: [form].into(),
            channels: [channel(kind), channel(ChannelKind::Visit).accessible(["wheelchair".into()])].into(),
            languages: [language].into(),
            age: AgeRange { min: Some(18.0), max: None },
            area: model::service::Area { scope: Some(model::service::Scope::Nationwide), ..Default::default() },
            cost: Some(model::service::Cost::Free),
            anonymous: Some(true),
            registration: Some(model::service::Registration::None),
            ..service_for(id, topic, audience)
        };
        let services = [
            full("a", "topic:gender", "role:client", Form::Group, ChannelKind::Phone, Language::FINNISH),
            full("b", "topic:violence", "role:close", Form::Talk, ChannelKind::Chat, Language::SWEDISH),
        ];
        let questions = from_facets(&services, &terms());
        for facet in Facet::ALL {
            assert!(questions.iter().any(|question| question.facet == facet), "{facet:?} is not asked about");
        }
    }

    /// The options of the first question about topics, for terms `code<parent` and services on such codes.
    fn check_topics(terms: &[&str], topics: &[&str], expected: &[&str]) {
        let term = |text: &&str| {
            let (code, parent) = text.split_once('<').unwrap_or((text, ""));
            let parent = (!parent.is_empty()).then(|| Code::new(parent));
            (Code::new(code), Term { parent, ..Term::default() })
        };
        let terms = Terms::new(terms.iter().map(term));
        let services: Vec<_> =
            topics.iter().enumerate().map(|(number, topics)| service_for(&number.to_string(), topics, "")).collect();
        let questions = from_facets(&services, &terms);
        let first = questions.first().filter(|question| question.facet == Facet::Topic && question.when.is_none());
        let values =
            first.map(|question| question.options.iter().map(|option| option.value.clone()).collect::<Vec<_>>());
        let expected: Vec<_> = expected.iter().map(|code| Value::Term(Code::new(code))).collect();
        assert_eq!(values.unwrap_or_default(), expected);
    }

    #[test]
    fn a_vocabulary_below_one_term_is_asked_from_where_there_is_a_choice() {
        check_topics(&["needs", "a<needs", "b<needs", "c<a"], &["c", "b"], &["a", "b"]);
        check_topics(&["needs", "people<needs", "a<people", "b<people"], &["a", "b", "needs"], &["a", "b"]);
        check_topics(&["needs", "a<needs"], &["a"], &[]);
        check_topics(&["needs"], &["needs"], &[]);
    }

    #[test]
    fn of_hundreds_of_terms_those_that_are_stated_most_are_offered() {
        let names: Vec<_> = (100..400).map(|number| format!("t{number}")).collect();
        let all: Vec<_> = names.iter().map(String::as_str).collect();
        let often = [&all[..], &all[7..10], &all[20..22]].concat();
        check_topics(&all, &often, &["t107", "t108", "t109", "t120", "t121"]);
        check_topics(&all, &all[..MOST_TERMS], &all[..MOST_TERMS]);
        // None of them is worth more than another.
        check_topics(&all, &all, &[]);
    }
}
