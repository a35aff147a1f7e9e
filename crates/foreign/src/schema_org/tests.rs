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
