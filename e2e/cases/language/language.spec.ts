// The language of the interface and of the feed's texts.

import { inLanguage, message } from "../../support/feed";
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

  await finder.chooseLanguage("Svenska");
  const swedish = new Finder(page, "sv");
  await expect(swedish.heading()).toHaveText(inLanguage(second.text, "sv"));
  await expect(swedish.option(second, value)).toBeChecked();
  await swedish.button("continue").click();
  const rest = await swedish.answerAll({});
  expect(rest).not.toContain(first.id);
});

test("a language behind the list is three presses away, and the page turns with it", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const menu = finder.languages();
  await menu.click();
  await finder.root.getByRole("button", { name: /^More/ }).click();
  await expect(finder.root.getByRole("button", { name: "Selkosuomi" }), "the first that was not seen").toBeFocused();
  await finder.root.getByRole("button", { name: "العربية" }).click();
  await expect(finder.root).toHaveAttribute("dir", "rtl");
  await expect(finder.root).toHaveAttribute("lang", "ar");
  await expect(menu).toHaveAttribute("aria-expanded", "false");
  await expect(menu).toBeFocused();
  // Numbers to call keep their digits and their order.
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
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

test("in Persian, days are of the Gregorian calendar and numbers in the digits of telephone numbers", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
  await serveFeed(page, { updated: "2026-10-01", services: [{ id: "a", name: "Tuki" }, { id: "b", name: "Apu" }] });
  await open(page, { language: "fa", body: script() });
  const finder = new Finder(page, "fa");
  await finder.shows("results");
  await expect(finder.root).toHaveAttribute("dir", "rtl");
  await expect(finder.heading()).toHaveText(/^\W*2\W* خدمت شاید به شما کمک کند$/);
  await expect(finder.root).toContainText(/1 اکتبر 2026/);
  await expect(finder.root).not.toContainText(/[٠-٩۰-۹]/);
});

test("in Persian, an age may be typed in the digits of a Persian keyboard", async ({ page }) => {
  const ages = [[undefined, 17], [18, 29], [30, undefined], [30, 64], [65, undefined], [18, undefined]];
  const services = ages.map(([min, max], at) => ({ id: `s${at}`, name: `Palvelu ${at}`, age: { min, max } }));
  await serveFeed(page, { services });
  await open(page, { language: "fa", body: script('data-enough="1"') });
  const finder = new Finder(page, "fa");
  await finder.shows("question");
  await finder.root.getByLabel(message("fa", "age-label")).fill("۲۳");
  await finder.moves(() => finder.button("continue").click());
  await finder.toResults();
  await expect(finder.card("s1")).toBeVisible();
  await expect(finder.card("s4")).toHaveCount(0);
});

test("only the chosen language is fetched", async ({ page, watch }) => {
  await open(page, { language: "sv", body: script() });
  await new Finder(page, "sv").shows("question");
  const files = () => watch.requests.filter((url) => /\.txt$/.test(url)).map((url) => url.split("/").pop() ?? "");
  // The messages of the second part follow when the first question is up.
  await expect.poll(files).toHaveLength(2);
  expect(files().every((name) => name.startsWith("sv-"))).toBe(true);
});
