// A page that is pinned to one version: with the code that the build prints for it, alone, beside the other code, and
// from another origin.

import { Finder } from "../../support/finder";
import { open } from "../../support/host";
import { FEED, FINDER, HOST } from "../../support/origins";
import { newestCode, pinnedCode, pinnedPath } from "../../support/published";
import { recorded } from "../../support/reliability";
import { expect, test } from "../../support/test";

const withFeed = (code: string, feed = `${HOST}/feeds/associations.json`) => code.replace(/data-feed="[^"]*"/, `data-feed="${feed}"`);
const loaders = (requests: string[]) => requests.filter((url) => url.endsWith("/service-finder.js")).map((url) => new URL(url).pathname);

test("the code of one version shows the finder, and asks for no other loader", async ({ page, watch }) => {
  await open(page, { body: withFeed(pinnedCode(HOST)) });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
  await finder.openService((await finder.results())[0]?.id ?? "");
  expect(loaders(watch.requests)).toEqual([pinnedPath()]);
  recorded({ table: "integrity", row: "nothing (pinned page)", reader: "the services", event: "none", engine: "chromium" });
});

test("the code of one version works from another origin", async ({ page, watch }) => {
  await open(page, { body: withFeed(pinnedCode(FINDER), `${FEED}/feeds/associations.json`) });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
  expect((await finder.results()).length).toBeGreaterThan(0);
  expect(watch.requests.filter((url) => url.startsWith(`${FINDER}/assets/`)).length).toBeGreaterThan(0);
});

for (const [first, second] of [[pinnedCode, newestCode], [newestCode, pinnedCode]] as const) {
  test(`both codes on one page share one program: ${first === pinnedCode ? "pinned" : "newest"} first`, async ({ page, watch }) => {
    await open(page, { body: withFeed(first(HOST)) + withFeed(second(HOST)) });
    for (const which of [0, 1]) {
      const finder = new Finder(page, "fi", which);
      await finder.shows("question");
      await finder.button("show-results").click();
      await finder.shows("results");
    }
    expect(loaders(watch.requests).sort()).toEqual(["/service-finder.js", pinnedPath()].sort());
    expect(watch.requests.filter((url) => /_bg\.wasm/.test(url)).length).toBe(1);
    expect(await page.locator("service-finder").locator(".exit").count()).toBe(1);
  });
}
