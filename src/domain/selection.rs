//! Which question comes next, and when to stop. Knows what an answer would leave; not what was done to come here.

use super::{
    catalogue::Catalogue,
    config::Config,
    identifier::QuestionId,
    index::{Bits, Sets, offered_values},
    progress::Progress,
    question::{Question, QuestionKind},
    view::OptionView,
};

/// The next question. Pinned ones come first, in order, whatever is left: an editor pins what has to be known
/// before a service can be recommended. Then the one that is expected to narrow the most for its effort, until few
/// enough services are left. `None` when nothing helps any more or enough was asked.
pub fn next<'a>(catalogue: &'a Catalogue, config: &Config, progress: &Progress) -> Option<&'a Question> {
    if config.max_questions <= progress.answers().count() {
        return None;
    }
    let open = || catalogue.questions.iter().filter(|question| progress.is_open(catalogue, question));
    let pinned = open().find(|question| question.pinned && matters(catalogue, &progress.left, question));
    if pinned.is_some() || progress.left.count() <= config.enough {
        return pinned;
    }
    let mut best: Option<(f32, &Question)> = None;
    for question in open() {
        let gain = gain(catalogue, &progress.left, question);
        if 0.0 < gain && best.is_none_or(|(most, _)| most < gain) {
            best = Some((gain, question));
        }
    }
    best.map(|(_, question)| question)
}

/// The options that leave something of the given services, with the number each leaves.
pub fn options(catalogue: &Catalogue, left: &Bits, question: &Question) -> Vec<OptionView> {
    let offered = question.options.iter().enumerate();
    let counted = offered.map(|(choice, option)| OptionView {
        choice,
        count: left.count_without(&sets(catalogue, question, &option.value).misses),
    });
    counted.filter(|option| option.count != 0).collect()
}

/// Whether some answer would take services away, or tell those that fit from those that do not say.
fn matters(catalogue: &Catalogue, left: &Bits, question: &Question) -> bool {
    let total = left.count();
    offered_values(question).iter().any(|value| {
        let sets = sets(catalogue, question, value);
        let (remaining, fits) = (left.count_without(&sets.misses), left.count_with(&sets.fits));
        can_be_given(question, remaining) && (remaining < total || (0 < fits && fits < total))
    })
}

/// An option that leaves nothing is not offered, but a place or an age can be any.
fn can_be_given(question: &Question, remaining: usize) -> bool {
    remaining != 0 || matches!(question.kind, QuestionKind::Place | QuestionKind::Age)
}

/// How many services the question is expected to take away, divided by its effort.
///
/// An answer is as likely as the share of services that fit it: readers come to an association
/// for what it offers. Values overlap, so the shares are weights and not probabilities.
pub fn gain(catalogue: &Catalogue, left: &Bits, question: &Question) -> f32 {
    let total = left.count();
    let (mut weights, mut taken) = (0.0, 0.0);
    for value in offered_values(question) {
        let sets = sets(catalogue, question, &value);
        let remaining = left.count_without(&sets.misses);
        if !can_be_given(question, remaining) {
            continue;
        }
        // A value that no service states is not impossible, only unlikely.
        let weight = left.count_with(&sets.fits) as f32 + 0.1;
        weights += weight;
        // Summed as what is taken away, so that a question that takes nothing weighs exactly zero.
        taken += weight * (total - remaining) as f32;
    }
    if weights == 0.0 { 0.0 } else { taken / weights / effort(question.kind) }
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

fn sets<'a>(catalogue: &'a Catalogue, question: &Question, value: &super::facet::Value) -> std::borrow::Cow<'a, Sets> {
    catalogue.index.sets(&catalogue.services, &catalogue.terms, question.facet, value)
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
