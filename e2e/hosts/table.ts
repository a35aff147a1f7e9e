// A reporter for Playwright that prints the outcome as a table: a line for each host page and a column for each
// browser. Used by widget.config.ts, for other people's widgets.

import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const MARKS: Record<TestResult["status"], string> = {
  passed: "holds",
  failed: "FAILS",
  timedOut: "FAILS",
  interrupted: "-",
  skipped: "-",
};

export default class Table implements Reporter {
  readonly #rows = new Map<string, Map<string, string>>();
  readonly #faults: string[] = [];

  onTestEnd(test: TestCase, { status, error }: TestResult): void {
    // Titles are `engine: page`, as matrix.ts makes them.
    const [engine = "", page = ""] = test.title.split(/: (.*)/s);
    if (!this.#rows.has(page)) this.#rows.set(page, new Map());
    this.#rows.get(page)?.set(engine, MARKS[status]);
    if (status !== "passed") this.#faults.push(`${test.title}\n  ${plain(error?.message ?? status)}`);
  }

  onEnd(_: FullResult): void {
    const engines = [...new Set([...this.#rows.values()].flatMap((row) => [...row.keys()]))].sort();
    const lines = [...this.#rows].sort().map(([page, row]) => [page, ...engines.map((engine) => row.get(engine) ?? "-")]);
    const table = [["host page", ...engines], ["---", ...engines.map(() => "---")], ...lines];
    console.log(table.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
    if (this.#faults.length) console.log(`\n${this.#faults.join("\n\n")}`);
  }

  printsToStdio(): boolean {
    return true;
  }
}

/** Without the colours of a terminal, and without the call log. */
function plain(text: string): string {
  return (text.replace(/\u001b\[\d+m/g, "").split("\n\n")[0] ?? "").trim();
}
