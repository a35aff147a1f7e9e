//! The keys of a question.

use super::{Keys, Record, wire};
use crate::service_feed::{
    reading::Reading,
    values::{Guard, Read, list::List},
};
use bulk::Value;
use model::{facet::Facet, problem::Outcome, question::QuestionKind, text::Text};

wire! {
    /// A question of the questionnaire. The finder has words of its own for texts that are absent.
    Question else RecordLeftOut {
        /// Unique among the questions.
        required "id" id: String,
        /// What is asked about.
        required "facet" facet: Facet,
        /// How it is answered: one option, several, a place, an age.
        required "kind" kind: QuestionKind,
        /// The question itself.
        "text" text: Text,
        /// What helps to answer, in a few words.
        "hint" hint: Text,
        /// Why it is asked.
        "why" why: Text,
        /// Asked first, in the order of the feed, even if few services are left: for what everything else depends on.
        /// Questions about age, area and whom a service is for need no pin: the finder asks them before it shows
        /// results that they could take away.
        "pinned" pinned: bool,
    }
    apart {
        /// The options of a question of the kind `single` or `multi`.
        "options": List<Choice>,
        /// Asked only if this is true.
        "when": Condition,
    }
}

wire! {
    /// An option of a question.
    Choice else ValueIgnored {
        /// A code of `terms` for a topic or an audience, the code of an area, `free`, `yes` for anonymity,
        /// `none` for registration, or a value that services have in that respect.
        required "value" value: String,
        /// The option as the reader sees it.
        "label" label: Text,
        /// What is meant, in a few words.
        "hint" hint: Text,
        /// Whether choosing it reveals something private.
        "sensitive" sensitive: Guard,
    }
    apart {}
}

wire! {
    /// A condition on earlier answers: either `question` with `is`, or one of `any`, `all`, `not`.
    Condition apart {
        /// The identifier of a question.
        "question": String,
        /// True if the answer is one of these values or below one.
        "is": List<String>,
        /// True if at least one of these is true.
        "any": List<Condition>,
        /// True if all of these are true.
        "all": List<Condition>,
        /// True if this is false.
        "not": Condition,
    }
}
