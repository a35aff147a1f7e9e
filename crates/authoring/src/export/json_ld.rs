//! The services as schema.org data (JSON-LD), for the association's own page. What the feed does not state is left out.

use std::collections::BTreeSet;

use finder::engine::catalogue::Catalogue;
use model::{
    area::{ALAND, areas},
    date::Weekday,
    hours::{Hours, Time, Window},
    identifier::{Code, OrganizationId},
    link::Link,
    locale::Language,
    service::{AgeRange, Area, Channel, ChannelKind, ChannelValue, Contact, Coordinates, Cost, Scope, Service},
    text::Text,
};
use serde_json::{Map, Value, json};

/// The whole graph. It can stand in a script element: no text of it ends one.
pub fn graph(catalogue: &Catalogue) -> String {
    let used: BTreeSet<_> = catalogue.services.iter().filter_map(|service| service.organization.as_ref()).collect();
    let organizations = used.into_iter().filter_map(|id| organization(catalogue, id));
    let services = catalogue.services.iter().map(|service| of_service(catalogue, service));
    let graph: Vec<_> = organizations.chain(services).collect();
    let document = json!({ "@context": "https://schema.org", "@graph": graph });
    // Within a text of JSON a letter may be written by its number. `</script` then ends nothing, and `<!-- <script` does
    // not make a browser look for a second end of the script: that would swallow the rest of the page.
    format!("{document:#}\n").replace('<', "\\u003c")
}

fn organization(catalogue: &Catalogue, id: &OrganizationId) -> Option<Value> {
    let organization = catalogue.organizations.get(id)?;
    let mut object = Object::new("Organization");
    object.put("@id", json!(organization_id(id)));
    object.put("name", text(&organization.name));
    object.put("url", json!(organization.url.as_ref().map(Link::href)));
    Some(object.finish())
}

fn of_service(catalogue: &Catalogue, service: &Service) -> Value {
    let mut object = Object::new("Service");
    object.put("@id", json!(format!("#service-{}", service.id)));
    object.put("identifier", json!(service.id.as_str()));
    object.put("name", text(&service.name));
    object.put("disambiguatingDescription", text(&service.summary));
    object.put("description", text(&service.description));
    object.put("termsOfService", text(&service.eligibility));
    object.put("url", text(&service.url));
    object.put("serviceType", labels(catalogue, &service.topics));
    object.put("audience", audience(catalogue, service));
    object.put("areaServed", area(&service.area));
    object.put("provider", json!(service.organization.as_ref().map(|id| json!({ "@id": organization_id(id) }))));
    object.put("offers", offers(service));
    let channels = service.channels.iter().map(|channel| of_channel(service, channel));
    object.put("availableChannel", Value::Array(channels.collect()));
    object.finish()
}

fn organization_id(id: &OrganizationId) -> String {
    format!("#organization-{id}")
}

/// Each translation with its language.
fn text(text: &Text) -> Value {
    let one = |language: Language| json!({ "@language": language.as_str(), "@value": text.in_language(language) });
    text.languages().map(one).collect()
}

fn labels(catalogue: &Catalogue, codes: &[Code]) -> Value {
    let terms = codes.iter().filter_map(|code| catalogue.terms.get(code));
    let labels = terms.map(|term| text(&term.label));
    labels.flat_map(|label| label.as_array().cloned().unwrap_or_default()).collect()
}

fn audience(catalogue: &Catalogue, service: &Service) -> Value {
    let AgeRange { min, max } = service.age;
    let mut object = Object::new("PeopleAudience");
    object.put("audienceType", labels(catalogue, &service.audiences));
    object.put("suggestedMinAge", json!(min));
    object.put("suggestedMaxAge", json!(max));
    object.finish_unless_empty()
}

/// The whole country, or the places by name.
fn area(area: &Area) -> Value {
    let administrative = |name: &Text| {
        let mut object = Object::new("AdministrativeArea");
        object.put("name", text(name));
        object.finish()
    };
    let country = (area.scope == Some(Scope::Nationwide)).then(|| json!({ "@type": "Country", "name": "Finland" }));
    let municipalities = area.municipalities.iter().filter_map(|code| Some(&areas().municipality(*code)?.name));
    let but_aland = areas().regions.iter().filter(|(code, _)| *code != ALAND).map(|(_, name)| name);
    let but_aland = but_aland.filter(|_| area.scope == Some(Scope::NationwideExceptAland));
    let regions = area.regions.iter().filter_map(|code| areas().region(*code)).chain(but_aland);
    let counties = area.counties.iter().filter_map(|code| areas().county(*code));
    let named = municipalities.chain(regions).chain(counties).map(administrative);
    country.into_iter().chain(named).collect()
}

/// A price only where there is none: the feed states no sums.
fn offers(service: &Service) -> Value {
    match service.cost {
        Some(Cost::Free) => json!({ "@type": "Offer", "price": 0, "priceCurrency": "EUR" }),
        Some(Cost::Paid | Cost::Varies) | None => Value::Null,
    }
}

fn of_channel(service: &Service, channel: &Channel) -> Value {
    let mut object = Object::new("ServiceChannel");
    object.put("name", text(&channel.label));
    let languages: &[Language] = if channel.languages.is_empty() { &service.languages } else { &channel.languages };
    object.put("availableLanguage", languages.iter().map(|language| json!(language.as_str())).collect());
    let shown = channel.contact.as_ref().map(Contact::shown);
    let href = match &channel.contact {
        Some(Contact::Link(link, _)) => Some(link.href()),
        Some(Contact::Text(_)) | None => None,
    };
    let hours = hours(&channel.hours);
    let point = |key: &str, value: Option<&str>| {
        let mut point = Object::new("ContactPoint");
        point.put(key, json!(value));
        point.put("hoursAvailable", hours.clone());
        point.finish()
    };
    match channel.kind.value() {
        ChannelValue::PhoneNumber => object.put("servicePhone", point("telephone", shown)),
        ChannelValue::SmsNumber => object.put("serviceSmsNumber", point("telephone", shown)),
        ChannelValue::Place if channel.kind == ChannelKind::Post => {
            object.put("servicePostalAddress", address(channel, "PostalAddress"));
        }
        ChannelValue::Place => object.put("serviceLocation", place(channel, hours)),
        ChannelValue::WhatsAppNumber | ChannelValue::MailAddress | ChannelValue::Page => {
            object.put("serviceUrl", json!(href))
        }
    }
    object.finish()
}

fn place(channel: &Channel, hours: Value) -> Value {
    let mut place = Object::new("Place");
    place.put("address", address(channel, "PostalAddress"));
    place.put("openingHoursSpecification", hours);
    place.put("geo", json!(channel.address.as_ref().and_then(|address| address.coordinates).map(geo)));
    place.finish_unless_empty()
}

fn geo(coordinates: Coordinates) -> Value {
    let [latitude, longitude] = coordinates.degrees();
    json!({ "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude })
}

fn address(channel: &Channel, kind: &str) -> Value {
    let Some(address) = &channel.address else { return Value::Null };
    let mut object = Object::new(kind);
    object.put("streetAddress", text(&address.street));
    object.put("postalCode", json!(address.postal_code));
    object.put("addressLocality", text(&address.city));
    object.put("addressCountry", json!("FI"));
    object.finish()
}

/// Weekly hours. What comes every second week or is an exception has no word in the vocabulary and is left out
/// together with all the others: half of the hours would be wrong ones.
fn hours(hours: &Hours) -> Value {
    match hours {
        Hours::Always => {
            let days: Vec<_> = Weekday::ALL.iter().map(|day| json!(day_name(*day))).collect();
            json!([{ "@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": "00:00", "closes": "23:59" }])
        }
        Hours::Windows(windows) if windows.iter().all(is_plain) => windows.iter().map(window).collect(),
        Hours::Windows(_) | Hours::Text(_) | Hours::Unknown => Value::Null,
    }
}

fn is_plain(window: &Window) -> bool {
    window.every == 1
        && window.nth.is_empty()
        && !window.exception
        && !window.flawed
        && window.opens.is_some()
        && window.closes.is_some()
}

fn window(window: &Window) -> Value {
    let clock = |time: Option<Time>| time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()));
    let days: Vec<_> = window.days.iter().map(|day| json!(day_name(day))).collect();
    let mut object = Object::new("OpeningHoursSpecification");
    object.put("dayOfWeek", Value::Array(days));
    object.put("opens", json!(clock(window.opens)));
    object.put("closes", json!(clock(window.closes)));
    object.put("validFrom", json!(window.from.map(|date| date.to_string())));
    object.put("validThrough", json!(window.until.map(|date| date.to_string())));
    object.finish()
}

fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// An object of the vocabulary. What says nothing does not get into it, and a list of one is written as the one.
struct Object(Map<String, Value>);

impl Object {
    fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), json!(kind))]))
    }

    fn put(&mut self, key: &str, value: Value) {
        let value = match value {
            Value::Array(mut values) if values.len() == 1 => values.remove(0),
            value @ (Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_)
            | Value::Object(_)) => value,
        };
        let says_nothing = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(values) => values.is_empty(),
            Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
        };
        if !says_nothing {
            self.0.insert(key.to_owned(), value);
        }
    }

    fn finish(self) -> Value {
        Value::Object(self.0)
    }

    fn finish_unless_empty(self) -> Value {
        if self.0.len() == 1 { Value::Null } else { self.finish() }
    }
}

#[cfg(test)]
mod tests {
    use model::date::Date;

    use super::*;

    /// What is written of a service with these keys, without its type and identifiers.
    fn check(service: &str, expected: Value) {
        let text = format!(
            r#"{{"format": "service-feed/1", "terms": {{"t": {{"label": "Suru"}}}},
                "organizations": {{"o": {{"name": "Yhdistys", "url": "https://example.org"}}}},
                "services": [{{"id": "s", "name": {{"fi": "Apu", "sv": "Hjälp"}}, {service}}}]}}"#
        );
        let parsed = feed::parse(text.as_bytes()).unwrap();
        assert_eq!(parsed.problems, []);
        let written: Value = serde_json::from_str(&graph(&Catalogue::new(vec![parsed.feed], Date::EPOCH))).unwrap();
        let mut found = written["@graph"].as_array().unwrap().last().unwrap().as_object().unwrap().clone();
        let name = json!([{ "@language": "fi", "@value": "Apu" }, { "@language": "sv", "@value": "Hjälp" }]);
        assert_eq!(found.remove("name"), Some(name));
        assert_eq!(found.remove("@type"), Some(json!("Service")));
        found.retain(|key, _| key != "@id" && key != "identifier");
        assert_eq!(Value::Object(found), expected, "{service}");
    }

    #[test]
    fn what_is_not_stated_is_left_out() {
        check(r#""cost": "paid""#, json!({}));
    }

    #[test]
    fn facts_have_their_words_in_the_vocabulary() {
        check(
            r#""topics": "t", "age": {"min": 13}, "cost": "free", "area": {"scope": "nationwide"}, "organization": "o""#,
            json!({
                "serviceType": { "@language": "fi", "@value": "Suru" },
                "audience": { "@type": "PeopleAudience", "suggestedMinAge": 13.0 },
                "offers": { "@type": "Offer", "price": 0, "priceCurrency": "EUR" },
                "areaServed": { "@type": "Country", "name": "Finland" },
                "provider": { "@id": "#organization-o" },
            }),
        );
    }

    #[test]
    fn hours_are_told_whole_or_not_at_all() {
        let channel = |hours: Value| {
            let mut point = json!({ "@type": "ContactPoint", "telephone": "116 111" });
            if !hours.is_null() {
                point["hoursAvailable"] = hours;
            }
            json!({ "availableChannel": { "@type": "ServiceChannel", "servicePhone": point } })
        };
        let window = r#"{"days": ["mo"], "opens": "9:00", "closes": "15:00"}"#;
        let phone = |hours: &str| format!(r#""channels": {{"type": "phone", "value": "116 111", "hours": [{hours}]}}"#);
        let monday = json!({
            "@type": "OpeningHoursSpecification", "dayOfWeek": "Monday", "opens": "09:00", "closes": "15:00",
        });
        check(&phone(window), channel(monday));
        let second = format!(
            r#"{window}, {{"days": "tu", "opens": "9:00", "closes": "10:00", "every": 2, "from": "2026-01-06"}}"#
        );
        check(&phone(&second), channel(Value::Null));
    }

    #[test]
    fn no_text_ends_a_script() {
        let feed = r#"{"format": "service-feed/1", "services": [{"id": "s", "name": "</script><b>"}]}"#;
        let parsed = feed::parse(feed.as_bytes()).unwrap();
        let written = graph(&Catalogue::new(vec![parsed.feed], Date::EPOCH));
        assert!(!written.contains("</script"), "{written}");
        let read: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(read["@graph"][0]["name"]["@value"], "</script><b>");
    }
}
