//! What the questionnaire of a feed cannot do: dead ends, services that it does not lead to, questions that never help.
//! Knows how it is worded and how many readers are played; they are played by `domain::analysis`.

use service_finder::domain::{
    analysis::{Certainty, End, NeverAsked, Order, Readers, Reason, Walks, coverage, walks},
    catalogue::Catalogue,
};

use super::super::{
    finding::{Finding, Rule, Severity},
    positions::Positions,
};
use crate::source::Place;

/// So many pairs of a reader and a service are looked at, about a second's work.
const PAIRS: usize = 400_000;

/// What readers find who are played.
pub fn questionnaire(catalogue: &Catalogue, positions: &Positions) -> Vec<Finding> {
    if catalogue.services.is_empty() {
        return Vec::new();
    }
    let asked = [Certainty::Sure, Certainty::Unsure].map(|certainty| play(catalogue, certainty));
    let coverage = coverage(catalogue, &asked);
    let dead_ends = coverage.dead_ends.iter().map(|end| {
        let value = end.value.written();
        Finding::new(
            Rule("dead-end"),
            Severity::Warning,
            positions.option(&end.question, &end.value),
            format!("no service fits the option \"{value}\" of the question \"{}\"", end.question),
            "take the option out, or add the value to a service",
        )
    });
    let unreached = coverage.unreached.iter().map(|gap| {
        Finding::new(
            Rule("unreached"),
            Severity::Warning,
            positions.service_with(&gap.service),
            format!(
                "only \"I don't know\" leads to the service \"{}\": every option of the question \"{}\" excludes it",
                gap.service, gap.question
            ),
            "add an option to the question, or take the service's own value out",
        )
    });
    // A question that the finder has made stands nowhere, and nobody can mend it.
    let written = coverage.never_asked.iter().filter(|never| positions.question(&never.question) != Place::default());
    let never = written.map(|never| never_asked(never, positions));
    dead_ends.chain(unreached).chain(never).collect()
}

/// Readers in the finder's own order: twenty for each service of a small feed, a few hundred in a large one.
fn play(catalogue: &Catalogue, certainty: Certainty) -> Walks {
    let services = catalogue.services.len();
    let readers = (PAIRS / services).max(4);
    let (each, every) = (readers.checked_div(services).unwrap_or_default().clamp(1, 20), services.div_ceil(readers));
    walks(catalogue, Order::Adaptive, Readers { certainty, end: End::Results, each, every })
}

fn never_asked(never: &NeverAsked, positions: &Positions) -> Finding {
    let id = &never.question;
    let (message, mend) = match never.reason {
        Reason::NeverOpen => (
            format!("nobody is asked the question \"{id}\": its \"when\" never holds"),
            "correct the \"when\", or take the question out",
        ),
        Reason::NeverHelps => (
            format!("of the readers that were tried, nobody was asked the question \"{id}\": it takes too little away"),
            "take it out, pin it if the answer must be known, or state its facet in the services",
        ),
    };
    Finding::new(Rule("never-asked"), Severity::Advice, positions.question(id), message, mend)
}
