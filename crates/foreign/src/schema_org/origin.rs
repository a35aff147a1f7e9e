//! The language of a document that does not say it, by what is in it: the country of its addresses, the money of its prices,
//! and where its pages stand.

use model::{fold::fold, locale::Language};

use super::graph::Graph;

/// What tells a language, apart by `|`.
struct Marks {
    language: &'static str,
    /// As addresses name them, folded.
    countries: &'static str,
    currencies: &'static str,
    /// The ends of the names of hosts.
    hosts: &'static str,
}

const ALL: [Marks; 6] = [
    Marks {
        language: "en",
        countries: "gb|gbr|uk|united kingdom|great britain|england|scotland|wales|northern ireland|ie|irl|ireland|us|usa|\
            united states|united states of america|au|aus|australia|nz|nzl|new zealand",
        currencies: "GBP|USD|AUD|NZD",
        hosts: "uk|ie|us|gov|au|nz",
    },
    Marks { language: "fi", countries: "fi|fin|finland|suomi", currencies: "", hosts: "fi" },
    Marks { language: "sv", countries: "se|swe|sweden|sverige|ax", currencies: "SEK", hosts: "se|ax" },
    Marks { language: "et", countries: "ee|est|estonia|eesti", currencies: "", hosts: "ee" },
    Marks { language: "no", countries: "no|nor|norway|norge", currencies: "NOK", hosts: "no" },
    Marks { language: "da", countries: "dk|dnk|denmark|danmark", currencies: "DKK", hosts: "dk" },
];

/// The language that is probably that of a document. Addresses say more than prices, and these more than pages.
pub fn language(graph: &Graph) -> Option<Language> {
    let by = |properties: &[&str], is_of: &dyn Fn(&Marks, &str) -> bool| {
        let texts = graph.texts(properties);
        texts.iter().find_map(|text| ALL.iter().find(|marks| is_of(marks, text.trim())))
    };
    let found = by(&["addressCountry"], &|marks, text| has(marks.countries, &fold(text)))
        .or_else(|| by(&["priceCurrency"], &|marks, text| has(marks.currencies, text)))
        .or_else(|| by(&["url", "@id"], &|marks, text| host_end(text).is_some_and(|end| has(marks.hosts, end))))?;
    Language::parse(found.language)
}

fn has(list: &str, item: &str) -> bool {
    !item.is_empty() && list.split('|').any(|known| known == item)
}

/// The end of the name of the host of an address.
fn host_end(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    host.rsplit_once('.').map(|(_, end)| end)
}

#[cfg(test)]
mod tests {
    use crate::{Document, Format, testing::options};

    /// The language of a service with this property, and whether it is said to be assumed.
    fn check(property: &str, expected: &str) {
        let text = format!(r#"{{"@type": "Service", "@id": "s", "name": "Advice", {property}}}"#);
        let (feed, problems) = crate::parse(Format::SchemaOrg, &[Document::new("a", &text)], &options());
        assert_eq!(feed.language.as_str(), expected, "{property}");
        let is_told = problems.iter().any(|problem| problem.to_string().contains("language"));
        assert!(is_told, "{property}: {problems:?}");
    }

    #[test]
    fn a_document_without_a_language_has_that_of_its_country() {
        let address = |country: &str| format!(r#""address": {{"addressLocality": "X", "addressCountry": {country}}}"#);
        check(&address(r#""GB""#), "en");
        check(&address(r#"{"@type": "Country", "name": "Scotland"}"#), "en");
        check(&address(r#""SE""#), "sv");
        check(&address(r#""Suomi""#), "fi");
        check(r#""offers": {"price": "5", "priceCurrency": "GBP"}"#, "en");
        check(r#""url": "https://www.example.org.uk/help?a=b.fi""#, "en");
        check(r#""url": "https://example.org", "provider": {"@id": "https://example.fi/#x", "name": "Y"}"#, "fi");
        check(r#""url": "https://example.org""#, "fi");
        // The address counts for more than where the page stands.
        check(&format!(r#""url": "https://example.se/", {}"#, address(r#""GB""#)), "en");
    }

    #[test]
    fn what_the_page_says_counts() {
        let page = r#"<html lang="cy"><script type="application/ld+json">{"@type": "Service", "name": "Cyngor",
            "address": {"addressCountry": "GB"}}</script>"#;
        let (feed, _) = crate::parse(Format::SchemaOrg, &[Document::new("a", page)], &options());
        assert_eq!(feed.language.as_str(), "cy");
    }
}
