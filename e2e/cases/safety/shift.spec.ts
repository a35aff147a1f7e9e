// Shift three times: what counts as a press, what does not, and what is said meanwhile.

import { AWAY, Exit } from "../../support/exit";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { OF_THE_FEED } from "../../support/languages";
import { expect, test } from "../../support/test";

const leading = `<input id="own">${script(`data-exit-url="${AWAY}"`)}`;

/** Keys one after the other: `+X` is pressed, `-X` let go, `X` both. */
const tables: { leads: boolean; name: string; keys: string }[] = [
  { leads: true, name: "three times", keys: "Shift Shift Shift" },
  { leads: true, name: "the left one", keys: "ShiftLeft ShiftLeft ShiftLeft" },
  { leads: true, name: "the right one", keys: "ShiftRight ShiftRight ShiftRight" },
  { leads: true, name: "left and right mixed", keys: "ShiftLeft ShiftRight ShiftLeft" },
  { leads: true, name: "left and right, one still down", keys: "+ShiftLeft +ShiftRight -ShiftLeft -ShiftRight ShiftLeft" },
  { leads: true, name: "held down long enough to repeat", keys: "Shift +Shift +Shift +Shift -Shift Shift" },
  { leads: true, name: "again from the beginning after another key", keys: "Shift Shift a Shift Shift Shift" },
  { leads: false, name: "twice", keys: "Shift Shift" },
  { leads: false, name: "held down", keys: "+Shift +Shift +Shift +Shift" },
  { leads: false, name: "with another key between", keys: "Shift Shift Tab Shift" },
  { leads: false, name: "for capitals", keys: "+Shift A -Shift +Shift B -Shift +Shift C -Shift" },
  { leads: false, name: "for capitals, let go in another order", keys: "+Shift +A -Shift -A +Shift +B -Shift -B Shift" },
  { leads: false, name: "to go backwards", keys: "+Shift Tab Tab Tab -Shift" },
  { leads: false, name: "to change the keyboard's language", keys: "+Alt Shift Shift Shift -Alt" },
  { leads: false, name: "with Control", keys: "+Control Shift Shift Shift -Control" },
];

for (const { leads, name, keys } of tables) {
  test(`35: ${name}: ${leads ? "leads away" : "nothing"}`, async ({ page }) => {
    await open(page, { body: leading });
    const exit = new Exit(page);
    await exit.prepare();
    await new Finder(page).shows("question");
    await page.locator("#own").focus();
    for (const key of keys.split(" ")) {
      if (key.startsWith("+")) await page.keyboard.down(key.slice(1));
      else if (key.startsWith("-")) await page.keyboard.up(key.slice(1));
      else await page.keyboard.press(key);
    }
    if (leads) await exit.hasLed();
    else await exit.hasNotLed();
  });
}

test("35: each press has five seconds", async ({ page }) => {
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
  test(`35: it is said how often is left, and no longer once it is over: ${language}`, async ({ page }) => {
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

test("35: before the core has come it is said in figures", async ({ page }) => {
  await page.route("**/*.wasm", () => {});
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

test("35: the keys are listened to once for all finders, and not when the last one has gone", async ({ page }) => {
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
