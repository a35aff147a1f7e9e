//! The numbers of the benchmark as a table, each beside what it is compared with, and the limits.

use serde_json::Value;

use super::Numbers;

const HEAD: &str = "\
# Benchmarks

## Many services

How the finder's domain does with many services, held against what a browser does at the least with the same data.
Made by this command, which measures everything in one run:

```sh
cargo xtask bench --write
```

The feed is generated (`tools/bench/src/feed/mod.rs`): about 660 bytes of JSON a service, with names and summaries, half of them in two
languages, an organization, topics, one or two channels with hours, an area, and the other facts as often as real directories
state them. Its questions offer 200 values in all and none is conditional, so every answer has all of them to weigh.

WebAssembly runs in Node and is compiled as the widget is, with the standard library, but for wasm-opt (`opt-level = \"z\"`, and
`3` for `crates/bulk/`, which goes through the JSON); native code is compiled with `opt-level = 3`. The bare pass is compiled with
`opt-level = 3` in both. Each time is the best of many: whatever else runs on a machine only makes it slower.

";

const TAIL: &str = "
- **An answer** is all that the view of the next question needs: the services left, the number that each value of each
  question would leave, the choice of the question, and the counts of its options. The worst of five states is shown, from no
  answer to four.
- **The bare pass** ANDs both sets of each of the 200 values with the services that are left and counts the bits.
- **Reading** is from the bytes of the feed to a catalogue with its index. **`JSON.parse` of the file** starts from the same
  bytes: it gets the text that Node makes of them. Beside it stands what it takes when that text is there already.
  All three are done in turn, in one program, and the best of each counts. The first reading of all takes longest, because
  WebAssembly is compiled for speed while it runs; that is how a reader's phone does it, once.
- **Memory kept** is what the catalogue holds when the text has been given back; the peak includes the text.
  WebAssembly's memory never shrinks: it holds the text and the peak.
- **itemsjs** (npm) has the same services, the same answers and finds the same number of services; its time is the mean
  of the five states, against the mean of ours in WebAssembly.
";

/// Where the part of the page begins that the browser tests write, `e2e/bench/peers/report.ts`.
const OTHERS: &str = "<!-- Written by: cargo xtask browser --project=peers -->";

/// The file in the documentation, with what others have written at the end of the one before.
pub fn page(table: &str, before: &str) -> String {
    let others = before.find(OTHERS).and_then(|at| before.get(at..)).unwrap_or_default();
    let gap = if others.is_empty() { "" } else { "\n" };
    format!("{HEAD}{table}{TAIL}{gap}{others}")
}

/// A table in Markdown, one column for each size.
pub fn table(sizes: &[Numbers]) -> String {
    let mut text = String::new();
    let services: Vec<_> = sizes.iter().map(|of| whole(number(&of.native, "services"))).collect();
    text.push_str(&format!(
        "| services | wanted | {} |\n|---|---|{}\n",
        services.join(" | "),
        "---:|".repeat(sizes.len())
    ));
    let mut row = |name: &str, wanted: &str, cell: &dyn Fn(&Numbers) -> String| {
        let cells: Vec<_> = sizes.iter().map(cell).collect();
        text.push_str(&format!("| {name} | {wanted} | {} |\n", cells.join(" | ")));
    };
    row("feed, MB", "", &|of| megabytes(number(&of.native, "bytes")));
    for (name, numbers) in [("WebAssembly", Part::Wasm), ("native", Part::Native)] {
        let worst = move |of: &Numbers| worst(numbers.of(of));
        row(&format!("an answer, {name}, ms"), "", &|of| time(worst(of).answer));
        row("the bare pass, ms", "", &|of| time(worst(of).bare));
        row("ratio", "at most 3", &|of| ratio(worst(of).answer / worst(of).bare));
    }
    row("with a municipality answered, WebAssembly, ms", "", &|of| time(answer(&of.wasm, 5)));
    row("with an age answered, WebAssembly, ms", "", &|of| time(answer(&of.wasm, 6)));
    let parse = |of: &Numbers| number(&of.wasm, "parse");
    let file = |of: &Numbers| number(&of.wasm, "decode") + parse(of);
    row("`JSON.parse` of the file, ms", "", &|of| time(file(of)));
    row("`JSON.parse` of the decoded text, ms", "", &|of| time(parse(of)));
    for (name, numbers) in [("WebAssembly", Part::Wasm), ("native", Part::Native)] {
        let read = move |of: &Numbers| number(numbers.of(of), "read");
        row(&format!("reading and indexing, {name}, ms"), "", &|of| time(read(of)));
        row("ratio", "at most 1.5", &|of| ratio(read(of) / file(of)));
        row("ratio to `JSON.parse` of the decoded text", "", &|of| ratio(read(of) / parse(of)));
    }
    row("the first reading of a program, WebAssembly, ms", "", &|of| time(number(&of.wasm, "first")));
    for (name, numbers) in [("WebAssembly", Part::Wasm), ("native", Part::Native)] {
        row(&format!("memory kept, {name}, MB"), "at most 80", &|of| megabytes(number(numbers.of(of), "kept")));
        row("peak while reading, MB", "", &|of| megabytes(number(numbers.of(of), "peak")));
    }
    row("WebAssembly's whole memory, MB", "", &|of| megabytes(number(&of.wasm, "linear")));
    row("itemsjs, an answer, ms", "", &|of| time(mean(&of.itemsjs)));
    row("times as fast as itemsjs", "20 at 100,000", &|of| ratio(mean(&of.itemsjs) / mean(&of.wasm)));
    text
}

#[derive(Clone, Copy)]
enum Part {
    Wasm,
    Native,
}

impl Part {
    fn of(self, numbers: &Numbers) -> &Value {
        match self {
            Part::Wasm => &numbers.wasm,
            Part::Native => &numbers.native,
        }
    }
}

/// The states that are also put to itemsjs: no answer to four answers.
const COMPARED: usize = 5;

struct Step {
    answer: f64,
    bare: f64,
}

/// The state whose answer takes longest beside its bare pass. Where the results have come, another view is measured.
fn worst(numbers: &Value) -> Step {
    let steps = numbers.get("steps").and_then(Value::as_array).into_iter().flatten().take(COMPARED);
    let steps = steps.filter(|step| number(step, "left") != 0.0);
    let steps = steps.map(|step| Step { answer: number(step, "answer"), bare: number(step, "bare") });
    let none = Step { answer: f64::NAN, bare: f64::NAN };
    steps.max_by(|left, right| (left.answer / left.bare).total_cmp(&(right.answer / right.bare))).unwrap_or(none)
}

fn answer(numbers: &Value, step: usize) -> f64 {
    numbers.get("steps").and_then(|steps| steps.get(step)).map_or(f64::NAN, |step| number(step, "answer"))
}

fn mean(numbers: &Value) -> f64 {
    let steps = numbers.get("steps").and_then(Value::as_array).into_iter().flatten().take(COMPARED);
    let times: Vec<_> = steps.map(|step| number(step, "answer")).collect();
    times.iter().sum::<f64>() / times.len() as f64
}

fn number(of: &Value, key: &str) -> f64 {
    of.get(key).and_then(Value::as_f64).unwrap_or(f64::NAN)
}

fn whole(number: f64) -> String {
    let digits = format!("{number:.0}");
    match digits.len().checked_sub(3).filter(|at| *at != 0) {
        Some(at) => format!("{},{}", digits.get(..at).unwrap_or_default(), digits.get(at..).unwrap_or_default()),
        None => digits,
    }
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1}", bytes / 1_000_000.0)
}

fn ratio(ratio: f64) -> String {
    format!("{ratio:.1}")
}

fn time(milliseconds: f64) -> String {
    let digits = if milliseconds < 1.0 { 3 } else { 1 };
    format!("{milliseconds:.digits$}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_others_have_written_stays() {
        let others = format!("{OTHERS}\n\n## The first question\n");
        let first = page("| 1 |\n", &format!("# Benchmarks\n\n{others}"));
        assert!(first.contains("| 1 |"), "{first}");
        let second = page("| 2 |\n", &first);
        assert_eq!(second, first.replace("| 1 |", "| 2 |"));
        assert!(second.ends_with(&format!("\n\n{others}")), "{second}");
    }

    #[test]
    fn each_number_stands_beside_what_it_is_held_against() {
        let step = |answer: f64| json!({ "left": 9, "answer": answer, "bare": 0.5 });
        let numbers = json!({
            "services": 10_000, "bytes": 6_500_000, "kept": 8_000_000, "peak": 9e6, "linear": 2e7,
            "read": 30.0, "first": 40.0, "decode": 5.0, "parse": 15.0,
            "steps": [step(0.5), step(1.25), step(0.25), step(0.25), step(0.25), step(2.0), step(3.0)],
        });
        let itemsjs = json!({ "steps": [step(10.0), step(10.0), step(10.0), step(10.0), step(10.0)] });
        let table = table(&[Numbers { native: numbers.clone(), wasm: numbers, itemsjs }]);
        let lines: Vec<_> = table.lines().collect();
        assert_eq!(lines[0], "| services | wanted | 10,000 |");
        for line in [
            "| an answer, WebAssembly, ms |  | 1.2 |",
            "| ratio | at most 3 | 2.5 |",
            "| `JSON.parse` of the file, ms |  | 20.0 |",
            "| ratio | at most 1.5 | 1.5 |",
            "| ratio to `JSON.parse` of the decoded text |  | 2.0 |",
            "| memory kept, native, MB | at most 80 | 8.0 |",
            "| times as fast as itemsjs | 20 at 100,000 | 20.0 |",
        ] {
            assert!(lines.contains(&line), "{line}\n{table}");
        }
    }
}
