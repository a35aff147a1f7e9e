//! Services that end soon, have ended, or were not checked for a long time.

use model::{
    date::Date,
    service::{Service, Status},
};

use super::{
    super::finding::{Finding, Rule, Severity},
    Subject,
};
use crate::source::Place;

/// Within so many days an end is soon.
const SOON: i32 = 60;

/// After so many days facts have to be looked at again.
const LONG: i32 = 365;

pub fn dates(subject: &Subject) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut never_checked: Option<(Place, usize)> = None;
    for (position, service) in subject.parsed.feed.services.iter().enumerate() {
        if service.status == Status::Ended {
            continue;
        }
        let place = || subject.positions.service(position);
        findings.extend(service.ends.and_then(|ends| end(service, ends, subject.today, place)));
        match service.checked {
            Some(checked) => findings.extend(check_of(service, checked, subject.today, place)),
            None => never_checked.get_or_insert_with(|| (place(), 0)).1 += 1,
        }
    }
    findings.extend(never_checked.map(|(place, count)| {
        let message = match count {
            1 => "one service does not say when its facts were last checked".to_owned(),
            _ => format!("{count} services do not say when their facts were last checked; this is the first"),
        };
        let mend = "write \"checked\" with the day on which somebody made sure that all is right, like 2026-12-31";
        Finding::new(Rule("never-checked"), Severity::Advice, place, message, mend)
    }));
    findings
}

fn end(service: &Service, ends: Date, today: Date, place: impl Fn() -> Place) -> Option<Finding> {
    let place = || place().key("ends");
    let id = &service.id;
    match today.days_until(ends) {
        ..0 => Some(Finding::new(
            Rule("over"),
            Severity::Warning,
            place(),
            format!("the service \"{id}\" ended on {ends}, so readers do not see it"),
            "take the service out, or write its new last day",
        )),
        days @ 0..=SOON => Some(Finding::new(
            Rule("ends-soon"),
            Severity::Warning,
            place(),
            format!("the service \"{id}\" ends on {ends}, {}; after that readers do not see it", in_days(days)),
            "if it goes on, write its new last day or take \"ends\" out",
        )),
        _ => None,
    }
}

fn check_of(service: &Service, checked: Date, today: Date, place: impl Fn() -> Place) -> Option<Finding> {
    let place = || place().key("checked");
    let id = &service.id;
    match checked.days_until(today) {
        ..0 => Some(Finding::new(
            Rule("checked-later"),
            Severity::Warning,
            place(),
            format!("the facts of \"{id}\" are said to be checked on {checked}, which is still to come"),
            "write the day on which they were checked",
        )),
        0..=LONG => None,
        _ => Some(Finding::new(
            Rule("not-checked"),
            Severity::Warning,
            place(),
            format!("the facts of \"{id}\" were last checked on {checked}, more than a year ago"),
            "make sure that they are right, and write the day on which you did",
        )),
    }
}

fn in_days(days: i32) -> String {
    match days {
        0 => "which is today".to_owned(),
        1 => "which is tomorrow".to_owned(),
        _ => format!("in {days} days"),
    }
}

#[cfg(test)]
mod tests {
    use super::{super::testing::lines, *};

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
    }
}
