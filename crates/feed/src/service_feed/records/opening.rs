//! The question that is drawn before the program has come.

use crate::service_feed::{
    opening::{Opening, OpeningOption, OpeningPeriod, OpeningTexts},
    reading::Reading,
    wire::{self, Record},
};
use model::{
    identifier::QuestionId,
    problem::Outcome,
    text::{Chosen, Text},
};

impl Record for wire::Opening {
    type Model = Opening;

    fn into_model(self, reading: &mut Reading) -> Option<Opening> {
        let (options, texts, later) = (self.options?, self.texts?, self.later.unwrap_or_default());
        if options.is_empty() {
            reading.required("options", Outcome::ValueIgnored);
            return None;
        }
        if texts.is_empty() || texts.iter().any(|(_, words)| words.options.len() != options.len()) {
            reading.required("texts", Outcome::ValueIgnored);
            return None;
        }
        if later.iter().any(|period| period.counts.len() != options.len()) {
            reading.required("later", Outcome::ValueIgnored);
            return None;
        }
        Some(Opening {
            of: self.of?.into(),
            until: self.until,
            question: QuestionId::new(&self.question?),
            facet: self.facet?,
            kind: self.kind?,
            country: self.country,
            services: self.services?,
            silent: self.silent.unwrap_or_default(),
            notice: self.notice.unwrap_or_default(),
            options,
            later,
            texts,
        })
    }
}

impl Record for wire::OpeningOption {
    type Model = OpeningOption;

    fn into_model(self, _: &mut Reading) -> Option<OpeningOption> {
        Some(OpeningOption {
            choice: self.choice?.into(),
            count: self.count.unwrap_or_default(),
            other: self.other.unwrap_or_default(),
        })
    }
}

impl Record for wire::OpeningPeriod {
    type Model = OpeningPeriod;

    fn into_model(self, _: &mut Reading) -> Option<OpeningPeriod> {
        Some(OpeningPeriod {
            until: self.until,
            services: self.services?,
            silent: self.silent.unwrap_or_default(),
            counts: self.counts?,
        })
    }
}

impl Record for wire::OpeningTexts {
    type Model = OpeningTexts;

    fn into_model(self, _: &mut Reading) -> Option<OpeningTexts> {
        let options = self.options.unwrap_or_default().into_iter();
        Some(OpeningTexts {
            text: chosen(&self.text?)?,
            hint: self.hint.as_ref().and_then(chosen),
            why: chosen(&self.why?)?,
            options: options.map(option).collect::<Option<_>>()?,
        })
    }
}

/// The label of an option and its hint.
fn option(texts: Vec<Text>) -> Option<(Chosen, Option<Chosen>)> {
    let mut texts = texts.iter();
    Some((chosen(texts.next()?)?, texts.next().and_then(chosen)))
}

/// The only translation of a text.
fn chosen(text: &Text) -> Option<Chosen> {
    text.choose(&[])
}
