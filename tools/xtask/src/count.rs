//! Counting tests: our own steps, what `cargo test` prints, and what Playwright reports.

use std::ops::AddAssign;

use anyhow::{Context, Result};
use serde_json::Value;

/// How many tests passed and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
}

impl Count {
    pub const ONE_PASSED: Self = Self { passed: 1, failed: 0 };
    pub const ONE_FAILED: Self = Self { passed: 0, failed: 1 };

    /// The sum of the `test result:` lines of `cargo test`.
    pub fn of_cargo(text: &str) -> Self {
        let mut count = Self::default();
        for line in text.lines() {
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
        Ok(Self { passed: number("expected"), failed: number("unexpected") + number("flaky") })
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
    }
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
        assert_eq!(Count::of_cargo(text), Count { passed: 15, failed: 2 });
        assert_eq!(Count::of_cargo("error: could not compile"), Count::default());
    }

    #[test]
    fn a_failure_without_a_failed_test_counts() {
        assert_eq!(Count::default().or_one_failed(Succeeded::No), Count::ONE_FAILED);
        assert_eq!(Count::ONE_PASSED.or_one_failed(Succeeded::Yes), Count::ONE_PASSED);
        let two = Count { passed: 1, failed: 2 };
        assert_eq!(two.or_one_failed(Succeeded::No), two);
    }

    #[test]
    fn a_flaky_browser_test_is_a_failed_one() {
        let report = r#"{"stats": {"expected": 40, "skipped": 2, "unexpected": 1, "flaky": 3}}"#;
        assert_eq!(Count::of_playwright(report).unwrap(), Count { passed: 40, failed: 4 });
        assert!(Count::of_playwright("cut off {").is_err());
        assert!(Count::of_playwright("{}").is_err());
    }
}
