//! Why the next question is the next one: the finder's own choice, computed once more for answers that the editor gives
//! in the bar. Nothing is heard of the finder on the page, so that what somebody answers there stays there.

use analysis::name;
use finder::{
    engine::catalogue::Catalogue,
    session::{
        config::Config,
        progress::Progress,
        selection::{self, Stage},
        state::Session,
    },
};
use model::{
    facet::Value,
    identifier::QuestionId,
    question::{Answer, Question, QuestionKind},
};

/// Answers that are given in the bar: the question, and the value as a feed writes it; none where it is not known.
pub type Given = Vec<(String, Option<String>)>;

/// How far these answers lead.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// The answers that count, in words.
    pub asked: Vec<Asked>,
    /// Those that the feed has no longer.
    pub unknown: Given,
    /// How many services are left, and of how many.
    pub left: usize,
    pub all: usize,
    pub why: String,
    /// Those that were weighed, the next one first.
    pub candidates: Vec<Candidate>,
    pub next: Option<Next>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub question: String,
    pub answer: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    pub id: QuestionId,
    pub text: String,
    /// How often an answer is expected to halve the services.
    pub narrowing: f32,
    /// What it asks of the reader, against a single choice.
    pub effort: f32,
    /// What counts: the narrowing for the effort, or that with the questions it opens where it is more.
    pub worth: f32,
}

/// The next question, and what can be answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Next {
    pub id: QuestionId,
    pub text: String,
    /// The value as a feed writes it, its words, and how many services it leaves.
    pub answers: Vec<(String, String, usize)>,
}

/// What the finder does after these answers.
pub fn turn(catalogue: &Catalogue, given: &Given) -> Turn {
    let config = Config::default();
    let (session, asked, unknown) = answered(catalogue, given);
    let progress = Progress::new(catalogue, &config, &session);
    let next = selection::next(catalogue, &config, &progress);
    let (stage, open) = selection::candidates(catalogue, &config, &progress);
    let floor = if stage == Stage::Ending { 0 } else { config.enough };
    let weigh = |question: &Question| Candidate {
        id: question.id.clone(),
        text: text(catalogue, question),
        narrowing: selection::narrowing(catalogue, &progress.left, question, floor),
        effort: selection::effort(question.kind),
        worth: selection::worth(catalogue, &progress, question, floor),
    };
    let mut candidates: Vec<_> = open.into_iter().map(weigh).collect();
    candidates.sort_by(|left, right| right.worth.total_cmp(&left.worth));
    let left = progress.left.count();
    Turn {
        asked,
        unknown,
        left,
        all: catalogue.services.len(),
        why: why(stage, next.is_some(), left, config.enough),
        candidates,
        next: next.map(|question| self::next(catalogue, &progress, question)),
    }
}

fn why(stage: Stage, is_asked: bool, left: usize, enough: usize) -> String {
    let rest = match (stage, is_asked) {
        (Stage::Pinned, _) => {
            "The feed pins the next question. Pinned questions come first, in the order of the feed, as long as an \
             answer makes a difference."
                .to_owned()
        }
        (Stage::Narrowing, true) => format!(
            "More than {enough} are too many to read, so the question comes next that is expected to narrow the most \
             for its effort."
        ),
        (Stage::Ending, true) => {
            "Now only the area, the age and whom a service is for are asked, so that nobody is shown what is not open \
             to them."
                .to_owned()
        }
        (_, false) => "No more is asked, because no open question would change anything, or enough has been asked. \
             The reader sees the results."
            .to_owned(),
    };
    let services = if left == 1 { "1 service is left.".to_owned() } else { format!("{left} services are left.") };
    format!("{services} {rest}")
}

/// The session with the answers that the feed has, those in words, and the others.
fn answered(catalogue: &Catalogue, given: &Given) -> (Session, Vec<Asked>, Given) {
    let (mut session, mut asked, mut unknown) = (Session::default(), Vec::new(), Vec::new());
    for (id, written) in given {
        let question = catalogue.question(&QuestionId::new(id));
        let value = |question: &Question| {
            let Some(written) = written else { return Some(None) };
            values(catalogue, question).into_iter().find(|value| value.written() == *written).map(Some)
        };
        match question.and_then(|question| Some((question, value(question)?))) {
            Some((question, value)) => {
                let answer =
                    value.as_ref().map_or_else(|| "I don't know".to_owned(), |value| label(catalogue, question, value));
                asked.push(Asked { question: text(catalogue, question), answer });
                let answer = value.map_or(Answer::Unknown, |value| Answer::Values(vec![value]));
                session.answers.push((question.id.clone(), answer));
            }
            None => unknown.push((id.clone(), written.clone())),
        }
    }
    (session, asked, unknown)
}

fn next(catalogue: &Catalogue, progress: &Progress, question: &Question) -> Next {
    let left = |value: &Value| progress.after(catalogue, question, value.clone()).left.count();
    let is_choice = matches!(question.kind, QuestionKind::Single | QuestionKind::Multi);
    let answers = values(catalogue, question).into_iter().map(|value| {
        let left = left(&value);
        (value.written(), label(catalogue, question, &value), left)
    });
    // The finder does not offer an option that leaves nothing.
    let answers = answers.filter(|(_, _, left)| !is_choice || *left != 0).collect();
    Next { id: question.id.clone(), text: text(catalogue, question), answers }
}

/// By which a question is weighed: its options, or some places and ages.
fn values(catalogue: &Catalogue, question: &Question) -> Vec<Value> {
    catalogue.index.offered(question).map(|(value, _)| value.clone()).collect()
}

/// A question that the finder words itself goes by its name.
fn text(catalogue: &Catalogue, question: &Question) -> String {
    question.text.choose(&[catalogue.language]).map_or_else(|| question.id.to_string(), |chosen| chosen.text)
}

fn label(catalogue: &Catalogue, question: &Question, value: &Value) -> String {
    let option = question.options.iter().find(|option| option.value == *value);
    let label = option.and_then(|option| option.label.choose(&[catalogue.language]));
    label.map_or_else(|| name(catalogue, value), |chosen| chosen.text)
}

#[cfg(test)]
mod tests {
    use model::date::Date;

    use super::*;

    fn catalogue() -> Catalogue {
        let text = include_str!("../../../../feeds/associations.json");
        let day = Date::parse("2026-11-01").unwrap();
        Catalogue::new(vec![feed::parse(text.as_bytes()).unwrap().feed], day)
    }

    /// The answer that leaves the most.
    fn widest(next: &Next) -> Option<&(String, String, usize)> {
        next.answers.iter().max_by_key(|(.., left)| *left)
    }

    /// How it goes on with this answer each time.
    fn way(catalogue: &Catalogue) -> Vec<Turn> {
        let (mut given, mut turns) = (Given::new(), Vec::new());
        loop {
            let turn = turn(catalogue, &given);
            let next = turn.next.clone();
            turns.push(turn);
            let Some(next) = next else { return turns };
            given.push((next.id.to_string(), widest(&next).map(|(value, ..)| value.clone())));
        }
    }

    #[test]
    fn the_next_question_is_the_one_that_is_worth_the_most() {
        let turns = way(&catalogue());
        assert!(2 < turns.len(), "{turns:?}");
        for turn in &turns {
            assert!(turn.left <= turn.all && turn.unknown.is_empty());
            let most = turn.candidates.first().filter(|candidate| 0.0 < candidate.worth);
            if turn.why.contains("pins") || turn.next.is_none() {
                continue;
            }
            assert_eq!(most.map(|candidate| &candidate.id), turn.next.as_ref().map(|next| &next.id), "{turn:?}");
        }
        assert!(turns.first().unwrap().why.contains("The feed pins the next question"));
        assert!(turns.last().unwrap().why.contains("No more is asked"));
    }

    #[test]
    fn an_answer_leaves_as_many_services_as_it_says() {
        let turns = way(&catalogue());
        for pair in turns.windows(2) {
            let said = pair[0].next.as_ref().and_then(widest).map(|(.., left)| *left);
            assert_eq!(said, Some(pair[1].left), "{pair:?}");
        }
    }

    #[test]
    fn answers_that_the_feed_has_no_longer_are_told() {
        let given = vec![("gone".to_owned(), None), ("topic".to_owned(), Some("topic:gone".to_owned()))];
        let turn = turn(&catalogue(), &given);
        assert_eq!((turn.unknown, turn.asked), (given, Vec::new()));
    }
}
