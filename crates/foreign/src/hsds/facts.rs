//! The facts of a service in HSDS: status, ages, eligibility, prices and languages.

use std::borrow::Cow;

use super::TECHNICAL;
use crate::{
    building::Building,
    contact::{cost, says_free},
    fields::{Fields, record},
    languages::languages,
    notes::{Notes, quoted},
    own_attributes::OwnAttributes,
    places::Places,
    problem::ProblemKind,
};
use model::{
    date::Date,
    locale::Language,
    problem::{Outcome, ProblemKind as ValueProblem},
    service::{AgeRange, Area, Cost, Form, Referral, Registration, Scope, Service, Status},
};

/// Takes the facts of a service out of its fields.
pub fn take(
    service: &mut Service,
    own: &OwnAttributes,
    fields: &mut Fields,
    building: &mut Building,
    notes: &mut Notes,
) {
    service.status = status(fields, notes);
    service.age = age(fields, notes);
    eligibility(service, fields, building, notes);
    (service.cost, service.cost_note) = {
        let (cost, note) = price(fields, building, notes);
        (cost, building.text(&note))
    };
    service.languages = spoken(fields, "languages", notes).into();
    service.interpreter = interpreter(fields, notes);
    let mut places = Places::default();
    areas(fields, &mut places, building, notes);
    service.area = match own.parse("scope", notes, Scope::parse).pop() {
        Some(scope) => Area { scope: Some(scope), ..Area::default() },
        None => places.into_area(),
    };
    stated(service, own, notes);
}

/// Reads the facts for which HSDS has no field.
fn stated(service: &mut Service, own: &OwnAttributes, notes: &mut Notes) {
    service.forms = own.parse("forms", notes, Form::parse).into();
    service.anonymous = own.flag("anonymous", notes);
    service.registration = own.parse("registration", notes, Registration::parse).pop();
    service.referral = service.referral.or(own.parse("referral", notes, Referral::parse).pop());
    service.starts = own.parse("starts", notes, Date::parse).pop();
    service.ends = own.parse("ends", notes, Date::parse).pop();
}

/// What the state of a service that is not offered is called, or a part of that: systems have many words for it.
const NOT_OFFERED: [&str; 25] = [
    "inactive",
    "defunct",
    "close",
    "draft",
    "delet",
    "archiv",
    "unpublish",
    "not publish",
    "expire",
    "suspend",
    "pending",
    "review",
    "withdr",
    "remov",
    "hidden",
    "disabl",
    "retire",
    "obsolete",
    "reject",
    "discontinu",
    "cancel",
    "luonnos",
    "poistettu",
    "utkast",
    "raderad",
];

fn status(fields: &mut Fields, notes: &mut Notes) -> Status {
    const KNOWN: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
    let Some(status) = fields.words("status", notes) else { return Status::Active };
    let status = status.to_ascii_lowercase().replace('_', " ");
    match status.as_str() {
        "active" | "published" | "live" | "current" | "open" | "approved" => Status::Active,
        "temporarily closed" | "paused" => Status::Paused,
        other if NOT_OFFERED.iter().any(|known| other.contains(known)) => Status::Ended,
        _ => {
            let problem = ValueProblem::NotOneOf { found: quoted(&status), known: KNOWN };
            notes.note_at("status", ProblemKind::Value(problem), Outcome::ValueIgnored);
            Status::Active
        }
    }
}

/// The ages of a service or of one of its groups. An age below zero means no limit, and so does an upper one of zero or
/// of a very old person: forms fill in what nobody stated.
fn age(fields: &mut Fields, notes: &mut Notes) -> AgeRange {
    let mut years = |keys: [&'static str; 2]| {
        let number = keys.into_iter().filter_map(|key| fields.years(key, notes)).next();
        number.filter(|years| (0.0..1000.0).contains(years)).map(|years| years as f32)
    };
    let (min, max) = (years(["minimum_age", "min_age"]), years(["maximum_age", "max_age"]));
    let max = max.filter(|max| 0.0 < *max && *max < 120.0 && (*max < OLDEST || min.is_some_and(|min| 0.0 < min)));
    if min.zip(max).is_some_and(|(min, max)| max < min) {
        notes.note_at("minimum_age", ProblemKind::Value(ValueProblem::WrongWayRound), Outcome::ValueIgnored);
        return AgeRange::default();
    }
    // "From zero on" is no limit, so nothing is stated.
    let min = min.filter(|min| 0.0 < *min || max.is_some());
    AgeRange { min, max }
}

/// "From zero to ninety-nine" is everybody.
const OLDEST: f32 = 99.0;

/// For whom it is, in words; in Open Referral UK 1.0 also the ages, of several groups.
fn eligibility(service: &mut Service, fields: &mut Fields, building: &Building, notes: &mut Notes) {
    let mut lines: Vec<_> = fields.prose("eligibility_description", notes).into_iter().collect();
    let mut ages = Vec::new();
    fields.records("eligibilitys", notes, &mut |fields, notes| {
        lines.extend(fields.prose("eligibility", notes));
        ages.push(age(fields, notes));
        fields.skip(&TECHNICAL);
    });
    service.eligibility = building.text(&lines.join("\n"));
    if !service.age.is_stated() {
        let all = |bound: fn(&AgeRange) -> Option<f32>| {
            ages.iter().map(bound).collect::<Option<Vec<_>>>().unwrap_or_default()
        };
        service.age.min = all(|age| age.min).into_iter().reduce(f32::min);
        service.age.max = all(|age| age.max).into_iter().reduce(f32::max);
    }
}

/// The cost and what is said about it.
fn price(fields: &mut Fields, building: &Building, notes: &mut Notes) -> (Option<Cost>, String) {
    let is_free = fields.flag("free", notes);
    let (mut amounts, mut lines, mut own_cost) = (Vec::new(), Vec::new(), None);
    for key in ["fees_description", "fees"] {
        lines.extend(fields.prose(key, notes));
    }
    let says = lines.iter().any(|line| says_free(line));
    fields.records("cost_options", notes, &mut |fields, notes| {
        fields.date("valid_from", notes);
        let until = fields.date("valid_to", notes);
        if let Some(until) = until.filter(|until| building.today.is_some_and(|today| *until < today)) {
            notes.note(ProblemKind::Expired(until), Outcome::RecordLeftOut);
            return fields.clear();
        }
        if let Some(cost) = OwnAttributes::take(fields, notes).parse("cost", notes, Cost::parse).pop() {
            own_cost = Some(cost);
            return fields.clear();
        }
        let amount = fields.number("amount", notes);
        amounts.extend(amount);
        let currency = fields.words("currency", notes).unwrap_or_default().to_uppercase();
        let price = amount.map(|amount| format!("{amount} {currency}").trim().to_owned());
        let parts = [fields.prose("option", notes), price, fields.prose("amount_description", notes)];
        lines.push(parts.into_iter().flatten().collect::<Vec<_>>().join(", "));
        fields.skip(&TECHNICAL);
    });
    lines.dedup();
    let stated = own_cost
        .or(cost(amounts))
        .or(says.then_some(Cost::Free))
        .or(is_free.and_then(|free| free.then_some(Cost::Free)));
    (stated, lines.join("\n"))
}

/// The languages of a service, a place or a number.
pub fn spoken(fields: &mut Fields, key: &'static str, notes: &mut Notes) -> Vec<Language> {
    let mut spoken = Vec::new();
    fields.each(key, notes, &mut |value, notes| {
        if let Some(text) = value.text() {
            return add_languages(&[text.into()], &mut spoken, notes);
        }
        record(value, notes, &mut |fields, notes| {
            let keys = ["code", "name", "language"];
            let texts: Vec<_> = keys.into_iter().filter_map(|key| fields.words(key, notes)).collect();
            add_languages(&texts, &mut spoken, notes);
            fields.skip(&TECHNICAL);
        });
    });
    spoken
}

/// Adds the languages of the first text that names any. If none does, the first text is noted.
fn add_languages(texts: &[Cow<str>], spoken: &mut Vec<Language>, notes: &mut Notes) {
    let read: Vec<_> = texts.iter().map(|text| languages(text)).collect();
    let first = read.iter().find(|(known, _)| !known.is_empty()).or(read.first());
    let Some((known, unknown)) = first else { return };
    for language in known {
        if !spoken.contains(language) {
            spoken.push(*language);
        }
    }
    unknown.iter().for_each(|name| notes.ignore(ProblemKind::UnknownName(quoted(name))));
}

fn interpreter(fields: &mut Fields, notes: &mut Notes) -> Option<bool> {
    let words = fields.prose("interpretation_services", notes)?;
    let says = |known: &[&str]| known.contains(&words.to_lowercase().trim_end_matches('.'));
    let says_no = says(&["no", "none", "false", "not available", "ei", "nej"]);
    let says_yes = says(&["yes", "true", "available", "saatavilla", "finns"]);
    if !says_no && !says_yes {
        // It is kept that there are interpreters, but not for which languages.
        notes.note_at("interpretation_services", ProblemKind::NotUnderstood(quoted(&words)), Outcome::Kept);
    }
    Some(!says_no)
}

/// The areas of a service. An extent is a drawing or an address of one.
fn areas(fields: &mut Fields, places: &mut Places, building: &mut Building, notes: &mut Notes) {
    fields.records("service_areas", notes, &mut |fields, notes| {
        let keys = ["name", "service_area", "extent", "description"];
        let names: Vec<_> = keys.into_iter().filter_map(|key| fields.words(key, notes)).collect();
        let place = names.iter().find_map(|name| building.gazetteer.find(name));
        if let Some(name) = names.first() {
            places.add_known(place, name, notes);
        } else {
            places.set_partial();
        }
        fields.skip(&TECHNICAL);
        fields.skip(&["extent_type", "uri"]);
    });
}
