//! Tests with JSON-LD of web pages.

use crate::{Format, testing::check};

#[test]
fn services_stand_in_the_scripts_of_a_page() {
    let page = ("schema-org.html", include_str!("../fixtures/schema-org.html"));
    check(Format::SchemaOrg, &[page], include_str!("../fixtures/schema-org.txt"));
}

#[test]
fn a_page_without_data_has_no_services() {
    let page = ("page.html", "<!doctype html><title>404</title>");
    check(Format::SchemaOrg, &[page], include_str!("../fixtures/no-data.txt"));
}

/// The hours of each number in a graph of services with these properties.
fn check_hours(properties: &[&str], expected: &[&str]) {
    let services = properties.iter().enumerate().map(|(at, properties)| {
        let point = r#"{"@type": "ContactPoint", "telephone": "09 000 0000"#;
        let properties = properties.replace("POINT", point);
        format!(r#"{{"@type": "Service", "@id": "{at}", "name": "S", {properties}}}"#)
    });
    let text = format!(r#"{{"@graph": [{}]}}"#, services.collect::<Vec<_>>().join(","));
    let documents = [crate::Document::new("a", &text)];
    let (feed, problems) = crate::parse(Format::SchemaOrg, &documents, &crate::testing::options());
    let lines = crate::testing::outline(&feed, &problems);
    let hours = |line: &str| line.split_once("| hours ").map_or(String::new(), |(_, hours)| hours.trim().to_owned());
    let found: Vec<_> = lines.lines().filter(|line| line.starts_with("  phone")).map(hours).collect();
    assert_eq!(found, expected);
}

#[test]
fn days_at_midnight_and_holidays_are_closed() {
    let week = r#"{"dayOfWeek": ["Monday", "https://schema.org/Tuesday"], "opens": "09:00", "closes": "17:00"}"#;
    let saturday = r#"{"dayOfWeek": "Saturday", "opens": "00:00", "closes": "00:00"}"#;
    let christmas = r#"{"validFrom": "2026-12-24", "validThrough": "2026-12-26", "opens": "00:00", "closes": "00:00"}"#;
    let holidays = r#"{"dayOfWeek": "PublicHolidays", "opens": "00:00", "closes": "00:00"}"#;
    let channel = r#""availableChannel": {"servicePhone": POINT"}}"#;
    let own = |hours: &str| format!(r#""availableChannel": {{"servicePhone": POINT", "hoursAvailable": {hours}}}}}"#);
    check_hours(
        &[
            &format!(r#"{channel}, "hoursAvailable": [{week}, {saturday}]"#),
            &format!(r#"{channel}, "hoursAvailable": [{week}, {christmas}]"#),
            &own(&format!("[{week}, {holidays}]")),
            &format!(r#"{}, "hoursAvailable": {christmas}"#, own(week)),
            &format!(r#"{channel}, "hoursAvailable": {christmas}"#),
            &format!(r#"{channel}, "hoursAvailable": "Mo-Fr 9am-5pm""#),
        ],
        &[
            "mo,tu 9:00-17:00",
            "mo,tu 9:00-17:00;  --- from 2026-12-24 until 2026-12-26 !",
            "mo,tu 9:00-17:00 not on holidays",
            "mo,tu 9:00-17:00;  --- from 2026-12-24 until 2026-12-26 !",
            "--- from 2026-12-24 until 2026-12-26 !;  --- ?",
            "mo,tu,we,th,fr 9:00-17:00",
        ],
    );
}

#[test]
fn a_place_that_stands_alone_is_a_service_and_one_beside_services_is_not() {
    let clinic = r#"{"@type": ["MedicalClinic", "LocalBusiness"], "@id": "c", "name": "Clinic", "telephone": "0117 000 0000",
        "openingHours": "Mo-Fr 09:00-17:00", "geo": {"latitude": 51.45, "longitude": -2.59}, "address": {
        "@type": "PostalAddress", "streetAddress": "1 Example Street", "addressLocality": "Bristol",
        "postalCode": "BS1 4ST", "addressCountry": "GB"}}"#;
    let lines = |nodes: &[&str]| {
        let text = format!(r#"{{"@graph": [{}]}}"#, nodes.join(","));
        let documents = [crate::Document::new("a", &text)];
        let (feed, problems) = crate::parse(Format::SchemaOrg, &documents, &crate::testing::options());
        crate::testing::outline(&feed, &problems)
    };
    check(Format::SchemaOrg, &[("clinic.json", clinic)], include_str!("../fixtures/local-business.txt"));
    let service = r#"{"@type": "Service", "@id": "s", "name": "Advice", "telephone": "0117 000 0001"}"#;
    assert!(!lines(&[clinic, service]).contains("Clinic"));
    // Pages of all kinds name who publishes them.
    let publisher = r#"{"@type": "Organization", "@id": "o", "name": "Charity", "telephone": "0117 000 0002"}"#;
    assert!(!lines(&[publisher]).contains("Charity"));
}
