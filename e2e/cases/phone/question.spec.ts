// The first screen of a question on a phone, by numbers, on the finder's own page and in the column of a host page: how
// soon the options begin, how many are whole, and that the strip and the bar cover none of them.

import type { Page } from "@playwright/test";

import { Exit } from "../../support/exit";
import { feed } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { untidy } from "../../support/typography";
import { expect, test } from "../../support/test";

const LANGUAGES = ["fi", "sv", "en", "ar"];
const PHONES = [
  { width: 360, height: 740, whole: 4 },
  { width: 390, height: 844, whole: 5 },
  { width: 412, height: 915, whole: 5 },
];

interface Measured {
  /** Where the words of the question and its hint end, in pixels from the upper edge of the screen. */
  end: number;
  /** How many options are whole, between the strip and the bar. */
  whole: number;
  /** How high the strip and the bar are, where they end, and whether the exit lies within the strip. */
  strip: { top: number; height: number };
  bar: { top: number; bottom: number };
  rows: number[];
  search: number;
  sideways: boolean;
}

function measure(finder: Finder): Promise<Measured> {
  return finder.root.evaluate((root) => {
    const box = (css: string) => root.querySelector(css)!.getBoundingClientRect();
    const [strip, bar] = [box(".strip"), box("form > .actions")];
    const options = [...root.querySelectorAll(".option")].map((option) => option.getBoundingClientRect());
    const hint = root.querySelector("legend + .hint");
    return {
      end: (hint ?? root.querySelector("legend .heading")!).getBoundingClientRect().bottom,
      whole: options.filter(({ top, bottom }) => strip.bottom <= top && bottom <= bar.top + 1).length,
      strip: { top: strip.top, height: strip.height },
      bar: { top: bar.top, bottom: bar.bottom },
      rows: options.map(({ height }) => height),
      search: box(".search").height,
      sideways: document.documentElement.clientWidth < document.documentElement.scrollWidth,
    };
  });
}

async function ownPage(page: Page, language: string): Promise<Finder> {
  await page.addInitScript((language) => Object.defineProperty(navigator, "languages", { get: () => [language] }), language);
  await page.goto(`${HOST}/`);
  const finder = new Finder(page, language);
  await finder.shows("question");
  await expect(finder.root).toHaveAttribute("lang", language);
  return finder;
}

for (const { width, height, whole } of PHONES) {
  for (const language of LANGUAGES) {
    test(`the first screen shows the question and ${whole} whole options: ${width}x${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const finder = await ownPage(page, language);
      const seen = await measure(finder);
      expect(seen.end / height).toBeLessThan(0.3);
      expect(seen.whole).toBeGreaterThanOrEqual(whole);
      expect(seen.strip.top).toBe(0);
      expect(seen.strip.height).toBeGreaterThanOrEqual(44);
      expect(seen.strip.height).toBeLessThan(46);
      expect(Math.round(seen.bar.bottom)).toBe(height);
      expect(Math.round(seen.search)).toBe(48);
      expect(seen.sideways).toBe(false);
      // 63 px with a hint, 84 where one of both takes two lines, 105 where both do in a very wide font.
      for (const row of seen.rows) expect(48 <= row && row <= 106, `a row of ${row} px`).toBe(true);
      expect(await untidy(finder)).toEqual([]);
      await expect(finder.button("continue")).toBeInViewport({ ratio: 1 });
      // The page's own header is low, and its introduction stands below the options.
      const header = (await page.locator("body > header").boundingBox())!;
      expect(header.height).toBeLessThanOrEqual(48);
      const exit = (await new Exit(page).area.boundingBox())!;
      expect([exit.y, exit.height]).toEqual([0, 44]);
    });
  }
}

for (const column of [320, 700]) {
  for (const language of ["fi", "ar"]) {
    test(`in a column of ${column} px the strip, the options and the bar keep to it: ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 1000, height: 800 });
      await open(page, { language, body: `<div style="inline-size: ${column}px">${script()}</div>` });
      const finder = new Finder(page, language);
      await finder.shows("question");
      const [element, exit] = [(await finder.element.boundingBox())!, (await new Exit(page).area.boundingBox())!];
      const seen = await measure(finder);
      expect(Math.round(element.width)).toBe(column);
      expect(seen.end - element.y).toBeLessThan(0.36 * 740);
      expect(seen.whole).toBeGreaterThanOrEqual(3);
      expect(seen.sideways).toBe(false);
      // The exit stands in the strip, wherever that is.
      expect(Math.round(exit.y)).toBe(Math.round(seen.strip.top));
      expect(exit.x).toBeGreaterThanOrEqual(element.x);
      expect(exit.x + exit.width).toBeLessThanOrEqual(element.x + element.width);
    });
  }
}

test("the exit stays in the strip while the page scrolls, and at the upper edge when the finder is out of sight", async ({ page }) => {
  const space = '<div style="height: 150vh">A part of the page</div>';
  await open(page, { body: space + script() + space });
  const [finder, exit] = [new Finder(page), new Exit(page)];
  await finder.shows("question");
  const top = async () => Math.round((await exit.area.boundingBox())!.y);
  expect(await top(), "before the finder").toBe(0);
  await finder.element.evaluate((element) => element.scrollIntoView());
  await page.evaluate(() => scrollBy(0, -120));
  const strip = async () => Math.round((await finder.root.locator(".strip").boundingBox())!.y);
  await expect.poll(top, "in the strip").toBe(await strip());
  expect(await strip()).toBe(120);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(top, "after the finder").toBe(0);
});

test("what is long is folded, what is else is not, and the focus moves to what unfolds", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const first = await finder.question();
  const rows = finder.root.locator(".option");
  const count = first.options!.length;
  await expect(rows).toHaveCount(9);
  await expect(rows.last().getByRole("radio"), "something else").toHaveAccessibleName(/Jokin muu/);
  const unfold = finder.root.locator(".unfold");
  await expect(unfold).toContainText(`${count - 9}`);
  await unfold.press("Enter");
  await expect(rows).toHaveCount(count);
  await expect(rows.nth(8).getByRole("radio")).toBeFocused();
});

test("help now opens below its line, and what was pressed stays where it is", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const finder = await ownPage(page, "fi");
  const line = [finder.root.locator(".help-lines > summary"), finder.root.locator(".help-now > .call")];
  const places = () => Promise.all(line.map((part) => part.boundingBox()));
  const before = await places();
  await line[0]!.click();
  await expect(finder.root.locator(".help-lines li").first()).toBeVisible();
  expect(await places()).toEqual(before);
});

test("a question with one option asks whether it matters", async ({ page }) => {
  const services = Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, name: `Palvelu ${at}`, cost: at % 2 ? "free" : "paid" }));
  await page.route("**/feeds/associations.json", (route) =>
    route.fulfill({ json: { ...feed, format: "service-feed/1", terms: {}, questions: [{ id: "cost", facet: "cost", kind: "single", text: "Maksu", options: [{ value: "free", label: "Maksuton" }] }], services } }),
  );
  await open(page, { body: script('data-enough="1"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(finder.root.getByRole("radio")).toHaveCount(2);
  await finder.root.getByRole("radio", { name: "Ei väliä" }).check({ force: true });
  await finder.moves(() => finder.button("continue").click());
  expect((await finder.results()).length).toBe(10);
});

test("after Continue the strip with Back is on top, also where the reader had scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const finder = await ownPage(page, "fi");
  const first = await finder.question();
  await page.evaluate(() => scrollTo(0, 600));
  await finder.moves(() => finder.answer(first, ["topic:gender"]));
  await expect(finder.button("back")).toBeInViewport({ ratio: 1 });
  await expect(finder.heading()).toBeInViewport({ ratio: 1 });
  await expect(finder.heading()).toBeFocused();
  await expect(finder.heading()).toHaveAccessibleDescription(/Kysymys \W?2/);
});

for (const [language, toEnd] of [["fi", 0.5], ["ar", -0.5]] as const) {
  test(`a step shows by a short motion where it leads, and not to those who want none: ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await open(page, { language, body: script() });
    const finder = new Finder(page, language);
    const first = await finder.question();
    const motion = () =>
      finder.root.locator(".page").evaluate((page) => {
        const { animationName, animationDuration } = getComputedStyle(page);
        return { name: animationName, duration: animationDuration, from: parseFloat(getComputedStyle(page).getPropertyValue("--from")) };
      });
    expect((await motion()).name, "the first question stands still").toBe("none");
    await finder.moves(() => finder.answer(first, ["topic:gender"]));
    expect(await motion()).toEqual({ name: "arrive", duration: "0.16s", from: toEnd });
    await finder.moves(() => finder.button("back").click());
    expect(await motion()).toEqual({ name: "arrive", duration: "0.16s", from: -toEnd });
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect((await motion()).name).toBe("none");
  });
}
