//! Makes feeds of gathered documents, and a few lines about them for the editor of the host page.

use super::{Document, Format, Gathering, Options, ProblemKind, detect, parse};
use feed::report::{Coverage, Report};
use model::{
    feed::Feed,
    service::{Channel, ChannelKind, Service},
};

impl Gathering {
    /// Parses the gathered documents: one feed for each format, ready to be written. Documents of one format are parsed
    /// together, because services and their channels may be in different ones.
    pub fn parse(self, options: &Options) -> (Vec<Feed>, Report) {
        let (documents, gaps) = self.into_parts();
        let coverage = if gaps.is_empty() { Coverage::Whole } else { Coverage::Partial };
        let mut report = Report { coverage, ..Report::default() };
        report.lines.extend(gaps.iter().map(|(address, gap)| format!("{address}: {gap}")));
        let feeds = by_format(documents, &mut report.unknown)
            .into_iter()
            .filter_map(|(format, documents)| parse_one(format, &documents, options, &mut report))
            .collect();
        (feeds, report)
    }
}

/// All pages of a feed have the format of its first document that is recognized.
fn by_format(feeds: Vec<Vec<Document>>, unknown: &mut Vec<usize>) -> Vec<(Format, Vec<Document>)> {
    let mut formats: Vec<(Format, Vec<Document>)> = Vec::new();
    for (position, documents) in feeds.into_iter().enumerate() {
        let Some(format) = documents.iter().find_map(|document| detect(&document.text)) else {
            unknown.push(position);
            continue;
        };
        match formats.iter_mut().find(|(known, _)| *known == format) {
            Some((_, others)) => others.extend(documents),
            None => formats.push((format, documents)),
        }
    }
    formats
}

/// `None` if there is no record of the format.
fn parse_one(format: Format, documents: &[Document], options: &Options, report: &mut Report) -> Option<Feed> {
    let lines = &mut report.lines;
    let (feed, problems) = parse(format, documents, options);
    let (mistakes, others): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.kind.is_mistake());
    lines.extend(mistakes.iter().map(ToString::to_string));
    if mistakes.iter().any(|problem| lacks_records(&problem.kind)) {
        report.coverage = Coverage::Partial;
    }
    if !others.is_empty() {
        let name = documents.first().map(|document| document.name.as_str()).unwrap_or_default();
        lines.push(format!(
            "{name}: {} kinds of things are not used or not understood; the command service-feed import lists them",
            others.len()
        ));
    }
    if is_bare(&feed) {
        let name = documents.first().map(|document| document.name.as_str()).unwrap_or_default();
        lines.push(format!(
            "{name}: the services have neither topics nor a number or place; many servers give whole records where the address ends with ?full=true"
        ));
    }
    mistakes.iter().all(|problem| problem.kind != ProblemKind::NoRecords).then_some(feed)
}

/// Whether a problem means that services are missing.
fn lacks_records(kind: &ProblemKind) -> bool {
    let is_short = matches!(kind, ProblemKind::Total { stated, found } if found < stated);
    is_short || matches!(kind, ProblemKind::Document(_))
}

/// Whether the services lack details. Servers of HSDS list services without them, unless they are asked for more.
fn is_bare(feed: &Feed) -> bool {
    let is_known = |channel: &Channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Visit);
    let is_bare = |service: &Service| service.topics.is_empty() && !service.channels.iter().any(is_known);
    !feed.services.is_empty() && feed.services.iter().all(is_bare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    const SERVICE: &str = r#"{"id": "a", "name": "Chat", "organization_id": "o"}"#;
    const BRITISH: &str = r#"{"id": "b", "name": "Group", "eligibilitys": []}"#;
    const NAMELESS: &str =
        r#"[{"id": "c", "organization_id": "o", "status": "active"}, {"id": "d", "name": "Visits"}]"#;

    /// The identifiers of the services of each feed, the positions that are unknown, and parts of the lines.
    fn check(documents: &[&str], feeds: &[&str], unknown: &[usize], lines: &[&str]) {
        let mut gathering = Gathering::new(Limits::OF_WIDGET, []);
        for (position, document) in documents.iter().enumerate() {
            gathering.begin(&format!("feed-{position}"), document.as_bytes().to_vec());
        }
        let (found, report) = gathering.parse(&Options::default());
        let ids =
            |feed: &Feed| feed.services.iter().map(|service| service.id.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(found.iter().map(ids).collect::<Vec<_>>(), feeds, "{documents:?}");
        assert_eq!(report.unknown, unknown, "{documents:?}");
        assert_eq!(report.lines.len(), lines.len(), "{:?}", report.lines);
        for (line, part) in report.lines.iter().zip(lines) {
            assert!(line.contains(part), "{line:?} has no {part:?}");
        }
        assert_eq!(Report::parse(&report.written()), report);
    }

    const LANGUAGE: &str = "1 kinds of things";
    const BARE: &str = "?full=true";

    #[test]
    fn feeds_of_one_format_are_read_together() {
        check(&[SERVICE], &["a"], &[], &[LANGUAGE, BARE]);
        check(&[SERVICE, NAMELESS], &["a d"], &[], &["[0].name", LANGUAGE, BARE]);
        check(&[SERVICE, BRITISH], &["a", "b"], &[], &[LANGUAGE, BARE, BARE]);
        let channel = r#"[{"id": "x", "serviceChannelType": "Phone", "serviceChannelNames": [], "services": []}]"#;
        let service = r#"[{"id": "s", "type": "Service", "serviceNames": [{"language": "fi", "value": "Neuvonta", "type": "Name"}]}]"#;
        check(&[service, channel], &["s"], &[], &[BARE]);
    }

    #[test]
    fn a_list_without_details_is_told_of() {
        let known = SERVICE.replace("\"name\"", "\"phones\": [{\"number\": \"09 1234\"}], \"name\"");
        check(&[&known], &["a"], &[], &[LANGUAGE]);
    }

    #[test]
    fn what_is_of_no_format_is_told_by_its_position() {
        check(&["{}", SERVICE, "<!doctype html>"], &["a"], &[0, 2], &[LANGUAGE, BARE]);
        check(&["[]"], &[], &[0], &[]);
    }

    #[test]
    fn a_feed_without_a_record_is_none() {
        check(&[r#"{"total_items": 0, "contents": []}"#], &[], &[], &["there is no service"]);
    }

    #[test]
    fn what_was_cut_off_is_partial() {
        let check = |document: &str, services: usize, coverage: Coverage| {
            let mut gathering = Gathering::new(Limits::OF_WIDGET, []);
            gathering.begin("feed", document.as_bytes().to_vec());
            let (feeds, report) = gathering.parse(&Options::default());
            let found: usize = feeds.iter().map(|feed| feed.services.len()).sum();
            assert_eq!((found, report.coverage), (services, coverage), "{document}");
        };
        let page = |end: &str| format!(r#"{{"total_items": 2, "contents": [{SERVICE}, {{"id": "b", "na{end}"#);
        check(&page(r#"me": "B"}]}"#), 2, Coverage::Whole);
        check(&page(""), 1, Coverage::Partial);
        check(&format!(r#"{{"total_items": 5, "contents": [{SERVICE}]}}"#), 1, Coverage::Partial);
        let graph = |end: &str| {
            format!(r##"{{"@context": "x", "@graph": [{{"@type": "Service", "@id": "#1", "name": "A"}}, {{"@ty{end}"##)
        };
        check(&graph(r#"pe": "WebPage"}]}"#), 1, Coverage::Whole);
        check(&graph(""), 1, Coverage::Partial);
        check(r#"{"error": "maintenance"}"#, 0, Coverage::Whole);
    }

    #[test]
    fn line_breaks_do_not_make_two_lines_of_one() {
        let report = Report { unknown: vec![1, 20], lines: vec!["a\nb".into(), "c".into()], ..Report::default() };
        assert_eq!(report.written(), " 1 20\na b\nc");
        let partial = Report { coverage: Coverage::Partial, ..Report::default() };
        assert_eq!(Report::parse(&partial.written()), partial);
        assert_eq!(Report::parse(""), Report::default());
    }
}
