//! The steps of a command that goes on after one of them has failed, and their summary.

use std::{
    fs,
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{count::Count, progress::heading};

/// The steps so far.
#[derive(Default)]
pub struct Steps {
    done: Vec<Step>,
    skipped: Vec<(String, String)>,
}

struct Step {
    name: String,
    count: Count,
    took: Duration,
}

impl Steps {
    /// A step that counts as one test. Returns what it made if it passed.
    pub fn run<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        let mut made = None;
        self.count(name, || {
            made = Some(work()?);
            Ok(Count::ONE_PASSED)
        });
        made
    }

    /// A step of many tests.
    pub fn count(&mut self, name: &str, work: impl FnOnce() -> Result<Count>) {
        heading(name);
        let start = Instant::now();
        let count = work().unwrap_or_else(Self::failed);
        self.done.push(Step { name: name.to_owned(), count, took: start.elapsed() });
    }

    /// A step that has run beside others and counts as one test. Returns whether it passed.
    pub fn add(&mut self, name: &str, took: Duration, result: Result<()>) -> bool {
        heading(name);
        let count = result.map_or_else(Self::failed, |()| Count::ONE_PASSED);
        let passed = count.failed == 0;
        self.done.push(Step { name: name.to_owned(), count, took });
        passed
    }

    fn failed(error: anyhow::Error) -> Count {
        println!("error: {error:#}");
        Count::ONE_FAILED
    }

    /// A step that cannot be tried, because the one it builds on has failed.
    pub fn leave_out(&mut self, name: &str, because: &str) {
        heading(name);
        println!("not run: {because}");
        self.done.push(Step { name: name.to_owned(), count: Count::ONE_FAILED, took: Duration::ZERO });
    }

    /// Something that this machine cannot try. It counts as neither passed nor failed, and is named at the end.
    pub fn skip(&mut self, name: &str, because: &str) {
        self.skipped.push((name.to_owned(), because.to_owned()));
    }

    /// Whether there was a step of this name, and nothing in it has failed.
    pub fn have_passed(&self, name: &str) -> bool {
        self.done.iter().any(|step| step.name == name && step.count.failed == 0)
    }

    /// How long each step took.
    pub fn durations(&self) -> impl Iterator<Item = (String, Duration)> {
        self.done.iter().map(|step| (step.name.clone(), step.took))
    }

    /// Writes the steps to a file, for another process.
    pub fn save(&self, file: &Path) -> Result<()> {
        let done = self.done.iter().map(Step::to_json).collect::<Vec<_>>();
        let saved = json!({ "done": done, "skipped": self.skipped });
        fs::write(file, saved.to_string()).with_context(|| format!("cannot write {}", file.display()))
    }

    /// Adds the steps that another process has saved.
    pub fn load(&mut self, file: &Path) -> Result<()> {
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let saved: Value = serde_json::from_str(&text)?;
        let done = saved.get("done").and_then(Value::as_array).context("no steps were saved")?;
        for step in done {
            self.done.push(Step::from_json(step).context("a step was not saved whole")?);
        }
        let skipped = saved.get("skipped").cloned().unwrap_or_default();
        self.skipped.extend(serde_json::from_value::<Vec<(String, String)>>(skipped)?);
        Ok(())
    }

    /// Prints every step and, as the last line, the sum.
    pub fn finish(self) -> ExitCode {
        heading("summary");
        print!("{}", self.summary());
        if self.total().failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn summary(&self) -> String {
        let width = self.done.iter().map(|step| step.name.len()).max().unwrap_or(0);
        let mut text = String::new();
        for step in &self.done {
            let Count { passed, failed, .. } = step.count;
            let verdict = if failed == 0 { "ok    " } else { "FAILED" };
            text.push_str(&format!(
                "{verdict}  {:width$}  {passed:>5} passed  {failed:>3} failed  {:>4} s\n",
                step.name,
                step.took.as_secs()
            ));
        }
        for (name, because) in &self.skipped {
            text.push_str(&format!("skipped  {name}: {because}\n"));
        }
        let Count { passed, failed, names } = self.total();
        for name in names {
            text.push_str(&format!("failed  {name}\n"));
        }
        text.push_str(&format!("{passed} passed, {failed} failed\n"));
        text
    }

    fn total(&self) -> Count {
        let mut total = Count::default();
        for step in &self.done {
            total += step.count.clone();
        }
        total
    }
}

impl Step {
    fn to_json(&self) -> Value {
        let Count { passed, failed, names } = &self.count;
        let seconds = self.took.as_secs_f64();
        json!({ "name": self.name, "passed": passed, "failed": failed, "names": names, "seconds": seconds })
    }

    fn from_json(saved: &Value) -> Option<Self> {
        let number = |name: &str| saved.get(name).and_then(Value::as_u64);
        Some(Self {
            name: saved.get("name")?.as_str()?.to_owned(),
            count: Count {
                passed: number("passed")?,
                failed: number("failed")?,
                names: serde_json::from_value(saved.get("names")?.clone()).ok()?,
            },
            took: Duration::try_from_secs_f64(saved.get("seconds")?.as_f64()?).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn the_last_line_is_the_sum_and_a_failure_does_not_stop_the_rest() {
        let mut steps = Steps::default();
        assert_eq!(steps.run("first", || Ok(7)), Some(7));
        assert_eq!(steps.run("second", || -> Result<()> { bail!("broken") }), None);
        let names = vec!["a test".to_owned()];
        steps.count("third", || Ok(Count { passed: 10, failed: 1, names }));
        steps.leave_out("fourth", "the second failed");
        steps.skip("fifth", "it is not here");
        assert_eq!(steps.summary().lines().last(), Some("11 passed, 3 failed"));
        assert!(steps.summary().contains("skipped  fifth: it is not here\n"));
        assert!(steps.summary().contains("failed  a test\n"));
        assert_eq!(steps.summary().lines().count(), 7);
    }
    #[test]
    fn steps_go_from_one_process_to_another() {
        let file = std::env::temp_dir().join(format!("xtask-steps-{}.json", std::process::id()));
        let mut there = Steps::default();
        there.run("build", || Ok(()));
        there.count("tests", || Ok(Count { passed: 10, failed: 1, names: vec!["a test".to_owned()] }));
        there.skip("Firefox", "it is not here");
        there.save(&file).unwrap();
        let mut here = Steps::default();
        here.load(&file).unwrap();
        assert_eq!(here.summary(), there.summary());
        assert!(here.have_passed("build") && !here.have_passed("tests") && !here.have_passed("size"));
        fs::remove_file(file).unwrap();
    }
}
