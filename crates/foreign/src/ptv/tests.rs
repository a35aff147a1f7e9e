//! Tests with exports of the catalogue.

use crate::{Format, testing::check};

const SERVICES: (&str, &str) = ("ptv-services.json", include_str!("../fixtures/ptv-services.json"));
const CHANNELS: (&str, &str) = ("ptv-channels.json", include_str!("../fixtures/ptv-channels.json"));

#[test]
fn services_and_channels_are_joined_in_any_order() {
    check(Format::Ptv11, &[SERVICES, CHANNELS], include_str!("../fixtures/ptv-11.txt"));
    let reversed = include_str!("../fixtures/ptv-11.txt");
    let names = |text: &str| {
        text.lines().filter(|line| !line.starts_with('!')).map(str::to_owned).collect::<Vec<_>>().join("\n")
    };
    let documents = [CHANNELS, SERVICES].map(|(name, text)| super::super::Document::new(name, text));
    let (feed, problems) = super::super::parse(Format::Ptv11, &documents, &super::super::testing::options());
    assert_eq!(names(&super::super::testing::outline(&feed, &problems)), names(reversed));
}

#[test]
fn nothing_is_null_and_empty() {
    check(
        Format::Ptv11,
        &[("empty-ptv.json", include_str!("../fixtures/empty-ptv.json"))],
        include_str!("../fixtures/empty-ptv.txt"),
    );
    check(
        Format::Ptv11,
        &[("page.json", r#"{"pageNumber": 1, "pageSize": 100, "pageCount": 0, "itemList": null}"#)],
        include_str!("../fixtures/empty-page.txt"),
    );
}

#[test]
fn version_12_has_texts_by_language_and_connections() {
    check(
        Format::Ptv12,
        &[("ptv-12.json", include_str!("../fixtures/ptv-12.json"))],
        include_str!("../fixtures/ptv-12.txt"),
    );
}
