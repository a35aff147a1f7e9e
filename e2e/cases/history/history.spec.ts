// The browser's history: on the finder's own page, and where a page wants it, Back leads to the view before.

import type { Page } from "@playwright/test";

import { breakCore, makeBreakable } from "../../support/core";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { expect, test } from "../../support/test";

const ON = script('data-history="on"');

/** Everything that the page shows others of where the reader is. */
const place = (page: Page) => page.evaluate(() => ({ state: history.state as unknown, address: location.href, title: document.title }));

const stands = async (page: Page, state: unknown) => {
  await expect.poll(async () => (await place(page)).state).toEqual(state);
};

const at = (number: number) => ({ "service-finder": number });

/** Answers two questions, and gives both. */
async function begun(finder: Finder) {
  const first = await finder.question();
  await finder.moves(() => finder.answer(first, ["topic:separation"]));
  const second = await finder.question();
  await finder.moves(() => finder.answer(second, ["role:client"]));
  await stands(finder.page, at(2));
  return [first, second] as const;
}

async function toService(finder: Finder): Promise<string> {
  await finder.button("show-results").click();
  const id = (await finder.results())[0]!.id!;
  await finder.openService(id);
  return id;
}

test("on the finder's own page Back leads through the views to the first question, and then out of the page", async ({ page }) => {
  await page.goto(`${HOST}/examples/`);
  await page.goto(`${HOST}/index.html`);
  const finder = new Finder(page);
  await finder.shows("question");
  const before = await place(page);
  const [first, second] = await begun(finder);
  const third = await finder.question();
  const service = await toService(finder);
  await stands(page, at(4));
  expect(await place(page)).toEqual({ ...before, state: at(4) });

  await page.goBack();
  await finder.shows("results");
  await expect(finder.card(service).locator(":focus")).toHaveCount(1);
  await page.goBack();
  expect((await finder.question()).id).toBe(third.id);
  await expect(finder.heading()).toBeFocused();
  await expect(finder.heading()).toBeInViewport();
  await page.goBack();
  await expect(finder.option(second, "role:client")).toBeChecked();
  await page.goBack();
  await expect(finder.option(first, "topic:separation")).toBeChecked();
  await expect(finder.heading()).toBeFocused();
  expect(await place(page)).toEqual({ ...before, state: at(0) });
  await page.goBack();
  await expect(page).toHaveURL(`${HOST}/examples/`);
});

test("the finder's own ways back and to another beginning take their entries along", async ({ page }) => {
  await open(page, { body: ON });
  const finder = new Finder(page);
  const [first] = await begun(finder);
  const length = await page.evaluate(() => history.length);
  await finder.button("back").click();
  await stands(page, at(1));
  await finder.button("back").click();
  await stands(page, at(0));
  expect((await finder.question()).id).toBe(first.id);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await toService(finder);
  await stands(page, at(4));
  await finder.button("safety-link").click();
  await stands(page, at(5));
  await page.goBack();
  await finder.shows("service");
  await page.goBack();
  await finder.shows("results");
  await finder.button("restart").first().click();
  await finder.shows("question");
  await stands(page, at(0));
  await page.goForward();
  await stands(page, at(0));
  expect((await finder.question()).id).toBe(first.id);
});

test("an answer that is changed leads back to the results, and Forward to what was answered", async ({ page }) => {
  await open(page, { body: ON });
  const finder = new Finder(page);
  const [first, second] = await begun(finder);
  const third = await finder.question();
  await page.goBack();
  await page.goBack();
  await stands(page, at(0));
  expect((await finder.question()).id).toBe(first.id);
  await page.goForward();
  expect((await finder.question()).id).toBe(second.id);
  await page.goForward();
  expect((await finder.question()).id).toBe(third.id);
  await stands(page, at(2));

  await toService(finder);
  await page.goBack();
  await finder.shows("results");
  // Which service was open nobody has kept, so Forward leads nowhere.
  await page.goForward();
  await stands(page, at(3));
  await finder.shows("results");
});

test("without the attribute nothing is added to the history", async ({ page }) => {
  await page.goto(`${HOST}/examples/`);
  await open(page, { body: script() });
  const finder = new Finder(page);
  const first = await finder.question();
  await finder.moves(() => finder.answer(first, ["topic:separation"]));
  await toService(finder);
  expect((await place(page)).state).toBeNull();
  // Until the page wants it.
  await finder.element.evaluate((element) => element.setAttribute("history", "on"));
  await stands(page, at(3));
  await page.goBack();
  await finder.shows("results");
  await finder.element.evaluate((element) => element.setAttribute("history", "off"));
  await finder.button("restart").first().click();
  await finder.shows("question");
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${HOST}/examples/`);
});

test("what the page itself keeps in the history stays, and its entries are its own", async ({ page }) => {
  await open(page, { body: ON });
  await page.evaluate(() => {
    history.replaceState({ route: "one" }, "");
    const seen: unknown[] = [];
    addEventListener("popstate", (event) => seen.push(event.state));
    Object.defineProperty(document, "seen", { value: seen });
  });
  const seen = () => page.evaluate(() => (document as unknown as { seen: unknown[] }).seen);
  const finder = new Finder(page);
  const first = await finder.question();
  await finder.moves(() => finder.answer(first, ["topic:separation"]));
  await stands(page, { route: "one", ...at(1) });
  const second = await finder.question();
  await page.evaluate(() => history.pushState({ route: "two" }, "", "#two"));
  await finder.moves(() => finder.answer(second, ["role:client"]));
  await stands(page, { route: "two", ...at(2) });

  await page.goBack();
  expect((await finder.question()).id).toBe(second.id);
  await stands(page, { route: "two", ...at(1) });
  await page.goBack();
  await stands(page, { route: "one", ...at(1) });
  expect((await finder.question()).id).toBe(second.id);
  await page.goBack();
  expect((await finder.question()).id).toBe(first.id);
  expect(await seen()).toEqual([{ route: "two", ...at(1) }, { route: "one", ...at(1) }, { route: "one", ...at(0) }]);

  // A state that cannot take the number is left alone.
  await page.evaluate(() => history.replaceState("a word", ""));
  await finder.moves(() => finder.answer(first, ["topic:separation"]));
  await finder.button("back").click();
  expect((await place(page)).state).toBe("a word");
  await page.evaluate(() => history.replaceState(null, ""));
});

test("of two finders one follows the history, and the other when that one is gone", async ({ page }) => {
  await open(page, { body: ON + ON });
  const [first, second] = [new Finder(page, "fi", 0), new Finder(page, "fi", 1)];
  const question = await first.question();
  await second.shows("question");
  await first.moves(() => first.answer(question, ["topic:separation"]));
  await second.moves(() => second.answer(question, ["topic:separation"]));
  await stands(page, at(1));
  await page.goBack();
  await expect.poll(async () => [await first.button("back").count(), await second.button("back").count()].sort()).toEqual([0, 1]);
  const goes = (await first.button("back").count()) === 0 ? first : second;
  await goes.element.evaluate((element) => element.remove());
  const left = new Finder(page, "fi", 0);
  const next = await left.question();
  await left.moves(() => left.answer(next, ["role:client"]));
  await stands(page, at(2));
  await page.goBack();
  expect((await left.question()).id).toBe(next.id);
});

test("a finder that is gone listens no more", async ({ page }) => {
  await page.addInitScript(() => {
    const names: string[] = [];
    const [add, remove] = [window.addEventListener, window.removeEventListener] as ((...given: unknown[]) => void)[];
    const counted = {
      addEventListener: (...given: unknown[]) => (names.push(String(given[0])), add!.apply(window, given)),
      removeEventListener: (...given: unknown[]) => (names.splice(names.indexOf(String(given[0])), 1), remove!.apply(window, given)),
    };
    Object.assign(window, counted);
    Object.defineProperty(document, "listening", { get: () => names.filter((name) => name === "popstate").length });
  });
  const listening = () => page.evaluate(() => (document as unknown as { listening: number }).listening);
  await open(page, { body: ON });
  const finder = new Finder(page);
  const first = await finder.question();
  await finder.moves(() => finder.answer(first, ["topic:separation"]));
  await stands(page, at(1));
  // One is the exit's.
  expect(await listening()).toBe(2);
  await finder.element.evaluate((element) => {
    Object.defineProperty(document, "gone", { value: element });
    element.remove();
  });
  await expect.poll(listening).toBe(0);
  await page.goBack();
  await stands(page, at(0));
  await page.evaluate(() => document.body.append((document as unknown as { gone: Node }).gone));
  await expect.poll(listening).toBe(2);
  await stands(page, at(1));
  await page.goBack();
  expect((await finder.question()).id).toBe(first.id);
});

test("a page that is loaded again stands at the first entry", async ({ page }) => {
  await page.goto(`${HOST}/examples/`);
  await open(page, { body: ON });
  const finder = new Finder(page);
  const [first] = await begun(finder);
  await page.reload();
  expect((await finder.question()).id).toBe(first.id);
  await stands(page, at(0));
  await page.goBack();
  await expect(page).toHaveURL(`${HOST}/examples/`);
});

test("after a fall of the core Back still leads to the question before", async ({ page, watch }) => {
  watch.expected.push(/service-finder: stopped/);
  await makeBreakable(page);
  await open(page, { body: ON });
  const finder = new Finder(page);
  const [, second] = await begun(finder);
  const third = await finder.question();
  await breakCore(page);
  await finder.languages().click();
  await finder.element.getByRole("button", { name: message("fi", "retry") }).click();
  expect((await finder.question()).id).toBe(third.id);
  await stands(page, at(2));
  // The second part has come again, and with it what listens.
  await toService(finder);
  await stands(page, at(4));
  await page.goBack();
  await page.goBack();
  await page.goBack();
  expect((await finder.question()).id).toBe(second.id);
});
