// The exit by pressing Shift three times: what counts as a press, what does not, and what is said in between.

import type { Page } from "@playwright/test";

import { AWAY, Exit } from "../../support/exit";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { OF_THE_FEED } from "../../support/languages";
import { expect, test } from "../../support/test";

const leading = `<input id="own">${script(`data-exit-url="${AWAY}"`)}`;

/** Keys one after the other: `+X` is pressed, `-X` let go, `X` both. */
const LEADING: Record<string, string> = {
  "three times": "Shift Shift Shift",
  "the left one": "ShiftLeft ShiftLeft ShiftLeft",
  "the right one": "ShiftRight ShiftRight ShiftRight",
  "left and right mixed": "ShiftLeft ShiftRight ShiftLeft",
  "left and right, one still down": "+ShiftLeft +ShiftRight -ShiftLeft -ShiftRight ShiftLeft",
  "held down long enough to repeat": "Shift +Shift +Shift +Shift -Shift Shift",
  "again from the beginning after another key": "Shift Shift a Shift Shift Shift",
};
const NOT_LEADING: Record<string, string> = {
  twice: "Shift Shift",
  "held down": "+Shift +Shift +Shift +Shift -Shift",
  "with another key between": "Shift Shift Tab Shift",
  "for capitals": "+Shift A -Shift +Shift B -Shift +Shift C -Shift",
  "for capitals, let go in another order": "+Shift +A -Shift -A +Shift +B -Shift -B Shift",
  "to go backwards": "+Shift Tab Tab Tab -Shift",
  "to change the keyboard's language": "+Alt Shift Shift Shift -Alt",
  "with Control": "+Control Shift Shift Shift -Control",
};

/** Opens a page with a field of its own, which has the focus. */
async function openWithField(page: Page): Promise<Exit> {
  await open(page, { body: leading });
  const exit = new Exit(page);
  await exit.prepare();
  await new Finder(page).shows("question");
  await page.locator("#own").focus();
  return exit;
}

async function type(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(" ")) {
    if (key.startsWith("+")) await page.keyboard.down(key.slice(1));
    else if (key.startsWith("-")) await page.keyboard.up(key.slice(1));
    else await page.keyboard.press(key);
  }
}

for (const [name, keys] of Object.entries(LEADING)) {
  test(`35: ${name}: leads away`, async ({ page }) => {
    const exit = await openWithField(page);
    await type(page, keys);
    await exit.hasLed();
  });
}

test("35: fewer presses, and Shift used with other keys, lead nowhere", async ({ page }) => {
  const exit = await openWithField(page);
  for (const [name, keys] of Object.entries(NOT_LEADING)) {
    await test.step(name, async () => {
      await type(page, keys);
      await exit.hasNotLed();
      // Another key ends what was begun, and the next keys begin anew, in the same place.
      await page.keyboard.press("Escape");
      await page.locator("#own").focus();
    });
  }
});

test("35: the next press has to come within five seconds", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-09-07T12:00:00+03:00") });
  await open(page, { body: leading });
  const exit = new Exit(page);
  await exit.prepare();
  await new Finder(page).shows("question");
  // From here on only the test moves the clock.
  await page.clock.pauseAt(new Date("2026-09-07T13:00:00+03:00"));
  const press = () => page.keyboard.press("Shift");
  await press();
  await press();
  await page.clock.runFor(5100);
  await expect(exit.status).toBeEmpty();
  await press();
  await exit.hasNotLed();
  await page.clock.runFor(4900);
  await press();
  await page.clock.runFor(4900);
  await press();
  await exit.hasLed();
});

for (const language of OF_THE_FEED) {
  test(`35: the presses that are left are said, until another key ends the count: ${language}`, async ({ page }) => {
    await open(page, { language, body: leading });
    const exit = new Exit(page);
    await new Finder(page, language).shows("question");
    await page.keyboard.press("Shift");
    await expect(exit.status).toHaveText(message(language, "shift-twice"));
    await page.keyboard.press("Shift");
    await expect(exit.status).toHaveText(message(language, "shift-once"));
    await page.keyboard.press("Escape");
    await expect(exit.status).toBeEmpty();
  });
}

test("35: before the core and the feed have come, the presses that are left are shown as a number", async ({ page }) => {
  await page.route(/\.(wasm|json)$/, () => {});
  await open(page, { language: "sv", body: leading });
  const exit = new Exit(page);
  await expect(exit.link).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(exit.status).toHaveText("Lämna sidan: Shift × 2");
});

test("35: where the page wants no exit the keys do nothing", async ({ page }) => {
  await open(page, { body: script(`data-exit="off" data-exit-url="${AWAY}"`) });
  const finder = new Finder(page);
  await finder.shows("question");
  for (let press = 0; press < 4; press++) await page.keyboard.press("Shift");
  await finder.shows("question");
  await expect(finder.heading()).toBeVisible();
});

test("35: all finders share one listener for the keys, which goes with the last of them", async ({ page }) => {
  await page.addInitScript(() => {
    const counts: Record<string, number> = {};
    const [add, remove] = [window.addEventListener, window.removeEventListener];
    window.addEventListener = function (this: Window, ...given: Parameters<typeof add>) {
      counts[given[0]] = (counts[given[0]] ?? 0) + 1;
      return add.apply(this, given);
    } as typeof add;
    window.removeEventListener = function (this: Window, ...given: Parameters<typeof remove>) {
      counts[given[0]] = (counts[given[0]] ?? 0) - 1;
      return remove.apply(this, given);
    } as typeof remove;
    Object.defineProperty(document, "listeners", { get: () => ({ ...counts }) });
  });
  await open(page, { body: leading + script() + script() });
  for (const which of [0, 1, 2]) await new Finder(page, "fi", which).shows("question");
  const listeners = () => page.evaluate(() => (document as unknown as { listeners: Record<string, number> }).listeners);
  expect(await listeners()).toMatchObject({ keydown: 1, keyup: 1, pageshow: 1, pagehide: 1 });
  await page.evaluate(() => document.querySelectorAll("service-finder").forEach((element) => element.remove()));
  expect(await listeners()).toMatchObject({ keydown: 0, keyup: 0, pageshow: 0, pagehide: 0 });
});
