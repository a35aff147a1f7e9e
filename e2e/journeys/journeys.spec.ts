// The journeys in Chromium. engines/cases.ts plays the same ones in Firefox and WebKit.

import { Finder } from "../support/finder";
import { open, script } from "../support/host";
import { expect, test } from "../support/test";
import { journeys, noon, play } from "./journey";

for (const journey of journeys) {
  test(`chromium: ${journey.person}`, async ({ page }) => {
    await page.clock.setFixedTime(noon(journey));
    await open(page, { language: journey.language, body: script() });
    await play(journey, new Finder(page, journey.language));
  });
}

test("there are at least ten journeys", () => {
  expect(journeys.length).toBeGreaterThanOrEqual(10);
});
