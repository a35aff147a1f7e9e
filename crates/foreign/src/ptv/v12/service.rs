//! Services of version 12. Codes come without names.

use super::{charge, texts::Versions};
use crate::{
    building::Building,
    fields::{Fields, words},
    json::Json,
    notes::Notes,
    places::{self, Place, Places},
    ptv::{Entry, identifier, lists, new_service},
};
use model::{service::Area, text::Text};

/// Finds the place of a code.
type FindPlace = fn(&str) -> Option<Place>;

pub fn service(fields: &mut Fields, document: &str, building: &mut Building, notes: &mut Notes) -> Option<Entry> {
    let versions = Versions::take(fields, notes);
    let id = fields.words("contentId", notes);
    let mut service = new_service(id.as_deref(), versions.text(&["name"]), fields, building, notes)?;
    service.summary = versions.text(&["summary"]);
    service.description = versions.text(&["description"]);
    service.next_step = versions.text(&["userInstructions"]);
    service.eligibility = versions.text(&["conditions"]);
    service.cost_note = versions.text(&["chargeTypeAdditionalInformation"]);
    service.keywords = versions.keywords();
    versions.note_others(notes);
    service.checked = fields.date("publishedAt", notes);
    service.cost = charge(fields, notes);
    service.languages = lists::languages(fields, "serviceLanguages", notes).into();
    service.area = area(fields, notes);
    let mut topics = lists::classes(fields, "serviceClasses", building, notes);
    topics.extend(lists::classes(fields, "lifeEvents", building, notes));
    service.topics = topics.into();
    service.audiences = lists::classes(fields, "targetGroups", building, notes).into();
    service.organization =
        identifier(fields, "organizationContentId", notes).map(|id| building.organization(&id, Text::default(), None));
    fields.skip(&["generalDescriptionContentId", "serviceType", "fundingType", "version", "modifiedAt"]);
    Some(Entry { service, connections: Vec::new(), document: document.into() })
}

fn area(fields: &mut Fields, notes: &mut Notes) -> Area {
    let mut places = Places::default();
    fields.records("area", notes, &mut |fields, notes| {
        match fields.words("areaType", notes).as_deref() {
            Some("WholeCountry") => places.add(Place::Country),
            Some("WholeCountryExceptAland") => places.add(Place::CountryExceptAland),
            _ => {}
        }
        let lists: [(&'static str, FindPlace); 3] = [
            ("municipalities", places::municipality),
            ("regions", places::region),
            ("wellbeingServicesCounties", places::county),
        ];
        for (key, find) in lists {
            fields.each(key, notes, &mut |value, notes| {
                if let Some(code) = words(value, notes) {
                    places.add_known(find(&code), &code, notes);
                }
            });
        }
        // Other kinds of areas, such as those of hospitals, have no code here.
        if fields.0.0.iter().any(|(_, value)| matches!(value, Json::List(entries) if !entries.is_empty())) {
            places.set_partial();
        }
    });
    places.into_area()
}
