//! Writes a question with its options and its condition.

use super::{Record, borrowed, json::Json, shown};
use model::{
    facet::Value,
    locale::Language,
    question::{Choice, Condition, Question, QuestionKind},
};

pub fn question(question: &Question, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.put("id", borrowed(question.id.as_str()));
    record.put("facet", borrowed(question.facet.as_str()));
    record.put("kind", borrowed(QuestionKind::NAMES.get(question.kind as usize).copied().unwrap_or_default()));
    record.text("text", &question.text, language);
    record.text("hint", &question.hint, language);
    record.text("why", &question.why, language);
    record.flag("pinned", question.pinned);
    record.optional("when", question.when.as_ref(), condition);
    record.list("options", &question.options, |option| choice(option, language));
    record.finish()
}

fn choice(choice: &Choice, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.put("value", value(&choice.value));
    record.text("label", &choice.label, language);
    record.text("hint", &choice.hint, language);
    record.flag("sensitive", choice.sensitive);
    record.finish()
}

fn condition(condition: &Condition) -> Json<'_> {
    let parts = |parts| Json::List(<[Condition]>::iter(parts).map(self::condition).collect());
    let mut record = Record::default();
    match condition {
        Condition::Any(any) => record.put("any", parts(any)),
        Condition::All(all) => record.put("all", parts(all)),
        Condition::Not(part) => record.put("not", self::condition(part)),
        Condition::Is { question, values } => {
            record.put("question", borrowed(question.as_str()));
            record.put("is", Json::List(values.iter().map(value).collect()));
        }
    }
    record.finish()
}

fn value(value: &Value) -> Json<'_> {
    shown(value.written())
}
