// What a reader sees when the feed is not what it should be. ../faults/feed.spec.ts has more of these faults, from a
// real server; here are those of the feed's content, and what one bad record does.

import type { Page, Route } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { withoutPauses } from "../../support/pauses";
import { expect, test } from "../../support/test";

const ADDRESS = "**/feeds/associations.json";

const json = (body: string) => (route: Route) => route.fulfill({ contentType: "application/json", body });

/** Faults that faults/feed.spec.ts does not have. */
const FAULTS: { name: string; code: string; answer: (route: Route) => Promise<void> }[] = [
  { name: "500", code: "server-fault", answer: (route) => route.fulfill({ status: 500, body: "" }) },
  { name: "no connection", code: "feed-unreachable", answer: (route) => route.abort("connectionrefused") },
  { name: "another format", code: "feed-format", answer: json('{"format":"other/2","services":[]}') },
  { name: "services not a list", code: "feed-without-services", answer: json('{"format":"service-feed/1","services":{}}') },
];

async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener("service-finder:error", (event) => {
      const { detail } = event as CustomEvent<Record<string, unknown>>;
      document.documentElement.dataset.error = JSON.stringify(detail);
    });
  });
}

for (const { name, code, answer } of FAULTS) {
  test(`requirement 42: ${name}: one sentence, the emergency number, and a way to try again`, async ({ page, watch }) => {
    watch.expected.push(/Failed to load resource/, /service-finder: .*feed/);
    await listen(page);
    await withoutPauses(page);
    await page.route(ADDRESS, answer);
    await open(page, { body: script() });
    const finder = new Finder(page);
    await finder.shows("error");
    await expect(page.locator("html")).toHaveAttribute("data-error", JSON.stringify({ code }));
    await expect(finder.heading()).toBeVisible();
    await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
    // The mended feed is found without a reload of the page.
    await page.unroute(ADDRESS);
    await finder.button("retry").click();
    await finder.shows("question");
  });
}

test("a script that names no feed says so", async ({ page }) => {
  await listen(page);
  await open(page, {
    body: `<script src="/service-finder.js" async></script><service-finder lang="fi"></service-finder>`,
  });
  await new Finder(page).shows("error");
  await expect(page.locator("html")).toHaveAttribute("data-error", '{"code":"feed-missing"}');
});

test("one bad service is left out, the others are shown, and the console names the place", async ({ page, watch }) => {
  const services = [
    { id: "good", name: "Hyvä palvelu", channels: [{ type: "web", value: "javascript:alert(1)" }] },
    { id: "nameless" },
    { id: "other", name: '<img src=x onerror="document.title=1">', topics: "none" },
  ];
  watch.expected.push(/^warning: service-finder: /);
  await page.route(ADDRESS, json(JSON.stringify({ format: "service-feed/1", services })));
  await open(page, { body: script() });
  const finder = new Finder(page);
  expect((await finder.results()).map(({ id }) => id).sort()).toEqual(["good", "other"]);
  expect(watch.console.some((line) => line.includes("services[1].name"))).toBe(true);
  expect(await page.title()).toBe("Host");
  await expect(finder.root.locator("img")).toHaveCount(0);
  await expect(finder.root.locator('a[href^="javascript"]')).toHaveCount(0);
});
