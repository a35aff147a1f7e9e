// Where the readers of other formats run: in a worker, also from another origin, and on the page where it forbids
// workers. And what a reader sees when the readers cannot be had or fail.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open } from "../../support/host";
import { FINDER, HOST } from "../../support/origins";
import { test } from "../../support/site";
import { expect } from "../../support/test";
import { hsds, page as services, SERVICES } from "./documents";
import { LINES, READERS, openHost } from "./hosts";

const FEED = services(SERVICES.map(hsds));

/** Counts the workers that the page makes, also those that are gone again. */
const counted = (page: Page): string[] => {
  const made: string[] = [];
  page.on("worker", (worker) => made.push(worker.url()));
  return made;
};

test("the readers run in a worker, which ends when they are done", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  site.put("/services", FEED);
  const made = counted(page);
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.shows("question");
  expect(made).toHaveLength(1);
  await expect.poll(() => page.workers().length).toBe(0);
});

test("several finders have a worker each, and one program", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  site.put("/services", FEED);
  const made = counted(page);
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.element.evaluate((element) => element.after(element.cloneNode(true)));
  for (const element of [0, 1]) {
    await expect(page.locator("service-finder").nth(element).locator("[data-view=question]")).toHaveCount(1);
  }
  expect(made).toHaveLength(2);
});

/** What a strict page needs (README, "A strict page"). */
const strict = (finder: string, feed = finder) =>
  `default-src 'none'; script-src ${finder} 'wasm-unsafe-eval'; connect-src ${finder} ${feed}; img-src data:; require-trusted-types-for 'script'`;

test("a strict page of the finder's own origin has a worker", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  site.put("/services", FEED);
  const made = counted(page);
  const finder = await openHost(page, site, { feed: "/services", policy: strict("'self'") });
  await finder.shows("question");
  expect(made).toHaveLength(1);
});

test("a page that allows no policy of Trusted Types has the readers run on the page", async ({ page, site, watch }) => {
  watch.expected.push(LINES, /trusted-types/i);
  site.put("/services", FEED);
  const made = counted(page);
  const policy = `${strict("'self'")}; trusted-types 'none'`;
  const finder = await openHost(page, site, { feed: "/services", policy });
  await finder.shows("question");
  expect(made).toHaveLength(0);
});

/** A page with the finder and the feed from other origins. */
async function openElsewhere(page: Page, head = ""): Promise<Finder> {
  await page.route(`${HOST}/services`, (route) => route.fulfill({ contentType: "application/json", body: FEED }));
  const body = `<script src="${FINDER}/service-finder.js" data-feed="${HOST}/services" data-enough="1" async></script>`;
  await open(page, { language: "en", head, body });
  return new Finder(page, "en");
}

test("a finder of another origin has a worker that the page makes", async ({ page, watch }) => {
  watch.expected.push(LINES);
  watch.elsewhere.push("blob:");
  const made = counted(page);
  const finder = await openElsewhere(page);
  await finder.shows("question");
  expect(made.map((url) => url.split(":")[0])).toEqual(["blob"]);
});

test("a strict page with a finder of another origin has the readers run on the page", async ({ page, watch }) => {
  watch.expected.push(LINES, /Content Security Policy/);
  watch.elsewhere.push("blob:");
  const finder = await openElsewhere(page, `<meta http-equiv="Content-Security-Policy" content="${strict(FINDER, HOST)}">`);
  await finder.shows("question");
  expect(watch.requests.some((url) => READERS.test(url))).toBe(true);
  await expect.poll(() => page.workers().length).toBe(0);
});

test("readers that cannot be loaded: one sentence, the emergency number, and another try", async ({ page, site, watch }) => {
  watch.expected.push(LINES, /Failed to load resource/, /ERR_FAILED|net::/);
  site.put("/services", FEED);
  await page.route(READERS, (route) => route.abort());
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.shows("error");
  await expect(page.locator("html")).toHaveAttribute("data-told", "program-incomplete");
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  await page.unroute(READERS);
  await finder.button("retry").click();
  await finder.shows("question");
});

test("a worker that fails leaves the page and the finder as they are", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  site.put("/services", FEED);
  // The worker asks for the script of the page anew.
  let asked = 0;
  await page.route(/service-finder\.js/, (route) =>
    asked++ ? route.fulfill({ contentType: "text/javascript", body: FALLS }) : route.continue(),
  );
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.shows("error");
  await expect(page.locator("html")).toHaveAttribute("data-told", "feed-unreadable");
  await expect(page.getByRole("heading", { name: "Host page" })).toBeVisible();
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
});

/** A worker that begins and then falls. */
const FALLS = 'onmessage = () => { postMessage({}); setTimeout(() => { throw new Error("memory is used up"); }); };';

test("readers that fail on the page leave the finder working", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  site.put("/services", FEED);
  await page.addInitScript((traps) => {
    // Only the readers are made without anything to import.
    const { instantiate } = WebAssembly;
    const made = (module: WebAssembly.Module, imports?: WebAssembly.Imports) =>
      instantiate(imports === undefined ? new WebAssembly.Module(new Uint8Array(traps)) : module, imports);
    Object.assign(WebAssembly, { instantiate: made });
    Object.assign(globalThis, { Worker: undefined });
  }, [...TRAPS]);
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.shows("error");
  await expect(page.locator("html")).toHaveAttribute("data-told", "feed-unreadable");
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  await finder.button("safety-link").click();
  await finder.shows("safety");
});

/** A module with memory and one function, which traps, under the names that are called first. */
const TRAPS = (() => {
  const names = ["room", "answer"];
  const exports = names.flatMap((name) => [name.length, ...Buffer.from(name), 0, 0]);
  const memory = [6, ...Buffer.from("memory"), 2, 0];
  const section = (kind: number, content: number[]) => [kind, content.length, ...content];
  return Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, 0x7f, 1, 0x7f]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [names.length + 1, ...exports, ...memory]),
    ...section(10, [1, 3, 0, 0, 0x0b]),
  ]);
})();

test("an altered program is not run", async ({ page, site, watch }) => {
  watch.expected.push(LINES, /integrity/i, /Failed to load resource/);
  site.put("/services", FEED);
  await page.route(/_readers\.wasm/, (route) => route.fulfill({ contentType: "application/wasm", body: TRAPS }));
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.shows("error");
  await expect(page.locator("html")).toHaveAttribute("data-told", "program-incomplete");
});
