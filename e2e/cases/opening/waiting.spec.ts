// When things are asked for: at once, when a reader comes near, or when a reader who saves data has answered.

import { Finder } from "../../support/finder";
import { part } from "../../support/published";
import { test } from "../../support/site";
import { expect } from "../../support/test";
import { looking } from "./feeds";

const FEED = looking({ kind: "single", options: 3 });

const host = (attributes: string, before = "") =>
  `<!doctype html><html lang="fi"><link rel="icon" href="data:,"><title>Host</title><h1>Host page</h1>${before}
   <script src="/service-finder.js" data-feed="/feed.json" ${attributes} async></script>`;

test("a finder far down on the page asks for nothing before the reader comes near", async ({ page, site, watch }) => {
  site.put("/feed.json", FEED);
  site.put("/host.html", host('data-loading="lazy"', '<p style="height: 9000px">Long</p>'));
  await page.goto(`${site.origin}/host.html`);
  const finder = new Finder(page);
  // The element and the exit are there, and the observer has looked once.
  await expect(finder.element.locator(".exit")).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(watch.requests.map((url) => new URL(url).pathname)).toEqual(["/host.html", "/service-finder.js"]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await finder.shows("question");
});

test("a finder that waits begins when the page does not want it to wait any more", async ({ page, site }) => {
  site.put("/feed.json", FEED);
  site.put("/host.html", host('data-loading="lazy"', '<p style="height: 9000px">Long</p>'));
  await page.goto(`${site.origin}/host.html`);
  const finder = new Finder(page);
  await expect(finder.element.locator(".exit")).toBeVisible();
  await expect(finder.root).toHaveCount(0);
  await finder.element.evaluate((element) => element.removeAttribute("loading"));
  await finder.shows("question");
});

test("a reader who saves data gets the second part with the first answer", async ({ page, site, watch }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.addInitScript(() => addEventListener("service-finder:ready", () => (document.documentElement.dataset.told = "ready")));
  site.put("/feed.json", FEED);
  site.put("/host.html", host(""));
  await page.goto(`${site.origin}/host.html`);
  await expect(page.locator("html")).toHaveAttribute("data-told", "ready");
  const finder = new Finder(page);
  const asked = () => watch.requests.some((url) => url.endsWith(part().path));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(asked()).toBe(false);
  await finder.button("answer-unknown").click();
  await expect.poll(asked).toBe(true);
  await finder.shows("results");
});
