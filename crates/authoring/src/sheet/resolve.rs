//! Puts the identifiers that are meant in the place of what people write for them, and tells what it has read so.

use serde_json::{Map, Value};

use super::known::{AllKnown, Known};
use crate::{finding::SheetFinding, workbook::Sheet};

/// The columns that refer to other sheets: the key in the record, and the sheet.
fn references(sheet: Sheet) -> &'static [(&'static str, Sheet)] {
    match sheet {
        Sheet::Services => {
            &[("organization", Sheet::Organizations), ("topics", Sheet::Terms), ("audiences", Sheet::Terms)]
        }
        Sheet::Channels => &[("service", Sheet::Services)],
        Sheet::Terms => &[("parent", Sheet::Terms)],
        Sheet::Options => &[("question", Sheet::Questions)],
        Sheet::Helplines => &[("topics", Sheet::Terms), ("audiences", Sheet::Terms)],
        Sheet::Organizations | Sheet::Questions | Sheet::Feed => &[],
    }
}

/// Resolves the references of a record. What is told has the key at which it stands.
pub fn resolve(sheet: Sheet, record: &mut Map<String, Value>, all: &AllKnown) -> Vec<(&'static str, SheetFinding)> {
    let mut told = Vec::new();
    for (key, other) in references(sheet) {
        let (Some(known), Some(value)) = (all.of(*other), record.get_mut(*key)) else { continue };
        match value {
            Value::String(id) => told.extend(one(id, known).map(|finding| (*key, finding))),
            Value::Array(ids) => {
                let (resolved, findings) = list(ids, known);
                *ids = resolved;
                told.extend(findings.into_iter().map(|finding| (*key, finding)));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {}
        }
    }
    told
}

fn one(id: &mut String, known: &Known) -> Option<SheetFinding> {
    if known.has(id) {
        return None;
    }
    let meant = known.meant(id)?.to_owned();
    let found = std::mem::replace(id, meant.clone());
    Some(SheetFinding::ReadAs { found, meant })
}

/// Codes may also be apart by commas, where each of them is known.
fn list(ids: &[Value], known: &Known) -> (Vec<Value>, Vec<SheetFinding>) {
    let (mut resolved, mut findings) = (Vec::new(), Vec::new());
    for id in ids {
        let Some(text) = id.as_str().filter(|text| !known.has(text)) else {
            resolved.push(id.clone());
            continue;
        };
        let is_known = |part: &&str| known.has(part) || known.meant(part).is_some();
        let parts: Vec<_> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let parts = if parts.iter().any(is_known) && known.meant(text).is_none() { parts } else { vec![text] };
        for part in parts {
            let mut part = part.to_owned();
            findings.extend(one(&mut part, known));
            resolved.push(part.into());
        }
    }
    (resolved, findings)
}
