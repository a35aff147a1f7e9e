//! From observations to findings with lines and columns.

use std::{ops::Range, sync::Arc};

use super::observation::{Mark, Observation};
use crate::{
    finding::{Finding, Location, Spot, TextLocation},
    source::{Lines, Spans, Wanted},
};

/// Locates observations at the places that `wanted` has found in the text.
pub fn locate<'a>(
    observations: impl IntoIterator<Item = Observation> + 'a,
    file: &'a Arc<str>,
    wanted: &'a Wanted,
    lines: &'a Lines,
) -> impl Iterator<Item = Finding> + 'a {
    observations.into_iter().map(|observation| {
        let span = wanted.spans(&observation.path).map(|spans| marked(spans, observation.mark));
        at(observation, file, span, lines)
    })
}

/// A finding at bytes that are known, or at none.
pub fn at(observation: Observation, file: &Arc<str>, span: Option<Range<usize>>, lines: &Lines) -> Finding {
    let Observation { kind, path, .. } = observation;
    let spot = span.map(|span| Spot { position: lines.position(span.start), span });
    Finding::new(kind, file, Location::Text(TextLocation { path, spot }))
}

/// Puts findings in the order of the text, those without a place first.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by_key(|finding| (finding.position(), finding.severity, finding.kind.rule()));
}

fn marked(spans: &Spans, mark: Mark) -> Range<usize> {
    match (mark, &spans.key) {
        (Mark::Key, Some(key)) => key.clone(),
        (Mark::Key, None) | (Mark::Value, _) => spans.value.clone(),
    }
}
