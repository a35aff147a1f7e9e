//! Why the finder of the preview asks what it asks: its own choice, computed once more for the answers that were seen.

use finder::{
    engine::catalogue::Catalogue,
    session::{
        config::Config,
        preset_town::name_town,
        progress::Progress,
        selection::{self, Stage},
        state::Session,
        view::{QuestionView, View, view},
    },
};
use model::{
    area::{RegionCode, areas},
    date::Date,
    facet::{Facet, Value},
    feed::Feed,
    question::{Answer, Question, QuestionKind},
};
use workshop_protocol::{About, Followed, Reason, Reply, Settings, Shown, ShownQuestion, Why};

/// So many questions are named that could be asked as well.
const OTHERS: usize = 3;

/// Why that is shown. `None` where the answers that were seen do not lead to it: some are given in own words, or changed
/// afterwards, and a reason that is not certain is worse than none.
pub fn why(feed: &Feed, settings: &Settings, followed: &Followed, today: Date) -> Option<Why> {
    let day = followed.day.as_deref().and_then(Date::parse).unwrap_or(today);
    let catalogue = Catalogue::new(vec![feed.clone()], day);
    let attributes = settings.attributes("");
    let (mut config, _) = Config::parse(&|attribute| attributes.get(attribute.name()).cloned());
    // A town that is not known presets nothing, in the finder too.
    let _ = name_town(&catalogue, &mut config, attributes.get("place").cloned());
    let finder = Finder { catalogue: &catalogue, config: &config, has_questions: !feed.questions.is_empty() };
    match &followed.shown {
        Shown::Question(shown) => finder.of_question(shown, &followed.replies),
        Shown::Results => finder.of_results(&followed.replies),
        Shown::Other => None,
    }
}

struct Finder<'a> {
    catalogue: &'a Catalogue,
    config: &'a Config,
    /// Whether the list has questions of its own.
    has_questions: bool,
}

impl<'a> Finder<'a> {
    /// The session with these answers to what is asked one after the other.
    fn session(&self, replies: &[Reply]) -> Option<Session> {
        let mut session = Session::default();
        for reply in replies {
            let question = self.next(&self.progress(&session))?;
            session.answers.push((question.id.clone(), answer(question, reply)?));
        }
        Some(session)
    }

    fn progress(&self, session: &Session) -> Progress {
        Progress::new(self.catalogue, self.config, session)
    }

    fn next(&self, progress: &Progress) -> Option<&'a Question> {
        selection::next(self.catalogue, self.config, progress)
    }

    fn of_question(&self, shown: &ShownQuestion, replies: &[Reply]) -> Option<Why> {
        let session = self.session(replies.get(..shown.number.checked_sub(1)?)?)?;
        let View::Question(up) = view(self.catalogue, self.config, &session) else { return None };
        let question = self.catalogue.question(&up.question)?;
        if !is_same(&up, shown) {
            return None;
        }
        let progress = self.progress(&session);
        let left = |value: &Value| progress.after(self.catalogue, question, value.clone()).left.count();
        let counts = match question.kind {
            QuestionKind::Single | QuestionKind::Multi => up.options.iter().map(|option| option.count).collect(),
            QuestionKind::Place | QuestionKind::Age => {
                self.catalogue.index.offered(question).map(|(value, _)| left(value)).collect::<Vec<_>>()
            }
        };
        let words = |(at, words): &(usize, String)| {
            let option = up.options.iter().find(|option| option.choice == *at)?;
            Some((words.clone(), option.count))
        };
        let (reason, others) = self.choice(&progress, question);
        Some(Why {
            left: up.left,
            all: self.catalogue.services.len(),
            reason,
            answers: shown.options.iter().filter_map(words).collect(),
            range: counts.iter().min().copied().zip(counts.iter().max().copied()),
            others,
        })
    }

    /// Why this question is chosen, and about what the others are that would help as well, the best first.
    fn choice(&self, progress: &Progress, question: &Question) -> (Reason, Vec<About>) {
        let (stage, open) = selection::candidates(self.catalogue, self.config, progress);
        let enough = self.config.enough;
        let floor = if stage == Stage::Narrowing { enough } else { 0 };
        let worth = |question: &Question| selection::worth(self.catalogue, progress, question, floor);
        let mut helping: Vec<_> = open.iter().map(|open| (worth(open), *open)).collect();
        helping.retain(|(worth, _)| 0.0 < *worth);
        helping.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let reason = match stage {
            Stage::Pinned if self.has_questions => Reason::First,
            Stage::Pinned => Reason::Always,
            Stage::Narrowing if !helping.is_empty() => Reason::Narrows { enough },
            Stage::Narrowing | Stage::Ending => Reason::Decides(about(question.facet)),
        };
        let mut others = Vec::new();
        for (_, other) in helping {
            let other = about(other.facet);
            if other != about(question.facet) && !others.contains(&other) && others.len() < OTHERS {
                others.push(other);
            }
        }
        (reason, others)
    }

    fn of_results(&self, replies: &[Reply]) -> Option<Why> {
        let session = self.session(replies)?;
        let progress = self.progress(&session);
        let (left, most) = (progress.left.count(), self.config.max_questions);
        let enough = self.config.enough;
        let reason = match self.next(&progress) {
            Some(_) => Reason::Early,
            None if most <= session.answers.len() => Reason::AskedEnough { most },
            None if left <= enough => Reason::FewLeft { enough },
            None => Reason::NothingHelps,
        };
        let all = self.catalogue.services.len();
        Some(Why { left, all, reason, answers: Vec::new(), range: None, others: Vec::new() })
    }
}

/// Whether the question that comes of the answers is the one that is seen, as far as that can be told.
fn is_same(up: &QuestionView, shown: &ShownQuestion) -> bool {
    let has = |at: usize| up.options.iter().any(|option| option.choice == at);
    shown.left.is_none_or(|left| left == up.left)
        && up.options.is_empty() == shown.options.is_empty()
        && shown.options.iter().all(|(at, _)| has(*at))
}

/// The answer that was seen. `None` where it is not one to this question.
fn answer(question: &Question, reply: &Reply) -> Option<Answer> {
    let values = match (reply, question.kind) {
        (Reply::Unknown, _) => return Some(Answer::Unknown),
        (Reply::Options(chosen), QuestionKind::Single | QuestionKind::Multi) => {
            let value = |at: &usize| question.options.get(*at).map(|option| option.value.clone());
            chosen.iter().map(value).collect::<Option<Vec<_>>>()?
        }
        (Reply::Place(typed), QuestionKind::Place) => vec![Value::Municipality(areas().current(typed)?)],
        (Reply::Region(code), QuestionKind::Place) => vec![Value::Region(RegionCode::parse(code)?)],
        (Reply::Age(years), QuestionKind::Age) => vec![Value::Age(*years)],
        (Reply::Options(_) | Reply::Place(_) | Reply::Region(_) | Reply::Age(_) | Reply::Unheard, _) => return None,
    };
    (!values.is_empty()).then_some(Answer::Values(values))
}

fn about(facet: Facet) -> About {
    match facet {
        Facet::Topic => About::Topic,
        Facet::Audience => About::Audience,
        Facet::Age => About::Age,
        Facet::Area => About::Area,
        Facet::Form => About::Form,
        Facet::Channel => About::Channel,
        Facet::Language => About::Language,
        Facet::Cost => About::Cost,
        Facet::Anonymity => About::Anonymity,
        Facet::Registration => About::Registration,
        Facet::Accessibility => About::Accessibility,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed() -> Feed {
        feed::parse(include_bytes!("../../../../feeds/associations.json")).unwrap().feed
    }

    fn today() -> Date {
        Date::parse("2026-11-30").unwrap()
    }

    fn told(replies: Vec<Reply>, shown: Shown) -> Option<Why> {
        why(&feed(), &Settings::default(), &Followed { day: None, replies, shown }, today())
    }

    /// The question that is up after these replies, as it is seen.
    fn question(replies: &[Reply]) -> ShownQuestion {
        let catalogue = Catalogue::new(vec![feed()], today());
        let finder = Finder { catalogue: &catalogue, config: &Config::default(), has_questions: true };
        let session = finder.session(replies).unwrap();
        let View::Question(up) = view(&catalogue, finder.config, &session) else { panic!("nothing is asked") };
        let option = |option: &finder::session::view::OptionView| (option.choice, format!("option {}", option.choice));
        let options = up.options.iter().map(option).collect();
        ShownQuestion { number: replies.len() + 1, left: Some(up.left), options, ..ShownQuestion::default() }
    }

    #[test]
    fn the_reason_is_that_of_the_finder_and_each_answer_leaves_what_it_says() {
        let mut replies = Vec::new();
        let mut reasons = Vec::new();
        loop {
            let shown = question(&replies);
            let why = told(replies.clone(), Shown::Question(shown.clone())).unwrap();
            assert_eq!(Some(why.left), shown.left);
            let (least, most) = why.range.unwrap();
            assert!(why.answers.iter().all(|(_, left)| (least..=most).contains(left)), "{why:?}");
            reasons.push(why.reason);
            // The option that leaves the most is chosen; a place and an age are not known.
            let widest = why.answers.iter().zip(&shown.options).max_by_key(|((_, left), _)| *left);
            let left = widest.map_or(why.left, |((_, left), _)| *left);
            replies.push(widest.map_or(Reply::Unknown, |(_, (at, _))| Reply::Options(vec![*at])));
            let after = told(replies.clone(), Shown::Results).unwrap();
            assert_eq!(after.left, left);
            if after.reason != Reason::Early {
                reasons.push(after.reason);
                break;
            }
        }
        assert_eq!(reasons.first(), Some(&Reason::First));
        assert!(
            reasons.iter().any(|reason| matches!(reason, Reason::Narrows { .. } | Reason::Decides(_))),
            "{reasons:?}"
        );
        assert!(matches!(reasons.last(), Some(Reason::FewLeft { enough: 5 } | Reason::NothingHelps)), "{reasons:?}");
    }

    #[test]
    fn a_reason_that_is_not_certain_is_not_given() {
        let shown = question(&[]);
        assert!(told(Vec::new(), Shown::Question(shown.clone())).is_some());
        let other = |change: &dyn Fn(&mut ShownQuestion)| {
            let mut other = shown.clone();
            change(&mut other);
            told(Vec::new(), Shown::Question(other))
        };
        assert_eq!(other(&|shown| shown.left = Some(1)), None);
        assert_eq!(other(&|shown| shown.options.push((999, "none".to_owned()))), None);
        assert_eq!(other(&|shown| shown.number = 2), None);
        assert_eq!(told(vec![Reply::Unheard], Shown::Results), None);
        assert_eq!(told(vec![Reply::Age(30)], Shown::Results), None);
        assert_eq!(told(Vec::new(), Shown::Other), None);
    }

    #[test]
    fn what_the_page_answers_is_not_asked() {
        let settings = Settings { topic: "topic:violence".to_owned(), ..Settings::default() };
        let followed = Followed { shown: Shown::Results, ..Followed::default() };
        let [with, without] =
            [settings, Settings::default()].map(|settings| why(&feed(), &settings, &followed, today()).unwrap());
        assert!(with.left < without.left, "{with:?}");
    }
}
