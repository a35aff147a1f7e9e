// The attributes of the element: each does what the embedding contract says, and takes effect when it changes.

import { feed, inLanguage } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

const set = (finder: Finder, name: string, value: string) =>
  finder.element.evaluate((element, [name, value]) => element.setAttribute(name!, value!), [name, value]);

test("presets answer their questions", async ({ page }) => {
  await open(page, { body: script('data-topic="topic:gender" data-audience="role:client" data-place="Oulu"') });
  const finder = new Finder(page);
  const asked = await finder.answerAll({});
  expect(asked).not.toContain("situation");
  expect(asked).not.toContain("role");
  expect(asked).not.toContain("place");
});

test("requirement 30: the language is the attribute's, else the page's, else the reader's", async ({ page }) => {
  await open(page, { language: "en", body: script('data-lang="sv"') });
  await expect(new Finder(page).root).toHaveAttribute("lang", "sv");
  await open(page, { language: "en", body: script() });
  await expect(new Finder(page).root).toHaveAttribute("lang", "en");
  await open(page, { language: "", body: script() });
  await expect(new Finder(page).root).toHaveAttribute("lang", "fi");
});

test("a changed language re-words the question that is up", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const question = await finder.question();
  await set(finder, "lang", "sv");
  await expect(finder.heading()).toHaveText(inLanguage(question.text, "sv"));
});

test("languages limits the menu", async ({ page }) => {
  await open(page, { body: script('data-languages="fi sv"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(finder.root.getByText("English")).toHaveCount(0);
});

test("requirement 2: theme and heading level take effect when they change", async ({ page }) => {
  await open(page, { body: script('data-theme="dark" data-heading-level="3"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(finder.root.getByRole("heading", { level: 3 })).toHaveCount(1);
  const background = () => finder.root.evaluate((root) => getComputedStyle(root).backgroundColor);
  const dark = await background();
  await set(finder, "theme", "light");
  await expect.poll(background).not.toBe(dark);
  await set(finder, "heading-level", "4");
  await expect(finder.root.getByRole("heading", { level: 4 })).toHaveCount(1);
});

test("country chooses whose emergency number is shown", async ({ page }) => {
  await open(page, { body: script('data-country="GB"') });
  const finder = new Finder(page);
  await finder.shows("question");
  // The number may stand in a part that is closed.
  const calls = (number: string) => finder.root.locator(`a[href="tel:${number}"]`);
  await expect(calls("999")).not.toHaveCount(0);
  await set(finder, "country", "US");
  await expect(calls("911")).not.toHaveCount(0);
  await expect(calls("999")).toHaveCount(0);
});

test("enough and max-questions end the questionnaire", async ({ page }) => {
  await open(page, { body: script('data-max-questions="1"') });
  const finder = new Finder(page);
  expect(await finder.answerAll({})).toEqual([feed.questions[0]?.id]);
});

test("values that cannot be used are ignored with one line each", async ({ page, watch }) => {
  watch.expected.push(/^warning: service-finder: /);
  await open(page, { body: script('data-theme="pink" data-heading-level="9" data-place="Atlantis"') });
  await new Finder(page).shows("question");
  const lines = () => watch.console.filter((line) => line.includes("service-finder:"));
  // The words for the editor of the page come with the second part.
  await expect.poll(lines).toHaveLength(3);
  expect(lines().some((line) => line.includes('theme="pink"') && line.includes("auto, light, dark or host"))).toBe(true);
});

test("events tell the host what happened and never what was answered", async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    for (const name of ["ready", "results", "error", "exit"]) {
      addEventListener(`service-finder:${name}`, (event) => {
        seen.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`);
        document.documentElement.dataset.events = seen.join("; ");
      });
    }
  });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:sexual-interest"], role: ["role:client"] });
  const count = (await finder.results()).filter(({ match }) => match !== "near").length;
  await expect(page.locator("html")).toHaveAttribute("data-events", `ready null; results {"count":${count}}`);
});
