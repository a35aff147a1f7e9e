// Feeds that have very much of one thing. The reader gets the services, and the number and the way out answer all the
// time; the editor reads in the console what was left out. tools/fuzz/tests/growth.rs holds what the work grows by.

import type { Page } from "@playwright/test";

import { message } from "../../support/feed";
import { recorded } from "../../support/reliability";
import { test } from "../../support/site";
import { expect } from "../../support/test";
import { EDITOR, expectFailure, expectHelp, expectTold, FEED, openHost, READER } from "./faults";

const partial = message("en", "list-partial");

type Entry = (at: number) => unknown;

const many = (count: number, entry: Entry) => Array.from({ length: count }, (_, at) => entry(at));

const feed = (more: object, service: object = {}) =>
  JSON.stringify({ format: "service-feed/1", language: "en", ...more, services: [{ id: "a", name: "First", ...service }, { id: "b", name: "Second" }] });

const hours = { days: ["mo"], opens: "09:00", closes: "15:00" };

interface Size {
  name: string;
  feed: () => string;
  /** What the console says of it. */
  said?: RegExp;
}

const SIZES: Size[] = [
  { name: "100,000 questions", feed: () => feed({ questions: many(100_000, (at) => ({ id: `q${at}`, facet: "age", kind: "age" })) }), said: /questions\[1000\]: .*1000/ },
  {
    name: "a question with 100,000 options",
    feed: () => feed({ questions: [{ id: "q", facet: "age", kind: "single", options: many(100_000, (at) => ({ value: at % 90, label: `Option ${at}` })) }] }),
    said: /questions\[0\]\.options\[1000\]: .*1000/,
  },
  { name: "a service with 40,000 channels", feed: () => feed({}, { channels: many(40_000, (at) => ({ type: "phone", value: `000 ${at}` })) }), said: /services\[0\]\.channels: .* 500 / },
  { name: "a channel with 300,000 hours", feed: () => feed({}, { channels: [{ type: "phone", value: "000 0000", hours: many(300_000, () => hours) }] }), said: /services\[0\].*hours.* 5000 / },
  { name: "a service with 14 MB of paragraphs", feed: () => feed({}, { description: "A paragraph.\n\n".repeat(1_000_000) }), said: /services\[0\]\.description: .*300000 bytes/ },
  { name: "a first question of 300 kB of quotation marks", feed: () => feed({}).replace('"language"', `"opening":{"x":"${'\\"'.repeat(150_000)}"},"language"`) },
  { name: "300,000 terms", feed: () => feed({ terms: Object.fromEntries(many(300_000, (at) => [`t:${at}`, { label: `Term ${at}` }]) as [string, unknown][]) }), said: /terms: .*50000/ },
  { name: "300,000 services", feed: () => feed({}).replace(/\{"id":"b".*/, `${many(300_000, (at) => `{"id":"s${at}","name":"S${at}"}`).join(",")}]}`) },
];

/** How long the page stood still at most, in milliseconds. */
const stillness = (page: Page) => page.evaluate(() => Math.round((window as unknown as { longest: number }).longest));

for (const { name, feed, said } of SIZES) {
  test(`the feed: ${name}`, async ({ page, site, watch }) => {
    test.slow();
    watch.expected.push(EDITOR);
    await page.addInitScript(() => {
      const own = window as unknown as { longest: number };
      own.longest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (own.longest = Math.max(own.longest, duration)))).observe({ type: "longtask" });
    });
    site.put("/feed.json", feed());
    const finder = await openHost(page, site);
    await expectHelp(page);
    await expectTold(page, "ready");
    await finder.toResults();
    await finder.card("a").getByRole("heading").getByRole("button").click();
    await finder.shows("service");
    await expectHelp(page);
    if (said) expect(watch.console.filter((line) => said.test(line))).toHaveLength(1);
    const longest = await stillness(page);
    test.info().annotations.push({ type: "longest task, ms", description: String(longest) });
    // Far above what any of these takes also on a busy machine, and far below what grows with the square.
    expect(longest).toBeLessThan(10_000);
    recorded({ table: "feed", row: name, reader: said ? "the services, as far as anybody can read them; the console says what was left out" : READER.services, event: "none" });
  });
}

test("the feed: cut off in the middle", async ({ page, site, watch }) => {
  watch.expected.push(EDITOR);
  site.put("/feed.json", (_, response) => void response.writeHead(200, { "content-type": "application/json" }).end(FEED.slice(0, -20)));
  const finder = await openHost(page, site);
  await expectHelp(page);
  await expectTold(page, "ready");
  await finder.toResults();
  expect((await finder.results()).map(({ id }) => id)).toEqual(["a"]);
  await expect(finder.root).toContainText(partial);
  expect(watch.console.some((line) => /the file stops in the middle/.test(line))).toBe(true);
  recorded({ table: "feed", row: "cut off in the middle", reader: `the services that came whole, “${partial}”, and another try`, event: "none" });
});

test("the feed: an index that announces a million services in 25 kB", async ({ page, site, watch }) => {
  watch.expected.push(EDITOR);
  const columns = "A".repeat(25_000);
  const index = { services: 1_000_000, frames: 1, ages: 0, ends: 0, columns, size: 8, build: "aaaaaaaa", texts: 0, translated: {} };
  const services = [{ id: "0", name: "-" }, { id: "1", name: "-" }, { id: "2", name: "-" }];
  site.put("/feed.json", JSON.stringify({ format: "service-index/2", language: "en", services, index }));
  const finder = await openHost(page, site);
  await expectHelp(page);
  await expectTold(page, "feed-unreadable");
  await expectFailure(finder, "feed-unreadable");
  recorded({ table: "feed", row: "an index that announces a million services in 25 kB", reader: READER.failure("feed-unreadable"), event: "feed-unreadable" });
});
