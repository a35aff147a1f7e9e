//! Detects the format of a document by its keys and those of its first record. The address is never looked at.

use std::borrow::Cow;

use super::{
    Format,
    records::{is_identifier, is_list, plain_key, start},
};
use crate::json::{self, Json};
use bulk::{Error, Kind, Parser};

/// The format of a document. `None` for the native format and for unknown ones.
///
/// ```
/// use foreign::{Format, detect};
///
/// let page = r#"{"total_items": 1, "contents": [{"id": "a", "name": "Chat", "organization_id": "o"}]}"#;
/// assert_eq!(detect(page), Some(Format::Hsds));
/// assert_eq!(detect("{}"), None);
/// ```
pub fn detect(text: &str) -> Option<Format> {
    let text = start(text);
    if text.starts_with('<') {
        return text.contains("application/ld+json").then_some(Format::SchemaOrg);
    }
    let keys = Keys::of(text);
    let has = |names: &[&str]| keys.0.iter().any(|key| names.contains(&&**key));
    if has(&["@context", "@graph", "@type"]) {
        return Some(Format::SchemaOrg);
    }
    if has(&["format"]) && has(&["services"]) {
        return None;
    }
    if has(&["itemList", "serviceNames", "serviceChannelNames", "serviceChannelType", "organizationNames"]) {
        return Some(Format::Ptv11);
    }
    if has(&["languageVersions", "contentId", "serviceContentId"]) || (has(&["items"]) && has(&["totalItems"])) {
        return Some(Format::Ptv12);
    }
    let plain = |names: &[&str]| keys.0.iter().any(|key| names.contains(&plain_key(key).as_str()));
    if has(&ONLY_ORUK_1) || plain(&["content", "totalelements"]) {
        return Some(Format::OpenReferralUk1);
    }
    // A service at a location, which contains both.
    let is_at_location = has(&["service"]) && has(&["location"]);
    (has(&HSDS) || is_at_location || plain(&["contents", "totalitems"])).then_some(Format::Hsds)
}

const ONLY_ORUK_1: [&str; 9] = [
    "eligibilitys",
    "service_taxonomys",
    "regular_schedules",
    "regular_schedule",
    "holiday_schedules",
    "physical_addresses",
    "accessibility_for_disabilities",
    "deliverable_type",
    "fundings",
];

const HSDS: [&str; 16] = [
    "service_at_locations",
    "cost_options",
    "organization_id",
    "service_areas",
    "attributes",
    "schedules",
    "eligibility_description",
    "minimum_age",
    "assured_date",
    "location_type",
    "parent_organization_id",
    "organization_identifiers",
    "taxonomy_term",
    "taxonomy",
    "term_uri",
    "taxonomy_detail",
];

/// The keys at the top of a document and those of its first record.
struct Keys<'a>(Vec<Cow<'a, str>>);

impl<'a> Keys<'a> {
    /// The keys of a text. If it is broken, those before the error.
    fn of(text: &'a str) -> Self {
        let (mut keys, mut parser) = (Vec::new(), Parser::new(text));
        let _ = match parser.stands_at(b'[') {
            Ok(true) => parser.each_element(&mut |parser| first(parser, &mut keys)),
            _ => object(&mut parser, &mut keys),
        };
        Self(keys)
    }
}

/// The keys of an object, and of the first record within it.
fn object<'a>(parser: &mut Parser<'a>, keys: &mut Vec<Cow<'a, str>>) -> Result<(), Error> {
    if !parser.stands_at(b'{')? {
        return Err(enough());
    }
    parser.each_entry(&mut |key, parser| {
        let is_list = is_list(&key);
        keys.push(key);
        if is_list && parser.stands_at(b'[')? {
            let before = keys.len();
            return parser.each_element(&mut |parser| match keys.len() == before {
                true => first(parser, keys),
                false => parser.skip(),
            });
        }
        // The keys of a value under an identifier are those of a record.
        let is_identifier = keys.last().is_some_and(|key| is_identifier(key));
        if let (Json::Object(record), true) = (json::parse_next(parser)?, is_identifier) {
            keys.extend(record.0.into_iter().map(|(key, _)| key));
        }
        Ok(())
    })
}

/// The keys of the first record, after which nothing more needs to be parsed.
fn first<'a>(parser: &mut Parser<'a>, keys: &mut Vec<Cow<'a, str>>) -> Result<(), Error> {
    if let Json::Object(record) = json::parse_next(parser)? {
        keys.extend(record.0.into_iter().map(|(key, _)| key));
    }
    Err(enough())
}

fn enough() -> Error {
    Error { at: 0, kind: Kind::Unexpected }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<Format>) {
        assert_eq!(detect(text), expected, "{text}");
    }

    #[test]
    fn formats_are_told_apart_by_their_keys() {
        check(r#"{"format": "service-feed/1", "services": []}"#, None);
        check(r#"{"total_items": 1, "contents": [{"id": 1}]}"#, Some(Format::Hsds));
        check(r#"{"id": 1, "name": "A", "service_at_locations": []}"#, Some(Format::Hsds));
        check("{\"id\": 1, \"organization_id\": 2}\n{\"id\": 2}", Some(Format::Hsds));
        check(r#"[{"id": 1, "minimum_age": null}]"#, Some(Format::Hsds));
        check(r#"{"totalElements": 1, "content": []}"#, Some(Format::OpenReferralUk1));
        check(r#"{"totalelements": 0, "content": null}"#, Some(Format::OpenReferralUk1));
        check(r#"{"id": 1, "eligibilitys": []}"#, Some(Format::OpenReferralUk1));
        check(r#"{"pageNumber": 1, "pageCount": 2, "itemList": []}"#, Some(Format::Ptv11));
        check(r#"[{"id": "a", "serviceChannelType": "Phone"}]"#, Some(Format::Ptv11));
        check(r#"{"page": 1, "totalItems": 1, "items": []}"#, Some(Format::Ptv12));
        check(r#"{"contentId": "a", "languageVersions": {}}"#, Some(Format::Ptv12));
        check(r#"{"@context": "https://schema.org", "@type": "Service"}"#, Some(Format::SchemaOrg));
        check(r#"<html><script type="application/ld+json">{}</script>"#, Some(Format::SchemaOrg));
        for text in ["<html>", "", "7", "{", "[]", r#"{"a": 1}"#] {
            check(text, None);
        }
    }

    #[test]
    fn services_by_their_identifiers_are_told_by_the_first() {
        let one = r#"{"6c00d407-d3fd-4c7e-a373-57be9f3b2cff": {"serviceNames": [], "id": "a", "type": "Service"}}"#;
        check(one, Some(Format::Ptv11));
    }
}
