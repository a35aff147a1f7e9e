//! What took longest of a whole run: the steps, and the files of the browser tests.

use std::{collections::BTreeMap, fs, path::Path, time::Duration};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::steps::Steps;

/// How many of each are shown.
const SHOWN: usize = 10;

/// Both lists. `report` is Playwright's; without one there are only the steps.
pub fn text(steps: &Steps, report: &Path) -> String {
    let mut text = list("steps", steps.durations());
    let files = fs::read_to_string(report).context("there is no report").and_then(|report| files(&report));
    if let Ok(files) = files {
        text.push_str(&list("files of browser tests, all their tests one after the other", files));
    }
    text
}

fn list(of: &str, durations: impl IntoIterator<Item = (String, Duration)>) -> String {
    let mut durations: Vec<_> = durations.into_iter().collect();
    durations.sort_by_key(|(_, took)| std::cmp::Reverse(*took));
    let mut text = format!("{of}:\n");
    for (name, took) in durations.iter().take(SHOWN) {
        text.push_str(&format!("{:>6} s  {name}\n", took.as_secs()));
    }
    text
}

/// The time of each file in each browser, from Playwright's report.
fn files(report: &str) -> Result<BTreeMap<String, Duration>> {
    let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
    let mut files = BTreeMap::new();
    add_suite(&report, &mut files);
    Ok(files)
}

/// A report holds suites, these hold suites and specs, a spec holds one test for each project, a test its tries.
fn add_suite(suite: &Value, files: &mut BTreeMap<String, Duration>) {
    for spec in inner(suite, "specs") {
        let file = spec.get("file").and_then(Value::as_str).unwrap_or("unknown");
        for test in inner(spec, "tests") {
            let project = test.get("projectName").and_then(Value::as_str).unwrap_or_default();
            let tries = inner(test, "results").filter_map(|result| result.get("duration").and_then(Value::as_u64));
            *files.entry(format!("{file} ({project})")).or_default() += Duration::from_millis(tries.sum());
        }
    }
    inner(suite, "suites").for_each(|suite| add_suite(suite, files));
}

fn inner<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_of_a_file_are_added_up() {
        let spec = |file: &str, project: &str, times: &[u64]| {
            let results: Vec<_> = times.iter().map(|time| serde_json::json!({ "duration": time })).collect();
            serde_json::json!({ "file": file, "tests": [{ "projectName": project, "results": results }] })
        };
        let specs =
            [spec("a.ts", "cases", &[1000, 2000]), spec("a.ts", "cases", &[500]), spec("a.ts", "webkit", &[7000])];
        let report = serde_json::json!({ "suites": [{ "suites": [{ "specs": specs }] }] }).to_string();
        let files = files(&report).unwrap();
        assert_eq!(files["a.ts (cases)"], Duration::from_millis(3500));
        assert_eq!(list("files", files), "files:\n     7 s  a.ts (webkit)\n     3 s  a.ts (cases)\n");
    }
}
