//! The short runs of the fuzz targets (docs/fuzzing.md): no fuzzer, no nightly, the same inputs each time.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    count::{Count, Succeeded},
    paths::Root,
    run,
};

/// Runs them, counts the targets as tests, and writes how many inputs each had to `target/reliability/fuzz.json`: an
/// array of `{"target": "link", "runs": 40000}`.
pub fn run_counted(root: &Root) -> Result<Count> {
    // Optimised, and apart from the rest: the crate is a workspace of its own, with overflow checks in this profile.
    let heard = run::hear(
        run::cargo()
            .current_dir(root.fuzz())
            .args(["test", "--locked", "--release", "--no-default-features", "--target-dir"])
            .arg(root.target().join("fuzz"))
            .args(["--", "--nocapture"]),
    )?;
    let folder = root.target().join("reliability");
    let file = folder.join("fuzz.json");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    fs::write(&file, format!("{:#}\n", Value::Array(runs(&heard.text))))
        .with_context(|| format!("cannot write {}", file.display()))?;
    Ok(Count::of_cargo(&heard.text).or_one_failed(Succeeded::from(heard.succeeded)))
}

/// What the lines `fuzz target link: 40000 runs` say. Another thread may write before them on the same line.
fn runs(text: &str) -> Vec<Value> {
    let mut runs: Vec<_> = text.lines().filter_map(run_of).collect();
    runs.sort();
    runs.into_iter().map(|(target, runs)| json!({ "target": target, "runs": runs })).collect()
}

fn run_of(line: &str) -> Option<(&str, u64)> {
    let (target, runs) = line.split_once("fuzz target ")?.1.split_once(": ")?;
    Some((target, runs.strip_suffix(" runs")?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runs_are_read_among_what_the_tests_say() {
        let text = "running 2 tests\ntest link ... fuzz target link: 40006 runs\nok\nfuzz target feed: 7 runs\ntest feed ... ok\nfuzz target broken\n";
        assert_eq!(runs(text), [json!({ "target": "feed", "runs": 7 }), json!({ "target": "link", "runs": 40006 })]);
        assert_eq!(runs(""), Vec::<Value>::new());
    }
}
