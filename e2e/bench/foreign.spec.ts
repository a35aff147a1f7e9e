// How long a large feed of another format takes, how much memory its readers need, and how long the page is busy
// meanwhile. A benchmark, not a test: it prints, and fails only when it cannot measure.

import { readdirSync } from "node:fs";
import { join } from "node:path";

import { hsds, page as services, SERVICES } from "../cases/foreign-feed/documents";
import { Finder } from "../support/finder";
import { open } from "../support/host";
import { HOST } from "../support/origins";
import { expect, test } from "../support/test";

const COUNT = 10_000;

/** Full services of HSDS, 1 to 2 kB each. */
function large(): string {
  const schedules = [{ freq: "WEEKLY", byday: "MO,TU", opens_at: "09:00", closes_at: "15:00" }];
  const description = `<p>${"We meet every week. Everybody is welcome. ".repeat(20)}</p>`;
  const all = Array.from({ length: COUNT }, (_, number) => ({
    ...hsds({ ...SERVICES[number % SERVICES.length]!, id: `s${number}`, name: `Service ${number}` }),
    description,
    schedules,
  }));
  return services(all);
}

test("a large feed of another format", async ({ page, watch }) => {
  test.setTimeout(600_000);
  watch.expected.push(/service-finder: /);
  const body = large();
  await page.route(`${HOST}/services`, (route) => route.fulfill({ contentType: "application/json", body }));
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => tasks.push(entry.duration))).observe({ type: "longtask" });
    Object.assign(globalThis, { tasks });
  });
  const start = Date.now();
  await open(page, { language: "en", body: `<script src="/service-finder.js" data-feed="${HOST}/services" async></script>` });
  await new Finder(page, "en").shows("question");
  const whole = Date.now() - start;
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));

  const readers = readdirSync(join(process.env.DIST ?? "../dist", "assets")).find((name) => name.endsWith("_readers.wasm"));
  const took = await page.evaluate(async ([wasm, feed]) => {
    const bytes = new Uint8Array(await (await fetch(feed!)).arrayBuffer());
    const { instance } = await WebAssembly.instantiate(await (await fetch(wasm!)).arrayBuffer());
    const core = instance.exports as unknown as Record<string, (number?: number) => number> & { memory: WebAssembly.Memory };
    const put = (words: Uint8Array) => {
      const at = core.room!(words.length);
      new Uint8Array(core.memory.buffer).set(words, at);
    };
    put(new TextEncoder().encode(`2026-11-01\n${feed}`));
    core.begin!();
    put(new TextEncoder().encode(feed));
    core.address!();
    const start = performance.now();
    put(bytes);
    core.first!();
    core.read!();
    const native = core.feed!();
    const milliseconds = performance.now() - start;
    const parsing = performance.now();
    JSON.parse(new TextDecoder().decode(bytes));
    return { milliseconds, native, memory: core.memory.buffer.byteLength, bytes: bytes.length, parse: performance.now() - parsing };
  }, [`/assets/${readers}`, `${HOST}/services`]);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`\n${COUNT} services of HSDS, ${megabytes(took.bytes)}`);
  console.log(`reading: ${took.milliseconds.toFixed(0)} ms, JSON.parse of the same: ${took.parse.toFixed(0)} ms`);
  console.log(`the readers' whole memory: ${megabytes(took.memory)}; the feed in the finder's own format: ${megabytes(took.native)}`);
  console.log(`from opening the page to the question: ${whole} ms; the page's longest task: ${longest.toFixed(0)} ms`);
  expect(took.native).toBeGreaterThan(0);
});
