//! The keys of the question that is drawn before the program has come.

use super::{Keys, Record, wire};
use crate::service_feed::{
    reading::Reading,
    values::{
        Read,
        list::List,
        number::{Count, Total},
        translation::ByLanguage,
    },
};
use bulk::Value;
use model::{country::Country, date::Date, facet::Facet, problem::Outcome, question::QuestionKind, text::Text};

wire! {
    /// The question that the finder asks first, with all that is needed to draw it. `service-feed` computes it; do not
    /// write it yourself. A page of which another question may come first does not use it.
    Opening else ValueIgnored {
        /// A hash of the rest of the feed.
        required "of" of: String,
        /// The first day on which it is not sure any more, because a service has ended.
        "until" until: Date,
        /// The identifier of the question.
        required "question" question: String,
        /// What is asked about.
        required "facet" facet: Facet,
        /// How it is answered: `single` or `multi`.
        required "kind" kind: QuestionKind,
        /// Whose emergency number is shown where the page names no country.
        "country" country: Country,
        /// How many services there are.
        required "services" services: Total,
        /// How many services say nothing about any of the options; 0 if absent.
        "silent" silent: Total,
        /// Whether the reader is told how to leave the page.
        "notice" notice: bool,
        /// The options that are offered, in their order.
        required "options" options: List<OpeningOption>,
        /// The days from `until` on, one stretch after the other, on which only the numbers differ.
        "later" later: List<OpeningPeriod>,
        /// The words, for each language of the interface.
        required "texts" texts: ByLanguage<OpeningTexts>,
    }
    apart {}
}

wire! {
    /// An option that is offered.
    OpeningOption else ValueIgnored {
        /// The position in the options of the question, counted from 0.
        required "choice" choice: Count,
        /// How many services are known to fit it; 0 if absent, and then no number is shown.
        "count" count: Total,
        /// Whether it stands last, below an "or".
        "other" other: bool,
    }
    apart {}
}

wire! {
    /// Some days on which other services are offered.
    OpeningPeriod else ValueIgnored {
        /// The first day after them.
        "until" until: Date,
        /// How many services there are.
        required "services" services: Total,
        /// How many services say nothing about any of the options; 0 if absent.
        "silent" silent: Total,
        /// For each option that is offered, how many services are known to fit it.
        required "counts" counts: List<Total>,
    }
    apart {}
}

wire! {
    /// The words of the question for the readers of one language. A string is in that language; an object has the one
    /// language that the text is in.
    OpeningTexts else ValueIgnored {
        /// The question itself.
        required "text" text: Text,
        /// What helps to answer.
        "hint" hint: Text,
        /// Why it is asked.
        required "why" why: Text,
        /// For each option that is offered, its label and, if it has one, its hint.
        "options" options: List<List<Text>>,
    }
    apart {}
}
