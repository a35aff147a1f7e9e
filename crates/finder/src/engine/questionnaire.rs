//! The questionnaire of a feed that has none: one question for each facet that its services state. The interface words
//! the questions. Most feeds have questions of their own, so it belongs to the second part of the program.

use super::matching::{judge_only, towns_differ};
use model::{
    by_id::ById,
    facet::{Facet, Fit, Value},
    fold::fold,
    identifier::Code,
    locale::Language,
    order::ordered,
    question::{Choice, Condition, Question, QuestionKind},
    service::{AgeRange, ChannelKind, Form, Service},
    term::Terms,
};

/// The most terms that one question offers. Some directories have vocabularies of thousands.
const MOST_TERMS: usize = 100;

/// A list of more terms than this is read from its top: those that are stated most come first, as many as are seen before
/// the rest is unfolded.
const LONG: usize = 20;
const SEEN: usize = 8;

/// The most questions about topics, the broadest first.
const MOST_QUESTIONS: usize = 300;

/// The most languages that a question offers: more than there are with a tag of two letters.
const MOST_LANGUAGES: usize = 200;

/// Which towns a reader can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towns {
    OfFinland,
    /// Those that the feed's addresses name (`model::town`).
    OfFeed,
}

/// Makes the questions of feeds that have none, as [`from_facets`] does.
pub type MakeQuestions = fn(&[Service], &Terms, Towns) -> Vec<Question>;

/// Questions on topics and audiences (pinned, with another one below each broad topic, and so on downwards), then on the
/// circumstances. A facet that no service states gets none.
pub fn from_facets(services: &[Service], terms: &Terms, towns: Towns) -> Vec<Question> {
    let mut questions = of_topics(&Stated::new(services, terms, |service| &service.topics));
    let audiences = Stated::new(services, terms, |service| &service.audiences);
    questions.extend(audiences.question("audience", Facet::Audience, None).map(|(question, _)| question));
    questions.extend(of_circumstances(services, towns));
    questions
}

/// Level by level: the answer to a question opens the one about what is below it.
fn of_topics(topics: &Stated) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    let mut waiting = vec![(None, None)];
    let mut at = 0;
    while let Some((above, code)) = waiting.get(at).cloned().filter(|_| questions.len() < MOST_QUESTIONS) {
        at += 1;
        let id = code.map_or("topic".to_owned(), |code: &Code| ["topic:", code.as_str()].concat());
        let Some((mut question, codes)) = topics.question(&id, Facet::Topic, code) else { continue };
        if let Some((above, code)) = Option::zip(above, code) {
            question.when = Some(Condition::Is { question: above, values: vec![Value::Term(code.clone())] });
            question.pinned = false;
        }
        waiting.extend(codes.into_iter().map(|code| (Some(question.id.clone()), Some(code))));
        questions.push(question);
    }
    questions
}

/// How often services state each term or one below it, in one of their lists of codes.
struct Stated<'a> {
    terms: &'a Terms,
    counts: ById<Code, usize>,
    /// The terms that are stated, each after the one above it; in the order of both.
    below: Vec<(Option<&'a Code>, &'a Code)>,
}

impl<'a> Stated<'a> {
    fn new(services: &[Service], terms: &'a Terms, codes: fn(&Service) -> &[Code]) -> Self {
        let mut counts: ById<Code, usize> = ById::default();
        for code in services.iter().flat_map(codes).flat_map(|code| terms.with_ancestors(code)) {
            match counts.get_mut(code) {
                Some(count) => *count += 1,
                None => counts.insert(code.clone(), 1),
            }
        }
        let is_stated = |(code, _): &(&Code, _)| counts.contains(code);
        // A parent that the feed does not define is none.
        let parent = |code| terms.parent(code).filter(|parent| terms.get(parent).is_some());
        let below = terms.iter().filter(is_stated).map(|(code, _)| (parent(code), code)).collect();
        Self { terms, below: ordered(below, &Ord::cmp), counts }
    }

    fn count(&self, code: &Code) -> usize {
        self.counts.get(code).copied().unwrap_or_default()
    }

    /// The question about the terms below one, with the terms. `None` where there is no choice.
    fn question(&self, id: &str, facet: Facet, parent: Option<&'a Code>) -> Option<(Question, Vec<&'a Code>)> {
        let codes = self.choice(parent);
        let question = of_terms(id, facet, &codes, self.terms)?;
        Some((question, codes))
    }

    /// The broadest terms below one between which there is a choice: all of a vocabulary may stand below one term.
    fn choice(&self, parent: Option<&'a Code>) -> Vec<&'a Code> {
        let mut codes = self.children(parent);
        while let [only] = codes.as_slice() {
            let below = self.children(Some(only));
            if below.is_empty() {
                break;
            }
            codes = below;
        }
        self.most(codes)
    }

    fn children(&self, parent: Option<&'a Code>) -> Vec<&'a Code> {
        let from = self.below.partition_point(|(above, _)| *above < parent);
        let below = self.below.get(from..).unwrap_or_default().iter();
        below.take_while(|(above, _)| *above == parent).map(|(_, code)| *code).collect()
    }

    /// The terms by their names. Of many those that are stated most: some of them at the top, the others by their names.
    fn most(&self, codes: Vec<&'a Code>) -> Vec<&'a Code> {
        if codes.len() <= LONG {
            return self.by_name(codes);
        }
        let mut top = ordered(codes, &|left: &&Code, right| self.count(right).cmp(&self.count(left)));
        top.truncate(MOST_TERMS);
        let rest = top.split_off(SEEN.min(top.len()));
        top.extend(self.by_name(rest));
        top
    }

    /// The codes of other directories say nothing to readers, so their order does not either.
    fn by_name(&self, codes: Vec<&'a Code>) -> Vec<&'a Code> {
        let named = codes.into_iter().map(|code| (code.is_other(), self.name(code), code)).collect();
        let compare =
            |left: &(bool, String, &Code), right: &(bool, String, &Code)| (left.0, &left.1).cmp(&(right.0, &right.1));
        ordered(named, &compare).into_iter().map(|(_, _, code)| code).collect()
    }

    fn name(&self, code: &Code) -> String {
        let label = self.terms.get(code).and_then(|term| term.label.choose(&[]));
        label.map(|label| fold(&label.text)).unwrap_or_default()
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

/// What any of the services states. It is gathered in one pass: there may be very many, and to fetch them all from memory
/// takes longer than to look at them.
#[derive(Default)]
struct Circumstances {
    areas: bool,
    ages: bool,
    forms: Vec<Form>,
    channels: Vec<ChannelKind>,
    languages: Vec<Language>,
    only: Vec<Facet>,
}

impl Circumstances {
    fn add(&mut self, service: &Service) {
        self.areas |= service.area.scope.is_some() || service.area.is_named();
        self.ages |= AgeRange::is_stated(service.age);
        service.forms.iter().for_each(|form| note(&mut self.forms, *form));
        service.languages.iter().for_each(|language| self.speak(*language));
        for channel in &service.channels {
            note(&mut self.channels, channel.kind);
            channel.languages.iter().for_each(|language| self.speak(*language));
        }
        for facet in Facet::ALL {
            if !self.only.contains(&facet) && judge_only(service, facet) != Fit::Unknown {
                self.only.push(facet);
            }
        }
    }

    fn speak(&mut self, language: Language) {
        if self.languages.len() < MOST_LANGUAGES {
            note(&mut self.languages, language);
        }
    }
}

fn note<T: PartialEq>(known: &mut Vec<T>, value: T) {
    if !known.contains(&value) {
        known.push(value);
    }
}

fn of_circumstances(services: &[Service], towns: Towns) -> Vec<Question> {
    let mut stated = Circumstances::default();
    services.iter().for_each(|service| stated.add(service));
    let mut questions = Vec::new();
    let asks_for_place = match towns {
        Towns::OfFinland => stated.areas,
        Towns::OfFeed => towns_differ(services.iter()),
    };
    if asks_for_place {
        questions.push(Question::new("area", Facet::Area, QuestionKind::Place, Vec::new()));
    }
    if stated.ages {
        questions.push(Question::new("age", Facet::Age, QuestionKind::Age, Vec::new()));
    }
    let forms = Form::ALL.iter().filter(|form| stated.forms.contains(form));
    questions.extend(of_values("form", Facet::Form, forms.map(|form| Value::Form(*form))));
    let kinds = ChannelKind::ALL.iter().filter(|kind| stated.channels.contains(kind));
    questions.extend(of_values("channel", Facet::Channel, kinds.map(|kind| Value::Channel(*kind))));
    let languages = ordered(stated.languages, &Ord::cmp).into_iter();
    questions.extend(of_values("language", Facet::Language, languages.map(Value::Language)));
    for (facet, value) in Facet::ALL.into_iter().filter_map(|facet| Some((facet, facet.only_value()?))) {
        if stated.only.contains(&facet) {
            questions.push(Question::new(facet.as_str(), facet, QuestionKind::Single, vec![Choice::new(value)]));
        }
    }
    questions
}

fn of_values(id: &str, facet: Facet, values: impl Iterator<Item = Value>) -> Option<Question> {
    let options: Vec<_> = values.map(Choice::new).collect();
    (1 < options.len()).then(|| Question::new(id, facet, QuestionKind::Multi, options))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::{channel, service, service_for, terms};
    use model::term::Term;

    fn ids(services: &[Service]) -> Vec<String> {
        from_facets(services, &terms(), Towns::OfFinland).iter().map(|question| question.id.to_string()).collect()
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
        let questions = from_facets(&services, &terms(), Towns::OfFinland);
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
        let questions = from_facets(&services, &terms(), Towns::OfFinland);
        for facet in Facet::ALL {
            assert!(questions.iter().any(|question| question.facet == facet), "{facet:?} is not asked about");
        }
    }

    /// The options of the first question about topics, for terms `code<parent` and services on such codes.
    fn check_topics(terms: &[&str], topics: &[&str], expected: &[&str]) {
        let terms = Terms::new(terms.iter().map(term));
        let services: Vec<_> =
            topics.iter().enumerate().map(|(number, topics)| service_for(&number.to_string(), topics, "")).collect();
        let questions = from_facets(&services, &terms, Towns::OfFinland);
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
    fn terms_stand_in_the_order_of_their_names() {
        let named = |code: &str, name: &str| {
            (Code::new(code), Term { label: model::text::Text::plain(Language::ENGLISH, name), ..Term::default() })
        };
        let terms =
            Terms::new([named("t1", "Money"), named("t10", "Culture"), named("t2", "Älgar"), named("t:other", "A")]);
        let services = ["t1", "t10", "t2", "t:other"].map(|code| service_for(code, code, ""));
        let questions = from_facets(&services, &terms, Towns::OfFinland);
        let values: Vec<_> = questions[0].options.iter().map(|option| option.value.written()).collect();
        assert_eq!(values, ["t2", "t10", "t1", "t:other"]);
    }

    #[test]
    fn of_hundreds_of_terms_those_that_are_stated_most_are_offered_first() {
        let names: Vec<_> = (100..400).map(|number| format!("t{number}")).collect();
        let all: Vec<_> = names.iter().map(String::as_str).collect();
        let often = [&all[..], &all[7..10], &all[20..22]].concat();
        let top = ["t107", "t108", "t109", "t120", "t121", "t100", "t101", "t102"];
        let rest = all.iter().copied().filter(|code| !top.contains(code)).take(MOST_TERMS - SEEN);
        check_topics(&all, &often, &top.into_iter().chain(rest).collect::<Vec<_>>());
        check_topics(&all, &all[..LONG], &all[..LONG]);
        check_topics(&all, &all, &all[..MOST_TERMS]);
    }

    #[test]
    fn below_an_answer_the_next_level_is_asked_about() {
        let table = ["a", "b", "a1<a", "a2<a", "a1x<a1", "a1y<a1", "only<a2", "a2x<only", "a2y<only", "lost<nowhere"];
        let terms = Terms::new(table.iter().map(term));
        let stated = ["a1x", "a1y", "a2x", "a2y", "b", "lost"];
        let services = stated.map(|code| service_for(code, code, ""));
        let questions = from_facets(&services, &terms, Towns::OfFinland);
        let told = |question: &Question| {
            let options: Vec<_> = question.options.iter().map(|option| option.value.written()).collect();
            let when = match &question.when {
                Some(Condition::Is { question, values }) => format!(" if {question}={}", values[0].written()),
                Some(Condition::Any(_) | Condition::All(_) | Condition::Not(_)) | None => String::new(),
            };
            format!("{}{when}: {}", question.id, options.join(" "))
        };
        assert_eq!(
            questions.iter().map(told).collect::<Vec<_>>(),
            [
                "topic: a b lost",
                "topic:a if topic=a: a1 a2",
                "topic:a1 if topic:a=a1: a1x a1y",
                "topic:a2 if topic:a=a2: a2x a2y",
            ]
        );
    }

    /// A term written as `code<parent`.
    fn term(text: &&str) -> (Code, Term) {
        let (code, parent) = text.split_once('<').unwrap_or((text, ""));
        let parent = (!parent.is_empty()).then(|| Code::new(parent));
        (Code::new(code), Term { parent, ..Term::default() })
    }
}
