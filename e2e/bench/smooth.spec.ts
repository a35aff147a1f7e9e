// How long a slow phone is busy at a time: at the start, between Continue and the next question, and on the step to the
// results; and how much memory the program holds. A benchmark, not a test: it prints, and fails only when it cannot
// measure. FEED=sample or FEED=large chooses one of the two.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type CDPSession, type Page } from "@playwright/test";

import { Finder } from "../support/finder";
import { open, script } from "../support/host";
import { expect, test } from "../support/test";

const SLOWER = 4;
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SERVICES = 10_000;
const SAMPLE = JSON.parse(readFileSync(join(process.env.DIST ?? "../dist", "feeds", "associations.json"), "utf8"));

/** The sample feed again and again, with what most services of a directory state: about 660 bytes each. */
function large(): object {
  const { opening: _, ...head } = SAMPLE;
  const services = Array.from({ length: SERVICES }, (_, number) => {
    const { description, eligibility, next_step, keywords, ...service } = SAMPLE.services[number % SAMPLE.services.length];
    const { fi, sv } = service.summary ?? service.name;
    return { ...service, id: `${service.id}-${number}`, summary: number % 2 === 0 ? { fi, sv } : { fi } };
  });
  return { ...head, services };
}

/** What is watched in the page: tasks of more than 50 ms, and how long each press took until it was painted. */
function watch(): void {
  const seen = { tasks: [] as [number, number][], presses: [] as number[], pressed: 0, painted: 0 };
  const look = (type: string, take: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  look("longtask", (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  look("event", (entry) => seen.presses.push(entry.duration), { durationThreshold: 16 });
  // From the press until a frame in which the next view was there has been painted.
  addEventListener("click", () => {
    seen.pressed = performance.now();
    const root = document.querySelector("service-finder")!.shadowRoot!;
    const place = () => root.querySelector("[data-focus=heading]")?.textContent;
    const before = place();
    const next = () => (place() === before ? requestAnimationFrame(next) : setTimeout(() => (seen.painted = performance.now())));
    requestAnimationFrame(next);
  }, true);
  Object.assign(globalThis, { seen });
}

interface Seen {
  tasks: [number, number][];
  presses: number[];
  pressed: number;
  painted: number;
}

const seen = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

interface Round {
  question: number;
  start: number;
  next: number;
  results: number;
  resultsTask: number;
  work: number;
  press: number;
  memory: number;
}

/** The longest of the tasks that had not ended at this time. */
const longest = (tasks: [number, number][], at = 0) => Math.max(0, ...tasks.filter(([from, took]) => at < from + took).map(([, took]) => took));

/** What the page's thread has worked, in ms: what other programs do on the machine does not count. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000;
}

/** Chooses the option with the most services, or says "I don't know" where there are none, until the results are up. */
async function walk(page: Page, finder: Finder, session: CDPSession): Promise<Pick<Round, "next" | "results" | "resultsTask" | "work">> {
  let next = 0;
  for (;;) {
    const options = await finder.root.locator(".options .option").evaluateAll((rows) => rows.map((row) => Number(/\d+/.exec(row.querySelector(".count")?.textContent ?? "")?.[0] ?? 0)));
    const option = finder.root.locator(".options .option input").nth(options.indexOf(Math.max(...options)));
    if (options.length !== 0) await option.check({ force: true });
    await page.waitForTimeout(300);
    await page.evaluate(() => Object.assign((globalThis as unknown as { seen: Seen }).seen, { painted: 0 }));
    const before = await worked(session);
    await finder.button(options.length === 0 ? "answer-unknown" : "continue").click();
    await expect.poll(async () => (await seen(page)).painted).not.toBe(0);
    const { pressed, painted } = await seen(page);
    if (process.env.TRACE) console.log(await finder.heading().innerText(), options, painted - pressed);
    // Long tasks and presses are told after they have ended, and what is drawn afterwards has its time.
    await page.waitForTimeout(700);
    const { tasks } = await seen(page);
    if ((await finder.root.getAttribute("data-view")) === "results") {
      return { next, results: painted - pressed, resultsTask: longest(tasks, pressed), work: (await worked(session)) - before };
    }
    next = Math.max(next, painted - pressed);
  }
}

/** What all of WebAssembly holds, in MB. */
async function memory(session: CDPSession): Promise<number> {
  const { result } = await session.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId! });
  const total = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId!,
    functionDeclaration: "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }",
    returnByValue: true,
  });
  return total.result.value / 1e6;
}

function line(name: string, numbers: number[]): string {
  const sorted = [...numbers].sort((left, right) => left - right);
  const [best, median, worst] = [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  // A machine that is busy with other things only makes it slower, so the best says most there.
  return `  ${name}: best ${best.toFixed(1)}, median ${median.toFixed(1)}, worst ${worst.toFixed(1)}`;
}

for (const [name, body] of [["sample", () => SAMPLE], [`large`, large]] as const) {
  test(`how smooth: ${name}`, async ({ browser }) => {
    test.skip(process.env.FEED !== undefined && process.env.FEED !== name);
    test.setTimeout(900_000);
    const text = JSON.stringify(body());
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
      await page.route("**/feeds/associations.json", (route) => route.fulfill({ contentType: "application/json", body: text }));
      await session.send("Performance.enable", { timeDomain: "threadTicks" });
      await page.addInitScript(watch);
      await open(page, { body: script() });
      const finder = new Finder(page);
      await finder.shows("question");
      const question = await page.evaluate(() => performance.now());
      // The second part comes and is compiled.
      await page.waitForTimeout(2_500);
      const start = longest((await seen(page)).tasks);
      const walked = await walk(page, finder, session);
      const { presses } = await seen(page);
      rounds.push({ question, start, ...walked, press: Math.max(0, ...presses), memory: await memory(session) });
      await context.close();
    }
    const of = (key: keyof Round) => rounds.map((round) => round[key]);
    console.log(`\n${name}, ${(text.length / 1e6).toFixed(1)} MB, processor ${SLOWER} times slower, ${ROUNDS} rounds; ms`);
    console.log(line("question there (no network)", of("question")));
    console.log(line("longest task at the start", of("start")));
    console.log(line("from Continue to the next question", of("next")));
    console.log(line("from Continue to the results", of("results")));
    console.log(line("longest task on that step and after", of("resultsTask")));
    console.log(line("the thread's own work for that step", of("work")));
    console.log(line("worst press", of("press")));
    console.log(line("memory of WebAssembly, MB", of("memory")));
    expect(rounds.length).toBe(ROUNDS);
  });
}
