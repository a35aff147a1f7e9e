// The colours and the font of the page around the finder: with theme="host" all of them, corrected until everything can be
// told apart, and otherwise the main colour and the font where a theme of WordPress says them.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open } from "../../support/host";
import { expect, test } from "../../support/test";

/** A page with a text, so that it has a link. */
const body = (attributes: string) => `<main><p>See <a href="/host/page.html">our page</a>.</p>
  <service-finder feed="/feeds/associations.json" ${attributes}></service-finder></main>
  <script src="/service-finder.js" async></script>`;

const looks = (background: string, text: string, link: string) =>
  `<style>body { background: ${background}; color: ${text}; font-family: monospace } a { color: ${link} }</style>`;

/** What the finder's tokens are now. */
const tokens = (finder: Finder, ...names: string[]) =>
  finder.root.evaluate(
    (root, names) => names.map((name) => getComputedStyle(root).getPropertyValue(`--${name}`).trim()),
    names,
  );

const has = (finder: Finder, expected: Record<string, string>) =>
  expect.poll(() => tokens(finder, ...Object.keys(expected))).toEqual(Object.values(expected));

async function nothingIsHardToRead(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page }).include("service-finder").withRules(["color-contrast"]).analyze();
  expect(found.violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`))).toEqual([]);
}

for (const [name, background, text, link, expected] of [
  ["a light page", "#fffdf5", "#222222", "#0b57a4", { background: "#fffdf5", text: "#222222", primary: "#0b57a4", "on-primary": "#ffffff" }],
  ["a dark page", "#111820", "#f0f0f0", "#8ab4f8", { background: "#111820", text: "#f0f0f0", primary: "#8ab4f8", "on-primary": "#000000" }],
  ["a page whose text and links are too faint", "#ffffff", "#999999", "#ffee58", { background: "#ffffff", primary: "#7c732b" }],
] as const) {
  test(`theme="host": ${name} lends the finder its colours, and everything can be read`, async ({ page }) => {
    await open(page, { head: looks(background, text, link), body: body('theme="host"') });
    const finder = new Finder(page);
    await finder.shows("question");
    await has(finder, expected);
    expect(await finder.root.evaluate((root) => getComputedStyle(root).fontFamily)).toBe("monospace");
    await nothingIsHardToRead(page);
    await finder.answerAll({ situation: ["topic:violence"], role: ["role:client"] });
    await nothingIsHardToRead(page);
  });
}

test('theme="host" sees the nearest background, lets properties of the page hold, and goes when it is taken away', async ({ page, watch }) => {
  // In the light theme what the page has set for itself does not do.
  watch.expected.push(/on --service-finder-color-soft #000000/);
  const head = `${looks("#ffffff", "#222222", "#0b57a4")}<style>
    main { background: rgb(0 0 0 / 0.9); color: #eeeeee } main a { color: #99ccff }
    service-finder { --service-finder-color-soft: #000000 }</style>`;
  await open(page, { head, body: body('theme="host"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await has(finder, { background: "#191919", text: "#eeeeee", primary: "#99ccff", soft: "#000000" });
  expect(await finder.root.evaluate((root) => getComputedStyle(root).colorScheme)).toBe("dark");
  await finder.element.evaluate((element) => element.setAttribute("theme", "light"));
  await has(finder, { background: "#f7f4ee", text: "#1d2b2e" });
  expect(await finder.root.getAttribute("style")).toBeFalsy();
  await finder.element.evaluate((element) => element.setAttribute("theme", "host"));
  await has(finder, { background: "#191919" });
});

test('theme="host" on a page that says nothing follows the browser\'s own colours, light and dark', async ({ page }) => {
  await open(page, { head: '<style>:root { color-scheme: light dark }</style>', body: body('theme="host"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await has(finder, { background: "#ffffff", text: "#000000" });
  await page.emulateMedia({ colorScheme: "dark" });
  await has(finder, { background: "#121212", text: "#ffffff" });
  await nothingIsHardToRead(page);
});

test("a strict page lets the finder take its colours", async ({ page }) => {
  const head = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
  await open(page, { head, body: body('theme="host"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await has(finder, { background: "#ffffff", text: "#000000" });
});

const wordpress = (primary: string) => `<style>:root {
  --wp--preset--color--primary: ${primary}; --wp--preset--font-family--body: "Courier New", monospace }</style>`;

test("a theme of WordPress lends its font and its main colour, where that can be told apart", async ({ page }) => {
  await open(page, { head: wordpress("#8a0f5c"), body: body('theme="light"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await has(finder, { primary: "#8a0f5c", "primary-strong": "#680b45", "on-primary": "#ffffff", background: "#f7f4ee" });
  expect(await finder.root.evaluate((root) => getComputedStyle(root).fontFamily)).toContain("Courier New");
  await nothingIsHardToRead(page);
  // In the dark it cannot be told apart, and the finder has its own.
  const own = (await tokens(finder, "background"))[0]!;
  await finder.element.evaluate((element) => element.setAttribute("theme", "dark"));
  await expect.poll(() => tokens(finder, "background")).not.toEqual([own]);
  await expect.poll(async () => (await tokens(finder, "primary"))[0]).not.toBe("#8a0f5c");
  await nothingIsHardToRead(page);
});

test("a main colour of a theme that cannot be told apart is not used, and one that the page chose holds", async ({ page }) => {
  await open(page, { head: wordpress("#ffee58"), body: body('theme="light"') });
  const finder = new Finder(page);
  await finder.button("show-results").click();
  await finder.shows("results");
  const [primary] = await tokens(finder, "primary");
  expect(primary).not.toBe("#ffee58");
  await nothingIsHardToRead(page);

  const chosen = "<style>service-finder { --service-finder-color-primary: #1b4f72 }</style>";
  await open(page, { head: wordpress("#8a0f5c") + chosen, body: body('theme="light"') });
  await finder.button("show-results").click();
  await finder.shows("results");
  await has(finder, { primary: "#1b4f72" });
});
