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

/// The next question: pinned ones first, in order, then the one that is expected to narrow the most for its effort.
/// `None` when few enough services are left, nothing helps any more, or enough was asked.
pub fn next<'a>(catalogue: &'a Catalogue, config: &Config, progress: &Progress) -> Option<&'a Question> {
    let asked = progress.answers().count();
    if progress.left.count() <= config.enough || config.max_questions <= asked {
        return None;
    }
    let mut open = catalogue.questions.iter().filter(|question| progress.is_open(catalogue, question));
    if let Some(pinned) = open.clone().find(|question| question.pinned && helps(catalogue, progress, question)) {
        return Some(pinned);
    }
    let mut best: Option<(f32, &Question)> = None;
    for question in &mut open {
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

/// Whether some answer would leave fewer services, and not none.
fn helps(catalogue: &Catalogue, progress: &Progress, question: &Question) -> bool {
    0.0 < gain(catalogue, &progress.left, question)
}

/// How many services the question is expected to take away, divided by its effort.
///
/// An answer is as likely as the share of services that fit it: readers come to an association
/// for what it offers. Values overlap, so the shares are weights and not probabilities.
fn gain(catalogue: &Catalogue, left: &Bits, question: &Question) -> f32 {
    let total = left.count();
    let (mut weights, mut taken) = (0.0, 0.0);
    for value in offered_values(question) {
        let sets = sets(catalogue, question, &value);
        let remaining = left.count_without(&sets.misses);
        if remaining == 0 {
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
            && helps(catalogue, after, question)
    };
    questions.find(is_new).map(|question| question.id.clone())
}
