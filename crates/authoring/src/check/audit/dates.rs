//! Services that end soon, have ended, or were not checked for a long time.

use finder::helplines;
use model::{
    date::Date,
    helpline::Helpline,
    hours::Hours,
    service::{Service, Status},
};

use super::{super::observation::Observation, Subject};
use crate::{
    finding::{DateFinding, FindingKind, LineOrigin},
    source::JsonPath,
};

/// An end within so many days is soon.
const SOON: i32 = 60;

/// After so many days facts have to be checked again.
const LONG: i32 = 365;

/// Facts of more days than this come last in the results.
const OLD: i32 = 2 * 365;

pub fn dates(subject: &Subject) -> Vec<Observation> {
    let mut observations = Vec::new();
    let mut never_checked: Option<(JsonPath, usize)> = None;
    for (position, service) in subject.parsed.feed.services.iter().enumerate() {
        if service.status == Status::Ended {
            continue;
        }
        let path = || subject.positions.service(position);
        let end = service.ends.and_then(|ends| end(service, ends, subject.today));
        observations.extend(end.map(|finding| observation(finding, path().key("ends"))));
        match service.checked {
            Some(checked) => {
                let finding = check_of(service, checked, subject.today);
                observations.extend(finding.map(|finding| observation(finding, path().key("checked"))));
            }
            None => match service.facts_from {
                Some(from) if OLD < from.days_until(subject.today) => {
                    let finding = DateFinding::OldFacts { service: service.id.clone(), from };
                    observations.push(observation(finding, path().key("facts_from")));
                }
                Some(_) => {}
                None => never_checked.get_or_insert_with(|| (path(), 0)).1 += 1,
            },
        }
    }
    observations.extend(lines(subject));
    let feed = &subject.parsed.feed;
    let mut channels = feed.services.iter().flat_map(|service| &service.channels);
    if feed.timezone.is_empty() && channels.any(|channel| matches!(channel.hours, Hours::Windows(_))) {
        observations.push(observation(DateFinding::NoTimeZone, JsonPath::default()));
    }
    observations
        .extend(never_checked.map(|(path, services)| observation(DateFinding::NeverChecked { services }, path)));
    observations
}

/// Help lines that nobody has confirmed for a year: those of the feed, and the built-in ones of its country.
fn lines(subject: &Subject) -> Vec<Observation> {
    let feed = &subject.parsed.feed;
    let is_old = |line: &&Helpline| line.checked.is_none_or(|checked| LONG < checked.days_until(subject.today));
    let of_finder = helplines::built_in().iter().filter(|line| {
        feed.country.is_some_and(|country| line.serves(country))
            && !feed.helplines.iter().any(|own| own.is_same_line(line))
    });
    let own = feed.helplines.iter().filter(is_old).map(|line| (line, LineOrigin::Feed));
    let all = own.chain(of_finder.filter(is_old).map(|line| (line, LineOrigin::Finder)));
    let path = |origin| match origin {
        LineOrigin::Feed => JsonPath::default().key("helplines"),
        LineOrigin::Finder => JsonPath::default(),
    };
    all.map(|(line, origin)| {
        let name = line.name.choose(&[feed.language]).map(|chosen| chosen.text).unwrap_or_default();
        let finding = DateFinding::LineNotConfirmed { line: name, checked: line.checked, origin };
        observation(finding, path(origin))
    })
    .collect()
}

fn end(service: &Service, ends: Date, today: Date) -> Option<DateFinding> {
    let service = service.id.clone();
    match today.days_until(ends) {
        ..0 => Some(DateFinding::Over { service, ends }),
        days @ 0..=SOON => Some(DateFinding::EndsSoon { service, ends, days }),
        _ => None,
    }
}

fn check_of(service: &Service, checked: Date, today: Date) -> Option<DateFinding> {
    let service = service.id.clone();
    match checked.days_until(today) {
        ..0 => Some(DateFinding::CheckedLater { service, checked }),
        0..=LONG => None,
        _ => Some(DateFinding::NotChecked { service, checked }),
    }
}

fn observation(finding: DateFinding, path: JsonPath) -> Observation {
    Observation::new(FindingKind::Date(finding), path)
}

#[cfg(test)]
mod tests {
    use super::{super::super::testing::lines, *};

    fn check(service: &str, expected: &[&str]) {
        let feed = format!(r#""services": [{{"id": "s", "name": "S", {service}}}]"#);
        assert_eq!(lines(&feed, "2026-11-21", dates), expected, "{service}");
    }

    #[test]
    fn ends_are_told_in_time() {
        let is = |when: &str| {
            format!("ends-soon services[0].ends: the service \"s\" ends on {when}; after that readers do not see it")
        };
        let checked = r#""checked": "2026-11-21""#;
        check(&format!(r#"{checked}, "ends": "2027-01-21""#), &[]);
        check(&format!(r#"{checked}, "ends": "2027-01-20""#), &[&is("2027-01-20, in 60 days")]);
        check(&format!(r#"{checked}, "ends": "2026-11-22""#), &[&is("2026-11-22, which is tomorrow")]);
        check(&format!(r#"{checked}, "ends": "2026-11-21""#), &[&is("2026-11-21, which is today")]);
        let over = "over services[0].ends: the service \"s\" ended on 2026-11-20, so readers do not see it";
        check(&format!(r#"{checked}, "ends": "2026-11-20""#), &[over]);
        check(&format!(r#"{checked}, "ends": "2026-11-20", "status": "ended""#), &[]);
    }

    #[test]
    fn hours_have_a_time_zone() {
        let channels = r#""checked": "2026-11-21", "channels": {"type": "phone", "hours": {"days": "mo", "opens": "09:00", "closes": "15:00"}}"#;
        let check = |head: &str, expected: &[&str]| {
            let feed = format!(r#"{head}, "services": [{{"id": "s", "name": "S", {channels}}}]"#);
            assert_eq!(lines(&feed, "2026-11-21", dates), expected, "{head}");
        };
        let missing = "time-zone : nothing says the time zone of the hours, so readers are not told what is open now";
        check(r#""language": "en""#, &[missing]);
        check(r#""language": "en", "timezone": "Europe/London""#, &[]);
        check(r#""language": "fi""#, &[]);
    }

    #[test]
    fn facts_grow_old() {
        check(r#""checked": "2025-11-21""#, &[]);
        check(
            r#""checked": "2025-11-20""#,
            &[
                "not-checked services[0].checked: the facts of \"s\" were last checked on 2025-11-20, more than a year ago",
            ],
        );
        check(
            r#""checked": "2026-11-22""#,
            &[
                "checked-later services[0].checked: the facts of \"s\" are said to be checked on 2026-11-22, which is still to come",
            ],
        );
        check(
            r#""cost": "free""#,
            &["never-checked services[0]: one service does not say when its facts were last checked"],
        );
        check(r#""facts_from": "2025-01-01""#, &[]);
        let old = "old-facts services[0].facts_from: the facts of \"s\" are from 2018-01-01; readers are told to check first, and see it last";
        check(r#""facts_from": "2018-01-01""#, &[old]);
    }

    #[test]
    fn help_lines_are_confirmed_every_year() {
        let check = |line: &str, expected: &[&str]| {
            let feed =
                format!(r#""services": [], "country": "SE", "helplines": [{{"name": "Jour", "value": "1177"{line}}}]"#);
            assert_eq!(lines(&feed, "2026-11-21", dates), expected, "{line}");
        };
        check(r#", "checked": "2026-01-01""#, &[]);
        check("", &["line-not-confirmed helplines: the help line \"Jour\" was never confirmed"]);
        let old = "line-not-confirmed helplines: the help line \"Jour\" was last confirmed on 2025-01-01, more than a year ago";
        check(r#", "checked": "2025-01-01""#, &[old]);
        let found = lines(r#""services": [], "country": "SE""#, "2028-01-01", dates);
        assert_eq!(found.len(), 1, "the built-in line of Sweden is old by then: {found:?}");
    }
}
