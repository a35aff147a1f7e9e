//! The questionnaire of a feed that brings none: one question for each facet that the services state.
//! Knows which facets are worth a question; the interface words them.

use super::{
    facet::{Facet, Value},
    identifier::{Code, QuestionId},
    locale::Language,
    order::ordered,
    question::{Choice, Condition, Question, QuestionKind},
    service::{AgeRange, ChannelKind, Form, Service},
    term::Terms,
};

/// Questions on topics and audiences (pinned, with a second one below each broad topic), then on the
/// circumstances. A facet that no service states gets none.
pub fn from_facets(services: &[Service], terms: &Terms) -> Vec<Question> {
    let stated = |codes: fn(&Service) -> &[Code]| {
        move |code: &&Code| services.iter().flat_map(codes).any(|used| terms.is_within(used, code))
    };
    let topics = stated(|service| &service.topics);
    let audiences = stated(|service| &service.audiences);
    let is_topic = |code: &&Code| topics(code);
    let mut questions = Vec::new();
    questions.extend(of_terms("topic", Facet::Topic, terms.children(None).filter(is_topic), terms));
    for root in terms.children(None).filter(is_topic) {
        let below =
            of_terms(&format!("topic:{root}"), Facet::Topic, terms.children(Some(root)).filter(is_topic), terms);
        let condition = Condition::Is { question: QuestionId::new("topic"), values: vec![Value::Term(root.clone())] };
        questions.extend(below.map(|question| Question { when: Some(condition), pinned: false, ..question }));
    }
    questions.extend(of_terms("audience", Facet::Audience, terms.children(None).filter(|code| audiences(code)), terms));
    questions.extend(of_circumstances(services));
    questions
}

fn of_terms<'a>(id: &str, facet: Facet, codes: impl Iterator<Item = &'a Code>, terms: &Terms) -> Option<Question> {
    let options: Vec<_> = codes
        .map(|code| {
            let term = terms.get(code);
            Choice {
                value: Value::Term(code.clone()),
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
    for (id, facet, value, is_stated) in [
        ("cost", Facet::Cost, Value::Free, any(|service| service.cost.is_some())),
        ("anonymity", Facet::Anonymity, Value::Anonymous, any(|service| service.anonymous.is_some())),
        ("registration", Facet::Registration, Value::NoRegistration, any(|service| service.registration.is_some())),
    ] {
        if is_stated {
            questions.push(Question::new(id, facet, QuestionKind::Single, vec![Choice::new(value)]));
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
    use super::{
        super::test_data::{service, service_for, terms},
        *,
    };

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
        let second = Service {
            cost: Some(super::super::service::Cost::Free),
            ..service_for("b", "topic:violence", "role:close")
        };
        let services = [first, second];
        assert_eq!(ids(&services), ["topic", "topic:topic:gender", "audience", "cost"]);
        let questions = from_facets(&services, &terms());
        let topics: Vec<_> = questions[0].options.iter().map(|option| option.value.clone()).collect();
        assert_eq!(topics, ["topic:gender", "topic:violence"].map(|code| Value::Term(Code::new(code))));
        assert!(questions[1].when.is_some());
    }
}
