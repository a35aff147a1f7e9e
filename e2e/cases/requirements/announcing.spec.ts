// What a screen reader is told without being asked. What it really says is heard by people: docs/manual-tests.md.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";
import { everyView, OFFLINE_LINES } from "../../support/views";

const PLACE = 'data-topic="topic:separation" data-audience="role:client"';

/** The status regions of the page and of all finders; the exit has a line of its own, which is seen. */
const regions = (page: Page) => page.locator("[role=status], [aria-live], output").and(page.locator(":not(.exit *)"));

test("requirement 15: one status region in every view, the same all the way", async ({ page, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  await everyView(page, {}, async (view, finder) => {
    await expect(regions(page), view).toHaveCount(1);
    const isMarked = await regions(page).evaluate((region) => {
      const known = "known" in region;
      Object.assign(region, { known: true });
      return known;
    });
    // A new page has a new one.
    if (!["loading", "nothing found", "offline"].includes(view)) expect(isMarked, view).toBe(true);
    await expect(finder.root.locator("[role=status]"), "it stands beside the views").toHaveCount(0);
  });
});

test("requirement 15: two finders share the region, and it says what the one in use has to say", async ({ page }) => {
  await open(page, { body: script(PLACE) + script(PLACE) });
  const [one, other] = [new Finder(page, "fi", 0), new Finder(page, "fi", 1)];
  for (const finder of [one, other]) expect((await finder.question()).kind).toBe("place");
  await expect(regions(page)).toHaveCount(1);
  await expect(regions(page)).toHaveText("");
  await other.root.getByRole("textbox").fill("in");
  await expect(regions(page)).toHaveText("3 ehdotusta");
  await one.root.getByRole("textbox").fill("Atlantis");
  await expect(regions(page)).toHaveText("Tällä nimellä ei löydy kuntaa.");
  await expect(regions(page)).toHaveAttribute("lang", "fi");
  // What was said of one view is not there in the next.
  await one.button("answer-unknown").click();
  await one.shows("results");
  await expect(regions(page)).toHaveText("");
  await one.element.evaluate((element) => element.remove());
  const left = new Finder(page);
  await left.root.getByRole("textbox").fill("inari");
  await expect(regions(page)).toHaveCount(1);
  await expect(regions(page)).toHaveText("1 ehdotus");
});

test("requirement 15: the search says how many it has found", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("search-open").click();
  const field = finder.root.getByRole("searchbox");
  await field.fill("xyzzy");
  await field.press("Enter");
  await expect(regions(page)).toHaveText(/Mitään ei löytynyt/);
  await expect(field).toBeFocused();
});
