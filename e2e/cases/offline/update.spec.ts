// A new version of the standalone page: whole or not at all, with the reader's consent, never in the middle of the
// questions.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { recorded } from "../../support/reliability";
import { test } from "../../support/site";
import { expect } from "../../support/test";
import { Standalone } from "./standalone";

/** As the browser does by itself when the page is opened, and once a day. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
}

/** Is gone when the page has been loaded again. */
const mark = (page: Page) => page.evaluate(() => void ((window as { mark?: boolean }).mark = true));
const isMarked = (page: Page) => page.evaluate(() => (window as { mark?: boolean }).mark === true);

const versions = async (standalone: Standalone) => Object.keys(await standalone.kept()).filter((name) => name !== "feeds");

test("a new version waits for consent, and then takes the old one's place", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await standalone.publishNewer();
  await standalone.open();
  await expect(standalone.update).toHaveText(standalone.text("update-ready"));
  await standalone.takeNewer();
  await new Finder(page).shows("question");
  await expect(standalone.update).toHaveText("");
  await expect.poll(() => versions(standalone)).toEqual(["files-newer"]);
});

test("in the middle of the questions nothing is loaded again, and the button is not there", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  const finder = await standalone.open();
  await standalone.turnOn();
  const first = await finder.question();
  await finder.answer(first, ["topic:gender"]);
  await mark(page);
  await standalone.publishNewer();
  await lookForNewer(page);
  await expect(standalone.update).toHaveText(standalone.text("update-later"));
  await expect(standalone.button("update-now")).toBeHidden();
  expect(await finder.answerAll({})).not.toContain(first.id);
  expect(await isMarked(page)).toBe(true);
});

test("a new version that cannot be fetched completely leaves the old one complete", async ({ page, context, site, watch }) => {
  watch.expected.push(/404/, /Failed to load resource/);
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  const before = await standalone.kept();
  site.missing("/page/icon-512.png");
  await standalone.publishNewer();
  await lookForNewer(page);
  expect(await standalone.kept()).toEqual(before);
  await expect(standalone.update).toHaveText("");
  await context.setOffline(true);
  await page.reload();
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.answerAll({});
  recorded({ table: "offline", row: "a new version of which a file is missing", reader: "the version of before, whole, also without a network" });
});

test("another window goes on in the old version until it is closed", async ({ page, context, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  const other = new Standalone(await context.newPage(), site);
  const finder = await other.open();
  await finder.answer(await finder.question(), ["topic:gender"]);
  await mark(other.page);

  // The new version has other files: Swedish is not among them, and not on the server either.
  const swedish = (await standalone.kept())[(await versions(standalone))[0]!]!.filter((path) => path.includes("/sv-"));
  swedish.forEach((path) => site.missing(path));
  await standalone.publishNewer((worker) => worker.replace(/\n.*\/sv-.*,(?=\n)/g, ""));
  await standalone.open();
  await standalone.takeNewer();
  await expect(standalone.update).toHaveText("");
  await expect.poll(async () => (await versions(standalone)).length).toBe(2);

  await finder.chooseLanguage("Svenska");
  await expect(finder.root).toHaveAttribute("lang", "sv");
  await new Finder(other.page, "sv").answerAll({});
  expect(await isMarked(other.page)).toBe(true);

  await other.page.close();
  await standalone.open();
  await expect.poll(() => versions(standalone)).toEqual(["files-newer"]);
});
