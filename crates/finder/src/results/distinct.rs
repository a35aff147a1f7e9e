//! What tells services that are shown together apart, and what holds for all of them. A card that says what every other
//! card says hides what is its own.

use model::order::ordered;

/// How something that is said of a service bears on the choice, the weightiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearing {
    /// It is otherwise than the reader asked for.
    Misses,
    /// The service is limited in a way that the reader may not expect.
    Limits,
    /// It is as the reader asked for, or is not stated.
    Tells,
}

/// Something that is said of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point<T> {
    pub bearing: Bearing,
    pub said: T,
}

/// What is said once of all services, and what of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apart<T> {
    pub common: Vec<Point<T>>,
    /// In the order of the services, of each the most telling first.
    pub own: Vec<Vec<Point<T>>>,
}

/// What all of the lists contain, in the order of the first. One list has nothing in common with others.
pub fn common<T: Clone + PartialEq>(lists: &[Vec<T>]) -> Vec<T> {
    match lists {
        [] | [_] => Vec::new(),
        [first, rest @ ..] => {
            first.iter().filter(|said| rest.iter().all(|list| list.contains(said))).cloned().collect()
        }
    }
}

/// Takes apart what is said of services that are shown together. What the fewest of them share tells most.
///
/// ```
/// use finder::results::distinct::{Bearing, Point, apart};
///
/// let tells = |said: &'static str| Point { bearing: Bearing::Tells, said };
/// let found = apart(&[vec![tells("grief"), tells("by phone")], vec![tells("grief"), tells("in Swedish")]]);
/// assert_eq!(found.common, [tells("grief")]);
/// assert_eq!(found.own, [[tells("by phone")], [tells("in Swedish")]]);
/// ```
pub fn apart<T: Clone + PartialEq>(services: &[Vec<Point<T>>]) -> Apart<T> {
    let common = common(services);
    let sharing = |point: &Point<T>| services.iter().filter(|points| points.contains(point)).count();
    let own = services.iter().map(|points| {
        let own = points.iter().filter(|point| !common.contains(point)).cloned();
        let own: Vec<_> = own.map(|point| ((point.bearing, sharing(&point)), point)).collect();
        let own = ordered(own, &|(left, _), (right, _)| left.cmp(right));
        own.into_iter().map(|(_, point)| point).collect()
    });
    Apart { own: own.collect(), common }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `!` before what misses and `-` before a limit.
    fn points(text: &str) -> Vec<Point<String>> {
        let point = |word: &str| {
            let bearing = match word.chars().next() {
                Some('!') => Bearing::Misses,
                Some('-') => Bearing::Limits,
                _ => Bearing::Tells,
            };
            Point { bearing, said: word.to_owned() }
        };
        text.split_whitespace().map(point).collect()
    }

    fn check(services: &[&str], common: &str, own: &[&str]) {
        let services: Vec<_> = services.iter().map(|text| points(text)).collect();
        let own: Vec<_> = own.iter().map(|text| points(text)).collect();
        assert_eq!(apart(&services), Apart { common: points(common), own });
    }

    #[test]
    fn what_all_share_is_said_once() {
        check(&["topic fi", "topic sv", "topic"], "topic", &["fi", "sv", ""]);
        check(&["topic !far", "topic !far"], "topic !far", &["", ""]);
        check(&[], "", &[]);
    }

    #[test]
    fn one_service_says_everything_itself() {
        check(&["topic fi"], "", &["topic fi"]);
    }

    #[test]
    fn what_misses_and_what_few_share_comes_first() {
        check(&["topic fi -women !far", "topic fi", "fi", "sv"], "", &["!far -women topic fi", "topic fi", "fi", "sv"]);
    }
}
