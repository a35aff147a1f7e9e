//! What tests have noted: the annotations `reliability` in Playwright's report (`e2e/support/reliability.ts`), and the
//! number of runs of each fuzz target.

use anyhow::{Context, Result};
use serde_json::Value;

/// The browsers, in the order of the columns. Playwright's project `cases` is Chromium.
pub const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];

/// One thing that a test has tried, and how that went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Which table it belongs to.
    pub table: String,
    /// What was tried, in plain words.
    pub row: String,
    /// What the reader gets.
    pub reader: String,
    /// The code of `service-finder:error`, in the tables that have it.
    pub event: Option<String>,
    /// How much of it was tried, in the tables that count.
    pub count: Option<u64>,
    pub engine: String,
    pub outcome: Outcome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Passed,
    Failed,
    Skipped,
}

/// How many inputs a fuzz target was given without a crash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runs {
    pub target: String,
    pub runs: u64,
}

/// What was tried of a corpus by a test that is not one of a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub row: String,
    pub count: u64,
    /// What the reader gets from it.
    pub reader: String,
}

/// Whether all tests of a browser run have passed.
pub fn have_passed(report: &str) -> Result<bool> {
    let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
    let stats = report.get("stats").context("Playwright's report has no `stats`")?;
    Ok(["unexpected", "flaky"].iter().all(|name| stats.get(name).and_then(Value::as_u64) == Some(0)))
}

impl Fact {
    /// All of a report, in its order: that of the files and of the tests in them, the same in every run.
    pub fn all(report: &str) -> Result<Vec<Self>> {
        let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
        let mut facts = Vec::new();
        of_suites(&report, &mut facts)?;
        Ok(facts)
    }

    fn read(description: &str, project: &str, outcome: Outcome) -> Result<Self> {
        let noted: Value = serde_json::from_str(description)?;
        let text = |name: &str| noted.get(name).and_then(Value::as_str).map(str::to_owned);
        let needed = |name: &str| text(name).with_context(|| format!("it has no `{name}`"));
        let engine = text("engine").unwrap_or_else(|| project.to_owned()).to_lowercase();
        Ok(Self {
            table: needed("table")?,
            row: needed("row")?,
            reader: text("reader").unwrap_or_default(),
            event: text("event"),
            count: noted.get("count").and_then(Value::as_u64),
            engine: if engine == "cases" { "chromium".to_owned() } else { engine },
            outcome,
        })
    }
}

impl Runs {
    pub fn all(text: &str) -> Result<Vec<Self>> {
        let runs: Value = serde_json::from_str(text)?;
        let read =
            |it: &Value| Some(Self { target: it.get("target")?.as_str()?.to_owned(), runs: it.get("runs")?.as_u64()? });
        let listed = runs.as_array().context("it is no list")?;
        listed.iter().map(|it| read(it).context("each of it has a `target` and a number of `runs`")).collect()
    }
}

impl Counted {
    pub fn all(text: &str) -> Result<Vec<Self>> {
        let rows: Value = serde_json::from_str(text)?;
        let read = |it: &Value| {
            let text = |name: &str| Some(it.get(name)?.as_str()?.to_owned());
            Some(Self { row: text("row")?, count: it.get("count")?.as_u64()?, reader: text("reader")? })
        };
        let listed = rows.as_array().context("it is no list")?;
        listed.iter().map(|it| read(it).context("each of it has a `row`, a `count` and a `reader`")).collect()
    }
}

/// A report holds suites, these hold suites and specs, a spec holds one test for each project.
fn of_suites(suite: &Value, facts: &mut Vec<Fact>) -> Result<()> {
    for spec in list(suite, "specs") {
        for test in list(spec, "tests") {
            let project = test.get("projectName").and_then(Value::as_str).unwrap_or_default();
            let outcome = match test.get("status").and_then(Value::as_str) {
                Some("expected") => Outcome::Passed,
                Some("skipped") => Outcome::Skipped,
                _ => Outcome::Failed,
            };
            for description in list(test, "annotations").filter_map(description) {
                let title = spec.get("title").and_then(Value::as_str).unwrap_or_default();
                let fact = Fact::read(description, project, outcome);
                facts.push(fact.with_context(|| format!("the test \"{title}\" has noted something unfit"))?);
            }
        }
    }
    list(suite, "suites").try_for_each(|inner| of_suites(inner, facts))
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn description(annotation: &Value) -> Option<&str> {
    let is_ours = annotation.get("type").and_then(Value::as_str) == Some("reliability");
    annotation.get("description").and_then(Value::as_str).filter(|_| is_ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(status: &str, project: &str, note: &str) -> String {
        let annotation = serde_json::json!({ "type": "reliability", "description": note });
        let other = serde_json::json!({ "type": "slow", "description": "x" });
        let test = serde_json::json!({ "projectName": project, "status": status, "annotations": [other, annotation] });
        let spec = serde_json::json!({ "title": "a test", "tests": [test] });
        serde_json::json!({ "suites": [{ "suites": [{ "specs": [spec] }] }] }).to_string()
    }

    fn check(status: &str, project: &str, note: &str, expected: (&str, &str, Outcome)) {
        let facts = Fact::all(&report(status, project, note)).unwrap();
        let found: Vec<_> = facts.iter().map(|fact| (fact.row.as_str(), fact.engine.as_str(), fact.outcome)).collect();
        assert_eq!(found, [expected]);
    }

    #[test]
    fn a_note_has_the_outcome_and_the_browser_of_its_test() {
        let note = r#"{"table":"feed","row":"404","reader":"another try","event":"feed-not-found"}"#;
        check("expected", "cases", note, ("404", "chromium", Outcome::Passed));
        check("unexpected", "webkit", note, ("404", "webkit", Outcome::Failed));
        check("flaky", "webkit", note, ("404", "webkit", Outcome::Failed));
        check("skipped", "firefox", note, ("404", "firefox", Outcome::Skipped));
        let own = r#"{"table":"hosts","row":"a frame","reader":"it","engine":"Firefox"}"#;
        check("expected", "cases", own, ("a frame", "firefox", Outcome::Passed));
    }

    #[test]
    fn a_note_that_is_none_is_named_with_its_test() {
        for note in ["no JSON", "{}", r#"{"table":"feed"}"#] {
            let error = Fact::all(&report("expected", "cases", note)).unwrap_err().to_string();
            assert!(error.contains("a test"), "{error}");
        }
    }

    #[test]
    fn a_run_has_passed_when_none_of_its_tests_has_failed() {
        let stats =
            |unexpected, flaky| format!(r#"{{"stats":{{"expected":9,"unexpected":{unexpected},"flaky":{flaky}}}}}"#);
        assert!(have_passed(&stats(0, 0)).unwrap());
        assert!(!have_passed(&stats(1, 0)).unwrap() && !have_passed(&stats(0, 1)).unwrap());
        assert!(have_passed("{}").is_err());
    }

    #[test]
    fn what_was_counted_is_read() {
        let counted = Counted::all(r#"[{"row":"a","count":7,"reader":"read"}]"#).unwrap();
        assert_eq!(counted, [Counted { row: "a".to_owned(), count: 7, reader: "read".to_owned() }]);
        assert!(Counted::all("{}").is_err() && Counted::all(r#"[{"row":"a","count":7}]"#).is_err());
    }

    #[test]
    fn runs_are_read() {
        let runs = Runs::all(r#"[{"target":"feed","runs":20000}]"#).unwrap();
        assert_eq!(runs, [Runs { target: "feed".to_owned(), runs: 20_000 }]);
        assert!(Runs::all("{}").is_err() && Runs::all(r#"[{"target":"feed"}]"#).is_err());
    }
}
