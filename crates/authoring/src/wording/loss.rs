//! Words for what of a feed is not in what was written of it.

use crate::export::{Loss, Part};

/// A loss as one sentence, with its place before it where it has one.
pub fn loss(loss: &Loss) -> String {
    match loss {
        Loss::TooLong { cell, longest } => {
            format!("{cell}: the text is longer than {longest} characters, and no cell holds it")
        }
        Loss::NotRead => "the workbook cannot be read again".into(),
        Loss::NotExact(Part::Key(key)) => {
            format!("{key}: a workbook cannot say this exactly; compare it after an import")
        }
        Loss::NotExact(Part::Service(id)) => {
            format!("service \"{id}\": a workbook cannot say this exactly; compare it after an import")
        }
        Loss::OtherLanguage { language, texts } => format!(
            "{} in {language}: a file of HSDS has one language; write one more in {language}",
            self::texts(*texts)
        ),
        Loss::StandIn { language, wanted, texts } => format!(
            "{} in {language}: there is none in {wanted}; HSDS cannot say that the language is another one",
            self::texts(*texts)
        ),
        Loss::TimeZone(zone) => format!("hours are those of {zone}; HSDS has no place for its name"),
        Loss::Hsds { field, path, count } => {
            let times = if *count == 1 { String::new() } else { format!(" ({count} times)") };
            format!("{path}: {}{times}", hsds(field))
        }
        Loss::Provenance => "licence, source: HSDS says nothing of a whole file; say this where you publish it".into(),
        Loss::NotUsed(path) => format!("{path}: the finder does not use this; it is not in the file"),
    }
}

fn texts(count: usize) -> String {
    if count == 1 { "1 text".to_owned() } else { format!("{count} texts") }
}

/// Why HSDS cannot hold a field of a feed.
fn hsds(field: &str) -> &'static str {
    match field {
        "questions" => "HSDS has no questions; where there are none, the finder asks some of its own",
        "helplines" => "HSDS has no help lines",
        "country" => "HSDS has no country of a whole file; say it where you publish it",
        "fallback" => "HSDS cannot say which language stands in for another",
        "title" | "updated" => "HSDS says nothing of a whole file; say this where you publish it",
        "timezone" => "HSDS has no name for a time zone; say it where you publish the file",
        "organizations" => "no service is of this organization, and a list of services has no others",
        "terms" => "no service has this term, and a list of services has no others",
        "terms.parent" => "no service has the term above this one",
        "terms.same_as" => "HSDS cannot say that two terms mean the same",
        "terms.urgent" => "HSDS cannot say that a term may mean danger",
        "terms.words" => "HSDS has no place for the words that people use for a term",
        "terms.sensitive" => "HSDS cannot say that a term is sensitive",
        "services.facts_from" => "HSDS knows when a service was checked, but not from when its source is",
        "services.channels.on_phone_bill" => "HSDS cannot say what stands on a phone bill",
        "services.limits" => "HSDS cannot say how much of a service one can get",
        "services.channels.order" => "HSDS keeps ways of contact by their kind, so their order is another one",
        "services.channels.hours" => "HSDS cannot say these hours exactly; compare them after an import",
        _ => "HSDS cannot say this exactly; compare it after an import",
    }
}
