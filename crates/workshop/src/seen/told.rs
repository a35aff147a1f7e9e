//! The problems and the operations as they are listed.

use authoring::{
    finding::Severity,
    mending::Change,
    workbook::{Grid, letters},
};
use workshop_protocol as protocol;

use crate::list::{Group, Name, Operation, Sheets};

/// So many problems of a group are listed; the others are in the table.
const MOST: usize = 50;

/// So many changes of an operation.
const FEW: usize = 5;

pub fn groups(groups: &[(Group, bool)]) -> Vec<protocol::Group> {
    groups.iter().map(|(group, is_left)| of_group(group, *is_left)).collect()
}

fn of_group(group: &Group, is_left: bool) -> protocol::Group {
    let problem = |problem: &crate::list::Problem| protocol::Problem {
        location: problem.location.clone(),
        at: problem.at,
        content: problem.content.clone(),
        mended: problem
            .changes
            .iter()
            .find(|change| problem.at == Some((change.sheet, change.row, change.column)))
            .map(|change| change.cell.words()),
    };
    protocol::Group {
        key: group.key.clone(),
        severity: match group.severity {
            Severity::Error => protocol::Severity::Error,
            Severity::Warning => protocol::Severity::Warning,
            Severity::Advice => protocol::Severity::Advice,
        },
        message: group.message.clone(),
        outcome: group.outcome.clone(),
        mend: group.mend.clone(),
        mendable: group.mendable(),
        is_left,
        count: group.problems.iter().map(|problem| problem.count).sum(),
        problems: group.problems.iter().take(MOST).map(problem).collect(),
    }
}

/// What was done, in its order.
pub fn operations(sheets: &Sheets) -> Vec<protocol::Operation> {
    sheets.operations().iter().map(|operation| of_operation(operation, sheets)).collect()
}

fn of_operation(operation: &Operation, sheets: &Sheets) -> protocol::Operation {
    let change = |change: &Change| {
        let place = sheets.now().get(change.sheet).map(|grid| place(grid, change)).unwrap_or_default();
        (place, sheets.before(change).words(), change.cell.words())
    };
    protocol::Operation {
        name: match &operation.name {
            Name::Typed => protocol::OperationName::Typed,
            Name::Mended(what) => protocol::OperationName::Mended(what.clone()),
            Name::Line => protocol::OperationName::Line,
        },
        cells: operation.changes.len(),
        changes: operation.changes.iter().take(FEW).map(change).collect(),
        is_undone: operation.is_undone,
    }
}

fn place(grid: &Grid, change: &Change) -> String {
    let cell = format!("{}{}", letters(change.column), change.row + 1);
    if grid.name.is_empty() { cell } else { format!("{}!{cell}", grid.name) }
}
