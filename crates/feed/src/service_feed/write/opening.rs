//! Writes the question that is drawn before the program has come.

use std::borrow::Cow;

use super::{
    Record, borrowed,
    json::{Json, Object},
    shown,
};
use crate::service_feed::opening::{Opening, OpeningOption, OpeningPeriod, OpeningTexts};
use model::{locale::Language, question::QuestionKind, text::Chosen};

pub fn opening(opening: &Opening) -> Json<'_> {
    let mut record = Record::default();
    record.put("of", borrowed(&opening.of));
    record.optional("until", opening.until, shown);
    record.put("question", borrowed(opening.question.as_str()));
    record.put("facet", borrowed(opening.facet.as_str()));
    record.put("kind", borrowed(QuestionKind::NAMES.get(opening.kind as usize).copied().unwrap_or_default()));
    record.optional("country", opening.country, shown);
    record.put("services", number(opening.services));
    silent(&mut record, opening.silent);
    record.flag("notice", opening.notice);
    record.list("options", &opening.options, option);
    record.list("later", &opening.later, period);
    record.table("texts", opening.texts.iter().map(|(language, words)| (language.as_str(), texts(words, *language))));
    record.finish()
}

fn silent(record: &mut Record, services: usize) {
    record.optional("silent", Some(services).filter(|silent| *silent != 0), number);
}

fn period<'a>(period: &OpeningPeriod) -> Json<'a> {
    let mut record = Record::default();
    record.optional("until", period.until, shown);
    record.put("services", number(period.services));
    silent(&mut record, period.silent);
    record.put("counts", Json::List(period.counts.iter().copied().map(number).collect()));
    record.finish()
}

fn option<'a>(option: &OpeningOption) -> Json<'a> {
    let mut record = Record::default();
    record.put("choice", number(option.choice));
    record.put("count", number(option.count));
    record.flag("other", option.other);
    record.finish()
}

fn texts(words: &OpeningTexts, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.put("text", chosen(&words.text, language));
    record.optional("hint", words.hint.as_ref(), |hint| chosen(hint, language));
    record.put("why", chosen(&words.why, language));
    record.list("options", &words.options, |(label, hint)| {
        Json::List(std::iter::once(label).chain(hint).map(|text| chosen(text, language)).collect())
    });
    record.finish()
}

/// A plain string if the text is in the language of its readers.
fn chosen(text: &Chosen, language: Language) -> Json<'_> {
    let words = borrowed(&text.text);
    if text.language == language {
        return words;
    }
    Json::Object(Object(vec![(Cow::Owned(text.language.to_string()), words)]))
}

fn number<'a>(number: usize) -> Json<'a> {
    Json::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
