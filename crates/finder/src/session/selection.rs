//! Which question comes next, and when the asking stops.

use super::{config::Config, progress::Progress};
use crate::engine::{
    bit_set::BitSet,
    catalogue::Catalogue,
    matching::{is_visited, towns_differ, visit_towns},
    sets::Counts,
};
use model::{
    facet::{Facet, Value},
    identifier::QuestionId,
    question::{Question, QuestionKind},
};

/// The next question. `None` when no question helps any more or enough have been asked.
///
/// Pinned questions come first, in order, whatever is left: editors pin what everything else depends on. Then comes the
/// question that is expected to narrow the most for its effort, until few enough services are left. Then come questions
/// that could change what the reader should do next with what is left: a visit in another town, a language, a limit on
/// age or group, a way of contact that only some have. The last places before `max_questions` are kept for these.
pub fn next<'a>(catalogue: &'a Catalogue, config: &Config, progress: &Progress) -> Option<&'a Question> {
    let (mut stage, mut questions) = candidates(catalogue, config, progress);
    loop {
        let mut best: Option<(f32, &Question)> = None;
        for question in &questions {
            let worth = match stage {
                Stage::Pinned => return Some(question),
                Stage::Ending => decision(catalogue, progress, question),
                Stage::Narrowing => worth(catalogue, progress, question, config.enough),
            };
            if 0.0 < worth && best.is_none_or(|(most, _)| most < worth) {
                best = Some((worth, question));
            }
        }
        if best.is_some() || stage != Stage::Narrowing {
            return best.map(|(_, question)| question);
        }
        // Too many are left, and nothing takes any away: what could change the next step is asked all the same.
        (stage, questions) = (Stage::Ending, ending(catalogue, progress, &questions).1);
    }
}

/// The stages of the asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A pinned question is next.
    Pinned,
    /// Too many services are left.
    Narrowing,
    /// Few enough services are left, or few questions: only what could change the next step is asked.
    Ending,
}

/// The questions from which the next one is chosen, in the order of the feed: the first pinned one alone, all open
/// ones, or those that could change the next step. There are none when the asking is over.
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
    let (limits, deciding) = ending(catalogue, progress, &open);
    if config.enough < left.count() && limits < places {
        return (Stage::Narrowing, open);
    }
    (Stage::Ending, deciding)
}

/// How many of the questions are about limits and could change the next step; and these, or where there are none the
/// others that could: who may come at all is asked before what they would like best.
fn ending<'a>(catalogue: &Catalogue, progress: &Progress, open: &[&'a Question]) -> (usize, Vec<&'a Question>) {
    let decides = |question: &&Question| 0.0 < decision(catalogue, progress, question);
    let deciding = open.iter().copied().filter(decides);
    let (limits, wishes): (Vec<_>, Vec<_>) = deciding.partition(|question| is_limit(question.facet));
    (limits.len(), if limits.is_empty() { wishes } else { limits })
}

/// Whether some answer would take services away, or separate those that fit from those that do not say.
fn matters(catalogue: &Catalogue, left: &BitSet, question: &Question) -> bool {
    let total = left.count();
    catalogue.index.offered(question).any(|(value, sets)| {
        let counts = sets.count(left);
        let Counts { fitting, remaining } = counts;
        can_be_given(question, value, counts) && (remaining < total || (0 < fitting && fitting < total))
    })
}

/// An option that leaves nothing is not offered, but any place and any age can be answered. Of a topic, services that
/// state none are nothing: who chose it would be shown help with something else. What is left out of the list ("something
/// else") may be all that they are about.
pub fn can_be_given(question: &Question, value: &Value, Counts { fitting, remaining }: Counts) -> bool {
    let is_own_topic = question.facet == Facet::Topic && !matches!(value, Value::Term(code) if code.is_other());
    let counted = if is_own_topic { fitting } else { remaining };
    counted != 0 || matches!(question.kind, QuestionKind::Place | QuestionKind::Age)
}

/// Whether the facet is about the people or the area that services are for. The others are about what the reader wishes.
fn is_limit(facet: Facet) -> bool {
    match facet {
        Facet::Area | Facet::Age | Facet::Audience => true,
        Facet::Topic
        | Facet::Form
        | Facet::Channel
        | Facet::Language
        | Facet::Cost
        | Facet::Anonymity
        | Facet::Registration
        | Facet::Accessibility => false,
    }
}

/// An answer that is expected to narrow less than this, in halvings, is not worth a question when few services are left:
/// the reader sees on the cards by which way each is reached.
const WORTH_A_QUESTION: f32 = 0.3;

/// How much an answer could change what the reader should do next with what is left; zero where it could not.
fn decision(catalogue: &Catalogue, progress: &Progress, question: &Question) -> f32 {
    let narrows = narrowing(catalogue, &progress.left, question, 0);
    let decides = match question.facet {
        Facet::Area if narrows == 0.0 && visits_differ(catalogue, progress) => WORTH_A_QUESTION,
        Facet::Area | Facet::Age | Facet::Audience | Facet::Language | Facet::Channel => narrows,
        Facet::Form => Some(narrows).filter(|narrows| WORTH_A_QUESTION < *narrows).unwrap_or(0.0),
        Facet::Topic | Facet::Cost | Facet::Anonymity | Facet::Registration | Facet::Accessibility => 0.0,
    };
    decides / effort(question.kind)
}

/// Whether services that are left have to be visited in different towns, so that it matters where the reader lives.
fn visits_differ(catalogue: &Catalogue, progress: &Progress) -> bool {
    // With more services the list is not read to the end, and what is near comes first once it is known.
    const FEW: usize = 50;
    let is_own = catalogue.names_own_towns();
    let is_long = FEW < progress.left.count();
    if is_long && !is_own {
        return false;
    }
    let answered: Vec<_> = progress.applied.iter().flat_map(|applied| &applied.values).collect();
    let services = progress.left.iter().filter_map(|position| catalogue.services.get(position));
    // In a list that is not read to the end, what is near comes first also where one can call.
    let visited = services.filter(|service| is_own && is_long || is_visited(service, &answered));
    if is_own {
        // No area takes any away there, so that the order is all that a place can give, also of many.
        return towns_differ(visited);
    }
    let towns: Vec<_> = visited.map(visit_towns).collect();
    let Some(first) = towns.first() else { return false };
    towns.iter().any(|towns| towns != first) || 1 < first.len()
}

/// How far the question is expected to narrow the services for its effort, in halvings. Questions that it opens count,
/// where asking one of them next narrows more for the effort of both. Zero where the question changes nothing.
///
/// `floor` services are few enough, so fewer are worth nothing more. Halvings are counted and not services, because the
/// step from 10 to 5 is as useful as that from 20 to 10; otherwise an even split would win over an answer that
/// finishes.
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

/// How far the question narrows together with the best question that each of its answers opens. `alone` is how far it
/// narrows by itself.
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

/// How far an answer to the question is expected to narrow the services, in halvings.
pub fn narrowing(catalogue: &Catalogue, left: &BitSet, question: &Question, floor: usize) -> f32 {
    let (mut weights, mut sum) = (0.0, 0.0);
    for (_, weight, halvings) in likely(catalogue, left, question, floor) {
        weights += weight;
        sum += weight * halvings;
    }
    let share = if weights == 0.0 { 0.0 } else { sum / weights };
    match question.kind {
        // One reader in three is assumed to pick a second value; only services that miss both are then taken away.
        QuestionKind::Multi => share * (2.0 + share / halvings(0, left.count().max(1))) / 3.0,
        QuestionKind::Single | QuestionKind::Place | QuestionKind::Age => share,
    }
}

/// The values that can be answered, each with a weight and how far it narrows.
///
/// A value is assumed to be as likely as the share of services that fit it, because readers come to an association for
/// what it offers. A service that does not say adds to all values alike. Values overlap, so the weights are not
/// probabilities.
fn likely<'a>(
    catalogue: &'a Catalogue,
    left: &BitSet,
    question: &Question,
    floor: usize,
) -> Vec<(&'a Value, f32, f32)> {
    let total = left.count();
    let share = 1.0 / catalogue.index.offered(question).count() as f32;
    let mut likely = Vec::new();
    for (value, sets) in catalogue.index.offered(question) {
        let counts = sets.count(left);
        let Counts { fitting, remaining } = counts;
        if can_be_given(question, value, counts) {
            // A value that no service states is unlikely, but it may be answered.
            let weight = fitting as f32 + (remaining - fitting) as f32 * share + 0.1;
            likely.push((value, weight, halvings(remaining.max(floor), total.max(floor))));
        }
    }
    likely
}

/// How often the larger number must be halved to reach the smaller one, to a tenth; zero for equal numbers. It is the
/// logarithm to base 2, taken from the bits of floating-point numbers, which costs the widget almost no code.
fn halvings(smaller: usize, larger: usize) -> f32 {
    // A half is added, so that zero services are less than one.
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

/// A question that a changed answer makes necessary: its condition now holds, or it is about a limit that now matters.
pub fn newly_open(catalogue: &Catalogue, before: &Progress, after: &Progress) -> Option<QuestionId> {
    let mut questions = catalogue.questions.iter().filter(|question| after.is_open(catalogue, question));
    let is_new = |question: &&Question| {
        let was_open = before.is_open(catalogue, question);
        let opens = question.when.is_some() && !was_open && matters(catalogue, &after.left, question);
        let limits =
            |progress: &Progress| is_limit(question.facet) && 0.0 < narrowing(catalogue, &progress.left, question, 0);
        opens || (limits(after) && !(was_open && limits(before)))
    };
    questions.find(is_new).map(|question| question.id.clone())
}

#[cfg(test)]
mod tests;
