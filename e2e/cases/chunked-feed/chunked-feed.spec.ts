// A large feed that comes in chunks: the index first, and the services when they are shown.

import type { Page } from "@playwright/test";

import type { Finder } from "../../support/finder";
import { hold } from "../../support/served";
import { test, type Site } from "../../support/site";
import { expect } from "../../support/test";
import { openHost } from "../foreign-feed/hosts";
import { build, CHUNKS, publish, type Built } from "./built";

const ANY_CHUNK = `**${CHUNKS}*`;
const BUSY = "[data-service-id][aria-busy=true]";

let built: Built;

// One after the other in one process, so that the feed is built once.
test.describe.configure({ mode: "default" });

// Where the tests are run without xtask, the tool may have to be compiled first.
test.beforeAll(() => {
  test.setTimeout(600_000);
  built = build();
});

test.beforeEach(({ site, watch }) => {
  publish(site, built);
  watch.expected.push(/Failed to load resource/);
});

const asked = (requests: string[]) => new Set(requests.filter((url) => url.includes(CHUNKS)));

/** Goes to the services of one topic in one region. */
async function toResults(page: Page, site: Site, path = "/big/index.json"): Promise<Finder> {
  const finder = await openHost(page, site, { feed: path });
  await finder.shows("question");
  await finder.root.getByRole("radio", { name: "Topic 3" }).check({ force: true });
  await finder.button("continue").click();
  await finder.toResults();
  return finder;
}

async function allHere(finder: Finder): Promise<void> {
  await expect(finder.root.locator("[data-service-id]").first()).toBeVisible();
  await expect(finder.root.locator(BUSY)).toHaveCount(0);
}

test("the questions need the index alone, and the results a few chunks", async ({ page, site, watch }) => {
  const finder = await openHost(page, site, { feed: "/big/index.json" });
  await finder.shows("question");
  expect(asked(watch.requests).size).toBe(0);
  await finder.root.getByRole("radio", { name: "Topic 3" }).check({ force: true });
  await finder.button("continue").click();
  await finder.toResults();
  await allHere(finder);
  expect(await finder.root.locator("[data-service-id]").first().getByRole("heading").innerText()).toMatch(/^Service \d{4}$/);
  expect(built.chunks.size).toBeGreaterThan(20);
  expect(asked(watch.requests).size).toBeLessThan(built.chunks.size / 2);
});

test("the feed's own server is a stranger too: whole pages of five topics and more are asked for, in no telling order", async ({ page, site, watch }) => {
  const finder = await toResults(page, site);
  await allHere(finder);
  const urls = watch.requests.filter((url) => url.includes(CHUNKS));
  expect(urls.every((url) => !/[?#]/.test(url))).toBe(true);
  const numbers = urls.map((url) => Number(/-(\d+)\.json$/.exec(url)![1]));
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  // The server has the feed, so it knows which services are in what was asked for, and the first page of every topic.
  const names = new Set(urls.map((url) => url.slice(url.lastIndexOf("/") + 1)));
  const chunks = [...built.chunks].filter(([name]) => names.has(name)).map(([, text]) => JSON.parse(text) as { services: { id: string }[] });
  const asked = new Set(chunks.flatMap(({ services }) => services.map(({ id }) => id)));
  const isWhole = (topic: number) => Array.from({ length: 10 }, (_, at) => `service-${topic + 12 * at}`).every((id) => asked.has(id));
  const fitting = Array.from({ length: 12 }, (_, topic) => topic).filter(isWhole);
  expect(fitting).toContain(3);
  expect(fitting.length).toBeGreaterThanOrEqual(5);
  expect(fitting.length).toBeLessThan(12);
  // At most 150 kB, as a server sends it that compresses nothing.
  expect([...built.chunks].filter(([name]) => names.has(name)).reduce((sum, [, text]) => sum + text.length, 0)).toBeLessThan(150_000);
});

test("below two megabytes in all, everything is one file", async () => {
  const small = build(1_500);
  expect(small.chunks.size).toBe(1);
});

test("the results are those of the whole feed", async ({ page, site }) => {
  const finder = await toResults(page, site);
  await allHere(finder);
  // Open round the clock comes first, then the name: of topic 3 every service has an odd number.
  const first = Array.from({ length: 10 }, (_, at) => `service-${3 + 12 * at}`);
  expect((await finder.results()).slice(0, 10).map(({ id }) => id)).toEqual(first);
});

test("a card is shown as soon as its own chunk is there", async ({ page, site }) => {
  const [last] = [...built.chunks].filter(([, text]) => text.includes('"id":"service-111"')).map(([name]) => name);
  const arrive = await hold(page, `**${CHUNKS}${last}`);
  const finder = await toResults(page, site);
  await expect(finder.card("service-3").getByRole("heading")).toBeVisible();
  await expect(finder.card("service-3")).not.toHaveAttribute("aria-busy", "true");
  await expect(finder.root.locator(BUSY).first()).toBeVisible();
  arrive();
  await allHere(finder);
});

test("cards whose chunk does not come say so, with another try, which leads the focus to the service", async ({ page, site }) => {
  await page.clock.install();
  await page.route(ANY_CHUNK, (route) => route.abort("connectionfailed"));
  const finder = await toResults(page, site);
  const again = finder.button("retry").first();
  await expect
    .poll(async () => {
      // The pauses between the tries.
      await page.clock.runFor(3_000);
      return again.isVisible();
    })
    .toBe(true);
  await page.unroute(ANY_CHUNK);
  // Files are asked for in no telling order, so the first one given up may be that of any card.
  const position = await again.evaluate((button) => button.closest("[data-position]")?.getAttribute("data-position"));
  await again.click();
  await allHere(finder);
  await expect(finder.root.locator(`[data-position="${position}"]`).getByRole("heading").getByRole("button")).toBeFocused();
});

test("a chunk with other contents than the index names is not shown", async ({ page, site }) => {
  await page.clock.install();
  const other = [...built.chunks.values()].map((text) => text.replaceAll("Service", "Servant"));
  [...built.chunks.keys()].forEach((name, at) => site.put(CHUNKS + name, other[at] ?? ""));
  const finder = await toResults(page, site);
  await expect
    .poll(async () => {
      await page.clock.runFor(3_000);
      return finder.button("retry").first().isVisible();
    })
    .toBe(true);
  await expect(finder.root.getByText("Servant")).toHaveCount(0);
});

test("a service is opened, kept, and its link opens the list of it", async ({ page, site }) => {
  const finder = await toResults(page, site);
  await allHere(finder);
  await finder.card("service-15").getByRole("heading").getByRole("button").click();
  await finder.shows("service");
  await expect(finder.heading()).toHaveText("Service 0015");
  await expect(finder.root.getByText("Association 15").first()).toBeVisible();
  await finder.button("keep").click();
  await finder.backToResults();
  await finder.shortlist(1).click();
  await finder.shows("shortlist");
  await expect(finder.card("service-15").getByRole("heading")).toHaveText("Service 0015");
  const link = await finder.root.locator("input[readonly]").inputValue();
  expect(link.endsWith("#service-finder=service-15")).toBe(true);
  await page.goto("about:blank");
  await page.goto(link);
  await finder.shows("shortlist");
  await expect(finder.card("service-15").getByRole("heading")).toHaveText("Service 0015");
});

test("the search knows names, keywords and organizations of the whole feed", async ({ page, site }) => {
  const finder = await toResults(page, site);
  await finder.button("search-open").click();
  await finder.shows("search");
  for (const [typed, id] of [["lighthouse", "service-1234"], ["service 2999", "service-2999"]] as const) {
    await finder.root.getByRole("searchbox").fill(typed);
    await finder.button("search-submit").click();
    await expect(finder.card(id).getByRole("heading")).toBeVisible();
  }
});

test("the reader and the editor are told of a damaged index", async ({ page, site, watch }) => {
  watch.expected.push(/service-finder: feed: the index is not whole/);
  site.put("/big/damaged.json", built.index.replace(/"columns": "[^"]{40}/, '"columns": "'));
  const finder = await openHost(page, site, { feed: "/big/damaged.json" });
  await finder.shows("error");
  await expect(page.locator("html")).toHaveAttribute("data-told", "feed-unreadable");
});

test("without a network the chunks that have come stay, and the reader is told of the rest", async ({ page, site }) => {
  const finder = await toResults(page, site);
  await allHere(finder);
  await page.clock.install();
  await page.context().setOffline(true);
  await expect(finder.card("service-3").getByRole("heading")).toBeVisible();
  await finder.button("search-open").click();
  await expect
    .poll(async () => {
      await page.clock.runFor(3_000);
      return finder.button("retry").isVisible();
    })
    .toBe(true);
  await page.context().setOffline(false);
  await expect
    .poll(async () => {
      // It tries again by itself too.
      if (await finder.button("retry").isVisible()) await finder.button("retry").click({ timeout: 1000 }).catch(() => undefined);
      await page.clock.runFor(3_000);
      return finder.root.getByRole("searchbox").isVisible();
    })
    .toBe(true);
});
