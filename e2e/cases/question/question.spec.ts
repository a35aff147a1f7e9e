// A question: what Continue, Back and Change do, and where the focus goes.

import { Finder } from "../../support/finder";
import { feed, inLanguage, message } from "../../support/feed";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
});

test("requirements 3 and 5: nothing is chosen before the reader chooses, and choosing changes nothing", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const question = await finder.question();
  await expect(finder.root.getByRole("radio", { checked: true })).toHaveCount(0);
  await finder.option(question, question.options![0]!.value).check({ force: true });
  await expect(finder.heading()).toHaveText(inLanguage(question.text, "fi"));
});

test("requirement 6: Continue without a choice says what is missing and leads to the first option", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("continue").click();
  const summary = finder.root.locator("[data-focus=error-summary]");
  await expect(summary).toBeFocused();
  const words = message("fi", "error-choose-one");
  await summary.getByRole("link").or(summary.getByRole("button")).first().click();
  await expect(finder.root.getByRole("radio").first()).toBeFocused();
  await expect(finder.root.getByText(words)).toHaveCount(2);
});

test("requirement 13: focus is on the new heading after every change of view", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.moves(async () => finder.answer(await finder.question(), ["topic:gender"]));
  await expect(finder.heading()).toBeFocused();
  await finder.button("show-results").click();
  await finder.shows("results");
  await expect(finder.heading()).toBeFocused();
  const id = (await finder.results())[0]!.id!;
  await finder.card(id).getByRole("heading").getByRole("button").click();
  await finder.shows("service");
  await expect(finder.heading()).toBeFocused();
  await finder.button("back").click();
  await finder.shows("results");
  await expect(finder.card(id).locator("[data-focus=card]")).toBeFocused();
});

test("requirement 7: Back returns to the question before, with its answer", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const question = await finder.question();
  await expect(finder.button("back")).toHaveCount(0);
  await finder.answer(question, ["topic:gender"]);
  await expect(finder.heading()).not.toHaveText(inLanguage(question.text, "fi"));
  await finder.button("back").click();
  await expect(finder.heading()).toHaveText(inLanguage(question.text, "fi"));
  await expect(finder.option(question, "topic:gender")).toBeChecked();
});

test("requirement 8: an answer is changed from the results, and the results come back", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:sexual-interest"], role: ["role:client"] });
  const before = await finder.results();
  const role = await finder.change(inLanguage(feed.questions.find(({ id }) => id === "role")!.text, "fi"));
  await role.click();
  const question = await finder.question();
  expect(question.id).toBe("role");
  await finder.answer(question, ["role:professional"]);
  await finder.answerAll({});
  expect(await finder.results()).not.toEqual(before);
});

test("requirement 11: no full match: the circumstance to leave out is one button", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Helsinki" });
  const near = await finder.results();
  expect(near.length).toBeGreaterThan(0);
  expect(near.every(({ match }) => match === "near")).toBe(true);
  await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
  await finder.root.getByRole("button", { name: /Muualla/ }).click();
  await expect.poll(async () => (await finder.results()).some(({ match }) => match !== "near")).toBe(true);
});

test("a place is found by its Swedish name, and an unknown one is told", async ({ page }) => {
  await open(page, { body: script('data-topic="topic:separation" data-audience="role:client"') });
  const finder = new Finder(page);
  expect((await finder.question()).kind).toBe("place");
  const input = finder.root.getByRole("textbox");
  await input.fill("Atlantis");
  await finder.button("continue").click();
  await expect(finder.root.locator("[data-focus=error-summary]")).toBeFocused();
  await input.fill("enare");
  await expect(finder.root.getByRole("radio", { name: /Inari/ })).toBeVisible();
  await finder.moves(() => finder.button("continue").click());
  await finder.toResults();
  expect((await finder.results())[0]?.match).not.toBe("near");
});

test("requirement 14: everything can be done with the keyboard alone", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const tabTo = async (target: ReturnType<Finder["button"]>) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("the target is not reached by Tab");
  };
  await tabTo(finder.root.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await expect(finder.root.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(finder.heading()).toBeFocused();
  await tabTo(finder.button("show-results"));
  await page.keyboard.press("Enter");
  await finder.shows("results");
  await tabTo(finder.root.locator("[data-focus=card]").first());
  await page.keyboard.press("Enter");
  await finder.shows("service");
});
