// The language of the interface and of the feed's texts.

import { inLanguage } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { serveFeed } from "../../support/served";
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

test("a language behind the menu is two presses away, and the page turns with it", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const menu = finder.root.getByRole("button", { name: /^More/ });
  await menu.click();
  await finder.root.getByRole("button", { name: "العربية" }).click();
  await expect(finder.root).toHaveAttribute("dir", "rtl");
  await expect(finder.root).toHaveAttribute("lang", "ar");
  await expect(menu).toHaveAttribute("aria-expanded", "false");
  await expect(menu).toBeFocused();
  // Numbers to call keep their digits and their order.
  await expect(finder.root.getByRole("link", { name: /112/ })).toBeVisible();
});

test("requirement 31: a text in another language than the interface carries its own", async ({ page }) => {
  const services = [{ id: "a", name: { fi: "Tukipuhelin" }, summary: { en: "A phone line" } }];
  await serveFeed(page, { services });
  await open(page, { language: "sv", body: script() });
  const finder = new Finder(page, "sv");
  await finder.shows("results");
  await expect(finder.card("a").locator("[lang=fi]", { hasText: "Tukipuhelin" }).first()).toBeVisible();
  await expect(finder.card("a").locator("[lang=en]", { hasText: "A phone line" }).first()).toBeVisible();
});

test("only the chosen language is fetched", async ({ page, watch }) => {
  await open(page, { language: "sv", body: script() });
  await new Finder(page, "sv").shows("question");
  const files = () => watch.requests.filter((url) => url.endsWith(".ftl")).map((url) => url.split("/").pop() ?? "");
  // The messages of the second part follow when the first question is up.
  await expect.poll(files).toHaveLength(2);
  expect(files().every((name) => name.startsWith("sv-"))).toBe(true);
});
