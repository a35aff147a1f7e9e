// How long the page is busy between Continue and the next question, on a slow phone with a large feed.
// A benchmark, not a test: it prints, and fails only when it cannot measure.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Finder } from "../support/finder";
import { open, script } from "../support/host";
import { expect, test } from "../support/test";

const SLOWER = 4;
const SERVICES = 10_000;
const ROUNDS = 20;

/** The sample feed again and again, so that its questions, conditions and gaps are those of a real feed. */
function large(): string {
  const sample = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "feeds", "associations.json"), "utf8"));
  const services = [];
  for (let round = 0; services.length < SERVICES; round++) {
    for (const service of sample.services) services.push({ ...service, id: `${service.id}-${round}` });
  }
  return JSON.stringify({ ...sample, services: services.slice(0, SERVICES) });
}

function median(numbers: number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

test("an answer", async ({ page }) => {
  test.setTimeout(600_000);
  const body = large();
  await page.route("**/feeds/associations.json", (route) => route.fulfill({ contentType: "application/json", body }));
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const painted: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const took = await page.evaluate(async () => {
      const root = document.querySelector("service-finder")!.shadowRoot!;
      const heading = () => root.querySelector("[data-focus=heading]")?.textContent;
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => tasks.push(entry.duration)));
      observer.observe({ type: "longtask" });
      const before = heading();
      const unknown = root.querySelectorAll<HTMLButtonElement>(".actions button")[1]!;
      const start = performance.now();
      unknown.click();
      while (heading() === before) await new Promise(requestAnimationFrame);
      const end = performance.now();
      // Long tasks are told after they have ended.
      await new Promise((done) => setTimeout(done, 300));
      observer.disconnect();
      return { painted: end - start, longest: Math.max(0, ...tasks) };
    });
    painted.push(took.painted);
    longest.push(took.longest);
    await finder.button("back").click();
    await finder.shows("question");
  }
  const line = (name: string, numbers: number[]) =>
    `${name}: median ${median(numbers).toFixed(0)} ms, worst ${Math.max(...numbers).toFixed(0)} ms`;
  console.log(`\n${SERVICES} services, processor ${SLOWER} times slower, ${ROUNDS} answers`);
  console.log(line("from Continue to the next question", painted));
  console.log(`${line("longest task", longest)} (0: none over 50 ms)`);
  expect(painted.length).toBe(ROUNDS);
});
