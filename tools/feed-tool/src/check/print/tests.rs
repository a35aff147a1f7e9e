//! How findings look on a terminal.

use authoring::{check::check, workbook::SheetLanguage};
use model::date::Date;

use super::*;
use crate::speech::texts;

fn of(text: &str) -> Checked {
    let today = Date::parse("2026-11-21").unwrap();
    check("feed.json", text.as_bytes(), today, &mut |_| {})
}

fn service(keys: &str) -> String {
    format!(
        "{{\n  \"format\": \"service-feed/1\",\n  \"services\": [{{\n    \"id\": \"s\",\n    \"name\": \"S\",\n    \
         \"checked\": \"2026-11-01\",\n    \"url\": \"https://example.org\",\n{keys}\n  }}]\n}}\n"
    )
}

#[test]
fn the_text_is_shown() {
    let checked = of(&service("    \"ends\": \"31.12.2026\""));
    let mut out = Vec::new();
    print(&checked, &texts(SheetLanguage::English), &mut out).unwrap();
    let expected = "\
error date

  x ends: \"31.12.2026\" is not a date; it is ignored
   ,-[feed.json:8:13]
 8 |     \"ends\": \"31.12.2026\"
   :             ^^^^^^|^^^^^
   :                   `-- here
   `----
  help: write 2026-12-31

feed.json: 1 error
";
    assert_eq!(String::from_utf8(out).unwrap(), expected);
}

#[test]
fn a_feed_of_one_line_is_shown_in_part() {
    let services: Vec<_> = (0..400).map(|id| format!("{{\"id\":{id},\"name\":\"S\",\"cost\":\"dear\"}}")).collect();
    let checked = of(&format!("{{\"format\":\"service-feed/1\",\"services\":[{}]}}", services.join(",")));
    let mut out = Vec::new();
    print(&checked, &texts(SheetLanguage::English), &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(out.lines().all(|line| line.chars().count() < 130), "{out}");
    assert_eq!(out.matches("is not a known value").count(), 20);
    assert!(out.contains("and 380 more of the kind \"name\"; --json lists them all"), "{out}");
}
