//! The reasons of a service in words: all of them on its own page, and on a card those that tell it apart.

use finder::results::{
    distinct::{Bearing, Point},
    hit::Hit,
};
use model::{
    facet::{Fit, PartialFit},
    service::Service,
};

use super::super::{
    element::{Element, li, ul},
    text,
    wording::{Sentence, Words},
};

/// A reason in words, and the class of its sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub sign: &'static str,
    pub sentence: Sentence,
}

/// Words and sign of each reason both say whether it speaks for the service. Conditions that the reader was not asked
/// about come last.
pub fn points(words: &Words, service: &Service, hit: &Hit) -> Vec<Point<Said>> {
    let reasons = hit.reasons.iter().map(|reason| {
        let said = Said { sign: sign(reason.fit), sentence: words.reason(service, reason) };
        Point { bearing: bearing(reason.fit), said }
    });
    let conditions = hit.conditions.iter().map(|condition| {
        let said = Said { sign: "condition", sentence: words.condition(service, condition) };
        Point { bearing: Bearing::Limits, said }
    });
    let mut points: Vec<Point<Said>> = Vec::new();
    for point in reasons.chain(conditions) {
        // Two questions about one thing give one reason.
        if !points.contains(&point) {
            points.push(point);
        }
    }
    points
}

/// The reasons as a list; `None` where there are none.
pub fn list<'a>(words: &Words, said: impl Iterator<Item = &'a Said>) -> Option<Element> {
    let items: Vec<_> = said.map(|said| li(said.sign).child(text::sentence(words, said.sentence.clone()))).collect();
    (!items.is_empty()).then(|| ul("reasons").part("reasons").child(items))
}

/// All reasons of a service, and how far its nearest visit is.
pub fn reasons(words: &Words, service: &Service, hit: &Hit) -> Option<Element> {
    let distance = hit.distance.as_ref().map(|(town, kilometres)| words.distance(town, *kilometres));
    let distance = distance.map(|sentence| Said { sign: "condition", sentence });
    let said: Vec<_> = points(words, service, hit).into_iter().map(|point| point.said).chain(distance).collect();
    list(words, said.iter())
}

fn sign(fit: Fit) -> &'static str {
    match fit {
        Fit::Fits | Fit::Partly(_) => "fits",
        Fit::Unknown => "unknown",
        Fit::Misses => "misses",
    }
}

fn bearing(fit: Fit) -> Bearing {
    match fit {
        Fit::Misses => Bearing::Misses,
        Fit::Partly(PartialFit::VisitsElsewhere) => Bearing::Limits,
        Fit::Fits | Fit::Partly(_) | Fit::Unknown => Bearing::Tells,
    }
}
