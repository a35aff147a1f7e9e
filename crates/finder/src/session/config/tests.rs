//! Attributes as an editor writes them, and what is made of them.

use super::*;

fn read(attributes: &[(&str, &str)]) -> (Config, Vec<IgnoredAttribute>) {
    let value = |attribute: Attribute| attributes.iter().find(|(name, _)| *name == attribute.name());
    Config::parse(&|attribute| value(attribute).map(|(_, value)| (*value).to_owned()))
}

#[test]
fn attributes_that_are_absent_have_defaults() {
    assert_eq!(read(&[]), (Config::default(), vec![]));
    assert_eq!(read(&[("lang", ""), ("theme", " ")]), (Config::default(), vec![]));
}

#[test]
fn attributes_are_read() {
    let (config, ignored) = read(&[
        ("feed", "a.json https://example.org/b.json"),
        ("lang", "SV"),
        ("languages", "sv, fi"),
        ("place", "åbo"),
        ("theme", "dark"),
        ("heading-level", "3"),
        ("exit", "off"),
        ("exit-url", "https://example.org/weather"),
        ("enough", "8"),
        ("history", "on"),
    ]);
    assert!(ignored.is_empty());
    assert_eq!(config.feeds.len(), 2);
    assert_eq!(read(&[("feed", "a.json?include=phones,hours")]).0.feeds, ["a.json?include=phones,hours"]);
    assert_eq!(config.language, Some(Language::SWEDISH));
    assert_eq!(config.languages, [Language::SWEDISH, Language::FINNISH]);
    assert_eq!(config.place, MunicipalityCode::parse("853").map(PresetPlace::Municipality));
    assert_eq!((config.theme, config.heading_level.number(), config.enough), (Theme::Dark, 3, 8));
    assert_eq!((config.exit, config.history), (Exit::Off, History::On));
}

#[test]
fn a_value_that_cannot_be_used_is_ignored_and_reported() {
    let (config, ignored) =
        read(&[("theme", "pink"), ("heading-level", "9"), ("languages", "fi xx"), ("history", "1")]);
    assert_eq!(config, Config { languages: vec![Language::FINNISH], ..Config::default() });
    let attributes: Vec<_> = ignored.iter().map(|ignored| ignored.attribute.name()).collect();
    assert_eq!(attributes, ["languages", "theme", "heading-level", "history"]);
    assert!(ignored.iter().any(|ignored| ignored.to_string().contains("auto, light, dark or host")));
    let (config, ignored) = read(&[("exit", "no"), ("exit-url", "javascript:alert(1)")]);
    assert_eq!(config.exit, Exit::On, "who wrote something else did not mean to be without");
    assert_eq!(ignored.iter().map(|ignored| ignored.attribute.name()).collect::<Vec<_>>(), ["exit", "exit-url"]);
}

#[test]
fn a_place_that_is_none_of_finlands_may_be_a_town_of_the_feed() {
    let check = |value, expected| {
        assert_eq!(read(&[("place", value)]), (Config { place: expected, ..Config::default() }, vec![]))
    };
    check("Berlin", Some(PresetPlace::Named));
    check("BS1 4ST", Some(PresetPlace::Named));
    check("853", MunicipalityCode::parse("853").map(PresetPlace::Municipality));
    check("02", RegionCode::parse("02").map(PresetPlace::Region));
}

#[test]
fn compact_is_there_or_not() {
    let check = |value: &str, density, ignored: usize| {
        let (config, reported) = read(&[("compact", value)]);
        assert_eq!((config.density, reported.len()), (density, ignored), "{value:?}");
    };
    check("", Density::Compact, 0);
    check("compact", Density::Compact, 0);
    check("false", Density::Roomy, 1);
}

#[test]
fn a_time_zone_has_a_name() {
    let check = |value: &str, timezone: Option<&str>| {
        let (config, reported) = read(&[("timezone", value)]);
        assert_eq!(
            (config.timezone.as_deref(), reported.len()),
            (timezone, usize::from(timezone.is_none())),
            "{value:?}"
        );
    };
    check(" Europe/London ", Some("Europe/London"));
    check("London", None);
    check("+02:00", None);
}

#[test]
fn a_language_that_is_not_offered_is_reported() {
    let ignored = |asked| read(&[("languages", "fi sv"), ("lang", asked)]).1;
    assert_eq!(ignored("fi-simple"), []);
    let lines: Vec<_> = ignored("en").iter().map(ToString::to_string).collect();
    assert_eq!(lines, ["lang=\"en\" is ignored; write one of the languages that are offered"]);
}

#[test]
fn what_the_documentation_calls_the_default_is_the_default() {
    let defaults = Config::default();
    for (attribute, value) in [
        (Attribute::Theme, defaults.theme.as_str()),
        (Attribute::HeadingLevel, &defaults.heading_level.number().to_string()),
        (Attribute::Enough, &defaults.enough.to_string()),
        (Attribute::MaxQuestions, &defaults.max_questions.to_string()),
    ] {
        assert_eq!(attribute.default_text().trim_matches('`'), value, "{}", attribute.name());
    }
}

#[test]
fn the_exit_leads_to_pages_only() {
    let check = |address, expected: usize| assert_eq!(read(&[("exit-url", address)]).1.len(), expected, "{address}");
    for good in ["https://example.org", "HTTP://example.org/a:b", "/weather", "weather.html?at=12:00", ""] {
        check(good, 0);
    }
    for bad in ["https://", "javascript:alert(1)", "ftp://example.org", "tel:112", "data:text/html,a", "#", " #top"] {
        check(bad, 1);
    }
}
