// The element as host pages treat it: moved, removed, put back, made by a script.

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

test("requirement 41: moved, removed and put back it goes on where it was", async ({ page }) => {
  await open(page, { body: `<div id="first">${script()}</div><div id="second"></div>` });
  const finder = new Finder(page);
  const first = await finder.question();
  await finder.answer(first, [first.options![1]!.value]);
  const heading = await finder.heading().innerText();

  await finder.element.evaluate((element) => document.querySelector("#second")!.append(element));
  await expect(finder.heading()).toHaveText(heading);

  await finder.element.evaluate(async (element) => {
    element.remove();
    // A later task, so that the element has really gone.
    await new Promise((done) => setTimeout(done, 0));
    document.querySelector("#first")!.append(element);
  });
  await expect(finder.heading()).toHaveText(heading);
  await finder.button("back").click();
  await expect(finder.option(first, first.options![1]!.value)).toBeChecked();
});

test("requirement 41: coming and going leaves no listener behind", async ({ page }) => {
  await page.addInitScript(() => {
    // Counts what is added to and taken from the document and the window, where a forgotten listener would stay.
    let count = 0;
    for (const target of [window, document]) {
      const add = target.addEventListener.bind(target) as (...given: unknown[]) => void;
      const remove = target.removeEventListener.bind(target) as (...given: unknown[]) => void;
      target.addEventListener = (...given: unknown[]) => (count++, add(...given));
      target.removeEventListener = (...given: unknown[]) => (count--, remove(...given));
    }
    Object.defineProperty(document, "listenerCount", { get: () => count });
  });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const counts = await finder.element.evaluate(async (element) => {
    const listeners = () => (document as unknown as { listenerCount: number }).listenerCount;
    const parent = element.parentNode!;
    const counts = [];
    for (let round = 0; round < 50; round++) {
      element.remove();
      await new Promise((done) => setTimeout(done, 0));
      parent.append(element);
      await new Promise((done) => setTimeout(done, 0));
      counts.push(listeners());
    }
    return counts;
  });
  expect(new Set(counts).size).toBe(1);
  await finder.shows("question");
  await finder.button("answer-unknown").click();
  await finder.shows("question");
});

test("made by a script it works like any other", async ({ page }) => {
  await open(page, { body: `<script src="/service-finder.js" async></script>` });
  await page.evaluate(() => {
    const element = document.createElement("service-finder");
    element.setAttribute("feed", "/feeds/associations.json");
    document.body.append(element);
  });
  await new Finder(page).shows("question");
});

test("the script may stand in the head", async ({ page }) => {
  await open(page, { head: script(), body: "<p>Text</p>" });
  await new Finder(page).shows("question");
});

test("loaded twice it is defined once", async ({ page }) => {
  await open(page, { body: script() + script('data-lang="sv"') });
  await new Finder(page, "fi", 0).shows("question");
  await new Finder(page, "sv", 1).shows("question");
  await expect(page.locator("service-finder")).toHaveCount(2);
});

test("the first view does not take the focus from the page", async ({ page }) => {
  await open(page, { body: `<input id="own" autofocus>${script()}` });
  await page.locator("#own").focus();
  await new Finder(page).shows("question");
  await expect(page.locator("#own")).toBeFocused();
});
