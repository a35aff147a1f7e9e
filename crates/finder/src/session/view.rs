//! What is seen, as data: computed from the catalogue, the configuration and the session.
//! Knows which view is up and what stands in a question; what stands in the others is in `results`.

use super::{
    config::Config,
    progress::Progress,
    safety::{self, Notice},
    selection,
};
use crate::{
    engine::{bits::Bits, catalogue::Catalogue},
    session::state::{Screen, Session},
};
use model::{
    identifier::{QuestionId, ServiceId},
    question::{Answer, Question},
};

#[derive(Debug, Clone, PartialEq)]
pub enum View {
    Question(QuestionView),
    /// What stands in them is computed by `results::results`.
    Results {
        /// How many services nothing speaks against.
        left: usize,
    },
    /// What stands there is computed by `results::service_view`.
    Service(ServiceId),
    /// What is found is computed by `found::found`.
    Search,
    /// The advice on safety.
    Safety,
    /// What is kept is looked up by `shortlist::kept`.
    Shortlist,
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
    pub notice: Notice,
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

/// What is to be seen now.
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
        options: offered_options(catalogue, &left, question),
        back: progress.previous(&session.screen).map_or(Back::Nowhere, |_| Back::Possible),
        left: left.count(),
        notice: safety::notice(catalogue, progress, question),
        answer,
    }
}

/// The options that leave something of the given services, with the number each leaves.
fn offered_options(catalogue: &Catalogue, left: &Bits, question: &Question) -> Vec<OptionView> {
    // A place and an age have values by which they are weighed, and no options.
    let offered = catalogue.index.offered(question).take(question.options.len()).enumerate();
    let counted = offered.map(|(choice, (_, sets))| OptionView { choice, count: left.count_without(&sets.misses) });
    counted.filter(|option| option.count != 0).collect()
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
        assert_eq!(question.options, [OptionView { choice: 1, count: 2 }, OptionView { choice: 2, count: 2 }]);
    }

    #[test]
    fn an_option_that_leaves_nothing_is_not_offered() {
        let form = question("form", Facet::Form, QuestionKind::Single, "group one_to_one talk");
        let with = |id: &str, forms: &[Form]| Service { forms: forms.to_vec().into(), ..service(id) };
        let services = vec![with("a", &[Form::Group]), with("b", &[Form::Talk]), with("c", &[Form::Group, Form::Talk])];
        let catalogue = catalogue(services, vec![form.clone()]);
        let offered = offered_options(&catalogue, &Bits::all(3), &form);
        assert_eq!(offered, [OptionView { choice: 0, count: 2 }, OptionView { choice: 2, count: 2 }]);
    }
}
