// What a reader sees and the page is told when a file of the finder itself does not come as it was built, or may not
// run. Each test notes its row of docs/reliability.md.

import type { Page } from "@playwright/test";

import { refuseGrowth } from "../../support/core";
import { message } from "../../support/feed";
import { core, language, part } from "../../support/published";
import { recorded } from "../../support/reliability";
import { type Answer, type Site, test } from "../../support/site";
import { expect } from "../../support/test";
import { EDITOR, expectFailure, expectFallback, expectHelp, expectServices, expectTold, FEED, openHost, READER } from "./faults";

interface Fault {
  name: string;
  file: string;
  answer: (content: Buffer) => Answer;
  told: string;
}

const missing = (): Answer => (_, response) => void response.writeHead(404).end();
const sent = (type: string, change = (content: Buffer) => content) => (content: Buffer): Answer => (_, response) =>
  void response.writeHead(200, { "content-type": type }).end(change(content));

const [CORE, PART, ENGLISH] = [core().path, part().path, language("en").path];
const half = (content: Buffer) => content.subarray(0, content.length / 2);
const spoilt = (content: Buffer) => Buffer.concat([content.subarray(0, 100), Buffer.alloc(content.length - 100, 0xff)]);

const FAULTS: Fault[] = [
  { name: "the core is missing", file: CORE, answer: missing, told: "core-unreachable" },
  { name: "the core has a wrong type", file: CORE, answer: sent("text/plain"), told: "ready" },
  { name: "the core is cut off", file: CORE, answer: sent("application/wasm", half), told: "core-unreachable" },
  { name: "the core is altered", file: CORE, answer: sent("application/wasm", spoilt), told: "core-unreachable" },
  { name: "a language is missing", file: ENGLISH, answer: missing, told: "ready" },
];

/** The browser's own lines, and those of the finder. */
const LINES = [/Failed to load/, /MIME type/, /integrity/, /Content Security Policy/, EDITOR];

for (const { name, file, answer, told } of FAULTS) {
  test(`the program: ${name}`, async ({ page, site, watch }) => {
    watch.expected.push(...LINES);
    site.put("/feed.json", FEED);
    site.put(file, answer(await site.file(file)));
    const finder = await openHost(page, site);
    await expectHelp(page);
    await expectTold(page, told);
    const row = { table: "program", row: name, event: told === "ready" ? "none" : told } as const;
    if (told === "ready") {
      await expectServices(finder);
      const inAnother = file === ENGLISH ? ", in another language" : "";
      return recorded({ ...row, reader: READER.services + inAnother });
    }
    await expectFallback(finder);
    if (file !== CORE) return recorded({ ...row, reader: READER.fallback });
    site.asPublished(file);
    await finder.element.getByRole("button", { name: "Try again" }).click();
    await expectServices(finder);
    recorded({ ...row, reader: READER.fallbackWithRetry });
  });
}

/** Holds back what stands at a path until the returned function is called. */
async function holdBack(site: Site, path: string, type: string): Promise<() => void> {
  const content = await site.file(path);
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  site.put(path, async (_, response) => {
    await held;
    response.writeHead(200, { "content-type": type }).end(content);
  });
  return letGo;
}

const SLOW: [string, string, string][] = [
  ["the core", CORE, "application/wasm"],
  ["a language", ENGLISH, "text/plain"],
];

for (const [name, path, type] of SLOW) {
  test(`the program: ${name} is slow, then there`, async ({ page, site }) => {
    site.put("/feed.json", FEED);
    const letGo = await holdBack(site, path, type);
    await page.clock.install();
    const finder = await openHost(page, site);
    // The loader has put its element and the exit into the page, and waits for the rest.
    await expect(finder.element.locator(".exit")).toBeVisible();
    await page.clock.runFor(8_000);
    await expectTold(page, "core-slow");
    await expectHelp(page);
    await expectFallback(finder);
    letGo();
    await expectServices(finder);
    await expectTold(page, "ready");
    recorded({
      table: "program",
      row: `${name} is slow, then there`,
      reader: `${READER.fallback}; then the services`,
      event: "core-slow",
    });
  });
}

test("the program: the core is missing, then there", async ({ page, site, watch }) => {
  watch.expected.push(...LINES);
  site.put("/feed.json", FEED);
  const content = await site.file(CORE);
  let asked = 0;
  site.put(CORE, (_, response) => {
    if (asked++ < 2) return void response.writeHead(503).end();
    response.writeHead(200, { "content-type": "application/wasm" }).end(content);
  });
  const finder = await openHost(page, site);
  await expectServices(finder);
  await expectTold(page, "ready");
  recorded({ table: "program", row: "the core is missing, then there", reader: READER.services, event: "none" });
});

test("the program: no connection for the core, then one again", async ({ page, site, watch, context }) => {
  watch.expected.push(...LINES);
  site.put("/feed.json", FEED);
  site.missing(CORE);
  const finder = await openHost(page, site);
  await expectTold(page, "core-unreachable");
  await expectFallback(finder);
  await context.setOffline(true);
  site.asPublished(CORE);
  await context.setOffline(false);
  await expectServices(finder);
  recorded({
    table: "program",
    row: "no connection for the core, then one again",
    reader: `${READER.fallbackWithRetry}; then the services by themselves`,
    event: "core-unreachable",
  });
});

for (const [name, answer] of [["missing", missing], ["altered", sent("application/wasm", spoilt)]] as const) {
  test(`the program: the second part is ${name}`, async ({ page, site, watch }) => {
    watch.expected.push(...LINES);
    site.put("/feed.json", FEED);
    site.put(PART, answer(await site.file(PART)));
    const finder = await openHost(page, site);
    await expectHelp(page);
    await expectTold(page, "program-incomplete");
    await expectFailure(finder, "program-incomplete");
    site.asPublished(PART);
    await finder.button("retry").click();
    await expectServices(finder);
    recorded({
      table: "program",
      row: `the second part is ${name}`,
      reader: READER.failure("program-incomplete"),
      event: "program-incomplete",
    });
  });
}

const POLICIES: [string, string][] = [
  ["the page's Content-Security-Policy lets no WebAssembly run (no 'wasm-unsafe-eval')", "script-src 'self'; connect-src 'self'"],
  ["the page's Content-Security-Policy lets nothing be fetched (connect-src)", "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"],
];

for (const [name, policy] of POLICIES) {
  test(`the program: ${name}`, async ({ page, site, watch }) => {
    watch.expected.push(...LINES);
    site.put("/feed.json", FEED);
    const finder = await openHost(page, site, { policy: `default-src 'none'; img-src data:; ${policy}` });
    await expectHelp(page);
    await expectTold(page, "core-unreachable");
    await expectFallback(finder);
    recorded({ table: "program", row: name, reader: READER.fallbackWithRetry, event: "core-unreachable" });
  });
}

test("the program: there is no more memory", async ({ page, site, watch }) => {
  watch.expected.push(...LINES);
  await refuseGrowth(page);
  // More than what the core has from the beginning.
  const text = "word ".repeat(2_000_000);
  site.put("/feed.json", JSON.stringify({ ...JSON.parse(FEED), title: text }));
  const finder = await openHost(page, site);
  await expectTold(page, "panic");
  await expectHelp(page);
  await expectFallback(finder);
  await offered(page);
  recorded({ table: "program", row: "there is no more memory", reader: READER.fallbackWithRetry, event: "panic" });
});

/** There is a button that begins the finder again, in the reader's language or, before it was there, in the page's. */
async function offered(page: Page): Promise<void> {
  await expect(page.locator("service-finder").getByRole("button", { name: message("en", "retry") })).toBeVisible();
}
