// What a reader may rely on while the questions are asked, and in the results.

import { feed, inLanguage, message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
});

test("requirement 2: without a word from the page the finder's headings begin at 2, and a page can say otherwise", async ({ page }) => {
  await open(page, { body: script() + script('data-heading-level="4"') });
  for (const [which, level] of [[0, 2], [1, 4]] as const) {
    const finder = new Finder(page, "fi", which);
    await finder.shows("question");
    await expect(finder.root.getByRole("heading", { level })).toHaveCount(1);
    await finder.button("show-results").click();
    await finder.shows("results");
    await expect(finder.root.getByRole("heading", { level })).toHaveCount(1);
    expect(await finder.root.getByRole("heading", { level: level + 1 }).count()).toBeGreaterThan(0);
    expect(await finder.root.getByRole("heading", { level: level + 2 }).count()).toBeGreaterThan(0);
  }
  // The page's own outline keeps its one first heading.
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});

test("requirement 4: every question can be left unanswered, which removes no service", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const number = async () => (await finder.root.locator(".progress").innerText()).match(/(\d+)\u2069 palvelua? jäljellä/)?.[1];
  await finder.shows("question");
  const before = await number();
  for (let asked = 0; (await finder.root.getAttribute("data-view")) === "question"; asked++) {
    expect(await number()).toBe(before);
    const heading = await finder.heading().innerText();
    await finder.button("answer-unknown").click();
    await expect(finder.heading()).not.toHaveText(heading);
    expect(asked).toBeLessThan(7);
  }
  // Nothing is known of the reader, so there is no list of everything: the topics, and a few services for everyone.
  await expect(finder.heading()).toHaveText(message("fi", "start-heading"));
  await expect(finder.root.locator(".topics button")).toHaveCount(feed.questions[0]!.options!.length);
  expect((await finder.results()).length).toBeLessThanOrEqual(3);
  await finder.root.locator(".topics button").first().click();
  await expect(finder.heading()).not.toHaveText(message("fi", "start-heading"));
});

test("requirement 6: the summary's link leads to the first option inside the shadow root, and says what the question says", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("continue").click();
  const words = message("fi", "error-choose-one");
  const link = finder.root.locator("[data-focus=error-summary]").getByRole("link");
  await expect(link).toHaveText(words);
  await expect(finder.root.getByRole("group", { description: new RegExp(words.slice(0, 20)) })).toHaveCount(1);
  await link.press("Enter");
  const isFirst = await finder.element.evaluate(({ shadowRoot }) => shadowRoot!.activeElement === shadowRoot!.querySelector(".option input"));
  expect(isFirst).toBe(true);
  expect(page.url()).not.toContain("#");
});

test("requirement 8: each answer has a way to change it that names its question, and only what is new is asked", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const asked = await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Inari" });
  for (const id of asked) {
    const words = inLanguage(feed.questions.find((question) => question.id === id)!.text, "fi");
    await expect(await finder.change(words)).toBeVisible();
  }
  const place = inLanguage(feed.questions.find(({ id }) => id === "place")!.text, "fi");
  await (await finder.change(place)).click();
  await expect(finder.root.getByRole("textbox")).toHaveValue("Inari");
  await finder.answer(await finder.question(), "Utsjoki");
  await finder.toResults();
});

test("requirement 10: results say how many, why each fits, in which languages, by which means and how old", async ({ page }) => {
  await open(page, { body: script('data-topic="topic:gender" data-audience="role:client"') });
  const finder = new Finder(page);
  await finder.answerAll({});
  const more = finder.root.getByRole("button", { name: /Näytä vielä/ });
  while (0 < (await more.count())) await more.first().click();
  const results = await finder.results();
  const count = results.filter(({ match }) => match !== "near").length;
  await expect(finder.heading()).toContainText(String(count));
  for (const { id } of results) expect((await finder.cardOf(id!)).reasons, id!).toBeGreaterThan(0);
  const glances = await finder.root.locator(".glance").allTextContents();
  expect(glances.some((glance) => /[Ss]uomi/.test(glance))).toBe(true);
  expect(glances.some((glance) => /[Pp]uhelin|[Cc]hat|[Vv]ideopuhelu/.test(glance))).toBe(true);
  await expect(finder.root.getByText(/Palvelujen tiedot on päivitetty .*2026/)).toBeVisible();
});

test("requirement 11: where nothing fits, the emergency number and the help lines stand open", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Helsinki" });
  await expect(finder.heading()).toHaveText(message("fi", "results-none"));
  for (const number of [/112/, /080 005 005/, /09 2525 0111/]) {
    await expect(finder.root.locator("[data-lines]").getByRole("link", { name: number })).toBeVisible();
  }
});

test("requirement 12: the number of the question is said, and no number of questions is promised", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  for (const number of [1, 2]) {
    const question = await finder.question();
    await expect(finder.root.locator(".progress > :first-child")).toHaveText(new RegExp(`^Kysymys \u2068${number}\u2069$`));
    await expect(finder.root.getByRole("progressbar")).toHaveCount(0);
    await expect(finder.root.locator("[aria-current=step]")).toHaveCount(0);
    await finder.answer(question);
    await expect(finder.heading()).not.toHaveText(inLanguage(question.text, "fi"));
  }
});
