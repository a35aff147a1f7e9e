// Every view, in every language, in light and dark, without a violation.

import { expectAccessible } from "../../support/axe";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

for (const language of ["fi", "sv", "en"]) {
  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing: ${language}, ${theme}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
      await open(page, { language, body: script(`data-theme="${theme}"`) });
      const finder = new Finder(page, language);
      await finder.shows("question");
      await expectAccessible(page);
      await finder.button("continue").click();
      await expect(finder.root.locator("[data-focus=error-summary]")).toBeVisible();
      await expectAccessible(page);
      const question = await finder.question();
      await finder.answer(question, ["topic:separation"]);
      await finder.answer(await finder.question(), ["role:client"]);
      expect((await finder.question()).kind).toBe("place");
      await finder.root.getByRole("textbox").fill("in");
      await expectAccessible(page);
      await finder.answer(await finder.question(), "Inari");
      await finder.shows("results");
      await expectAccessible(page);
      const id = (await finder.results())[0]!.id!;
      await finder.card(id).getByRole("heading").getByRole("button").click();
      await finder.shows("service");
      await expectAccessible(page);
    });
  }
}

test("axe finds nothing in loading, nothing found and failure", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/, /service-finder: .*feed/);
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route("**/feeds/associations.json", async (route) => {
    await held;
    await route.continue();
  });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("loading");
  await expectAccessible(page);
  release();
  await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Helsinki" });
  await expectAccessible(page);

  await page.unroute("**/feeds/associations.json");
  await page.route("**/feeds/associations.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await finder.shows("error");
  await expectAccessible(page);
});

for (const width of [320, 1280]) {
  test(`no sideways scrolling at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, { body: script() });
    const finder = new Finder(page);
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await finder.shows("question");
    expect(await fits()).toBe(true);
    await finder.answerAll({ situation: ["topic:gender"], role: ["role:close"], relation: ["group:parent"] });
    expect(await fits()).toBe(true);
    await finder.card((await finder.results())[0]!.id!).getByRole("heading").getByRole("button").click();
    await finder.shows("service");
    expect(await fits()).toBe(true);
  });
}
