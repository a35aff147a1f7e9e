// Feeds that come in several pages: how the pages are followed, where that ends, and what happens when one fails.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { message } from "../../support/feed";
import { expect } from "../../support/test";
import { type Answer, type Site, test } from "../../support/site";
import { page as services } from "./documents";
import { LINES, openHost } from "./hosts";

/** A service of a page of its own. */
const service = (number: number) => ({ id: `s${number}`, name: `Service ${number}`, status: "active" });

const numberIn = (url: string) => Number(new URL(url, "http://localhost").searchParams.get("page") ?? 1);

const json = (body: string): Answer => (_, response) => void response.writeHead(200, { "content-type": "application/json" }).end(body);

/** Serves so many pages with one service each, but for those that are answered in another way. */
function servePages(site: Site, all: number, others: Record<number, Answer> = {}): number[] {
  const asked: number[] = [];
  site.put("/services", (request, response) => {
    const number = numberIn(request.url ?? "");
    asked.push(number);
    (others[number] ?? json(services([service(number)], number, all)))(request, response);
  });
  return asked;
}

const LOAD = /Failed to load resource/;

test("all pages are followed, and the rest of the address stays", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  const asked = servePages(site, 7);
  const finder = await openHost(page, site, { feed: "/services?per_page=1" });
  await finder.toResults();
  expect(await finder.results()).toHaveLength(7);
  expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(watch.requests.filter((url) => url.includes("/services")).every((url) => url.includes("per_page=1"))).toBe(true);
});

test("no more than 200 pages are fetched; what came is used, and the console says so", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  const asked = servePages(site, 1_000);
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.toResults();
  await expect(finder.root).toContainText("200");
  // The reader is told as well.
  await expect(finder.root.getByText(message("en", "list-partial"))).toBeVisible();
  expect(asked).toHaveLength(200);
  expect(watch.console.some((line) => line.includes("page=201: only the first 200 pages are read"))).toBe(true);
});

test("no more than 50 MB are fetched", async ({ page, site, watch }) => {
  test.slow();
  watch.expected.push(LINES);
  const large = (number: number): Answer => json(services([service(number)], number, 9, { padding: "x".repeat(20_000_000) }));
  const asked = servePages(site, 9, Object.fromEntries([1, 2, 3, 4].map((number) => [number, large(number)])));
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.toResults();
  expect(await finder.results()).toHaveLength(2);
  expect(asked).toEqual([1, 2, 3]);
  expect(watch.console.some((line) => line.includes("page=3: no more than 50 MB are read"))).toBe(true);
});

test("a page that leads elsewhere is not followed: a list chooses no other server, and not the page's own", async ({ page, site, watch }) => {
  watch.expected.push(LINES, LOAD);
  let isReached = false;
  site.put("/admin/delete-all", (_, response) => {
    isReached = true;
    response.end("{}");
  });
  const asked = servePages(site, 3, { 2: (_, response) => void response.writeHead(302, { location: "/admin/delete-all" }).end() });
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.toResults();
  expect((await finder.results()).map(({ id }) => id)).toEqual(["s1"]);
  // Once more, as any page that fails.
  expect(asked).toEqual([1, 2, 2]);
  expect(isReached).toBe(false);
  await expect(finder.root.getByText(message("en", "list-partial"))).toBeVisible();
});

test("no line of an address overrides how much and how long is read", async ({ page, site, watch }) => {
  watch.expected.push(LINES, LOAD);
  const next = `${site.origin}/services?page=2\n0\n1\n999999`;
  const first = json(services([service(1)], 1, 2, { links: { next } }));
  const asked = servePages(site, 2, { 1: first });
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.toResults();
  expect((await finder.results()).map(({ id }) => id)).toEqual(["s1", "s2"]);
  expect(asked[0]).toBe(1);
});

test("a page that fails is fetched once more; then the feed is what has come", async ({ page, site, watch }) => {
  watch.expected.push(LINES, LOAD);
  const asked = servePages(site, 4, { 3: (_, response) => void response.writeHead(504).end() });
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.toResults();
  expect((await finder.results()).map(({ id }) => id)).toEqual(["s1", "s2"]);
  expect(asked).toEqual([1, 2, 3, 3]);
  expect(watch.console.some((line) => line.includes("this page is missing: the server answered with status 504"))).toBe(true);
});

test("of a page that is cut off, the records before the cut are used", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  const cut = services([service(2), service(3)], 2, 2);
  servePages(site, 2, { 2: json(cut.slice(0, cut.indexOf("Service 3"))) });
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.toResults();
  expect((await finder.results()).map(({ id }) => id)).toEqual(["s1", "s2"]);
  expect(watch.console.some((line) => line.includes("stops in the middle"))).toBe(true);
});

test("the same page again and again is read once", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  const asked = servePages(site, 9, { 2: json(services([service(1)], 1, 9)) });
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.toResults();
  expect(await finder.results()).toHaveLength(1);
  expect(asked).toEqual([1, 2]);
});

test("a next page on another server is not asked for, unless the page names that server", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  const other = site.origin.replace("localhost", "127.0.0.1");
  watch.elsewhere.push(`${other}/`);
  const shared = (body: string): Answer => (_, response) =>
    void response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" }).end(body);
  site.put("/services", json(services([service(1)], 1, 1, { next: `${other}/more` })));
  site.put("/more", shared(services([service(2)])));
  site.put("/others", shared(services([service(3)])));
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.toResults();
  expect((await finder.results()).map(({ id }) => id)).toEqual(["s1"]);
  expect(watch.requests.filter((url) => url.startsWith(other))).toEqual([]);
  expect(watch.console.some((line) => line.includes(`${other}/more: this next page is on another server`))).toBe(true);
  await finder.element.evaluate((element, feed) => element.setAttribute("feed", feed), `/services ${other}/others`);
  await expect(finder.root.locator('[data-service-id="s2"]')).toHaveCount(1);
});

test("the reader sees how many services there are so far", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  // The readers speak after five seconds, on a clock that no test can move: it is that of their worker.
  const late: Answer = (request, response) => void setTimeout(() => json(services([service(4)], 4, 5))(request, response), 5_100);
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  const last: Answer = async (request, response) => {
    await held;
    json(services([service(5)], 5, 5))(request, response);
  };
  servePages(site, 5, { 4: late, 5: last });
  const finder = await openHost(page, site, { feed: "/services" });
  await finder.shows("loading");
  // The number stands between marks that isolate it.
  await expect(finder.root).toContainText(/We are getting the services\. \W*4\W* are here already\./);
  const said = page.locator("service-finder p[role=status]").filter({ hasText: /^We are getting the services\. \W*4\W* are here already\.$/ });
  await expect(said).toHaveCount(1);
  release();
  await finder.toResults();
  expect(await finder.results()).toHaveLength(5);
});

test("an element that is removed or gets another feed stops fetching", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  const asked = servePages(site, 5, {
    2: async (request, response) => {
      await held;
      json(services([service(2)], 2, 5))(request, response);
    },
  });
  site.put("/feed.json", readFileSync(join(import.meta.dirname, "..", "..", "..", "feeds", "associations.json"), "utf8"));
  const finder = await openHost(page, site, { feed: "/services" });
  await expect.poll(() => asked.length).toBe(2);
  await finder.element.evaluate((element) => element.setAttribute("feed", "/feed.json"));
  await finder.shows("question");
  await expect.poll(() => page.workers().length).toBe(0);
  release();
  await finder.element.evaluate((element) => element.remove());
  expect(asked).toEqual([1, 2]);
});
