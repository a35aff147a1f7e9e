//! The question that the finder asks first, computed by the tools and written at the head of a feed, so that a page can
//! draw it before the program has come. Neither the reader of feeds nor the finder looks at it.

use super::{
    position::not_json,
    reading::{Reading, Step},
    utf8,
    values::Read,
    wire,
};
use bulk::{Plan, Sink, Value, stream};
use model::{
    chunks::Name,
    country::Country,
    date::Date,
    facet::Facet,
    identifier::QuestionId,
    locale::Language,
    problem::{FeedError, Problem},
    question::QuestionKind,
    text::Chosen,
};

/// The first view of a reader who has answered nothing, on a page that states nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// What it was computed from: [`Opening::name`] of the rest of the feed.
    pub of: Box<str>,
    /// The first day on which the view may be another one, because a service has ended.
    pub until: Option<Date>,
    pub question: QuestionId,
    pub facet: Facet,
    pub kind: QuestionKind,
    /// The country of the feed, whose emergency number is shown where the page names none.
    pub country: Option<Country>,
    /// How many services there are.
    pub services: usize,
    /// How many services do not say how they stand to any of the options.
    pub silent: usize,
    /// Whether the notice about leaving the page is due.
    pub notice: bool,
    /// Those that are offered, in the order of the question.
    pub options: Vec<OpeningOption>,
    /// The days from `until` on, as far as the same question comes first with the same options.
    pub later: Vec<OpeningPeriod>,
    /// The words in each language of the interface.
    pub texts: Vec<(Language, OpeningTexts)>,
}

/// An option that is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpeningOption {
    /// The position in the list of options of the question.
    pub choice: usize,
    /// How many services are known to fit it.
    pub count: usize,
    /// Whether it is "something else".
    pub other: bool,
}

/// Some days on which other services are offered, and nothing else differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningPeriod {
    /// The first day after them.
    pub until: Option<Date>,
    pub services: usize,
    pub silent: usize,
    /// How many services are known to fit each option.
    pub counts: Vec<usize>,
}

/// The words of the question in one language of the interface. Each is in that language or in the one that the reader
/// is given in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningTexts {
    pub text: Chosen,
    pub hint: Option<Chosen>,
    pub why: Chosen,
    /// Label and hint of each option that is offered.
    pub options: Vec<(Chosen, Option<Chosen>)>,
}

impl Opening {
    /// The name of what an opening is computed from: a hash of the feed as it is written without one, so that neither
    /// white space nor what the finder does not use counts.
    pub fn name(written: &str) -> Box<str> {
        Name::of(written.as_bytes()).to_string().into()
    }

    /// The first day on which another view may come first.
    pub fn end(&self) -> Option<Date> {
        self.later.last().map_or(self.until, |period| period.until)
    }

    /// How many services there are on this day, how many are silent, and how many fit each option. `None`: it is over.
    pub fn numbers(&self, today: Date) -> Option<(usize, usize, Vec<usize>)> {
        let is_on = |until: Option<Date>| until.is_none_or(|until| today < until);
        if is_on(self.until) {
            return Some((self.services, self.silent, self.options.iter().map(|option| option.count).collect()));
        }
        let period = self.later.iter().find(|period| is_on(period.until))?;
        Some((period.services, period.silent, period.counts.clone()))
    }

    /// Parses the opening of a feed or an index. One that cannot be used counts as none, and is reported.
    ///
    /// # Errors
    /// If the bytes are not JSON.
    pub fn parse(bytes: &[u8]) -> Result<(Option<Self>, Vec<Problem>), FeedError> {
        let text = utf8(bytes)?;
        let head = stream(text, &mut OpeningAlone).map_err(|error| not_json(text, error))?;
        let mut found = [None];
        head.root().find(&[KEY], &mut found);
        let [Some(value)] = found else { return Ok((None, Vec::new())) };
        let mut reading = Reading::new(Language::FINNISH);
        let opening = reading.within(Step::Key(KEY), |reading| wire::Opening::read(value, reading));
        Ok((opening, reading.into_problems()))
    }
}

/// The key in a feed.
pub const KEY: &str = "opening";

/// Keeps nothing but the opening.
struct OpeningAlone;

impl Sink for OpeningAlone {
    fn plan(&self, key: &str) -> Plan {
        if key == KEY { Plan::Keep } else { Plan::Skip }
    }

    fn keep(&mut self, _: &str, _: Value) {}

    fn begin(&mut self, _: usize) {}

    fn take(&mut self, _: Value, _: usize) {}
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::service_feed::{
        Writing,
        testing::{EVERY_FIELD, lines},
        write_as,
    };

    /// The opening of the feed that uses every field, with these keys in the place of its own.
    fn spoilt(keys: Value) -> (Option<Opening>, Vec<String>) {
        let mut feed: Value = serde_json::from_str(EVERY_FIELD).unwrap();
        for (key, value) in keys.as_object().unwrap() {
            feed[KEY][key] = value.clone();
        }
        let (opening, problems) = Opening::parse(feed.to_string().as_bytes()).unwrap();
        assert!(
            crate::parse(feed.to_string().as_bytes()).unwrap().problems.is_empty(),
            "the finder does not look at it"
        );
        (opening, lines(&problems))
    }

    #[test]
    fn what_is_written_is_parsed_as_the_same() {
        let (opening, problems) = spoilt(json!({}));
        assert_eq!(problems, [""; 0]);
        let opening = opening.unwrap();
        let feed = crate::parse(EVERY_FIELD.as_bytes()).unwrap().feed;
        let written = write_as(&feed, Writing { opening: Some(&opening), ..Writing::default() });
        assert_eq!(Opening::parse(written.as_bytes()).unwrap(), (Some(opening), Vec::new()));
        let head = "{\n  \"format\": \"service-feed/1\",\n  \"opening\": {\"of\":";
        assert!(written.starts_with(head), "{written}");
    }

    #[test]
    fn a_text_is_in_the_language_of_its_key_or_says_its_own() {
        let (opening, _) = spoilt(json!({}));
        let texts = opening.unwrap().texts;
        let (language, swedish) = &texts[1];
        assert_eq!((language.as_str(), swedish.text.language), ("sv", Language::SWEDISH));
        let hint = swedish.hint.as_ref().unwrap();
        assert_eq!((hint.language, &*hint.text), (Language::FINNISH, "Voit valita useita."));
    }

    #[test]
    fn an_opening_that_cannot_be_used_is_none_and_is_reported() {
        let check = |keys: Value, problem: &str| {
            let (opening, problems) = spoilt(keys);
            assert_eq!((opening, problems.as_slice()), (None, &[problem.to_owned()][..]));
        };
        check(json!({ "of": null }), "opening.of: a required value is missing (ignored)");
        check(json!({ "kind": "slider" }), "opening.kind: \"slider\" is not a known value (ignored)");
        check(json!({ "services": -1 }), "opening.services: the number is negative (ignored)");
        check(json!({ "options": [] }), "opening.options: a required value is missing (ignored)");
        check(
            json!({ "texts": { "fi": { "text": "?", "why": "!" } } }),
            "opening.texts: a required value is missing (ignored)",
        );
        let later = json!([{ "services": 1, "counts": [1] }]);
        check(json!({ "later": later }), "opening.later: a required value is missing (ignored)");
        let (opening, problems) = spoilt(json!({ "until": "soon" }));
        assert_eq!((opening.is_some(), problems.len()), (true, 1));
    }
}
