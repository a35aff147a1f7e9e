//! Whether a feed may take the place of the one that is published. Nobody looks on at night.

use authoring::{
    check::Checked,
    finding::{Finding, Severity},
    wording::Message,
};
use model::feed::Feed;

use super::difference::Difference;

/// What speaks against a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsound {
    /// The files contain no feed.
    NoFeed,
    NoServices,
    /// The finder could not use it.
    Unusable,
    Errors(usize),
    /// More of the services of before would be gone than may.
    Loss {
        gone: usize,
        before: usize,
    },
}

/// All that speaks against it. `loss` is in percent.
pub fn against(feed: &Feed, checked: &Checked, difference: &Difference, loss: u8) -> Vec<Unsound> {
    if feed.services.is_empty() {
        return vec![Unsound::NoServices];
    }
    if !checked.usable {
        return vec![Unsound::Unusable];
    }
    let is_error = |found: &&Finding| found.severity == Severity::Error;
    let errors = checked.findings.iter().filter(is_error).count();
    let (gone, before) = (difference.removed.len(), difference.before.unwrap_or(0));
    let mut all = Vec::new();
    if errors != 0 {
        all.push(Unsound::Errors(errors));
    }
    if is_loss(gone, before, loss) {
        all.push(Unsound::Loss { gone, before });
    }
    all
}

fn is_loss(gone: usize, before: usize, percent: u8) -> bool {
    before.saturating_mul(usize::from(percent)) < gone.saturating_mul(100)
}

impl Unsound {
    /// The word for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoFeed => "no-feed",
            Self::NoServices => "no-services",
            Self::Unusable => "unusable",
            Self::Errors(_) => "errors",
            Self::Loss { .. } => "loss",
        }
    }

    pub fn message(self) -> Message {
        match self {
            Self::NoFeed => Message::new("publish-no-feed"),
            Self::NoServices => Message::new("publish-no-services"),
            Self::Unusable => Message::new("publish-unusable"),
            Self::Errors(count) => Message::new("publish-errors").with("count", count),
            Self::Loss { gone, before } => Message::new("publish-loss").with("gone", gone).with("before", before),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loss_is_more_than_the_part_that_may_be_gone() {
        for (gone, before, percent, expected) in [
            (0, 0, 20, false),
            (2, 10, 20, false),
            (3, 10, 20, true),
            (1, 4, 20, true),
            (10, 10, 100, false),
            (1, 1_000, 0, true),
        ] {
            assert_eq!(is_loss(gone, before, percent), expected, "{gone} of {before}, {percent} %");
        }
    }
}
