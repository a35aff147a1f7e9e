//! Problems that are the same stand together: the same fault with the same value, or the same kind of place.

use std::collections::HashMap;

use authoring::{
    finding::{Finding, Severity},
    mending::{self, Change},
    wording::{Texts, word},
    workbook::Grid,
};

/// Problems that are the same.
#[derive(Debug, Clone)]
pub struct Group {
    /// Stays the same while the list is worked on.
    pub key: String,
    pub severity: Severity,
    pub message: String,
    pub outcome: Option<String>,
    pub mend: Option<String>,
    pub problems: Vec<Problem>,
}

/// One of them.
#[derive(Debug, Clone)]
pub struct Problem {
    /// In words, such as `Palvelut!C7`.
    pub location: String,
    /// Sheet, row and column.
    pub at: Option<(usize, usize, usize)>,
    pub content: String,
    /// How often it occurs.
    pub count: usize,
    /// What mends it. Empty where that is not known.
    pub changes: Vec<Change>,
}

impl Group {
    /// What mends all of them, or this one.
    pub fn changes(&self, only: Option<usize>) -> Vec<Change> {
        let wanted = self.problems.iter().enumerate().filter(|(at, _)| only.is_none_or(|only| only == *at));
        wanted.flat_map(|(_, problem)| problem.changes.clone()).collect()
    }

    /// How many of them are mended by a button.
    pub fn mendable(&self) -> usize {
        self.problems.iter().filter(|problem| !problem.changes.is_empty()).count()
    }
}

/// The groups, the worst first, each kind in the order in which it was found.
pub fn groups(findings: &[Finding], grids: &[Grid], texts: &Texts) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for finding in findings {
        let words = texts.finding(finding);
        // The words in English tell the same things apart in every language, also in a program without names for debugging.
        let key = format!("{} {}", finding.kind.rule().0, word(finding).sentence());
        let at = *known.entry(key.clone()).or_insert_with(|| {
            groups.push(Group {
                key,
                severity: finding.severity,
                message: words.message,
                outcome: words.outcome,
                mend: words.mend,
                problems: Vec::new(),
            });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(at) {
            group.problems.push(problem(finding, grids, texts));
        }
    }
    // A stable sort: what was found first stays first.
    groups.sort_by_key(|group| group.severity);
    groups
}

fn problem(finding: &Finding, grids: &[Grid], texts: &Texts) -> Problem {
    let at = mending::place(finding, grids);
    Problem {
        location: texts.place(&finding.location),
        at,
        content: finding.location.cell().map(|cell| cell.content.clone()).unwrap_or_default(),
        count: finding.count,
        changes: mending::changes(finding, grids),
    }
}
