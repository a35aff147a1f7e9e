// The section of docs/benchmarks.md that this writes. All else of that page is written by `cargo xtask bench --write`, which
// leaves what stands between the two lines.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { described, GOOD, SLOW } from "./phones";
import { bothPhones, sideBySide, type Visits, wanted, waterfall } from "./tables";

const PAGE = join(import.meta.dirname, "..", "..", "..", "docs", "benchmarks.md");
const START = "<!-- Written by: cargo xtask browser --project=peers -->";
const END = "<!-- End of the first question. -->";

/** The section in Markdown. */
export function section(visits: Visits, runs: number, browser: string): string {
  return `## The first question

How long it takes until the first question can be answered, beside the same questionnaire built in other ways: by hand in plain
JavaScript, with Preact, with React and with SurveyJS (\`e2e/bench/peers/\`). Made by this command, which measures all in turn:

\`\`\`sh
cargo xtask browser --project=peers
\`\`\`

All have the sample feed and its questions, and stand on the same page, as one script tag that fetches the feed. One server
sends everything compressed with brotli at its strongest. What has a hash in its name is kept for ever, and what has none,
such as each script tag's, is asked for again at the next visit. The medians of ${runs} visits to each in Chromium ${browser};
each is the first with an empty cache (cold) or the next one (warm).

- The slow phone: ${described(SLOW)}.
- The good phone: ${described(GOOD)}.

The slow phone at the first visit. The question counts when an option is painted, in view and nothing lies over it. In brackets
stands what was still under way then and had come in part, such as the program or the rest of the feed.

${sideBySide(visits)}

${bothPhones(visits)}

${wanted(visits)}

- **The results step** is from the last press of Continue to the results being painted, when a person needs two seconds for a
  question. **The worst press** is the longest that any press on the way needed until the page showed something, as the
  browser measures it, in steps of 8 ms. **The longest task** is before the first press; less than 50 ms counts as none.
- **Shift** is how far things moved by themselves after the first question was there, in the browser's measure.
- The finder asks what narrows most and explains each result; the others ask in the order of the feed and show cards with
  links. In the finder are also the exit, help lines, search, twelve more languages, a shortlist and a map.

Every request of the visit in the middle, on the slow phone at the first visit:

${waterfall(visits)}
`;
}

/** Puts the section into the page, in the place of the one before. */
export function write(text: string): void {
  const page = readFileSync(PAGE, "utf8");
  const [before, rest] = split(page, START);
  const [, after] = split(rest, END);
  writeFileSync(PAGE, `${before}${START}\n\n${text}\n${END}${after}`);
}

function split(text: string, line: string): [string, string] {
  const at = text.indexOf(line);
  if (at === -1) throw new Error(`docs/benchmarks.md has no line "${line}"`);
  return [text.slice(0, at), text.slice(at + line.length)];
}
