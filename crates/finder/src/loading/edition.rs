//! Editions of a list of services: a list that was loaded once is better than nothing. An edition is chosen here, and
//! so is what the reader should know about its age.

use std::rc::Rc;

use super::user_message::UserMessage;
use crate::engine::catalogue::Catalogue;
use feed::report::Coverage;
use model::opening::LocalTime;

/// A list as it was loaded.
#[derive(Clone)]
pub struct Edition {
    pub catalogue: Rc<Catalogue>,
    pub coverage: Coverage,
    /// When it was loaded, where the reader is.
    pub loaded: LocalTime,
}

/// What the reader should know about a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caveat {
    /// Services are missing.
    Partial,
    /// It was loaded then, and nothing newer could be loaded.
    Earlier(LocalTime),
}

/// The most lists that are remembered. They can be large.
const MOST: usize = 3;
/// The age in minutes from which the reader is told.
const OLD: i64 = 60;

/// The last good edition of each list, by its addresses. The one that was used last is at the end.
#[derive(Default)]
pub struct Editions(Vec<(Vec<String>, Edition)>);

impl Editions {
    /// The edition to be used after an attempt: the new one if it is whole, otherwise an earlier one that is whole,
    /// otherwise the new one, otherwise any earlier one.
    ///
    /// # Errors
    /// Returns the message of the failed attempt where there is no earlier edition.
    pub fn choose(&mut self, addresses: &[String], came: Result<Edition, UserMessage>) -> Result<Edition, UserMessage> {
        let at = self.0.iter().position(|(known, _)| known == addresses);
        let before = at.map(|at| self.0.remove(at).1);
        let chosen = match (came, before) {
            (Ok(came), Some(before)) if (came.coverage, before.coverage) == (Coverage::Partial, Coverage::Whole) => {
                before
            }
            (Ok(came), _) => came,
            (Err(_), Some(before)) => before,
            (Err(message), None) => return Err(message),
        };
        if MOST <= self.0.len() {
            self.0.remove(0);
        }
        self.0.push((addresses.to_vec(), chosen.clone()));
        Ok(chosen)
    }
}

impl Edition {
    /// What the reader should know about it at this time.
    pub fn caveat(&self, now: LocalTime) -> Option<Caveat> {
        match self.coverage {
            Coverage::Partial => Some(Caveat::Partial),
            Coverage::Whole => (OLD <= minutes(self.loaded, now)).then_some(Caveat::Earlier(self.loaded)),
        }
    }
}

fn minutes(from: LocalTime, to: LocalTime) -> i64 {
    i64::from(from.date.days_until(to.date)) * 1_440 + i64::from(to.time.minutes()) - i64::from(from.time.minutes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::*;
    use model::hours::Time;

    const FAILED: UserMessage = UserMessage::FeedUnreachable;

    /// An edition that is known by its one service.
    fn edition(name: &str, coverage: Coverage) -> Result<Edition, UserMessage> {
        let catalogue = Rc::new(catalogue(vec![service(name)], Vec::new()));
        Ok(Edition { catalogue, coverage, loaded: noon() })
    }

    fn whole(name: &str) -> Result<Edition, UserMessage> {
        edition(name, Coverage::Whole)
    }

    fn partial(name: &str) -> Result<Edition, UserMessage> {
        edition(name, Coverage::Partial)
    }

    fn addresses(names: &str) -> Vec<String> {
        names.split_whitespace().map(str::to_owned).collect()
    }

    /// What is used after each attempt at one list; `-` for nothing.
    fn check(attempts: Vec<Result<Edition, UserMessage>>, expected: &str) {
        let mut editions = Editions::default();
        let used: Vec<_> = attempts.into_iter().map(|came| name(editions.choose(&addresses("a b"), came))).collect();
        assert_eq!(used.join(" "), expected);
    }

    fn name(edition: Result<Edition, UserMessage>) -> String {
        edition.map_or_else(|_| "-".to_owned(), |edition| edition.catalogue.services[0].id.to_string())
    }

    #[test]
    fn the_newest_of_the_best_editions_is_used() {
        check(vec![Err(FAILED), whole("1"), Err(FAILED), whole("2"), Err(FAILED)], "- 1 1 2 2");
        check(vec![partial("1"), Err(FAILED), partial("2"), whole("3"), partial("4"), Err(FAILED)], "1 1 2 3 3 3");
        check(vec![Err(FAILED), Err(FAILED)], "- -");
    }

    #[test]
    fn lists_are_told_apart_by_all_of_their_addresses_and_the_oldest_are_forgotten() {
        let mut editions = Editions::default();
        for names in ["a", "a b", "b a"] {
            assert_eq!(name(editions.choose(&addresses(names), Err(FAILED))), "-", "{names}");
            assert_eq!(name(editions.choose(&addresses(names), whole(names))), names);
        }
        // Whatever is used becomes the latest.
        assert_eq!(name(editions.choose(&addresses("a"), Err(FAILED))), "a");
        assert_eq!(name(editions.choose(&addresses("c"), whole("c"))), "c");
        assert_eq!(name(editions.choose(&addresses("a b"), Err(FAILED))), "-");
        assert_eq!(name(editions.choose(&addresses("a"), Err(FAILED))), "a");
    }

    #[test]
    fn the_age_is_told_from_an_hour_on_and_a_part_at_once() {
        let after = |minutes: u16, days: i32| LocalTime {
            date: today().plus_days(days).unwrap(),
            time: Time::from_minutes(minutes).unwrap(),
        };
        let check = |coverage, now, expected| {
            assert_eq!(edition("a", coverage).unwrap().caveat(now), expected, "{now:?}");
        };
        check(Coverage::Whole, noon(), None);
        check(Coverage::Whole, after(720 + 59, 0), None);
        check(Coverage::Whole, after(720 + 60, 0), Some(Caveat::Earlier(noon())));
        check(Coverage::Whole, after(0, 1), Some(Caveat::Earlier(noon())));
        check(Coverage::Whole, after(719, 0), None);
        check(Coverage::Partial, noon(), Some(Caveat::Partial));
    }
}
