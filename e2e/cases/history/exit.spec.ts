// The exit where the finder has entries of its own in the history: it goes back over them before it leaves.

import { AWAY, Exit } from "../../support/exit";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { expect, test } from "../../support/test";

const BODY = script(`data-history="on" data-exit-url="${AWAY}"`);

test("34: with entries of its own, the exit hides the page at once and Back does not show the finder again", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await page.goto(`${HOST}/examples/`);
  const length = await page.evaluate(() => history.length);
  await open(page, { body: BODY });
  const finder = new Finder(page);
  const first = await finder.question();
  await finder.moves(() => finder.answer(first, ["topic:separation"]));
  await finder.button("show-results").click();
  await finder.shows("results");
  await expect.poll(() => page.evaluate(() => history.length)).toBe(length + 3);
  const atOnce = await exit.link.evaluate((link) => {
    (link as HTMLElement).click();
    return getComputedStyle(document.documentElement).display;
  });
  expect(atOnce).toBe("none");
  await exit.hasLed();
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();

  // The entries that lie ahead lead back to where the reader has gone.
  await page.goForward();
  await exit.hasLed();
  await page.goBack();
  await expect(page).toHaveURL(`${HOST}/examples/`);
});

test("34: where the browser does not go back over the entries, the exit leads away all the same", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await open(page, { body: BODY });
  const finder = new Finder(page);
  const first = await finder.question();
  await finder.moves(() => finder.answer(first, ["topic:separation"]));
  await expect.poll(() => page.evaluate(() => history.state as unknown)).toEqual({ "service-finder": 1 });
  await page.evaluate(() => {
    History.prototype.go = () => {};
  });
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await exit.hasLed();
});

test("34: before the second part of the program has come there is nothing to go back over", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await page.route("**/*_part*.wasm", () => {});
  await page.goto(`${HOST}/examples/`);
  await open(page, { body: BODY });
  const finder = new Finder(page);
  const first = await finder.question();
  await finder.moves(() => finder.answer(first, ["topic:separation"]));
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  await exit.link.click();
  await exit.hasLed();
  await page.goBack();
  await expect(page).toHaveURL(`${HOST}/examples/`);
});
