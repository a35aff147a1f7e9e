//! Which question comes next, and when to stop. Knows what an answer would leave; not what was done to come here.

use super::{
    bits::Bits,
    catalogue::Catalogue,
    config::Config,
    facet::{Facet, Value},
    identifier::QuestionId,
    index::Counts,
    progress::Progress,
    question::{Question, QuestionKind},
    view::OptionView,
};

/// The next question. `None` when nothing helps any more or enough was asked.
///
/// Pinned ones come first, in order, whatever is left: an editor pins what everything else depends on.
/// Then the one that is expected to narrow the most for its effort, until few enough services are left.
/// Then those about limits that the services left state themselves, an area or an age: nobody is shown as
/// fitting what they cannot use. The last places before `max_questions` are kept for them.
pub fn next<'a>(catalogue: &'a Catalogue, config: &Config, progress: &Progress) -> Option<&'a Question> {
    let places = config.max_questions.saturating_sub(progress.answers().count());
    if places == 0 {
        return None;
    }
    let questions = catalogue.questions.iter();
    let open: Vec<_> = questions.filter(|question| progress.is_open(catalogue, question)).collect();
    let is_first = |question: &&&Question| {
        question.pinned && (matters(catalogue, &progress.left, question) || 0.0 < worth(catalogue, progress, question))
    };
    if let Some(pinned) = open.iter().find(is_first) {
        return Some(pinned);
    }
    let limits: Vec<_> =
        open.iter().copied().filter(|question| is_limit(catalogue, &progress.left, question)).collect();
    let is_end = progress.left.count() <= config.enough || places <= limits.len();
    let mut best: Option<(f32, &Question)> = None;
    for question in if is_end { limits } else { open } {
        let worth = worth(catalogue, progress, question);
        if 0.0 < worth && best.is_none_or(|(most, _)| most < worth) {
            best = Some((worth, question));
        }
    }
    best.map(|(_, question)| question)
}

/// The options that leave something of the given services, with the number each leaves.
pub fn options(catalogue: &Catalogue, left: &Bits, question: &Question) -> Vec<OptionView> {
    // A place and an age have values by which they are weighed, and no options.
    let offered = catalogue.index.offered(question).take(question.options.len()).enumerate();
    let counted = offered.map(|(choice, (_, sets))| OptionView { choice, count: left.count_without(&sets.misses) });
    counted.filter(|option| option.count != 0).collect()
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

/// Whether the question is about a limit of the services themselves, and could take one of them away.
fn is_limit(catalogue: &Catalogue, left: &Bits, question: &Question) -> bool {
    matches!(question.facet, Facet::Area | Facet::Age) && 0.0 < taken(catalogue, left, question)
}

/// How many services the question is expected to take away for its effort; with those that it opens, where
/// asking one of them next takes away more for the effort of both. Zero when it changes nothing.
pub fn worth(catalogue: &Catalogue, progress: &Progress, question: &Question) -> f32 {
    let alone = taken(catalogue, &progress.left, question);
    let worth = alone / effort(question.kind);
    let is_closed = |other: &&Question| {
        let condition = other.when.iter().any(|condition| condition.questions().contains(&&question.id));
        condition && !progress.is_open(catalogue, other)
    };
    let closed: Vec<_> = catalogue.questions.iter().filter(is_closed).collect();
    if closed.is_empty() { worth } else { worth.max(with_opened(catalogue, progress, question, &closed, alone)) }
}

/// What the question takes away together with the best of those that each of its answers opens.
fn with_opened(
    catalogue: &Catalogue,
    progress: &Progress,
    question: &Question,
    closed: &[&Question],
    alone: f32,
) -> f32 {
    let (mut weights, mut more, mut efforts) = (0.0, 0.0, 0.0);
    for (value, weight, _) in likely(catalogue, &progress.left, question) {
        let after = progress.after(catalogue, question, value.clone());
        let mut best = (0.0, 0.0);
        for opened in closed.iter().filter(|opened| after.is_open(catalogue, opened)) {
            let (taken, effort) = (taken(catalogue, &after.left, opened), effort(opened.kind));
            if best.0 * effort < taken * best.1 || (best.1 == 0.0 && 0.0 < taken) {
                best = (taken, effort);
            }
        }
        weights += weight;
        more += weight * best.0;
        efforts += weight * best.1;
    }
    if weights == 0.0 { 0.0 } else { (alone + more / weights) / (effort(question.kind) + efforts / weights) }
}

/// How many services an answer is expected to take away.
fn taken(catalogue: &Catalogue, left: &Bits, question: &Question) -> f32 {
    let (mut weights, mut taken) = (0.0, 0.0);
    for (_, weight, takes) in likely(catalogue, left, question) {
        weights += weight;
        taken += weight * takes;
    }
    let share = if weights == 0.0 { 0.0 } else { taken / weights };
    match question.kind {
        // One reader in three is taken to pick a second value, and what that one misses as well is taken away.
        QuestionKind::Multi => share * (2.0 + share / left.count() as f32) / 3.0,
        QuestionKind::Single | QuestionKind::Place | QuestionKind::Age => share,
    }
}

/// The values that can be answered, each with a weight and the number of services it takes away.
///
/// A value is as likely as the share of services that fit it: readers come to an association for what it offers.
/// Who wants a service that does not say may answer anything. Values overlap, so the weights are not probabilities.
fn likely<'a>(catalogue: &'a Catalogue, left: &Bits, question: &Question) -> Vec<(&'a Value, f32, f32)> {
    let total = left.count();
    let offered = catalogue.index.offered(question);
    let share = 1.0 / offered.len() as f32;
    let mut likely = Vec::with_capacity(offered.len());
    for (value, sets) in offered {
        let Counts { fitting, remaining } = sets.count(left);
        if can_be_given(question, remaining) {
            // A value that no service states is not impossible, only unlikely.
            let weight = fitting as f32 + (remaining - fitting) as f32 * share + 0.1;
            likely.push((value, weight, (total - remaining) as f32));
        }
    }
    likely
}

/// How much a question asks of the reader, against a single choice.
fn effort(kind: QuestionKind) -> f32 {
    match kind {
        QuestionKind::Single => 1.0,
        QuestionKind::Multi => 1.2,
        QuestionKind::Age => 1.2,
        QuestionKind::Place => 1.5,
    }
}

/// The questions that can be asked now and could not before: those that a changed answer makes necessary.
pub fn newly_open(catalogue: &Catalogue, before: &Progress, after: &Progress) -> Option<QuestionId> {
    let mut questions = catalogue.questions.iter();
    let is_new = |question: &&Question| {
        question.when.is_some()
            && after.is_open(catalogue, question)
            && !before.is_open(catalogue, question)
            && !before.answers().any(|(id, _)| *id == question.id)
            && matters(catalogue, &after.left, question)
    };
    questions.find(is_new).map(|question| question.id.clone())
}
