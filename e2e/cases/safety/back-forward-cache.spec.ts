// What comes back out of the browser's back-forward cache. Playwright turns that cache off, so it is turned on here.

import { Finder } from "../../support/finder";
import { HOST } from "../../support/origins";
import { expect, test } from "../../support/test";

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  },
});

test("36: a page that was left and comes back begins anew", async ({ page }) => {
  await page.goto(`${HOST}/examples/plain.html`);
  const finder = new Finder(page, "en");
  const first = await finder.question();
  await finder.answer(first, ["topic:violence"]);
  await expect(finder.heading()).not.toHaveText((first.text as Record<string, string>).en!);
  await page.evaluate(() => {
    addEventListener("pageshow", (event) => (document.documentElement.dataset.persisted = String(event.persisted)));
  });
  await page.evaluate(() => void (location.href = "index.html"));
  await expect(page).toHaveURL(/index\.html$/);
  await page.evaluate(() => void history.back());
  await expect(page).toHaveURL(/plain\.html$/);
  await expect(page.locator("html")).toHaveAttribute("data-persisted", "true");
  expect((await finder.question()).id).toBe(first.id);
  await expect(finder.button("back")).toHaveCount(0);
});
