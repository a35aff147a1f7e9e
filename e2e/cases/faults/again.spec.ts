// Faults that pass, and faults that stay: what is tried again by itself, what is not, and what goes on being used
// meanwhile. Each test notes its row of docs/reliability.md.

import type { IncomingMessage, ServerResponse } from "node:http";

import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { recorded } from "../../support/reliability";
import { type Answer, type Site, test } from "../../support/site";
import { expect } from "../../support/test";
import { EDITOR, expectFailure, expectHelp, expectServices, expectTold, FEED, LOAD, openHost, READER } from "./faults";

const refuse = (status: number, headers = {}): Answer => (_, response) => void response.writeHead(status, headers).end("no");
const good: Answer = (_, response) => void response.writeHead(200, { "content-type": "application/json" }).end(FEED);

/** Answers in turn, the last one for ever, and notes when it was asked. */
function inTurn(site: Site, path: string, answers: Answer[]): number[] {
  const asked: number[] = [];
  site.put(path, (request: IncomingMessage, response: ServerResponse) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push(performance.now());
    answer(request, response);
  });
  return asked;
}

const pauses = (asked: number[]) => asked.slice(1).map((time, at) => time - asked[at]!);

test("the feed: slow, then there", async ({ page, site }) => {
  let send = () => {};
  const held = new Promise<void>((done) => (send = done));
  site.put("/feed.json", async (request, response) => {
    await held;
    good(request, response);
  });
  const finder = await openHost(page, site);
  await finder.shows("loading");
  await expectHelp(page);
  send();
  await expectServices(finder);
  recorded({ table: "feed", row: "slow, then there", reader: "that it is being fetched, then the services", event: "none" });
});

test("the feed: slow, and never there", async ({ page, site, watch }) => {
  watch.expected.push(LOAD, EDITOR);
  await page.clock.install();
  const asked = inTurn(site, "/feed.json", [() => {}]);
  const finder = await openHost(page, site);
  await expectHelp(page);
  await expect.poll(() => asked.length).toBe(1);
  await page.clock.runFor(20_000);
  await expectFailure(finder, "feed-unreachable");
  expect(asked).toHaveLength(1);
  recorded({
    table: "feed",
    row: "slow, and never there",
    reader: `that it is being fetched, and after 20 seconds ${READER.failure("feed-unreachable")}`,
    event: "feed-unreachable",
  });
});

test("the feed: a fault of the server that passes", async ({ page, site, watch }) => {
  watch.expected.push(LOAD);
  const asked = inTurn(site, "/feed.json", [refuse(500), refuse(502), good]);
  const finder = await openHost(page, site, { pauses: "real" });
  await expect(finder.root).toContainText(message("en", "loading-again"));
  await expect(finder.element.getByRole("status").filter({ hasText: message("en", "loading-again") })).toHaveCount(1);
  await expectServices(finder);
  await expectTold(page, "ready");
  const [first, second] = pauses(asked);
  expect(first).toBeGreaterThanOrEqual(990);
  expect(second).toBeGreaterThan(first!);
  recorded({ table: "feed", row: "500, then 502, then there", reader: "that it is tried again, then the services", event: "none" });
});

for (const status of [429, 503]) {
  test(`the feed: ${status} with Retry-After: 2, then there`, async ({ page, site, watch }) => {
    watch.expected.push(LOAD);
    const asked = inTurn(site, "/feed.json", [refuse(status, { "retry-after": "2" }), good]);
    const finder = await openHost(page, site, { pauses: "real" });
    await expectServices(finder);
    expect(pauses(asked)[0]).toBeGreaterThanOrEqual(1_990);
    recorded({
      table: "feed",
      row: `${status} with Retry-After: 2, then there`,
      reader: "that it is tried again, and after 2 seconds the services",
      event: "none",
    });
  });
}

const ONCE: [string, Answer, string][] = [
  ["404", refuse(404), "feed-not-found"],
  ["403", refuse(403), "server-fault"],
  ["503 with Retry-After: 3600", refuse(503, { "retry-after": "3600" }), "server-fault"],
  ["503 with Retry-After on a day in 2099", refuse(503, { "retry-after": "Thu, 01 Jan 2099 00:00:00 GMT" }), "server-fault"],
];

for (const [name, answer, told] of ONCE) {
  test(`the feed: ${name} is not tried again by itself`, async ({ page, site, watch }) => {
    watch.expected.push(LOAD, EDITOR);
    const asked = inTurn(site, "/feed.json", [answer]);
    const finder = await openHost(page, site);
    await expectFailure(finder, told);
    await expectTold(page, told);
    expect(asked).toHaveLength(1);
    recorded({ table: "feed", row: `${name} (tried once)`, reader: READER.failure(told), event: told });
  });
}

test("the feed: no connection, then one again", async ({ page, site, watch, context }) => {
  watch.expected.push(LOAD, EDITOR);
  site.put("/feed.json", FEED);
  site.put("/other.json", FEED.replace("First", "Other one"));
  const finder = await openHost(page, site);
  await expectServices(finder);
  await context.setOffline(true);
  const feed = (address: string) => finder.element.evaluate((finder, address) => finder.setAttribute("feed", address), address);
  await feed("/other.json");
  await expectFailure(finder, "feed-unreachable");
  await expectHelp(page);
  // What was read before is still there.
  await feed("/feed.json");
  await expectServices(finder);
  await feed("/other.json");
  await expectFailure(finder, "feed-unreachable");
  await finder.heading().focus();
  await context.setOffline(false);
  await expect(finder.card("a")).toContainText("Other one");
  await expect(finder.heading()).toBeFocused();
  recorded({
    table: "feed",
    row: "no connection, then one again",
    reader: `${READER.failure("feed-unreachable")}; then the services by themselves`,
    event: "feed-unreachable",
  });
});

test("the feed: there once and then no more, for another finder of the page", async ({ page, site, watch }) => {
  watch.expected.push(LOAD, EDITOR);
  site.put("/feed.json", FEED);
  const first = await openHost(page, site);
  await expectServices(first);
  site.missing("/feed.json");
  const add = () =>
    page.evaluate(() => {
      const element = document.createElement("service-finder");
      element.setAttribute("feed", "/feed.json");
      document.body.append(element);
    });
  await add();
  const second = new Finder(page, "en", 1);
  await expectServices(second);
  await expect(second.root).not.toContainText("did not load");
  await expectTold(page, "ready");
  // Later its age matters.
  const now = Date.now();
  await page.clock.setFixedTime(now + 2 * 60 * 60 * 1000);
  await add();
  const third = new Finder(page, "en", 2);
  await expectServices(third);
  const note = message("en", "list-earlier");
  await expect(third.root).toContainText(note.slice(0, note.indexOf("{")));
  // A newer one takes its place.
  site.put("/feed.json", FEED.replace("First", "Newer"));
  await third.button("retry").click();
  await expect(third.card("a")).toContainText("Newer");
  await expect(third.button("retry")).toHaveCount(0);
  recorded({
    table: "feed",
    row: "there once and then no more, for another finder of the page",
    reader: "the services of before; after an hour also when they were loaded, and another try",
    event: "none",
  });
});

test("two feeds: one of them fails", async ({ page, site, watch }) => {
  watch.expected.push(LOAD, EDITOR);
  site.put("/feed.json", FEED);
  site.missing("/other.json");
  const finder = await openHost(page, site, { feed: "/feed.json /other.json" });
  await expectServices(finder);
  await expectTold(page, "ready");
  await expect(finder.root).toContainText(message("en", "list-partial"));
  await finder.button("search-open").click();
  await expect(finder.root).toContainText(message("en", "list-partial"));
  await finder.button("back").click();
  site.put("/other.json", FEED.replace('"a"', '"c"').replace('"b"', '"d"'));
  await finder.button("retry").click();
  await expect(finder.root.locator("[data-service-id]")).toHaveCount(4);
  await expect(finder.root).not.toContainText(message("en", "list-partial"));
  await expect(finder.heading()).toBeFocused();
  recorded({
    table: "feed",
    row: "two feeds, and one of them fails",
    reader: `the services of the other, “${message("en", "list-partial")}”, and another try`,
    event: "none",
  });
});

test("the feed: a feed that has been replaced is not tried again", async ({ page, site, watch }) => {
  watch.expected.push(LOAD);
  await page.clock.install();
  const asked = inTurn(site, "/feed.json", [refuse(503)]);
  site.put("/other.json", FEED);
  const finder = await openHost(page, site, { pauses: "real" });
  await expect(finder.root).toContainText(message("en", "loading-again"));
  await finder.element.evaluate((finder) => finder.setAttribute("feed", "/other.json"));
  await expectServices(finder);
  // All pauses together.
  await page.clock.runFor(10_000);
  await expectServices(finder);
  expect(asked).toHaveLength(1);
});
