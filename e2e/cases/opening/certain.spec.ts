// When the first question is drawn before the program is there, and when the finder waits for the program.

import { test } from "../../support/site";
import { expect } from "../../support/test";
import { looking } from "./feeds";
import { openEarly } from "./host";

const FEED = looking({ kind: "single", options: 3 });
const with_ = (change: object) => JSON.stringify({ ...JSON.parse(FEED), opening: { ...JSON.parse(FEED).opening, ...change } });

/** Feeds and pages that may begin with another question. */
const WAITING: Record<string, { feed?: string; attributes?: string }> = {
  "the day has come until which it holds": { feed: with_({ until: "2020-01-01" }) },
  "the page presets a topic": { attributes: 'data-topic="topic:1"' },
  "the page presets a place": { attributes: 'data-place="Turku"' },
  "the page asks fewer questions": { attributes: 'data-max-questions="1"' },
  "the feed has no opening": { feed: JSON.stringify({ ...JSON.parse(FEED), opening: undefined }) },
  "the opening is no such thing": { feed: with_({ texts: null }) },
  "the opening does not end": { feed: FEED.slice(0, 400) },
  "the opening stands elsewhere": { feed: JSON.stringify({ format: "service-feed/1", services: [], opening: JSON.parse(FEED).opening }) },
};

for (const [name, { feed = FEED, attributes = "" }] of Object.entries(WAITING)) {
  test(`the finder waits for the program: ${name}`, async ({ page, site, watch }) => {
    watch.expected.push(/service-finder: /);
    const { finder, letGo } = await openEarly(page, site, { feed, attributes });
    // Whatever is drawn is drawn when feed and texts are there, and the next task after that.
    await expect.poll(() => watch.requests.filter((url) => /feed\.json|\.txt$/.test(url)).length).toBe(2);
    await page.evaluate(async () => {
      await Promise.all([fetch("/feed.json"), new Promise((done) => setTimeout(done))]);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await expect(finder.root).toHaveCount(0);
    letGo();
    await expect(page.locator("html")).toHaveAttribute("data-told", /./);
  });
}

test("a feed that was changed by hand: the program sets right what was drawn", async ({ page, site }) => {
  const changed = JSON.parse(FEED);
  changed.questions[0].options.reverse();
  changed.questions[0].text = { fi: "Mikä nyt?" };
  const { finder, letGo } = await openEarly(page, site, { feed: JSON.stringify(changed) });
  await expect(finder.heading()).toHaveText("Mikä aihe?");
  letGo();
  await expect(finder.heading()).toHaveText("Mikä nyt?");
  await expect(finder.root.getByRole("radio").first()).toHaveAccessibleName(/^Aihe 2/);
});

test("nothing is asked for twice", async ({ page, site, watch }) => {
  const { letGo } = await openEarly(page, site, { feed: FEED });
  letGo();
  await expect(page.locator("html")).toHaveAttribute("data-told", "ready");
  const asked = watch.requests.map((url) => new URL(url).pathname);
  expect(asked.length).toBe(new Set(asked).size);
  const first = asked.map((path) => path.replace(/-\w{16}/, "")).filter((path) => !/_(?!bg)\w+\.wasm$|-2\.txt/.test(path));
  expect(first.sort()).toEqual(["/assets/fi.txt", "/assets/service-finder_bg.wasm", "/feed.json", "/host.html", "/service-finder.js"]);
});

test("an element that is moved asks for nothing again", async ({ page, site, watch }) => {
  const { finder, letGo } = await openEarly(page, site, { feed: FEED });
  letGo();
  await finder.shows("question");
  await expect.poll(() => watch.requests.some((url) => url.endsWith("-2.txt"))).toBe(true);
  const before = [...watch.requests];
  await finder.element.evaluate(async (element) => {
    document.querySelector("h1")!.before(element);
    element.remove();
    await new Promise((done) => setTimeout(done));
    document.querySelector("h1")!.after(element);
    await new Promise((done) => setTimeout(done));
  });
  await finder.shows("question");
  // What is new are later parts of the program, which come when nothing else is to be done.
  expect(watch.requests.slice(before.length).filter((url) => before.includes(url) || !url.endsWith(".wasm"))).toEqual([]);
});

test("a strict page has it too", async ({ page, site }) => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
  const { finder } = await openEarly(page, site, { feed: FEED, policy });
  await finder.showsEarly();
  await expect(finder.button("continue")).toBeVisible();
  expect(await finder.button("continue").evaluate((button) => getComputedStyle(button).minHeight)).not.toBe("auto");
});
