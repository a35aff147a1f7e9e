//! Counting tests: our own steps, what `cargo test` prints, and what Playwright reports.

use std::ops::AddAssign;

use anyhow::{Context, Result};
use serde_json::Value;

/// How many tests passed and how many failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
    /// The names of those that failed, as far as they are known.
    pub names: Vec<String>,
}

impl Count {
    pub const ONE_PASSED: Self = Self { passed: 1, failed: 0, names: Vec::new() };
    pub const ONE_FAILED: Self = Self { passed: 0, failed: 1, names: Vec::new() };

    /// The sum of the `test result:` lines of `cargo test`.
    pub fn of_cargo(text: &str) -> Self {
        let mut count = Self::default();
        for line in text.lines() {
            let failed = line.trim().strip_prefix("test ").and_then(|test| test.strip_suffix(" ... FAILED"));
            count.names.extend(failed.map(str::to_owned));
            if let Some(result) = line.trim().strip_prefix("test result: ") {
                count.passed += number_before(result, " passed");
                count.failed += number_before(result, " failed");
            }
        }
        count
    }

    /// The statistics of Playwright's JSON report. A test that passed only when it was
    /// tried again counts as failed: it will fail for somebody else.
    pub fn of_playwright(report: &str) -> Result<Self> {
        let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
        let stats = report.get("stats").context("Playwright's report has no statistics")?;
        let number = |name: &str| stats.get(name).and_then(Value::as_u64).unwrap_or(0);
        let mut names = Vec::new();
        add_failed(&report, &mut names);
        Ok(Self { passed: number("expected"), failed: number("unexpected") + number("flaky"), names })
    }

    /// A program that failed without naming a failed test did not get as far as its tests.
    pub fn or_one_failed(mut self, succeeded: Succeeded) -> Self {
        if succeeded == Succeeded::No && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

/// What the exit code of a program said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Succeeded {
    Yes,
    No,
}

impl From<bool> for Succeeded {
    fn from(succeeded: bool) -> Self {
        if succeeded { Self::Yes } else { Self::No }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.names.extend(other.names);
    }
}

/// A report of Playwright holds suites, these hold suites and specs.
fn add_failed(suite: &Value, names: &mut Vec<String>) {
    let inner = |name: &str| suite.get(name).and_then(Value::as_array).into_iter().flatten();
    for spec in inner("specs").filter(|spec| spec.get("ok").and_then(Value::as_bool) == Some(false)) {
        let of = |name: &str| spec.get(name).and_then(Value::as_str).unwrap_or_default();
        names.push(format!("{}: {}", of("file"), of("title")));
    }
    inner("suites").for_each(|suite| add_failed(suite, names));
}

fn number_before(text: &str, word: &str) -> u64 {
    let digits = text.split_once(word).and_then(|(before, _)| before.rsplit([' ', '.']).next());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_cargo_are_added_up() {
        let text = "running 2 tests\ntest a ... ok\n\ntest result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\n\
                    test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(Count::of_cargo(text), Count { passed: 15, failed: 2, names: Vec::new() });
        let named = "test results::order ... FAILED\ntest result: FAILED. 0 passed; 1 failed; 0 ignored";
        assert_eq!(Count::of_cargo(named).names, ["results::order"]);
        assert_eq!(Count::of_cargo("error: could not compile"), Count::default());
    }

    #[test]
    fn a_failure_without_a_failed_test_counts() {
        assert_eq!(Count::default().or_one_failed(Succeeded::No), Count::ONE_FAILED);
        assert_eq!(Count::ONE_PASSED.or_one_failed(Succeeded::Yes), Count::ONE_PASSED);
        let two = Count { passed: 1, failed: 2, names: Vec::new() };
        assert_eq!(two.clone().or_one_failed(Succeeded::No), two);
    }

    #[test]
    fn a_flaky_browser_test_is_a_failed_one() {
        let report = r#"{"stats": {"expected": 40, "skipped": 2, "unexpected": 1, "flaky": 3}, "suites": [{"suites": [
            {"specs": [{"ok": false, "file": "hosts/matrix.ts", "title": "webkit: in a tab"}, {"ok": true}]}]}]}"#;
        let names = vec!["hosts/matrix.ts: webkit: in a tab".to_owned()];
        assert_eq!(Count::of_playwright(report).unwrap(), Count { passed: 40, failed: 4, names });
        assert!(Count::of_playwright("cut off {").is_err());
        assert!(Count::of_playwright("{}").is_err());
    }
}
