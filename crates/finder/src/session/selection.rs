//! Which question comes next, and when to stop. Knows what an answer would leave; not what was done to come here.

use super::{config::Config, progress::Progress};
use crate::engine::{bits::Bits, catalogue::Catalogue, sets::Counts};
use model::{
    facet::{Facet, Value},
    identifier::QuestionId,
    question::{Question, QuestionKind},
};

/// The next question. `None` when nothing helps any more or enough was asked.
///
/// Pinned ones come first, in order, whatever is left: an editor pins what everything else depends on.
/// Then the one that is expected to narrow the most for its effort, until few enough services are left.
/// Then those about limits that the services left state themselves: nobody is shown as fitting what is not
/// open to them. The last places before `max_questions` are kept for these.
pub fn next<'a>(catalogue: &'a Catalogue, config: &Config, progress: &Progress) -> Option<&'a Question> {
    let (stage, questions) = candidates(catalogue, config, progress);
    let floor = if stage == Stage::Ending { 0 } else { config.enough };
    let mut best: Option<(f32, &Question)> = None;
    for question in questions {
        if stage == Stage::Pinned {
            return Some(question);
        }
        let worth = worth(catalogue, progress, question, floor);
        if 0.0 < worth && best.is_none_or(|(most, _)| most < worth) {
            best = Some((worth, question));
        }
    }
    best.map(|(_, question)| question)
}

/// How far the asking has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Pinned,
    Narrowing,
    /// Only limits are asked about.
    Ending,
}

/// The questions among which the next one is chosen, as the feed lists them: the first pinned one alone, or all
/// open ones, or those about limits. None when the asking is over.
pub fn candidates<'a>(catalogue: &'a Catalogue, config: &Config, progress: &Progress) -> (Stage, Vec<&'a Question>) {
    let places = config.max_questions.saturating_sub(progress.answers().count());
    if places == 0 {
        return (Stage::Ending, Vec::new());
    }
    let questions = catalogue.questions.iter();
    let open: Vec<_> = questions.filter(|question| progress.is_open(catalogue, question)).collect();
    let left = &progress.left;
    let changes = |question| matters(catalogue, left, question) || 0.0 < worth(catalogue, progress, question, 0);
    if let Some(pinned) = open.iter().find(|question| question.pinned && changes(question)) {
        return (Stage::Pinned, vec![pinned]);
    }
    let limits: Vec<_> = open.iter().copied().filter(|question| is_limit(catalogue, left, question)).collect();
    if config.enough < left.count() && limits.len() < places {
        return (Stage::Narrowing, open);
    }
    (Stage::Ending, limits)
}

/// Whether some answer would take services away, or tell those that fit from those that do not say.
fn matters(catalogue: &Catalogue, left: &Bits, question: &Question) -> bool {
    let total = left.count();
    catalogue.index.offered(question).any(|(_, sets)| {
        let Counts { fitting, remaining } = sets.count(left);
        can_be_given(question, remaining) && (remaining < total || (0 < fitting && fitting < total))
    })
}

/// An option that leaves nothing is not offered, but a place or an age can be any.
fn can_be_given(question: &Question, remaining: usize) -> bool {
    remaining != 0 || matches!(question.kind, QuestionKind::Place | QuestionKind::Age)
}

/// Whether the question is about whom or which area services are for, and could take one of them away.
/// The other questions are about what the reader wishes.
fn is_limit(catalogue: &Catalogue, left: &Bits, question: &Question) -> bool {
    matches!(question.facet, Facet::Area | Facet::Age | Facet::Audience)
        && 0.0 < narrowing(catalogue, left, question, 0)
}

/// How far the question is expected to narrow, in halvings, for its effort; with those that it opens, where
/// asking one of them next narrows more for the effort of both. Zero when it changes nothing.
///
/// At most `floor` services are few enough: to come below is worth nothing. Halvings and not services, because
/// from 10 to 5 is as far as from 20 to 10: who weighs services takes the even split before the finished one.
pub fn worth(catalogue: &Catalogue, progress: &Progress, question: &Question, floor: usize) -> f32 {
    let alone = narrowing(catalogue, &progress.left, question, floor);
    let worth = alone / effort(question.kind);
    let is_closed = |other: &&Question| {
        let condition = other.when.iter().any(|condition| condition.questions().contains(&&question.id));
        condition && !progress.is_open(catalogue, other)
    };
    let closed: Vec<_> = catalogue.questions.iter().filter(is_closed).collect();
    if closed.is_empty() { worth } else { worth.max(with_opened(catalogue, progress, question, &closed, alone, floor)) }
}

/// What the question narrows together with the best of those that each of its answers opens; `alone` is its own part.
fn with_opened(
    catalogue: &Catalogue,
    progress: &Progress,
    question: &Question,
    closed: &[&Question],
    alone: f32,
    floor: usize,
) -> f32 {
    let (mut weights, mut more, mut efforts) = (0.0, 0.0, 0.0);
    for (value, weight, _) in likely(catalogue, &progress.left, question, floor) {
        let after = progress.after(catalogue, question, value.clone());
        let mut best = (0.0, 0.0);
        for opened in closed.iter().filter(|opened| after.is_open(catalogue, opened)) {
            let (more, other) = (narrowing(catalogue, &after.left, opened, floor), effort(opened.kind));
            if best.0 * other < more * best.1 || (best.1 == 0.0 && 0.0 < more) {
                best = (more, other);
            }
        }
        weights += weight;
        more += weight * best.0;
        efforts += weight * best.1;
    }
    if weights == 0.0 { 0.0 } else { (alone + more / weights) / (effort(question.kind) + efforts / weights) }
}

/// How far an answer is expected to narrow, in halvings.
pub fn narrowing(catalogue: &Catalogue, left: &Bits, question: &Question, floor: usize) -> f32 {
    let (mut weights, mut sum) = (0.0, 0.0);
    for (_, weight, halvings) in likely(catalogue, left, question, floor) {
        weights += weight;
        sum += weight * halvings;
    }
    let share = if weights == 0.0 { 0.0 } else { sum / weights };
    match question.kind {
        // One reader in three is taken to pick a second value; what is taken away then misses both.
        QuestionKind::Multi => share * (2.0 + share / halvings(0, left.count().max(1))) / 3.0,
        QuestionKind::Single | QuestionKind::Place | QuestionKind::Age => share,
    }
}

/// The values that can be answered, each with a weight and how far it narrows.
///
/// A value is as likely as the share of services that fit it: readers come to an association for what it offers.
/// Who wants a service that does not say may answer anything. Values overlap, so the weights are not probabilities.
fn likely<'a>(catalogue: &'a Catalogue, left: &Bits, question: &Question, floor: usize) -> Vec<(&'a Value, f32, f32)> {
    let total = left.count();
    let share = 1.0 / catalogue.index.offered(question).count() as f32;
    let mut likely = Vec::new();
    for (value, sets) in catalogue.index.offered(question) {
        let Counts { fitting, remaining } = sets.count(left);
        if can_be_given(question, remaining) {
            // A value that no service states is not impossible, only unlikely.
            let weight = fitting as f32 + (remaining - fitting) as f32 * share + 0.1;
            likely.push((value, weight, halvings(remaining.max(floor), total.max(floor))));
        }
    }
    likely
}

/// How often the larger number is to be halved to come to the smaller, to a tenth: the logarithm to base 2 as it
/// can be read off how floating-point numbers are stored, which costs the widget no code. Zero for equal ones.
fn halvings(smaller: usize, larger: usize) -> f32 {
    // A little more, so that nothing left is less than one left.
    let bits = |count: usize| (count as f32 + 0.5).to_bits();
    bits(larger).saturating_sub(bits(smaller)) as f32 / (1 << 23) as f32
}

/// How much a question asks of the reader, against a single choice.
pub fn effort(kind: QuestionKind) -> f32 {
    match kind {
        QuestionKind::Single => 1.0,
        QuestionKind::Multi => 1.2,
        QuestionKind::Age => 1.2,
        QuestionKind::Place => 1.5,
    }
}

/// A question that a changed answer makes necessary: its condition holds now, or it is about a limit that matters now.
pub fn newly_open(catalogue: &Catalogue, before: &Progress, after: &Progress) -> Option<QuestionId> {
    let mut questions = catalogue.questions.iter().filter(|question| after.is_open(catalogue, question));
    let is_new = |question: &&Question| {
        let was_open = before.is_open(catalogue, question);
        let opens = question.when.is_some() && !was_open && matters(catalogue, &after.left, question);
        let limits = |progress: &Progress| is_limit(catalogue, &progress.left, question);
        opens || (limits(after) && !(was_open && limits(before)))
    };
    questions.find(is_new).map(|question| question.id.clone())
}

#[cfg(test)]
mod tests;
