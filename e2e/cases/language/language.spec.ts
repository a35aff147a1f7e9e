// The language of the interface and of the feed's texts.

import { inLanguage } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

test("requirement 29: the reader changes the language and keeps question, choice and answers", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const first = await finder.question();
  await finder.answer(first, ["topic:gender"]);
  const second = await finder.question();
  const value = second.options![0]!.value;
  await finder.option(second, value).check({ force: true });

  await finder.root.getByRole("button", { name: "Svenska" }).or(finder.root.getByText("Svenska")).first().click();
  const swedish = new Finder(page, "sv");
  await expect(swedish.heading()).toHaveText(inLanguage(second.text, "sv"));
  await expect(swedish.option(second, value)).toBeChecked();
  await swedish.button("continue").click();
  const rest = await swedish.answerAll({});
  expect(rest).not.toContain(first.id);
});

test("requirement 31: a text in another language than the interface carries its own", async ({ page }) => {
  const services = [{ id: "a", name: { fi: "Tukipuhelin" }, summary: { en: "A phone line" } }];
  await page.route("**/feeds/associations.json", (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify({ format: "service-feed/1", services }) }),
  );
  await open(page, { language: "sv", body: script() });
  const finder = new Finder(page, "sv");
  await finder.shows("results");
  await expect(finder.card("a").locator("[lang=fi]", { hasText: "Tukipuhelin" }).first()).toBeVisible();
  await expect(finder.card("a").locator("[lang=en]", { hasText: "A phone line" }).first()).toBeVisible();
});

test("only the chosen language is fetched", async ({ page, watch }) => {
  await open(page, { language: "sv", body: script() });
  await new Finder(page, "sv").shows("question");
  expect(watch.requests.filter((url) => url.endsWith(".ftl")).length).toBe(1);
});
