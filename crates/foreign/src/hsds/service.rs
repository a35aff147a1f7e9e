//! A service in HSDS.

use std::borrow::Cow;

use super::{TECHNICAL, about_organization, channels, facts, name_and_page, term};
use crate::{
    building::Building,
    fields::{Fields, not_a_link, record, words},
    json::{Json, Object},
    notes::Notes,
    own_attributes::OwnAttributes,
    problem::ProblemKind,
    prose::{first_sentence, prose},
};
use model::{
    date::Date,
    identifier::OrganizationId,
    link::Link,
    problem::{Outcome, ProblemKind as ValueProblem},
    service::{Referral, Service},
    text::Text,
};

/// Reads a service. One without a name is left out.
pub fn service(fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    building.found_record();
    let Some(name) = fields.prose("name", notes) else {
        notes.note_at("name", ProblemKind::Value(ValueProblem::Missing), Outcome::RecordLeftOut);
        return fields.clear();
    };
    let own = OwnAttributes::take(fields, notes);
    let id = fields.words("id", notes).or_else(|| fields.words("serviceId", notes));
    let id = Building::service_id(own.get("id").or(id.as_deref()), &name, notes);
    if !building.is_new(&id, notes) {
        return fields.clear();
    }
    let mut service = Service::new(id, building.text(&name));
    service.organization = organization(fields, building, notes);
    say(&mut service, &own, fields, building, notes);
    next_step(&mut service, fields, building, notes);
    facts::take(&mut service, &own, fields, building, notes);
    service.channels = channels::channels(fields, building, notes).into_boxed();
    term::of_service(&mut service, fields, building, notes);
    fields.skip(&TECHNICAL);
    fields.skip(&["metadata"]);
    building.add(service);
}

fn organization(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Option<OrganizationId> {
    let mut id = None;
    match fields.take("organization").or_else(|| fields.take("organisation")) {
        Some(Json::Object(object)) => {
            notes.enter("organization");
            // Its numbers are used if the service has none.
            let mut organization = Fields(object);
            let of_last_resort: Vec<_> =
                ["phones", "email"].into_iter().filter_map(|key| Some((key, organization.take(key)?))).collect();
            id = name_and_page(&mut organization, building, notes);
            about_organization(&mut organization, notes);
            organization.finish(notes);
            notes.leave();
            let object = of_last_resort.into_iter().map(|(key, value)| (Cow::Borrowed(key), value)).collect();
            fields.0.0.push((Cow::Borrowed(channels::ORGANIZATION), Json::Object(Object(object))));
        }
        Some(Json::Text(name)) => id = Some(building.organization(&name, building.text(&name), None)),
        Some(other) => notes.at("organization", |notes| notes.wrong_type(&other, "an object")),
        None => {}
    }
    let reference = fields.words("organization_id", notes);
    // The organization may be in another document.
    id.or_else(|| Some(building.organization(&reference?, Text::default(), None)))
}

fn say(service: &mut Service, own: &OwnAttributes, fields: &mut Fields, building: &Building, notes: &mut Notes) {
    if let Some(description) = fields.prose("description", notes) {
        // Our export says where the summary ends in the description.
        let stated = own.get("summary").and_then(|summary| Some((summary, description.strip_prefix(summary)?.trim())));
        let (summary, rest) = stated.unwrap_or_else(|| first_sentence(&description));
        (service.summary, service.description) = (building.text(summary), building.text(rest));
    }
    service.alert = building.text(&alert(fields, notes).unwrap_or_default());
    service.response_time = building.text(&fields.prose("wait_time", notes).unwrap_or_default());
    service.url = building.text(&page(fields, notes));
    let mut keywords: Vec<_> = own.all("keyword").map(str::to_owned).collect();
    for key in ["alternate_name", "keywords"] {
        fields.each(key, notes, &mut |value, notes| keywords.extend(words(value, notes).map(Cow::into_owned)));
    }
    if let Some(program) = fields.take("program") {
        let read = &mut |fields: &mut Fields, notes: &mut Notes| {
            keywords.extend(fields.words("name", notes).map(Cow::into_owned));
            keywords.extend(fields.words("alternate_name", notes).map(Cow::into_owned));
            fields.skip(&TECHNICAL);
        };
        notes.at("program", |notes| record(program, notes, read));
    }
    service.keywords = keywords.iter().map(|word| (building.language, word.as_str().into())).collect();
    let assured = fields.date("assured_date", notes);
    let modified = fields.date("last_modified", notes);
    let updated = fields.date("updated_at", notes);
    service.checked = assured.or_else(|| metadata(fields, notes)).or(modified).or(updated);
    fields.skip_person(&["assurer_email", "contact_name"], notes);
}

/// When the facts were assured, where a dialect of Open Referral UK has it.
fn metadata(fields: &mut Fields, notes: &mut Notes) -> Option<Date> {
    let value = fields.take_object("pc_metadata")?;
    let mut assured = None;
    notes.at("pc_metadata", |notes| {
        record(value, notes, &mut |fields, notes| {
            assured = fields.date("date_assured", notes).or(fields.date("date_modified", notes));
            fields.skip_person(&["assured_by"], notes);
            fields.skip(&["date_created", "date_modified"]);
        });
    });
    assured
}

/// The page of the service. Other pages in the same text, and words in the place of a page, are left for the channels.
fn page(fields: &mut Fields, notes: &mut Notes) -> String {
    let Some(text) = fields.words("url", notes) else { return String::new() };
    let mut pages = Link::pages(&text).into_iter().map(|page| Json::Text(page.to_owned().into()));
    let link = Link::page(&text);
    match link {
        Some(_) => drop(pages.next()),
        None => notes.note_at("url", not_a_link(&text), Outcome::Kept),
    }
    fields.0.0.push((channels::PAGES.into(), Json::List(pages.collect())));
    link.map(|link| link.href().to_owned()).unwrap_or_default()
}

/// The alert, which may be an object of texts.
fn alert(fields: &mut Fields, notes: &mut Notes) -> Option<String> {
    match fields.take("alert")?.into_object() {
        Ok(Object(entries)) => {
            let texts = entries.iter().filter(|(key, _)| key != "id").filter_map(|(_, value)| value.text());
            let texts: Vec<_> = texts.map(prose).filter(|text| !text.is_empty()).collect();
            Some(texts.join("\n"))
        }
        Err(other) => notes.at("alert", |notes| words(other, notes)).map(|text| prose(&text)),
    }
}

/// What to do, and which documents to bring.
fn next_step(service: &mut Service, fields: &mut Fields, building: &Building, notes: &mut Notes) {
    let mut lines: Vec<_> =
        ["application_process", "referral_process"].into_iter().filter_map(|key| fields.prose(key, notes)).collect();
    fields.records("required_documents", notes, &mut |fields, notes| {
        lines.extend(fields.prose("document", notes).map(|document| format!("- {document}")));
        lines.extend(fields.link("uri", notes).map(|link| link.href().to_owned()));
        fields.skip(&TECHNICAL);
    });
    service.next_step = building.text(&lines.join("\n"));
    service.referral = match fields.flag("needs_referral", notes) {
        Some(true) => Some(Referral::Professional),
        Some(false) => Some(Referral::Self_),
        None => None,
    };
}
