//! What XML says of an element, as the crate quick-xml gives it.

use quick_xml::{XmlVersion, events::BytesStart};

pub fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// How often something stands there, which is once where nothing is said.
pub fn count(element: &BytesStart, name: &str) -> usize {
    attribute(element, name).and_then(|count| count.parse().ok()).unwrap_or(1)
}

/// The character that a reference such as `amp` or `#228` means; nothing where there is none.
pub fn character(name: &str) -> String {
    let by_number = name.strip_prefix('#').and_then(|number| match number.strip_prefix('x') {
        Some(number) => u32::from_str_radix(number, 16).ok(),
        None => number.parse().ok(),
    });
    match name {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        _ => by_number.and_then(char::from_u32).map(String::from).unwrap_or_default(),
    }
}
