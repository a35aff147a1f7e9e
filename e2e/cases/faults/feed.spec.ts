// What a reader sees and the page is told when something is wrong with the feed or on the way to it. The table in
// docs/reliability.md says the same in words; whoever changes one changes the other.

import { gzipSync } from "node:zlib";

import { Finder } from "../../support/finder";
import { type Answer, test } from "../../support/site";
import { expect } from "../../support/test";
import { expectHelp, expectTold, openHost } from "./faults";

const services = [{ id: "a", name: "First" }, { id: "b", name: "Second" }];
const good = JSON.stringify({ format: "service-feed/1", language: "en", services });

const json = (body: string | Buffer): Answer => (_, response) =>
  void response.writeHead(200, { "content-type": "application/json" }).end(body);
const status = (code: number, headers = {}): Answer => (_, response) => void response.writeHead(code, headers).end("no");

interface Fault {
  name: string;
  answer: Answer;
  /** What the page is told: `ready`, or a code. */
  told: string;
  /** Lines of the console, the browser's own and those for an editor. */
  console?: RegExp[];
}

const LOAD = /Failed to load resource/;
const EDITOR = /service-finder: /;

const FAULTS: Fault[] = [
  { name: "404", answer: status(404), told: "feed-not-found", console: [LOAD, EDITOR] },
  { name: "500 with Retry-After", answer: status(500, { "retry-after": "120" }), told: "server-fault", console: [LOAD, EDITOR] },
  { name: "a redirect to the feed", answer: status(302, { location: "/moved.json" }), told: "ready" },
  { name: "a redirect in a circle", answer: status(302, { location: "/feed.json" }), told: "feed-unreachable", console: [LOAD, EDITOR] },
  {
    name: "the right feed under a wrong type",
    answer: (_, response) => void response.writeHead(200, { "content-type": "text/plain" }).end(good),
    told: "ready",
  },
  {
    name: "a page instead of a feed",
    answer: (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Log in</title>"),
    told: "feed-unreadable",
    console: [EDITOR],
  },
  { name: "cut off in the middle", answer: json(good.slice(0, -20)), told: "feed-unreadable", console: [EDITOR] },
  {
    name: "a line that breaks in the middle",
    answer: (_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": good.length });
      response.write(good.slice(0, 40), () => response.destroy());
    },
    told: "feed-unreachable",
    console: [LOAD, EDITOR],
  },
  {
    name: "what says to be compressed and is not",
    answer: (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(Buffer.from("garbage")),
    told: "feed-unreachable",
    console: [LOAD, EDITOR],
  },
  {
    name: "compressed",
    answer: (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(good)),
    told: "ready",
  },
  { name: "bytes that are not UTF-8", answer: json(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), told: "feed-unreadable", console: [EDITOR] },
  { name: "a byte order mark in front", answer: json(`\ufeff${good}`), told: "ready" },
  { name: "the same key twice", answer: json(good.replace("{", `{"format":"other",`)), told: "ready" },
  { name: "nested 100,000 deep", answer: json("[".repeat(100_000)), told: "feed-unreadable", console: [EDITOR] },
  { name: "nothing at all", answer: json(""), told: "feed-unreadable", console: [EDITOR] },
];

for (const { name, answer, told, console: lines = [] } of FAULTS) {
  test(`the feed: ${name}`, async ({ page, site, watch }) => {
    watch.expected.push(...lines);
    site.put("/moved.json", good);
    site.put("/feed.json", answer);
    await openHost(page, site);
    await expectHelp(page);
    await expectTold(page, told);
    const finder = new Finder(page, "en");
    if (told === "ready") {
      await expect(finder.root.locator("[data-service-id]")).toHaveCount(2);
      return;
    }
    // A failure is never shown as "no results", and another try leads on once the feed is mended.
    await finder.shows("error");
    await expect(finder.heading()).toHaveText("The services cannot be shown now");
    site.put("/feed.json", good);
    await finder.button("retry").click();
    await expect(finder.root.locator("[data-service-id]")).toHaveCount(2);
  });
}

test("the feed: slow, then there", async ({ page, site }) => {
  let send = () => {};
  const held = new Promise<void>((done) => (send = done));
  site.put("/feed.json", async (request, response) => {
    await held;
    json(good)(request, response);
  });
  await openHost(page, site);
  const finder = new Finder(page, "en");
  await finder.shows("loading");
  await expectHelp(page);
  send();
  await expect(finder.root.locator("[data-service-id]")).toHaveCount(2);
});

test("the feed: another server does not let the page read it", async ({ page, site, watch }) => {
  watch.expected.push(/CORS/, LOAD, EDITOR);
  const address = site.origin.replace("localhost", "127.0.0.1");
  watch.elsewhere.push(`${address}/`);
  site.put("/feed.json", good);
  await openHost(page, site);
  await page.locator("service-finder").evaluate((finder, feed) => finder.setAttribute("feed", feed), `${address}/feed.json`);
  await expectTold(page, "feed-unreachable");
  await expectHelp(page);
});
