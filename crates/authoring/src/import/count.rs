//! How many services a file has, whatever its format, so that one which loses many of them is noticed.

use model::date::Date;

use super::{File, Options, import};

/// The number of services. `None` where it has no list of services that is understood.
pub fn count_services(file: File) -> Option<usize> {
    if let Ok(parsed) = feed::parse(&file.bytes) {
        return Some(parsed.feed.services.len());
    }
    if let Ok(parsed) = feed::service_index::parse(&file.bytes) {
        return Some(parsed.feed.services.len());
    }
    // The list that `export` writes.
    if file.bytes.starts_with(b"<section lang=") {
        let text = String::from_utf8_lossy(&file.bytes);
        return Some(text.matches("<article>").count());
    }
    // On that day nothing has ended yet.
    let options = Options { format: None, language: None, timezone: None, today: Date::EPOCH };
    let imported = import(vec![file], &options).ok()?;
    imported.feed.map(|(feed, _)| feed.services.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_counted_in_every_form() {
        let check = |name: &str, text: &str, expected: Option<usize>| {
            assert_eq!(count_services(File::new(name, text)), expected, "{name}");
        };
        check("a.json", r#"{"format": "service-feed/1", "services": [{"id": "a", "name": "A"}]}"#, Some(1));
        check("a.html", "<section lang=\"fi\"><article><h3>A</h3></article><article></article></section>", Some(2));
        check("a.json", r#"{"total_items": 1, "contents": [{"id": "a", "name": "A"}]}"#, Some(1));
        check("palvelut.csv", "Tunnus;Nimi\na;A\nb;B\n", Some(2));
        check("a.txt", "notes", None);
    }
}
