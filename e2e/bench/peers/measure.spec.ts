// Measures the first question and the way to the results, beside the same questionnaire built in other ways. A benchmark, not
// a test: it prints, writes docs/benchmarks.md, and fails only when it cannot measure.

import { type Browser, test } from "@playwright/test";

import { pages } from "./build";
import { GOOD, type Phone, SCREEN, SLOW, UNHINDERED } from "./phones";
import { section, write } from "./report";
import { Compressed } from "./server";
import type { Visits } from "./tables";
import { type Plan, visit } from "./visit";
import { WAYS } from "./ways";

/** Odd, so that there is one in the middle. */
const ALL_RUNS = 11;
const RUNS = Number(process.env.RUNS ?? ALL_RUNS);
const PHONES = [SLOW, GOOD] as (Phone & { name: "slow" | "good" })[];

test("the first question, beside other ways", async ({ browser }) => {
  test.setTimeout(0);
  const server = await Compressed.start(await pages(), 11);
  const visits: Visits = new Map(WAYS.map((way) => [way, { cold: { slow: [], good: [] }, warm: { slow: [], good: [] } }]));
  // What is only slow the first time, such as compressing, is not measured.
  for (const way of WAYS) await inTurn(browser, server, way, [{ phone: UNHINDERED, until: "results" }]);
  for (let run = 0; run < RUNS; run++) {
    for (const phone of PHONES) {
      // Each begins as often as the others, so that none always follows the same.
      for (const way of [...WAYS.slice(run % WAYS.length), ...WAYS.slice(0, run % WAYS.length)]) {
        const until = phone === SLOW ? "results at a human pace" : "question";
        const [cold, warm] = await inTurn(browser, server, way, [{ phone, until }, { phone, until: "question" }]);
        visits.get(way)?.cold[phone.name].push(cold!);
        visits.get(way)?.warm[phone.name].push(warm!);
      }
    }
    console.log(`run ${run + 1} of ${RUNS}`);
  }
  await server.stop();
  const text = section(visits, RUNS, browser.version());
  console.log(`\n${text}`);
  if (RUNS < ALL_RUNS) console.log(`docs/benchmarks.md is written after ${ALL_RUNS} runs`);
  else write(text);
});

/** Visits a way again and again with one browser's cache, which is empty at first. */
async function inTurn(browser: Browser, server: Compressed, way: (typeof WAYS)[number], plans: Plan[]) {
  const context = await browser.newContext(SCREEN);
  const visits = [];
  for (const plan of plans) visits.push(await visit(context, server.origin + way.page, way, plan));
  await context.close();
  return visits;
}
