//! Whether the facts of a service are so old that the reader should check first whether it still runs.

use model::{date::Date, service::Service};

/// Facts of more days than this are checked before they are relied on.
const OLD: i32 = 2 * 365;

/// A service that does not say from when its facts are is not known to be old.
pub fn is_old(service: &Service, today: Date) -> bool {
    service.known_on().is_some_and(|date| OLD < date.days_until(today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::{service, today};

    fn check(checked: &str, facts_from: &str, expected: bool) {
        let (checked, facts_from) = (Date::parse(checked), Date::parse(facts_from));
        let service = Service { checked, facts_from, ..service("s") };
        assert_eq!(is_old(&service, today()), expected, "{checked:?} {facts_from:?}");
    }

    #[test]
    fn facts_are_old_after_two_years() {
        check("", "", false);
        check("", "2024-10-01", false);
        check("", "2024-09-30", true);
        check("2026-01-01", "2018-01-01", false);
        check("2018-01-01", "", true);
    }
}
