//! What stands in the results and in the view of one service, as data. Knows groups, answers and ways out;
//! which question comes next, and when, is `selection`'s. Needed only after the first question, so nothing that is
//! loaded before it may call this module (ARCHITECTURE.md, "Two parts").

use super::{
    catalogue::Catalogue,
    config::Config,
    facet::{Facet, FacetKind, Fit, Value},
    identifier::{QuestionId, ServiceId},
    matching::judge_any,
    order::ordered,
    progress::Progress,
    question::Answer,
    ranking::{hit, rank},
    selection,
    service::Service,
    session::Session,
};

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

/// The results with the answers so far.
pub fn results(catalogue: &Catalogue, config: &Config, session: &Session) -> ResultsView {
    let progress = &Progress::new(catalogue, config, session);
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
        more: selection::next(catalogue, config, progress).map_or(More::Nothing, |_| More::Question),
    }
}

/// One service with its reasons; `None` where the catalogue no longer holds it.
pub fn service_view(catalogue: &Catalogue, config: &Config, session: &Session, id: &ServiceId) -> Option<ServiceView> {
    let progress = Progress::new(catalogue, config, session);
    let (at, service) = catalogue.find_service(id)?;
    Some(ServiceView { hit: hit(catalogue, &progress, at, service) })
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
    let fits = |service: &&Service| {
        progress
            .applied
            .iter()
            .all(|applied| judge_any(service, applied.facet, &applied.values, &catalogue.terms) != Fit::Misses)
    };
    catalogue.not_offered.iter().filter(fits).count()
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            area::MunicipalityCode,
            date::Date,
            locale::Language,
            question::{Question, QuestionKind},
            service::{AgeRange, Area, Form, Scope, Service},
            session::Screen,
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
        super::results(&catalogue, &Config::default(), &session)
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
            Service { languages: vec![Language::FINNISH], ..limited("two misses", "topic:gender", "091") },
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
        let group = |id, place| Service { forms: vec![Form::Group], ..limited(id, "topic:gender", place) };
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
}
