// What a reader sees and the page is told when something is wrong with the feed, or on the way to it. Each test notes
// its row of docs/reliability.md.

import { gzipSync } from "node:zlib";

import { recorded } from "../../support/reliability";
import { type Answer, test } from "../../support/site";
import { EDITOR, expectFailure, expectHelp, expectServices, expectTold, FEED, LOAD, openHost, READER, SERVICES } from "./faults";

const json = (body: string | Buffer): Answer => (_, response) =>
  void response.writeHead(200, { "content-type": "application/json" }).end(body);
const status = (code: number, headers = {}): Answer => (_, response) => void response.writeHead(code, headers).end("no");

const LARGE = 200 * 1024 * 1024;
/** A feed that goes on and on: the server sends as long as somebody reads. */
const endless = (headers = {}): Answer => (_, response) => {
  response.writeHead(200, { "content-type": "application/json", ...headers });
  const piece = Buffer.alloc(1024 * 1024, " ");
  let left = LARGE;
  const send = () => {
    while (0 < left && !response.destroyed) {
      left -= piece.length;
      if (!response.write(piece)) return void response.once("drain", send);
    }
    response.end();
  };
  response.write(FEED.slice(0, 40));
  send();
};

/** So many items that are no services, and then the services. */
const many = (count: number) => FEED.replace("[", `[${"0,".repeat(count)}`);

interface Fault {
  name: string;
  answer: Answer;
  /** What the page is told: `ready`, or a code. */
  told: string;
  /** Lines of the console, the browser's own and those for an editor. */
  console?: RegExp[];
}

const FAULTS: Fault[] = [
  { name: "404", answer: status(404), told: "feed-not-found", console: [LOAD, EDITOR] },
  { name: "500 with Retry-After: 120", answer: status(500, { "retry-after": "120" }), told: "server-fault", console: [LOAD, EDITOR] },
  { name: "a redirect to the feed", answer: status(302, { location: "/moved.json" }), told: "ready" },
  { name: "a redirect in a circle", answer: status(302, { location: "/feed.json" }), told: "feed-unreachable", console: [LOAD, EDITOR] },
  {
    name: "the right feed under a wrong type",
    answer: (_, response) => void response.writeHead(200, { "content-type": "text/plain" }).end(FEED),
    told: "ready",
  },
  {
    name: "a page instead of a feed",
    answer: (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Log in</title>"),
    told: "feed-unreadable",
    console: [EDITOR],
  },
  { name: "cut off before the first service", answer: json(FEED.slice(0, 60)), told: "feed-unreadable", console: [EDITOR] },
  {
    name: "a line that breaks in the middle",
    answer: (_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": FEED.length });
      response.write(FEED.slice(0, 40), () => response.destroy());
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
    answer: (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(FEED)),
    told: "ready",
  },
  { name: "bytes that are not UTF-8", answer: json(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), told: "feed-unreadable", console: [EDITOR] },
  { name: "a byte order mark in front", answer: json(`\ufeff${FEED}`), told: "ready" },
  { name: "the same key twice", answer: json(FEED.replace("{", `{"format":"other",`)), told: "ready" },
  { name: "nested 100,000 deep", answer: json("[".repeat(100_000)), told: "feed-unreadable", console: [EDITOR] },
  { name: "nothing at all", answer: json(""), told: "feed-unreadable", console: [EDITOR] },
  { name: "200 MB", answer: endless(), told: "feed-too-large", console: [LOAD, EDITOR] },
  { name: "200 MB, as it announces", answer: endless({ "content-length": LARGE + 40 }), told: "feed-too-large", console: [LOAD, EDITOR] },
  { name: "10 million items that are no services, and then two services", answer: json(many(10_000_000)), told: "ready", console: [EDITOR] },
  { name: "no service in the list", answer: json(FEED.replace(JSON.stringify(SERVICES), "[]")), told: "feed-without-services" },
];

for (const { name, answer, told, console: lines = [] } of FAULTS) {
  test(`the feed: ${name}`, async ({ page, site, watch }) => {
    watch.expected.push(...lines);
    site.put("/moved.json", FEED);
    site.put("/feed.json", answer);
    const finder = await openHost(page, site);
    await expectHelp(page);
    await expectTold(page, told);
    if (told === "ready") {
      await expectServices(finder);
      return recorded({ table: "feed", row: name, reader: READER.services, event: "none" });
    }
    await expectFailure(finder, told);
    // Another try leads on once the feed is mended.
    site.put("/feed.json", FEED);
    await finder.button("retry").click();
    await expectServices(finder);
    recorded({ table: "feed", row: name, reader: READER.failure(told), event: told });
  });
}

test("the feed: another server does not let the page read it", async ({ page, site, watch }) => {
  watch.expected.push(/CORS/, LOAD, EDITOR);
  const address = site.origin.replace("localhost", "127.0.0.1");
  watch.elsewhere.push(`${address}/`);
  site.put("/feed.json", FEED);
  const finder = await openHost(page, site, { feed: `${address}/feed.json` });
  await expectHelp(page);
  await expectTold(page, "feed-unreachable");
  await expectFailure(finder, "feed-unreachable");
  recorded({
    table: "feed",
    row: "another server does not let the page read it (CORS)",
    reader: READER.failure("feed-unreachable"),
    event: "feed-unreachable",
  });
});

test("the feed: the page's policy forbids the way to it", async ({ page, site, watch }) => {
  watch.expected.push(/Content Security Policy/, LOAD, EDITOR);
  const address = site.origin.replace("localhost", "127.0.0.1");
  const finder = await openHost(page, site, {
    feed: `${address}/feed.json`,
    policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:",
  });
  await expectHelp(page);
  await expectTold(page, "feed-unreachable");
  await expectFailure(finder, "feed-unreachable");
  recorded({
    table: "feed",
    row: "the Content-Security-Policy of the page forbids the way to it (connect-src)",
    reader: READER.failure("feed-unreachable"),
    event: "feed-unreachable",
  });
});
