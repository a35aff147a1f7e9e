// From the question that is drawn before the program to the program's own: nothing that the reader did is lost, and
// nothing moves.

import type { Page } from "@playwright/test";

import { message } from "../../support/feed";
import { test } from "../../support/site";
import { expect } from "../../support/test";
import { looking } from "./feeds";
import { openEarly } from "./host";

const ready = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-told", "ready");

test("a choice and a press of Continue are kept for the program, and the press says that it takes a moment", async ({ page, site }) => {
  const { finder, letGo } = await openEarly(page, site, { feed: looking({ kind: "single", options: 3 }), secondPart: "never comes" });
  await finder.showsEarly();
  await finder.root.getByRole("radio", { name: "Aihe 2" }).check({ force: true });
  await finder.button("continue").click();
  await expect(finder.root.locator(".early")).toHaveText(message("fi", "loading"));
  await expect(finder.element.locator("[role=status]").filter({ hasText: message("fi", "loading") })).toBeAttached();
  letGo();
  await ready(page);
  // The second part, which has the results, does not come here: the finder waits for it with the answer taken.
  await finder.shows("loading");
});

test("what is ticked, typed and opened stays, and the focus with it", async ({ page, site }) => {
  const { finder, letGo } = await openEarly(page, site, { feed: looking({ kind: "multi", options: 4, hints: true }) });
  await finder.root.getByRole("checkbox").nth(0).check({ force: true });
  await finder.root.getByRole("checkbox").nth(3).check({ force: true });
  await finder.root.locator(".why summary").click();
  await finder.root.getByRole("searchbox").pressSequentially("en jaksa");
  await page.keyboard.press("ArrowLeft");
  letGo();
  await ready(page);
  for (const [at, isTicked] of [true, false, false, true].entries()) {
    await expect(finder.root.getByRole("checkbox").nth(at)).toBeChecked({ checked: isTicked });
  }
  await expect(finder.root.locator(".why")).toHaveAttribute("open", "");
  await expect(finder.root.getByRole("searchbox")).toHaveValue("en jaksa");
  await expect(finder.root.getByRole("searchbox")).toBeFocused();
  // The program knows what was ticked: Continue asks for nothing more.
  await finder.button("continue").click();
  await expect(finder.root.locator("[data-focus=error-summary]")).toHaveCount(0);
});

test("folded options that were asked for come with the program, and the focus goes to the first of them", async ({ page, site }) => {
  const { finder, letGo } = await openEarly(page, site, { feed: looking({ kind: "single", options: 12 }) });
  await finder.root.locator(".unfold").click();
  letGo();
  await ready(page);
  await expect(finder.root.getByRole("radio")).toHaveCount(12);
  await expect(finder.root.getByRole("radio").nth(8)).toBeFocused();
});

test("nothing moves when the program comes", async ({ page, site }) => {
  const { finder, letGo } = await openEarly(page, site, { secondPart: "never comes" });
  await finder.showsEarly();
  const places = () =>
    finder.root.locator("h2, input, label, button, .exit, p, a").evaluateAll((all) =>
      all.map((element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height]; }),
    );
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset.moved = JSON.stringify(entry);
    }).observe({ type: "layout-shift" });
  });
  const before = await places();
  letGo();
  await ready(page);
  expect(await places()).toEqual(before);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.locator("html")).not.toHaveAttribute("data-moved");
});

test("the exit leads away before the program is there, and what was chosen is gone", async ({ page, site, watch }) => {
  watch.elsewhere.push("https://exit.example/");
  const { finder } = await openEarly(page, site, { attributes: 'data-exit-url="https://exit.example/"' });
  await page.route("https://exit.example/", (route) => route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }));
  await finder.root.getByRole("radio").nth(1).check({ force: true });
  const exit = finder.element.locator(".exit a");
  await expect(exit).toBeVisible();
  await exit.click();
  await expect(page).toHaveURL("https://exit.example/");
});
