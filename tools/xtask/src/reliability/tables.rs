//! The tables of docs/reliability.md as Markdown.

use super::{
    facts::{Counted, ENGINES, Fact, Outcome, Runs},
    page::Blocks,
};

/// The tables of faults: each row a fault, what the reader gets, and what the page is told where there is a page.
const FAULTS: [&str; 3] = ["feed", "program", "offline"];

/// The tables with a column for each browser, and what their rows are called.
const BY_ENGINE: [(&str, &str); 2] = [("integrity", "what was altered"), ("hosts", "host page")];

/// Each table that has rows, by its name. A table by browser is left out unless all browsers were tried: otherwise it would
/// differ from machine to machine.
pub fn blocks(facts: &[Fact], fuzz: &[Runs]) -> Blocks {
    let mut blocks = Blocks::new();
    let of = |table: &str| facts.iter().filter(|fact| fact.table == table).collect::<Vec<_>>();
    for table in FAULTS {
        let rows = of(table);
        if !rows.is_empty() {
            blocks.insert(table, faults(&rows));
        }
    }
    for (table, what) in BY_ENGINE {
        let rows = of(table);
        if ENGINES.iter().all(|engine| rows.iter().any(|fact| fact.engine == *engine)) {
            blocks.insert(table, by_engine(&rows, what));
        }
    }
    let counted = of("corpora");
    if !counted.is_empty() {
        blocks.insert("corpora", corpora(&counted));
    }
    if !fuzz.is_empty() {
        blocks.insert("fuzz", runs(fuzz));
    }
    blocks
}

fn faults(facts: &[&Fact]) -> String {
    let has_events = facts.iter().any(|fact| fact.event.is_some());
    let rows = passed(facts, |fact| {
        let event = has_events.then(|| event(fact));
        [text(&fact.row), text(&fact.reader)].into_iter().chain(event).collect()
    });
    let head = ["fault", "what the reader gets"].into_iter().chain(has_events.then_some("`service-finder:error`"));
    table(&head.collect::<Vec<_>>(), &rows)
}

/// The table of a corpus that no browser has tried.
pub fn counted(rows: &[Counted]) -> String {
    let cells = rows.iter().map(|it| vec![text(&it.row), grouped(it.count), text(&it.reader)]);
    table(&["texts", "how many", "what becomes of them"], &cells.collect::<Vec<_>>())
}

/// Each row once. Rows of failed tests are left out.
fn passed(facts: &[&Fact], cells: impl Fn(&Fact) -> Vec<String>) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for fact in facts.iter().filter(|fact| fact.outcome == Outcome::Passed) {
        let row = cells(fact);
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

/// One row for all browsers in which the reader gets the same.
fn by_engine(facts: &[&Fact], what: &str) -> String {
    let has_events = facts.iter().any(|fact| fact.event.is_some());
    let mut rows: Vec<(&Fact, [&str; ENGINES.len()])> = Vec::new();
    for fact in facts {
        let is_same = |row: &Fact| row.row == fact.row && row.reader == fact.reader && row.event == fact.event;
        let at = rows.iter().position(|(row, _)| is_same(row)).unwrap_or_else(|| {
            rows.push((fact, ["not tried"; ENGINES.len()]));
            rows.len() - 1
        });
        let column = ENGINES.iter().position(|engine| *engine == fact.engine);
        let cell = rows.get_mut(at).zip(column).and_then(|((_, cells), column)| cells.get_mut(column));
        if let Some(cell) = cell {
            *cell = verdict(fact.outcome, cell);
        }
    }
    let cells = rows.iter().map(|(fact, engines)| {
        let events = has_events.then(|| event(fact));
        let engines = engines.iter().map(|cell| (*cell).to_owned());
        [text(&fact.row), text(&fact.reader)].into_iter().chain(events).chain(engines).collect()
    });
    let head = [what, "what the reader gets"].into_iter();
    let head = head.chain(has_events.then_some("`service-finder:error`")).chain(["Chromium", "Firefox", "WebKit"]);
    table(&head.collect::<Vec<_>>(), &cells.collect::<Vec<_>>())
}

/// Several tests may try the same: then the worst counts.
fn verdict(outcome: Outcome, before: &'static str) -> &'static str {
    match (outcome, before) {
        (Outcome::Failed, _) | (_, "fails") => "fails",
        (Outcome::Passed, _) => "yes",
        (Outcome::Skipped, before) => before,
    }
}

fn corpora(facts: &[&Fact]) -> String {
    let count = |fact: &Fact| fact.count.map(grouped).unwrap_or_default();
    let rows = passed(facts, |fact| vec![text(&fact.row), count(fact), text(&fact.reader)]);
    table(&["corpus", "how many", "how it is tried"], &rows)
}

fn runs(fuzz: &[Runs]) -> String {
    let cells = fuzz.iter().map(|it| vec![format!("`{}`", it.target), grouped(it.runs)]);
    table(&["target", "inputs in each run of the tests"], &cells.collect::<Vec<_>>())
}

fn event(fact: &Fact) -> String {
    match fact.event.as_deref() {
        None | Some("none" | "") => "none".to_owned(),
        Some(code) => format!("`{code}`"),
    }
}

/// A vertical bar would begin another cell.
fn text(text: &str) -> String {
    text.replace('|', "\\|")
}

fn grouped(number: u64) -> String {
    crate::budget::Bytes(number).to_string()
}

fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<_> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rule = format!("|{}\n", "---|".repeat(head.len()));
    line(&head) + &rule + &rows.iter().map(|row| line(row)).collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(table: &str, row: &str, engine: &str, outcome: Outcome) -> Fact {
        Fact {
            table: table.to_owned(),
            row: row.to_owned(),
            reader: "words".to_owned(),
            event: (table != "hosts").then(|| "code".to_owned()),
            count: None,
            engine: engine.to_owned(),
            outcome,
        }
    }

    #[test]
    fn a_fault_is_a_row_once_and_only_when_its_test_has_passed() {
        let facts = ["404", "404", "500"].map(|row| fact("feed", row, "chromium", Outcome::Passed));
        let failed = fact("feed", "slow", "chromium", Outcome::Failed);
        let blocks = blocks(&[facts.to_vec(), vec![failed]].concat(), &[]);
        let expected = "| fault | what the reader gets | `service-finder:error` |\n|---|---|---|\n\
                        | 404 | words | `code` |\n| 500 | words | `code` |\n";
        assert_eq!(blocks.get("feed").map(String::as_str), Some(expected));
        assert_eq!(blocks.len(), 1);
    }

    #[test]
    fn a_table_without_events_has_no_column_for_them() {
        let kept = Fact { event: None, ..fact("offline", "no network", "chromium", Outcome::Passed) };
        let expected = "| fault | what the reader gets |\n|---|---|\n| no network | words |\n";
        assert_eq!(blocks(&[kept], &[])["offline"], expected);
    }

    #[test]
    fn browsers_are_columns_when_all_were_tried() {
        let some = [
            fact("hosts", "a|b", "chromium", Outcome::Passed),
            fact("hosts", "a|b", "firefox", Outcome::Failed),
            fact("hosts", "a|b", "firefox", Outcome::Passed),
        ];
        assert!(blocks(&some, &[]).is_empty());
        let all = [some.to_vec(), vec![fact("hosts", "c", "webkit", Outcome::Passed)]].concat();
        let expected = "| host page | what the reader gets | Chromium | Firefox | WebKit |\n|---|---|---|---|---|\n\
                        | a\\|b | words | yes | fails | not tried |\n| c | words | not tried | not tried | yes |\n";
        assert_eq!(blocks(&all, &[]).get("hosts").map(String::as_str), Some(expected));
    }

    #[test]
    fn what_is_counted_is_grouped() {
        let naughty = Fact { count: Some(1234), event: None, ..fact("corpora", "a list", "chromium", Outcome::Passed) };
        let blocks = blocks(&[naughty], &[Runs { target: "feed".to_owned(), runs: 20_000 }]);
        assert!(blocks["corpora"].ends_with("| a list | 1,234 | words |\n"), "{blocks:?}");
        assert!(blocks["fuzz"].ends_with("| `feed` | 20,000 |\n"), "{blocks:?}");
        let right = Counted { row: "what is JSON".to_owned(), count: 1234, reader: "read".to_owned() };
        assert!(counted(&[right]).ends_with("| what is JSON | 1,234 | read |\n"));
    }
}
