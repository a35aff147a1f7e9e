//! Values that are one of a few names, such as `active` or `free`.

use super::{Read, quoted, words};
use crate::service_feed::reading::Reading;
use bulk::Value;
use model::{
    date::Weekday,
    facet::Facet,
    problem::ProblemKind,
    question::QuestionKind,
    service::{ChannelKind, Cost, Form, Per, Referral, Registration, Scope, Status, Unit},
};

/// An enum whose values have names in the feed.
pub trait Named: Copy + 'static {
    const ALL: &'static [Self];
    /// The names, in the order of `ALL`.
    const NAMES: &'static [&'static str];
}

macro_rules! named {
    ($($type:ident: $all:expr, $names:expr;)*) => {
        $(impl Named for $type {
            const ALL: &'static [Self] = $all;
            const NAMES: &'static [&'static str] = $names;
        }

        impl Read for $type {
            type Model = Self;

            fn read(value: Value, reading: &mut Reading) -> Option<Self> {
                position(value, <$type as Named>::NAMES, reading).and_then(|at| <$type as Named>::ALL.get(at).copied())
            }
        })*
    };
    ($($type:ident),*) => { named! { $($type: $type::ALL, $type::NAMES;)* } };
}

named! { ChannelKind, Cost, Form, Per, Referral, Registration, Scope, Status, Unit }
named! {
    Facet: &Facet::ALL, Facet::NAMES;
    QuestionKind: &[QuestionKind::Single, QuestionKind::Multi, QuestionKind::Place, QuestionKind::Age],
        QuestionKind::NAMES;
    Weekday: &Weekday::ALL, &Weekday::NAMES;
}

/// The position of a name among the known ones, whatever its case.
fn position(value: Value, known: &'static [&'static str], reading: &mut Reading) -> Option<usize> {
    let text = words(value, reading)?;
    let position = bulk::position(known, text).or_else(|| {
        let text = text.trim();
        known.iter().position(|name| name.eq_ignore_ascii_case(text))
    });
    if position.is_none() {
        reading.ignore(ProblemKind::NotOneOf { found: quoted(text), known });
    }
    position
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::service_feed::testing::check_read as check;

    #[test]
    fn names_are_read_in_whatever_case_they_are_written() {
        check::<Status>(json!("paused"), Some(Status::Paused), None);
        check::<Status>(json!(" Active"), Some(Status::Active), None);
        let known = Status::NAMES;
        check::<Status>(json!("open"), None, Some(ProblemKind::NotOneOf { found: "open".into(), known }));
        check::<Weekday>(json!("MO"), Some(Weekday::Monday), None);
    }

    #[test]
    fn names_and_variants_stand_in_the_same_order() {
        for (kind, name) in <QuestionKind as Named>::ALL.iter().zip(<QuestionKind as Named>::NAMES) {
            assert_eq!((QuestionKind::parse(name), QuestionKind::NAMES[*kind as usize]), (Some(*kind), *name));
        }
        for (day, name) in <Weekday as Named>::ALL.iter().zip(<Weekday as Named>::NAMES) {
            assert_eq!(Weekday::parse(name), Some(*day));
        }
    }
}
