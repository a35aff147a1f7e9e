//! What is seen, as data: computed from the catalogue, the configuration and the session.
//! Knows what stands in each view; not how it is worded or drawn.

use super::{
    catalogue::Catalogue,
    config::Config,
    facet::{Facet, FacetKind, Fit, Value},
    identifier::{QuestionId, ServiceId},
    matching::judge_any,
    order::ordered,
    progress::Progress,
    question::{Answer, Question},
    ranking::{hit, rank},
    selection,
    session::{Screen, Session},
};

#[derive(Debug, Clone, PartialEq)]
pub enum View {
    Question(QuestionView),
    Results(ResultsView),
    Service(ServiceView),
}

#[derive(Debug, Clone, PartialEq)]
pub struct QuestionView {
    pub question: QuestionId,
    /// Counted from 1.
    pub number: usize,
    /// The options that leave something, with the number of services each leaves. Empty for a place and an age.
    pub options: Vec<OptionView>,
    /// The answer that was given before, if any.
    pub answer: Option<Answer>,
    pub back: Back,
    /// How many services are left with the answers so far.
    pub left: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    Possible,
    /// This is the first question.
    Nowhere,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionView {
    /// The position in the question's own list of options.
    pub choice: usize,
    pub count: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ResultsView {
    /// Best first. Fits every answer.
    pub full: Vec<Hit>,
    /// Nothing speaks against it, but something is not stated.
    pub possible: Vec<Hit>,
    /// Misses exactly one circumstance.
    pub near: Vec<Hit>,
    pub answers: Vec<Answered>,
    /// When nothing fits: which single answer to leave out, and what that gives. Most services first.
    pub relaxations: Vec<Relaxation>,
    /// How many services would have been results, but have ended or are paused.
    pub not_offered: usize,
    pub more: More,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// There is another question that could narrow the results.
    Question,
    Nothing,
}

/// A service in the results.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The position in the catalogue's list of services.
    pub service: usize,
    pub id: ServiceId,
    pub reasons: Vec<Reason>,
    /// What the service asks of its readers and this one was not asked about: a limited area, an age.
    /// Without it a service for Lapland would look as if it fitted everywhere.
    pub conditions: Vec<Facet>,
}

/// How a service stands to one answer. Data; the interface words it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub question: Option<QuestionId>,
    pub facet: Facet,
    pub fit: Fit,
    /// Where it fits: the answered values that it fits. Where it misses: all that was answered.
    pub values: Vec<Value>,
}

/// An answer as it is listed above the results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub question: QuestionId,
    pub answer: Answer,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    pub question: QuestionId,
    pub count: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ServiceView {
    pub hit: Hit,
}

/// The class of a result, as `data-match` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    Full,
    Possible,
    Near,
}

impl Match {
    pub fn as_str(self) -> &'static str {
        match self {
            Match::Full => "full",
            Match::Possible => "possible",
            Match::Near => "near",
        }
    }
}

/// What is to be seen now.
pub fn view(catalogue: &Catalogue, config: &Config, session: &Session) -> View {
    let progress = Progress::new(catalogue, config, session);
    let next = || selection::next(catalogue, config, &progress);
    let up = match &session.screen {
        Screen::Next => next().map(|question| (question, progress.answers().count())),
        Screen::Again(id, _) => catalogue.question(id).map(|question| (question, position(&progress, id))),
        Screen::Results => None,
        Screen::Service(id) => match catalogue.find_service(id) {
            Some((at, service)) => {
                return View::Service(ServiceView { hit: hit(catalogue, &progress, at, service) });
            }
            None => None,
        },
    };
    match up {
        Some((question, answered)) => {
            View::Question(question_view(catalogue, session, &progress, question, answered + 1))
        }
        None => View::Results(results_view(catalogue, session, &progress, next())),
    }
}

fn question_view(
    catalogue: &Catalogue,
    session: &Session,
    progress: &Progress,
    question: &Question,
    number: usize,
) -> QuestionView {
    let left = progress.left_without(catalogue, &question.id);
    let answer = session.answer(&question.id).cloned();
    QuestionView {
        question: question.id.clone(),
        number,
        options: selection::options(catalogue, &left, question),
        back: session.previous(progress).map_or(Back::Nowhere, |_| Back::Possible),
        left: left.count(),
        answer,
    }
}

fn results_view(catalogue: &Catalogue, session: &Session, progress: &Progress, next: Option<&Question>) -> ResultsView {
    let misses = progress.misses(catalogue);
    let fitting = rank(catalogue, progress, misses.none.iter());
    let is_full = |hit: &Hit| hit.reasons.iter().all(|reason| reason.fit != Fit::Unknown);
    let (full, possible): (Vec<_>, Vec<_>) = fitting.into_iter().partition(is_full);
    let relaxations =
        if full.is_empty() && possible.is_empty() { relaxations(catalogue, progress) } else { Vec::new() };
    ResultsView {
        full,
        possible,
        near: rank(catalogue, progress, misses.one_circumstance.iter()),
        answers: answers(session, progress),
        relaxations,
        not_offered: not_offered(catalogue, progress),
        more: next.map_or(More::Nothing, |_| More::Question),
    }
}

fn answers(session: &Session, progress: &Progress) -> Vec<Answered> {
    let answer = |id: &QuestionId| session.answer(id).cloned().unwrap_or(Answer::Unknown);
    progress.answers().map(|(id, _)| Answered { question: id.clone(), answer: answer(id) }).collect()
}

/// The circumstances, each alone, whose leaving out gives something; the essentials only if no circumstance does.
fn relaxations(catalogue: &Catalogue, progress: &Progress) -> Vec<Relaxation> {
    let of_kind = |kind: FacetKind| {
        let answers = progress.answers().filter(move |(_, applied)| applied.facet.kind() == kind);
        let found: Vec<_> = answers
            .map(|(id, _)| Relaxation { question: id.clone(), count: progress.left_without(catalogue, id).count() })
            .filter(|relaxation| relaxation.count != 0)
            .collect();
        // Among equals, the reader's own order.
        ordered(found, &|left, right| right.count.cmp(&left.count))
    };
    let circumstances = of_kind(FacetKind::Circumstance);
    if circumstances.is_empty() { of_kind(FacetKind::Essential) } else { circumstances }
}

fn not_offered(catalogue: &Catalogue, progress: &Progress) -> usize {
    let fits = |service: &&super::service::Service| {
        progress
            .applied
            .iter()
            .all(|applied| judge_any(service, applied.facet, &applied.values, &catalogue.terms) != Fit::Misses)
    };
    catalogue.not_offered.iter().filter(fits).count()
}

fn position(progress: &Progress, question: &QuestionId) -> usize {
    progress.answers().position(|(id, _)| id == question).unwrap_or_else(|| progress.answers().count())
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            area::MunicipalityCode,
            date::Date,
            locale::Language,
            question::QuestionKind,
            service::{AgeRange, Area, Form, Scope, Service},
            test_data::*,
        },
        *,
    };

    fn questions() -> Vec<Question> {
        vec![
            question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence"),
            question("area", Facet::Area, QuestionKind::Place, ""),
            question("form", Facet::Form, QuestionKind::Multi, "group one_to_one"),
            question("language", Facet::Language, QuestionKind::Multi, "fi sv"),
        ]
    }

    fn limited(id: &str, topic: &str, place: &str) -> Service {
        let municipalities = MunicipalityCode::parse(place).into_iter().collect();
        Service {
            area: Area { scope: Some(Scope::Limited), municipalities, ..Area::default() },
            ..service_for(id, topic, "")
        }
    }

    /// The results of the answers, each a question and its value.
    fn results(services: Vec<Service>, answers: &[(&str, &str)]) -> ResultsView {
        let catalogue = catalogue(services, questions());
        let answer = |(id, value): &(&str, &str)| {
            let id = QuestionId::new(id);
            let facet = catalogue.question(&id).unwrap().facet;
            (id, Answer::Values(vec![facet.parse_value(value).unwrap()]))
        };
        let session = Session { answers: answers.iter().map(answer).collect(), screen: Screen::Results };
        match view(&catalogue, &Config::default(), &session) {
            View::Results(results) => results,
            other => panic!("{other:?}"),
        }
    }

    fn check(hits: &[Hit], expected: &[&str]) {
        assert_eq!(hits.iter().map(|hit| hit.id.as_str()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn results_come_in_three_groups() {
        let services = vec![
            limited("elsewhere", "topic:gender", "091"),
            limited("here", "topic:gender", "853"),
            service_for("somewhere", "topic:gender", ""),
            limited("other topic", "topic:violence", "853"),
            Service { languages: vec![Language::FINNISH].into(), ..limited("two misses", "topic:gender", "091") },
        ];
        let found = results(services, &[("topic", "topic:gender"), ("area", "853"), ("language", "sv")]);
        check(&found.full, &[]);
        check(&found.possible, &["here", "somewhere"]);
        check(&found.near, &["elsewhere"]);
        let fits: Vec<_> = found.near[0].reasons.iter().map(|reason| reason.fit).collect();
        assert_eq!(fits, [Fit::Fits, Fit::Misses, Fit::Unknown]);
    }

    #[test]
    fn a_limit_that_was_not_asked_about_is_a_condition() {
        let aged = Service { age: AgeRange { min: Some(18.0), max: None }, ..limited("a", "topic:gender", "091") };
        let conditions = |answers: &[(&str, &str)]| {
            let found = results(vec![aged.clone(), service("b")], answers);
            let all = found.full.iter().chain(&found.possible);
            all.map(|hit| hit.conditions.clone()).collect::<Vec<_>>()
        };
        assert_eq!(conditions(&[("topic", "topic:gender")]), [vec![Facet::Age, Facet::Area], vec![]]);
        assert_eq!(conditions(&[("area", "091")]), [vec![Facet::Age], vec![]]);
    }

    #[test]
    fn what_fits_more_and_is_more_special_comes_first() {
        let services = vec![
            service_for("b generalist", "topic:gender topic:violence", ""),
            service_for("c specialist", "topic:gender", ""),
            service_for("a specialist", "topic:gender", ""),
            service("everything"),
        ];
        let found = results(services, &[("topic", "topic:gender")]);
        check(&found.full, &["a specialist", "c specialist", "b generalist"]);
        check(&found.possible, &["everything"]);
    }

    #[test]
    fn when_nothing_fits_the_circumstance_to_leave_out_is_named() {
        let group = |id, place| Service { forms: vec![Form::Group].into(), ..limited(id, "topic:gender", place) };
        let services = vec![group("a", "091"), group("b", "091"), limited("c", "topic:violence", "853")];
        let answers = [("topic", "topic:gender"), ("area", "853"), ("form", "group")];
        let found = results(services, &answers);
        assert!(found.full.is_empty() && found.possible.is_empty());
        check(&found.near, &["a", "b"]);
        assert_eq!(found.relaxations, [Relaxation { question: QuestionId::new("area"), count: 2 }]);
    }

    #[test]
    fn an_essential_is_left_out_only_when_no_circumstance_helps() {
        let services = vec![limited("a", "topic:violence", "853")];
        let found = results(services, &[("topic", "topic:gender"), ("area", "853")]);
        check(&found.near, &[]);
        assert_eq!(found.relaxations, [Relaxation { question: QuestionId::new("topic"), count: 1 }]);
    }

    #[test]
    fn services_that_have_ended_are_counted_where_they_would_have_fitted() {
        let ended = |service| Service { ends: Date::new(2026, 9, 1), ..service };
        let services = vec![
            service_for("a", "topic:gender", ""),
            ended(service_for("b", "topic:gender", "")),
            ended(service_for("c", "topic:violence", "")),
        ];
        assert_eq!(results(services, &[("topic", "topic:gender")]).not_offered, 1);
    }

    #[test]
    fn an_option_that_would_leave_nothing_is_not_offered() {
        let catalogue = catalogue(
            vec![service_for("a", "topic:gender", ""), service_for("b", "topic:gender.own", "")],
            vec![question("topic", Facet::Topic, QuestionKind::Single, "topic:violence topic:gender.own topic:gender")],
        );
        let session = Session {
            screen: Screen::Again(QuestionId::new("topic"), super::super::session::Return::Onward),
            ..Session::default()
        };
        let View::Question(question) = view(&catalogue, &Config::default(), &session) else { panic!("no question") };
        assert_eq!(question.options, [OptionView { choice: 1, count: 2 }, OptionView { choice: 2, count: 2 }]);
    }
}
