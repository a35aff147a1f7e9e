//! Services that end soon, have ended, or were not checked for a long time.

use model::{
    date::Date,
    service::{Service, Status},
};

use super::{super::observation::Observation, Subject};
use crate::{
    finding::{DateFinding, FindingKind},
    source::JsonPath,
};

/// An end within so many days is soon.
const SOON: i32 = 60;

/// After so many days facts have to be checked again.
const LONG: i32 = 365;

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
            None => never_checked.get_or_insert_with(|| (path(), 0)).1 += 1,
        }
    }
    observations
        .extend(never_checked.map(|(path, services)| observation(DateFinding::NeverChecked { services }, path)));
    observations
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
