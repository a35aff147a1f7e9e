//! How a service stands today: what warns of it, whether somebody answers, how far a visit is, how old the facts are.
//! A card shows the most pressing of these and the service's own page all warnings.

use super::hit::Hit;
use model::{availability::Availability, date::Date, facet::Value, service::Service, text::Text};

/// Something that has to be known at first sight.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// A notice in the feed's own words.
    Alert(Text),
    Ends(Date),
    Starts(Date),
    /// Whether somebody answers now, or when next.
    Answers(Availability),
    /// The nearest town of a visit, and how many kilometres it is away.
    Visit(Value, usize),
    /// When the facts were checked, long ago.
    Checked(Date),
    /// Nobody checked the facts, and they are as old as their source: from this year.
    FactsFrom(i32),
}

/// An end is marked this many days ahead, and facts when they are older than a year.
const SOON: i32 = 60;
const OLD: i32 = 365;

impl Standing {
    /// Whether it is said once where it is the same of all services. Who answers and where is looked for at each.
    pub fn is_warning(&self) -> bool {
        !matches!(self, Standing::Answers(_) | Standing::Visit(..))
    }
}

/// How a service of the results stands, the most pressing first.
pub fn standings(service: &Service, hit: &Hit, today: Date) -> Vec<Standing> {
    let answers = Some(hit.availability).filter(|availability| *availability != Availability::Unknown);
    let visit = hit.distance.clone().map(|(town, kilometres)| Standing::Visit(town, kilometres));
    let (pressing, age) = (pressing(service, today), age(service, today));
    pressing.into_iter().chain(answers.map(Standing::Answers)).chain(visit).chain(age).collect()
}

/// What warns of a service.
pub fn warnings(service: &Service, today: Date) -> Vec<Standing> {
    let (mut warnings, age) = (pressing(service, today), age(service, today));
    warnings.extend(age);
    warnings
}

fn pressing(service: &Service, today: Date) -> Vec<Standing> {
    let alert = Some(&service.alert).filter(|alert| !alert.is_empty()).cloned().map(Standing::Alert);
    let ends = service.ends.filter(|ends| today.days_until(*ends) <= SOON).map(Standing::Ends);
    let starts = service.starts.filter(|starts| today < *starts).map(Standing::Starts);
    [alert, ends, starts].into_iter().flatten().collect()
}

fn age(service: &Service, today: Date) -> Option<Standing> {
    let is_old = |date: &Date| OLD < date.days_until(today);
    match (service.checked, service.facts_from) {
        (Some(checked), _) => Some(checked).filter(is_old).map(Standing::Checked),
        (None, from) => from.filter(is_old).map(|from| Standing::FactsFrom(i32::from(from.year()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        results::hit::{Hit, ServiceKey},
        test_data::{service, text, today},
    };

    /// A service with a notice, a start, an end, and the day on which it was checked or its source is from.
    fn dated(alert: &str, starts: &str, ends: &str, checked: &str, from: &str) -> Service {
        let mut service = Service {
            starts: Date::parse(starts),
            ends: Date::parse(ends),
            checked: Date::parse(checked),
            facts_from: Date::parse(from),
            ..service("s")
        };
        service.alert = text(alert);
        service
    }

    fn check(service: &Service, expected: &[Standing]) {
        assert_eq!(warnings(service, today()), expected);
    }

    #[test]
    fn only_what_matters_today_warns() {
        let date = |text| Date::parse(text).unwrap();
        check(&dated("", "", "", "", ""), &[]);
        check(&dated("", "2026-10-01", "2026-12-31", "2025-10-01", "2018-01-01"), &[]);
        check(&dated("", "2026-10-02", "", "", ""), &[Standing::Starts(date("2026-10-02"))]);
        check(&dated("", "", "2026-11-30", "", ""), &[Standing::Ends(date("2026-11-30"))]);
        check(&dated("", "", "", "2018-06-30", ""), &[Standing::Checked(date("2018-06-30"))]);
        check(&dated("", "", "", "", "2018-06-30"), &[Standing::FactsFrom(2018)]);
        let ending = dated("Ask.", "", "2026-11-30", "", "2018-06-30");
        let expected = [Standing::Alert(text("Ask.")), Standing::Ends(date("2026-11-30")), Standing::FactsFrom(2018)];
        check(&ending, &expected);
    }

    #[test]
    fn a_warning_comes_before_who_answers_and_the_age_of_the_facts_last() {
        let hit = Hit {
            position: 0,
            key: ServiceKey::Waiting,
            reasons: Vec::new(),
            conditions: Vec::new(),
            availability: Availability::Closed,
            distance: model::facet::Facet::Area.parse_value("853").map(|town| (town, 40)),
        };
        let found = standings(&dated("", "", "2026-11-30", "", "2018-06-30"), &hit, today());
        let order = |standing: &Standing| match standing {
            Standing::Ends(_) => "ends",
            Standing::Answers(_) => "answers",
            Standing::Visit(..) => "visit",
            Standing::FactsFrom(_) => "age",
            Standing::Alert(_) | Standing::Starts(_) | Standing::Checked(_) => "other",
        };
        assert_eq!(found.iter().map(order).collect::<Vec<_>>(), ["ends", "answers", "visit", "age"]);
    }
}
