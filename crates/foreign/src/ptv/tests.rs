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

#[test]
fn citizens_beside_companies_are_an_audience() {
    let service = |id: &str, groups: &[&str]| {
        let groups: Vec<_> = groups.iter().map(|code| format!(r#"{{"code": "{code}"}}"#)).collect();
        format!(
            r#"{{"id": "{id}", "type": "Service", "serviceNames": [{{"language": "fi", "value": "{id}", "type": "Name"}}],
                "targetGroups": [{}]}}"#,
            groups.join(",")
        )
    };
    let services = [
        service("all", &["KR1"]),
        service("both", &["KR1", "KR2"]),
        service("children", &["KR1", "KR1.2"]),
        service("children and clubs", &["KR1", "KR1.2", "KR2.7"]),
        service("companies", &["KR2"]),
    ];
    let documents = [crate::Document::new("a", &format!("[{}]", services.join(",")))];
    let (feed, _) = crate::parse(Format::Ptv11, &documents, &crate::testing::options());
    let audiences =
        |codes: &[model::identifier::Code]| codes.iter().map(|code| code.as_str()).collect::<Vec<_>>().join(" ");
    let found: Vec<_> = feed.services.iter().map(|service| audiences(&service.audiences)).collect();
    assert_eq!(found, ["", "ptv:KR1 ptv:KR2", "ptv:KR1.2", "ptv:KR1.2 ptv:KR2.7", "ptv:KR2"]);
    let children = model::identifier::Code::new("ptv:KR1.2");
    assert_eq!(audiences(&feed.terms.with_ancestors(&children).cloned().collect::<Vec<_>>()), "ptv:KR1.2 ptv:KR1");
}
