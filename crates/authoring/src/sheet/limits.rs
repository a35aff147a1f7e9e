//! How much of a service one can get, as a person types it: `1-5 tapaamista / kalenterivuosi`.

use serde_json::{Map, Value, json};

use crate::workbook::{SheetLanguage, cell, vocabulary};

/// Parses limits into the JSON of the feed. Several are separated by semicolons.
///
/// # Errors
/// The part that is not understood.
pub fn parse(text: &str) -> Result<Value, String> {
    cell::list(text).map(|part| limit(part).ok_or_else(|| part.to_owned())).collect()
}

/// Writes limits in the notation. `None` where it cannot express them.
pub fn write(limits: &Value, language: SheetLanguage) -> Option<String> {
    let parts: Option<Vec<_>> = limits.as_array()?.iter().map(|limit| write_limit(limit, language)).collect();
    let written = parts?.join("; ");
    (parse(&written).as_ref() == Ok(limits)).then_some(written)
}

fn limit(text: &str) -> Option<Value> {
    let text = text.replace(['–', '—'], "-");
    let (amount, per) = text.split_once('/').map_or((text.as_str(), None), |(amount, per)| (amount, Some(per)));
    let at = amount.find(|letter: char| letter.is_alphabetic())?;
    let (numbers, unit) = amount.split_at_checked(at)?;
    let numbers: String = numbers.split_whitespace().collect();
    let (min, max) = match numbers.split_once('-') {
        Some((min, max)) => (min, max),
        // "5 meetings" is at most five.
        None => ("", numbers.as_str()),
    };
    let number = |text: &str| if text.is_empty() { Some(None) } else { cell::parse_number::<u16>(text).map(Some) };
    let mut limit = Map::new();
    if let Some(min) = number(min)? {
        limit.insert("min".into(), json!(min));
    }
    if let Some(max) = number(max)? {
        limit.insert("max".into(), json!(max));
    }
    if limit.is_empty() {
        return None;
    }
    limit.insert("unit".into(), vocabulary::value("unit", unit)?.into());
    if let Some(per) = per {
        limit.insert("per".into(), vocabulary::value("per", per)?.into());
    }
    Some(limit.into())
}

fn write_limit(limit: &Value, language: SheetLanguage) -> Option<String> {
    let number = |key: &str| limit.get(key).map(Value::to_string);
    let numbers = match (number("min"), number("max")) {
        (None, Some(max)) => max,
        (min, max) => format!("{}-{}", min.unwrap_or_default(), max.unwrap_or_default()),
    };
    let unit = vocabulary::name("unit", limit.get("unit")?.as_str()?, language)?;
    let per = limit.get("per").and_then(Value::as_str).and_then(|per| vocabulary::name("per", per, language));
    Some(match per {
        Some(per) => format!("{numbers} {unit} / {per}"),
        None => format!("{numbers} {unit}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Value) {
        assert_eq!(parse(text), Ok(expected.clone()), "{text}");
        for language in SheetLanguage::ALL {
            let written = write(&expected, language).unwrap();
            assert_eq!(parse(&written), Ok(expected.clone()), "{written}");
        }
    }

    #[test]
    fn amounts_units_and_in_what_they_are_counted() {
        let five = json!([{ "min": 1, "max": 5, "unit": "meeting", "per": "calendar_year" }]);
        check("1–5 tapaamista / kalenterivuosi", five.clone());
        check("1 - 5 möten/kalenderår", five);
        check("3 conversations", json!([{ "max": 3, "unit": "conversation" }]));
        check(
            "2- kk; 10 kertaa / henkilö",
            json!([
                { "min": 2, "unit": "month" }, { "max": 10, "unit": "meeting", "per": "person" },
            ]),
        );
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for text in ["viisi tapaamista", "5", "5 kissaa", "5 tapaamista / viikko", "tapaamista", "1-2-3 tapaamista"] {
            assert_eq!(parse(text), Err(text.to_owned()));
        }
    }
}
