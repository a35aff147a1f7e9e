//! What is seen, as data: computed from the catalogue, the configuration and the session. Only a question is described
//! here; the contents of the other views are computed in `results`, which ships in the second part of the program.

use super::{
    config::Config,
    progress::Progress,
    safety::{self, Notice},
    selection::{self, can_be_given},
};
use crate::{
    engine::{bit_set::BitSet, catalogue::Catalogue, sets::Counts},
    session::state::{Screen, Session},
};
use model::{
    identifier::{QuestionId, ServiceId},
    question::{Answer, Question},
};

/// Which view is up.
#[derive(Debug, Clone, PartialEq)]
pub enum View {
    Question(QuestionView),
    /// The contents are computed by `results::results_view`.
    Results {
        /// How many services miss no answer.
        left: usize,
    },
    /// The contents are computed by `results::service_view`.
    Service(ServiceId),
    /// The contents are computed by `results::found`.
    Search,
    /// The advice on safety.
    Safety,
    /// The contents are computed by `results::shortlist`.
    Shortlist,
}

/// A question that is up. Its texts are in the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionView {
    pub question: QuestionId,
    /// The number of the question in this session, counted from 1.
    pub number: usize,
    /// The options that leave services, each with its counts. Empty for a place and an age.
    pub options: Vec<OptionView>,
    /// How many of the services left do not say how they stand to any of the options.
    pub silent: usize,
    /// The answer that was given before, if any.
    pub answer: Option<Answer>,
    pub back: Back,
    /// How many services are left with the answers so far.
    pub left: usize,
    pub notice: Notice,
}

/// Whether there is a question to go back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    Possible,
    /// This is the first question.
    Nowhere,
}

/// An option that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionView {
    /// The position in the list of options of the question.
    pub choice: usize,
    /// How many services are known to fit it.
    pub fitting: usize,
    /// How many services it leaves, with those that do not say.
    pub count: usize,
}

/// The view that is up.
///
/// ```
/// use finder::{
///     engine::catalogue::Catalogue,
///     session::{config::Config, state::Session, view::{View, view}},
/// };
/// use model::date::Date;
///
/// let bytes = br#"{"format": "service-feed/1", "services": [
///     {"id": "chat", "name": "Chat", "languages": ["fi"]},
///     {"id": "group", "name": "Group", "languages": ["sv"]}
/// ]}"#;
/// let feed = feed::parse(bytes).expect("it is a feed").feed;
/// let catalogue = Catalogue::new(vec![feed], Date::parse("2026-10-01").expect("it is a date"));
///
/// // Two services are few, but the language decides which of them the reader can use.
/// let asked = view(&catalogue, &Config::default(), &Session::default());
/// let View::Question(question) = asked else { panic!("nothing is asked") };
/// assert_eq!(question.question.as_str(), "language");
/// assert_eq!(question.options.len(), 2);
/// ```
pub fn view(catalogue: &Catalogue, config: &Config, session: &Session) -> View {
    let progress = Progress::new(catalogue, config, session);
    let next = || selection::next(catalogue, config, &progress);
    let up = match &session.screen {
        Screen::Next => next().map(|question| (question, progress.answers().count())),
        Screen::Again(id, _) => catalogue.question(id).map(|question| (question, position(&progress, id))),
        Screen::Results => None,
        Screen::Search(_) => return View::Search,
        Screen::Shortlist(_) => return View::Shortlist,
        Screen::Service(id, _) => match catalogue.find_service(id) {
            Some(_) => return View::Service(id.clone()),
            None => None,
        },
        Screen::Safety(_) => return View::Safety,
    };
    match up {
        Some((question, answered)) => {
            View::Question(question_view(catalogue, session, &progress, question, answered + 1))
        }
        None => View::Results { left: progress.left.count() },
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
        silent: silent(catalogue, &left, question),
        options: offered_options(catalogue, &left, question),
        back: progress.previous(&session.screen).map_or(Back::Nowhere, |_| Back::Possible),
        left: left.count(),
        notice: safety::notice(catalogue, progress, question),
        answer,
    }
}

/// The options that can be given (`selection::can_be_given`), with the number of services each leaves.
pub fn offered_options(catalogue: &Catalogue, left: &BitSet, question: &Question) -> Vec<OptionView> {
    // A place and an age have values by which they are weighed, and no options.
    let offered = catalogue.index.offered(question).take(question.options.len()).enumerate();
    let given = offered.filter_map(|(choice, (value, sets))| {
        let counts = sets.count(left);
        let Counts { fitting, remaining } = counts;
        can_be_given(question, value, counts).then_some(OptionView { choice, fitting, count: remaining })
    });
    given.collect()
}

fn silent(catalogue: &Catalogue, left: &BitSet, question: &Question) -> usize {
    let mut silent = left.clone();
    for (_, sets) in catalogue.index.offered(question) {
        silent.subtract(&sets.fits);
        silent.subtract(&sets.misses);
    }
    silent.count()
}

fn position(progress: &Progress, question: &QuestionId) -> usize {
    progress.answers().position(|(id, _)| id == question).unwrap_or_else(|| progress.answers().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{session::state::Return, test_data::*};
    use model::{
        facet::Facet,
        question::QuestionKind,
        service::{Form, Service},
    };

    #[test]
    fn an_option_that_would_leave_nothing_is_not_offered() {
        let catalogue = catalogue(
            vec![service_for("a", "topic:gender", ""), service_for("b", "topic:gender.own", "")],
            vec![question("topic", Facet::Topic, QuestionKind::Single, "topic:violence topic:gender.own topic:gender")],
        );
        let session = Session { screen: Screen::Again(QuestionId::new("topic"), Return::Onward), ..Session::default() };
        let View::Question(question) = view(&catalogue, &Config::default(), &session) else { panic!("no question") };
        assert_eq!(
            question.options,
            [OptionView { choice: 1, fitting: 2, count: 2 }, OptionView { choice: 2, fitting: 2, count: 2 }]
        );
    }

    #[test]
    fn an_option_that_leaves_nothing_is_not_offered() {
        let form = question("form", Facet::Form, QuestionKind::Single, "group one_to_one talk");
        let with = |id: &str, forms: &[Form]| Service { forms: forms.to_vec().into(), ..service(id) };
        let services = vec![with("a", &[Form::Group]), with("b", &[Form::Talk]), with("c", &[Form::Group, Form::Talk])];
        let catalogue = catalogue(services, vec![form.clone()]);
        let offered = offered_options(&catalogue, &BitSet::all(3), &form);
        assert_eq!(
            offered,
            [OptionView { choice: 0, fitting: 2, count: 2 }, OptionView { choice: 2, fitting: 2, count: 2 }]
        );
    }

    #[test]
    fn a_topic_without_services_is_not_offered_for_those_that_state_none() {
        let catalogue = catalogue(
            vec![service_for("a", "topic:gender", ""), service_for("b", "", ""), service_for("c", "", "")],
            vec![question("topic", Facet::Topic, QuestionKind::Single, "topic:violence topic:gender topic:other")],
        );
        let [question] = catalogue.questions.as_slice() else { panic!("one question") };
        let offered = offered_options(&catalogue, &BitSet::all(3), question);
        assert_eq!(
            offered,
            [OptionView { choice: 1, fitting: 1, count: 3 }, OptionView { choice: 2, fitting: 0, count: 2 }]
        );
    }
}
