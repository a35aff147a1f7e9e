//! Writes a service, without its channels.

use std::borrow::Cow;

use super::{
    Record, borrowed, channel, code,
    json::{Json, Object},
    shown, translations,
};
use model::{
    locale::Language,
    service::{AgeRange, Area, Limit, Service, Status},
};

/// The keys are in the order of the description of the format. `language` is that of plain strings.
pub fn service(service: &Service, language: Language) -> Json<'_> {
    let mut record = Record::default();
    record.put("id", borrowed(service.id.as_str()));
    record.put("name", translations(&service.name, language));
    record.text("summary", &service.summary, language);
    record.text("description", &service.description, language);
    record.text("eligibility", &service.eligibility, language);
    record.text("next_step", &service.next_step, language);
    record.text("alert", &service.alert, language);
    record.optional("organization", service.organization.as_ref(), |id| borrowed(id.as_str()));
    record.optional("status", Some(service.status).filter(|status| *status != Status::Active), |status| {
        borrowed(status.as_str())
    });
    record.list("topics", &service.topics, code);
    record.list("audiences", &service.audiences, code);
    record.optional("age", Some(service.age).filter(|age| age.is_stated()), age);
    record.list("forms", &service.forms, |form| borrowed(form.as_str()));
    record.list("languages", &service.languages, shown);
    record.optional("interpreter", service.interpreter, Json::Bool);
    record.optional("area", Some(&service.area).filter(|stated| **stated != Area::default()), area);
    record.list("channels", &service.channels, |entry| channel::channel(entry, language));
    circumstances(service, language, &mut record);
    record.finish()
}

fn circumstances<'a>(service: &'a Service, language: Language, record: &mut Record<'a>) {
    record.optional("cost", service.cost, |cost| borrowed(cost.as_str()));
    record.text("cost_note", &service.cost_note, language);
    record.optional("anonymous", service.anonymous, Json::Bool);
    record.optional("referral", service.referral, |referral| borrowed(referral.as_str()));
    record.optional("registration", service.registration, |registration| borrowed(registration.as_str()));
    record.list("limits", &service.limits, limit);
    record.text("response_time", &service.response_time, language);
    record.optional("starts", service.starts, shown);
    record.optional("ends", service.ends, shown);
    record.optional("checked", service.checked, shown);
    record.text("url", &service.url, language);
    record.optional("keywords", Some(&*service.keywords).filter(|words| !words.is_empty()), |words| {
        keywords(words, language)
    });
}

fn age<'a>(age: AgeRange) -> Json<'a> {
    let mut record = Record::default();
    record.optional("min", age.min, years);
    record.optional("max", age.max, years);
    record.finish()
}

/// The shortest number that is parsed as this one.
fn years<'a>(years: f32) -> Json<'a> {
    const WHOLE: f32 = 1_000_000.0;
    if years.fract() == 0.0 && years < WHOLE {
        return Json::Integer(years as i64);
    }
    // A number that is too large is parsed as infinite, which JSON cannot express.
    Json::Decimal(years.to_string().parse().ok().filter(|number: &f64| number.is_finite()).unwrap_or(f64::MAX))
}

fn area(area: &Area) -> Json<'_> {
    let mut record = Record::default();
    record.optional("scope", area.scope, |scope| borrowed(scope.as_str()));
    record.list("municipalities", &area.municipalities, shown);
    record.list("regions", &area.regions, shown);
    record.list("counties", &area.counties, shown);
    record.finish()
}

fn limit(limit: &Limit) -> Json<'_> {
    let mut record = Record::default();
    record.optional("min", limit.min, |min| Json::Integer(min.into()));
    record.optional("max", limit.max, |max| Json::Integer(max.into()));
    record.put("unit", borrowed(limit.unit.as_str()));
    record.optional("per", limit.per, |per| borrowed(per.as_str()));
    record.finish()
}

/// A plain list if all words are in the language of the feed.
pub fn keywords(keywords: &[(Language, Box<str>)], language: Language) -> Json<'_> {
    let mut entries: Vec<(Cow<str>, Json)> = Vec::new();
    for (known, word) in keywords {
        let entry = entries.iter_mut().find(|(tag, _)| **tag == *known.as_str());
        match entry {
            Some((_, Json::List(words))) => words.push(borrowed(word)),
            _ => entries.push((known.as_str().into(), Json::List(vec![borrowed(word)]))),
        }
    }
    match entries.as_mut_slice() {
        [(tag, words)] if **tag == *language.as_str() => std::mem::replace(words, Json::Null),
        _ => Json::Object(Object(entries)),
    }
}
