//! Finds the address of the page that follows, in the envelopes of all formats, also in those that contradict
//! themselves.

use super::{
    Document,
    records::{is_list, plain_key, start},
};
use crate::json::{self, Json, Object};
use bulk::Parser;

/// The page that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextPage {
    /// The value of the parameter `page`.
    Number(u64),
    /// An address, which may be relative.
    Address(String),
}

/// What a document says about the pages around it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The number of its records; 0 if it is no page.
    pub records: usize,
    /// `None` after the last page, after an empty one, and if the document is no page.
    pub next: Option<NextPage>,
}

/// What an envelope says about its pages, and the number of its records.
#[derive(Debug, Default)]
struct Envelope {
    head: Object<'static>,
    count: usize,
}

impl Page {
    pub fn of(document: &Document) -> Self {
        let Some(envelope) = envelope(start(&document.text)) else { return Self::default() };
        Self { records: envelope.count, next: envelope.next() }
    }
}

impl NextPage {
    /// The address of the page. `address` is that of the page before it.
    pub fn address_after(&self, address: &str) -> String {
        let number = match self {
            NextPage::Number(number) => number.to_string(),
            NextPage::Address(next) => return resolve(next, address),
        };
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let (query, _) = query.split_once('#').unwrap_or((query, ""));
        let others = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("page="));
        let parts: Vec<_> = others.map(str::to_owned).chain([format!("page={number}")]).collect();
        format!("{path}?{}", parts.join("&"))
    }
}

/// An address that is relative to a page: whole, from the host on, or a query alone.
fn resolve(next: &str, address: &str) -> String {
    let path_start = address.find("://").map_or(0, |at| at + 3);
    let host_end =
        address.get(path_start..).and_then(|rest| rest.find('/')).map_or(address.len(), |at| path_start + at);
    let path = address.split(['?', '#']).next().unwrap_or_default();
    match next {
        whole if whole.contains("://") => whole.to_owned(),
        from_scheme if from_scheme.starts_with("//") => {
            format!("{}{from_scheme}", address.get(..path_start.saturating_sub(2)).unwrap_or_default())
        }
        query if query.starts_with('?') => format!("{path}{query}"),
        from_host if from_host.starts_with('/') => {
            format!("{}{from_host}", address.get(..host_end).unwrap_or_default())
        }
        other => {
            let folder = path.rfind('/').filter(|at| path_start < *at).unwrap_or(path.len());
            format!("{}/{other}", path.get(..folder).unwrap_or_default())
        }
    }
}

fn envelope(text: &str) -> Option<Envelope> {
    let mut parser = Parser::new(text);
    if !parser.stands_at(b'{').ok()? {
        return None;
    }
    let mut envelope = Envelope::default();
    let read = parser.each_entry(&mut |key, parser| {
        if is_list(&key) && parser.stands_at(b'[')? {
            return parser.each_element(&mut |parser| {
                envelope.count += 1;
                parser.skip()
            });
        }
        let key = plain_key(&key);
        let value = json::parse_next(parser)?;
        match value.object().filter(|_| key == "links") {
            Some(links) => links.0.iter().for_each(|(key, link)| envelope.keep(plain_key(key), link)),
            None => envelope.keep(key, &value),
        }
        Ok(())
    });
    read.ok().map(|()| envelope)
}

impl Envelope {
    fn next(&self) -> Option<NextPage> {
        if self.count == 0 {
            return None;
        }
        if let Some(address) = ["next", "nexturl", "nextpage"].into_iter().find_map(|key| self.text(key)) {
            return Some(NextPage::Address(address));
        }
        let is_last = ["last", "lastpage"].into_iter().find_map(|key| self.flag(key)) == Some(true);
        let number = |keys: &[&str]| keys.iter().find_map(|key| self.number(key));
        let current = number(&["pagenumber", "number", "page"])?;
        let is_beyond = number(&["totalpages", "pagecount"]).is_some_and(|total| total <= current);
        (!is_last && !is_beyond).then_some(NextPage::Number(current.saturating_add(1)))
    }

    fn keep(&mut self, key: String, value: &Json) {
        let value = match value {
            Json::Text(text) => Json::Text(text.clone().into_owned().into()),
            Json::Integer(number) => Json::Integer(*number),
            Json::Bool(state) => Json::Bool(*state),
            Json::Null | Json::Decimal(_) | Json::List(_) | Json::Object(_) => return,
        };
        self.head.0.push((key.into(), value));
    }

    fn get(&self, key: &str) -> Option<&Json<'static>> {
        self.head.0.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.text().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    fn number(&self, key: &str) -> Option<u64> {
        let value = self.get(key)?;
        let number = value.integer().and_then(|number| u64::try_from(number).ok());
        number.or_else(|| value.text()?.trim().parse().ok())
    }

    fn flag(&self, key: &str) -> Option<bool> {
        if let Json::Bool(state) = self.get(key)? { Some(*state) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<NextPage>) {
        assert_eq!(Page::of(&Document::new("page", text)).next, expected, "{text}");
    }

    #[test]
    fn each_envelope_has_its_own_words_for_the_next_page() {
        let number = |number| Some(NextPage::Number(number));
        check(r#"{"total_pages": 10, "page_number": 1, "last_page": false, "contents": [1]}"#, number(2));
        check(r#"{"total_pages": 10, "page_number": 10, "last_page": true, "contents": [1]}"#, None);
        check(r#"{"totalPages": 3, "number": 0, "last": false, "content": [1]}"#, number(1));
        check(r#"{"totalpages": 1, "number": 1, "last": false, "content": []}"#, None);
        check(r#"{"totalPages": 1, "number": 1, "content": [1]}"#, None);
        check(r#"{"pageNumber": 1, "pageCount": 80, "itemList": [1]}"#, number(2));
        check(r#"{"pageNumber": 1, "pageCount": 1, "itemList": null}"#, None);
        check(r#"{"page": "1", "totalPages": 2, "items": [1]}"#, number(2));
        let address = |text: &str| Some(NextPage::Address(text.into()));
        check(r#"{"next": "https://a.example/?p=2", "contents": [1]}"#, address("https://a.example/?p=2"));
        check(r#"{"links": {"next": "?page=2"}, "contents": [1]}"#, address("?page=2"));
        for text in
            ["[1]", "{\"id\": 1}", "{", "", "<html>", r#"{"contents": [1]}"#, r#"{"page_number": 1, "contents": 5}"#]
        {
            check(text, None);
        }
    }

    #[test]
    fn the_records_of_a_page_are_counted() {
        let check = |text: &str, expected: usize| assert_eq!(Page::of(&Document::new("page", text)).records, expected);
        check(r#"{"page_number": 1, "contents": [{}, {}, 3]}"#, 3);
        check(r#"{"itemList": null}"#, 0);
        check("[1, 2]", 0);
    }

    #[test]
    fn the_address_of_the_next_page_keeps_the_rest() {
        let check = |page: NextPage, address: &str, expected: &str| {
            assert_eq!(page.address_after(address), expected);
        };
        let number = || NextPage::Number(2);
        check(number(), "https://a.example/services", "https://a.example/services?page=2");
        check(
            number(),
            "https://a.example/services?page=1&per_page=5#top",
            "https://a.example/services?per_page=5&page=2",
        );
        let address = |text: &str| NextPage::Address(text.into());
        check(address("https://b.example/x"), "https://a.example/services", "https://b.example/x");
        check(address("//b.example/x"), "https://a.example/services", "https://b.example/x");
        check(address("/x?page=2"), "https://a.example/services?page=1", "https://a.example/x?page=2");
        check(address("?page=2"), "https://a.example/services?page=1", "https://a.example/services?page=2");
        check(address("page2.json"), "https://a.example/feeds/page1.json", "https://a.example/feeds/page2.json");
        check(address("x"), "https://a.example", "https://a.example/x");
    }
}
