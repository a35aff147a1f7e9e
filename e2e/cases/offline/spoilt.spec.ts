// What a device has kept may get lost or spoilt, and what the server gives later may be worse than what is kept. The
// reader gets the services, or the emergency number and a sentence.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { journeys } from "../../journeys/journey";
import { message } from "../../support/feed";
import { recorded } from "../../support/reliability";
import { test } from "../../support/site";
import { expect } from "../../support/test";
import { build, publish } from "../chunked-feed/built";
import { goOffline, OFFLINE_LINES, reloadOffline, Standalone } from "./standalone";

/** Puts something else in the place of what is kept, or takes it away. */
async function spoil(page: Page, path: RegExp, text?: string): Promise<void> {
  const count = await page.evaluate(
    async ([path, text]) => {
      let count = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!new RegExp(path!).test(new URL(request.url).pathname)) continue;
          const type = (await cache.match(request))!.headers.get("content-type") ?? "";
          if (text === undefined) await cache.delete(request);
          else await cache.put(request, new Response(text, { headers: { "content-type": type } }));
          count += 1;
        }
      }
      return count;
    },
    [path.source, text] as const,
  );
  expect(count, `${path} is kept`).toBeGreaterThan(0);
}

const emergency = (page: Page) => page.getByRole("link", { name: /112/ }).first();

for (const [what, text] of [["lost", undefined], ["spoilt", "const half = "]] as const) {
  test(`a kept file that is ${what} is fetched again and kept`, async ({ page, context, site, watch }) => {
    watch.expected.push(...OFFLINE_LINES);
    const standalone = new Standalone(page, site);
    await standalone.open();
    await standalone.turnOn();
    const files = async () => Object.values(await standalone.kept()).flat().sort();
    const before = await files();
    await spoil(page, /service-finder\.js|\.wasm$/, text);
    await standalone.open();
    await expect.poll(files).toEqual(before);
    await goOffline(context, page, site);
    await reloadOffline(context, page);
    await new Finder(page).shows("question");
    recorded({ table: "offline", row: `a kept file that is ${what}, with a network`, reader: "the services; the file is fetched again and kept" });
  });
}

test("a kept file that is spoilt, without a network: the page says so, and has the number", async ({ page, context, site, watch }) => {
  watch.expected.push(...OFFLINE_LINES, /Failed to (load|fetch)/, /TypeError/);
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await spoil(page, /service-finder\.js/, "const half = ");
  await goOffline(context, page, site);
  await page.reload();
  await expect(page.locator("service-finder")).toContainText("Palveluhaku ei toimi nyt.");
  await expect(emergency(page)).toBeVisible();
  recorded({ table: "offline", row: "a kept file that is spoilt, without a network", reader: "that the finder does not work now, the number, and the way out" });
});

test("the kept page itself is lost, without a network: the number and another try", async ({ page, context, site, watch }) => {
  watch.expected.push(...OFFLINE_LINES, /Failed to (load|fetch)/, /TypeError/);
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await spoil(page, /^\/$/);
  await goOffline(context, page, site);
  await page.reload();
  await expect(emergency(page)).toBeVisible();
  site.restore();
  await context.setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await new Finder(page).shows("question");
  recorded({ table: "offline", row: "the kept page itself is lost, without a network", reader: "that it does not open without internet, the number, and another try" });
});

test("a kept list that is cut off is not shown: the newest is, or the page says that it cannot be had", async ({ page, context, site, watch }) => {
  watch.expected.push(...OFFLINE_LINES, /service-finder: /);
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  const half = (await site.file("/feeds/associations.json")).toString().slice(0, 20_000);
  await spoil(page, /associations\.json/, half);
  const finder = await standalone.open();
  expect(await finder.answerAll({})).not.toEqual([]);
  await spoilAgain();
  await goOffline(context, page, site);
  await page.reload();
  await finder.shows("error");
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  recorded({ table: "offline", row: "a kept list that is cut off", reader: "the newest services; without a network that they did not load, the number, and another try" });

  async function spoilAgain(): Promise<void> {
    await standalone.open();
    await expect.poll(async () => (await standalone.kept()).feeds).toHaveLength(1);
    await spoil(page, /associations\.json/, half);
  }
});

/** What must not take the place of a good list. */
const WORSE: [string, string][] = [
  ["no services, but questions", JSON.stringify({ format: "service-feed/1", services: [], questions: [{ id: "q" }], helplines: [{ name: "A", value: "000" }] })],
  ["33 MB", JSON.stringify({ format: "service-feed/1", services: [{ id: "a", name: "a".repeat(33 * 1024 * 1024) }] })],
  ["nothing that is a service", JSON.stringify({ format: "service-feed/1", services: [null, 5, "x", {}, { id: "a" }] })],
  ["a list of another version", JSON.stringify({ format: "service-feed/2", services: [{ id: "a", name: "A" }] })],
  ["half of the list", `{"format":"service-feed/1","services":[{"id":"a","name":"A"},{"id`],
];

for (const [what, answer] of WORSE) {
  test(`a list that comes with ${what} does not take the place of the kept one`, async ({ page, site }) => {
    const standalone = new Standalone(page, site);
    await standalone.open();
    await standalone.turnOn();
    site.put("/feeds/associations.json", answer);
    for (let visit = 0; visit < 2; visit++) {
      const finder = await standalone.open();
      await expect(standalone.connection).not.toHaveText("");
      await finder.answerAll({});
      expect((await finder.results()).length).toBeGreaterThan(2);
    }
    recorded({ table: "offline", row: `${what} in the place of the feed`, reader: "the services of before with their date, and that the newest ones could not be had" });
  });
}

test("the clock of the device is at the year 2031", async ({ page, context, site, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await page.clock.setFixedTime(new Date("2031-06-03T12:00:00+03:00"));
  await goOffline(context, page, site);
  await reloadOffline(context, page);
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(standalone.connection).toHaveText(/\d{4}/);
  await finder.answerAll(journeys[0]!.answers);
  // Facts that nobody has looked at for years are said to be old.
  expect(await finder.results()).not.toEqual([]);
  await expect(finder.root.getByText(message("fi", "group-old")).first()).toBeVisible();
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  recorded({ table: "offline", row: "the clock of the device at the year 2031", reader: "the services, said to be old, with the day on which they were fetched" });
});

test("of a large feed the index is kept, and what is not is said to be missing", async ({ page, context, site, watch }) => {
  test.setTimeout(600_000);
  watch.expected.push(...OFFLINE_LINES, /Failed to load resource/);
  publish(site, build());
  const index = (await site.file("/index.html")).toString().replace("feeds/associations.json", "big/index.json");
  site.put("/", index);
  const standalone = new Standalone(page, site);
  await page.goto(`${site.origin}/`);
  const finder = new Finder(page);
  await finder.shows("question");
  await standalone.turnOn();
  expect((await standalone.kept()).feeds).toEqual(["/big/index.json"]);
  await goOffline(context, page, site);
  await reloadOffline(context, page);
  await finder.shows("question");
  await finder.root.getByRole("radio", { name: "Topic 3" }).check({ force: true });
  await finder.button("continue").click();
  await finder.toResults();
  await expect(finder.button("retry").first()).toBeVisible({ timeout: 30_000 });
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  recorded({ table: "offline", row: "a large feed with an index, without a network", reader: "the questions; in the place of each service that it could not be loaded, and another try" });
});
