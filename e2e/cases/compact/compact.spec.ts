// The attribute `compact`, for a finder in a narrow sidebar: smaller margins and headings, and nothing that only
// introduces.

import { expectAccessible } from "../../support/axe";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { BOTH_DIRECTIONS } from "../../support/languages";
import { expect, test } from "../../support/test";
import { everyView, OFFLINE_LINES } from "../../support/views";

/** A sidebar of 16 em on a wide page. */
const SIDEBAR = "<style>body { margin: 0; inline-size: 16em }</style>";

/** Sizes that the attribute changes, in pixels. */
function sizes(finder: Finder): Promise<{ margin: number; heading: number }> {
  return finder.root.evaluate((root) => ({
    margin: parseFloat(getComputedStyle(root).paddingInlineStart),
    heading: parseFloat(getComputedStyle(root.querySelector(".heading")!).fontSize),
  }));
}

test("margins and headings are smaller, also where the attribute is set or removed later, and the answers stay", async ({ page }) => {
  await open(page, { head: SIDEBAR, body: script("data-compact") });
  const finder = new Finder(page);
  await finder.answer(await finder.question(), ["topic:gender"]);
  await expect(finder.root.locator(".back")).toBeVisible();
  const asked = await finder.heading().innerText();
  const compact = await sizes(finder);
  await finder.element.evaluate((element) => element.removeAttribute("compact"));
  await expect.poll(async () => (await sizes(finder)).margin).toBeGreaterThan(compact.margin);
  expect((await sizes(finder)).heading).toBeGreaterThan(compact.heading);
  await finder.element.evaluate((element) => element.toggleAttribute("compact"));
  await expect.poll(() => sizes(finder)).toEqual(compact);
  await expect(finder.heading()).toHaveText(asked);
});

test("what the page sets as the room at the edges holds", async ({ page }) => {
  await open(page, { head: "<style>service-finder { --service-finder-padding: 3px }</style>", body: script("data-compact") });
  const finder = new Finder(page);
  await finder.shows("question");
  expect((await sizes(finder)).margin).toBe(3);
});

test("what introduces the groups of results is left out, and the services are all there", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:gender"], role: ["role:professional"] });
  const introductions = finder.root.locator(".intro").filter({ visible: true });
  await expect(introductions).not.toHaveCount(0);
  const services = await finder.results();
  await finder.element.evaluate((element) => element.setAttribute("compact", ""));
  await expect(introductions).toHaveCount(0);
  expect(await finder.results()).toEqual(services);
});

test("a value that is no wish for it is ignored with a line", async ({ page, watch }) => {
  watch.expected.push(/^warning: service-finder: /);
  await open(page, { body: script('data-compact="false"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(finder.root).not.toHaveAttribute("data-compact");
  // The words for the editor of the page come with the second part.
  const lines = () => watch.console.filter((line) => line.includes('compact="false" is ignored; write compact alone'));
  await expect.poll(lines).toHaveLength(1);
});

for (const language of BOTH_DIRECTIONS) {
  test(`in a sidebar nothing reaches over the edge of any view, in the dark: ${language}`, async ({ page, watch }) => {
    watch.expected.push(...OFFLINE_LINES);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await everyView(page, { language, head: SIDEBAR, attributes: "data-compact" }, async (view, finder) => {
      const over = await finder.root.evaluate((root) => {
        const edge = root.getBoundingClientRect();
        const shown = [...root.querySelectorAll("*")].filter((it) => it.checkVisibility() && !it.closest(".visually-hidden"));
        const reaches = (it: Element) => {
          const { left, right } = it.getBoundingClientRect();
          return left < edge.left - 1 || edge.right + 1 < right;
        };
        return shown.filter(reaches).map((it) => it.outerHTML.slice(0, 120));
      });
      expect(over, view).toEqual([]);
      if (view === "question" || view === "results") await expectAccessible(page);
    });
  });
}
