//! Services, channels, connections and organizations of version 12: from their records to the domain. Knows that texts
//! stand by language, empty where they are not translated, and that codes come without names.

use super::{
    super::{
        building::Building,
        contact::{self, beside, has_hours, join},
        fields::{Fields, each, words},
        notes::{Notes, quoted},
        places::{self, Place, Places},
        problem::ProblemKind,
        prose::prose,
    },
    Connection, Entry, identifier, new_service, v11, v12_hours,
};
use feed::json::Json;
use model::{
    locale::Language,
    problem::{Outcome, ProblemKind as ValueProblem},
    service::{Address, Area, Channel, ChannelKind, Cost},
    text::Text,
};

/// Finds the place of a code.
type FindPlace = fn(&str) -> Option<Place>;

/// The texts of a record: language, key, words.
struct Versions(Vec<(Language, String, String)>);

pub fn service(fields: &mut Fields, document: &str, building: &mut Building, notes: &mut Notes) -> Option<Entry> {
    let versions = Versions::read(fields, notes);
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
    service.languages = v11::tags(fields, "serviceLanguages", notes).into();
    service.area = area(fields, notes);
    let mut topics = v11::classes(fields, "serviceClasses", building, notes);
    topics.extend(v11::classes(fields, "lifeEvents", building, notes));
    service.topics = topics.into();
    service.audiences = v11::classes(fields, "targetGroups", building, notes).into();
    service.organization =
        identifier(fields, "organizationContentId", notes).map(|id| building.organization(&id, Text::default(), None));
    fields.skip(&["generalDescriptionContentId", "serviceType", "fundingType", "version", "modifiedAt"]);
    Some(Entry { service, connections: Vec::new(), document: document.into() })
}

pub fn organization(fields: &mut Fields, building: &mut Building, notes: &mut Notes) {
    let versions = Versions::read(fields, notes);
    if let Some(id) = identifier(fields, "contentId", notes) {
        building.organization(&id, versions.text(&["name"]), None);
    }
    // Its numbers and addresses are its office's, and not those of a service.
    fields.clear();
}

/// That a service is given by a channel; the draft does not settle the names of the two keys.
pub fn connection(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Option<(String, Connection)> {
    building.found_record();
    let service = identifier(fields, "serviceContentId", notes);
    let channel =
        identifier(fields, "serviceChannelContentId", notes).or_else(|| identifier(fields, "channelContentId", notes));
    let (hours, remark, _) = v12_hours::hours(fields, notes);
    let cost = charge(fields, notes);
    let versions = Versions::read(fields, notes);
    let label = beside(&versions.text(&["description"]), &remark);
    let missing = |key: &str, notes: &mut Notes| {
        notes.note_at(key, ProblemKind::Value(ValueProblem::Missing), Outcome::RecordLeftOut)
    };
    match (service, channel) {
        (Some(service), Some(channel)) => {
            Some((service, Connection { channel, hours, cost, label, channels: Vec::new() }))
        }
        (None, _) => {
            missing("serviceContentId", notes);
            None
        }
        (_, None) => {
            missing("serviceChannelContentId", notes);
            None
        }
    }
}

pub fn channel(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Vec<Channel> {
    let kind = fields.words("channelType", notes).unwrap_or_default().into_owned();
    let page = if matches!(kind.as_str(), "EService" | "PrintableForm") { ChannelKind::Form } else { ChannelKind::Web };
    let versions = Versions::read(fields, notes);
    let mut channels = Vec::new();
    for key in ["webPages", "webPage", "urls", "url"] {
        pages(key, page, fields, &mut channels, notes);
    }
    fields.records("phoneNumbers", notes, &mut |fields, notes| channels.extend(number(fields, notes)));
    fields.each("emails", notes, &mut |value, notes| mails(value, &mut channels, notes));
    fields.records("addresses", notes, &mut |fields, notes| channels.extend(place(fields, building, notes)));
    let (hours, remark, by_appointment) = v12_hours::hours(fields, notes);
    let languages: Box<[Language]> = v11::tags(fields, "languages", notes).into();
    let name = versions.text(&["name"]);
    let label = if name.is_empty() { versions.text(&["summary"]) } else { name };
    for channel in &mut channels {
        channel.label = beside(&label, &channel.label);
        channel.languages = languages.clone();
        if has_hours(channel.kind) {
            channel.label = beside(&channel.label, &remark);
            channel.hours = hours.clone();
            channel.by_appointment = by_appointment;
        }
    }
    fields.skip(&["organizationContentId", "publishedAt", "area"]);
    channels
}

/// Addresses of pages: texts, objects, or one for each language.
fn pages(key: &'static str, kind: ChannelKind, fields: &mut Fields, channels: &mut Vec<Channel>, notes: &mut Notes) {
    fields.each(key, notes, &mut |value, notes| {
        let addresses = match value {
            Json::Object(object) => {
                let mut inner = Fields(object);
                if let Some(Json::Object(by_language)) = inner.take_object("url") {
                    inner = Fields(by_language);
                }
                let whole = inner.words("url", notes);
                let by_language = inner.0.0.iter().filter(|(key, _)| Language::parse(key).is_some());
                let texts = by_language.filter_map(|(_, value)| match value {
                    Json::Text(text) => Some(text.to_string()),
                    _ => None,
                });
                whole.map(std::borrow::Cow::into_owned).into_iter().chain(texts.collect::<Vec<_>>()).collect()
            }
            other => words(other, notes).map(|text| vec![text.into_owned()]).unwrap_or_default(),
        };
        for address in addresses.into_iter().filter(|address| !address.trim().is_empty()) {
            match contact::page(&address, kind) {
                Some(page) if channels.iter().any(|known| known.contact == page.contact) => {}
                Some(page) => channels.push(page),
                None => notes.ignore(ProblemKind::Value(ValueProblem::NotALink(quoted(&address)))),
            }
        }
    });
}

fn mails(value: Json, channels: &mut Vec<Channel>, notes: &mut Notes) {
    let text = match value {
        Json::Object(object) => {
            let mut inner = Fields(object);
            inner.words("email", notes).or_else(|| inner.words("value", notes))
        }
        other => words(other, notes),
    };
    let Some(text) = text else { return };
    match contact::mail(&text) {
        Some(mail) => channels.push(mail),
        None => notes.ignore(ProblemKind::Value(ValueProblem::NotALink(quoted(&text)))),
    }
}

fn number(fields: &mut Fields, notes: &mut Notes) -> Option<Channel> {
    let kind = fields.words("type", notes).unwrap_or_default();
    let (prefix, number) =
        (fields.words("prefix", notes).or_else(|| fields.words("countryCode", notes)), fields.words("number", notes));
    let cost = charge(fields, notes);
    let label =
        join(&by_language(fields, "additionalInformation", notes), &by_language(fields, "chargeDescription", notes));
    if kind == "Fax" {
        notes.note(ProblemKind::NotCarriedOver, Outcome::RecordLeftOut);
        return None;
    }
    let number = number?;
    let text = prefix.map_or(number.to_string(), |prefix| format!("{prefix} {}", number.trim_start_matches('0')));
    let kind = if kind == "Sms" { ChannelKind::Sms } else { ChannelKind::Phone };
    Some(Channel { cost, ..contact::number(&text, None, kind) }.labelled(label))
}

fn place(fields: &mut Fields, building: &mut Building, notes: &mut Notes) -> Option<Channel> {
    let kind = fields.words("type", notes).unwrap_or_default();
    let kind = if kind.starts_with("Post") { ChannelKind::Post } else { ChannelKind::Visit };
    building.countries.extend(fields.words("country", notes).map(std::borrow::Cow::into_owned));
    let number = fields.words("streetNumber", notes);
    let street = by_language(fields, "street", notes);
    let with_number = |language: Language| {
        Some((language, format!("{} {}", street.in_language(language)?, number.as_deref().unwrap_or_default())))
    };
    let municipality = fields.words("municipality", notes).or_else(|| fields.words("municipalityCode", notes));
    let municipality = match municipality.as_deref().and_then(places::municipality) {
        Some(Place::Municipality(code)) => Some(code),
        _ => None,
    };
    let address = Address {
        street: Text::new(street.languages().filter_map(with_number)),
        postal_code: fields.words("postalCode", notes).unwrap_or_default().as_ref().into(),
        city: by_language(fields, "postOffice", notes),
        municipality,
    };
    (address != Address::default()).then(|| Channel { address: Some(Box::new(address)), ..Channel::new(kind) })
}

fn charge(fields: &mut Fields, notes: &mut Notes) -> Option<Cost> {
    const KNOWN: &[&str] = &["Free", "Charged", "ExtraCharge"];
    let kind = fields.words("chargeType", notes)?;
    match &*kind {
        "Free" | "FreeOfCharge" => Some(Cost::Free),
        "Charged" | "Chargeable" | "ExtraCharge" => Some(Cost::Paid),
        _ => {
            let problem = ValueProblem::NotOneOf { found: quoted(&kind), known: KNOWN };
            notes.note_at("chargeType", ProblemKind::Value(problem), Outcome::ValueIgnored);
            None
        }
    }
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

/// A text that stands by language.
pub fn by_language(fields: &mut Fields, key: &'static str, notes: &mut Notes) -> Text {
    match fields.take(key) {
        Some(Json::Object(object)) => notes.at(key, |notes| {
            let entries = object.0.into_iter().filter(|(_, value)| !value.is_absent());
            let texts = entries.filter_map(|(tag, value)| Some((Language::parse(&tag)?, prose(&words(value, notes)?))));
            Text::new(texts.collect::<Vec<_>>())
        }),
        Some(Json::Text(text)) => Text::plain(Language::FINNISH, &prose(&text)),
        _ => Text::default(),
    }
}

impl Versions {
    fn read(fields: &mut Fields, notes: &mut Notes) -> Self {
        let mut versions = Vec::new();
        fields.records("languageVersions", notes, &mut |fields, notes| {
            for (tag, version) in std::mem::take(&mut fields.0.0) {
                let (Some(language), Json::Object(texts)) = (Language::parse(&tag), version) else {
                    notes.ignore(ProblemKind::UnknownName(quoted(&tag)));
                    continue;
                };
                for (key, value) in texts.0.into_iter().filter(|(_, value)| !value.is_absent()) {
                    each(value, notes, &mut |value, notes| {
                        versions.extend(words(value, notes).map(|text| (language, key.to_string(), prose(&text))));
                    });
                }
            }
        });
        Self(versions)
    }

    fn text(&self, keys: &[&str]) -> Text {
        let of_keys = self.0.iter().filter(|(_, key, _)| keys.contains(&key.as_str()));
        Text::new(of_keys.map(|(language, _, text)| (*language, text.clone())))
    }

    fn keywords(&self) -> Box<[(Language, Box<str>)]> {
        let is_keyword = |key: &str| matches!(key, "alternativeName" | "freelyAssignedKeywords");
        let keywords = self.0.iter().filter(|(_, key, _)| is_keyword(key));
        keywords.map(|(language, _, text)| (*language, text.as_str().into())).collect()
    }

    fn note_others(&self, notes: &mut Notes) {
        const KNOWN: [&str; 8] = [
            "name",
            "summary",
            "description",
            "userInstructions",
            "conditions",
            "chargeTypeAdditionalInformation",
            "alternativeName",
            "freelyAssignedKeywords",
        ];
        for (_, key, _) in self.0.iter().filter(|(_, key, _)| !KNOWN.contains(&key.as_str())) {
            notes.note_at(
                &format!("languageVersions.{}", quoted(key)),
                ProblemKind::NotCarriedOver,
                Outcome::ValueIgnored,
            );
        }
    }
}
