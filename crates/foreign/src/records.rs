//! Splits a document into its records: pages, lists, single objects, objects by their identifiers, and one object after
//! the other (NDJSON or not). In NDJSON, a line that is broken does not lose the others.

use std::borrow::Cow;

use super::{
    fields::Fields,
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use crate::json::{self, Json, Object};
use bulk::{Error, Parser};
use feed::service_feed::not_json;
use model::problem::{FeedError, Outcome};

/// Takes one record.
pub type Take<'r, 'a> = dyn FnMut(Json<'a>, &mut Notes) + 'r;

/// The keys under which a page has its records, as they are compared: see [`plain_key`].
const LISTS: [&str; 6] = ["contents", "content", "items", "itemList", "results", "records"];

/// Whether a page has its records under this key.
pub fn is_list(key: &str) -> bool {
    list(key).is_some()
}

fn list(key: &str) -> Option<&'static str> {
    let key = plain_key(key);
    LISTS.into_iter().find(|known| known.eq_ignore_ascii_case(&key))
}

/// A key of an envelope without its case and underscores, in which servers differ.
pub fn plain_key(key: &str) -> String {
    key.chars().filter(|letter| *letter != '_').map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Whether a key is one of the identifiers that computers make (RFC 9562).
pub fn is_identifier(key: &str) -> bool {
    key.len() == 36 && key.matches('-').count() == 4
}

/// The text without a byte order mark and white space before it.
pub fn start(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_start()
}

/// Gives each record of a document to `take`, one at a time, so that a large document is never held twice.
pub fn records<'a>(text: &'a str, notes: &mut Notes, take: &mut Take<'_, 'a>) {
    if start(text).starts_with('<') {
        return notes.note(ProblemKind::Document(FeedError::Page), Outcome::RecordLeftOut);
    }
    let is_sequence = start(text).starts_with('{') && (text.contains("\n{") || text.contains("}{"));
    let (mut rest, mut position) = (start(text), 0);
    while !rest.is_empty() {
        let (mut parser, mut has_taken) = (Parser::new(rest), false);
        let mut take_one = |value: Json<'a>, notes: &mut Notes| {
            has_taken = true;
            take(value, notes);
        };
        let read = match is_sequence {
            true => notes.at_index(position, |notes| document(&mut parser, notes, &mut take_one)),
            false => document(&mut parser, notes, &mut take_one),
        };
        position += 1;
        let after = match read {
            Ok(()) => parser.at(),
            Err(error) => {
                let whole = Error { at: error.at + (text.len() - rest.len()), ..error };
                notes.note(ProblemKind::Document(not_json(text, whole)), Outcome::RecordLeftOut);
                // Line by line, the broken record may have swallowed those after it.
                match next_line(rest, if is_sequence && !has_taken { 0 } else { error.at }) {
                    Some(next) => next,
                    None => return,
                }
            }
        };
        // What a list has between its records stands there after a record that was broken.
        let next = rest.get(after..).unwrap_or_default();
        rest = next.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ']'));
    }
}

/// The next line that begins a record, after a place where the text is broken.
fn next_line(text: &str, broken: usize) -> Option<usize> {
    let from = broken.saturating_sub(1).max(1);
    let from = (from..=from + 3).find(|at| text.is_char_boundary(*at))?;
    Some(from + text.get(from..)?.find("\n{")? + 1)
}

/// Reads one value: a page, a list or a record.
fn document<'a>(parser: &mut Parser<'a>, notes: &mut Notes, take: &mut Take<'_, 'a>) -> Result<(), Error> {
    if parser.stands_at(b'[')? {
        return list_of(parser, notes, take).map(drop);
    }
    if !parser.stands_at(b'{')? {
        let value = json::parse_next(parser)?;
        notes.wrong_type(&value, "an object");
        return Ok(());
    }
    let (mut head, mut found) = (Object::default(), None);
    let read = parser.each_entry(&mut |key, parser| {
        match list(&key) {
            Some(list) if parser.stands_at(b'[')? => {
                found = Some(0);
                found = Some(notes.at(list, |notes| list_of(parser, notes, take))?);
            }
            _ if parser.stands_at(b'[')? => return entries(key, parser, &mut head),
            _ => head.0.push((key, json::parse_next(parser)?)),
        }
        Ok(())
    });
    match found {
        Some(found) if read.is_ok() => check_total(head, found, notes),
        // What came of a list before the text was cut off or broken is used.
        None if read.is_ok() || head.0.iter().any(|(_, value)| value.list().is_some_and(|list| !list.is_empty())) => {
            single(head, notes, take);
        }
        _ => {}
    }
    read
}

/// Reads a list below a key of a record. Its entries are kept up to the place where it is cut off or broken.
fn entries<'a>(key: Cow<'a, str>, parser: &mut Parser<'a>, head: &mut Object<'a>) -> Result<(), Error> {
    let mut list = Vec::new();
    let read = parser.each_element(&mut |parser| {
        list.push(json::parse_next(parser)?);
        Ok(())
    });
    head.0.push((key, Json::List(list)));
    read
}

fn list_of<'a>(parser: &mut Parser<'a>, notes: &mut Notes, take: &mut Take<'_, 'a>) -> Result<usize, Error> {
    let mut count = 0;
    parser.each_element(&mut |parser| {
        let value = json::parse_next(parser)?;
        notes.at_index(count, |notes| take(value, notes));
        count += 1;
        Ok(())
    })?;
    Ok(count)
}

/// Reads a record, or an object with a record under each of its keys.
fn single<'a>(object: Object<'a>, notes: &mut Notes, take: &mut Take<'_, 'a>) {
    let is_record = |value: &Json| matches!(value, Json::Object(Object(entries)) if 2 < entries.len());
    let is_table = |(key, value): &(Cow<str>, Json)| is_identifier(key) && is_record(value);
    if object.0.is_empty() || !object.0.iter().all(is_table) {
        let is_empty_page = object.0.iter().any(|(key, value)| is_list(key) && value.is_absent());
        return if is_empty_page { check_total(object, 0, notes) } else { take(Json::Object(object), notes) };
    }
    for (position, (_, value)) in object.0.into_iter().enumerate() {
        notes.at_index(position, |notes| take(value, notes));
    }
}

/// Compares the number of records with the stated one, if the page is the only one.
fn check_total(head: Object, found: usize, notes: &mut Notes) {
    let number = |names: [&str; 2]| {
        let (_, value) = head.0.iter().find(|(key, _)| names.contains(&plain_key(key).as_str()))?;
        value.integer().and_then(|number| usize::try_from(number).ok())
    };
    let stated = number(["totalitems", "totalelements"]);
    let pages = number(["totalpages", "pagecount"]);
    if let Some(stated) = stated.filter(|stated| *stated != found && pages.is_none_or(|pages| pages <= 1)) {
        notes.note(ProblemKind::Total { stated, found }, Outcome::Kept);
    }
}

/// Notes a record of no known kind: the message of a server, or something else.
pub fn note_other(fields: &mut Fields, notes: &mut Notes) {
    let keys = ["error", "errors", "message", "detail", "fault", "error_description"];
    let message = keys.into_iter().find_map(|key| {
        let value = fields.take(key)?;
        Some(value.text().map_or_else(|| key.to_owned(), quoted))
    });
    let what = message.map_or(ProblemKind::OtherRecord, ProblemKind::Answer);
    notes.note(what, Outcome::RecordLeftOut);
    fields.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The identifiers of the records, and the problems.
    fn check(text: &str, expected: &str, problems: &[&str]) {
        let (mut found, mut notes) = (Vec::new(), Notes::default());
        records(text, &mut notes, &mut |value, _| match value.into_object() {
            Ok(mut record) => {
                let id = record.take("id");
                found.push(id.as_ref().and_then(Json::integer).map_or_else(|| format!("{id:?}"), |id| id.to_string()));
            }
            Err(other) => found.push(other.type_name().to_owned()),
        });
        assert_eq!(found.join(" "), expected, "{text}");
        let lines: Vec<_> = notes.into_problems().iter().map(ToString::to_string).collect();
        assert_eq!(lines.len(), problems.len(), "{lines:?}");
        for (line, problem) in lines.iter().zip(problems) {
            assert!(line.contains(problem), "{line:?} has no {problem:?}");
        }
    }

    #[test]
    fn records_stand_in_envelopes_of_all_kinds() {
        check(r#"{"total_items": 2, "contents": [{"id": 1}, {"id": 2}]}"#, "1 2", &[]);
        check(r#"{"totalElements": 1, "content": [{"id": 1}]}"#, "1", &[]);
        check(r#"{"totalelements": 0, "last": false, "content": []}"#, "", &[]);
        check(r#"{"pageNumber": 1, "pageCount": 1, "itemList": [{"id": 1}]}"#, "1", &[]);
        check(r#"{"pageNumber": 1, "pageCount": 0, "itemList": null}"#, "", &[]);
        check(r#"[{"id": 1}, {"id": 2}, 3]"#, "1 2 a number", &[]);
        check("\u{feff} {\"id\": 1}\n", "1", &[]);
        check("{\"id\": 1}\n{\"id\": 2}\r\n\n{\"id\": 3}", "1 2 3", &[]);
        check(r#"{"id": 1}{"id": 2} {"id": 3}"#, "1 2 3", &[]);
        let guid = "6c00d407-d3fd-4c7e-a373-57be9f3b2cff";
        check(&format!(r#"{{"{guid}": {{"id": 1, "b": 2, "c": 3}}}}"#), "1", &[]);
    }

    #[test]
    fn a_broken_record_does_not_lose_the_others() {
        check("{\"id\": 1}\n{\"id\": \n{\"id\": 3}", "1 3", &["stops in the middle, at line 3"]);
        check("{\"id\": 1}\n{\"id\": x}\n{\"id\": 3}", "1 3", &["not JSON from line 2, column 8"]);
        check("{\"id\": 1, \"@graph\": [{\"a\": 1}, {\"a\"", "1", &["stops in the middle"]);
        check("{\"id\": 1, \"@graph\": [", "", &["stops in the middle"]);
        check("{\"id\": 1}\n{\"a\": \"x\n{\"id\": 3}", "1 3", &["not JSON from line 2"]);
        check("[\n{\"id\": 1},\n{\"id\": x},\n{\"id\": 3}\n]", "1 3", &["not JSON from line 3"]);
        check(r#"{"contents": [{"id": 1}, {"id": 2}, {"id""#, "1 2", &["stops in the middle"]);
    }

    #[test]
    fn what_is_no_document_is_noted() {
        check("<!doctype html>", "", &["web page"]);
        check("", "", &[]);
        check("7", "", &["a number where an object"]);
        check(
            r#"{"total_items": 31, "total_pages": 1, "contents": [{"id": 1}]}"#,
            "1",
            &["31 records are stated and 1"],
        );
        check(r#"{"total_items": 31, "total_pages": 2, "contents": [{"id": 1}]}"#, "1", &[]);
    }
}
