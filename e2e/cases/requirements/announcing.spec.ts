// What a screen reader says without being asked. What it really says is listened to by people: docs/manual-tests.md.

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { statusRegions } from "../../support/status";
import { expect, test } from "../../support/test";

const PLACE = 'data-topic="topic:separation" data-audience="role:client"';

test("requirement 15: two finders share one status region, which speaks for the one in use", async ({ page }) => {
  await open(page, { body: script(PLACE) + script(PLACE) });
  const [one, other] = [new Finder(page, "fi", 0), new Finder(page, "fi", 1)];
  for (const finder of [one, other]) expect((await finder.question()).kind).toBe("place");
  await expect(statusRegions(page)).toHaveCount(1);
  await expect(statusRegions(page)).toHaveText("");
  await other.root.getByRole("textbox").fill("in");
  await expect(statusRegions(page)).toHaveText("3 ehdotusta");
  await one.root.getByRole("textbox").fill("Atlantis");
  await expect(statusRegions(page)).toHaveText("Tällä nimellä ei löydy kuntaa.");
  await expect(statusRegions(page)).toHaveAttribute("lang", "fi");
  // What was said of one view is not there in the next.
  await one.moves(() => one.button("answer-unknown").click());
  await expect(statusRegions(page)).toHaveText("");
  await one.element.evaluate((element) => element.remove());
  const left = new Finder(page);
  await left.root.getByRole("textbox").fill("inari");
  await expect(statusRegions(page)).toHaveCount(1);
  await expect(statusRegions(page)).toHaveText("1 ehdotus");
});

test("requirement 15: the search says how many it has found", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("search-submit").click();
  const field = finder.root.getByRole("searchbox");
  await field.fill("xyzzy");
  await field.press("Enter");
  await expect(statusRegions(page)).toHaveText(/ei löytynyt palvelua/);
  await expect(field).toBeFocused();
});
