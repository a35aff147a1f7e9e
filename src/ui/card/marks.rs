//! What has to be known about a service at first sight: a notice, an end that is near, a start to come, old facts.

use messages::Key;
use model::{date::Date, service::Service};

use super::super::{
    element::{Element, div, p, span},
    text,
    wording::Words,
};

/// An end is marked this many days ahead, and facts when they are older than a year.
const SOON: i32 = 60;
const OLD: i32 = 365;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Starts(Date),
    Ends(Date),
    Unchecked(Date),
    /// Nobody checked the facts, and they are as old as their source.
    FactsFrom(Date),
}

/// All in one box, so that several of them do not look alarming.
pub fn marks(words: &Words, service: &Service, today: Date) -> Option<Element> {
    let alert = text::feed_text(words, &service.alert)
        .map(|alert| p("").child(span("strong").child(words.say(Key::MarkAlert))).child(" ".to_owned()).child(alert));
    let dates: Vec<_> = of(service, today)
        .into_iter()
        .map(|mark| {
            let (key, date) = match mark {
                Mark::Starts(date) => (Key::MarkStarts, date),
                Mark::Ends(date) => (Key::MarkEnds, date),
                Mark::Unchecked(date) => (Key::MarkUnchecked, date),
                Mark::FactsFrom(date) => {
                    return p("").child(words.say_with(Key::MarkFactsFrom, &[("year", &date.year().to_string())]));
                }
            };
            p("").child(words.say_with(key, &[("date", &words.date(date))]))
        })
        .collect();
    (alert.is_some() || !dates.is_empty()).then(|| div("marks").child(alert).child(dates))
}

fn of(service: &Service, today: Date) -> Vec<Mark> {
    let starts = service.starts.filter(|starts| today < *starts).map(Mark::Starts);
    let ends = service.ends.filter(|ends| today.days_until(*ends) <= SOON).map(Mark::Ends);
    let is_old = |date: &Date| OLD < date.days_until(today);
    let known = match (service.checked, service.facts_from) {
        (Some(checked), _) => Some(checked).filter(is_old).map(Mark::Unchecked),
        (None, from) => from.filter(is_old).map(Mark::FactsFrom),
    };
    [starts, ends, known].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{identifier::ServiceId, locale::Language, text::Text};

    fn check(starts: &str, ends: &str, checked: &str, expected: &[Mark]) {
        let service = Service {
            starts: Date::parse(starts),
            ends: Date::parse(ends),
            checked: Date::parse(checked),
            ..Service::new(ServiceId::new("s"), Text::plain(Language::FINNISH, "s"))
        };
        assert_eq!(of(&service, Date::new(2026, 10, 1).unwrap()), expected);
    }

    #[test]
    fn only_what_matters_today_is_marked() {
        let date = |text| Date::parse(text).unwrap();
        check("", "", "", &[]);
        check("2026-10-01", "2026-12-31", "2025-10-01", &[]);
        check("2026-10-02", "", "", &[Mark::Starts(date("2026-10-02"))]);
        check("", "2026-11-30", "", &[Mark::Ends(date("2026-11-30"))]);
        check("", "", "2018-06-30", &[Mark::Unchecked(date("2018-06-30"))]);
    }
}
