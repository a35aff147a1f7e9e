// Feeds in other formats, from the question to the service; and a feed of the finder's own never loads their readers.

import { expect } from "../../support/test";
import { test } from "../../support/site";
import { SAMPLES } from "./documents";
import { LINES, READERS, openHost } from "./hosts";

for (const { name, files, topic } of SAMPLES) {
  test(`${name}: from the question to the service`, async ({ page, site, watch }) => {
    watch.expected.push(LINES);
    for (const [path, text] of Object.entries(files)) site.put(path, text);
    const finder = await openHost(page, site, { feed: Object.keys(files).join(" ") });
    await finder.shows("question");
    await expect(page.locator("html")).toHaveAttribute("data-told", "ready");
    const options = finder.root.getByRole("radio");
    await expect(options).toHaveCount(2);
    if (topic) await expect(finder.root.getByRole("radio", { name: topic })).toHaveCount(1);
    await options.first().check({ force: true });
    await finder.button("continue").click();
    await finder.toResults();
    const results = await finder.results();
    expect(results).toHaveLength(3);
    await finder.root.locator("[data-service-id]").first().getByRole("heading").getByRole("button").click();
    await finder.shows("service");
    await expect(finder.heading()).toHaveText(/^Service [1-6]$/);
    await expect(finder.root.locator('a[href^="tel:+35890000"]').first()).toBeVisible();
    expect(watch.requests.filter((url) => READERS.test(url)).length).toBe(1);
  });
}

test("one service by itself", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  site.put("/one", JSON.stringify({ id: "a", name: "Crisis line", status: "active", phones: [{ number: "09 000 0001" }], organization_id: "o" }));
  const finder = await openHost(page, site, { feed: "/one" });
  await expect(finder.root.locator("[data-service-id]")).toHaveCount(1);
});

test("a feed of the finder's own never asks for the readers of others", async ({ page, site, watch }) => {
  site.put("/feed.json", JSON.stringify({ format: "service-feed/1", language: "en", services: [{ id: "a", name: "Chat" }] }));
  const finder = await openHost(page, site, { feed: "/feed.json" });
  await expect(finder.root.locator("[data-service-id]")).toHaveCount(1);
  expect(watch.requests.filter((url) => READERS.test(url))).toEqual([]);
});

test("a feed of its own and one of another format stand together, and one bad record loses no other", async ({ page, site, watch }) => {
  watch.expected.push(LINES);
  site.put("/feed.json", JSON.stringify({ format: "service-feed/1", language: "en", services: [{ id: "own", name: "Own" }] }));
  const contents = [{ id: "nameless", status: "active", organization_id: "o" }, { id: "other", name: "Other", status: "active" }];
  site.put("/services", JSON.stringify({ total_items: 2, contents }));
  const finder = await openHost(page, site, { feed: "/services /feed.json" });
  await finder.toResults();
  expect((await finder.results()).map(({ id }) => id).sort()).toEqual(["other", "own"]);
  expect(watch.console.some((line) => line.includes("/services: contents[0].name: a required value is missing"))).toBe(true);
});
