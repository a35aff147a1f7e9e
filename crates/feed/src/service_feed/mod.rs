//! The format `service-feed/1`.
//!
//! A document is parsed piece by piece (`pieces`), and its values pass through the rooms of this folder in one direction:
//! `reading` is the state of the parse, `values` parses single values, `wire` declares the objects with their keys, and
//! `records` makes records of the model from them. `write` goes the other way.

#[cfg(test)]
mod document;
#[cfg(test)]
mod limits;
pub mod opening;
mod pieces;
mod position;
mod reading;
mod records;
mod reference;
#[cfg(test)]
mod robustness;
#[cfg(feature = "schema")]
mod schema;
mod services;
#[cfg(feature = "schema")]
mod shape;
#[cfg(test)]
mod testing;
mod values;
mod wire;
mod write;

use bulk::{MOST, Tape};
use model::{
    country::Country,
    feed::{Feed, Parsed, country_of_addresses, usual_timezone},
    locale::Language,
    problem::{FeedError, MAX_PROBLEMS, Outcome, ProblemKind, excerpt},
};
pub use pieces::{Given, PIECE, PieceReader};
pub use position::not_json;
use reading::{Reading, Step};
use records::{head, question};
use reference::References;
#[cfg(feature = "schema")]
pub use schema::schema;
use services::Services;
use values::Read;
pub use write::{Layout, Provenance, Writing, write, write_as, write_with};

/// The value of `format` in a feed.
pub const FORMAT: &str = "service-feed/1";

/// A feed of more bytes than this is large.
const LARGE: usize = 1 << 20;

/// Parses a feed. It may begin with a byte order mark.
///
/// # Errors
/// If nothing of it can be used: it is not JSON, not of this format, or has no list of services.
pub fn parse(bytes: &[u8]) -> Result<Parsed, FeedError> {
    parse_as(bytes, FORMAT)
}

/// Parses a document with the structure of a feed and another value of `format`.
///
/// # Errors
/// As [`parse`].
pub fn parse_as(bytes: &[u8], format: &'static str) -> Result<Parsed, FeedError> {
    let (parsed, cut) = parse_some(bytes, format)?;
    cut.map_or(Ok(parsed), Err)
}

/// Parses what has come of such a document. Of one that stops in the middle these are the services that came whole, at
/// least one, and the error that says where it stops.
///
/// # Errors
/// As [`parse`].
pub fn parse_some(bytes: &[u8], format: &'static str) -> Result<(Parsed, Option<FeedError>), FeedError> {
    make_room(bytes.len());
    let mut reader = PieceReader::of(format, bytes.len());
    loop {
        bytes.chunks(PIECE).for_each(|piece| reader.push(piece));
        match reader.finish()? {
            Given::Feed(parsed, cut) => return Ok((*parsed, cut)),
            Given::Again(language) => reader = PieceReader::of(format, bytes.len()).speaking(language),
        }
    }
}

/// Reserves memory for the services of a large feed.
///
/// The memory of WebAssembly grows by 64 kB at a time, and each time costs milliseconds: for 100,000 services more than
/// parsing them. Memory that is requested at once and given back stays available.
fn make_room(bytes: usize) {
    if LARGE < bytes {
        let mut room = Vec::<u8>::new();
        // If there is not enough, the feed may still fit.
        let _ = room.try_reserve_exact(bytes.saturating_add(bytes / 4));
        std::hint::black_box(&room);
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, FeedError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.trim_ascii_start().starts_with(b"<") {
        return Err(FeedError::Page);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        // Cut off within a character: the part before it tells where.
        Err(error) if error.error_len().is_none() => {
            let whole = bytes.get(..error.valid_up_to()).and_then(|whole| std::str::from_utf8(whole).ok());
            whole.ok_or(FeedError::NotUtf8)
        }
        Err(_) => Err(FeedError::NotUtf8),
    }
}

/// A document of which the services were parsed and the rest was not.
struct Parts<'a> {
    /// The known keys, without `services`.
    head: Tape<'a>,
    /// The language of plain strings, as far as it was found.
    language: Language,
    /// `None` if there is no list of services.
    services: Option<Services>,
    /// The keys of which only the first entries are there.
    shortened: Vec<&'static str>,
}

fn finish(document: Parts, wanted: &str) -> Result<Parsed, FeedError> {
    let mut reading = Reading::new(document.language);
    for key in document.shortened {
        reading.report_at(key, ProblemKind::TooMany(MOST), Outcome::Kept);
    }
    let mut found = [None];
    document.head.root().find(&["questions"], &mut found);
    let [questions] = found;
    let Some(head) = wire::Feed::read(document.head.root(), &mut reading) else {
        return Err(FeedError::Format(String::new()));
    };
    let format = head.format.unwrap_or_default();
    if format.trim() != wanted {
        return Err(FeedError::Format(excerpt(format.trim(), 40)));
    }
    let services = document.services.ok_or(FeedError::NoServices)?;
    let organizations = head::organizations(head.organizations.unwrap_or_default());
    let terms = head::terms(head.terms.unwrap_or_default());
    let mut helplines: Vec<_> = [head.helplines, head.emergency].into_iter().flatten().flatten().collect();
    if head::HELPLINES < helplines.len() {
        helplines.truncate(head::HELPLINES);
        reading.report_at("helplines", ProblemKind::TooMany(head::HELPLINES), Outcome::Kept);
    }
    let questions = questions
        .map(|list| reading.within(Step::Key("questions"), |reading| question::questions(list, &terms, reading)));
    let references = References { organizations: &organizations, terms: &terms };
    references.check_terms(&mut reading);
    let (services, service_problems) = references.check_services(services);

    let mut problems = reading.into_problems();
    problems.extend(service_problems);
    problems.truncate(MAX_PROBLEMS);
    let stated_zone = head.timezone.as_deref().map(str::trim);
    let country = head.country.or_else(|| stated_zone.and_then(Country::of_timezone));
    let country = country.or_else(|| country_of_addresses(&services));
    let language = head.language.unwrap_or(document.language);
    let feed = Feed {
        title: head.title.unwrap_or_default(),
        language,
        updated: head.updated,
        report: head.report.map(|report| report.0),
        timezone: stated_zone.unwrap_or_else(|| usual_timezone(country, language)).into(),
        organizations,
        terms,
        questions: questions.unwrap_or_default(),
        country,
        fallback: head.fallback.unwrap_or_default(),
        helplines,
        services,
        chunks: None,
    };
    Ok(Parsed { feed, problems })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{testing::EVERY_FIELD, *};

    #[test]
    fn a_feed_that_uses_every_field_has_no_problems() {
        let parsed = parse(EVERY_FIELD.as_bytes()).unwrap();
        assert_eq!(testing::lines(&parsed.problems), [""; 0]);
        let feed = parsed.feed;
        assert_eq!((feed.services.len(), feed.questions.len(), feed.helplines.len()), (3, 3, 3));
        assert_eq!((&*feed.timezone, feed.updated.is_some()), ("Europe/Mariehamn", true));
    }

    #[test]
    fn half_a_character_loses_nothing_else() {
        for part in
            [r#""summary": "Short \ud83d""#, r#""ext": {"x": "\ud83d"}"#, r#""nobody": ["\ude00", {"\ud83d": 1}]"#]
        {
            let text = format!(
                r#"{{"format": "service-feed/1", "services": [{{"id": "a", "name": "A", {part}}}, {{"id": "b", "name": "B"}}]}}"#
            );
            let parsed = parse(text.as_bytes()).unwrap();
            assert_eq!((parsed.feed.services.len(), parsed.problems.len()), (2, 0), "{part}");
        }
    }

    #[test]
    fn a_number_beyond_all_loses_nothing_else() {
        for part in [r#""x": [-1e400, 1E999]"#, r#""ext": {"x": 1e400}"#, r#""age": {"min": 18, "max": 1e400}"#] {
            let text = format!(r#"{{"format": "service-feed/1", "services": [{{"id": "a", "name": "A", {part}}}]}}"#);
            let parsed = parse(text.as_bytes()).unwrap();
            assert_eq!(parsed.feed.services.len(), 1, "{part}");
            assert_eq!(parsed.problems.len(), usize::from(part.contains("age")), "{part}: {:?}", parsed.problems);
        }
    }

    #[test]
    fn no_more_problems_are_kept_than_can_be_read() {
        let services: Vec<_> = (0..MAX_PROBLEMS).map(|id| json!({ "id": id, "topics": "x", "cost": "?" })).collect();
        let feed = json!({ "format": FORMAT, "title": 5, "services": services });
        let parsed = parse(feed.to_string().as_bytes()).unwrap();
        assert_eq!(parsed.problems.len(), MAX_PROBLEMS);
        assert_eq!(parsed.problems[0].path, "title");
    }

    #[test]
    fn what_is_right_is_kept_also_where_no_more_problems_are() {
        let hours = json!([{ "days": "mo", "opens": "09:00", "closes": "15:00" }]);
        let channel = json!({ "type": "chat", "hours": hours });
        let services: Vec<_> = (0..2 * MAX_PROBLEMS)
            .map(|id| json!({ "id": id, "name": "S", "cost": "?", "channels": [channel] }))
            .collect();
        let feed = json!({ "format": FORMAT, "services": services });
        let services = parse(feed.to_string().as_bytes()).unwrap().feed.services;
        assert_eq!(services.len(), 2 * MAX_PROBLEMS);
        assert!(services.iter().all(|service| service.channels == services[0].channels));
    }

    #[test]
    fn a_large_feed_is_read_like_a_small_one() {
        let services: Vec<_> = (0..2_000).map(|id| json!({ "id": id, "name": "S".repeat(1_000) })).collect();
        let feed = json!({ "format": FORMAT, "services": services }).to_string();
        assert!(LARGE < feed.len());
        assert_eq!(parse(feed.as_bytes()).unwrap().feed.services.len(), 2_000);
    }

    #[test]
    fn the_order_of_keys_does_not_matter() {
        let sorted: Value = serde_json::from_str(EVERY_FIELD).unwrap();
        let expected = parse(EVERY_FIELD.as_bytes());
        assert_eq!(parse(sorted.to_string().as_bytes()), expected);
        assert_eq!(parse(reversed(&sorted).as_bytes()), expected);
    }

    /// The value with the keys of every object in reverse order, except in texts, where the order has a meaning.
    fn reversed(value: &Value) -> String {
        let list = |parts: Vec<String>| parts.join(",");
        if let Some(values) = value.as_array() {
            return format!("[{}]", list(values.iter().map(reversed).collect()));
        }
        let Some(entries) = value.as_object().filter(|entries| !entries.contains_key("fi")) else {
            return value.to_string();
        };
        let entry = |(key, value): (&String, &Value)| format!("{}:{}", json!(key), reversed(value));
        format!("{{{}}}", list(entries.iter().rev().map(entry).collect()))
    }
}
